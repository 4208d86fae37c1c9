"""Lists of who bears care, part by part and without a verb: "Treatment from here on is paid by: neck - carrier; psyche - applicant".

A row is a part of the body, a sign and a party. It says something only under words that ask or tell who pays for care, and
these may stand in the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from analyzer.finding.body_parts import body_parts_in, with_sides
from analyzer.finding.findings import Clause, Scope
from analyzer.finding.frames import raised
from analyzer.finding.papers import AWARDS
from analyzer.finding.qualifiers import effect_of
from analyzer.sorting.packet import Sentence

LOOKING_BACK = 8
"""Rows, one a sentence, that may stand between a row and the words under which the list stands."""

CARE_ASKED = re.compile(
    r"\b(?:tx|treat\w*|med(?:ical|s)?|care|f/?m|therapy|doctor'?s?)\b(?!\s*-?\s*legal)", re.IGNORECASE
)
PAYING_ASKED = re.compile(
    r"\bpa(?:y|ys|id|yer|yor|yable)\b|\bliab\w+|\brespons\w+|\bborne\b|\bbears?\b|\bcosts?\b|\bexpenses?\b|\bcharged?\b|\baccount\b|\bwho(?:se)?\b|\bfalls?\b|\bfurnish\w*|\bprovide\w*",
    re.IGNORECASE,
)
PAST_ASKED = re.compile(
    r"\bliens?\b|\bto date\b|\bincurred\b|\breimburs\w+|\bpast\b|\bprior\b|\bretro\w*|\bmileage\b|\bself[- ]?proc\w*|\bso far\b|\bwas paid\b|\bhas been paid\b|\b(?:before|until|through) (?:approval|the oacr|oacr)\b",
    re.IGNORECASE,
)
"""Words of a list that tells who paid for what lies behind."""
LEADS_ON = re.compile(r"\?\s*$|[:–—-]\s*$|\bfollow(?:s|ing)\b|\bas (?:listed|set out|set forth)\b", re.IGNORECASE)

WORKER = r"(?:(?:nobody|no\s?one|none)\s+(?:but|except|other than)\s+)?(?:the\s+|to\s+)?(?:applicant|app|employee|worker|claimant|iw|himself|herself|injured worker)\b(?:\s+(?:him|her)self|\s+only|\s+alone|\s+pays)?|(?:his|her|applicant's)?\s*own\s+(?:pocket|expense|cost|dime|account|insurance)"
EMPLOYER = r"(?:the\s+)?(?:(?:co-?)?defendants?|deft?|dft|employer|carrier|insurer|adjuster|administrator|tpa|scif|state fund|e/c)\b(?:\s+(?:for life|lifetime|only|pays|as (?:before|now)))?"
OTHERS = re.compile(
    r"\b(?:kaiser|medicare|medi-?cal|blue (?:cross|shield)|group health|health plan|spouse|wife|husband|va|edd)\b",
    re.IGNORECASE,
)
"""Those who pay beside both parties; what they pay says nothing of the employer."""
NO_NAMES = re.compile(
    r"(?:dr|accept\w*|den(?:y|ied)|closed?|open|settle\w*|released?|none|yes|no|n/a|disputed|stable|resolved|tbd|see|per|and)\b",
    re.IGNORECASE,
)
"""Words with a capital after a part that name nobody who could pay."""
SIGN = r"\s*(?:tx|treatment|care|med(?:ical)?\b)?\s*(?:\([^)]*\)\s*)?(?::|=+>?|-+>?|–|—|→|\.{2,}|\|)\s*(?:(?:borne|paid|payable)\s+by|by|on|to)?\s*"
NAME = r"[A-Z][\w&'.-]+(?:\s+(?:[A-Z][\w&'-]+|of|and|&))*"
JOINED = re.compile(r"^(?:[\s,/&+]|\band\b)*$", re.IGNORECASE)
WHO_PAYS = re.compile(
    r"\b(?:who\s+pays|pay[eo]rs?|paid\s+by|payable\s+by|responsible(?:\s+party)?|borne\s+by)\s*[:|]\s*", re.IGNORECASE
)
"""The column of a table that names who pays."""


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    end: int
    parts: tuple[str, ...]
    payer: str
    """worker, employer, or unknown where a name stands that the paper does not explain."""


def payer_clauses(sentence: Sentence, kind: str, before: Sequence[Sentence], payers: Collection[str]) -> list[Clause]:
    """The clauses of a list of who bears care for which part; empty where the sentence is none.

    `before` are the sentences right before it, `payers` the names of the paper's employers and carriers.
    """
    rows = list(_rows(sentence.text, payers))
    if not rows or not _under_question(sentence, rows, before, payers):
        return []
    return [_clause(row, sentence, kind) for row in rows]


def _clause(row: _Row, sentence: Sentence, kind: str) -> Clause:
    frame = raised({"worker": "part_borne_by_worker"}.get(row.payer, "part_borne_by_employer"))
    label = frame.label_in_award if kind in AWARDS and frame.label_in_award else frame.label
    qualifiers = () if sentence.live else ("struck",)
    return Clause(
        label=label,
        effect=effect_of(label, qualifiers, sentence, kind),
        sentence=sentence,
        start=row.start,
        end=row.end,
        document=sentence.document,
        speaker=sentence.speaker,
        entry=sentence.entry,
        found_by=f"rule:{frame.id}",
        qualifiers=qualifiers,
        scope=Scope(body_parts=() if row.payer == "unknown" else row.parts),
        except_scope=None,
        confidence=frame.confidence if row.payer != "unknown" else frame.confidence / 2,
        authority=frame.authority,
    )


def _rows(text: str, payers: Collection[str]) -> Iterator[_Row]:
    named = with_sides(text, body_parts_in(text))
    groups: list[list[tuple[int, int, str]]] = []
    for place in named:
        if groups and JOINED.match(text[groups[-1][-1][1] : place[0]]):
            groups[-1].append(place)
        else:
            groups.append([place])
    for number, group in enumerate(groups):
        stop = groups[number + 1][0][0] if number + 1 < len(groups) else len(text)
        payer = _payer(text, group[-1][1], stop, payers)
        if payer is not None:
            who, end = payer
            yield _Row(group[0][0], end, tuple(dict.fromkeys(name for _, _, name in group)), who)


def _payer(text: str, start: int, stop: int, payers: Collection[str]) -> tuple[str, int] | None:
    """(who, where the words end) of the party right after the parts, or in the column of payers."""
    column = WHO_PAYS.search(text, start, stop) if "|" in text else None
    sign = re.compile(SIGN, re.IGNORECASE).match(text, start, stop)
    at = column.end() if column else sign.end() if sign else None
    if at is None:
        return None
    known = "|".join(re.escape(name) for name in sorted(payers, key=len, reverse=True))
    choices = [("worker", WORKER, re.IGNORECASE), ("employer", EMPLOYER, re.IGNORECASE), ("unknown", NAME, 0)]
    if known:
        choices.insert(0, ("employer", rf"(?:{known})\b", 0))
    for who, pattern, flags in choices:
        match = re.compile(pattern, flags).match(text, at, stop)
        if match is None or OTHERS.search(match.group()) or (who == "unknown" and NO_NAMES.match(match.group())):
            continue
        after = text[match.end() : stop].strip()
        if after == "" or after[0] in ".,;|()/" or (who == "employer" and known and pattern.startswith("(?:" + known)):
            return who, match.end()
    return None


def _under_question(
    sentence: Sentence, rows: Sequence[_Row], before: Sequence[Sentence], payers: Collection[str]
) -> bool:
    """Whether the list stands under words on who pays for care to come."""
    own = sentence.text[: rows[0].start]
    if "|" in sentence.text and WHO_PAYS.search(sentence.text):
        return bool(CARE_ASKED.search(sentence.text)) and not PAST_ASKED.search(sentence.text)
    if own.strip(" -•*()0123456789.") != "":
        return _asks(own)
    if sentence.lead:
        return _asks(sentence.lead)
    for other in reversed(before[-LOOKING_BACK:]):
        if other.document != sentence.document:
            return False
        first = next(_rows(other.text, payers), None)
        if first is not None and other.text[: first.start].strip(" -•*()0123456789.") == "":
            continue
        told = other.text[: first.start] if first is not None else other.text
        return _asks(told) and bool(LEADS_ON.search(told))
    return False


def _asks(text: str) -> bool:
    return bool(CARE_ASKED.search(text) and PAYING_ASKED.search(text)) and not PAST_ASKED.search(text)
