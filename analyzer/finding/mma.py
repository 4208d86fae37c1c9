"""Every "MMA" printed in the papers, and what it means there.

1. A definition in the same paper wins outright: "MMA (Maximum Medical Award)", "Medicare set-aside ('MMA')", "MMA means ...".
2. Else the words that touch the token, the words of its sentence, of the sentences beside it, and the kind of paper are weighed.
3. Where nothing, or too little, speaks for one sense before the others, it is unresolved, and the report asks.
The token itself never decides whether care is kept or closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.finding.hints import hint, hints_in
from analyzer.finding.mma_questions import question_for
from analyzer.finding.mma_senses import Sense, Support, senses, supports, title_of
from analyzer.sorting.packet import Document, Sentence

TOKEN = re.compile(r"(?<![\w@./-])(?:MMA(?:['’]?s)?|M\.\s?M\.\s?A\.?(?:['’]?s)?)(?![\w@]|\.\w|-\d)", re.IGNORECASE)
_DEFINES = r"(?:[\s,]*(?:as used (?:here|herein|in [\w\s]{1,30}))?[\s,]*(?:shall\s+)?(?:means?|refers? to|stands? for|is short for|is defined as|denotes|for the|=|i\.\s?e\.,?|that is,?|by which (?:I|we) mean|meaning|is our term for)\s*)"
_AFTER_DEFINED = re.compile(rf"^[\"'”’)\]]*(?:\s*[(\[]\s*[\"'“‘]?|{_DEFINES}(?:the |an? )?[\"'“‘]?)", re.IGNORECASE)
_BEFORE_DEFINED = re.compile(
    r"[\"'”’]?[\s,]*(?:[(\[]\s*(?:the |an? |collectively |hereinafter |hereafter |called |or |aka |a/k/a )*[\"'“‘]?|,?\s*(?:or|called|known as|abbreviated(?: as)?|hereinafter|a/k/a|aka),?\s*(?:an? |the )?[\"'“‘]?)$",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"\b(M[A-Za-z’'-]+)(?:\s+(?:of|and|the|for|&))?\s+(M[A-Za-z’'-]+)(?:\s+(?:of|and|the|for|&))?\s+(A[A-Za-z’'-]+)$"
)
_INITIALS_AFTER = re.compile(
    r"^(?:the\s+)?(M[A-Za-z’'-]+)(?:\s+(?:of|and|the|for|&))?\s+(M[A-Za-z’'-]+)(?:\s+(?:of|and|the|for|&))?\s+(A[A-Za-z’'-]+)"
)
_OUTSIDE = re.compile(
    r"\b(?:associates?|association|agency|adjusters|administrators|alliance|academy|ambulance|assistance|artery|acid|arts|acrylate|methacrylate)\b",
    re.IGNORECASE,
)
_REACH = 90
"""Characters before or after the token within which its expansion must begin."""

CERTAIN = 0.97
"""Of a sense that the paper itself defines."""
SURE_ENOUGH = 0.45
"""Below this a sense is no better than a guess between the two that matter (open care or a set-aside): unresolved."""
LEAST_WEIGHT = 2.0
"""A single hint beside the kind of paper is too little."""
ASSUMED_ELSEWHERE = 3.0
"""Weight of a definition in another paper of the same file: as much as three hints, less than words that touch the token."""
_PASSAGE = 2
"""Sentences after a definition in which it still holds, where the paper gives several."""
_TEXT_LENGTH = 220
"""Characters of the sentence that are shown round the token, at most."""


@dataclass(frozen=True, slots=True)
class MmaToken:
    """One printed MMA: `sentence.text[start:end]` is the token."""

    text: str
    """The sentence, or the part of a long one in which the token stands."""
    sense: str
    confidence: float
    why: str
    ask: str | None
    """The question for whoever wrote the paper; None only where the sense is certain."""
    document: str
    sentence: Sentence
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Definition:
    sense: str
    words: str
    sentence: int
    start: int


_MMA = hint("mma")


def mma_tokens(documents: Sequence[Document]) -> list[MmaToken]:
    """Every occurrence in reading order, each once."""
    if not any(_MMA & hints_in(s.text) for document in documents for s in document.sentences):
        return []
    definitions = {document.id: list(_definitions(document)) for document in documents}
    found = []
    for document in documents:
        own = definitions[document.id]
        others = {
            d.sense
            for other in documents
            if other.id != document.id and other.kind != "medical_report"
            for d in definitions[other.id]
        }
        for index, start, end in _occurrences(document):
            found.append(_token(document, index, start, end, own, others))
    return found


def _occurrences(document: Document) -> Iterator[tuple[int, int, int]]:
    """(index of the sentence, start, end); the heading of a column that is read with each of its rows counts once."""
    seen: set[tuple[object, ...]] = set()
    for index, sentence in enumerate(document.sentences):
        if not sentence.live:
            continue
        for match in TOKEN.finditer(sentence.text):
            words = sentence.words_between(match.start(), match.end())
            if words:
                first = words[0]
                offset = match.start() - first.start
                key = (
                    (first.page, first.word.box, first.place, offset)
                    if first.word.box.height > 0
                    else (
                        id(first.word),
                        index if first.place is None else first.place,
                        offset,
                        first.start if sentence.cell is None else -1,
                    )
                )
                if key in seen:
                    continue
                seen.add(key)
            yield index, match.start(), match.end()


def _definitions(document: Document) -> Iterator[_Definition]:
    for index, sentence in enumerate(document.sentences):
        if not sentence.live:
            continue
        for match in TOKEN.finditer(sentence.text):
            found = (
                _expansion_after(sentence.text, match.end())
                or _expansion_before(sentence.text, match.start())
                or _expansion_between_commas(sentence.text, match.end())
            )
            if found:
                yield _Definition(found[0], " ".join(found[1].split()), index, match.start())


def _expansion_after(text: str, end: int) -> tuple[str, str] | None:
    opening = _AFTER_DEFINED.match(text[end:])
    if not opening:
        return None
    rest = text[end + opening.end() : end + opening.end() + _REACH]
    for sense in _in_order_of_detail(text):
        match = sense.expansions.match(rest)
        if match:
            return sense.id, match.group()
    initials = _INITIALS_AFTER.match(rest)
    return (_sense_of_unknown(initials.group()), initials.group()) if initials else None


def _expansion_between_commas(text: str, end: int) -> tuple[str, str] | None:
    """MMA, Maximum Medical Award, is ..."""
    opening = re.match(r"[\"'”’]?,\s+(?:the |an? )?", text[end:])
    if not opening:
        return None
    rest = text[end + opening.end() : end + opening.end() + _REACH]
    for sense in _in_order_of_detail(text):
        match = sense.expansions.match(rest)
        if match and re.match(r"\s*[,.;)]", rest[match.end() :]):
            return sense.id, match.group()
    return None


def _sense_of_unknown(expansion: str) -> str:
    """A firm or a substance has nothing to do with care; anything else that the paper calls MMA is for its writer to explain."""
    return "unrelated" if _OUTSIDE.search(expansion) else "unresolved"


def _expansion_before(text: str, start: int) -> tuple[str, str] | None:
    opening = _BEFORE_DEFINED.search(text[:start])
    if not opening:
        return None
    head = text[max(0, opening.start() - _REACH) : opening.start()].rstrip(" ,\"'”’")
    for sense in _in_order_of_detail(text):
        for match in sense.expansions.finditer(head):
            if match.end() == len(head):
                return sense.id, match.group()
    initials = _INITIALS.search(head)
    return (_sense_of_unknown(initials.group()), initials.group()) if initials else None


def _in_order_of_detail(text: str) -> list[Sense]:
    """The senses; "Maximum Medical Award" is the ceiling where the sentence speaks of worth or money, else the open award."""
    ceiling = next(sense for sense in senses() if sense.id == "benefit_ceiling")
    rest = [sense for sense in senses() if sense.id != "benefit_ceiling"]
    return [ceiling, *rest] if ceiling.near.search(text) or ceiling.tied.search(text) else [*rest, ceiling]


def _token(
    document: Document, index: int, start: int, end: int, own: Sequence[_Definition], elsewhere: set[str]
) -> MmaToken:
    sentence = document.sentences[index]
    shown = _shown(sentence.text, start, end)
    definition = _defining(own, index, start)
    if definition is not None and definition.sense == "unresolved":
        why = f"The paper says that MMA stands for “{definition.words}”, which tells neither open care nor a set-aside."
        return MmaToken(
            shown, "unresolved", CERTAIN, why, question_for(document, sentence, None), document.id, sentence, start, end
        )
    if definition is not None:
        why = f"The paper itself says what MMA stands for: “{definition.words}”."
        return MmaToken(shown, definition.sense, CERTAIN, why, None, document.id, sentence, start, end)
    found = supports(sentence.text, start, end, _beside(document, index), document.kind)
    if len(elsewhere) == 1:
        found = _with_elsewhere(found, next(iter(elsewhere)))
    best = found[0] if found else Support("unresolved", 0.0, "")
    second = found[1].weight if len(found) > 1 else 0.0
    confidence = round(best.weight / (best.weight + second + 1.0), 2)
    if best.weight < LEAST_WEIGHT or confidence < SURE_ENOUGH:
        near = f"the words near it (“{best.words}”) are not enough" if best.words else "nothing near it tells"
        why = f"The paper does not define MMA, and {near}."
        return MmaToken(
            shown,
            "unresolved",
            round(1 - confidence, 2),
            why,
            question_for(document, sentence, None),
            document.id,
            sentence,
            start,
            end,
        )
    why = f"The paper does not define MMA; “{best.words}” speaks for {title_of(best.sense)}."
    if best.sense == "unrelated" and best.weight >= ASSUMED_ELSEWHERE + 1 and second <= 1:
        ask = None  # a fighter, an artery or a solvent: nobody would be asked
    else:
        ask = question_for(document, sentence, best.sense)
    return MmaToken(shown, best.sense, min(confidence, 0.9), why, ask, document.id, sentence, start, end)


def _defining(own: Sequence[_Definition], index: int, start: int) -> _Definition | None:
    """The definition that holds at a token: the paper's only one, else the last before it in the same passage.

    A paper that gives MMA several meanings defines it for no other place.
    """
    if len({definition.sense for definition in own}) == 1:
        return own[0]
    here = [d for d in own if d.sentence == index]
    before = [d for d in here if d.start <= start] or here[:1]
    before = before or [d for d in own if index - _PASSAGE <= d.sentence < index]
    return before[-1] if before else None


def _with_elsewhere(found: Sequence[Support], sense: str) -> list[Support]:
    weights = {support.sense: support for support in found}
    known = weights.get(sense)
    weights[sense] = Support(
        sense,
        (known.weight if known else 0.0) + ASSUMED_ELSEWHERE,
        known.words if known and known.words else "a definition in another paper of the file",
    )
    return sorted(weights.values(), key=lambda support: -support.weight)


def _beside(document: Document, index: int) -> str:
    """The sentences before and after in the body of the paper, and the heading."""
    sentences = document.sentences
    near = [sentences[i].text for i in (index - 1, index + 1) if 0 <= i < len(sentences) and sentences[i].live]
    return " | ".join(
        [*near, sentences[index].heading if len(sentences[index].heading.split()) < 8 else "", sentences[index].lead]
    )


def _shown(text: str, start: int, end: int) -> str:
    if len(text) <= _TEXT_LENGTH:
        return text.strip()
    half = (_TEXT_LENGTH - (end - start)) // 2
    left, right = max(0, start - half), min(len(text), end + half)
    left = left if left == 0 else text.find(" ", left) + 1
    right = right if right == len(text) else text.rfind(" ", 0, right)
    return ("… " if left else "") + text[left:right].strip() + (" …" if right < len(text) else "")
