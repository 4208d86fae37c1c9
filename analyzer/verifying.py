"""Whether a stored report still holds: what a report says is compared with what is found now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import Field

from analyzer.record import Record
from analyzer.report import ClauseRecord, Report
from analyzer.reporting.quotes import excerpt, place_of

_FIRST = ("source", "future_medical", "approval")
"""What is told first: whether it is the same file, and the answer."""
_NOT_COMPARED = frozenset({"analysis", "clauses"})
"""Who made it, which is told apart, and clauses, which are compared by their words and not by their numbers."""
_OF_THE_RUN = frozenset({"path", "image", "evidence", "files"})
"""Where the file lay, where its images went, and the numbers of clauses."""
_LONGEST = 90


class Difference(Record):
    """One thing that is not as it was."""

    where: str = Field(description="the field of the report: future_medical.status")
    stored: str
    now: str


class Verification(Record):
    """Whether a stored report holds, and what differs."""

    path: str
    holds: bool
    same_file: bool
    made_by: str = Field(description="version, rules and classifier of the stored report")
    verified_by: str
    differences: list[Difference] = Field(default_factory=list)


def verification(stored: Report, now: Report) -> Verification:
    """The comparison of a stored report with the one that the same options give now."""
    found = list(_differences(stored, now))
    return Verification(
        path=now.source.path,
        holds=not found,
        same_file=stored.source.sha256 == now.source.sha256,
        made_by=_maker(stored),
        verified_by=_maker(now),
        differences=found,
    )


def _maker(report: Report) -> str:
    made = report.analysis
    return f"{made.tool} {made.version}, rules {made.rules}, classifier {made.model}"


def _differences(stored: Report, now: Report) -> Iterator[Difference]:
    then, today = stored.model_dump(mode="json"), now.model_dump(mode="json")
    for name in (*_FIRST, *(n for n in then if n not in _FIRST)):
        if name not in _NOT_COMPARED:
            yield from _walk(name, then[name], today[name])
    before, after = (Counter(_words(clause) for clause in report.clauses) for report in (stored, now))
    for words in (before - after).elements():
        yield Difference(where="clauses", stored=words, now="not found")
    for words in (after - before).elements():
        yield Difference(where="clauses", stored="not found", now=words)


def _words(clause: ClauseRecord) -> str:
    state = f", {clause.mark.state}" if clause.mark else ""
    return f"{place_of(clause)}: {clause.label} ({clause.effect}{state}): {excerpt(clause.text, _LONGEST)}"


def _walk(where: str, then: Any, today: Any) -> Iterator[Difference]:
    if then == today:
        return
    if isinstance(then, dict) and isinstance(today, dict):
        for key in dict.fromkeys((*then, *today)):
            if key not in _OF_THE_RUN:
                yield from _walk(f"{where}.{key}", then.get(key), today.get(key))
    elif isinstance(then, list) and isinstance(today, list) and len(then) == len(today):
        for place, (one, other) in enumerate(zip(then, today, strict=True)):
            yield from _walk(f"{where}[{place}]", one, other)
    elif isinstance(then, list) and isinstance(today, list):
        yield Difference(where=where, stored=f"{len(then)} of them", now=f"{len(today)} of them")
    else:
        yield Difference(where=where, stored=_shown(then), now=_shown(today))


def _shown(value: Any) -> str:
    text = "null" if value is None else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
