"""Rulings: what the words of an order do to a settlement, claim by claim.

A judge may approve in one case and withhold in another, undo what undid an approval, or note that the parties gave up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from analyzer.finding.findings import Clause
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.packet import Document, Sentence, Speaker

Effect = Literal["approved", "pending", "disapproved", "restored", "reinstated", "affirmed", "withdrawn"]
"""`restored`: what undid or held up an approval is itself undone; `reinstated`: the approval is said to hold again; `affirmed`: to stand."""

_PAPER = r"(?:c\s?(?:&|and)\s?r|compromise(?: (?:and|&) release)?|settlement(?!\s+(?:demand|offer|conference|proposal|authority|talks?))|agreement|stip(?:ulation)?s?)"
_APPROVAL = rf"(?:oac\s?&?\s?r|order approving|approval|approving|award|{_PAPER})"
_UNDOING = (
    r"(?:rescission(?: order)?|disapproval|suspension|order (?:of )?(?:rescinding|rescission|setting aside|suspending|suspension|vacating|disapproving)"
    r"(?: (?:of )?(?:the |that |said |our )?(?:order approving|order|oacr|award|action)(?: (?:on )?(?:the )?(?:compromise (?:and|&) release|c\s?&\s?r))?)?)"
)
_UNDONE = r"(?:vacated|rescinded|set aside|withdrawn|lifted|recalled|dissolved|annulled)"
_EFFECTS: tuple[tuple[Effect, str], ...] = (
    (
        "reinstated",
        rf"\b{_APPROVAL}\b[^.;]{{0,60}}\breinstated\b|\breinstat(?:e|es|ing)\b[^.;]{{0,40}}\b{_APPROVAL}\b",
    ),
    (
        "restored",
        rf"\b{_UNDOING}\b(?:(?!\b(?:order approving|oacr)\b)[^.;:]){{0,50}}\b(?:is|are|be|was|hereby|itself)\b[^.;:]{{0,20}}\b{_UNDONE}\b"
        rf"|\b(?:vacat|rescind|recall|lift|dissolv|annul|set(?:s|ting)? aside)\w*\b(?: (?:the|my|our|that|said|prior))* {_UNDOING}\b",
    ),
    (
        "affirmed",
        r"\baffirm(?:s|ed|ing)?\b[^.;]{0,40}\b(?:order approving|oacr|approval|award)\b|\b(?:order approving|oacr|approval|award)\b[^.;]{0,60}\b(?:is|are|be) (?:hereby )?affirmed\b(?!,?\s+(?:except|but|save|as (?:amended|modified)|with the exception))",
    ),
    (
        "withdrawn",
        rf"\b{_PAPER}\b[^.;]{{0,30}}\b(?:w/?\s?drawn|withdrawn|torn up|abandoned|is off the table)\b"
        rf"|\b(?:withdraws?|withdrew|w/?draws?|tears? up|tore up|abandons?|abandoned|rips? up)\b[^.;]{{0,25}}\b{_PAPER}\b"
        rf"|\bnot (?:wish|want|intend) to (?:go f\w+|go ahead|proceed|go through)\b[^.;]{{0,20}}\b{_PAPER}\b",
    ),
    (
        "pending",
        r"\bapproval\b[^.;]{0,30}\b(?:withheld|deferred|held|suspended|reserved|postponed)\b|\bwithh[eo]lds?(?:ing)?\b[^.;]{0,15}\bapproval\b"
        rf"|\b{_PAPER}\b[^.;]{{0,60}}\b(?:in abeyance|under (?:submission|advisement)|not (?:yet )?acted (?:up)?on|not yet approved)\b"
        rf"|\b(?:otoc|off calendar)\b[^.;]{{0,25}}\badequacy\b|\badequacy\b[^.;]{{0,25}}\b(?:otoc|off calendar)\b"
        rf"|\b(?:hold(?:s|ing)?|held|keep(?:s|ing)?|suspend(?:s|ing|ed)?)\b[^.;]{{0,40}}\b{_PAPER}\b[^.;]{{0,40}}\babeyance\b",
    ),
    (
        "disapproved",
        r"\b(?:disapproved|unapproved|not (?:be )?approved|approval\b[^.;]{0,20}\b(?:denied|refused|declined))\b"
        rf"|\b{_PAPER}\b[^.;]{{0,30}}\b(?:is|are|be|was|hereby)\b[^.;]{{0,12}}\brejected\b"
        r"|\b(?:declin|refus)\w* to approve\b|\b(?:den(?:y|ies)|refuses?) approval\b|\bdisapproves?\b",
    ),
    ("approved", r"\bapproved\b|\bis (?:hereby )?(?:granted )?approval\b|\bapproves\b"),
)
_WORDS = tuple((effect, re.compile(pattern, re.IGNORECASE)) for effect, pattern in _EFFECTS)
_LESSER = re.compile(
    r"\b(?:liens?|voucher|petition|costs?|fees?|penalt\w+|jurisdiction over|discovery|trial)\b", re.IGNORECASE
)
"""Matters beside the settlement that an order puts off or undoes."""
_OF_ANOTHER_KIND = re.compile(
    r"\border (?:setting(?! aside)|submitting|taking|joining|compelling|quashing|dismissing|allowing|disallowing|consolidating|appointing|for)\b"
    r"|\border of (?:submission|dismissal|consolidation|joinder)\b",
    re.IGNORECASE,
)
"""An order about the course of the case: to undo it leaves the settlement as it is."""
_RESCINDED = re.compile(rf"\b{_APPROVAL}\b[^.;]{{0,90}}\b(?:rescinded|vacated|set aside|annulled)\b", re.IGNORECASE)
"""In words on one case: its approval is undone."""
_PUT_OFF = re.compile(
    r"\b(?:in abeyance|suspended|withheld|under (?:submission|advisement)|(?:off calendar|otoc) for\b)", re.IGNORECASE
)
"""In words on one case: the settlement of that case waits."""
_OPEN = re.compile(
    r"\b(?:if|should|may|might|would|will|shall|unless|until|upon|whether|either|requests?|requesting|recommends?|proposes?|intends?|to be|petition|motion|objection|lien)\b",
    re.IGNORECASE,
)
"""Before the operative word: it tells of what may be, or of another paper than the settlement."""
_PIECES = re.compile(
    r"[;☐☒]|\b(?:but|however|whereas|while)\b|,?\s\band\b(?=\s+(?:as to|in|for)\s+(?:case\s+)?(?:no\.?\s+)?A ?D ?J)",
    re.IGNORECASE,
)
_NAMES_PAPER = re.compile(rf"\b(?:{_PAPER}|approval)\b", re.IGNORECASE)
_OF_ORDERS = ("reinstated", "restored", "affirmed")
"""Effects whose words name the order that they undo, bring back or let stand."""
_REFUSED_ALONE = re.compile(
    r"^\W*(?:(?:not adequate|inadequate)\W+(?:and )?)?(?:disapproved|not approved)\b", re.IGNORECASE
)
"""A note of the judge on the paper at hand: "Not adequate, not approved."."""
_ACTION = re.compile(r"\b(?:action|award|oacr)\b", re.IGNORECASE)
_MASTER = re.compile(r"^\W{0,3}(?:\(?\s*(?:MF|master)\b|et al\b|and (?:all )?(?:its )?companion)", re.IGNORECASE)
_NOT_CHOSEN = "☐"
_BY_LABEL: dict[str, Effect] = {
    "order_approving": "approved",
    "order_suspending": "pending",
    "order_disapproving": "disapproved",
}
_STAMP = re.compile(
    r"^\W*(?P<no>DIS|NOT\s+)?APPROVED\b(?=\W*$|[\s:,–-]+(?:\d|on\b|this\b|by\b|dated?\b|/s/|✎|WCJ|Hon\b))"
)
"""A stamp, or a word set by itself in capitals, above a judge's name."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one piece of an order does, and in which cases."""

    effect: Effect
    claims: frozenset[str]
    """Case numbers that the words name; none: all that the order is about."""
    evidence: tuple[Clause, ...] = ()

    def bounds(self, claims: frozenset[str]) -> frozenset[str]:
        """Of the claims of a settlement those that the words single out; none where they mean all of them."""
        named = self.claims & claims
        return named if named and named < claims else frozenset()


def about_settlement(clause: Clause) -> bool:
    """Whether words that undo or put off something mean a settlement, and not the course of the case or a lesser matter."""
    text = clause.sentence.text
    if clause.label == "order_setting_aside":
        return not _OF_ANOTHER_KIND.search(text)
    if clause.label == "order_suspending":
        return not _LESSER.search(text) or bool(_NAMES_PAPER.search(text) or _ACTION.search(text))
    return True


def rulings_of(order: Document, clauses: Sequence[Clause]) -> list[Ruling]:
    """What a judge's paper rules on a settlement, in reading order; a plain approval that names no case is left to its clauses."""
    found: list[Ruling] = []
    for sentence in order.sentences:
        if not sentence.live or sentence.speaker is not Speaker.JUDGE:
            continue
        own = [c for c in clauses if c.sentence is sentence and c.effect == "standing" and not c.qualifiers]
        ruled = [
            Ruling(effect, numbers, tuple(c for c in own if c.start < end and c.end > start))
            for start, end, effect, numbers in _pieces(sentence)
        ]
        if not ruled and own and own[-1].label in _BY_LABEL:
            numbers = _numbers(sentence.text)
            ruled = [Ruling(_BY_LABEL[own[-1].label], numbers, tuple(own))] if numbers else []
        found.extend(ruled)
    return found


def _pieces(sentence: Sentence) -> Iterator[tuple[int, int, Effect, frozenset[str]]]:
    """(start, end, effect, case numbers) of every piece of the sentence that rules."""
    text = sentence.text
    cuts = [m.start() for m in _PIECES.finditer(text)]
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        piece = text[start:end]
        if piece.startswith(_NOT_CHOSEN):
            continue
        numbers = _numbers(piece)
        said = _effect(piece, numbered=bool(numbers))
        told = said in _OF_ORDERS or _REFUSED_ALONE.match(piece) or (said != "approved" and _NAMES_PAPER.search(piece))
        if said is None or not (numbers or told):
            continue
        yield start, end, said, numbers


def _effect(piece: str, *, numbered: bool) -> Effect | None:
    for effect, pattern in _WORDS:
        match = pattern.search(piece)
        if match and not _OPEN.search(piece[: match.end()]):
            return effect
    if _LESSER.search(piece):
        return None
    if numbered and _RESCINDED.search(piece):
        return "disapproved"
    return "pending" if numbered and _PUT_OFF.search(piece) else None


def _numbers(text: str) -> frozenset[str]:
    """The case numbers of the text; none where it says that the first stands for all ("ADJ1234567 (MF)")."""
    found = case_numbers_in(text)
    if any(_MASTER.match(text[end:]) for _, end, _ in found):
        return frozenset()
    return frozenset(number for _, _, number in found)


def stamped(document: Document) -> Literal["approved", "disapproved"] | None:
    """What a stamp on a settlement says: "APPROVED", "DISAPPROVED", in capitals on a line of its own."""
    for sentence in reversed(document.sentences):
        match = _STAMP.match(sentence.text) if sentence.live else None
        if match:
            return "disapproved" if match["no"] else "approved"
    return None
