"""A DOCX as one page without fixed size: body with its headers and footers, notes, comments apart."""

from __future__ import annotations

from analyzer.errors import Damaged
from analyzer.reading.docx_lines import without_padding
from analyzer.reading.docx_numbering import Numbering
from analyzer.reading.docx_package import Package, Relationship
from analyzer.reading.docx_pieces import Surroundings
from analyzer.reading.docx_signatures import mark_signatures, with_signers
from analyzer.reading.docx_story import Paper, Story
from analyzer.reading.docx_styles import Styles, theme_fonts
from analyzer.reading.docx_xml import Element, child, children, every, is_on
from analyzer.reading.draft_grids import mark_grids, with_headings
from analyzer.reading.limits import Limits
from analyzer.reading.mark_context import with_context
from analyzer.reading.mark_typed import typed_lines
from analyzer.reading.settlement import LinePlace, Notice, Page, PageSource

_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def read_docx(data: bytes, limits: Limits) -> tuple[Page, tuple[Notice, ...]]:
    """The document as one page, and what a reader of the report should know.

    Raises Damaged where the archive or its XML is broken, TooLarge where it passes a limit.
    """
    try:
        return _Document(Package(data, limits)).read()
    except RecursionError as problem:
        raise Damaged("the document is nested more deeply than any program writes it") from problem


class _Document:
    """One open document while it is read."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = package.main_part()
        self._related = package.relationships(self._main)
        styles = Styles(self._single("styles"), theme_fonts(self._single("theme")))
        self._paper = Paper(styles)
        self._numbering_root = self._single("numbering")
        settings = self._single("settings")
        self._even_and_odd = bool(is_on(child(settings, "w:evenAndOddHeaders")))

    def read(self) -> tuple[Page, tuple[Notice, ...]]:
        root = self._package.xml(self._main)
        body = child(root, "w:body")
        if root is None or body is None:
            raise Damaged("the text part of the document holds no text")
        # Earlier properties of a section are kept inside it as tracked changes, and are not sections of their own.
        sections = [s for p in every(body, "w:p") if (s := child(p, "w:pPr", "w:sectPr")) is not None]
        sections.extend(children(body, "w:sectPr"))
        self._read_body(body, sections)
        self._read_notes()
        self._read_comments()
        return self._page(), self._paper.met.notices()

    def _read_body(self, body: Element, sections: list[Element]) -> None:
        passed = 0

        def on_section() -> None:
            nonlocal passed
            self._read_margins(sections[passed], "w:footerReference", LinePlace.FOOTER)
            passed += 1
            if passed < len(sections):
                self._read_margins(sections[passed], "w:headerReference", LinePlace.HEADER)

        if sections:
            self._read_margins(sections[0], "w:headerReference", LinePlace.HEADER)
        Story(self._paper, body, self._numbering(), "body", LinePlace.BODY, on_section).blocks(body)
        if passed < len(sections):
            self._read_margins(sections[passed], "w:footerReference", LinePlace.FOOTER)

    def _read_margins(self, section: Element, tag: str, on_page: LinePlace) -> None:
        """The headers or footers that a section brings with it and shows, the first page's before the others'."""
        shown = {"first": bool(is_on(child(section, "w:titlePg"))), "even": self._even_and_odd, "default": True}
        references = {reference.get("w:type", "default"): reference for reference in children(section, tag)}
        for kind, is_shown in shown.items():
            if is_shown and kind in references:
                target = self._related.get(references[kind].get("r:id", ""))
                self._read_part(target, on_page.value, on_page)

    def _read_part(self, target: Relationship | None, part: str, on_page: LinePlace) -> None:
        root = self._package.xml(target.target) if target is not None and not target.external else None
        if root is not None:
            Story(self._paper, root, self._numbering(), part, on_page).blocks(root)

    def _read_notes(self) -> None:
        for sort in ("footnotes", "endnotes"):
            root = self._single(sort)
            shown = [note for note in (() if root is None else root) if note.get("w:type") not in _SEPARATORS]
            notes = {note.get("w:id", ""): note for note in shown}
            for note in [notes[name] for of, name in self._paper.notes if of == sort and name in notes]:
                Story(self._paper, note, self._numbering(), sort, LinePlace.NOTE).blocks(note)

    def _read_comments(self) -> None:
        root = self._single("comments")
        comments = list(children(root, "w:comment"))
        # What is tracked or struck within a comment is not part of what the paper shows, and is not counted.
        margin = Paper(self._paper.styles)
        for comment in comments:
            story = Story(margin, comment, self._numbering(), "comments", LinePlace.MARGIN)
            story.blocks(comment, Surroundings(hidden=True))
        self._paper.drafts.extend(margin.drafts)
        if comments:
            self._paper.met.add("comments", len(comments))

    def _single(self, kind: str) -> Element | None:
        for relationship in self._related.values():
            if relationship.kind == kind and not relationship.external:
                return self._package.xml(relationship.target)
        return None

    def _numbering(self) -> Numbering:
        return Numbering(self._numbering_root, self._paper.styles)

    def _page(self) -> Page:
        drafts = self._paper.drafts
        mark_grids(drafts)
        mark_signatures(drafts, self._paper.met)
        live = [draft for draft in drafts if draft.live and draft.words]
        for draft, words in zip(live, typed_lines([draft.words for draft in live]), strict=True):
            draft.words = without_padding(words) if draft.padded else words
        lines = with_context(tuple(draft.line() for draft in live), None)
        lines = with_signers(with_headings(lines, drafts), drafts)
        aside = tuple(draft.line() for draft in drafts if not draft.live and draft.words)
        if lines or not self._paper.met.pictures:
            return Page(1, PageSource.TEXT if lines else PageSource.BLANK, 0.0, 0.0, lines, aside, paged=False)
        reason = "the document holds nothing but pictures; save it as PDF to have them read"
        return Page(1, PageSource.UNREAD, 0.0, 0.0, (), aside, reason, confidence=0.0, paged=False)
