"""The few printed words that tell a place for initials or a signature from a blank to fill in.

Nothing is decided by them about the settlement; they only say what sort of blank a blank is.
"""

from __future__ import annotations

import re

INITIALS = re.compile(r"\b(?:initial(?:s|ed|led|ing)?|init(?:s|ls|'?ls?)?\.?)(?![a-z])", re.IGNORECASE)
_WORKER = r"(?:applicants?|employees?|(?:injured )?workers?|iw|ee|app(?:l|lt)?|claimants?|a/?a|a)(?:['’]s)?"
_PAYER = (
    r"(?:defendants?|defense|employers?|insurers?|carriers?|(?:claims )?administrators?|claims adm?in\.?|er|def(?:t|dt)?"
    r"|d/?a|d)(?:['’]s)?"
)
APPLICANT_SIDE = re.compile(rf"(?<!\w){_WORKER}(?!\w)", re.IGNORECASE)
DEFENDANT_SIDE = re.compile(rf"(?<!\w){_PAYER}(?!\w)", re.IGNORECASE)
OWN_LABEL = re.compile(
    rf"\(?(?:(?:{_WORKER}|{_PAYER})(?:\.? init(?:ial)?s?\.?)?|init(?:ial)?s?\.?(?: of (?:the )?(?:{_WORKER}|{_PAYER}))?)\)?\s*[:.\-]?",
    re.IGNORECASE,
)
"""All of what stands at a blank for initials when it says only whose they are."""
YES, NO = re.compile(r"^yes\b", re.IGNORECASE), re.compile(r"^no\b", re.IGNORECASE)
SIGNER = re.compile(
    r"\b(?:applicant|employee|worker|attorneys?|lawyer|representative|judge|wcj|defendant|employer|insurer|carrier|administrator"
    r"|adjuster|examiner|witness|interpreter|notary|guardian|trustee|arbitrator|commissioner|declarant)\b",
    re.IGNORECASE,
)
SIGNED_BY_PROGRAM = re.compile(r"\b(?:electronically|digitally) (?:signed|approved)|docu?sign|e-?signed", re.IGNORECASE)
"""What programs write where they signed for somebody."""
DATE = re.compile(r"\bdate[ds]?\b", re.IGNORECASE)
FILL_IN = re.compile(
    r"\b(?:name|address|street|city|state|zip|phone|telephone|number|no|amount|email|fax|suite|county|occupation|title"
    r"|birth|claim|case|bar|firm|print|printed|type|typed|first|last|middle|injury|sum|uan|location)\b|[$#]",
    re.IGNORECASE,
)
"""Words that label a blank for something other than a signature."""


def names_a_party(text: str) -> bool:
    return APPLICANT_SIDE.search(text) is not None or DEFENDANT_SIDE.search(text) is not None
