"""Yes and no for parts of the body under one label: "F/M: R shldr yes, neck no", and "parties agree none due on neck".

Minutes and short stipulations answer the question of future care so, part by part, where a sentence would give one answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.finding.body_parts import body_parts_in, with_sides
from analyzer.finding.findings import Clause
from analyzer.finding.papers import AWARDS
from analyzer.finding.shaped_clause import shaped_clause
from analyzer.sorting.packet import Sentence

_CARE = r"(?:f\.?/?m\.?|fmt|(?:future|further|lifetime)\s+(?:med(?:s|ical)?\.?(?:\s+(?:treatment|care))?|treatment|care|tx))"
LABEL = re.compile(
    rf"^\W*(?:\d{{1,2}}\W{{1,2}}\s*|\(?[a-h]\)\s*)?(?:need\s+for\s+)?{_CARE}\s*(?:[:=–—-]|\.{{2,}})\s*", re.IGNORECASE
)
"""The label at the head of its row; what follows are parts and answers."""
AFTER = re.compile(
    r"^\W{0,3}(?:is\s+|are\s+|=\s*)?(?P<say>yes|no(?:ne)?)\b(?!\s+(?:later|more|less|longer))", re.IGNORECASE
)
JOINED = re.compile(r"^(?:[\s,/&+]|\band\b|\bthe\b)*$", re.IGNORECASE)
CARE_NAMED = re.compile(rf"\b{_CARE}(?!\w)", re.IGNORECASE)
NONE_DUE = re.compile(
    rf"\b(?:agree\w*|stip(?:ulat)?\w*)\s+(?:that\s+)?(?:there\s+is\s+)?(?:none|no\s+{_CARE})\s+(?:is\s+|are\s+|to\s+be\s+)?(?:due|owed|owing|needed|required|indicated|awarded|payable)\s+(?:on|for|to|as\s+to|re)\s+(?:the\s+|his\s+|her\s+)*",
    re.IGNORECASE,
)
"""An agreement that none is due, right before the parts."""
DOUBTED = re.compile(r"\?|\b(?:if|unless|not\s+agree\w*|contend\w*|alleg\w*|proposes?d?|offers?)\b", re.IGNORECASE)


def part_answers(sentence: Sentence, kind: str, before: Sequence[Sentence] = ()) -> list[Clause]:
    """The clauses of a row of answers part by part; empty where the sentence is none, or leaves a part without an answer.

    A row may go on from the labelled one right before it: "F/M: R knee - yes. Neck - no."
    """
    if kind not in AWARDS or not sentence.live or DOUBTED.search(sentence.text):
        return []
    label = LABEL.match(sentence.text)
    goes_on = bool(before) and before[-1].document == sentence.document and bool(part_answers(before[-1], kind))
    told = list(_answers(sentence.text[label.end() if label else 0 :])) if label or goes_on else []
    if any(say is None for say, _ in told):
        told = []
    none_due = NONE_DUE.search(sentence.text)
    if not told and none_due is not None and CARE_NAMED.search(sentence.text[: none_due.end()]):
        first = next(_groups(sentence.text[none_due.end() :]), None)
        if first is not None and not first[0][0]:
            told = [("no", tuple(name for _, _, name in first))]
    return [
        shaped_clause("part_answered_yes" if say == "yes" else "part_answered_no", sentence, kind, parts)
        for say, parts in told
    ]


def _answers(text: str) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """(yes or no, parts) of each list of parts; None where no answer stands behind it. The first list must begin the text."""
    for number, group in enumerate(_groups(text)):
        if not number and not JOINED.match(text[: group[0][0]]):
            return
        said = AFTER.match(text[group[-1][1] :])
        yield (("yes" if said["say"].lower() == "yes" else "no") if said else None), tuple(name for _, _, name in group)


def _groups(text: str) -> Iterator[list[tuple[int, int, str]]]:
    """The parts of the text, those that stand side by side together."""
    group: list[tuple[int, int, str]] = []
    for place in with_sides(text, body_parts_in(text)):
        if group and not JOINED.match(text[group[-1][1] : place[0]]):
            yield group
            group = []
        group.append(place)
    if group:
        yield group
