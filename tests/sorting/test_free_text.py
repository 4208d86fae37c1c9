"""What stands in the rooms that a form leaves for the parties is theirs, though it is set like print."""

from __future__ import annotations

import pytest

from analyzer.reading.settlement import Box, Entry, Mark, MarkKind, MarkState, Word
from analyzer.sorting.free_text import with_free_text
from analyzer.sorting.packet import PlacedWord, Sentence


def typed(*texts: str) -> list[str]:
    """The sentences that count as typed; ✎ is a signature."""
    found = []
    for text in texts:
        mark = Mark(MarkKind.SIGNATURE, MarkState.ON) if "✎" in text else None
        word = Word(text, Box(0, 0, 9, 9), mark=mark)
        found.append(Sentence(text, (PlacedWord(0, len(text), word, 1),), "d1"))
    return [s.text for s in with_free_text(found) if s.entry is Entry.TYPED]


BEFORE = "9. The parties agree that a serious dispute exists as to the issues initialed below."


@pytest.mark.parametrize(
    ("texts", "expected", "why"),
    [
        (
            (BEFORE, "COMMENTS: F/M stays open.", "IW keeps her doctor.", "10. The filing of this document is an application."),
            ["COMMENTS: F/M stays open.", "IW keeps her doctor."],
            "up to the next paragraph of the form",
        ),
        ((BEFORE, "COMMENTS:", "10. It is agreed by all parties"), [], "an empty room"),
        (
            ("9. Other stipulations:", "1. Zero PD.", "2. FM per AME.", "Dated: 6/1/2021"),
            ["1. Zero PD.", "2. FM per AME."],
            "a numbered list of the parties' own",
        ),
        (("Other stipulations: None.", "✎ Applicant", "Applicant's attorney"), ["Other stipulations: None."], "up to the signatures"),
        (
            ("COMMENTS: PD only.", "Any accrued claims for Labor Code section 5814 penalties are included.", "Fine print."),
            ["COMMENTS: PD only."],
            "what the form prints below the room",
        ),
        (("The judge's comments: none were made on care.", "It stays open."), [], "a word in a sentence is no label"),
    ],
)  # fmt: skip
def test_free_rooms_of_forms(texts: tuple[str, ...], expected: list[str], why: str) -> None:
    assert typed(*texts) == expected, why
