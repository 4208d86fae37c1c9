"""What the page of the portfolio shows: counts, what needs a person's eyes first, the cases, the drift."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.cases import Case, CaseFile, CasePaper
from analyzer.cases.telling import standing_of
from analyzer.deciding.words import american
from analyzer.report import Failure

LOW_CONFIDENCE = 0.75
"""Below this one answer in four may be wrong: worth a look at the paper."""
MOST_BARS = 12
"""Folders that are compared; the others have fewer cases."""
MOST_MONTHS = 24
"""Months that are compared; more of them are put together by year."""
ANSWERS = (
    ("open", "Future medical open"),
    ("released", "Closed by release"),
    ("not_awarded", "Not awarded (may be reopened)"),
    ("split", "Open in part, closed in part"),
    ("contingent", "Contingent on an event"),
    ("unclear", "Unclear"),
    ("none", "No settlement among the papers"),
)
"""What cases are counted by, with the words that people see."""
NEEDS = (
    ("conflict", "Conflicts", "its papers or marks disagree"),
    ("unreadable", "Unreadable", "a page or mark that may decide was not read"),
    ("condition", "Unmet conditions", "it turns on an event that the papers do not show"),
    ("low", "Low confidence", f"the answer is given less than {LOW_CONFIDENCE:.0%}"),
    ("not_effective", "Not in effect", "no order among the papers approves it"),
)
"""Why a case needs a person's eyes, the most urgent first."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the run: its report, or why there is none."""

    path: str
    page: str | None = None
    """Where its report lies, as seen from the index."""
    answer: str = ""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A count, as a share of something."""

    name: str
    label: str
    count: int
    of: int

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the page shows."""

    folder: str
    files: int
    failures: tuple[Failure, ...]
    answers: tuple[Bar, ...]
    needs: tuple[tuple[str, str, str, int], ...]
    """Name, label, what it means and how many cases."""
    by_time: tuple[Bar, ...]
    """Unclear cases of each month, or year."""
    by_folder: tuple[Bar, ...]
    cases: tuple[Mapping[str, Any], ...]
    """For the table, the ones that need eyes first."""
    loose: tuple[File, ...]
    """Letters and reports that nothing joins to a case."""


def overview_of(folder: str, cases: Sequence[Case], loose: Sequence[CaseFile], files: Sequence[File]) -> Overview:
    """The page's contents."""
    by_path = {file.path: file for file in files}
    rows = [_row(case, by_path) for case in cases]
    rows.sort(key=lambda row: (row["rank"], row["case"]))
    counted = Counter(row["answer"] for row in rows)
    needed = Counter(need for row in rows for need in row["needs"])
    settled = [case for case in cases if case.is_settled_here]
    return Overview(
        folder=folder,
        files=len(files),
        failures=tuple(file.failure for file in files if file.failure is not None),
        answers=tuple(Bar(name, label, counted[name], len(rows)) for name, label in ANSWERS),
        needs=tuple((name, label, meaning, needed[name]) for name, label, meaning in NEEDS),
        by_time=_by_time(settled),
        by_folder=_shares(settled, lambda case: _folder_of(case, folder))[:MOST_BARS],
        cases=tuple(rows),
        loose=tuple(by_path[file.path] for file in loose),
    )


def _row(case: Case, files: Mapping[str, File]) -> dict[str, Any]:
    needs = _needs(case)
    order = [name for name, _, _ in NEEDS]
    return {
        "case": case.name,
        "who": " v. ".join(name for name in (case.applicant, case.employer) if name),
        "answer": _answer(case),
        "words": case.summary,
        "standing": standing_of(case),
        "date": case.approval_date or (case.governing[0].date if case.governing else None) or "",
        "sure": round(case.confidence * 100),
        "why": case.why,
        "needs": needs,
        "rank": min((order.index(need) for need in needs), default=len(order)),
        "papers": [_paper(paper, files.get(paper.path)) for paper in case.papers],
    }


def _paper(paper: CasePaper, file: File | None) -> dict[str, str]:
    first, last = paper.pages
    day = american(paper.date) if paper.date else "undated"
    return {
        "what": f"{paper.kind.replace('_', ' ')}, {day}",
        "where": f"{paper.path}, page{'s' if last > first else ''} {first}{f'-{last}' if last > first else ''}",
        "role": paper.role,
        "page": (file.page or "") if file else "",
    }


def _answer(case: Case) -> str:
    if case.status == "kept":
        return "open"
    if case.status == "closed":
        return "released" if case.basis == "released" else "not_awarded"
    if case.status == "unclear":
        return "unclear" if case.is_settled_here or case.basis in ("illegible", "conflicting") else "none"
    return case.status


def _needs(case: Case) -> list[str]:
    found = []
    if case.basis == "conflicting" or "order_differs" in case.warnings:
        found.append("conflict")
    if case.basis == "illegible" or case.pages_unread or "box_unreadable" in case.warnings:
        found.append("unreadable")
    if case.status == "contingent" or "condition_failed" in case.warnings:
        found.append("condition")
    if case.is_settled_here and case.confidence < LOW_CONFIDENCE:
        found.append("low")
    if "not_effective" in case.warnings:
        found.append("not_effective")
    return found


def _by_time(cases: Sequence[Case]) -> tuple[Bar, ...]:
    dated = [case for case in cases if _day(case)]
    months = {_day(case)[:7] for case in dated}
    length = 7 if len(months) <= MOST_MONTHS else 4
    return tuple(sorted(_shares(dated, lambda case: _day(case)[:length]), key=lambda bar: bar.name)[-MOST_MONTHS:])


def _day(case: Case) -> str:
    return case.approval_date or (case.governing[0].date if case.governing else None) or ""


def _folder_of(case: Case, root: str) -> str:
    """The folder of the paper that rules, under the one that was analysed."""
    paper = case.governing[0] if case.governing else case.papers[0]
    inner = os.path.dirname(os.path.relpath(paper.path, root))
    return inner.split(os.sep)[0] if inner else "(the folder itself)"


def _shares(cases: Sequence[Case], key: Callable[[Case], str]) -> tuple[Bar, ...]:
    """For each key how many of its cases are unclear; the keys with most cases first."""
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        groups[key(case)].append(case)
    bars = [Bar(n, n, sum(c.status == "unclear" for c in group), len(group)) for n, group in groups.items()]
    return tuple(sorted(bars, key=lambda bar: (-bar.of, bar.name)))
