"""What the letters of symbol fonts look like: "4" in ZapfDingbats is a tick.

PDFium knows the standard dingbats; fonts embedded by word processors give bare letters or private codes (U+F0FE).
The tables hold only the symbols that can be a mark, a bullet or a blank.
"""

from __future__ import annotations

PRIVATE_USE = range(0xF000, 0xF100)
"""Symbol fonts put character code N at U+F000 + N."""

WINGDINGS = {
    0x6C: "●",
    0x6E: "■",
    0x6F: "☐",
    0x70: "☐",
    0x71: "☐",
    0x72: "☐",
    0x78: "☒",
    0xA1: "○",
    0xA4: "◉",
    0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢",
    0xFB: "✘",
    0xFC: "✔",
    0xFD: "☒",
    0xFE: "☑",
    0x9F: "•",
}
WINGDINGS_2 = {
    0x4F: "✘",
    0x50: "✔",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x2A: "☐",
    0x30: "☐",
    0x35: "☒",
    0x97: "●",
    0xA2: "■",
    0xA3: "☐",
}
WEBDINGS = {0x61: "✔", 0x63: "☐", 0x67: "■", 0x72: "✘", 0x3D: "●"}
SYMBOL = {0xB7: "•", 0xA8: "♦", 0xD6: "✔"}
ZAPF_DINGBATS = {
    0x33: "✓",
    0x34: "✔",
    0x35: "✕",
    0x36: "✖",
    0x37: "✗",
    0x38: "✘",
    0x6C: "●",
    0x6D: "❍",
    0x6E: "■",
    0x6F: "❏",
    0x70: "❐",
    0x71: "❑",
    0x72: "❒",
    0x75: "◆",
    0x48: "★",
}

TABLES = (
    ("wingdings2", WINGDINGS_2),
    ("wingdings", WINGDINGS),
    ("webdings", WEBDINGS),
    ("dingbats", ZAPF_DINGBATS),
)
"""Part of the font's name in small letters without blanks and hyphens, and its table; the first that fits is used."""
SYMBOL_NAMES = frozenset({"symbol", "symbolmt", "standardsymbolsps", "standardsymbolsl"})
"""The Greek and mathematical symbol font; many others have the word in their names."""

LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

BOXES = "☐☑☒□▢◻◽❏❐❑❒🗆🗷🗹⊠⊡"
TICKS = "✓✔✕✖✗✘🗸■▪◼◾●◉○◯⬜⬛"
SYMBOLS = BOXES + TICKS
"""Glyphs that stand alone, even where no blank parts them from the word beside."""


def is_symbolic(font: str) -> bool:
    """Whether the plain letters of a font look like something else."""
    plain = _plain(font)
    return plain in SYMBOL_NAMES or any(part in plain for part, _ in TABLES)


def shown_as(text: str, font: str) -> str:
    """The text with the letters of a symbol font turned into what they look like; other fonts leave it alone."""
    plain = _plain(font)
    for part, table in TABLES:
        if part in plain:
            return "".join(table.get(_code(letter), letter) for letter in text)
    if plain in SYMBOL_NAMES:
        return "".join(SYMBOL.get(_code(letter), letter) for letter in text)
    if any(ord(letter) in PRIVATE_USE for letter in text):
        return "".join(WINGDINGS.get(_code(c), c) if ord(c) in PRIVATE_USE else c for c in text)
    return text


def _code(letter: str) -> int:
    code = ord(letter)
    return code - PRIVATE_USE.start if code in PRIVATE_USE else code


def _plain(font: str) -> str:
    return font.lower().replace(" ", "").replace("-", "").replace("_", "")
