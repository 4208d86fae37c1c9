"""The question to put to whoever wrote "MMA", worded for the paper at hand."""

from __future__ import annotations

import re

from analyzer.finding.mma_senses import title_of
from analyzer.sorting.packet import Document, Sentence

_AWARD_KINDS = frozenset(
    {
        "stipulations_with_request_for_award",
        "award",
        "findings_and_award",
        "stipulation_and_award_or_order",
        "minutes_of_hearing",
    }
)
_RELEASE_KINDS = frozenset(
    {
        "compromise_and_release",
        "order_approving_compromise_and_release",
        "addendum",
        "msa_addendum",
        "compromise_and_release_third_party",
    }
)
_NEED_BOX = re.compile(r"\bneed for\b[^.]{0,40}\b(?:medical|treatment)\b", re.IGNORECASE)
_AWARD_ITEM = re.compile(r"\bfurther medical treatment\b|\bfuture medical\b", re.IGNORECASE)
_INITIALS = re.compile(r"\bfuture medical treatment\b", re.IGNORECASE)
_UNCERTAIN = {
    "medical_report": "the doctor",
    "correspondence": "the writer of the letter",
    "cms_letter": "the sender of the letter",
    "msa_allocation_report": "the vendor of the report",
}


def question_for(document: Document, sentence: Sentence, sense: str | None) -> str:
    """The question; `sense` is the likely meaning, or None where it is unresolved."""
    where = _place(sentence)
    whom = _UNCERTAIN.get(document.kind, "whoever drafted it")
    check = _what_to_check(document)
    if sense is None:
        return (
            f"This paper uses “MMA”{where} without defining it. Does it mean that care stays open under an award, or an amount set aside "
            f"in exchange for closing care, or something else? Ask {whom}, and check {check}."
        )
    return f"“MMA”{where} is not defined; it seems to mean {title_of(sense)}. Ask {whom} whether that is meant, and check {check}."


def _place(sentence: Sentence) -> str:
    return f" on page {sentence.page}" if _paged(sentence) else ""


def _paged(sentence: Sentence) -> bool:
    return bool(sentence.words) and sentence.words[0].place is None


def _what_to_check(document: Document) -> str:
    if document.kind in _AWARD_KINDS:
        found = _first(document, _NEED_BOX)
        if found is not None:
            return "the box for need of medical treatment" + _at(found)
        found = _first(document, _AWARD_ITEM)
        return "the award's words on further medical treatment" + (_at(found) if found is not None else "")
    if document.kind in _RELEASE_KINDS:
        found = _first(document, _INITIALS)
        initials = "the initials beside “future medical treatment”" + (_at(found) if found is not None else "")
        return f"{initials} and any words that carve care out of the release"
    return "what the settlement papers themselves say of future medical care: the box, the initials, any carve-out"


def _first(document: Document, pattern: re.Pattern[str]) -> Sentence | None:
    return next((s for s in document.sentences if s.live and pattern.search(s.text)), None)


def _at(sentence: Sentence) -> str:
    paragraph = f", paragraph {sentence.paragraph}" if sentence.paragraph else ""
    return f" at page {sentence.page}{paragraph}" if _paged(sentence) else paragraph
