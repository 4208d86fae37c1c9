"""A sentence taken apart: segments, predications, cues and everything else that frames and qualifiers ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analyzer.finding.body_parts import body_parts_in, with_sides
from analyzer.finding.but_exceptions import but_exceptions
from analyzer.finding.concepts import Mention
from analyzer.finding.grammar import Text
from analyzer.finding.other_senses import meant
from analyzer.finding.periods import PERIOD
from analyzer.finding.pipeline import CUE, ReadText, cue_table, forms, read_text
from analyzer.finding.placed_words import placed_words
from analyzer.finding.roles import Predication, predications
from analyzer.finding.segments import UP_TO, Segment, segments
from analyzer.rules.lexicon_files import Concept
from analyzer.rules.pack import Pack
from analyzer.rules.qualifier_files import Cue

BODY_PART = Concept("body_part", "object", ())
CLAIM_NUMBER = Concept("claim_number", "object", ())
APPLICATION = Concept("application", "object", (), heavy=True)
CARRIER_NAME = Concept("carrier_name", "party", (), same_as="employer")
CLAIM_TEXT = re.compile(
    r"\bADJ[\s-]?\d{5,9}\b|\b(?:AHM|ANA|BAK|EUR|FRE|GOL|GRO|LAO|LBO|MDR|MON|OAK|OXN|POM|RDG|RIV|SAC|SAL|SBR|SDO|SFO|SJO|SRO|STK|VEN|VNO|WCK)\s?\d{6,7}\b|\b\d{2}\s?[A-Z]{2,3}\s?\d{3}-?\d{3}\b",
    re.IGNORECASE,
)
"""Case numbers of the state system, of the former districts, and of the decades before."""

DATED_CLAIM = re.compile(
    r"(?:\b(?:19|20)\d\d|'\d\d|\b\d{1,2}/\d{1,2}/\d{2,4}|\b\d{1,2}/\d{2,4})\s+(?:case|claim|file|injury|inj\b\.?|loss|accident|doi|matter)\b"
    r"|\b(?:doi|accident|claim|case)\s+of\s+(?:(?:19|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4})\b",
    re.IGNORECASE,
)
"""Claims told by their date: "the 2017 claim", "the 3/2/15 DOI"."""

CARE = frozenset({"care", "future_care"})
FUTURE_REACH = 4
"""Tokens between a word such as "further" and the care that it belongs to."""


@dataclass(slots=True)
class Statement:
    """One text, taken apart. Positions in mentions and segments count tokens; `spans` turns them into characters."""

    text: str
    starts: list[int]
    ends: list[int]
    norms: list[str]
    mentions: list[Mention]
    cues: list[Mention]
    segments: list[Segment]
    predications: list[Predication]
    parts: list[tuple[int, int, str]]
    """Body parts, in characters."""
    claims: list[tuple[int, int, str]]
    """Case numbers, in characters."""
    cue_table: Mapping[str, Cue] = field(default_factory=dict)
    begins: int = 0
    """Token with which the text's own words begin; what stands before is its introduction."""
    pack: Pack | None = None
    """The user's own rules that are asked beside the built-in ones."""

    def characters(self, start: int, end: int) -> tuple[int, int]:
        """Characters that the tokens from start up to end fill."""
        return self.starts[start], self.ends[end - 1]

    def ids_in(self, segment: Segment) -> set[str]:
        """Everything that a frame can ask of a segment by name."""
        found: set[str] = set()
        for mention in segment.mentions:
            found.update((mention.id, mention.concept.id))
            if mention.concept.care and mention.concept.kind == "object":
                found.add("care_kind")
        found.update(cue.concept.id for cue in self.cues if segment.holds(cue.start))
        if any(self.norms[p].startswith("$") for start, end in segment.spans for p in range(start, end)):
            found.add("money")
        return found

    def care_ids(self, mention: Mention, segment: Segment) -> set[str]:
        """What an object counts as: care to come, past care, or care of unnamed time."""
        if mention.id not in CARE:
            to_come = mention.id == "medical_bills" and any(m.concept.id == "after_approval" for m in segment.mentions)
            return {"future_care", "whole_care"} if to_come else {mention.id, mention.concept.id}
        found = {mention.id}
        if mention.concept.care:
            found.add("care_kind")
        times = [m for m in segment.mentions if m.concept.kind == "time"]
        if any(m.concept.id == "past_time" and m.end - m.start > 2 and self.norms[m.start] in UP_TO for m in times):
            times = [m for m in times if self.norms[m.start] != "continue"]  # what goes on up to a day ends there
        future = any(
            m.concept.id in ("future_time", "after_approval")
            and (
                (m.end > mention.start - FUTURE_REACH and m.start < mention.start)
                or m.end - m.start > 1
                or m.start >= mention.end
            )
            for m in times
        )
        past = any(m.concept.id == "past_time" for m in times)
        after = any(
            m.concept.id == "after_approval"
            or (
                m.concept.id == "future_time"
                and {"after", "subsequent", "following"} & set(self.norms[m.start : m.end])
            )
            for m in times
        )
        future = future or any(m.concept.id == "future_time" for m in times)
        past = past and not any(m.concept.id == "future_time" for m in times)
        if mention.id == "future_care" or after or (future and not past):
            found.add("future_care")
        elif past:
            return {"past_care"}
        if not mention.concept.care:
            found.add("whole_care")
        return found


def concepts_of(read: ReadText) -> set[str]:
    """Names of all concepts and cues that a text holds."""
    return {name for mention in read.mentions for name in (mention.id, mention.concept.id)}


def statement(text: str) -> Statement:
    """Take a text apart."""
    return taken_apart(read_text(text))


def taken_apart(
    given: ReadText, begins: int = 0, carriers: Sequence[tuple[int, int, str]] = (), pack: Pack | None = None
) -> Statement:
    """Take a text apart that has been read; its own words begin at that character, what is before introduces them.

    `carriers` are the places, in characters, at which the text names a carrier of its paper; `pack` is the one that it was read with.
    """
    starts, norms, raw = given.pieces
    text = "".join(raw)
    ends = [start + len(written.rstrip()) for start, written in zip(starts, raw, strict=True)]
    found = given.mentions
    cue_mentions = [m for m in found if m.concept.kind == "cue"]
    parts = with_sides(text, body_parts_in(text))
    claims = [(m.start(), m.end(), re.sub(r"[\s-]", "", m.group()).upper()) for m in CLAIM_TEXT.finditer(text)]
    placed = _placed(BODY_PART, parts, starts, ends) + _placed(CLAIM_NUMBER, claims, starts, ends)
    placed += _placed(APPLICATION, [(m.start(), m.end(), "") for m in DATED_CLAIM.finditer(text)], starts, ends)
    table = cue_table(pack)
    times = [match.span() for match in PERIOD.finditer(text)]
    opening = [
        m
        for m in cue_mentions
        if table[m.concept.id].opens
        and not _harmless(m, cue_mentions)
        and not any(start <= starts[m.start] < end for start, end in times)
        and not (times and norms[m.end : m.end + 1] == ["then"])
    ]
    opening = [m for m in opening if not any(other.start < m.start < other.end for other in opening)]
    taken_out = but_exceptions(table[CUE + "exception"], norms, found, placed)
    opening, cue_mentions = [*opening, *taken_out], [*cue_mentions, *taken_out]
    named = _placed(CARRIER_NAME, carriers, starts, ends)
    plain = [m for m in found if m.concept.kind != "cue" and not any(name.holds(m) for name in named)]
    plain = sorted([*plain, *named], key=lambda m: (m.start, -m.end))
    mentions = placed_words(
        meant(plain, placed, norms, raw, {p for cue in opening for p in range(cue.start, cue.end)}), norms
    )
    own = next((i for i, start in enumerate(starts) if start >= begins), 0)
    parted = segments(norms, raw, mentions, opening, forms(pack).participles)
    negations = [m for m in cue_mentions if m.concept.negates]
    read = predications(Text(norms, raw, forms(pack).participles, mentions, negations, parted))
    return Statement(text, starts, ends, norms, mentions, cue_mentions, parted, read, parts, claims, table, own, pack)


def _harmless(cue: Mention, others: list[Mention]) -> bool:
    """A condition that is always there ("if any", "upon approval") parts nothing; so does "except as otherwise specified"."""
    return any(
        other.concept.id == CUE + "ordinary_condition" and other.start <= cue.start < other.end for other in others
    )


def _placed(
    concept: Concept, places: Sequence[tuple[int, int, str]], starts: list[int], ends: list[int]
) -> list[Mention]:
    """Mentions for characters found apart from the lexicon."""
    found = []
    for start, end, _ in places:
        first = next((i for i, token_end in enumerate(ends) if token_end > start), None)
        last = next((i for i in range(len(starts) - 1, -1, -1) if starts[i] < end), None)
        if first is not None and last is not None and first <= last:
            found.append(Mention(concept, first, last + 1))
    return found
