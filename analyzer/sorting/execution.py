"""Who signed, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.settlement import LinePlace, MarkKind, MarkState
from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Execution, PlacedWord, Sentence, Signer

_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("judge", r"\bjudge\b|\bwcj\b|\bwcalj\b|\bcommissioner\b|workers.? compensation administrative law"),
        ("interpreter", r"interpreter"),
        ("notary", r"\bnotary\b"),
        ("witness", r"\bwitness"),
        (
            "applicant_attorney",
            r"(attorney|counsel|representative|rep\.?|atty)s?'?\s*(for|of)?\s*(the\s*)?(applicant|employee|injured|worker)|(applicant|employee|worker)('?s)?'?\s*(attorney|counsel|atty|representative)|\bAA\b",
        ),
        (
            "defendant_attorney",
            r"(attorney|counsel|representative|atty)s?'?\s*(for|of)?\s*(the\s*)?(defendant|employer|insurer|carrier|insurance)|(defendant|defense|employer)('?s)?'?\s*(attorney|counsel|atty)|\bDA\b",
        ),
        (
            "defendant",
            r"defendant|employer|insurer|insurance|carrier|claims? (administrator|adjuster|examiner|representative)|adjuster|third.party administrator|\bTPA\b",
        ),
        ("worker", r"applicant|employee|injured worker|\bworker\b|claimant|petitioner"),
    )
)
_PARTY_ROLES = frozenset({"worker", "applicant_attorney", "defendant", "defendant_attorney"})
_SIGNED_TEXT = re.compile(
    r"(?<!\w)/s/\s*\S|(?<!\w)/[A-Z][a-z]+ [\w. ]+/(?!\w)|\b(?:electronically|digitally|e-?)\s*signed\b|\bdocusigned\b",
    re.IGNORECASE,
)
_NAME_ON_LINE = re.compile(
    r"^(?:(?:hon|dr|mr|ms|mrs)\.?\s+)?[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w.'’-]*|de|la|van|von|del)){1,4}\W*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})?\W*$"
)
"""A name, perhaps with a date: typed on a line whose caption stands below."""
_PAPER_WORDS = re.compile(
    r"\b(state|board|compensation|compromise|release|award|stipulations?|order|case|comments?|employer|insurer|insurance|carrier|company|inc|administrator)\b",
    re.IGNORECASE,
)
_SIGNED_AFTER = 0.4
"""Names in the first part of a paper are its caption."""
_MONEY_LINE = re.compile(r"\$|\b(paid|payable|expenses?|amount|indemnity|earnings)\b", re.IGNORECASE)
_SHORT = 25
_BESIDE = 40
_DATE_WORDS = 4
_CAPTION_WORDS = 9
_SIGNATURE_WORDS = re.compile(r"\bsignature|\bsigned\b|\bsign here|^by:?\s|^x\s*_{3,}", re.IGNORECASE)
_BLANK = re.compile(r"_{6,}|\.{8,}")
_REVISION = re.compile(r"\brev\.?\s*\(?\d|\bform\b", re.IGNORECASE)
_DATED = re.compile(r"\b(dated?|signed|executed|filed|served|this)\b", re.IGNORECASE)
_TOP, _TAIL = 20, 20
"""Sentences at the top of a letter, and at the end of a settlement or order, among which its date is looked for."""
_ALONE = 10
_REFERS = re.compile(
    r"\b(?:dated|filed|of|through|thru|from|beginning|until|by|injury|born)\s+(?:the\s+)?\w*\s*\d|\bpetition|compromise and release",
    re.IGNORECASE,
)
"""Words that make a date that of another paper or of an event."""
_DATE_LABEL = re.compile(r"^\W*(?:dated?|signed|executed|filed|served|witness|on|this)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:continued|cont'?d|set (?:for|on)|re-?set|next (?:hearing|date)|returns?|trial|msc|hearing (?:on|set)|conference|calendar\w*|until|before|within|no later than|due)\b",
    re.IGNORECASE,
)
"""Words that make a date one to come."""
_TELLS = re.compile(
    rf"{_REFERS.pattern}|{_AHEAD.pattern}|\b(?:rescinded|vacated|reinstated|order of|approving of)\b", re.IGNORECASE
)
"""Words of a sentence that tells of other days; a date in it is not the one of the signature beside it."""
_HEAD = 8
"""Sentences at the top of minutes among which stands the day of the hearing."""
_MINUTES = re.compile(r"\bminutes\b|\bdate(?: of hearing)?\s*:|\bhearing date\b|\bv\.? |\bvs\b", re.IGNORECASE)
_ABOVE_LINE = 16.0
"""Points between a name typed over a signature line and the line."""
_NEAR = 2
"""A date or role stands at most so many sentences from its signature."""


def signers_of(sentences: Sequence[Sentence]) -> tuple[Signer, ...]:
    """Every signature line of a paper, in order, with the role that its words give and the date beside it."""
    found: list[Signer] = []
    for index, sentence in enumerate(sentences):
        if not sentence.live or sentence.on_page is not LinePlace.BODY:
            continue
        marks = [p for p in sentence.words if p.word.mark is not None and p.word.mark.kind is MarkKind.SIGNATURE]
        if marks and not _MONEY_LINE.search(sentence.text):
            found.extend(_of_mark(sentences, index, placed) for placed in marks)
        elif _SIGNED_TEXT.search(sentence.text):
            role = _role(sentence.text) or _role_near(sentences, index)
            found.append(Signer(role or "other", MarkState.ON.value, _date_near(sentences, index), index))
        elif index > len(sentences) * _SIGNED_AFTER and _is_name_on_line(sentences, index):
            role = _role(sentences[index + 1].text)
            found.append(Signer(role or "other", MarkState.ON.value, _date_near(sentences, index), index))
        elif _BLANK.search(sentence.text) and (_SIGNATURE_WORDS.search(sentence.text) or _is_named_line(sentence)):
            role = _role(sentence.text) or _role_near(sentences, index)
            if role:
                found.append(Signer(role, MarkState.OFF.value, None, index))
    return tuple(found)


def _of_mark(sentences: Sequence[Sentence], index: int, placed: PlacedWord) -> Signer:
    mark = placed.word.mark
    assert mark is not None
    sentence = sentences[index]
    role = _role(" ".join((mark.label, mark.row, mark.column, mark.name)))
    if role is None and len(sentence.text.split()) <= _SHORT:
        role = _role_near(sentences, index)
    after, before = (
        sentence.text[placed.end : placed.end + _BESIDE],
        sentence.text[max(0, placed.start - _BESIDE) : placed.start],
    )
    beside = [iso for _, _, iso in dates_in(after)] or [iso for _, _, iso in reversed(dates_in(before))]
    date = beside[0] if beside else _date_near(sentences, index)
    state = MarkState.ON if _name_over(placed, sentence) else _state(mark.state, sentences, index)
    return Signer(role or "other", state.value, date, index)


def _name_over(placed: PlacedWord, sentence: Sentence) -> bool:
    """Whether a name was typed a little above an empty line, and was read before it."""
    line = placed.word
    if line.mark is None or line.mark.state is not MarkState.OFF or line.box.height <= 0:
        return False
    over = [
        p.word.text
        for p in sentence.words
        if p.end <= placed.start
        and p.page == placed.page
        and p.word.box.middle[1] < line.box.top
        and line.box.top - p.word.box.bottom <= _ABOVE_LINE
        and line.box.x0 <= p.word.box.middle[0] <= line.box.x1
    ]
    text = " ".join(over)
    return bool(_NAME_ON_LINE.match(text)) and not _PAPER_WORDS.search(text)


def _state(state: MarkState, sentences: Sequence[Sentence], index: int) -> MarkState:
    """The state of a signature line, and what was entered just above an empty one: a name signs it, a date alone leaves it open."""
    above = sentences[index - 1].text if index else ""
    if state is not MarkState.OFF or _PAPER_WORDS.search(above):
        return state
    if _NAME_ON_LINE.match(above) and len(above.split()) > 1 and not _is_caption(sentences[index - 1]):
        return MarkState.ON
    alone = bool(dates_in(above)) and len(above.split()) <= _DATE_WORDS
    return MarkState.UNREADABLE if alone else state


def _is_name_on_line(sentences: Sequence[Sentence], index: int) -> bool:
    """A name and a date above a caption, or a name above a caption that asks for the date."""
    text = sentences[index].text
    if not _NAME_ON_LINE.match(text) or _PAPER_WORDS.search(text) or index + 1 >= len(sentences):
        return False
    caption = sentences[index + 1]
    return _is_caption(caption) and bool(dates_in(text) or re.search(r"\bdated?\b", caption.text, re.IGNORECASE))


def _is_caption(sentence: Sentence) -> bool:
    """What is printed under a signature line: a role, and often "Date"."""
    return len(sentence.text.split()) <= _CAPTION_WORDS and _role(sentence.text) is not None


def _is_named_line(sentence: Sentence) -> bool:
    """A blank with nothing but a role beside it: "________ Applicant"."""
    words = _BLANK.sub(" ", sentence.text).split()
    return (
        0 < len(words) <= 8
        and _role(sentence.text) is not None
        and not re.search(r"\d|initial", sentence.text, re.IGNORECASE)
    )


def _role(text: str) -> str | None:
    return next((role for role, pattern in _ROLES if pattern.search(text)), None)


def _role_near(sentences: Sequence[Sentence], index: int) -> str | None:
    """The role on this line, else on the lines just below (a signature stands above its name), else just above."""
    own = _role(sentences[index].text)
    if own:
        return own
    for neighbour in (*range(index + 1, index + 1 + _NEAR), index - 1):
        if 0 <= neighbour < len(sentences) and len(sentences[neighbour].text.split()) <= 14:
            role = _role(sentences[neighbour].text)
            if role:
                return role
    return None


def _date_near(sentences: Sequence[Sentence], index: int) -> str | None:
    for neighbour in (index, index + 1, index - 1, index + 2):
        if not 0 <= neighbour < len(sentences):
            continue
        text = sentences[neighbour].text
        if len(text.split()) > _SHORT or _REVISION.search(text):
            continue
        if neighbour != index and not _DATE_LABEL.match(text) and _TELLS.search(text):
            continue
        dates = dates_in(text)
        if dates:
            return dates[0][2]
    return None


def execution_of(signers: Sequence[Signer], family: str) -> Execution:
    """`signed` where the parties (for an order: the judge) signed every line that is theirs; witnesses and interpreters do not count.

    The worker and somebody for the other side must be there: attorneys sign for either.
    """
    if family in {"order", "minutes"}:
        wanted = [s for s in signers if s.role == "judge"] or list(signers)
    else:
        wanted = [s for s in signers if s.role in _PARTY_ROLES] or [s for s in signers if s.role == "other"]
    states = [s.state for s in wanted]
    if not states:
        return Execution.NOT_SHOWN
    on = [s for s in wanted if s.state == "on"]
    if len(on) == len(wanted):
        return Execution.SIGNED
    if not on:
        return Execution.UNSIGNED if all(state == "off" for state in states) else Execution.NOT_SHOWN
    sides = {
        "worker" if s.role in ("worker", "applicant_attorney") else "defence" for s in on if s.role in _PARTY_ROLES
    }
    worker_missing = any(s.role == "worker" and s.state == "off" for s in wanted) and not any(
        s.role == "worker" and s.state == "on" for s in wanted
    )
    return Execution.PARTLY_SIGNED if worker_missing or len(sides) < 2 else Execution.SIGNED


def date_of(sentences: Sequence[Sentence], signers: Sequence[Signer], family: str) -> str | None:
    """The date that the paper bears: the latest beside a signature, else the one that stands by itself near its end, else one that
    is told as its date; letters and reports bear theirs at the top."""
    orders = family in {"order", "minutes"}
    if family == "minutes" and (held := _day_of_hearing(sentences)):
        return held
    signed = [s.date for s in signers if s.state == "on" and s.date and (not orders or s.role == "judge")]
    if signed:
        return max(signed)
    live = [s for s in sentences if s.live and s.on_page is LinePlace.BODY and not _REVISION.search(s.text)]
    if family == "evidence":
        return next((d for s in live[:_TOP] for _, _, d in dates_in(s.text)), None)
    tail = live[-_TAIL:]
    alone = [
        d
        for s in tail
        if len(s.text.split()) <= _ALONE and not _REFERS.search(s.text) and not (orders and _AHEAD.search(s.text))
        for _, _, d in dates_in(s.text)
    ]
    if alone:
        return max(alone)
    told = [d for s in tail if _DATED.search(s.text) and not _REFERS.search(s.text) for _, _, d in dates_in(s.text)]
    return max(told) if told else None


def _day_of_hearing(sentences: Sequence[Sentence]) -> str | None:
    """The day that the head of minutes gives: in their title, their caption or after "Date:"."""
    head = [s for s in sentences if s.live and s.on_page is LinePlace.BODY][:_HEAD]
    for sentence in head:
        dates = dates_in(sentence.text)
        if dates and _MINUTES.search(sentence.text) and not _AHEAD.search(sentence.text[: dates[0][0]]):
            return dates[0][2]
    return None
