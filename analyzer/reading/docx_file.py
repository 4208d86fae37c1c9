"""A DOCX as one page without fixed size: body with its headers and footers, notes, comments apart."""

from __future__ import annotations

from analyzer.errors import Damaged
from analyzer.reading.docx_lines import NOWHERE, without_padding
from analyzer.reading.docx_numbering import Numbering
from analyzer.reading.docx_package import Package, Relationship
from analyzer.reading.docx_pieces import Draft, Surroundings
from analyzer.reading.docx_story import Paper, Story
from analyzer.reading.docx_styles import Styles, theme_fonts
from analyzer.reading.docx_xml import Element, child, children, every, is_on
from analyzer.reading.limits import Limits
from analyzer.reading.mark_context import with_context
from analyzer.reading.mark_typed import typed_lines
from analyzer.reading.settlement import Line, LinePlace, Notice, Page, PageSource

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
        sections = [section for section in every(body, "w:sectPr")]
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
            notes = {} if root is None else {note.get("w:id", ""): note for note in root if note.get("w:type") not in _SEPARATORS}
            for note in [notes[name] for of, name in self._paper.notes if of == sort and name in notes]:
                Story(self._paper, note, self._numbering(), sort, LinePlace.NOTE).blocks(note)

    def _read_comments(self) -> None:
        root = self._single("comments")
        comments = list(children(root, "w:comment"))
        for comment in comments:
            start = len(self._paper.drafts)
            hidden = Surroundings(hidden=True)
            Story(Paper(self._paper.styles, drafts=self._paper.drafts), comment, self._numbering(), "comments", LinePlace.MARGIN).blocks(
                comment, hidden
            )
            del self._paper.drafts[start:][:0]
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
        live = [draft for draft in self._paper.drafts if draft.live]
        for draft, words in zip(live, typed_lines([draft.words for draft in live]), strict=True):
            draft.words = without_padding(words) if draft.padded else words
        lines = with_context(tuple(_line(draft) for draft in live if draft.words), None)
        aside = tuple(_line(draft) for draft in self._paper.drafts if not draft.live and draft.words)
        source = PageSource.TEXT if lines else PageSource.BLANK
        return Page(1, source, 0.0, 0.0, lines, aside, paged=False)


def _line(draft: Draft) -> Line:
    return Line(tuple(draft.words), NOWHERE, draft.on_page, draft.block, draft.cell, draft.place)
