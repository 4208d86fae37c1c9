"""The characters that stand for check boxes, ticks and round buttons, whatever font they were coded in.

Source of the code points: the Unicode charts; of the letters: the published encodings of ZapfDingbats, Wingdings,
Wingdings 2 and Webdings, which PDF and Word files use without saying so.
"""

from __future__ import annotations

EMPTY_BOXES = frozenset("☐□▢❏❑❐❒◻◽⬜🞎🞏🞐🞑🞒🞓")
"""Squares with nothing in them."""
BULLET_BOXES = EMPTY_BOXES - {"☐"}
"""Empty squares that word processors also use as bullets; the ballot box ☐ is never one."""
MARKED_BOXES = frozenset("☑☒⊠⊡▣🗹🗷🗵⌧⮽")
SOLID_SQUARES = frozenset("■◼◾⬛")
"""A bullet, or a filled box: only an empty box in the same company tells."""
TICKS = frozenset("✓✔🗸")
CROSSES = frozenset("✕✖✗✘🗴☓×")
EMPTY_CIRCLES = frozenset("○◯⚪🔾")
MARKED_CIRCLES = frozenset("●◉⦿⚫🔘")
BOX_CHARACTERS = EMPTY_BOXES | MARKED_BOXES | SOLID_SQUARES | TICKS | CROSSES | EMPTY_CIRCLES | MARKED_CIRCLES

MADE_BY_HAND = frozenset("XxVv*+•/\\") | TICKS | CROSSES | SOLID_SQUARES | MARKED_CIRCLES
"""Single characters that mark a box when they stand in it."""

_ZAPF = dict(zip("3456789nopqrlmuH", "✓✔✕✖✗✘✗■❏❐❑❒●○◆★", strict=True))
_WINGDINGS = {
    "o": "☐", "¨": "☐", "q": "❑", "r": "❒", "x": "☒", "þ": "☑", "ý": "☒", "n": "■", "ü": "✓", "û": "✗",
    "l": "●", "¡": "○", "¤": "◉",
}  # fmt: skip
_WINGDINGS_2 = {
    "O": "✗", "P": "✓", "Q": "☒", "R": "☑", "S": "☒", "T": "☒", "£": "☐", "¢": "■", "¤": "☐",
}  # fmt: skip
_WEBDINGS = {"a": "✓", "c": "☐", "g": "■", "r": "✗"}
MOST_SYMBOLS = 2
"""Letters of a word that are all symbols; a longer one is a symbol with the word glued to it, of which the font is not told."""
_PRIVATE_USE = 0xF000
"""Symbol fonts lift their one-byte codes into the private use area from here."""


def _table(font: str) -> dict[str, str] | None:
    name = font.casefold().replace(" ", "").replace("-", "")
    if "dingbats" in name:
        return _ZAPF
    if "wingdings2" in name:
        return _WINGDINGS_2
    if "wingdings" in name:
        return _WINGDINGS
    return _WEBDINGS if "webdings" in name else None


def shown(text: str, font: str = "") -> str:
    """The text as a reader sees it: letters of a symbol font become the symbols that they draw.

    A character of the private use area whose font is not known is taken for Wingdings, which nearly always made it.
    """
    table = _table(font)
    if table is None and not any(_PRIVATE_USE <= ord(c) <= _PRIVATE_USE + 0xFF for c in text):
        return text
    plain = [chr(ord(c) - _PRIVATE_USE) if _PRIVATE_USE <= ord(c) <= _PRIVATE_USE + 0xFF else c for c in text]
    if table is not None:
        coded = len(text) if len(text) <= MOST_SYMBOLS else 1
        return "".join(table.get(p, c) if n < coded else c for n, (p, c) in enumerate(zip(plain, text, strict=True)))
    return "".join(_WINGDINGS.get(p, c) if p != c else c for p, c in zip(plain, text, strict=True))


def is_made_mark(text: str) -> bool:
    """Whether this text, standing in a box, marks it: one cross, tick, dot or fill, or the same letter X twice."""
    return text in MADE_BY_HAND or text.casefold() in {"xx", "xxx"}
