"""The numbers of numbered paragraphs ("4.", "(a)"): a DOCX does not hold them as text, so they are counted."""

from __future__ import annotations

from dataclasses import dataclass, field

from analyzer.reading.docx_numerals import spell
from analyzer.reading.docx_styles import Styles
from analyzer.reading.docx_symbols import bullet_glyph
from analyzer.reading.docx_xml import Element, child, children, is_on, value_of, whole_number

LEVELS = 9
"""Levels of a list; the format allows no more."""
MAX_NUMBER = 1_000_000
"""Numbers past which a list is not believed (a damaged start value would spell millions of letters)."""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    """The level (from 1) whose next number starts this one again; None for any higher level; 0 for never."""
    decimal: bool = False
    """All numbers in the text are shown as decimals ("legal" numbering)."""
    bullet_font: str = ""
    hidden: bool = False


@dataclass(slots=True)
class _Counts:
    """The running numbers of one list, which all its uses share."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    started: set[str] = field(default_factory=set)


class Numbering:
    """Counts the paragraphs of one part in order; `numbering` is the root of the numbering part, or None."""

    def __init__(self, numbering: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists = {element.get("w:abstractNumId", ""): element for element in children(numbering, "w:abstractNum")}
        self._uses = {element.get("w:numId", ""): element for element in children(numbering, "w:num")}
        self._by_style_link = {
            link: element for element in self._lists.values() if (link := value_of(element, "w:styleLink"))
        }
        self._counts: dict[str, _Counts] = {}

    def label(self, properties: Element | None, style: str) -> str:
        """The number or bullet of the next paragraph with these properties and this style; empty where it has none."""
        use, level = self._use_of(properties, style)
        if use is None or use not in self._uses:
            return ""
        key, definition = self._definition(use)
        if definition is None:
            return ""
        counts = self._counts.setdefault(key, _Counts())
        shape = self._level(use, definition, level)
        if use not in counts.started:
            counts.started.add(use)
            self._restart_by_override(use, counts)
        value = counts.values[level]
        counts.values[level] = shape.start if value is None else min(value + 1, MAX_NUMBER)
        for higher in range(level):
            if counts.values[higher] is None:
                counts.values[higher] = self._level(use, definition, higher).start
        for lower in range(level + 1, LEVELS):
            restart = self._level(use, definition, lower).restart
            if restart is None or restart > level:
                counts.values[lower] = None
        if shape.hidden:
            return ""
        if shape.format == "bullet":
            return bullet_glyph(shape.text, shape.bullet_font) if shape.text.strip() else ""
        return self._spelled(use, definition, shape, counts)

    def _use_of(self, properties: Element | None, style: str) -> tuple[str | None, int]:
        use: str | None = None
        level: int | None = None
        for given in [*self._styles.paragraph_properties(style), properties]:
            numbered = child(given, "w:numPr")
            if numbered is None:
                continue
            use = value_of(numbered, "w:numId") or use
            named = whole_number(value_of(numbered, "w:ilvl"))
            level = level if named is None else named
        if use is None or use == "0":
            return None, 0
        if level is None:
            level = self._level_of_style(use, style)
        return use, min(max(level, 0), LEVELS - 1)

    def _level_of_style(self, use: str, style: str) -> int:
        _, definition = self._definition(use)
        for element in children(definition, "w:lvl"):
            if style and value_of(element, "w:pStyle") == style:
                return whole_number(element.get("w:ilvl")) or 0
        return 0

    def _definition(self, use: str) -> tuple[str, Element | None]:
        key = value_of(self._uses.get(use), "w:abstractNumId") or ""
        definition = self._lists.get(key)
        link = value_of(definition, "w:numStyleLink")
        if link and link in self._by_style_link:
            definition = self._by_style_link[link]
            key = definition.get("w:abstractNumId", key)
        return key, definition

    def _level(self, use: str, definition: Element, level: int) -> Level:
        chosen: Element | None = None
        for element in children(definition, "w:lvl"):
            if whole_number(element.get("w:ilvl")) == level:
                chosen = element
        start: int | None = None
        for override in children(self._uses[use], "w:lvlOverride"):
            if whole_number(override.get("w:ilvl")) == level:
                replaced = child(override, "w:lvl")
                chosen = chosen if replaced is None else replaced
                start = whole_number(value_of(override, "w:startOverride"))
        if chosen is None:
            return Level()
        given = whole_number(value_of(chosen, "w:start"))
        fonts = child(chosen, "w:rPr", "w:rFonts")
        return Level(
            start=start if start is not None else (1 if given is None else given),
            format=_format_of(chosen),
            text=value_of(chosen, "w:lvlText") or "",
            restart=whole_number(value_of(chosen, "w:lvlRestart")),
            decimal=bool(is_on(child(chosen, "w:isLgl"))),
            bullet_font=(fonts.get("w:ascii") or fonts.get("w:hAnsi") or "") if fonts is not None else "",
            hidden=bool(is_on(child(chosen, "w:rPr", "w:vanish"))),
        )

    def _restart_by_override(self, use: str, counts: _Counts) -> None:
        for override in children(self._uses[use], "w:lvlOverride"):
            level = whole_number(override.get("w:ilvl"))
            if child(override, "w:startOverride") is not None and level is not None and 0 <= level < LEVELS:
                counts.values[level] = None

    def _spelled(self, use: str, definition: Element, shape: Level, counts: _Counts) -> str:
        text = shape.text
        for place in range(LEVELS, 0, -1):
            if f"%{place}" not in text:
                continue
            other = self._level(use, definition, place - 1)
            value = counts.values[place - 1]
            spelled = spell(other.start if value is None else value, "decimal" if shape.decimal else other.format)
            text = text.replace(f"%{place}", spelled)
        return text.strip()


def _format_of(level: Element) -> str:
    found = value_of(level, "w:numFmt")
    if found is None:
        # Newer formats stand in an alternative whose fallback is one of the old ones.
        found = value_of(level, "mc:AlternateContent", "mc:Fallback", "w:numFmt")
    return found or "decimal"
