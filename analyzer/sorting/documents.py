"""Which papers lie in the file: where each begins, and what it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from analyzer.reading.settlement import LinePlace
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.forms import Form, form_by_id, forms
from analyzer.sorting.order_words import form_ruled, rules_on_award
from analyzer.sorting.packet import Sentence
from analyzer.sorting.titles import Title, form_numbered, page_label, titles_of

_FEWEST_BELOW = 4
"""Words of a sentence under a title that the title may head."""
_TOP_SENTENCES = 14
"""A title among the first so many sentences of a page is at its top (captions stand above titles)."""
_SALUTATION = re.compile(r"^(dear\b|to whom it may concern)", re.IGNORECASE)
_WRITTEN_AS_LETTERS = frozenset({"cms_letter", "medical_report"})
_SETTLING = frozenset({"release", "award", "death", "foreign"})
_DECIDING = _SETTLING | {"order", "minutes", "attachment"}
_ORDERING = frozenset({"order", "minutes", "award"})
_MANY_CUES = 2
"""Cues of one form that a paper without a title must show to be taken for it."""
_CAPTION = re.compile(
    r"appeals board|state of california|division of workers|department of industrial|\bcase no|\bvs?\.(\s|$)|^applicants?\W*$|\bapplicant,|\bEAMS\b",
    re.IGNORECASE,
)
"""Lines of the caption above the title of a paper."""
_CAPTION_SENTENCES = 5
_CLOSING = re.compile(r"\bdated?\b|\bserved\b|compensation\s+(administrative\s+law\s+)?judge|\bwcj\b", re.IGNORECASE)
_SIGNED = re.compile(r"/s/|✎|compensation\s+(administrative\s+law\s+)?judge\W*$", re.IGNORECASE)
"""Lines with which a paper ends; what stands above them is no caption of the next paper."""
_JUDGED = re.compile(
    r"(?:/s/|✎|\bdated?\b).*(?:compensation\s+(?:administrative\s+law\s+)?judge|\bwc(?:al)?j)\b", re.IGNORECASE
)
"""The signature of the judge, with which an order ends."""
_HEADED = re.compile(r"appeals board|state of california|\bvs?\.\s|\bcase no", re.IGNORECASE)
"""What stands at the head of the next paper."""
_FORM_NUMBER_LAST = re.compile(
    r"\b(?:DWC(?:[\s-]?CA)?|DIA|WCAB)\s+FORM\s+(?:NO\.?\s*)?\d+\s*(?:\(?[a-e]\)?)?\s*(?:\(?\s*REV\.?[^)]{0,12}\)?)?\s*(?:\(?PAGE\s+\d+\)?)?\W*$",
    re.IGNORECASE,
)
"""The number of a form at the end of a line."""
_CALIFORNIA = re.compile(
    r"\bADJ\s?\d{6}|dwc[- ]?ca\b|\bwcab\b|\beams\b|california|workers.? compensation appeals board", re.IGNORECASE
)


@dataclass(slots=True)
class Papers:
    """One paper in the making: its form and the indices of its sentences."""

    form: Form | None
    sentences: list[int] = field(default_factory=list)
    evidence: list[int] = field(default_factory=list)
    titled: bool = False
    ordering: bool = False
    """Its own words make it an order, whatever the state."""


@dataclass(frozen=True, slots=True)
class _PageSigns:
    """What the edges and the top of one page say."""

    form: Form | None
    label: int | None
    cases: frozenset[str]
    salutation: bool


def papers_of(sentences: Sequence[Sentence]) -> list[Papers]:
    """The papers of the file in page order; every sentence belongs to exactly one."""
    titles = titles_of(sentences)
    by_sentence: dict[int, list[Title]] = {}
    for title in titles:
        by_sentence.setdefault(title.sentence, []).append(title)
    pages = _pages(sentences)
    signs = {page: _signs([sentences[i] for i in indices]) for page, indices in pages.items()}
    unpaged = bool(sentences) and bool(sentences[0].words) and sentences[0].words[0].place is not None
    papers: list[Papers] = []
    for page, indices in pages.items():
        body = [i for i in indices if sentences[i].on_page is LinePlace.BODY]
        edges = [i for i in indices if sentences[i].on_page is not LinePlace.BODY]
        if (
            not papers
            or _order_is_over(papers[-1], signs[page], page, sentences)
            or _page_starts_paper(papers[-1], signs[page], [by_sentence.get(i, []) for i in body[:_TOP_SENTENCES]])
        ):
            papers.append(Papers(None))
        for position, index in enumerate(body):
            for title in by_sentence.get(index, ()):
                current = papers[-1]
                if title.form is current.form and not _heads_anything(body[position + 1 :], sentences):
                    continue  # the name of the paper once more, at the foot of its page
                if _begins(
                    title,
                    current,
                    signs[page],
                    at_top=position < _TOP_SENTENCES or unpaged,
                    page_sentences=body,
                    sentences=sentences,
                ):
                    if current.form is None and not _has_substance(current, page, sentences):
                        current.form, current.titled = title.form, True
                        current.evidence.append(index)
                    else:
                        papers.append(
                            Papers(title.form, _caption_before(current, page, sentences), [index], titled=True)
                        )
            papers[-1].sentences.append(index)
        papers[-1].sentences.extend(edges)
        number = signs[page].form or (_numbered(edges, sentences) if unpaged and len(papers) == 1 else None)
        if number is not None and papers[-1].form is not number and _number_wins(papers[-1], number):
            papers[-1].form = number
            papers[-1].titled = True
    for paper in papers:
        if paper.form is None:
            paper.form = _form_by_cues([sentences[i] for i in paper.sentences])
        if paper.form is not None and paper.form.id == "order-other":
            paper.form = _other_state(paper.form, [sentences[i].text for i in paper.sentences])
        if paper.form is not None and paper.form.id == "order-other":
            text = " ".join(sentences[i].text for i in paper.sentences)
            ruled = "order-on-award" if rules_on_award(text) else form_ruled(text)
            paper.form = form_by_id(ruled) if ruled else paper.form
        paper.form = _by_number_within(paper.form, [sentences[i].text for i in paper.sentences])
        paper.ordering = paper.form is not None and paper.form.family == "order"
        paper.form = _other_state(paper.form, [sentences[i].text for i in paper.sentences])
    return _foreign_joined([paper for paper in papers if paper.sentences], sentences)


def _heads_anything(below: Sequence[int], sentences: Sequence[Sentence]) -> bool:
    """Whether words stand below a line on its page: more than a page number or the like."""
    return any(len(sentences[i].text.split()) >= _FEWEST_BELOW for i in below)


def _foreign_joined(papers: Sequence[Papers], sentences: Sequence[Sentence]) -> list[Papers]:
    """Another state's approval is written on the settlement itself: an order without a word of California after such a paper is part of it."""
    joined: list[Papers] = []
    for paper in papers:
        before = joined[-1].form if joined else None
        own = " ".join(sentences[i].text for i in paper.sentences)
        foreign = before is not None and before.family == "foreign"
        if foreign and paper.ordering and not _CALIFORNIA.search(own):
            joined[-1].sentences.extend(paper.sentences)
        else:
            joined.append(paper)
    return joined


def _caption_before(current: Papers, page: int, sentences: Sequence[Sentence]) -> list[int]:
    """Take the caption that stands above a title away from the paper before: from the first of this page's lines that belongs to a caption."""
    own = [i for i in current.sentences if sentences[i].page == page and sentences[i].on_page is LinePlace.BODY]
    if own and sentences[own[0]].words and sentences[own[0]].words[0].place is not None:
        own = own[-_CAPTION_SENTENCES:]  # without pages only what stands right above the title can be its caption
    ended = max((n for n, i in enumerate(own) if _SIGNED.search(sentences[i].text)), default=-1)
    own = own[ended + 1 :]
    start = next((n for n, i in enumerate(own) if _CAPTION.search(sentences[i].text)), None)
    if start is None or len(own) - start > _TOP_SENTENCES:
        return []
    moved = own[start:]
    current.sentences = [i for i in current.sentences if i not in set(moved)]
    return moved


def _pages(sentences: Sequence[Sentence]) -> dict[int, list[int]]:
    pages: dict[int, list[int]] = {}
    for index, sentence in enumerate(sentences):
        pages.setdefault(sentence.page, []).append(index)
    return pages


def _signs(sentences: Sequence[Sentence]) -> _PageSigns:
    edges = [s.text for s in sentences if s.on_page in (LinePlace.HEADER, LinePlace.FOOTER)]
    body = [s.text for s in sentences if s.on_page is LinePlace.BODY]
    near_edges = edges + body[-3:] + body[:2]
    unpaged = bool(sentences) and bool(sentences[0].words) and sentences[0].words[0].place is not None
    form = None if unpaged else next((f for f in map(form_numbered, near_edges) if f), None)
    label = next((n for n in map(page_label, near_edges) if n is not None), None)
    cases = frozenset(number for text in body[:_TOP_SENTENCES] for _, _, number in case_numbers_in(text))
    return _PageSigns(form, label, cases, any(_SALUTATION.match(text) for text in body[:_TOP_SENTENCES]))


def _numbered(edges: Sequence[int], sentences: Sequence[Sentence]) -> Form | None:
    """The form number in the headers and footers of a file without pages."""
    return next((f for f in (form_numbered(sentences[i].text) for i in edges) if f), None)


def _order_is_over(current: Papers, signs: _PageSigns, page: int, sentences: Sequence[Sentence]) -> bool:
    """A judge's short order that was signed or served on its last page ends there, unless the next page counts on."""
    if current.form is None or current.form.family != "order" or current.form.kind == "findings_and_award":
        return False
    if signs.label is not None and signs.label > 1:
        return False
    last = [sentences[i].text for i in current.sentences if sentences[i].on_page is LinePlace.BODY][-_TOP_SENTENCES:]
    return any(_CLOSING.search(text) for text in last)


def _page_starts_paper(current: Papers, signs: _PageSigns, titles: Sequence[Sequence[Title]]) -> bool:
    """A page without a title of its own that cannot be a continuation: a letter, or a form of another number."""
    if any(titles):
        return False  # the title decides
    if signs.salutation:
        return True
    if signs.form is not None and current.form is not None and signs.form.family in _SETTLING:
        return signs.form.kind != current.form.kind and signs.label in (None, 1)
    return False


def _begins(
    title: Title,
    current: Papers,
    signs: _PageSigns,
    *,
    at_top: bool,
    page_sentences: Sequence[int],
    sentences: Sequence[Sentence],
) -> bool:
    form = current.form
    if form is None:
        return at_top or title.form.family in _DECIDING
    if title.form.family in _ORDERING and _signed_and_headed_anew(current, sentences):
        return True
    if form.family == "index" and set(current.evidence) & set(page_sentences):
        return False  # a separator sheet names the paper that follows it
    if title.form.id in form.absorbs:
        return False
    if title.form.family == "order" and form.family == "order" and _is_signed(current, sentences):
        return True
    if title.form.id == "order-other" and form.family in _ORDERING and set(current.evidence) & set(page_sentences):
        return False  # the heading of an order's operative part
    if title.form.family == "attachment" and form.family == "attachment" and not at_top:
        return False
    if title.form.kind == form.kind:
        return at_top and _same_kind_anew(current, signs, sentences)
    if title.form.family == "evidence" or title.form.family == "index":
        return at_top and (form.family not in _SETTLING or signs.form is None)
    if form.family == "evidence" and title.form.family == "attachment":
        return False  # exhibits and attachments of a report or letter are part of it
    if signs.form is not None and signs.form.kind == form.kind and title.form.family in _SETTLING:
        return False  # the page says by its number that it still belongs to the form before
    if form.family == "evidence" and not at_top:
        return False  # a letter or report that names a settlement in a heading
    return True


def _signed_and_headed_anew(current: Papers, sentences: Sequence[Sentence]) -> bool:
    """Whether a judge has signed the paper before and a new head stands under the signature: what follows is another paper."""
    if current.form is None or current.form.family not in _ORDERING:
        return False
    after_title = [i for i in current.sentences if not current.evidence or i > current.evidence[-1]]
    signed = next((n for n, i in enumerate(after_title) if _JUDGED.search(sentences[i].text)), None)
    return signed is not None and any(_HEADED.search(sentences[i].text) for i in after_title[signed + 1 :])


def _is_signed(current: Papers, sentences: Sequence[Sentence]) -> bool:
    """Whether a judge signed the order under its title: what comes after is another paper."""
    title = max(current.evidence, default=-1)
    return any(i > title and _SIGNED.search(sentences[i].text) for i in current.sentences)


def _same_kind_anew(current: Papers, signs: _PageSigns, sentences: Sequence[Sentence]) -> bool:
    page = max((sentences[i].page for i in current.evidence), default=None)
    if (
        page is not None
        and page == max((sentences[i].page for i in current.sentences), default=page)
        and len(current.sentences) < _TOP_SENTENCES
    ):
        return False  # the same title again, under the first
    if signs.label is not None:
        return signs.label == 1 and bool(current.sentences)
    before = {n for i in current.sentences for _, _, n in case_numbers_in(sentences[i].text)}
    if signs.cases and before and not signs.cases & before:
        return True
    pages = {sentences[i].page for i in current.sentences}
    return len(pages) > 1 and current.form is not None and current.form.family != "evidence" and bool(signs.cases)


def _has_substance(current: Papers, page: int, sentences: Sequence[Sentence]) -> bool:
    """Whether the untitled paper before the title is more than this page's own caption."""
    earlier = [i for i in current.sentences if sentences[i].page != page]
    return bool(earlier) or len(current.sentences) > _TOP_SENTENCES


def _by_number_within(form: Form | None, texts: Sequence[str]) -> Form | None:
    """The older or newer form of the same kind whose number ends a line of the paper: an order typed below it hides the foot of the page."""
    if form is None or form.family not in _SETTLING:
        return form
    numbered = [
        other for text in texts if _FORM_NUMBER_LAST.search(text) and (other := form_numbered(text)) is not None
    ]
    return next((other for other in numbered if other.kind == form.kind), form)


def _number_wins(current: Papers, number: Form) -> bool:
    """The form number corrects a title of the same family ("10214 (b)" under a title that lost its "death case")."""
    return current.form is None or (current.form.family in _SETTLING and number.family in _SETTLING)


def _form_by_cues(sentences: Sequence[Sentence]) -> Form | None:
    text = " ".join(s.text for s in sentences).lower().replace("’", "'")
    scores = Counter({form.id: sum(cue in text for cue in form.cues) for form in forms()})
    if any(_SALUTATION.match(s.text) for s in sentences):
        letters = [f for f in forms() if f.kind in _WRITTEN_AS_LETTERS]
        best = max(letters, key=lambda f: scores[f.id])
        return best if scores[best.id] > _MANY_CUES else form_by_id("correspondence")
    strong = [form for form in forms() if any(phrase in text for phrase in form.strong)]
    if strong:
        return max(strong, key=lambda form: (form.rank, scores[form.id]))
    form_id, score = scores.most_common(1)[0]
    return form_by_id(form_id) if score >= _MANY_CUES else None


def _other_state(form: Form | None, texts: Sequence[str]) -> Form | None:
    """Another state's paper where the text names that state and nothing Californian."""
    if form is not None and form.family not in _SETTLING and form.kind != "other":
        return form
    text = " ".join(texts)
    if _CALIFORNIA.search(text):
        return None if form is not None and form.family == "foreign" and "california" in text.lower() else form
    foreign = form_by_id("other-state")
    lowered = text.lower().replace("’", "'")
    return foreign if any(anchor in lowered for anchor in foreign.anchors) else form
