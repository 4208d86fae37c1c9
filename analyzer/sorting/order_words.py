"""Whether a paper makes an order: minutes tell of wishes and plans as well, and bind nobody until a judge orders what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analyzer.reading.settlement import MarkKind, MarkState
from analyzer.sorting.packet import Sentence

_ORDERS = re.compile(
    r"\bso ordered\b|\bit is (?:\w+ ){0,2}ordered\b|\bordered that\b|\bgood cause (?:having been shown|appearing)\b"
    r"|\b(?:adopted|accepted|made|approved|entered)\b[^.]{0,30}\b(?:an?|the|my|this) order\b|\border(?:s|ed)? (?:that|as follows)\b"
    r"|\bstip(?:ulation)?s?\b[^.]{0,30}\b(?:approved|accepted|adopted)\b|\baward (?:is made|issues?|issued)\b|^\W*orders?\s*:"
    r"|\b(?:agree\w*|stipulat\w*)\b[^.]{0,40}\bon the record\b|\b(?:is|are) (?:hereby )?amended\b"
    r"|\bc\s?&\s?r\b[^.]{0,20}\bapproved\b|\bapproved (?:today|this day|on the record)\b",
    re.IGNORECASE,
)
_NO_ORDER = re.compile(
    r"\b(?:no|without(?: an?)?|not (?:an?|yet)) (?:\w+ )?(?:orders?|award)\b|\border (?:to issue|will issue|to follow)\b|\bnot (?:so )?ordered\b"
    r"|\bif (?:so )?ordered\b|\brequests?\b[^.]{0,30}\border\b",
    re.IGNORECASE,
)


def makes_order(sentences: Iterable[Sentence]) -> bool:
    """Whether live words order something; the printed choices beside empty boxes do not."""
    return any(
        _ORDERS.search(sentence.text) and not _NO_ORDER.search(sentence.text)
        for sentence in sentences
        if sentence.live and not _is_choice(sentence)
    )


def _is_choice(sentence: Sentence) -> bool:
    boxes = [p.word.mark for p in sentence.words if p.word.mark and p.word.mark.kind is MarkKind.CHECK_BOX]
    return bool(boxes) and not any(mark.state is MarkState.ON for mark in boxes)
