"""Words broken at the end of a line, told apart from compounds that have a hyphen anyway."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.settlement import Line, LinePlace

COMPOUND_STARTS = frozenset(
    "set self non pre post co cross well long short full part all half one two three four five first second third lump counter "
    "evidence court medical work work-related job life time cost out on off follow cut multi inter anti ex semi quasi sub mid "
    "left right high low hand follow-up decision case law fee day month year open close buy carve".split()
)
"""First parts of compounds that keep their hyphen ("set-aside", "self-procured", "medical-legal")."""
ENDINGS = ("-", "\u00ad", "\u2010")


def with_hyphens(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those marked whose last word is broken by the end of the line and goes on in the next one."""
    together = {word.text.casefold().strip(".,;:()\"'") for line in lines for word in line.words}
    found = []
    for index, line in enumerate(lines):
        following = _following(lines, index)
        found.append(replace(line, hyphenated=True) if following and _is_broken(line, following, together) else line)
    return tuple(found)


def _following(lines: Sequence[Line], index: int) -> Line | None:
    line = lines[index]
    for other in lines[index + 1 :]:
        if other.place_on_page is line.place_on_page and other.cell == line.cell:
            return other
        if other.place_on_page is LinePlace.BODY:
            return None
    return None


def _is_broken(line: Line, following: Line, together: set[str]) -> bool:
    text, rest = line.words[-1].text, following.words[0].text
    if line.words[-1].mark or following.words[0].mark or not text.endswith(ENDINGS) or len(text) < 3:
        return False
    start = text[:-1].casefold().lstrip("(\"'")
    end = rest.casefold().rstrip(".,;:()\"'")
    if not start[-1:].isalpha() or not rest[:1].islower():
        return False
    if f"{start}-{end}" in together:
        return False
    if f"{start}{end}" in together:
        return True
    return start not in COMPOUND_STARTS and "-" not in start
