#!/usr/bin/env python3
"""Compare scans and faxes of the samples with their digital twins: `scripts/compare_renditions.py [--only PATTERN]`.

Analyses each rendition (see `renditions.py`) and the PDF that it was made from, and prints for each condition how many
statuses are equal, which swapped kept and closed, and which became unclear. Exits with 1 where a goal is missed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]

from renditions import CONDITIONS, conditions_of, papers, render

GOALS: Mapping[str, float] = {"scan": 0.98, "fine_fax": 0.95, "standard_fax": 0.85, "sideways": 0.98}
"""Shares of statuses that are to equal those of the digital twins. Fine fax loses small boxes, standard fax small print."""
SURE = ("kept", "closed")
FEW_PAGES = 3
"""Papers of so many pages are read whole."""
BEARING = ("keeps", "closes", "limits", "conditions", "standing")
"""Effects of clauses that bear on the answer."""
MOST_SECONDS = 3600.0
"""Seconds on the clock that a paper may take: a busy machine is no reason to leave its last pages unread."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a report says about future medical care, and why."""

    status: str
    basis: str
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The answers to one paper, digital and rendered."""

    name: str
    condition: str
    twin: Answer
    found: Answer

    @property
    def equal(self) -> bool:
        return self.found.status == self.twin.status

    @property
    def swapped(self) -> bool:
        """Whether care that is kept is read as closed, or the reverse: the worst defect."""
        return not self.equal and self.found.status in SURE and self.twin.status in SURE

    @property
    def oversure(self) -> bool:
        """Whether care is read as kept or closed where the digital paper says neither."""
        return self.found.status in SURE and self.twin.status not in SURE

    def line(self) -> str:
        twin, found = f"{self.twin.status}/{self.twin.basis}", f"{self.found.status}/{self.found.basis}"
        return f"{self.name} {self.condition}: {twin} became {found}: {self.found.reason}"


def answer_of(paper: Path, pages: frozenset[int] | None = None) -> Answer:
    """The answer to one paper, or to some of its pages, and the first of its decisive reasons."""
    from analyzer.pipeline import analyze

    answer = analyze(str(paper), max_seconds=MOST_SECONDS, pages=pages).future_medical
    reason = next((r for r in answer.reasons if r.decisive), None)
    return Answer(answer.status, answer.basis, reason.text if reason else answer.summary)


@cache
def twin_of(paper: Path, pages: frozenset[int] | None) -> Answer:
    """The answer to the digital paper, asked for once in a process."""
    return answer_of(paper, pages)


@cache
def deciding_pages(paper: Path) -> frozenset[int] | None:
    """The pages of the digital paper that bear on its answer: the first page of each of its documents, and those with
    their evidence, its reasons, conditions and words on care; all of them where they are few."""
    from analyzer.pipeline import analyze

    report = analyze(str(paper))
    if report.source.pages <= FEW_PAGES:
        return None
    named = {clause.id: clause.page for clause in report.clauses if clause.page is not None}
    evidence = [i for reason in report.future_medical.reasons for i in reason.evidence]
    evidence += [i for document in report.documents for i in (document.evidence or [])]
    evidence += [clause.id for clause in report.clauses if clause.effect in BEARING]
    firsts = {document.pages[0] for document in report.documents if document.pages}
    return frozenset(firsts | {named[i] for i in evidence if i in named})


def compared(paper: Path, condition: str, folder: Path, *, deciding: bool = False) -> Comparison:
    """The answers to a paper and to its rendition in FOLDER/CONDITION, which is made where it is not there; to their
    `deciding` pages alone where that is asked."""
    rendition = folder / condition / paper.name
    if not rendition.is_file():
        rendition.parent.mkdir(parents=True, exist_ok=True)
        render(paper, condition, rendition)
    pages = deciding_pages(paper) if deciding else None
    return Comparison(paper.stem, condition, twin_of(paper, pages), answer_of(rendition, pages))


def compared_all(
    folder: Path, conditions: Sequence[str], pattern: str, jobs: int, *, deciding: bool = False
) -> Iterator[Comparison]:
    """The comparisons of all samples that fit, paper by paper, in the order of their names."""
    asked = [(paper, condition) for paper in papers(pattern) for condition in conditions]
    if jobs == 1:
        yield from (compared(paper, condition, folder, deciding=deciding) for paper, condition in asked)
        return
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        tasks = [pool.submit(compared, paper, condition, folder, deciding=deciding) for paper, condition in asked]
        yield from (task.result() for task in tasks)


def summary_of(condition: str, found: Sequence[Comparison]) -> str:
    """One line: how many statuses are equal, which swapped, and which became unclear, by their basis."""
    equal = sum(c.equal for c in found)
    unclear = Counter(c.found.basis for c in found if not c.equal and c.found.status == "unclear")
    bases = ", ".join(f"{basis} {count}" for basis, count in unclear.most_common()) or "none"
    return (
        f"{condition:13}{len(found):5} files  status equal {share_of(found):7.1%} ({equal}; goal {GOALS[condition]:.0%})"
        f"  swapped {sum(c.swapped for c in found)}  kept or closed for neither {sum(c.oversure for c in found)}"
        f"  became unclear: {bases}"
    )


def share_of(found: Sequence[Comparison]) -> float:
    """The share of equal statuses; 1 where nothing was compared."""
    return sum(c.equal for c in found) / len(found) if found else 1.0


def meets_goal(condition: str, found: Sequence[Comparison]) -> bool:
    """Whether enough statuses are equal and none swapped."""
    return share_of(found) >= GOALS[condition] and not any(c.swapped for c in found)


def main() -> int:
    """Print the misses and a line for each condition; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description="Compare scans and faxes of the samples with their digital twins.")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="only the files that fit, for example 'a0*'")
    parser.add_argument(
        "--conditions", type=conditions_of, default=CONDITIONS, metavar="NAMES", help="which, with commas"
    )
    parser.add_argument("--renditions", type=Path, metavar="FOLDER", help="where renditions lie, or are to be left")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="papers analysed side by side (default 1)")
    parser.add_argument(
        "--deciding", action="store_true", help="read only the pages that bear on the answer of the digital paper"
    )
    options = parser.parse_args()
    met = True
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.renditions or Path(temporary)
        found: dict[str, list[Comparison]] = {condition: [] for condition in options.conditions}
        for comparison in compared_all(
            folder, options.conditions, options.only, options.jobs, deciding=options.deciding
        ):
            found[comparison.condition].append(comparison)
            if not comparison.equal:
                print(comparison.line(), flush=True)
    for condition, comparisons in found.items():
        print(summary_of(condition, comparisons))
        met = met and meets_goal(condition, comparisons)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
