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
_ABOUT_LIEN = re.compile(
    r"\border(?:s|ed)?\b[^.]{0,25}\bliens?\b|\bliens?\b[^.]{0,40}\b(?:allowed|disallowed|resolved|dismissed)\b",
    re.IGNORECASE,
)
"""An order on a bill of the past binds nobody as to care."""


_CHANGED = r"(?:amended|terminated|modified|limited|confined|narrowed|restricted|reduced|deleted|struck|stricken|removed|altered|at an end|ended|discontinued)"
_ON_AWARD = re.compile(
    rf"\b(?:item|award|findings?)\b[^.;]{{0,80}}\b(?:is|are|be|stands?|hereby)\b[^.;]{{0,25}}\b{_CHANGED}\b"
    r"|\b(?:item|paragraph|par\.?)\s*(?:no\.?\s*)?\(?[a-h1-9]\)?[^.;]{0,60}\baward\b[^.;]{0,60}\b(?:rescinded|vacated|annulled|set aside)\b"
    rf"|\b{_CHANGED}\b[^.;]{{0,20}}\b(?:from|out of|of)\b[^.;]{{0,20}}\b(?:items?|award|findings?)\b|\bcomes? out of\b[^.;]{{0,20}}\b(?:item|award)\b"
    rf"|\b(?:medical|treatment|care)\b[^.;]{{0,80}}\b(?:is|are|be|hereby)\b[^.;]{{0,25}}\b{_CHANGED}\b"
    r"|\b(?:petition|motion|request)\b[^.;]{0,30}\b(?:be relieved|relief from|terminat|amend|modif|limit|reduc|end\b|alter|discontinu)[^;]{0,120}\b(?:medical|treatment|care|award)\b[^;]{0,80}\bgranted\b",
    re.IGNORECASE,
)


def rules_on_award(text: str) -> bool:
    """Whether an order without a telling title changes an award of care, or grants a petition to do so."""
    return bool(_ON_AWARD.search(text))


_SETTLEMENT = r"(?:c\s?(?:&|and)\s?r|compromise(?: (?:and|&) release)?|settlement|agreement)"
_RULED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE))
    for form, pattern in (
        (
            "order-disapproving",
            rf"\b{_SETTLEMENT}\b[^.;]{{0,120}}\b(?:disapproved|not approved|rejected as)\b|\bapproval\b[^.;]{{0,60}}\b(?:denied|refused|declined)\b",
        ),
        (
            "order-suspending",
            rf"\baction\b[^.;]{{0,60}}\bsuspended\b|\b{_SETTLEMENT}\b[^.;]{{0,60}}\bin abeyance\b|\bapproval\b[^.;]{{0,30}}\b(?:withheld|deferred)\b",
        ),
        (
            "order-approving",
            rf"\b{_SETTLEMENT}\b(?:(?!\b(?:if|should|may|request\w*|until|unless|to be|upon|not)\b)[^.;]){{0,120}}(?<!dis)\bapproved\b",
        ),
    )
)
_UNDONE = re.compile(r"\b(?:rescinded|vacated|set aside|reinstated|annulled|withdrawn)\b", re.IGNORECASE)


def form_ruled(text: str) -> str | None:
    """The id of the form that an order without a telling title is by its operative words: approving, suspending or disapproving
    a release. None where its words do several of these things, or undo another order."""
    found = [form for form, pattern in _RULED if pattern.search(text)]
    return found[0] if len(found) == 1 and not _UNDONE.search(text) else None


def makes_order(sentences: Iterable[Sentence]) -> bool:
    """Whether live words order something; the printed choices beside empty boxes do not."""
    return any(
        _ORDERS.search(sentence.text) and not _NO_ORDER.search(sentence.text) and not _ABOUT_LIEN.search(sentence.text)
        for sentence in sentences
        if sentence.live and not _is_choice(sentence)
    )


def _is_choice(sentence: Sentence) -> bool:
    boxes = [p.word.mark for p in sentence.words if p.word.mark and p.word.mark.kind is MarkKind.CHECK_BOX]
    return bool(boxes) and not any(mark.state is MarkState.ON for mark in boxes)
