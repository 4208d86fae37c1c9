"""What looks like a joint of a sentence and is none (in parentheses, in idioms), and one that has no verb before it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from analyzer.finding.concepts import Mention


def parentheses(norms: Sequence[str]) -> dict[int, int]:
    """For every token inside of a pair of parentheses the place of the closing one."""
    inside: dict[int, int] = {}
    opened = None
    for i, norm in enumerate(norms):
        if norm == "(":
            opened = i
        elif norm == ")" and opened is not None:
            inside.update(dict.fromkeys(range(opened + 1, i), i))
            opened = None
    return inside


def says(start: int, end: int, verbs: Sequence[bool], openers: Collection[int]) -> bool:
    """Whether the words up to `end` have a verb of their own, before any exception or condition begins."""
    stop = next((p for p in range(start, end) if p in openers), end)
    return any(verbs[start:stop])


def thing_and_verb(start: int, norms: Sequence[str], verbs: Sequence[bool], mentions: Sequence[Mention]) -> bool:
    """Whether a thing and what becomes of it come next: "the back only, | hip left open"."""
    first = next((m for m in mentions if m.concept.kind == "object" and start <= m.start <= start + 1), None)
    if first is None:
        return False
    end = next((p for p in range(first.end, len(norms)) if norms[p] in (",", ";", ".")), len(norms))
    return any(verbs[first.end : end])


def gerunds(i: int, raw: Sequence[str]) -> bool:
    """Whether a joint stands between two gerunds of one verb: "will go on administering and paying"."""
    return 0 < i < len(raw) - 1 and all(raw[p].strip().lower().endswith("ing") for p in (i - 1, i + 1))


def idiom(i: int, norms: Sequence[str]) -> bool:
    """ "Cure or relieve" is one act, which parts no statement."""
    return norms[i] in ("or", "and") and i > 0 and norms[i - 1] == "cure" and norms[i + 1 : i + 2] == ["relieve"]


def dated(i: int, norms: Sequence[str]) -> bool:
    """Whether the comma stands inside a date or a number: "October 3, 2018"."""
    return 0 < i < len(norms) - 1 and norms[i - 1].isdigit() and norms[i + 1].isdigit()
