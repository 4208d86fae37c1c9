"""Whole files against the answers written down beside them: `paper.pdf` and `paper.expected.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from analyzer.errors import AnalyzerError
from analyzer.training.calibration import calibration_text
from analyzer.training.recorded_answers import Recorded
from analyzer.training.scores import Pair, accuracy, confusion, scores, wilson
from analyzer.vocabulary import Status

if TYPE_CHECKING:
    from analyzer.deciding import Decision
    from analyzer.deciding.confidence import Grounds

SUFFIX = ".expected.toml"
STATUSES: tuple[str, ...] = get_args(Status)
DIGITAL = "digital"
FAILED = "failed"
"""What stands in place of a status where the file could not be analysed."""
_OPPOSITE = frozenset({"kept", "closed"})


class LabelsError(AnalyzerError):
    """A folder or an expected answer that cannot be used."""

    hint = 'Put the answer beside each file: paper.pdf and paper.expected.toml with at least status = "kept".'


@dataclass(frozen=True, slots=True)
class Answer:
    """What was expected of one file and what came."""

    name: str
    expected: str
    found: str
    """A status, or "failed"."""
    said: str
    """The summary of the report, or why there is none."""
    why: str
    """Why the expected answer is right, as its label says."""
    template: str = ""
    """The layout and wording that the file was made from, as its label says; its own name where the label does not."""
    confidence: float | None = None
    """What the report says; None where there is no report."""
    grounds: Grounds | None = None
    rendition: str = DIGITAL
    """How the file came to be, as its label says: digital, scan, fine_fax ..."""

    @property
    def right(self) -> bool:
        return self.found == self.expected

    @property
    def swapped(self) -> bool:
        """Whether kept was taken for closed or the reverse."""
        return {self.expected, self.found} == _OPPOSITE

    @property
    def wrongly_sure(self) -> bool:
        """Whether care was called kept or closed where it is neither or the other."""
        return self.found in _OPPOSITE and self.found != self.expected


def answers(folder: Path) -> list[Answer]:
    """Analyse every labelled file of the folder, in the order of their names; raises LabelsError where a label cannot be used."""
    labels = sorted(folder.glob(f"*{SUFFIX}"))
    if not labels:
        raise LabelsError(f"{folder}: no file ends in {SUFFIX}")
    return [_answer(label) for label in labels]


def _answer(label: Path) -> Answer:
    name = label.name.removesuffix(SUFFIX)
    try:
        wanted = tomllib.loads(label.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise LabelsError(f"{label.name}: not TOML ({problem})") from problem
    status = wanted.get("status")
    if status not in STATUSES:
        raise LabelsError(f"{label.name}: status is {status!r}, not one of {', '.join(STATUSES)}")
    papers = [p for p in sorted(label.parent.glob(f"{name}.*")) if not p.name.endswith(SUFFIX)]
    if len(papers) != 1:
        raise LabelsError(f"{label.name}: {len(papers)} files are called {name}, there should be one")
    why, template = str(wanted.get("why", "")), str(wanted.get("template", name))
    try:
        decision = _decision(papers[0])
    except AnalyzerError as problem:
        return Answer(papers[0].name, status, FAILED, problem.message, why, template)
    answer = decision.future_medical
    return Answer(
        papers[0].name,
        status,
        answer.status,
        answer.summary,
        why,
        template,
        answer.confidence,
        decision.workings.grounds,
        str(wanted.get("rendition", DIGITAL)),
    )


def _decision(paper: Path) -> Decision:
    from analyzer.deciding import decide
    from analyzer.finding import find
    from analyzer.reading import read
    from analyzer.sorting import sort

    packet = sort(read(str(paper)))
    return decide(packet, find(packet))


def records_of(told: Sequence[Answer]) -> list[Recorded]:
    """The answers as records for the calibration; files without a report are left out."""
    return [
        Recorded(a.name, a.template, a.rendition, a.expected, a.found, a.grounds.measures)
        for a in told
        if a.grounds is not None
    ]


def files_text(told: list[Answer]) -> str:
    """Answers by status, the worst mistakes first, and every miss with what was said."""
    pairs: list[Pair] = [(a.expected, a.found) for a in told]
    right = sum(a.expected == a.found for a in told)
    low, high = wilson(right, len(told))
    lines = [
        f"{len(told)} files: {right} right, {accuracy(pairs):.1%} (95 % interval {low:.1%} to {high:.1%})",
        f"kept and closed swapped: {sum(a.swapped for a in told)}",
        f"called kept or closed where it is not: {sum(a.wrongly_sure for a in told)}",
        f"unclear where it is not: {sum(a.found == 'unclear' != a.expected for a in told)}",
        f"could not be analysed: {sum(a.found == FAILED for a in told)}",
        "",
        f"{'status':<12}{'precision':>10}{'recall':>8}{'F1':>6}{'files':>7}",
    ]
    for status, s in scores(pairs, STATUSES).items():
        if s.true or s.told:
            lines.append(f"{status:<12}{s.precision:>10.2f}{s.recall:>8.2f}{s.f1:>6.2f}{s.true:>7}")
    lines += ["", *_matrix(pairs), "", *_confidence(told), *_misses(told)]
    return "\n".join(lines) + "\n"


def _matrix(pairs: list[Pair]) -> Iterator[str]:
    columns = (*STATUSES, FAILED)
    yield "expected (rows), found (columns)"
    yield " " * 12 + "".join(f"{name:>12}" for name in columns)
    for status, row in zip(STATUSES, confusion(pairs, columns), strict=False):
        yield f"{status:<12}" + "".join(f"{n or '.':>12}" for n in row)


def _confidence(told: list[Answer]) -> Iterator[str]:
    """Confidence against error, as the reports say it."""
    said = [(a.confidence, a.right) for a in told if a.confidence is not None and a.grounds is not None]
    return calibration_text(records_of(told), said)


def _misses(told: list[Answer]) -> Iterator[str]:
    wrong = [a for a in told if a.expected != a.found]
    if wrong:
        yield ""
        yield "misses, the worst first"
    for answer in sorted(wrong, key=lambda a: (not a.swapped, not a.wrongly_sure, a.name)):
        yield f"- {answer.name}: {answer.found}, expected {answer.expected}"
        yield f"  said: {answer.said}"
        if answer.why:
            yield f"  why: {answer.why}"
