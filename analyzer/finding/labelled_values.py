"""Labels with their values ("Future medical: none", "F/M yes", a cell of a table) and items of an award that have no verb."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from analyzer.finding.concepts import Mention
from analyzer.finding.segments import FINITE, Segment
from analyzer.finding.statements import Statement

VALUE_WORDS = 5
"""Words after "Future medical:" in which its value must begin; a longer text is a sentence of its own."""
LABEL_WORDS = 6
"""Words that may stand between the object of a label and its colon ("Future medical care - left knee:")."""
LEADING_WORDS = 5
"""Words that may stand before "no future medical" where nothing else is said ("parties stip to no FM")."""

KIND = "@kind"
"""The value of a label that names kinds of care only: "FM = medication"."""
ITEM = "@item"
"""The value of an item of an award that has no verb."""
AGREED = "@agreed"
"""The value of an entry of Stipulations that names care and parts, and has no verb."""
WORKER, EMPLOYER = "@worker", "@employer"
"""The value of an entry that names who bears care, and no more."""
SEPARATORS = frozenset({":", "-", "=", "..", "...", "....", ".....", "......", "|", "?"})
BARE_VALUES = frozenset({"yes", "no", "none", "y", "n"})
"""Values that follow a label without a colon: "F/M yes"."""
OF_BILLS = frozenset("pay incur outstanding claim bill list know owe due dispute issue objection question".split())
"""Words after "none" that make it speak of bills: "none paid"."""
OF_SENTENCES = frozenset("is are shall will to for of".split())
"""Words before a label that make it part of a sentence."""
UNFINISHED = frozenset({"is", "are", "was", "were"})
"""Verbs that may stand for a whole statement ("future medical is not")."""
INVERTING = frozenset({"neither", "nor", "so", "if", "unless", "whether"})
"""Words that make such a verb mean something else than its own polarity says."""
BEFORE_ITEM = frozenset(
    "all such any said reasonable necessary and future further item the for of to hospital surgical medical".split()
)
SAYS_OTHERWISE = frozenset(
    {"release", "buy_out", "close", "waive", "dispute", "deny", "defer", "initialled", "exclude"}
)
"""Acts that make of a bare item something else than an award."""
STATES = frozenset("is are was were shall will be deny defer reserve settle release close".split())
"""Words that make a sentence of an item."""


def value_of(statement: Statement, mention: Mention, bases: frozenset[str]) -> list[str] | None:
    """Normal forms of the value that the mention of care has as a label; None where it is none."""
    if "award" in bases and "finding" not in bases and _item(statement, mention, bases) == [AGREED]:
        return [AGREED]
    value = (
        _borne_by(statement, mention)
        or _value_after(statement, mention)
        or _left_unsaid(statement, mention)
        or _denied_alone(statement, mention)
        or _item(statement, mention, bases)
    )
    return [KIND] if value is not None and _kind_first(statement, mention) else value


def _value_after(statement: Statement, mention: Mention) -> list[str] | None:
    """Normal forms of the value of a label that begins the text or follows another field, None where it is no label."""
    norms = statement.norms
    own = statement.begins if mention.start >= statement.begins else 0
    before = norms[max(own, mention.start - LABEL_WORDS) : mention.start]
    if before[-2:] != ["need", "for"] and OF_SENTENCES & set(before):
        return None
    position = mention.end
    while (
        position < len(norms)
        and position - mention.end < LABEL_WORDS
        and norms[position] not in SEPARATORS
        and norms[position] not in BARE_VALUES
    ):
        if norms[position] in ("is", "are", "shall", "will", "be", ";", "."):
            return None
        position += 1
    if (
        position < len(norms)
        and mention.end < len(norms)
        and norms[mention.end] in BARE_VALUES
        and (mention.end + 1 == len(norms) or not norms[mention.end + 1].isalpha())
    ):
        return norms[mention.end : mention.end + VALUE_WORDS]
    if position >= len(norms) or norms[position] not in SEPARATORS:
        return None
    while position < len(norms) and (norms[position] in SEPARATORS or set(norms[position]) <= {"_", "."}):
        position += 1
    value = norms[position : position + VALUE_WORDS]
    if any(
        m.concept.kind == "act"
        and not m.concept.noun
        and m.start >= mention.end
        and m.end <= position
        and norms[m.start - 1] == "to"
        for m in statement.mentions
    ):
        return None
    said = next((m for m in statement.mentions if m.concept.kind == "act" and mention.end <= m.start < position), None)
    if said is not None and value[:1] in (["yes"], ["no"], ["y"], ["n"]):
        return [said.id, "yes" if value[0][0] == "y" else "no"]
    if value[:1] in (["none"], ["no"]) and value[1:2] and value[1] in OF_BILLS:
        return None
    return value or None


def _left_unsaid(statement: Statement, mention: Mention) -> list[str] | None:
    """The act that a verb without its participle takes from the statement before: "TD is settled; future medical isn't"."""
    index = next((i for i, s in enumerate(statement.segments) if s.holds(mention.start)), None)
    if index is None or index == 0 or any(m.concept.kind == "act" for m in statement.segments[index].mentions):
        return None
    segment = statement.segments[index]
    before = [norm for norm in statement.norms[segment.start : mention.start] if norm.isalpha()]
    after = [norm for norm in statement.norms[mention.end : segment.end] if norm.isalpha()]
    if any(norm in INVERTING for norm in before) or after[:1] == [] or after[0] not in UNFINISHED:
        return None
    if after[1:] not in ([], ["not"], ["being"], ["not", "being"]):
        return None
    told = [p for p in statement.predications if p.segment == index - 1 and not p.modifier]
    if not told or not told[-1].objects:
        return None
    return [told[-1].act.id, "no" if "not" in after else "yes"]


def _denied_alone(statement: Statement, mention: Mention) -> list[str] | None:
    """The value of "No F/M.": care denied with no verb that would say more."""
    segment = next((s for s in statement.segments if s.holds(mention.start)), None)
    if segment is None:
        return None
    stop = _reason_after(statement, segment, mention)
    if any(m.concept.kind == "act" and m.start < stop for m in segment.mentions):
        return None
    denied = any(
        cue.concept.negates == "object"
        and 0 <= mention.start - cue.end <= 1
        and cue.start - segment.start <= LEADING_WORDS
        and not FINITE & set(statement.norms[segment.start : cue.start])
        for cue in statement.cues
    )
    return ["no"] if denied and not _of_one_doctor(statement, segment, mention) else None


def _reason_after(statement: Statement, segment: Segment, mention: Mention) -> int:
    """Where a reason without a verb of its own begins: "No further treatment for the neck, | no injury being found"."""
    written = [statement.text[a:b].lower() for a, b in zip(statement.starts, statement.ends, strict=True)]
    for position in range(mention.end, segment.end):
        if statement.norms[position] == "," and {"being", "having"} & set(written[position : segment.end]):
            return position
    return segment.end


UNDERSTANDING = frozenset("understand know realize aware tell told advise ask hope expect think".split())
"""Verbs that make of "no more care" what somebody has in mind."""
FROM_WHOM = frozenset({"with", "w", "from", "by", "at"})
FROM_REACH = 3


def _of_one_doctor(statement: Statement, segment: Segment, mention: Mention) -> bool:
    """Whether only a doctor's care ends, or somebody only understands that it does: "no more treatment with Dr. Roe"."""
    if UNDERSTANDING & set(statement.norms[segment.start : mention.start]):
        return True
    after = statement.norms[mention.end : mention.end + FROM_REACH]
    doctor = next((m for m in segment.mentions if m.concept.id == "doctor" and m.start >= mention.end), None)
    return bool(FROM_WHOM & set(after)) and doctor is not None and doctor.start - mention.end <= 2 * FROM_REACH


def _kind_first(statement: Statement, label: Mention) -> bool:
    """Whether the value of the label begins with a kind of care."""
    return any(
        m.concept.care
        and m.concept.kind == "object"
        and 0 < m.start - label.end <= 2
        and not any(label.end <= cue.start < m.start for cue in statement.cues)
        for m in statement.mentions
    )


def _borne_by(statement: Statement, mention: Mention) -> list[str] | None:
    """The party that bears care where an entry says no more than that: "FUTURE MEDICAL by EMPLOYEE"."""
    segment = next((s for s in statement.segments if s.holds(mention.start)), None)
    if segment is None or any(m.concept.kind == "act" for m in segment.mentions):
        return None
    before = statement.norms[max(segment.start, statement.begins) : mention.start]
    if any(norm.isalpha() and len(norm) > 1 and norm not in BEFORE_ITEM for norm in before):
        return None
    whole = max(m.end for m in segment.mentions if m.concept.kind == "object" and m.start <= mention.end)
    after = [p for p in range(whole, segment.end) if statement.norms[p].isalnum()]
    if not after or statement.norms[after[0]] != "by":
        return None
    party = next((m for m in segment.mentions if m.concept.kind == "party" and m.start > after[0]), None)
    others = [p for p in after[1:] if statement.norms[p] not in ("the", "said")]
    if party is None or any(not party.start <= p < party.end for p in others):
        return None
    return [WORKER] if party.id == "worker" else [EMPLOYER] if party.id == "employer" else None


def _agreed_for_parts(statement: Statement, mention: Mention) -> bool:
    """Whether an entry of Stipulations names care and parts and no more: "lifetime med - low back", "FM for all injured parts"."""
    segment = next((s for s in statement.segments if s.holds(mention.start)), None)
    if segment is None or any(m.concept.kind == "act" for m in segment.mentions):
        return False
    after = statement.norms[mention.end : mention.end + 1]
    named = [m.start for m in statement.mentions if m.id in ("body_part", "everything") and m.start >= mention.end]
    if "all" in statement.norms[mention.end : mention.end + 2]:
        named += [p for p in range(mention.end, segment.end) if statement.norms[p] == "part"]
    if not named or after not in (["for"], ["to"], ["-"], [":"], ["re"], ["on"], ["as"]):
        return False
    between = statement.norms[mention.end : min(named)]
    return len(between) <= LABEL_WORDS and not FINITE & set(between)


def _item(statement: Statement, mention: Mention, bases: frozenset[str]) -> list[str] | None:
    """The value of a bare item of an award: "(c) Further medical treatment to the left hand"."""
    before = statement.norms[statement.begins : mention.start]
    agreed = "finding" not in bases and "award" in bases and _agreed_for_parts(statement, mention)
    if (
        not (agreed or "finding" in bases)
        or mention.start < statement.begins
        or any(norm.isalpha() and len(norm) > 1 and norm not in BEFORE_ITEM for norm in before)
    ):
        return None
    segment = next((s for s in statement.segments if s.holds(mention.start)), None)
    if segment is not None and any(m.id in SAYS_OTHERWISE and m.start >= mention.end for m in segment.mentions):
        return None
    told = _without_exceptions(statement)
    if agreed and segment is not None:
        told = [(p, norm) for p, norm in told if segment.holds(p)]
    rest = [norm for p, norm in told if p >= mention.end]
    if not any(norm.isalpha() for norm in statement.norms[mention.end :]):
        return None
    stop = next((p for p, norm in enumerate(rest) if norm in ("as", "that", "which", ".", ";")), len(rest))
    said = any(norm in STATES for norm in rest[:stop]) or any(norm in ("no", "not", "none") for _, norm in told)
    return None if said else [AGREED] if agreed else [ITEM]


def _without_exceptions(statement: Statement) -> list[tuple[int, str]]:
    """Positions and normal forms of the words outside of exceptions and of what hangs on them."""
    aside: set[int] = set()
    for index, segment in enumerate(statement.segments):
        if segment.kind == "exception" or (segment.kind == "relative" and segment.parent in aside):
            aside.add(index)
    inside = {p for index in aside for start, end in statement.segments[index].spans for p in range(start, end)}
    return [(p, norm) for p, norm in enumerate(statement.norms) if p not in inside]


def starts_with(value: Sequence[str], wanted: Iterable[str]) -> bool:
    best = ""
    for phrase in wanted:
        words = [phrase] if phrase.startswith("@") else list(_phrase(phrase))
        if list(value[: len(words)]) == words and len(phrase) > len(best):
            best = phrase
    return bool(best)


@cache
def _phrase(phrase: str) -> tuple[str, ...]:
    from analyzer.finding.pipeline import reader

    return tuple(reader().tokenizer.pieces(phrase).norms)
