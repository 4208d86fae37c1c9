"""How text looks: the properties of a run after its styles, as far as reading needs them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from analyzer.reading.docx_xml import Element, child, children, is_on, number, value_of

MAX_STYLE_DEPTH = 30
"""Styles that one may be based on in a row; real ones have a few, those of a damaged file may go round in a ring."""


@dataclass(frozen=True, slots=True)
class Look:
    """The properties of a run that reading needs; None where nothing in the file says."""

    font: str = ""
    size: float = 0.0
    """In points; 0 where unknown."""
    colour: str = ""
    """"#rrggbb"; empty for the automatic colour, which every background leaves readable."""
    background: str | None = None
    """"#rrggbb", empty for none; None where a style may give one that is not known."""
    bold: bool = False
    underlined: bool = False
    struck: bool = False
    hidden: bool = False
    capitals: bool = False
    double_struck: bool = False

    @property
    def strikes(self) -> bool:
        return self.struck or self.double_struck


_TOGGLES = {"w:b": "bold", "w:strike": "struck", "w:vanish": "hidden", "w:caps": "capitals"}
"""Properties that cancel out when both the paragraph's and the character's style give them."""


class Styles:
    """The styles of one document; `styles` is the root of its styles part, None where it has none."""

    def __init__(self, styles: Element | None, theme_fonts: dict[str, str] | None = None) -> None:
        self._styles = {element.get("w:styleId", ""): element for element in children(styles, "w:style")}
        self._theme_fonts = theme_fonts or {}
        self._default_properties = child(styles, "w:docDefaults", "w:rPrDefault", "w:rPr")
        self._default = {
            element.get("w:type", ""): name
            for name, element in self._styles.items()
            if element.get("w:default", "").lower() in ("1", "true", "on")
        }

    def paragraph_style(self, properties: Element | None) -> str:
        """The id of a paragraph's style, given its properties; the document's default where none is named."""
        return value_of(properties, "w:pStyle") or self._default.get("paragraph", "")

    def chain(self, style: str) -> list[Element]:
        """The style and those that it is based on, the most general first."""
        found: list[Element] = []
        while style in self._styles and len(found) < MAX_STYLE_DEPTH:
            found.append(self._styles[style])
            style = value_of(self._styles[style], "w:basedOn") or ""
        return found[::-1]

    def paragraph_properties(self, style: str) -> list[Element]:
        """The paragraph properties that a style gives, the most general first."""
        return [found for element in self.chain(style) if (found := child(element, "w:pPr")) is not None]

    def look(self, paragraph_style: str, run: Element | None, background: str | None = "") -> Look:
        """How a run looks in a paragraph of a style; `run` holds its own properties, `background` what lies behind."""
        look = self._with(Look(background=background), self._default_properties)
        toggles: dict[str, int] = {}
        for style in (paragraph_style, value_of(run, "w:rStyle") or ""):
            level: dict[str, bool] = {}
            for element in self.chain(style):
                properties = child(element, "w:rPr")
                look = self._with(look, properties)
                for tag, name in _TOGGLES.items():
                    given = is_on(child(properties, tag))
                    if given is not None:
                        level[name] = given
            for name, given in level.items():
                toggles[name] = toggles.get(name, 0) + given
        told: dict[str, Any] = {}
        for tag, name in _TOGGLES.items():
            if name in toggles:
                from_defaults = is_on(child(self._default_properties, tag)) or False
                told[name] = from_defaults or toggles[name] % 2 == 1
        return self._with(replace(look, **told), run)

    def _with(self, look: Look, properties: Element | None) -> Look:
        if properties is None:
            return look
        changes: dict[str, Any] = {}
        for element in properties:
            match element.tag:
                case "w:b" | "w:strike" | "w:vanish" | "w:caps":
                    changes[_TOGGLES[str(element.tag)]] = bool(is_on(element))
                case "w:dstrike":
                    changes["double_struck"] = bool(is_on(element))
                case "w:u":
                    changes["underlined"] = element.get("w:val", "single") != "none"
                case "w:sz":
                    changes["size"] = (number(element.get("w:val")) or 0.0) / 2
                case "w:color":
                    changes["colour"] = colour_of(element.get("w:val"))
                case "w:rFonts":
                    font = self._font(element)
                    if font:
                        changes["font"] = font
                case "w:shd" if shading(element):
                    changes["background"] = shading(element)
                case "w:highlight" if element.get("w:val", "") in _HIGHLIGHTS:
                    changes["background"] = _HIGHLIGHTS[element.get("w:val", "")]
        return replace(look, **changes) if changes else look

    def _font(self, fonts: Element) -> str:
        for name in ("w:ascii", "w:hAnsi"):
            if fonts.get(name):
                return fonts.get(name, "")
            theme = fonts.get(f"{name}Theme")
            if theme:
                return self._theme_fonts.get("major" if theme.startswith("major") else "minor", "")
        return ""


def theme_fonts(theme: Element | None) -> dict[str, str]:
    """The fonts for headings ("major") and for text ("minor") that the document's theme names."""
    scheme = child(theme, "a:themeElements", "a:fontScheme")
    found: dict[str, str] = {}
    for name in ("major", "minor"):
        latin = child(scheme, f"a:{name}Font", "a:latin")
        if latin is not None:
            found[name] = latin.get("typeface", "")
    return found


def colour_of(value: str | None) -> str:
    """A colour of the format ("FF0000", "auto") as "#ff0000"; empty for the automatic one."""
    text = (value or "").lstrip("#").lower()
    return f"#{text}" if len(text) == 6 and all(digit in "0123456789abcdef" for digit in text) else ""


def shading(element: Element | None) -> str:
    """The colour that a shading gives the background; empty for none."""
    if element is None:
        return ""
    if element.get("w:val") == "solid":
        return colour_of(element.get("w:color")) or "#000000"
    return colour_of(element.get("w:fill"))


_HIGHLIGHTS = {
    "black": "#000000",
    "blue": "#0000ff",
    "cyan": "#00ffff",
    "darkBlue": "#000080",
    "darkCyan": "#008080",
    "darkGray": "#808080",
    "darkGreen": "#008000",
    "darkMagenta": "#800080",
    "darkRed": "#800000",
    "darkYellow": "#808000",
    "green": "#00ff00",
    "lightGray": "#c0c0c0",
    "magenta": "#ff00ff",
    "red": "#ff0000",
    "white": "#ffffff",
    "yellow": "#ffff00",
}

FAINT = 24
"""Largest difference of any of red, green and blue (0 to 255) at which text cannot be told from its background."""
SPECK = 2.0
"""Size in points under which text is a speck that nobody reads."""


def is_invisible(look: Look) -> bool:
    """Whether a reader cannot see the words on the shown page: hidden, a speck, or of the colour that lies behind."""
    if look.hidden or 0 < look.size < SPECK:
        return True
    if not look.colour or look.background is None:
        return False
    behind = look.background or "#ffffff"
    return all(abs(int(look.colour[i : i + 2], 16) - int(behind[i : i + 2], 16)) <= FAINT for i in (1, 3, 5))
