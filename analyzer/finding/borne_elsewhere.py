"""Who bears the care of which the sentence before spoke: "The bills for it are for Kaiser and herself", "Zenith is relieved of it".

Such words name care by a pronoun only. They say something where the sentence before tells of care to come, and nobody who could
owe it as the employer or its carrier is said to pay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.finding.body_parts import body_parts_in, with_sides
from analyzer.finding.findings import Clause
from analyzer.finding.papers import AWARDS, RELEASES
from analyzer.finding.payer_lists import CARE_ASKED, OTHERS, PAST_ASKED
from analyzer.finding.shaped_clause import shaped_clause
from analyzer.sorting.packet import Sentence

LOOKING_BACK = 2
"""Sentences before in which care may be told of."""
_TO_COME = re.compile(
    r"\b(?:will|shall|goes?\s+on|going\s+on|continu\w+|future|further|from\s+(?:now|here|this)|henceforth|hereafter|later|remain\w*"
    r"|(?:past|after|beyond)\s+(?:today|this|now|approval|the\s+date))\b",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"\b(?:see(?:ing|s)?|treat(?:ing|s|ed)?|under)\s+(?:(?:with|by|the care of)\s+)?(?:Dr\.?|doctor|his|her|a)\b",
    re.IGNORECASE,
)
_IT = r"(?:it|that|this|these|those|them|the\s+same|all\s+(?:of\s+)?(?:it|that|this|these)|such\s+(?:care|treatment|bills?|costs?|visits?))"
_GIVER = r"(?:the\s+)?(?P<giver>[A-Z][\w&'.-]*(?:\s+[A-Z][\w&'.-]*){0,3}|defendants?|employer|carrier|insurer|insurance\s+(?:carrier|company)|administrator)"
_NOTHING = re.compile(
    rf"\b{_GIVER}\s+(?:(?:is|are|be|shall\s+be|will\s+be|stands?)\s+(?:hereby\s+)?(?:relieved|quit|free|freed|discharged|rid|let\s+off|absolved|excused)\s+(?:of|from)\s+{_IT}\b"
    rf"|(?:takes?\s+on|pays?|bears?|owes?|covers?|assumes?|meets?|will\s+(?:pay|bear|meet|take\s+on)|shall\s+(?:pay|bear|meet|take\s+on)|has|have)\s+(?:none|no\s+part|nothing|no\s+share)\s+(?:of|for|toward)\s+{_IT}\b)"
)
"""The employer's side bears nothing of it."""
_COSTS = r"(?:bills?|costs?|charges?|expenses?|fees|price)"
_BORNE = re.compile(
    rf"\b(?:(?:such\s+)?{_COSTS}\s+(?:for|of)\s+{_IT}|{_IT})\s+(?:is|are|will\s+be|shall\s+be|to\s+be|goes?|falls?)\s+(?:to\s+be\s+)?(?:for|on|upon|to|borne\s+by|paid\s+by|met\s+by|up\s+to|at|the\s+(?:affair|business|concern)\s+of)\s+(?P<bearer>[^.;]+)",
    re.IGNORECASE,
)
_NOT_BY = re.compile(r",?\s*\b(?:and|but)?\s*(?:not|never|in no part)\s+(?:by|on|for|to|upon)\b[^,;]*", re.IGNORECASE)
"""Who does not bear it: "and not by defendant"."""
_WORKER = re.compile(
    r"\b(?:applicant|employee|worker|claimant|himself|herself|him|his\s+own|her\s+own|(?:his|her)\s+own\s+\w+|private\s+\w*\s*insurance)\b",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:defendants?|employer|carrier|insurer|administrator|adjuster|scif|state\s+fund|comp\b|mpn)\b", re.IGNORECASE
)
_UNSURE = re.compile(
    r"\b(?:if|unless|until|whether|would|may|might|contend|alleg|claim|says?|never|disput)\w*\b|\bnot\b", re.IGNORECASE
)


def borne_elsewhere(sentence: Sentence, kind: str, before: Sequence[Sentence]) -> list[Clause]:
    """The clause of a sentence by which somebody else than the employer bears the care told of before; empty where it says nothing such.

    `before` are the sentences before it in the same file.
    """
    if kind not in AWARDS | RELEASES or not sentence.live or PAST_ASKED.search(_ahead_of_today(sentence.text)):
        return []
    said = _NOTHING.search(sentence.text) or _by_others(sentence.text)
    if said is None or _UNSURE.search(_NOT_BY.sub("", said.group())) or _UNSURE.search(sentence.text[: said.start()]):
        return []
    ahead = sentence.text[: said.start()]
    told = ahead if _tells_of_care(ahead) else _told_before(sentence, before)
    if told is None:
        return []
    named = [
        name for text in dict.fromkeys((sentence.text, told)) for _, _, name in with_sides(text, body_parts_in(text))
    ]
    return [shaped_clause("care_borne_elsewhere", sentence, kind, tuple(dict.fromkeys(named)))]


def _by_others(text: str) -> re.Match[str] | None:
    borne = _BORNE.search(text)
    bearer = _NOT_BY.sub("", borne["bearer"]) if borne else ""
    if _EMPLOYER.search(bearer):
        return None
    return borne if _WORKER.search(bearer) or OTHERS.search(bearer) else None


def _told_before(sentence: Sentence, before: Sequence[Sentence]) -> str | None:
    """The nearest sentence before, in the same paper, that tells of care to come."""
    near = [s for s in reversed(before[-LOOKING_BACK:]) if s.live and s.document == sentence.document]
    return next((s.text for s in near if _tells_of_care(s.text)), None)


def _tells_of_care(text: str) -> bool:
    care = CARE_ASKED.search(text) or _SEEN.search(text)
    return bool(care and _TO_COME.search(text)) and not PAST_ASKED.search(_ahead_of_today(text))


def _ahead_of_today(text: str) -> str:
    """The text without "past today", which tells of what is to come."""
    return re.sub(r"\bpast\s+(?:today|this|now)\b", "after", text, flags=re.IGNORECASE)
