"""Characters of symbol fonts (Wingdings and its like) as the glyphs that a viewer shows: boxes, ticks, bullets."""

from __future__ import annotations

from types import MappingProxyType

BULLET = "•"
BOX, BOX_TICKED, BOX_CROSSED = "☐", "☑", "☒"
TICK, CROSS, FILLED = "✓", "✗", "■"

_PRIVATE_AREA = 0xF000
"""Symbol fonts put their 256 characters here in Unicode; files use these codes and the bare ones alike."""

_WINGDINGS = {
    0x6C: "●", 0x6E: FILLED, 0x6F: BOX, 0x70: "❏", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "◆", 0x78: BOX_CROSSED,
    0x9E: BULLET, 0x9F: BULLET, 0xA0: BULLET, 0xA1: "○", 0xA4: "◉", 0xA7: "▪", 0xA8: BOX, 0xD8: "➢", 0xE0: "→",
    0xE8: "➔", 0xF0: "⇨", 0xFB: CROSS, 0xFC: TICK, 0xFD: BOX_CROSSED, 0xFE: BOX_TICKED,
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: CROSS, 0x50: TICK, 0x51: BOX_CROSSED, 0x52: BOX_TICKED, 0x53: BOX_CROSSED, 0x54: BOX_CROSSED, 0x56: "⊗",
    0x96: BULLET, 0x97: BULLET, 0x98: BULLET, 0x99: "○", 0xA1: FILLED, 0xA2: FILLED, 0xA3: BOX,
    0xA4: BOX, 0xA5: BOX, 0xA6: BOX,
}  # fmt: skip
_WEBDINGS = {0x61: TICK, 0x63: BOX, 0x67: FILLED, 0x72: CROSS, 0x3D: "●"}
_DINGBATS = {
    0x33: TICK, 0x34: TICK, 0x35: CROSS, 0x36: CROSS, 0x37: CROSS, 0x38: CROSS, 0x6C: "●", 0x6E: FILLED, 0x6F: "❏",
    0x70: "❐", 0x71: "❑", 0x72: "❒",
}  # fmt: skip
_SYMBOL = {
    0xB7: BULLET,
    0xA7: "♣",
    0xA8: "♦",
    0xD2: "®",
    0xD3: "©",
    0xD4: "™",
    0xB0: "°",
    0xB1: "±",
    0xA3: "≤",
    0xB3: "≥",
    0x2D: "-",
}

_FONTS = MappingProxyType(
    {
        "wingdings": _WINGDINGS,
        "wingdings 2": _WINGDINGS_2,
        "wingdings 3": dict[int, str](),
        "webdings": _WEBDINGS,
        "zapfdingbats": _DINGBATS,
        "zapf dingbats": _DINGBATS,
        "itc zapf dingbats": _DINGBATS,
        "dingbats": _DINGBATS,
        "monotype sorts": _DINGBATS,
        "symbol": _SYMBOL,
    }
)


def is_symbol_font(font: str) -> bool:
    """Whether the characters of a font are pictures, not letters."""
    return font.lower() in _FONTS


def glyph(code: int, font: str) -> str:
    """What a viewer shows for a character code of a symbol font.

    A character that no table knows keeps its place in the private area: it is a picture, never to be read as a letter.
    """
    bare = code - _PRIVATE_AREA if _PRIVATE_AREA <= code <= _PRIVATE_AREA + 0xFF else code
    table = _FONTS.get(font.lower())
    if table is None or bare > 0xFF:
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    if bare <= 0x20:
        return " "
    if table is _SYMBOL and bare < 0x80 and chr(bare) in ".,;:()[]{}+=/0123456789<>%&!?|":
        return chr(bare)
    return table.get(bare) or chr(_PRIVATE_AREA + bare)


def shown(text: str, font: str) -> str:
    """Text as a viewer shows it in a font: the same text, unless the font is a symbol font.

    Characters of the private area without a symbol font are taken for Wingdings, where they come from as a rule.
    """
    if is_symbol_font(font):
        return "".join(character if character.isspace() else glyph(ord(character), font) for character in text)
    if any(_PRIVATE_AREA <= ord(character) <= _PRIVATE_AREA + 0xFF for character in text):
        return "".join(
            glyph(ord(character), "wingdings") if ord(character) >= _PRIVATE_AREA else character for character in text
        )
    return text


def bullet_glyph(text: str, font: str) -> str:
    """The bullet of a list: a box where each item has a box to tick, else the one bullet that stands for all others.

    Shadowed boxes, filled squares and ticks belong to the usual ornaments of lists and are bullets like any other.
    """
    drawn = shown(text[0], font)
    return drawn if drawn in (BOX, BOX_TICKED, BOX_CROSSED, "□") else BULLET
