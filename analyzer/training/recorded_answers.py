"""Recorded answers: how labelled files were answered, digital and as scans and faxes, and what bore on how sure the answers were.

The records stand in `models/answers.jsonl`, so that confidence can be calibrated again without reading scans for hours.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

ANSWERS_NAME = "answers.jsonl"
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Recorded:
    """How one labelled file was answered."""

    name: str
    template: str
    """The layout and wording that the file was made from: files of one template err together."""
    rendition: str
    """digital, scan, fine_fax, standard_fax or sideways."""
    expected: str
    found: str
    measures: Mapping[str, float]
    """What the calibration weighs, by name: see `analyzer.deciding.confidence.Grounds`."""

    @property
    def right(self) -> bool:
        return self.expected == self.found


def recorded(file: Path) -> list[Recorded]:
    """The records of a file of JSON lines; raises ValueError for a line that is none."""
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            found.append(Recorded(**json.loads(line)))
        except (TypeError, json.JSONDecodeError) as problem:
            raise ValueError(f"{file.name}: line {number}: {problem}") from problem
    return found


def records_text(records: Iterable[Recorded]) -> str:
    """The records as JSON lines, in the order of their renditions and names."""
    lines = []
    for record in sorted(records, key=lambda r: (r.rendition, r.name)):
        row = asdict(record)
        row["measures"] = {name: round(value, _DIGITS) for name, value in sorted(record.measures.items())}
        lines.append(json.dumps(row, ensure_ascii=False))
    return "".join(f"{line}\n" for line in lines)
