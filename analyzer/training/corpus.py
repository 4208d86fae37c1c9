"""The labelled sentences, by voice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from analyzer.errors import AnalyzerError
from analyzer.finding.findings import EFFECTS, LABELS


class CorpusError(AnalyzerError):
    """A labelled sentence that cannot be used."""

    hint = "Mend the line that is named; models/corpus/README.md describes the format."


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled sentence."""

    id: str
    text: str
    labels: tuple[str, ...]
    effect: str
    paper: str
    voice: str
    note: str


def voices(folder: Path) -> dict[str, list[str]]:
    """ "train" and "test": the names of the voices of each part."""
    return {
        part: list(names) for part, names in json.loads((folder / "voices.json").read_text(encoding="utf-8")).items()
    }


def examples(folder: Path, part: str) -> list[Example]:
    """The sentences of one part, in the order of voices and lines; raises CorpusError for a line that is no example."""
    return [example for voice in voices(folder)[part] for example in _of_voice(folder / f"{voice}.jsonl", voice)]


def _of_voice(file: Path, voice: str) -> Iterator[Example]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        where = f"{file.name}, line {number}"
        try:
            data = json.loads(line)
            example = Example(
                data["id"],
                data["text"],
                tuple(data["labels"]),
                data["effect"],
                data["paper"],
                voice,
                data.get("note", ""),
            )
        except (ValueError, KeyError, TypeError) as problem:
            raise CorpusError(f"{where}: not an example ({problem})") from problem
        unknown = set(example.labels) - set(LABELS)
        if unknown or example.effect not in EFFECTS:
            raise CorpusError(f"{where}: unknown label or effect {', '.join(sorted(unknown)) or example.effect}")
        yield example
