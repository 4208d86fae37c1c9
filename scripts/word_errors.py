"""How far the words that were read differ from those that stand on the paper."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from analyzer.reading.mark_glyphs import BOX_CHARACTERS
from analyzer.reading.settlement import Page


@dataclass(slots=True)
class Errors:
    """Words of the papers, and those of them that were misread, left out or made up."""

    words: int = 0
    wrong: int = 0
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    """What stands on the paper and what was read instead, as often as it happened."""

    @property
    def rate(self) -> float:
        return self.wrong / self.words if self.words else 0.0

    def add(self, truth: Sequence[str], read: Sequence[str], free: Iterable[str] = ()) -> float:
        """Counts the errors of a page and gives their rate.

        Both sides are aligned in their own order with the fewest words replaced, left out and added. Words that only one
        side has at a place are then sought among those that the other has elsewhere, since columns and cells may follow
        each other differently: what is found is no error. Nor are the `free` words, which may be read or not.
        """
        steps = aligned(truth, read)
        lost = Counter(a for a, _ in steps if a is not None)
        moved = lost & Counter(b for _, b in steps if b is not None)
        gone, come = moved.copy(), moved + Counter(free)
        wrong = 0
        for a, b in steps:
            a, b = (None if side and _taken(side, left) else side for side, left in ((a, gone), (b, come)))
            if a or b:
                wrong += 1
                self.pairs[a or "", b or ""] += 1
        self.words += len(truth)
        self.wrong += wrong
        return wrong / len(truth) if truth else 0.0


def aligned(truth: Sequence[str], read: Sequence[str]) -> list[tuple[str | None, str | None]]:
    """The words that differ between both sides, in pairs, None where a side has none: as few as can be."""
    costs = [list(range(len(read) + 1))]
    for row, word in enumerate(truth, 1):
        above, here = costs[-1], [row]
        for column, other in enumerate(read, 1):
            here.append(min(above[column - 1] + (word != other), above[column] + 1, here[-1] + 1))
        costs.append(here)
    steps: list[tuple[str | None, str | None]] = []
    row, column = len(truth), len(read)
    while row or column:
        cost = costs[row][column]
        if row and column and cost == costs[row - 1][column - 1] + (truth[row - 1] != read[column - 1]):
            row, column = row - 1, column - 1
            if truth[row] != read[column]:
                steps.append((truth[row], read[column]))
        elif row and cost == costs[row - 1][column] + 1:
            row -= 1
            steps.append((truth[row], None))
        else:
            column -= 1
            steps.append((None, read[column]))
    return steps[::-1]


def _taken(word: str, left: Counter[str]) -> bool:
    """Whether the word is among those left, which then has one less of it."""
    if not left[word]:
        return False
    left[word] -= 1
    return True


def normal(words: Iterable[str]) -> list[str]:
    """The words with compatible characters made one, without white space and without the signs of check boxes."""
    boxes = str.maketrans(dict.fromkeys(map(ord, BOX_CHARACTERS), " "))
    return [part for word in words for part in unicodedata.normalize("NFKC", word).translate(boxes).split()]


def words_of_page(page: Page) -> list[str]:
    """The words of a page in the order in which they are read, without its marks."""
    return normal(word.text for word in page.words() if word.mark is None)


def free_words(page: Page) -> list[str]:
    """Words of a page that a reader may read or take for a part of a mark: struck out, or typed as one."""
    aside = (word.text for line in page.aside for word in line.words)
    entered = (word.mark.entered for word in page.words() if word.mark is not None)
    return normal([*aside, *entered])
