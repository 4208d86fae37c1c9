"""`analyzer evaluate`: how good sentences and whole files are read, against labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from analyzer.finding.findings import EFFECTS
from analyzer.finding.model_file import checkout_models
from analyzer.training.corpus import CorpusError, Example, examples, voices
from analyzer.training.labelled_files import answers, files_text, records_of
from analyzer.training.recorded_answers import records_text
from analyzer.training.scores import (
    Pair,
    accuracy,
    confusion,
    macro_f1,
    macro_interval,
    score_of,
    scores,
    swaps,
    wilson,
)
from analyzer.training.sentences import Judged, judged, label_pairs

PARTS = ("test", "train", "all")
"""Names that stand for several voices."""
_WIDTH = 18
"""Letters of the longest name of an effect, and some room."""


def evaluate_sentences(corpus: Path | None = None, names: Sequence[str] = ("test",)) -> str:
    """How the rules, the classifier and both together read the labelled sentences of these voices, as text for people.

    `names` are voices of the corpus, or "test", "train", "all". The classifier was trained on the voices of "train": its
    scores there say little. Raises CorpusError for a voice that is not there or a line that cannot be used.
    """
    from analyzer.finding.classifier import classifier

    told = [judged(example, classifier()) for example in _chosen(corpus or checkout_models() / "corpus", names)]
    return "\n".join(_sentences_text(told)) + "\n"


def evaluate_files(folders: Sequence[Path], record: Path | None = None) -> str:
    """How the files of the folders are answered against the `*.expected.toml` beside them, as text for people.

    With `record` the answers are written there too, as JSON lines from which confidence can be calibrated.
    """
    told = [answer for folder in folders for answer in answers(folder)]
    if record is not None:
        record.write_text(records_text(records_of(told)), encoding="utf-8")
    return files_text(told)


def _chosen(folder: Path, names: Sequence[str]) -> list[Example]:
    try:
        parts = voices(folder)
    except FileNotFoundError as problem:
        raise CorpusError(f"{folder}: there is no voices.json") from problem
    known = {voice: part for part, listed in parts.items() for voice in listed}
    unknown = [name for name in names if name not in known and name not in PARTS]
    if unknown:
        raise CorpusError(f"no voice is called {', '.join(unknown)}; there are {', '.join([*PARTS, *known])}")
    wanted = {v for v, part in known.items() if v in names or part in names or "all" in names}
    return [e for part in parts for e in examples(folder, part) if e.voice in wanted]


def _sentences_text(told: Sequence[Judged]) -> Iterator[str]:
    yield f"{len(told)} sentences of {len({j.example.voice for j in told})} voices"
    yield ""
    yield f"{'effect told by':<24}{'right':<30}{'macro-F1':<26}swaps of keeps and closes"
    for name, way in (("rules", "by_rules"), ("classifier", "by_classifier"), ("rules, then classifier", "together")):
        yield _way(name, [(j.example.effect, getattr(j, way)) for j in told])
    pairs: list[Pair] = [(j.example.effect, j.together) for j in told]
    yield ""
    yield from _effects(pairs)
    yield ""
    yield "true (rows), told (columns)"
    yield " " * _WIDTH + "".join(f"{effect:>{_WIDTH}}" for effect in EFFECTS)
    for effect, row in zip(EFFECTS, confusion(pairs, EFFECTS), strict=True):
        yield f"{effect:<{_WIDTH}}" + "".join(f"{n or '.':>{_WIDTH}}" for n in row)
    yield ""
    yield from _labels(told)
    yield from _misses(told)


def _way(name: str, pairs: Sequence[Pair]) -> str:
    low, high = wilson(sum(t == g for t, g in pairs), len(pairs))
    under, over = macro_interval(pairs, EFFECTS)
    right = f"{accuracy(pairs):.1%} ({low:.1%} to {high:.1%})"
    return f"{name:<24}{right:<30}{f'{macro_f1(pairs, EFFECTS):.3f} ({under:.3f} to {over:.3f})':<26}{swaps(pairs)}"


def _effects(pairs: Sequence[Pair]) -> Iterator[str]:
    yield f"{'effect':<{_WIDTH}}{'precision':>10}{'recall':>8}{'F1':>6}{'sentences':>11}"
    for effect, s in scores(pairs, EFFECTS).items():
        yield f"{effect:<{_WIDTH}}{s.precision:>10.2f}{s.recall:>8.2f}{s.f1:>6.2f}{s.true:>11}"


def _labels(told: Sequence[Judged]) -> Iterator[str]:
    """The labels are the rules' alone: a sentence may bear several."""
    yield f"{'label, by rules':<30}{'precision':>10}{'recall':>8}{'F1':>6}{'sentences':>11}"
    for label, (hits, true, found) in label_pairs(told).items():
        s = score_of(hits, true, found)
        yield f"{label:<30}{s.precision:>10.2f}{s.recall:>8.2f}{s.f1:>6.2f}{true:>11}"


def _misses(told: Sequence[Judged]) -> Iterator[str]:
    wrong = [j for j in told if j.together != j.example.effect]
    if wrong:
        yield ""
        yield f"{len(wrong)} misses, swaps of keeps and closes first"
    for one in sorted(wrong, key=lambda j: {j.together, j.example.effect} != {"keeps", "closes"}):
        found = ", ".join(f"{label} {effect} ({by})" for label, effect, by in one.clauses) or "nothing"
        by = "the classifier" if one.added else "the rules"
        yield f"- {one.example.id} ({one.example.paper}): {one.example.effect}, told {one.together} by {by}; rules found {found}"
        yield f"  {one.example.text}"
