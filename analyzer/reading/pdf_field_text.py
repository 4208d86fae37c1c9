"""Words of a value that has no appearance of its own, laid out in the box of its field or annotation."""

from __future__ import annotations

from analyzer.reading.settlement import Box, Entry, ReadFrom, Word

USUAL_SIZE = 10.0
"""Points; the size of typed values where nothing else is known."""
LINE_SPACING = 1.2
"""Distance of lines in parts of the size."""
LETTER_WIDTH = 0.5
"""Mean width of a letter in parts of the size (Helvetica prose)."""
INSET = 2.0
"""Points between the border of a field and its text."""


def laid_out(value: str, box: Box, read_from: ReadFrom, entry: Entry = Entry.TYPED) -> list[Word]:
    """The words of the value in lines inside the box, broken as its width demands; places are estimates."""
    if not value.strip():
        return []
    size = max(min(USUAL_SIZE, box.height / LINE_SPACING), 4.0)
    lines = _broken(value, max(box.width - 2 * INSET, size), size)
    pitch = min(size * LINE_SPACING, max(box.height, size) / len(lines))
    top = box.top + (box.height - pitch * len(lines)) / 2 if len(lines) == 1 else box.top + INSET / 2
    words = []
    for number, line in enumerate(lines):
        x = box.x0 + INSET
        y = top + number * pitch
        for text in line:
            width = len(text) * size * LETTER_WIDTH
            words.append(
                Word(text, Box(x, y, x + width, y + 0.9 * pitch), entry=entry, read_from=read_from, size=round(size, 2))
            )
            x += width + size * LETTER_WIDTH / 2
    return words


def _broken(value: str, width: float, size: float) -> list[list[str]]:
    lines: list[list[str]] = []
    for paragraph in value.splitlines():
        line: list[str] = []
        used = 0.0
        for text in paragraph.split():
            needed = (len(text) + 0.5) * size * LETTER_WIDTH
            if line and used + needed > width:
                lines.append(line)
                line, used = [], 0.0
            line.append(text)
            used += needed
        if line:
            lines.append(line)
    return lines
