"""Sorting: a settlement in, a packet out.

Which documents lie in this file, on which pages, of which form; what is printed and what was entered; who speaks.
Nothing here says what a sentence means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analyzer.reading.pdf_turn import set_upright
from analyzer.reading.settlement import Entry, LinePlace, MarkState, Page, Settlement
from analyzer.sorting.case_numbers import case_numbers_in, left_out, own_case_numbers
from analyzer.sorting.dates import dates_in
from analyzer.sorting.documents import Papers, papers_of
from analyzer.sorting.entries import entered
from analyzer.sorting.execution import date_of, execution_of, signers_of
from analyzer.sorting.forms import Form, form_by_id
from analyzer.sorting.free_text import with_free_text
from analyzer.sorting.order_words import makes_order
from analyzer.sorting.packet import Document, Packet, Sentence, Signer, Speaker, injury_paragraph
from analyzer.sorting.sentences import sentences_of

_PARAGRAPH = re.compile(r"^(?:(?:paragraph|¶)\s*(?:no\.?\s*)?)?\(?(\d{1,2}|[A-Z])[.)](?:\s|$)", re.IGNORECASE)
_HEADING = re.compile(r"^[^a-z]{3,70}$")
_LEADS = re.compile(r":\s*$")
_ITEM = re.compile(r"^(?:\(?[a-z0-9]{1,3}[.)]|[•●▪◦*–-])\s", re.IGNORECASE)
_DRAFT = re.compile(
    r"^\W*(draft|proposed|sample only|for discussion only|unsigned draft|not executed)\b.{0,30}$", re.IGNORECASE
)
_PROPOSED = re.compile(
    r"^\W*(?:proposed|lodged|draft)\W+(?:\w+\W+){0,2}(?:orders?|award|oacr)\b.{0,80}$", re.IGNORECASE
)
_FILL_IN = re.compile(r"_{4,}")
_MONEY = re.compile(r"\$\s*\d")
_LEAD_WORDS = 30
_SETTLING = frozenset({"release", "award", "death"})
"""Families of the papers that parties sign to settle."""
_ADDENDUM = re.compile(
    r"\b(?:see|per|refer to|as (?:set forth|stated|described|provided) (?:in|on)|in)\s+(?:the\s+)?(?:attached|enclosed|accompanying)\s+"
    r"(?:addend(?:um|a)|attachment|exhibit|rider)|\b(?:see|per)\s+(?:the\s+)?(?:addend(?:um|a)|attachment|rider)\b"
    r"|\b(?:addend(?:um|a)|rider)\b[^.]{0,40}\b(?:attached|incorporated|made a part)\b",
    re.IGNORECASE,
)


def sort(settlement: Settlement) -> Packet:
    """The documents of the file, in page order, each with its sentences; a file without words has one document of kind `other`.

    The words of sentences have their places on the page set upright: what stands beside and below is told as it is read.
    """
    documents: list[Document] = []
    for pages in _files(settlement):
        live, aside = sentences_of([set_upright(page) for page in pages])
        papers = papers_of(live) or [Papers(None)]
        for paper in papers:
            numbers = {live[i].page for i in paper.sentences} or {p.number for p in pages}
            own_aside = [s for s in aside if _home(s, papers, live) is paper]
            name = f"d{len(documents) + 1}"
            documents.append(_document(name, paper, live, own_aside, (min(numbers), max(numbers))))
    return Packet(settlement, tuple(documents))


def _files(settlement: Settlement) -> list[list[Page]]:
    """The pages of each file of a packet: no sentence and no paper runs from one file into the next."""
    if not settlement.files:
        return [list(settlement.pages)]
    shares = [[page for page in settlement.pages if file.holds(page.number)] for file in settlement.files]
    return [share for share in shares if share]


def _home(dead: Sentence, papers: Sequence[Papers], live: Sequence[Sentence]) -> Papers:
    """The paper in which struck, deleted or hidden words stand: the last that has begun where they are."""
    where = _whereabouts(dead)
    begun = [p for p in papers if p.sentences and min(_whereabouts(live[i]) for i in p.sentences) <= where]
    return begun[-1] if begun else papers[0]


def _whereabouts(sentence: Sentence) -> tuple[int, float]:
    """(page, points from its top), or in a file without pages (part of the body, paragraph or table)."""
    placed = sentence.words[0]
    if placed.place is not None:
        return (0 if placed.place.part == "body" else 1, float(placed.place.paragraph or 0))
    return (placed.page, placed.word.box.top)


def _document(
    name: str, paper: Papers, live: Sequence[Sentence], aside: Sequence[Sentence], pages: tuple[int, int]
) -> Document:
    form = paper.form or _OTHER
    own = [live[i] for i in paper.sentences]
    if form.family in _SETTLING:
        own = with_free_text(entered(own))
    position = {index: place for place, index in enumerate(paper.sentences)}
    sentences = tuple(_placed([*own, *aside], name, form))
    signers = signers_of(sentences)
    cases = tuple(dict.fromkeys(n for s in sentences if s.live for _, _, n in case_numbers_in(s.text)))
    return Document(
        id=name,
        kind=form.kind,
        form=form.name,
        first_page=pages[0],
        last_page=pages[1],
        sentences=sentences,
        date=date_of(sentences, signers, form.family),
        last_date=next((d for s in reversed(own) if s.live for _, _, d in reversed(dates_in(s.text))), None),
        case_numbers=cases,
        own_case_numbers=_own_cases(sentences, listed=form.family in _SETTLING),
        execution=execution_of(signers, form.family),
        signers=signers,
        draft=any(_DRAFT.match(s.text) for s in sentences if s.live) or _proposed(sentences, signers),
        blank=form.family in {"release", "award", "death", "order"} and _blank(sentences, cases),
        confidence=0.95 if paper.titled else (0.7 if paper.form else 0.4),
        evidence=tuple(position[i] for i in paper.evidence if i in position),
        form_id=form.id,
        makes_order=makes_order(sentences),
        names_addendum=next(
            (i for i, s in enumerate(sentences) if s.live and s.on_page is LinePlace.BODY and _ADDENDUM.search(s.text)),
            None,
        ),
    )


def _proposed(sentences: Sequence[Sentence], signers: Sequence[Signer]) -> bool:
    """An order that is only proposed or lodged: a judge who signs it makes it an order."""
    titled = any(_PROPOSED.match(s.text) for s in sentences if s.live)
    return titled and not any(s.role == "judge" and s.state == MarkState.ON.value for s in signers)


def _own_cases(sentences: Sequence[Sentence], *, listed: bool) -> tuple[str, ...]:
    """The cases that a paper is about, without those that its words leave out.

    Of those in the caption of a settlement, whose paragraph 1 lists the injuries, only the ones for which that paragraph has
    an injury, where it names any: a release reaches no further than its paragraph 1, and captions carry companion cases along.
    """
    live = [s for s in sentences if s.live]
    own = own_case_numbers(s.text for s in live)
    if not listed:
        return own
    out = left_out((s.text for s in live), own)
    own = tuple(n for n in own if n not in out)
    injured = {number for s in injury_paragraph(live) for _, _, number in case_numbers_in(s.text)} - out
    return tuple(n for n in own if n in injured) if injured and injured < set(own) else own


_OTHER = Form("none", "other", None, "evidence", "", Speaker.UNKNOWN, (), (), (), frozenset(), ())


def _placed(sentences: Sequence[Sentence], document: str, form: Form) -> Iterator[Sentence]:
    """The sentences with document, speaker, paragraph, heading and lead filled in."""
    paragraph = heading = lead = ""
    for sentence in sentences:
        text = sentence.text.strip()
        number = _PARAGRAPH.match(text)
        if number:
            paragraph = number.group(1)
        if _HEADING.match(text) and any(c.isalpha() for c in text):
            heading, lead = text.strip(" :"), ""
        is_item = bool(_ITEM.match(text))
        yield replace(
            sentence,
            document=document,
            speaker=_speaker(form, sentence),
            paragraph=paragraph,
            heading=sentence.heading or heading,
            lead=lead if is_item else "",
        )
        if _LEADS.search(text) and len(text.split()) <= _LEAD_WORDS:
            lead = text
        elif not is_item:
            lead = ""


def _speaker(form: Form, sentence: Sentence) -> Speaker:
    if form.family in {"release", "award", "death"}:
        return Speaker.FORM if form.name is not None and sentence.entry is Entry.PRINTED else Speaker.PARTIES
    return form.speaker


def _has_empty_mark(sentence: Sentence) -> bool:
    return any(p.word.mark is not None and p.word.mark.state is MarkState.OFF for p in sentence.words)


def _blank(sentences: Sequence[Sentence], cases: Sequence[str]) -> bool:
    """A form that nobody filled in: no case number, no sum, no mark made, nothing entered."""
    if cases or not any(_FILL_IN.search(s.text) or _has_empty_mark(s) for s in sentences):
        return False
    for sentence in sentences:
        if not sentence.live:
            continue
        if _MONEY.search(sentence.text):
            return False
        for placed in sentence.words:
            if placed.word.entry in (Entry.TYPED, Entry.INSERTED, Entry.HANDWRITTEN):
                return False
            if placed.word.mark is not None and placed.word.mark.state is MarkState.ON:
                return False
    return True


__all__ = ["Document", "Packet", "Sentence", "Speaker", "form_by_id", "sort"]
