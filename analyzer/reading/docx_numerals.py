"""Numbers spelled as lists spell them: "4", "iv", "D", "Fourth"."""

from __future__ import annotations

from analyzer.reading.docx_symbols import BULLET

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
MAX_ROMAN = 4000
"""Above it, and above as many letters, numbers are spelled in digits."""
MAX_LETTER = 26 * 30
"""Word repeats the letter past "z" ("aa", "bb"); thirty repetitions are past any paper."""


def spell(value: int, style: str) -> str:
    """A number in one of the formats of the file ("lowerLetter", "upperRoman" ...); unknown formats give digits."""
    match style:
        case "none":
            return ""
        case "bullet":
            return BULLET
        case "decimalZero":
            return f"{value:02d}"
        case "lowerLetter" | "upperLetter" if 0 < value <= MAX_LETTER:
            letters = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
            return letters.upper() if style == "upperLetter" else letters
        case "lowerRoman" | "upperRoman" if 0 < value < MAX_ROMAN:
            letters = _roman(value)
            return letters.upper() if style == "upperRoman" else letters
        case "ordinal":
            ending = "th" if 10 < value % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
            return f"{value}{ending}"
        case "cardinalText" if 0 <= value < 100:
            return _cardinal(value).capitalize()
        case "ordinalText" if 0 < value < 100:
            return _ordinal(value).capitalize()
        case "decimalEnclosedParen":
            return f"({value})"
        case "decimalEnclosedFullstop":
            return f"{value}."
        case "numberInDash":
            return f"- {value} -"
        case _:
            return str(value)


def _roman(value: int) -> str:
    letters = ""
    for size, numeral in _ROMAN:
        letters += numeral * (value // size)
        value %= size
    return letters


def _cardinal(value: int) -> str:
    if value < len(_ONES):
        return _ONES[value]
    return _TENS[value // 10] + (f"-{_ONES[value % 10]}" if value % 10 else "")


def _ordinal(value: int) -> str:
    first, dash, last = _cardinal(value).rpartition("-")
    ending = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{first}{dash}{ending}"
