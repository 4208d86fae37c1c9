"""Parts that a clause does not name itself: "psyche, which remains open", "no care is awarded as to those parts", "for the same"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from analyzer.finding.findings import Scope
from analyzer.finding.segments import Segment
from analyzer.finding.statements import Statement

POINTING = frozenset({"those", "such", "said", "that", "aforesaid", "foregoing", "aforementioned"})
PARTS_NAMED = frozenset({"part", "body", "region", "member"})
"""Nouns with which a pointing word means parts of the body that were named before."""
PERHAPS_PARTS = frozenset({"condition", "system", "area", "claim"})
"""Nouns with which it means them where any were named, else something else ("under those conditions")."""
PERHAPS_POINTING = POINTING | {"these", "this"}
"""The parts of the paper itself are meant too ("all rights on these parts")."""
POINTING_REACH = 2
"""Tokens between "those" and "parts" ("said disputed body parts")."""
LOOSE = frozenset({"same", "latter", "former", "therefor", "therefore", "thereto", "thereof", "thereon"})
"""Words that mean the parts named right before, where any were; else they mean something else."""
JOINED = frozenset(
    {",", "and", "or", "/", "&", "as", "well", "the", "to", "his", "her", "both", "left", "right", "l", "r"}
)
"""What stands between the members of one list of parts."""
SINGULAR = frozenset({"is", "was", "has", "remains", "stays"})


def named_before(statement: Statement, index: int, earlier: Sequence[str] = ()) -> tuple[str, ...] | None:
    """The parts that a segment without parts of its own means; None where it points at none.

    `earlier` are the parts that the sentence before names. An empty tuple: it points at parts, and nobody knows which.
    """
    segment = statement.segments[index]
    if segment.kind == "relative" and segment.parent is not None:
        return _right_before(statement, segment) or None
    certain = _points(statement, segment, POINTING, PARTS_NAMED)
    if (
        not certain
        and not _points(statement, segment, PERHAPS_POINTING, PARTS_NAMED | PERHAPS_PARTS)
        and not _points_loosely(statement, segment)
    ):
        return None
    for other in reversed(statement.segments[:index]):
        parts = parts_in(statement, other)
        if parts:
            return parts
    return tuple(earlier) if certain else None


def with_named_before(
    scope: Scope, statement: Statement, index: int, earlier: Sequence[str] = ()
) -> tuple[Scope, bool]:
    """The scope with the parts that the segment points at, and whether it points at parts that nobody named."""
    if scope.body_parts:
        return scope, False
    parts = named_before(statement, index, earlier)
    if parts is None:
        return scope, False
    return replace(scope, body_parts=parts), not parts


def parts_in(statement: Statement, segment: Segment) -> tuple[str, ...]:
    """The parts that a segment names itself."""
    spans = [statement.characters(start, end) for start, end in segment.spans]
    return tuple(
        dict.fromkeys(name for start, _, name in statement.parts if any(first <= start < last for first, last in spans))
    )


def _right_before(statement: Statement, segment: Segment) -> tuple[str, ...]:
    """The list of parts that ends right before "which"; one part where the verb is singular and parts are named one by one."""
    before = [m for m in statement.mentions if m.concept.id == "body_part" and m.end <= segment.start]
    if not before or any(
        norm.isalpha() and norm not in JOINED | {"for"} for norm in statement.norms[before[-1].end : segment.start]
    ):
        return ()
    chosen = [before[-1]]
    while len(before) > len(chosen):
        previous = before[-1 - len(chosen)]
        if any(norm not in JOINED for norm in statement.norms[previous.end : chosen[-1].start]):
            break
        chosen.append(previous)
    after = statement.norms[segment.start : segment.start + 2]
    written = statement.text[slice(*statement.characters(segment.start, segment.end))].lower().split()
    if len(chosen) > 1 and set(written[1:2]) & SINGULAR and "which" in after:
        chosen = chosen[:1]
    starts = {statement.starts[m.start] for m in chosen}
    return tuple(dict.fromkeys(name for start, _, name in statement.parts if start in starts))


def _points(statement: Statement, segment: Segment, words: Collection[str], nouns: Collection[str]) -> bool:
    norms = statement.norms
    for start, end in segment.spans:
        for p in range(start, end):
            if norms[p] in words and set(nouns) & set(norms[p + 1 : min(end, p + POINTING_REACH + 2)]):
                return True
    return False


def _points_loosely(statement: Statement, segment: Segment) -> bool:
    return any(statement.norms[p] in LOOSE for start, end in segment.spans for p in range(start, end))
