"""Body parts named in a text, under one name each with its side: "L-spine" and "low back" meet, "left knee" and "right knee" never."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analyzer.finding.hints import WordBits
from analyzer.rules.entries import RULES, RuleError, tables

PART_KEYS = {"name": str, "code": str, "sided": bool, "inside": list, "written": list}

SIDES = {
    "left": "left",
    "l": "left",
    "lt": "left",
    "lft": "left",
    "right": "right",
    "r": "right",
    "rt": "right",
    "rgt": "right",
    "bilateral": "bilateral",
    "bilat": "bilateral",
    "both": "bilateral",
    "b/l": "bilateral",
    "b": "bilateral",
    "bi-lateral": "bilateral",
    "right and left": "bilateral",
    "left and right": "bilateral",
    "r/l": "bilateral",
    "dominant": "",
    "non-dominant": "",
}
SIDE = r"(?:left and right|right and left|bi-?lateral|bilat\.?|both|left|right|lft|rgt|lt\.?|rt\.?|b/l|r\.?(?=[ /-])|l\.?(?=[ /-])(?![ /-]?spine|/s))"

LIMB = r"(?-i:[UL]Es?\b)"
JOINED_SIDE = rf"(?-i:[RLB])(?={LIMB})"
"""The side in "RUE" and "BLE"."""
JOINED = frozenset(side + limb + many for side in "rlb" for limb in ("ue", "le") for many in ("", "s"))

ALONE = frozenset(
    {
        "head",
        "back",
        "face",
        "hand",
        "hands",
        "foot",
        "feet",
        "arm",
        "arms",
        "leg",
        "legs",
        "eye",
        "eyes",
        "ear",
        "ears",
        "hearing",
        "skin",
        "chest",
        "mental",
        "internal",
        "heart",
        "le",
        "ue",
        "les",
        "ues",
        "gi",
        "lb",
        "stress",
        "digit",
        "digits",
        "sleep",
        "cognitive",
        "vision",
        "nerve",
        "nerves",
        "trunk",
        "emotional",
        "neuro",
        "cts",
        "ibs",
    }
)
"""Written forms that are common words or short letters too: they count only in a setting of body parts."""

NOT_PARTS = re.compile(
    r"\bhearing aids?\b|"
    r"\b(?:come|comes|came|go|goes|going|return|returned|returns|back to|refer(?:red)?|sent|send|pay|paid|dates?|look(?:ing)?|dating|retroactive(?:ly)?|call(?:ed)?) back\b|\bback (?:to|pay|from|into|and forth|on|wages|at)\b|\bon the other hand\b|\bin hand\b|"
    r"\bhand (?:delivered|written|over|down)|\bhead(?:ing|ed|quarters)\b|\bface (?:value|of|amount)|\bon (?:its|the) face\b|\bat arm'?s? length|\bhearing (?:date|officer|on|was|is|held|before|set|of|at|calendar|notice|rep(?:resentative)?)\b|"
    r"\b(?:minutes of|trial|lien|expedited|conference|continued|a|the|this|such|further|next|same|at) hearing\b|\bheart of\b|\bby hand\b|\bunder (?:his|her|my|the) hand|\binternal (?:revenue|memo|note|review|file|use)|\bmental[- ]health parity|\bhands of\b|\b(?:sho?ok|shake|shaking|shaken) hands?\b|\bhand-?shakes?\b|\bat hand\b|\bon (?:the )?(?:one|other) hand\b|\b(?:first|second|short|long|free|old|left|right|upper) ?-?hand (?:knowledge|corner|side|column|margin)\b|\bhand (?:in|out)\b|\bback(?:ed|ing)? (?:up|out|down|wages|taxes|benefits|rent|dated?)\b|\bback[- ](?:up|dated?|ground|pay|log|stop)\b|\bheads? of\b|\b(?:per|over|under) head\b|\bhead (?:count|office|start|on|off)\b|\bheart of\b|\bby heart\b|\bface to face\b|\bin (?:the )?face of\b|\barm of\b|\blong arm\b|\bin the eyes? of\b|\ban eye (?:to|toward)\b|\bfoot the bill\b|\bon foot\b|\bat the foot of\b|\bnerve center\b|\bfoot-?notes?\b|\bunder stress\b|\ble(?:s)? \b(?=[a-z])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BodyPart:
    """One part or system of the body."""

    name: str
    code: str
    """Code of the state's case system (EAMS)."""
    sided: bool
    inside: tuple[str, ...]
    """Larger regions that hold it."""
    written: tuple[str, ...]


@cache
def body_parts(path: Path = RULES / "lexicon" / "body_parts.toml") -> dict[str, BodyPart]:
    """All parts by name; raises RuleError where the file is wrong."""
    found: dict[str, BodyPart] = {}
    for entry in tables(path, "part", PART_KEYS, ("name", "code", "written")):
        if entry["name"] in found:
            raise RuleError(f"{path}: part {entry['name']!r} stands twice")
        for form in entry["written"]:
            if not re.match(r"[a-z](?!\?)", form):
                raise RuleError(f"{path}: {entry['name']}: {form!r} must begin with a letter that is always there")
        found[entry["name"]] = BodyPart(
            entry["name"],
            entry["code"],
            entry.get("sided", False),
            tuple(entry.get("inside", ())),
            tuple(entry["written"]),
        )
    for part in found.values():
        for region in part.inside:
            if region not in found:
                raise RuleError(f"{path}: {part.name}: inside names the unknown part {region!r}")
    return found


@cache
def _pattern() -> tuple[re.Pattern[str], list[BodyPart]]:
    """One pattern for all parts, longest written forms first, and the part of each numbered group."""
    forms = sorted(
        ((form, part) for part in body_parts().values() for form in part.written), key=lambda pair: -len(pair[0])
    )
    alternatives = "|".join(f"({form})" for form, _ in forms)
    side = rf"(?:({SIDE}|{JOINED_SIDE})(?:[\s/-]+|(?={LIMB})))?"
    return re.compile(rf"\b{side}(?:{alternatives})\b", re.IGNORECASE), [part for _, part in forms]


HEAD = 4
"""Letters by which a word is recognised as the possible beginning of a body part, before the full pattern is tried."""
WORD = re.compile(r"[a-z]+")
_OF_PART, _OF_SIDE, _OF_CODES = 1, 2, 4
_LEADS_TO_CODES = re.compile(r"(?<!\w)b/?p|part", re.IGNORECASE)
SIDE_WORDS = frozenset(WORD.findall(" ".join(SIDES)))


@cache
def _heads() -> frozenset[str]:
    """The first letters of all written forms, up to the first that may be missing."""
    leading = [re.match(r"[a-z]*(?!\?)", form) for part in body_parts().values() for form in part.written]
    return JOINED | frozenset(match.group()[:HEAD] for match in leading if match is not None)


@cache
def _beginnings() -> WordBits:
    return WordBits(_beginning)


def _beginning(written: str) -> int:
    """The bits of a written word with the beginning of a body part, of a side, or of words that lead to codes in it."""
    heads = _heads()
    words = WORD.findall(written.lower())
    named = any(word[:HEAD] in heads or word[: HEAD - 1] in heads or word in heads for word in words)
    return (
        named * _OF_PART
        | any(word in SIDE_WORDS for word in words) * _OF_SIDE
        | bool(_LEADS_TO_CODES.search(written)) * _OF_CODES
    )


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Every match of the pattern, which is long and so is tried only at words with which a part or its side can begin."""
    pattern, _ = _pattern()
    beginnings = _beginnings()
    end = 0
    for written in _WRITTEN.finditer(text):
        if not beginnings[written.group()] & (_OF_PART | _OF_SIDE):
            continue
        for word in _LETTERS.finditer(text, *written.span()):
            match = pattern.match(text, word.start()) if word.start() >= end else None
            if match is not None:
                yield match
                end = match.end()


_WRITTEN = re.compile(r"\S+")
_LETTERS = re.compile(r"\b[^\W\d_]+")


CODED = re.compile(r"\b(?:b/?ps?|body parts?)\.?\s*(?:codes?\s*)?(\d{3}(?:\s*(?:,|&|and)\s*\d{3})*)\b", re.IGNORECASE)
"""Parts told by their codes in the state's case system: "BP 841", "BPs 450 & 320"."""


def _coded_parts(text: str) -> list[tuple[int, int, str]]:
    names: dict[str, str] = {}
    for part in body_parts().values():
        names.setdefault(part.code, part.name)
    return [
        (match.start(1) + number.start(), match.start(1) + number.end(), names[number.group()])
        for match in CODED.finditer(text)
        for number in re.finditer(r"\d{3}", match.group(1))
        if number.group() in names
    ]


def body_parts_in(text: str) -> list[tuple[int, int, str]]:
    """Start, end and normal name ("left knee", "lumbar spine", "bilateral wrist") of every body part in the text, in order."""
    beginnings = _beginnings().of(text)
    coded = _coded_parts(text) if beginnings & _OF_CODES else []
    if not beginnings & _OF_PART:
        return coded
    parts = _pattern()[1]
    other_sense = [match.span() for match in NOT_PARTS.finditer(text)]
    found: list[tuple[int, int, str]] = []
    side_before = ""
    for match in _matches(text):
        group = match.lastindex or 0
        word = match.group(group)
        part = parts[group - 2]
        if any(start < match.end() and end > match.start(group) for start, end in other_sense):
            continue
        if word.lower() in ALONE and not _among_parts(text, match, found):
            continue
        side = SIDES.get((match.group(1) or "").lower().rstrip("."), "")
        if part.sided:
            side = (
                side or _side_after(text, match.end()) or (side_before if _goes_on(text, found, match.start()) else "")
            )
            side_before = side
        else:
            side_before = ""
        found.append((match.start(), match.end(), f"{side} {part.name}" if side and part.sided else part.name))
    return sorted([*found, *coded]) if coded else found


NAMED_AGAIN = re.compile(r"\b(?:that|the|said|this|such|same)\s+$", re.IGNORECASE)


def with_sides(text: str, found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The parts, one without a side given the side with which the text named it before: "the R knee ... that knee"."""
    named: dict[str, str] = {}
    sided = []
    for start, end, name in found:
        side, part = split_side(name)
        if side:
            named[part] = name
        elif part in named and NAMED_AGAIN.search(text[:start]):
            name = named[part]
        sided.append((start, end, name))
    return sided


SETTING_BEFORE, SETTING_AFTER = 60, 40
"""Characters before and after an ambiguous word in which a word of body parts or care must stand."""

SETTING = re.compile(
    r"\b(?:injur\w*|parts?|medical|treatment|care|fm|f/m|surg\w*|pain|spine|shoulders?|knees?|psych\w*|neck|lumbar|cervical|wrists?|hips?|ankles?|elbows?|left|right|bilat\w*|both|claim\w*|condition|lifetime|open|closed|released?|need|"
    r"denied|denies|accepted|admitted|excluding|except|exception|tx|meds?|only|open|disput\w*)\b",
    re.IGNORECASE,
)


def _among_parts(text: str, match: re.Match[str], found: list[tuple[int, int, str]]) -> bool:
    """Whether an ambiguous word stands where body parts are spoken of."""
    word = match.group(match.lastindex or 0)
    if word.lower() in ("le", "les", "ue", "ues", "gi", "lb", "cts", "ibs") and not word.isupper():
        return False
    before, after = (
        text[max(0, match.start() - SETTING_BEFORE) : match.start()],
        text[match.end() : match.end() + SETTING_AFTER],
    )
    return bool(
        match.group(1) or found or SETTING.search(before) or SETTING.search(after) or _list_goes_on(text, match.end())
    )


def _list_goes_on(text: str, end: int) -> bool:
    """Whether another part follows after a comma, a slash or "and"."""
    joint = re.match(r"\s*(?:,\s*(?:and\s+)?|/|&\s*|and\s+)", text[end:])
    return joint is not None and _pattern()[0].match(text, end + joint.end()) is not None


def _side_after(text: str, end: int) -> str:
    """The side in "shoulder (left)" or "knee, right"."""
    match = re.match(r"\s*(?:\(\s*|,\s*|-\s*)(left|right|bilateral|bilat|both)\b(?!\s+\w+)", text[end:], re.IGNORECASE)
    return SIDES[match.group(1).lower()] if match else ""


def _goes_on(text: str, found: list[tuple[int, int, str]], start: int) -> bool:
    """Whether the part follows another sided one with only "and", a slash or a comma between: "left shoulder and elbow"."""
    return bool(found) and re.fullmatch(r"\s*(?:and|&|/)\s*", text[found[-1][1] : start]) is not None


def split_side(name: str) -> tuple[str, str]:
    """Side and part of a normal name: ("left", "knee"); the side is empty where none was named."""
    side, _, rest = name.partition(" ")
    return (side, rest) if side in ("left", "right", "bilateral") else ("", name)


def covers(larger: str, smaller: str) -> bool:
    """Whether what is said of the first part is said of the second too: "back" covers "lumbar spine", "bilateral knee" covers "left knee".

    A part of unnamed side covers neither side: that is a question, not an answer; yet it covers itself.
    """
    if larger == smaller:
        return True
    side, region = split_side(larger)
    other_side, part = split_side(smaller)
    if side != other_side and side != "bilateral" and (side or not _whole_region(region)):
        return False
    return region == part or region in regions(part)


def _whole_region(name: str) -> bool:
    part = body_parts().get(name)
    return part is not None and not part.sided


def regions(name: str) -> set[str]:
    """All regions that hold the part (its name with or without a side), directly or through another."""
    part = body_parts().get(split_side(name)[1])
    if part is None:
        return set()
    found = set(part.inside)
    for region in part.inside:
        found |= regions(region)
    return found


def code_of(name: str) -> str | None:
    """Code of the state's case system for a normal name, or None."""
    part = body_parts().get(split_side(name)[1])
    return part.code if part else None
