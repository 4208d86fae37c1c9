"""Clauses of sentences: what each one says about care, money, Medicare or the paper's own force, with its effect as it stands.

1. Concepts are marked; a quick look at them decides which sentences can say anything.
2. Each of those is taken apart into segments and roles.
3. Frames fire on filled slots; exceptions and conditions of the same sentence become scopes and clauses of their own.
4. Qualifiers, speaker and kind of paper leave each clause its effect.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from analyzer.finding.antecedents import with_named_before
from analyzer.finding.award_changes import LOOKING_BACK as CHANGES_BACK
from analyzer.finding.award_changes import award_changes, items_of_care
from analyzer.finding.body_parts import body_parts_in
from analyzer.finding.borne_elsewhere import borne_elsewhere
from analyzer.finding.box_words import UNCLEAR, box_clauses
from analyzer.finding.carrier_names import SAYING, carriers_in, carriers_named, payers_named, with_carriers
from analyzer.finding.carve_outs import carve_outs, taken_from, within_times
from analyzer.finding.findings import LABELS, Clause, Scope
from analyzer.finding.first_look import first_look, setting_of
from analyzer.finding.frames import Firing, firings
from analyzer.finding.papers import AWARDS, FINDINGS, bases_of
from analyzer.finding.part_answers import part_answers
from analyzer.finding.payer_lists import LOOKING_BACK as ROWS_BACK
from analyzer.finding.payer_lists import payer_clauses
from analyzer.finding.pipeline import read_text
from analyzer.finding.printed_choice import PRINTED_CHOICE
from analyzer.finding.qualifiers import effect_of, in_condition, qualifiers_of
from analyzer.finding.scopes import no_longer_from, scope_in, topic_parts
from analyzer.finding.segments import Segment
from analyzer.finding.statements import CARE, Statement, concepts_of, taken_apart
from analyzer.finding.voices import voice_clauses
from analyzer.reading.settlement import ON_TOKEN
from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Sentence

REASONS = re.compile(
    r"^\W*(?:opinion\b(?!\s+(?:and|&)\s+orders?\s+(?:terminat|amend|limit|modif|reduc|granting\s+(?:\w+\s+)?petition\s+to))|discussion\b|summary of|contentions?\b|statement of facts|background\b|procedural history)",
    re.IGNORECASE,
)
"""Headings under which a judge tells the story and the reasons; what is found and ordered stands elsewhere."""

ONE_SIDE = re.compile(
    r"^\W*(?:the\s+)?(?:applicant|employee|worker|claimant|defendant|defense|employer|carrier|insurer)\W{0,3}s?\W{0,3}\s*(?:positions?|contentions?|arguments?|allegations?|version)\b"
    r"|^\W*(?:positions?|contentions?|arguments?|allegations?)\s+of\s+(?:the\s+)?(?:applicant|employee|worker|defendant|employer|carrier|insurer|parties)\b",
    re.IGNORECASE,
)
"""Headings under which one side says what it holds; nobody agrees there."""
TOGETHER = re.compile(
    r"\bparties\b.{0,40}\b(?:agree|stipulate|settle|resolve|compromise)|\bit\s+is\s+(?:\w+\s+)?(?:agreed|stipulated|ordered|understood)\b",
    re.IGNORECASE,
)
"""Words of both sides, under whatever heading."""

INITIALS_GRID = re.compile(r"initials\s*:|\bissue\s*:|[✎☐☒⍰]|_{3,}", re.IGNORECASE)
"""A row of the grid of initials, which the marks themselves decide."""

MARKS = re.compile("[☐☒⍰]")
DEDUCTION = re.compile(r"^\W*\$?[\W_]*payable to\b[\W_]*(?:payee\b|$)", re.IGNORECASE)
"""A line of the form for what is deducted from the sum, with nothing filled in."""

NEEDS = frozenset({"need_for_treatment_yes", "need_for_treatment_no", "need_for_treatment_maybe"})


def find_clauses(
    sentences: Sequence[Sentence], kinds: Mapping[str, str], pack: Pack | None = None, *, records: bool = False
) -> list[Clause]:
    """All clauses of the sentences, in their order.

    `kinds` gives the kind of each document by its id; the rules of `pack` are asked beside the built-in ones. `records`:
    what medical records and the like say of settling is left out, as `weighed` would leave it out.
    """
    carriers = carriers_named(sentence.text for sentence in sentences)
    payers = payers_named(sentence.text for sentence in sentences)
    items = items_of_care(sentences, kinds)
    may_hold = first_look(pack)
    known: dict[tuple[object, ...], list[Clause]] = {}
    found: list[Clause] = []
    for number, sentence in enumerate(sentences):
        kind = kinds.get(sentence.document, "other")
        introduction = _introduction(sentence)
        setting = setting_of(kind, sentence.speaker, records)
        aside: list[Clause] = []
        if not (setting.without_force or setting.record):
            listed = payer_clauses(sentence, kind, sentences[max(0, number - ROWS_BACK) : number], payers)
            earlier = sentences[max(0, number - CHANGES_BACK) : number]
            aside = (
                listed
                or box_clauses(sentence, kind)
                or award_changes(sentence, kind, earlier, items)
                or part_answers(sentence, kind, earlier)
                or borne_elsewhere(sentence, kind, earlier)
            )
            if aside and not any(c.found_by.endswith(UNCLEAR) for c in aside):
                found += aside
                continue
        read: list[Clause] = []
        if not may_hold(introduction + sentence.text, setting):
            pass
        elif POINTS_BACK.search(sentence.text):
            before = sentences[max(0, number - LOOKING_BACK) : number]
            read = clauses_in(sentence, kind, carriers, pack, before, payers=payers)
        else:
            reasons = _only_told(sentence)
            same = (introduction, sentence.text, kind, sentence.speaker, sentence.live, reasons)
            if same not in known:
                known[same] = clauses_in(sentence, kind, carriers, pack, records=records, payers=payers)
            read = [
                replace(c, sentence=sentence, document=sentence.document, entry=sentence.entry) for c in known[same]
            ]
        found += read if any(c.effect in SAYING for c in read) else [*aside, *read]
    return found


def _only_told(sentence: Sentence) -> bool:
    """Whether the heading says that a judge gives reasons there, or one side its position."""
    if REASONS.search(sentence.heading):
        return True
    return bool(ONE_SIDE.search(sentence.heading)) and not TOGETHER.search(sentence.text)


LOOKING_BACK = 2
"""Sentences before one that says "those parts" in which these may be named."""
POINTS_BACK = re.compile(
    r"\b(?:those|said|such|that|aforesaid|foregoing|aforementioned)\b.{0,20}\b(?:parts?|body|b/?ps?)\b", re.IGNORECASE
)


def _parts_before(sentence: Sentence, before: Sequence[Sentence]) -> tuple[str, ...]:
    """The parts that the nearest sentence before names, where this one points at parts."""
    if not POINTS_BACK.search(sentence.text):
        return ()
    for other in reversed(before):
        parts = tuple(dict.fromkeys(name for _, _, name in body_parts_in(other.text)))
        if parts and other.document == sentence.document:
            return parts
    return ()


def clauses_in(
    sentence: Sentence,
    kind: str,
    carriers: Mapping[str, str] = MappingProxyType({}),
    pack: Pack | None = None,
    before: Sequence[Sentence] = (),
    *,
    records: bool = False,
    payers: Mapping[str, str] = MappingProxyType({}),
) -> list[Clause]:
    """The clauses of one sentence of a document of that kind.

    `carriers` gives the full name for each name of a carrier, `payers` those by which the paper names who may pay;
    `before` are the sentences right before it.
    """
    introduction = _introduction(sentence)
    given = read_text(introduction + sentence.text, pack)
    setting = setting_of(kind, sentence.speaker, records)
    if not first_look(pack).sure(concepts_of(given), introduction + sentence.text, setting):
        return []
    offset = len(introduction)
    read = taken_apart(given, offset, carriers_in(introduction + sentence.text, {**payers, **carriers}), pack)
    bases = bases_of(kind)
    fired = firings(read, bases)
    fired += carve_outs(read, fired, bases)
    fired = within_times(read, fired)
    fired += voice_clauses(read, sentence, kind)
    earlier = _parts_before(sentence, before)
    clauses = [_clause(read, firing, fired, sentence, kind, offset, earlier) for firing in fired]
    return with_carriers(_in_order([clause for clause in clauses if clause is not None]), carriers)


NO_ITEM = re.compile(r"^\W*[A-Za-z0-9]{1,2}[.)]\s*(?:no|none|nothing)\b(?!\.)", re.IGNORECASE)
SHORT_VALUE = 60
"""Characters; a longer text under a heading is a sentence that stands for itself."""


def _introduction(sentence: Sentence) -> str:
    """The words that a list item or the short value of a labelled field goes on from."""
    if NO_ITEM.match(sentence.text):
        return ""  # "(B) No further medical treatment" denies of itself, whatever the list is of
    if sentence.lead.rstrip().endswith(":") and "|" not in sentence.text and len(sentence.text) <= 4 * SHORT_VALUE:
        return sentence.lead.rstrip() + " "
    heading = sentence.heading.strip()
    if (
        heading
        and len(sentence.text) <= SHORT_VALUE
        and re.search(r"med|treat|care|f/m|\bfm\b", heading, re.IGNORECASE)
        and not re.search(r"\bmedical\b|treatment|\bcare\b|\bf/?m\b", sentence.text, re.IGNORECASE)
    ):
        return heading.rstrip(" :") + ": "
    return ""


def _clause(
    read: Statement,
    firing: Firing,
    fired: Sequence[Firing],
    sentence: Sentence,
    kind: str,
    offset: int,
    earlier: Sequence[str],
) -> Clause | None:
    label = firing.frame.label
    if kind in AWARDS and firing.frame.label_in_award:
        label = firing.frame.label_in_award
    if kind in FINDINGS and firing.frame.label_in_finding:
        label = firing.frame.label_in_finding
    if label in NEEDS and (MARKS.search(sentence.text) or PRINTED_CHOICE.search(sentence.text)):
        return None
    if _beside_unmade_mark(read, firing, offset, sentence.text) or DEDUCTION.search(sentence.text):
        return None
    segment = read.segments[firing.segment]
    start, end = read.characters(segment.start, segment.end)
    if firing.labelled and "|" in read.text:
        start, end = offset, len(read.text)
    if offset and not _said_here(read, firing, offset):
        return None
    if label == "future_medical_initialled" and INITIALS_GRID.search(sentence.text):
        return None
    start, end = _trimmed(sentence.text, max(0, start - offset), max(0, end - offset))
    if end <= start:
        return None
    qualifiers = qualifiers_of(read, firing, sentence)
    if in_condition(read, firing) and label not in ("msa_conditional", "staged_settlement", "draft_or_proposal"):
        qualifiers = tuple(dict.fromkeys((*qualifiers, "conditional")))
    if LABELS[label] == "closes" and _care_excepted(read, firing, fired):
        qualifiers = tuple(dict.fromkeys((*qualifiers, "excepted")))
    if _only_told(sentence) and LABELS[label] in ("keeps", "closes", "limits", "conditions"):
        qualifiers = tuple(dict.fromkeys((*qualifiers, "recited")))
    scope, excepted = _scopes(read, firing)
    if LABELS[label] == "closes" and scope.period is None:
        scope = replace(scope, period=no_longer_from(read, segment))
    if firing.frame.excludes:
        scope, excepted = replace(scope, care=None), replace(excepted or Scope(), care=scope.care)
    scope, nobody_named = with_named_before(scope, read, firing.segment, earlier)
    if not scope.body_parts and not nobody_named and LABELS[label] in SAYING:
        scope = replace(scope, body_parts=topic_parts(read, offset, read.starts[segment.start]))
    effect = "none" if nobody_named else effect_of(label, qualifiers, sentence, kind)
    return Clause(
        label=label,
        effect=effect,
        sentence=sentence,
        start=start,
        end=end,
        document=sentence.document,
        speaker=sentence.speaker,
        entry=sentence.entry,
        found_by=f"rule:{firing.frame.id}",
        qualifiers=qualifiers,
        scope=scope,
        except_scope=excepted,
        confidence=firing.frame.confidence,
        authority=firing.frame.authority,
    )


def _care_excepted(read: Statement, firing: Firing, fired: Sequence[Firing]) -> bool:
    """Whether care as a whole is taken out of what the clause releases: "everything except medical is settled"."""
    return any(
        other.frame.id == "care_excepted" and firing.segment == taken_from(read, other.segment) for other in fired
    )


def _beside_unmade_mark(read: Statement, firing: Firing, offset: int, text: str) -> bool:
    """Whether the clause is an option of a printed choice whose box is empty or cannot be read."""
    if not MARKS.search(text) or LABELS[firing.frame.label] == "none":
        return False
    told = firing.act or firing.object
    at = read.starts[told.start] - offset if told is not None else 0
    before = [mark for mark in MARKS.finditer(text) if mark.start() <= at]
    nearest = before[-1] if before else MARKS.search(text)
    return nearest is not None and nearest.group() != ON_TOKEN


def _said_here(read: Statement, firing: Firing, offset: int) -> bool:
    """Whether the text after its introduction adds the act, the thing or the part that the clause is about."""
    segment = read.segments[firing.segment]
    told = (
        [firing.act, firing.object]
        if firing.act or firing.object
        else [m for m in segment.mentions if m.concept.id in firing.frame.present | firing.frame.every]
    )
    if firing.frame.raised_by and firing.object is None and read.starts[segment.start] >= offset:
        return True
    if firing.labelled or any(m is not None and read.starts[m.start] >= offset for m in told):
        return True
    return any(start >= offset for start, _, _ in [*read.parts, *read.claims]) and firing.act is not None


def _scopes(read: Statement, firing: Firing) -> tuple[Scope, Scope | None]:
    """The scope of the clause, and what an exception hanging on it, or "all other", takes out of it."""
    segment = read.segments[firing.segment]
    if firing.labelled and "|" in read.text:
        segment = Segment("main", [(0, len(read.norms))], mentions=read.mentions)
    elif firing.labelled:
        segment = _with_value(read, firing.segment)
    scope = _with_object(read, firing, scope_in(read, segment))
    excepted = next(
        (
            scope_in(read, other)
            for index, other in enumerate(read.segments)
            if other.kind == "exception" and taken_from(read, index) == firing.segment
        ),
        None,
    )
    if excepted is None and REST & {m.concept.id for m in segment.mentions} | (
        {REST_WORD} & set(read.norms[segment.start : segment.end])
    ):
        others = [scope_in(read, other) for other in read.segments if other is not segment]
        excepted = Scope(
            tuple(dict.fromkeys(part for other in others for part in other.body_parts if part not in scope.body_parts)),
            tuple(dict.fromkeys(claim for other in others for claim in other.claims if claim not in scope.claims)),
            care=next((other.care for other in others if other.care), None),
        )
    condition = next((s for s in read.segments if s.kind == "condition" and s.parent == firing.segment), None)
    if condition is not None:
        scope = replace(
            scope, condition=read.text[slice(*read.characters(condition.start, condition.end))].strip(" ,;.")
        )
    return scope, excepted if excepted is not None and not excepted.empty else None


def _with_object(read: Statement, firing: Firing, scope: Scope) -> Scope:
    """The scope with what the object of the clause brings from the statement before: "no surgery is indicated and none is awarded"."""
    thing = firing.object
    source = next((s for s in read.segments if thing is not None and s.holds(thing.start)), None)
    if thing is None or source is None or source is read.segments[firing.segment] or "|" in read.text:
        return scope
    before = scope_in(read, source)
    if thing.id == "body_part" and firing.frame.id == "part_stays_with_employer":
        return replace(scope, body_parts=scope.body_parts or before.body_parts)
    if thing.id not in CARE:
        return replace(scope, claims=scope.claims or before.claims) if thing.id == "claim_number" else scope
    return replace(scope, care=scope.care or before.care, body_parts=scope.body_parts or before.body_parts)


def _with_value(read: Statement, index: int) -> Segment:
    """The segment of a label with the value that a dash parts from it: "lifetime med - low back"."""
    segment = read.segments[index]
    following = read.segments[index + 1] if index + 1 < len(read.segments) else None
    if following is None or following.kind != "main" or read.norms[following.start] != "-":
        return segment
    return Segment(segment.kind, [*segment.spans, *following.spans], mentions=[*segment.mentions, *following.mentions])


REST = frozenset({"rest"})
REST_WORD = "else"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the joints and blanks at its ends."""
    while start < end and text[start] in " ,;:-–—":
        start += 1
    while end > start and text[end - 1] in " ,;:-–—":
        end -= 1
    return start, end


def _in_order(clauses: list[Clause]) -> list[Clause]:
    """Clauses by place; the same label with the same span and effect stands once."""
    seen: dict[tuple[str, int, int, str], Clause] = {}
    for clause in clauses:
        seen.setdefault((clause.label, clause.start, clause.end, clause.effect), clause)
    return sorted(seen.values(), key=lambda clause: (clause.start, clause.end))
