"""Orders on an earlier award of care: "Item (C) of the Award of 5/5/10 is at an end", "it is confined to the left knee".

An award calls its items by letters, and what a letter stands for is told in the award itself. What such an order ends or takes
out is not awarded any more; nothing of it is released for money.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzer.finding.body_parts import body_parts_in, covers, with_sides
from analyzer.finding.findings import Clause
from analyzer.finding.shaped_clause import shaped_clause
from analyzer.sorting.packet import Sentence

CHANGING = frozenset({"findings_and_award", "stipulation_and_award_or_order", "minutes_of_hearing", "award"})
"""Papers that may change an award made before."""
AWARDING = frozenset({"findings_and_award", "award", "minutes_of_hearing", "stipulation_and_award_or_order"})
"""Papers whose items are awards."""
LOOKING_BACK = 8
"""Sentences before one that says "petition granted" in which the petition may be told."""
NEAR = 2
"""Sentences before one that says "it" in which the item may be named."""

_CARE = r"(?:medical(?:\s+(?:treatment|care|benefits?))?|treatment|care|f/?m)\b"
_TO_COME = r"(?:(?:any|all|further|future|ongoing|continuing|lifetime|additional|such)\s+)"
_ITEM_OF_CARE = re.compile(rf"\(?\b([A-H])[.)]\s*(?:{_TO_COME}|the\s+)*{_CARE}(?!\s*-?\s*legal)([^()]*)", re.IGNORECASE)
_ITEM = re.compile(
    r"\b(?i:items?|par(?:agraph|\.)?|finding|clause|sub-?paragraph|section)\s*(?:no\.?\s*)?[(\"“]?(?P<named>[A-H])\b[)\"”]?|\((?P<bare>[A-H])\)"
)
_AWARDED_CARE = re.compile(
    rf"\b(?:awards?|provisions?|entitlement|rights?)\s+(?:of|for|to)\s+{_TO_COME}*{_CARE}"
    rf"|\b(?:liability|obligation|duty|responsibility)\s+(?:for|to\s+(?:provide|furnish|pay\s+for)|of)\s+{_TO_COME}*{_CARE}"
    rf"|\b{_TO_COME}{_CARE}(?=[^.;]{{0,40}}\b(?:under|per|pursuant\s+to|in|of|by)\s+(?:the|that|said|his|her|my)\s+(?:\w+\s+)?award)"
    rf"|\b{_CARE}\s+award\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:it|the same|that item|this item|said item)\b", re.IGNORECASE)
_AWARD = re.compile(r"\b(?:the|said|my|our|that)\s+(?:\w+\s+){0,2}award\b", re.IGNORECASE)

_UNDONE = r"(?:terminated|ended|at\s+an\s+end|rescinded|vacated|annulled|deleted|stricken|struck|eliminated|withdrawn|set\s+aside|discontinued|cancell?ed|extinguished|revoked|of\s+no\s+(?:further|more)\s+(?:force|effect))"
_BEING = r"(?:is|are|be|was|were|stands?|hereby|been)"
_ENDED = re.compile(
    rf"^[^.;]{{0,80}}?\b(?:{_BEING}\b[^.;]{{0,25}}?\b{_UNDONE}\b|(?:shall|will|does|do)\s+(?:now\s+)?(?:cease|end|terminate|come\s+to\s+an\s+end)\b|ceases\b|comes\s+to\s+an\s+end\b|terminates\b)"
    rf"|^(?:\s+of\s+the\s+award\S*)?\s+{_UNDONE}\b",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\b(?:terminat(?:es?|ing)|rescind(?:s|ing)|strik(?:es|ing)|delet(?:es|ing)|vacat(?:es|ing)|discontinu(?:es|ing)|end(?:s|ing))\s+(?:the\s+|said\s+|all\s+|any\s+|(?:defendant|employer|carrier)'?s?\s+)*$",
    re.IGNORECASE,
)
"""Right before what is ended."""
_CARE_TO_COME = re.compile(rf"{_TO_COME}{_CARE}", re.IGNORECASE)
_ANY_CARE = re.compile(rf"{_TO_COME}*{_CARE}(?!\s*-?\s*legal|\s+(?:with|by|at|report|record))", re.IGNORECASE)
_LEFT = re.compile(
    r"^[^.;]{0,60}?\b(?:confined|limited|restricted|narrowed|reduced|cut\s+(?:back|down))\s+(?:only\s+|solely\s+)?to\b",
    re.IGNORECASE,
)
_READS = re.compile(
    r"^[^.;]{0,60}?\b(?:amended|modified|changed|altered)\s+(?:so\s+as\s+)?to\s+(?:read|provide|state)\b", re.IGNORECASE
)
_OUT = re.compile(
    r"\b(?:deleted|removed|struck|stricken|taken|dropped|withdrawn|omitted|eliminated|excluded|comes?|goes)\s+(?:out\s+)?(?:from|of)\s+(?:the\s+|said\s+)?$",
    re.IGNORECASE,
)
"""Between parts and what they are taken out of."""
_TAKING = re.compile(
    r"\b(?:strik(?:es|ing)|delet(?:es|ing)|remov(?:es|ing)|tak(?:es|ing)|omit(?:s|ting))\b(?P<what>[^.;]*?)\b(?:from|out\s+of)\s+(?:the\s+|said\s+)?$",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"^[^.;]{0,60}?\bno\s+longer\s+(?:includes?|extends?\s+to|covers?|appl(?:y|ies)\s+to|reach(?:es)?)\b", re.IGNORECASE
)
_WISHED = re.compile(
    r"\b(?:petition|request|ask|seek|sought|move[sd]?|motion|contend|propos|wants?|wish|pray|would|should|if|unless|whether|until|demand|offer|intend|argu|alleg)\w*\b|\bden(?:y|ied|ies)\b|\bnot\b|\bnever\b|\bdismiss",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    rf"\b(?:petition|motion|request)\b[^.;]{{0,40}}\b(?:to|for\s+an\s+order)\s+(?:terminat|end\b|discontinu|be\s+relieved\s+of|stop|delet|strik|cut\s+off)[^.;]{{0,80}}?\b(?:{_CARE}|item\s*\(?(?P<letter>[A-H])\b)",
    re.IGNORECASE,
)
_GRANTED = re.compile(r"\b(?:petition|motion|request)\b[^.;]*\bgranted\b(?!\s+in\s+part)", re.IGNORECASE)
_REFUSED = re.compile(r"\b(?:not|never|denied|denies|dismissed|if|unless|in\s+part)\b", re.IGNORECASE)
_REASON = re.compile(
    r",?\s+\b(?:because|since|having|per\b|based\s+on|inasmuch|due\s+to|on\s+account|as\s+(?:the\s+)?(?:AME|QME|PQME|Dr)\b)|,\s+the\s+\w+\s+(?:complaint|condition|claim)",
    re.IGNORECASE,
)
"""Where the reasons begin; parts named in them are not what the order is about."""
_EXCEPT = re.compile(r"\b(?:except|save|other\s+than|excluding)\b", re.IGNORECASE)
_SOLD = re.compile(r"\bc\s?&\s?r\b|\bcompromise|\breleas|\bbu?y\s?-?\s?out|\$", re.IGNORECASE)
"""Care that ends for money ends by a release, of which other rules tell."""
_NONE = re.compile(r"\b(?:no|none|not)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Target:
    start: int
    end: int
    parts: tuple[str, ...]
    """Those for which the award gave care; none where it named none or does not lie in the file."""


_Said = tuple[str, tuple[str, ...]]
"""(rule, parts of the body)."""
Items = Mapping[str, tuple[str, ...]]
"""The letters of the items that award care, with the parts that each names."""


def items_of_care(sentences: Sequence[Sentence], kinds: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The items of care in the awards among the sentences."""
    found: dict[str, tuple[str, ...]] = {}
    for sentence in sentences:
        if sentence.live and kinds.get(sentence.document) in AWARDING:
            for match in _ITEM_OF_CARE.finditer(sentence.text):
                found.setdefault(match[1].upper(), _parts(match[2]))
    return found


def award_changes(sentence: Sentence, kind: str, before: Sequence[Sentence], items: Items) -> list[Clause]:
    """The clauses of a sentence by which an order ends an award of care or makes it narrower; empty where it does neither.

    `before` are the sentences before it in the same file.
    """
    if kind not in CHANGING or not sentence.live or _SOLD.search(sentence.text):
        return []
    text = sentence.text
    own = [s for s in before if s.document == sentence.document]
    told: list[_Said] = []
    if _GRANTED.search(text) and not _REFUSED.search(text):
        told = list(_granted(text, own, items))
    if not told:
        told = [one for target in _targets(text, own, items) for one in _said_of(text, target, items)]
    return [shaped_clause(rule, sentence, kind, parts) for rule, parts in dict.fromkeys(told)]


def _granted(text: str, own: Sequence[Sentence], items: Items) -> Iterator[_Said]:
    for said in (text, *(s.text for s in reversed(own[-LOOKING_BACK:]))):
        purpose = _PURPOSE.search(said)
        if purpose is None:
            if said is text and re.search(r"\b(?:petition|motion|request)\s+(?:to|for)\b", text, re.IGNORECASE):
                return
            continue
        if purpose["letter"] is None or purpose["letter"] in items:
            yield "award_ended", _parts(_without_reasons(said[purpose.start() :]))
        return


def _targets(text: str, own: Sequence[Sentence], items: Items) -> list[_Target]:
    """The places of the text at which an award of care is named."""
    found = [
        _Target(m.start(), m.end(), items[m["named"] or m["bare"]])
        for m in _ITEM.finditer(text)
        if (m["named"] or m["bare"]) in items
    ]
    found += [_Target(m.start(), m.end(), ()) for m in _AWARDED_CARE.finditer(text)]
    if not found:
        named = [m["named"] or m["bare"] for s in own[-NEAR:] for m in _ITEM.finditer(s.text)]
        known = [letter for letter in named if letter in items]
        if known:
            found = [_Target(m.start(), m.end(), items[known[-1]]) for m in _AGAIN.finditer(text)]
    if not found:
        care = next((m for m in _ANY_CARE.finditer(text) if _ENDING.search(text[: m.start()])), None)
        if care is not None:
            found = [_Target(care.start(), care.end(), ())]
        elif _CARE_TO_COME.search(text):
            every = tuple(dict.fromkeys(part for parts in items.values() for part in parts))
            found = [
                _Target(m.start(), m.end(), every) for m in _AWARD.finditer(text) if _READS.search(text[m.end() :])
            ]
    return found


def _said_of(text: str, target: _Target, items: Items) -> Iterator[_Said]:
    """(rule, parts) of what the text does to the award that it names there."""
    ahead, behind = text[: target.start], _without_reasons(text[target.end :])
    taken_out, taking = _OUT.search(ahead), _TAKING.search(ahead)
    if taken_out is not None or taking is not None:
        parts = _parts(taking["what"] if taking else ahead[: taken_out.start() if taken_out else None])
        if parts and not _WISHED.search(ahead):
            yield "award_ended_for_part", parts
        return
    no_more, left, reads, ended = (p.search(behind) for p in (_NO_MORE, _LEFT, _READS, _ENDED))
    for match in (no_more, left, reads, ended):
        if match is not None and _WISHED.search(ahead + behind[: match.end()]):
            return
    if no_more is not None:
        parts = _parts(behind[no_more.end() :])
        if parts:
            yield "award_ended_for_part", parts
    elif left is not None or reads is not None:
        match = left or reads
        assert match is not None
        new = behind[match.end() :]
        parts = _parts(new)
        if reads is not None and _NONE.search(new):
            if not parts:
                yield "award_ended", ()
        elif parts and (left is not None or _CARE_TO_COME.search(new)):
            yield "award_left_for_part", parts
            gone = tuple(p for p in target.parts if not any(covers(p, o) or covers(o, p) for o in parts))
            if gone:
                yield "award_ended_for_part", gone
    elif ended is not None or (_ENDING.search(ahead) and not _WISHED.search(ahead)):
        statement = behind.split(";")[0]
        excepted = _EXCEPT.search(statement)
        kept = _parts(statement[excepted.end() :]) if excepted else ()
        yield "award_ended", _parts(statement[: excepted.start()] if excepted else statement)
        if kept:
            yield "award_left_for_part", kept


def _without_reasons(text: str) -> str:
    reason = _REASON.search(text)
    return text[: reason.start()] if reason else text


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for _, _, name in with_sides(text, body_parts_in(text))))
