"""The room that a form leaves for the parties' own words: what stands there was entered, whatever it is set in.

On a scan, and where a typist used the form's own font, neither font nor ink tells the comments of paragraph 9 from print.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.settlement import Entry, LinePlace, MarkKind
from analyzer.sorting.packet import Sentence

_OPENS = re.compile(
    r"^\W*(?:(?P<number>\d{1,2})[.)]\s*)?(?:comments?|other stipulations?|additional stipulations?|further stipulations?|explanation|other\s*\(explain\))\s*(?:\([^)]{0,60}\)\s*)?(?::|\.\s|$)",
    re.IGNORECASE,
)
"""The label of such a room, at the start of a sentence."""
_PRINTED = re.compile(
    r"filing of this (?:document|agreement|compromise)|warning to employee|signature hereof|must be attested|acknowledge?ment before|disinterested (?:persons?|witness)"
    r"|labor code section 5814|accrued claims|has read and understands?|\bpage \d+ of \d+|^\W*dated?\b\W|^\W*the parties (?:hereby )?(?:request|stipulate|waive)|^\W*award\b",
    re.IGNORECASE,
)
"""What the forms print where the room ends."""
_NUMBER = re.compile(r"^\W*(\d{1,2})[.)](?!\d)")
_LABEL_ONLY = 3
"""Letters behind the label that are no words yet."""
_ROOM = 60
"""Sentences: nobody types more into a form, and a room whose end was lost must not take in the rest of the paper."""


def with_free_text(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences of a form with those that stand in its free rooms marked as typed."""
    found: list[Sentence] = []
    left, after = 0, 0
    for sentence in sentences:
        opening = _OPENS.match(sentence.text) if sentence.on_page is LinePlace.BODY else None
        if opening:
            left, after = _ROOM, int(opening["number"] or 0)
            typed = len(sentence.text) - opening.end() > _LABEL_ONLY
        elif left and _ends(sentence, after):
            left, typed = 0, False
        else:
            typed = left > 0 and sentence.on_page is LinePlace.BODY
        left = max(left - 1, 0)
        if typed and sentence.entry is Entry.PRINTED and not any(p.word.mark for p in sentence.words):
            found.append(replace(sentence, entry=Entry.TYPED))
        else:
            found.append(sentence)
    return found


def _ends(sentence: Sentence, after: int) -> bool:
    """Whether the form goes on: its next paragraph, a line to sign on, or words that it prints there."""
    number = _NUMBER.match(sentence.text)
    if number and int(number[1]) == (after + 1 if after else 10):
        return True
    if any(p.word.mark is not None and p.word.mark.kind is MarkKind.SIGNATURE for p in sentence.words):
        return True
    return bool(_PRINTED.search(sentence.text))
