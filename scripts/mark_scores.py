"""How marks that were drawn were read: counted by sort, and told as shares with their 95 % Wilson intervals."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analyzer.reading.settlement import Box, Entry, MarkKind, MarkState, Word

if TYPE_CHECKING:
    from mark_pages import Drawn

Z = 1.96
"""Standard deviations of a 95 % interval."""
VERDICTS = ("right", "wrong", "unreadable", "missed")
PLAIN = ("ring plain", "word plain")
"""Sorts of what nobody marked: a mark found there is wrong, but they are no marks and water down no share."""
NEAR = 2.0
"""Points by which a mark may be found beside the place where it was drawn."""
NEAR_RING = 4.0
"""The same for a ring, which is found where its first word begins."""


@dataclass
class Outcome:
    """What came of some pages; outcomes add up."""

    sorts: dict[str, Counter[str]] = field(default_factory=dict)
    pages: int = 0
    seconds: float = 0.0
    """Processor seconds that the marks took."""
    false: int = 0
    """Marks found that nobody made."""
    shown: list[str] = field(default_factory=list)
    """Every mark that was not read right."""

    def count(self, verdict: str, *sorts: str) -> None:
        for sort in sorts:
            self.sorts.setdefault(sort, Counter())[verdict] += 1

    def add(self, other: Outcome) -> None:
        for sort, seen in other.sorts.items():
            self.sorts.setdefault(sort, Counter()).update(seen)
        self.pages += other.pages
        self.seconds += other.seconds
        self.false += other.false
        self.shown += other.shown

    def total(self, sort: str) -> int:
        return sum(self.sorts.get(sort, Counter()).values())

    def lines(self, wanted: Iterable[str] | None = None) -> list[str]:
        """The table: a line for each sort, and one for all marks together."""
        whole: Counter[str] = Counter()
        for sort, seen in self.sorts.items():
            if sort.endswith(" all") and sort.removesuffix(" all") not in PLAIN:
                whole.update(seen)
            elif sort.removesuffix(" all") in PLAIN and sort.endswith(" all"):
                whole["wrong"] += seen["wrong"]
        names = sorted(self.sorts) if wanted is None else [w for w in wanted if w in self.sorts]
        return [_line(name, self.sorts[name]) for name in names] + [_line("every mark", whole)]


def _line(name: str, seen: Counter[str]) -> str:
    total = sum(seen.values())
    return f"  {name:34}{total:6}  " + "  ".join(f"{word} {share(seen[word], total)}" for word in VERDICTS)


def share(count: int, total: int) -> str:
    """A share in per cent with its Wilson interval."""
    if not total:
        return "-"
    p = count / total
    middle = (p + Z * Z / (2 * total)) / (1 + Z * Z / total)
    half = Z * math.sqrt(p * (1 - p) / total + Z * Z / (4 * total * total)) / (1 + Z * Z / total)
    return f"{100 * p:6.2f} ({max(100 * (middle - half), 0):.1f}-{min(100 * (middle + half), 100):.1f})"


def judged(drawn: Sequence[Drawn], struck: Sequence[tuple[Word, bool]], words: Sequence[Word], name: str) -> Outcome:
    """How each drawn mark, and each word that was looked at for a strike, was read on the page called `name`."""
    outcome = Outcome(pages=1)
    found = [w for w in words if w.mark is not None]
    used: set[int] = set()
    for one in drawn:
        match = next((w for w in found if id(w) not in used and _is_same(one, w)), None)
        if match is not None:
            used.add(id(match))
        verdict = _verdict(one, match)
        outcome.count(verdict, *_sorts(one))
        if verdict != "right":
            outcome.shown.append(f"{name} {verdict}: {one}")
    for word, is_struck in struck:
        new = next((w for w in words if w.text == word.text and w.box == word.box), None)
        verdict = "missed" if new is None else "right" if (new.entry is Entry.STRUCK) == is_struck else "wrong"
        outcome.count(verdict, "word struck all" if is_struck else "word plain all")
        if verdict != "right":
            outcome.shown.append(f"{name} {verdict}: {word.text!r} struck={is_struck} {word.box}")
    for word in found:
        if word.mark is not None and id(word) not in used:
            outcome.false += 1
            outcome.shown.append(f"{name} false: {word.mark.kind} {word.mark.state} {word.box}")
    return outcome


def _sorts(one: Drawn) -> list[str]:
    kind = str(one.kind).replace("_", " ")
    if one.kind is MarkKind.RING:
        return [f"ring {one.style} all"]
    if one.style.startswith("struck"):
        return ["struck box all"]
    size = [f"{kind} of {int(one.size // 2 * 2)}-{int(one.size // 2 * 2) + 2} pt"] if one.size else []
    if 8 <= one.size <= 14:
        size.append(f"{kind} of 8-14 pt")
    return [f"{kind} all", f"{kind} {one.style}", *size]


def _is_same(drawn: Drawn, word: Word) -> bool:
    if word.mark is None or word.mark.kind is not drawn.kind:
        return False
    x, y = word.box.middle
    place: Box = drawn.box.grown(NEAR)
    if drawn.kind is MarkKind.RING:
        return abs(word.box.x1 - drawn.box.x0) < NEAR_RING and place.top <= y <= place.bottom
    return place.x0 <= x <= place.x1 and place.top <= y <= place.bottom


def _verdict(drawn: Drawn, word: Word | None) -> str:
    if word is None or word.mark is None:
        return "right" if drawn.kind is MarkKind.RING and drawn.state is MarkState.OFF else "missed"
    if word.mark.state is MarkState.UNREADABLE:
        return "unreadable"
    return "right" if word.mark.state is drawn.state else "wrong"
