"""Sums of money with their role: settlement, fee, advances, set-aside, balance ..."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from analyzer.finding.facts_cues import CuesByWord, pattern_of, sense_file
from analyzer.finding.facts_rows import Row, Rows, RowWord
from analyzer.finding.findings import Fact
from analyzer.finding.hints import hint
from analyzer.finding.money import Money, money_in
from analyzer.rules.entries import tables
from analyzer.sorting.packet import Document

ROLE_KEYS = {
    "id": str,
    "cues": list,
    "but_not": list,
    "context": list,
    "side": str,
    "generic": bool,
    "weak": bool,
    "find": list,
    "not_find": list,
}
_TIE = (
    r"the|an?|in|of|is|are|was|were|be|being|to|at|for|by|as|it|this|which|sum|sums|amount|amounts|total|totaling|gross|net|approximately|about|"
    r"agreed|rate|requested|payable|paid|equal|equals|fixed|set|shall|will|if|any|on|account|representing|from|toward|towards|his|her|"
    r"their|said|applicant'?s?|employee'?s?|reasonable|attorney'?s?|per|only|exactly|thereafter|settled|amt|amts|held|placed|deposited|put|into|used|seed|annuity|up|currently|now|hereby|proposed|approved|cost"
)
_TIED = re.compile(rf"^(?:[\s:=$(\[,.@|–—-]|(?:{_TIE})\b|\d{{1,2}}%)*$", re.IGNORECASE)
_CLAUSE_END = re.compile(r";|\.\s+[A-Z]|\bless\b|\bplus\b|\bin addition to\b|\band\s*$", re.IGNORECASE)
_CONNECTS = re.compile(r"\b(?:of|is|at|sum|amount)\b|[:=]", re.IGNORECASE)
_PART_OF_IT = re.compile(r"\b(?:includ\w+|inclusive|of which|less|minus|plus)\b", re.IGNORECASE)
_NEW_ITEM = re.compile(
    r"\s*[.;]|\s*,\s*(?!payable|for\b|as\b|to\b|being|representing|the cost|cost|with\b|in\b)", re.IGNORECASE
)
_REACH = 160
"""Characters between a sum and a cue that is not tied to it, at most: about two lines of type."""
_LABEL_WORDS = 9
"""Words of a column heading or a caption, at most."""
_NEAR_ROW = 2.2
"""A caption stands above or below its value by at most this many times the height of the type."""
_REMEMBERED = 64
"""Texts whose cues are kept at hand: a sentence is asked once for each of its sums."""
_NO_FORMS = frozenset({"medical_report"})
"""Papers without labelled blanks for money: a bare number there is a measurement."""
_MONEY = hint("money")
UNTIED_BARE = 3
"""Ranks from here on do not make a bare number a sum of money."""


@dataclass(frozen=True)
class MoneyRole:
    """One meaning of a sum, and the cues that give it; their patterns are made when a word first calls for them."""

    id: str
    cue_phrases: tuple[str, ...]
    but_not_phrases: tuple[str, ...]
    context_phrases: tuple[str, ...]
    side: str
    tied_rank: int
    """1 for a cue that fits no other sum, 2 for a general one ("sum of"), 4 for one that only tells where the sum goes ("payable to")."""

    @cached_property
    def cues(self) -> re.Pattern[str]:
        return pattern_of(self.cue_phrases)

    @cached_property
    def but_not(self) -> re.Pattern[str]:
        return pattern_of(self.but_not_phrases)

    @cached_property
    def context(self) -> re.Pattern[str] | None:
        return pattern_of(self.context_phrases) if self.context_phrases else None


@dataclass(frozen=True, slots=True)
class _Reading:
    """A role with how closely its cue is tied to the sum: 1 closest."""

    rank: int
    distance: int
    role: str


@cache
def money_roles() -> tuple[MoneyRole, ...]:
    """The roles of `rules/senses/money.toml`, in order."""
    return tuple(
        MoneyRole(
            entry["id"],
            tuple(entry["cues"]),
            tuple(entry.get("but_not", ())),
            tuple(entry.get("context", ())),
            entry.get("side", ""),
            4 if entry.get("weak") else 2 if entry.get("generic") else 1,
        )
        for entry in tables(sense_file("money"), "role", ROLE_KEYS, ("id", "cues", "find"))
    )


@cache
def _by_word() -> CuesByWord:
    return CuesByWord(role.cue_phrases for role in money_roles())


def money_facts(document: Document, rows: Rows, hints: Sequence[int]) -> Iterator[Fact]:
    """Every sum of the document with its role; bare numbers only where a label makes them money."""
    found: list[tuple[_Reading, Fact]] = []
    for index, sentence in enumerate(document.sentences):
        if not hints[index] & _MONEY or not sentence.live:
            continue
        for money in money_in(sentence.text):
            if not money.explicit and document.kind in _NO_FORMS:
                continue
            best = _role_in(sentence.text, money, _surroundings(document, index))
            touched = sentence.words_between(money.start, money.end)
            place = rows.place_of(touched[0]) if touched else None
            if place is not None:
                beside, number, position = place
                row = beside[number]
                best = min(best, _role_in_row(row, touched[0].word.text, position, document, index), key=_order)
                if best.rank > 1 and document.form is not None:
                    caption = _role_by_caption(beside, number, row.words[position])
                    best = min(best, caption, key=_order)
            # In a list of sums, each before its name, what stands before the list names none of them.
            named = best.rank == UNTIED_BARE and _sums_first(sentence.text)
            if best.rank >= UNTIED_BARE and sentence.lead and not named:
                best = min(
                    best,
                    _role_in(f"{sentence.lead} {sentence.text}", _moved(money, len(sentence.lead) + 1), ""),
                    key=_order,
                )
            if best.rank >= UNTIED_BARE and not named and index and _ends_open(document.sentences[index - 1].text):
                before = document.sentences[index - 1].text
                best = min(best, _role_in(f"{before} {sentence.text}", _moved(money, len(before) + 1), ""), key=_order)
            opens = not sentence.text[: money.start].strip() and best.rank == UNTIED_BARE
            if not money.explicit and best.rank >= UNTIED_BARE and not opens:
                continue  # a number, and nothing says that it is money
            found.append((best, Fact("money", money.amount, sentence, money.start, money.end, role=best.role)))
    certain = {fact.value: fact.role for reading, fact in reversed(found) if reading.rank == 1}
    for reading, fact in found:
        # "The $37,640.00 is paid to applicant": the sum that the paper named before.
        vague = reading.rank > UNTIED_BARE and fact.value in certain
        yield replace(fact, role=certain[fact.value]) if vague else fact


def role_of(text: str, money: Money, surroundings: str = "") -> str:
    """The role of a sum in a text by itself; "other" where no cue speaks."""
    return _role_in(text, money, surroundings).role


def _order(reading: _Reading) -> tuple[int, int]:
    return reading.rank, reading.distance


def _moved(money: Money, by: int) -> Money:
    return Money(money.start + by, money.end + by, money.amount, money.explicit)


def _ends_open(text: str) -> bool:
    """Whether a sentence breaks off where a sum must follow: "by the payment of the SUM OF $"."""
    return bool(re.search(r"(?:\$|\bsum of|\bamount of|\bpaid|:)\s*$", text, re.IGNORECASE))


def _surroundings(document: Document, index: int) -> str:
    """What may set the context of a sentence: its heading, the words that introduce it, and the kind of paper."""
    kind = "medicare set aside" if document.kind in ("msa_addendum", "cms_letter", "msa_allocation_report") else ""
    return " ".join((document.sentences[index].heading, document.sentences[index].lead, kind))


def _role_in(text: str, money: Money, surroundings: str) -> _Reading:
    """The role whose cue is tied most closely to the sum.

    Ranks: 1 a cue with nothing but connecting words between; 2 the same for a cue that fits many sums ("sum of", "less");
    3 a cue further off in the same clause, between this sum and its neighbours; 4 the same for a general one, or one that only
    tells where the sum goes; 9 no cue.
    """
    cues = _cues_in(text)
    if not cues:
        return _Reading(9, 0, "other")
    others = [m for m in money_in(text) if m.explicit and not (m.start < money.end and money.start < m.end)]
    low = max((m.end for m in others if m.end <= money.start), default=0)
    high = min((m.start for m in others if m.start >= money.end), default=len(text))
    best = _Reading(9, 0, "other")
    sums_first = _sums_first(text)
    roles = money_roles()
    for order, start, end in cues:
        role = roles[order]
        if start < low or end > high:
            continue
        if role.context is not None and not role.context.search(f"{text} {surroundings}"):
            continue
        if sums_first and end <= money.start and not _CONNECTS.search(text[end : money.start]):
            continue  # in a list of sums, each before its name, the words before a sum name the one before it
        reading = _reading(text, money, (start, end), role, order)
        if reading is not None and _order(reading) < _order(best):
            best = reading
    return best


@lru_cache(maxsize=_REMEMBERED)
def _cues_in(text: str) -> tuple[tuple[int, int, int], ...]:
    """(place of the role in the list, start, end) of every cue in the text."""
    found: list[tuple[int, int, int]] = []
    roles = money_roles()
    for order in _by_word()(text):
        role = roles[order]
        hidden = [match.span() for match in role.but_not.finditer(text)]
        found += [
            (order, cue.start(), cue.end())
            for cue in role.cues.finditer(text)
            if not any(start < cue.end() and cue.start() < end for start, end in hidden)
        ]
    return tuple(found)


def _sums_first(text: str) -> bool:
    """Whether the text is a list of sums, each before its name."""
    return not re.search(r"[A-Za-z]", text[: min((m.start for m in money_in(text)), default=0)])


def _reading(text: str, money: Money, cue: tuple[int, int], role: MoneyRole, order: int) -> _Reading | None:
    after = cue[0] >= money.end
    if not after and cue[1] > money.start:
        return None
    if role.side and (role.side == "after") != after:
        return None
    between = text[money.end : cue[0]] if after else text[cue[1] : money.start]
    tied = bool(_TIED.match(between))
    if after and (_NEW_ITEM.match(between) or ";" in between or _PART_OF_IT.search(between)):
        return None
    if not tied and (len(between) > _REACH or _CLAUSE_END.search(between)):
        return None
    rank = role.tied_rank if tied else role.tied_rank + 2
    return _Reading(rank, 100 * min(len(between), _REACH) + (50 if after and not tied else 0) + order, role.id)


def _role_in_row(row: Row, word: str, position: int, document: Document, index: int) -> _Reading:
    """The role that the words at the same height give."""
    start = row.words[position].start
    for money in money_in(row.text):
        if money.start <= start < money.end or (start <= money.start < start + len(word)):
            return _role_in(row.text, money, _surroundings(document, index))
    return _Reading(9, 0, "other")


def _role_by_caption(rows: Sequence[Row], index: int, word: RowWord) -> _Reading:
    """The role that a heading above or a caption below gives, in the same column."""
    steps = [
        step
        for step in (-1, 1)
        if 0 <= index + step < len(rows) and rows[index + step].placed and rows[index + step].page == rows[index].page
    ]
    middle = word.box.middle[1]
    for step in sorted(steps, key=lambda s: abs(rows[index + s].words[0].box.middle[1] - middle)):
        caption = caption_beside(rows, index, word, step)
        if caption and not money_in(caption):
            for order in _by_word()(caption):
                role = money_roles()[order]
                if role.cues.search(caption) and not role.but_not.search(caption) and role.context is None:
                    return _Reading(2, order, role.id)
    return _Reading(9, 0, "other")


def caption_beside(rows: Sequence[Row], index: int, word: RowWord, step: int) -> str:
    """The short text of the row above (-1) or below (1) in the word's column; empty where there is none near."""
    other = index + step
    if not 0 <= other < len(rows):
        return ""
    row, near = rows[index], rows[other]
    if not near.placed or near.page != row.page:
        return ""
    gap = (row.top - near.bottom) if step < 0 else (near.top - row.bottom)
    if gap > _NEAR_ROW * word.box.height:
        return ""
    for start, end in near.columns:
        held = near.words_between(start, end)
        if held and held[0].box.x0 < word.box.x1 and held[-1].box.x1 > word.box.x0:
            text = near.text[start:end]
            return text if len(text.split()) <= _LABEL_WORDS else ""
    return ""
