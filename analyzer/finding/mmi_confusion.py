"""Sentences that take MMI for what it is not: for the end of care, for an award of care, or for a sum of money.

MMI starts the rating of permanent disability and is neutral for care; an award of open care or a set-aside is what people
write "MMA" for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.finding.findings import Noticed
from analyzer.finding.mmi import MMI
from analyzer.sorting.packet import Document

_WORDS = rf"(?:{MMI.pattern})"
_NAMED = re.compile(_WORDS, re.IGNORECASE)
_CARE = r"(?:(?:future |further |all |medical |your |his |her |the )*(?:medical (?:care|treatment|benefits?|expenses?)|treatment|medical care|care|future medical|medicals?))"
_ENDS = r"(?:end(?:s|ed)?|stop(?:s|ped)?|ceas\w+|terminat\w+|clos\w+|cut off|expir\w+|conclud\w+)"
_NONE_DUE = (
    r"(?:no (?:further|future|more|additional|longer)\b[^.;]{0,40}"
    + _CARE
    + r"|not (?:entitled|liable|responsible|obligated|owe\w*)\b[^.;]{0,50}"
    + _CARE
    + ")"
)
_HENCE = r"(?:so|therefore|thus|hence|accordingly|consequently|for that reason|as a result)"
_END_OF_CARE = re.compile(
    rf"{_WORDS}[^.;]{{0,60}}[,;]?\s*\b{_HENCE}\b[^.;]{{0,40}}(?:{_CARE}[^.;]{{0,40}}\b{_ENDS}\b|\b{_ENDS}\b[^.;]{{0,30}}{_CARE}|{_NONE_DUE})"
    rf"|\b(?:because|since|as|given that|inasmuch as|in view of|due to)\b[^.;]{{0,60}}{_WORDS}[^.;]{{0,60}}(?:{_CARE}[^.;]{{0,40}}\b{_ENDS}\b|{_NONE_DUE})"
    rf"|(?:{_CARE}[^.;]{{0,40}}\b{_ENDS}\b|{_NONE_DUE})[^.;]{{0,40}}\b(?:because|since|as|upon|at|once|when|until|by reason of|due to)\b[^.;]{{0,50}}{_WORDS}"
    rf"|\b(?:upon|at|once|when|after)\b[^.;]{{0,40}}{_WORDS}[^.;]{{0,30}}(?:{_CARE}[^.;]{{0,30}}\b{_ENDS}\b|{_NONE_DUE})"
    rf"|{_WORDS}\W+(?:means?|is)\b[^.;]{{0,40}}(?:{_CARE}[^.;]{{0,30}}\b{_ENDS}\b|\bend of\b[^.;]{{0,20}}{_CARE}|{_NONE_DUE})",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|neither|never|nor|doesn['’]t|n['’]t)\b[^.;]{0,40}$|\bdoes not\b|\bneither\b|\bnot mean\b", re.IGNORECASE
)
_OPEN_CARE = re.compile(
    r"\bMMI\b(?: (?:is|shall|will|to|remains?|stays?|be|is to be))*\s+(?:preserved|reserved|left open|kept open|open|awarded|not released|not waived)\b"
    r"|\b(?:lifetime|open|award of|right to|entitled to) MMI\b|\bMMI (?:per|under|pursuant to) (?:paragraph|par\.?|¶|LC|Labor Code) ?\d",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"\bMMI (?:account |allocation |amount )?(?:of|in the (?:sum|amount) of|:)\s*\$\s?\d|\$\s?[\d,]+(?:\.\d\d)? (?:for (?:the |an )?|as (?:the |an )?)?MMI\b(?! date)",
    re.IGNORECASE,
)


def mmi_confusions(documents: Sequence[Document]) -> list[Noticed]:
    """Every live sentence that takes MMI for something else, in reading order."""
    found = []
    for document in documents:
        for sentence in document.sentences:
            kind = _kind(sentence.text) if sentence.live else None
            if kind:
                found.append(Noticed(kind, sentence))
    return found


def _kind(text: str) -> str | None:
    if not _NAMED.search(text):
        return None
    if _OPEN_CARE.search(text):
        return "open_care"
    if _SUM.search(text):
        return "sum"
    match = _END_OF_CARE.search(text)
    if match and not _DENIED.search(text[max(0, match.start() - 60) : match.start()]) and not _is_denied(match.group()):
        return "end_of_care"
    return None


def _is_denied(words: str) -> bool:
    """Whether the ending of care is denied in the words themselves; "not entitled" and "no further" are no denial of it."""
    return bool(
        re.search(
            r"\b(?:does|do|did|will|would|should|is|are)(?: not|n['’]t)\b(?! (?:entitled|liable|responsible|obligated|owe))",
            words,
            re.IGNORECASE,
        )
    )
