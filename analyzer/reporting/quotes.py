"""Words of the settlement as the reports for people quote them: marks in plain characters, long clauses cut round what decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from analyzer.reading.settlement import BLANK_TOKEN, INK_TOKEN, OFF_TOKEN, ON_TOKEN, UNREADABLE_TOKEN
from analyzer.report import ClauseRecord

LONGEST = 220
"""Characters of a quotation: about three lines of a terminal."""
_SHOWN = {ON_TOKEN: "[X]", OFF_TOKEN: "[ ]", UNREADABLE_TOKEN: "[?]", INK_TOKEN: "[ink]"}
_DECISIVE = re.compile(
    r"\b(future|further|medical|treatment|care|set[- ]aside|MSA|MMA|F/?M|open|clos|releas|waive|approv|suspend|set aside)",
    re.IGNORECASE,
)
_MARK = re.compile("|".join(re.escape(token) for token in (ON_TOKEN, UNREADABLE_TOKEN, INK_TOKEN)))
_STATES = {
    ("check_box", "on"): "box marked",
    ("check_box", "off"): "box not marked",
    ("initials", "on"): "initialled",
    ("initials", "off"): "not initialled",
    ("signature", "on"): "signed",
    ("signature", "off"): "not signed",
    ("ring", "on"): "ringed",
    ("ring", "off"): "not ringed",
}
_SPEAKERS = {"form": "printed form", "third_party": "third party", "law": "quoted law", "unknown": "speaker unknown"}
_LEAD_SHARE = 0.35
"""Share of a cut quotation that stands before the decisive words."""


def excerpt(text: str, longest: int = LONGEST) -> str:
    """The clause on one line; where it is longer than `longest` characters, the part round its marks or its words of care."""
    flat = " ".join(text.split())
    if len(flat) > longest:
        flat = _cut(flat, longest)
    for mark, shown in _SHOWN.items():
        flat = flat.replace(mark, shown)
    return re.sub(rf"{BLANK_TOKEN}_*", BLANK_TOKEN, flat)


def _cut(text: str, longest: int) -> str:
    decisive = _MARK.search(text) or _DECISIVE.search(text)
    at = decisive.start() if decisive else 0
    start = max(0, min(at - int(longest * _LEAD_SHARE), len(text) - longest))
    if start:
        start = text.find(" ", start) + 1 or start
    end = start + longest
    piece = text[start:end]
    if end < len(text):
        piece = f"{piece.rsplit(' ', 1)[0]} …"
    return f"… {piece}" if start else piece


def place_of(clause: ClauseRecord) -> str:
    """ "page 5", or for a file without pages "table 2, row 4" or "paragraph 12"."""
    if clause.page is not None:
        return f"page {clause.page}"
    place = clause.place
    if place is None:
        return "no page"
    part = "" if place.part == "body" else f"{place.part}, "
    if place.table is not None:
        return f"{part}table {place.table + 1}, row {(place.row or 0) + 1}"
    return f"{part}paragraph {(place.paragraph or 0) + 1}"


def speaker_of(clause: ClauseRecord) -> str:
    """Whose words these are, in plain words."""
    return _SPEAKERS.get(clause.speaker, clause.speaker)


def state_of(clause: ClauseRecord) -> str:
    """What was marked, struck or written in; empty for plain printed or typed words."""
    said = []
    if clause.mark is not None:
        mark = (clause.mark.kind, clause.mark.state)
        said.append(_STATES.get(mark, f"{clause.mark.kind.replace('_', ' ')} unreadable"))
    if clause.entry in ("struck", "deleted", "inserted", "hidden", "handwritten"):
        said.append(clause.entry)
    return ", ".join(said)


def quotations(clauses: Iterable[ClauseRecord], *, place: Callable[[ClauseRecord], str] = place_of) -> list[str]:
    """Each clause quoted with its place and speaker; clauses that quote the same words at the same place stand together."""
    together: dict[tuple[str, str], list[ClauseRecord]] = {}
    for clause in clauses:
        together.setdefault((excerpt(clause.text), place(clause)), []).append(clause)
    return [f"“{text}” ({', '.join(_told(where, group))})" for (text, where), group in together.items()]


def _told(place: str, group: Sequence[ClauseRecord]) -> list[str]:
    speakers = " and ".join(dict.fromkeys(speaker_of(c) for c in group))
    states = dict.fromkeys(state for c in group if (state := state_of(c)))
    return [place, speakers, *states, *(c.id for c in group)]
