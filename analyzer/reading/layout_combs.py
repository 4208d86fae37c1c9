"""Letters set one by one: in the cells of a comb field ("A D J 1 2 3") or spread out in a heading ("A W A R D")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from analyzer.reading.layout_rows import Row, rows_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Word

LEAST_LETTERS = 4
"""Fewer single letters in a row are list marks, initials or numbers that stand side by side,"""
LEAST_IN_CELLS = 2
"""unless lines are drawn between them."""
PITCH_TOLERANCE = 0.12
"""Part of the pitch by which the middles of letters may stray: letters stand in the middle of cells of one width."""
WIDEST_PITCH = 30.0
"""Points between the middles of two letters, at most."""
JOINERS = frozenset("-/.,")


def combed(words: Sequence[Word], objects: PageObjects) -> list[Word]:
    """The words, letters that stand at one distance joined into one word each; an empty cell ends the word."""
    singles = [word for word in words if _is_single(word)]
    if len(singles) < LEAST_IN_CELLS:
        return list(words)
    uprights = [(rule.middle[0], rule.top, rule.bottom) for rule in objects.vertical_rules]
    uprights += [(x, s.box.top, s.box.bottom) for s in objects.squares for x in (s.box.x0, s.box.x1)]
    joined: list[Word] = []
    used: set[int] = set()
    for row in rows_of(singles):
        for run in _runs(row):
            if (len(run) >= LEAST_LETTERS or _in_cells(run, uprights)) and not _interrupted(run, words):
                joined.append(_one(run))
                used.update(id(word) for word in run)
    return [word for word in words if id(word) not in used] + joined


def _is_single(word: Word) -> bool:
    return word.mark is None and len(word.text) == 1 and (word.text.isalnum() or word.text in JOINERS)


def _runs(row: Row) -> list[list[Word]]:
    runs: list[list[Word]] = []
    run: list[Word] = []
    for word in row:
        if len(run) > 1:
            pitch = (run[-1].box.middle[0] - run[0].box.middle[0]) / (len(run) - 1)
            step = word.box.middle[0] - run[-1].box.middle[0]
            if abs(step - pitch) > max(PITCH_TOLERANCE * pitch, 1.0):
                runs.append(run)
                run = []
        elif run and word.box.middle[0] - run[-1].box.middle[0] > WIDEST_PITCH:
            run = []
        run.append(word)
    runs.append(run)
    return [r for r in runs if len(r) >= LEAST_IN_CELLS]


def _in_cells(run: Sequence[Word], uprights: Sequence[tuple[float, float, float]]) -> bool:
    """Whether a line is drawn between each letter and the next."""
    return all(
        any(one.box.x1 <= x <= other.box.x0 and top <= one.box.middle[1] <= bottom for x, top, bottom in uprights)
        for one, other in pairwise(run)
    ) and all(o.box.middle[0] - n.box.middle[0] <= WIDEST_PITCH for n, o in pairwise(run))


def _interrupted(run: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether another word stands among the letters: then they are a row of single letters in a text."""
    box = Box.around(word.box for word in run)
    inside = {id(word) for word in run}
    return any(
        id(w) not in inside and box.x0 < w.box.middle[0] < box.x1 and box.top < w.box.middle[1] < box.bottom
        for w in words
    )


def _one(run: Sequence[Word]) -> Word:
    return replace(
        run[0],
        text="".join(word.text for word in run),
        box=Box.around(word.box for word in run),
        confidence=min(word.confidence for word in run),
    )
