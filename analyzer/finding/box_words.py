"""Words that explain the box of the treatment paragraph: "the X in #4 is for the wrist", "para 4 is a yes for the neck and a no for the psyche".

They narrow what the mark says, so that the mark alone answers no more. Where words speak of the box together with a part of the
body and cannot be understood, that too is told, as a clause of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzer.finding.body_parts import body_parts_in, with_sides
from analyzer.finding.findings import Clause
from analyzer.finding.shaped_clause import shaped_clause
from analyzer.reading.settlement import Entry
from analyzer.sorting.packet import Sentence

STIPULATED = frozenset({"stipulations_with_request_for_award", "stipulation_and_award_or_order", "addendum"})
"""Papers with words of the parties about the box."""

BOX = re.compile(
    r"(?:(?:#|\b(?:numbers?|par(?:a(?:graph)?)?s?\.?|items?|stip(?:ulation)?s?)\s*(?:no\.?\s*|#\s*)?|¶\s*)4\b(?!\s+of\s+(?:\S+\s+){0,3}(?:report|letter|award|order|application|petition|c&r)\b)"
    r"|\bthe\s+(?:X|checked\s+box|check(?:[- ]?mark)?|box|mark|tick(?:\s+mark)?)\b|\b(?:need|treatment|f/?m|future med\w*)[- ]box\b|\bbox\s+(?:is\s+)?(?:marked|checked|ticked)\b)",
    re.IGNORECASE,
)
"""The paragraph of the need for treatment, or its mark."""
OTHER_PARAGRAPH = re.compile(r"[☐☒⍰]|\bthere\s+(?:is|are|may be)\b.{0,20}\bneed\b", re.IGNORECASE)
"""The paragraph itself, which explains nothing."""

LINK = r"(?:as\s+(?:to|for|regards|concerns)|for|to|on\s+account\s+of|because\s+of|by\s+reason\s+of|due\s+to|re:?|about|concerning|regarding|covering|covers|with\s+(?:regard|respect|reference)\s+to|in\s+(?:regard|respect|relation)\s+to|in\s+respect\s+of|on)"
ANSWER = re.compile(
    r"\b(?P<say>yes|no|is\s+not|not|is)\b['\"”’]?\W{0,3}(?:(?:only|just)\s+)?"
    + LINK
    + r"\W{0,2}(?:the\s+|his\s+|her\s+|both\s+)?$",
    re.IGNORECASE,
)
"""The answer and its preposition, right before a part."""
AFTER = re.compile(r"^\W{0,3}(?:(?:is|are|=|:)\s*)?(?:an?\s+)?['\"“]?(?P<say>yes|no)\b", re.IGNORECASE)
"""The answer right after a part: "neck: yes"."""
MEANT = re.compile(
    r"\b(?P<verb>is|was|are|checked|ticked|goes|refers|relates|pertains|applies|stands|means|speaks|made|marked|placed|entered|given|meant|intended)\b(?P<not>\s+not)?\s*(?:(?:made|marked|checked|placed|meant|given|there|entered)\s+)?(?:(?:only|solely|just)\s+)?"
    + LINK
    + r"\W{0,2}(?:the\s+|his\s+|her\s+)?$",
    re.IGNORECASE,
)
"""What the mark is said to be about, right before a part."""
COVERS = re.compile(r"\b(?:covers|concerns|means)\s+(?:only\s+)?(?:the\s+|his\s+|her\s+)?$", re.IGNORECASE)
UNCLEAR = "box_words_unclear"
"""The rule of words on the box that are not understood; those that another rule reads in the same sentence are."""
JOINED = re.compile(r"^(?:[\s,/&+]|\band\b|\bthe\b|\bor\b)*$", re.IGNORECASE)


def box_clauses(sentence: Sentence, kind: str) -> list[Clause]:
    """The clauses of words on the box of the treatment paragraph and a part of the body; empty where the sentence has none."""
    if kind not in STIPULATED or not sentence.live:
        return []
    box = BOX.search(sentence.text)
    if box is None or OTHER_PARAGRAPH.search(sentence.text):
        return []
    told = list(_told(sentence.text, box))
    if not told and sentence.entry is Entry.PRINTED:
        return []
    named = with_sides(sentence.text, body_parts_in(sentence.text))
    if not named:
        return []
    if not told:
        told = [(UNCLEAR, tuple(dict.fromkeys(name for _, _, name in named)))]
    if kind == "addendum":  # whether of a release or of Stipulations, the sentence does not tell
        told = [(UNCLEAR if rule == "box_not_for_part" else rule, parts) for rule, parts in told]
    return [shaped_clause(rule, sentence, kind, parts, start=box.start()) for rule, parts in told]


def _told(text: str, box: re.Match[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(rule, parts) for each list of parts after the box of which the words say what the mark means for it."""
    groups: list[list[tuple[int, int, str]]] = []
    for place in with_sides(text, body_parts_in(text)):
        if groups and JOINED.match(text[groups[-1][-1][1] : place[0]]):
            groups[-1].append(place)
        else:
            groups.append([place])
    last = 0
    for group in groups:
        before = text[last : group[0][0]]
        last = group[-1][1]
        parts = tuple(dict.fromkeys(name for _, _, name in group))
        if group[0][0] < box.end():
            continue
        answer = ANSWER.search(before) or AFTER.match(text[last:])
        meant = MEANT.search(before) or COVERS.search(before)
        said = answer["say"].lower() if answer else ""
        if said in ("yes", "no"):
            yield ("box_yes_for_part" if said == "yes" else "box_no_for_part"), parts
        elif meant is not None:
            denied = "not" in meant.re.groupindex and meant["not"]
            yield ("box_not_for_part" if denied else "box_for_part"), parts
