"""Every entry, key and sentence of a rule file has its line."""

from __future__ import annotations

import tomllib

import pytest

from analyzer.rulebook.places import places
from tests.rulebook.packs_of_tests import SOUND, line_of

TRICKY = '''\
# [[clause]] in a comment
[words]
verbs = ["a"] # ["b"]
shorthand = { x = "y", z = "w" }

[[clause]] # first
id = "one = [[two]]"
note = """
[[clause]]
id = "in a text"
"""
with = [
  "a", "b",   # "not one"
  'c # d',
  "e\\"]f",
]
[[clause]]
"id" = 'two'
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("words", 0), 2),
        (("words", 0, "shorthand"), 4),
        (("clause", 0), 6),
        (("clause", 0, "id"), 7),
        (("clause", 0, "with"), 12),
        (("clause", 0, "with", 1), 13),
        (("clause", 0, "with", 2), 14),
        (("clause", 0, "with", 3), 15),
        (("clause", 1), 17),
        (("clause", 1, "id"), 18),
        (("clause", 1, "nothing"), 17),
        (("nothing",), 1),
    ],
)
def test_lines_in_a_tricky_file(place: tuple[str | int, ...], line: int) -> None:
    assert tomllib.loads(TRICKY)["clause"][0]["with"][3] == 'e"]f'
    assert places(TRICKY).line(*place) == line


def test_every_sentence_of_a_pack_stands_in_its_line() -> None:
    where = places(SOUND)
    for number, entry in enumerate(tomllib.loads(SOUND)["example"]):
        for key in ("must_find", "must_not_find"):
            for element, text in enumerate(entry[key]):
                assert where.line("example", number, key, element) == line_of(SOUND, text)
