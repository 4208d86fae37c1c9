"""On which side of its words each check box stands: "There [X] is [ ] is not", "is [X] is not [ ]", "☒ Yes", "Yes ☒".

All boxes of a line stand on the same side. The signs, strongest first: alternatives begin with the same word or are
yes and no; text is left over at only one end; boxes stand nearer to one side; the lines around do it so.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from statistics import mean

from analyzer.reading.mark_lines import Row, check_boxes, text_of
from analyzer.reading.settlement import Line, Word

NEARER = 1.3
"""The words behind a box are its own when those in front are at least so many times farther away."""
FAR_NEARER = 3.0
"""The words in front are its own only when those behind are so many times, and points, farther away: most forms put the
box first, and white space after it is often wider than the space before."""
NEGATIONS = frozenset({"not", "no"})
"""Words by which one alternative differs from the other."""


class Side(StrEnum):
    """Where the words of a box stand."""

    BEFORE = "before"
    AFTER = "after"


def sides(lines: Sequence[Line], rows: Sequence[Row]) -> list[Side]:
    """For each row, the side on which the words of its boxes stand; after the box where nothing tells."""
    found: list[Side | None] = []
    for number, row in enumerate(rows):
        found.append(_by_alternatives(lines, rows, number) or _by_ends(row) or _by_gaps(row))
    return [side or _of_neighbours(lines, rows, found, number) for number, side in enumerate(found)]


def _by_alternatives(lines: Sequence[Line], rows: Sequence[Row], number: int) -> Side | None:
    """Which reading of the boxes of this line, and of the marked lines next to it in its block, gives alternatives."""
    texts = _texts(rows[number])
    if len(texts) > 2 and (side := alternatives(texts)):
        return side
    first = last = number
    while first > 0 and _goes_on(lines, rows[first - 1], rows[first]):
        first -= 1
    while last + 1 < len(rows) and _goes_on(lines, rows[last], rows[last + 1]):
        last += 1
    if first == last or all(not row.texts[0] for row in rows[first : last + 1]):
        return None
    joined: list[list[Word]] = [[]]
    for row in rows[first : last + 1]:
        joined[-1] = joined[-1] + row.texts[0]
        joined += row.texts[1:]
    return alternatives([text_of(words) for words in joined])


def _goes_on(lines: Sequence[Line], row: Row, following: Row) -> bool:
    one, other = lines[row.line], lines[following.line]
    return (
        following.line == row.line + 1
        and one.block == other.block
        and one.cell == other.cell
        and one.place == other.place
    )


def _texts(row: Row) -> list[str]:
    texts = [text_of(words) for words in row.texts]
    if not texts[-1]:
        texts[-1] = row.continuation
    return texts


def alternatives(texts: Sequence[str]) -> Side | None:
    """The side on which the words between boxes read as alternatives; None where neither or both do.

    `texts` are the words before the first box, between the boxes, and after the last.
    """
    words = [[w.strip(".,;:()\"'").casefold() for w in text.split()] for text in texts]
    between = words[1:-1]
    lead = words[0][-1 - max((len(w) for w in between), default=0) :]
    after = [w for w in words[1:] if w]
    before = [w for w in between if w]
    as_after = _alike(after) or {" ".join(w) for w in after} >= {"yes", "no"}
    goes_with_lead = any(w[0] in lead or _ends_with(lead, _bare(w)) for w in before) or (
        bool(lead) and {lead[-1], *(w[0] for w in before)} >= {"yes", "no"}
    )
    if as_after:
        # "there is: [ ] is [ ] is not" repeats both ways; the white space or the neighbours decide
        return None if goes_with_lead else Side.AFTER
    return Side.BEFORE if goes_with_lead or _alike(before) else None


def _alike(texts: Sequence[Sequence[str]]) -> bool:
    """Whether two of the texts begin with the same word, "not" and "no" left aside."""
    return len({t[0] for t in texts}) < len(texts) or len({(_bare(t) or t)[0] for t in texts}) < len(texts)


def _bare(words: Sequence[str]) -> list[str]:
    return [w for w in words if w not in NEGATIONS]


def _ends_with(lead: Sequence[str], words: Sequence[str]) -> bool:
    return bool(words) and len(words) <= len(lead) and list(lead[-len(words) :]) == list(words)


def _by_ends(row: Row) -> Side | None:
    boxes = check_boxes(row)
    if not boxes:
        return None
    first, last = row.texts[boxes[0]], row.texts[boxes[-1] + 1]
    if first and text_of(first).endswith(":") and (last or len(boxes) > 1):
        return Side.AFTER
    if first and not last and not (row.continuation and row.full):
        return Side.BEFORE
    if last and not first:
        return Side.AFTER
    return None


def _by_gaps(row: Row) -> Side | None:
    boxes = check_boxes(row)
    before = [gap for n in boxes if (gap := row.gap_before(n)) is not None]
    after = [gap for n in boxes if (gap := row.gap_after(n)) is not None]
    if not before or not after:
        return None
    left, right = mean(before), mean(after)
    if right > FAR_NEARER * left and right - left > FAR_NEARER:
        return Side.BEFORE
    return Side.AFTER if left > NEARER * right else None


def _of_neighbours(lines: Sequence[Line], rows: Sequence[Row], found: Sequence[Side | None], number: int) -> Side:
    here = lines[rows[number].line]
    for other in (number - 1, number + 1):
        if 0 <= other < len(rows):
            side = found[other]
            if side is not None and lines[rows[other].line].block == here.block:
                return side
    return Side.AFTER
