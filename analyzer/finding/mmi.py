"""Findings that the worker reached maximum medical improvement, or became permanent and stationary, which is the same.

Such a finding starts the rating of permanent disability; it neither closes nor opens medical care.
Definitions, quotations, hopes, "not yet" and law are no findings; the same finding told twice in a file is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.finding.hints import hint, hints_in
from analyzer.finding.identifiers import identifiers_in
from analyzer.finding.mmi_consequences import Consequence, consequences
from analyzer.finding.mmi_speakers import Declarer, declarer_of
from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Document, Sentence, Speaker

MMI = re.compile(
    r"\bMMI\b|\bM\.M\.I\.?|\b(?:maximum|maximal|max\.?) medical improvement\b|\bP\s?&\s?S\b|\bP\.\s?&\s?S\.|\bP and S\b|\bP/S\b|\bpermanent(?:ly)?,? (?:and|&) stationary\b|\bmaximally medically improved\b"
)
_MMI = re.compile(MMI.pattern, re.IGNORECASE)
_PLATEAU = re.compile(
    r"\b(?:has|have|had|is|are) (?:now )?(?:reached a plateau|plateaued|medically stationary)\b|\b(?:well )?stabilized,? and (?:is |are )?(?:unlikely|not likely) to change (?:substantially|materially)\b",
    re.IGNORECASE,
)
_FOUND_BEFORE = re.compile(
    r"\b(?:reach(?:ed|es)?|at|is|was|are|were|be(?:came|come)|been|found|finds?|found to be|declar(?:ed|es|ing)|deem(?:ed|s)|consider(?:ed|s)?|regard(?:ed|s)|attain(?:ed|s)|achiev(?:ed|es)|placed|put|rendered|pronounced|"
    r"determined|states?|stated|status|remains?|now)\b|[:=]",
    re.IGNORECASE,
)
_FOUND_AFTER = re.compile(
    r"^[\s,:=(-]*(?:as of|since|effective|per|by|today|now|from the|(?:that|this|the same|same) date|status\s*[:=]|date\s*(?:is|was|of|[:=])|with \d|w/)",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:not(?: yet)?|never|nor|no longer|isn['’]t|hasn['’]t|has yet to|is yet to|yet to|fails? to|failed to|without|prior to|before|until|till|short of|approach(?:ing|es)?|nearing|near|close to|pre-|almost|lacks?|denies|not persuaded|no evidence)\b[^.;]{0,70}$",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"\b(?:if|when|once|whether|unless|until|after you|should|would|could|may|might|will|expect(?:ed|s)?|anticipat\w+|likely|probabl[ey]|estimated|future date|hopes?|upon|assum\w+|in the event|as soon as|has to|have to|needs? to|must|make sure|ensure|be sure|truly|till|"
    r"re-?evaluat\w+ (?:for|to determine)|to determine|to address|question of|issue of|disput\w+ (?:as to|whether|over|about))\b(?:(?!\bmay\s+\d)[^.;]){0,80}$",
    re.IGNORECASE,
)
_MAY_THE_MONTH = re.compile(r"\bMay\s+\d{1,2}\b")
_IDIOM = re.compile(
    r"\b(?:may|can|could)(?: now)? be (?:considered|deemed|declared|regarded as)\s*(?:to be )?(?:at )?$", re.IGNORECASE
)
"""Doctors say "may be considered permanent and stationary" of a state that is reached, where a day follows."""
_AS_OF = re.compile(r"^[\s,]*(?:as of|effective|from|on|at this time|at this point|today|now)\b", re.IGNORECASE)
_WHEN = re.compile(r"^\W*(?:at|upon|after|following|by|on reaching|on)\s*$", re.IGNORECASE)
_BOX_OFF = re.compile(r"(?:☐|⍰|\[\s*\]|\(\s*\))\s*$")
_TITLE_DOT = re.compile(r"\b(Mr|Mrs|Ms|Dr)\.(?=\s)")
_HYPOTHETICAL_AFTER = re.compile(
    r"^\W*(?:status\W*)?(?:(?:is|was|remains) )?(?:deferred|pending|undetermined)\b|^[^.;]{0,50}\b(?:cannot be determined|in (?:about |approximately )?(?:\w+) (?:weeks|months)|is expected|is anticipated|has not been|have not been|not yet|to be determined|TBD|is disputed whether|remains to be)\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"^\s*(?:\([^)]*\)\s*)?(?:status\s+)?is (?:the|an?|more|not just|only|just)\b|\b(?:means?|is defined|refers to|definition|defined as|stands for|is the point|describes|is a (?:term|milestone|medical)|is (?:when|the stage)|does not mean|doesn['’]t mean|is not the (?:same|end))\b",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(
    r"\b(?:the (?:term|phrase|words?|concept|idea|meaning|definition|point)|called|known as|abbreviat\w+|definition of|define[sd]?|means)\b[^.;]{0,40}$|\bis (?:the|an?) [^.;]{0,30}(?:finding|milestone|stage|time) (?:that|at which|when|where|in which)\b[^.;]{0,40}$|\b(?:if|when|once) (?:an?|any|you|your) [^.;]*$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:Labor Code|LC|section|§|regulation|CCR|Rule|statute|AMA Guides|case law|v\.)\s*§?\s*\d", re.IGNORECASE
)
_GENERAL = re.compile(
    r"\b(?:an? (?:injured )?(?:worker|employee|claimant|applicant)|injured workers|employees|workers|you reach|you are|one reaches|every|any (?:injured )?worker|a condition|patients)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_THING = re.compile(
    r"^['’]?s?\s*(?:report|reports|evaluation|exam(?:ination)?|rating|status report|date\b(?!\s*[:=of\d])|determination|assessment|issue|question|claim|rates?|visit|PD\b|criteria|definition|standard|declaration|letter|notice|letters)\b",
    re.IGNORECASE,
)
_DISPUTED = re.compile(
    r"\b(?:disput\w+|disagree\w*|object(?:s|ed|ion)? to|contest\w*|contrary to|challeng\w+|does not accept|rejects?|in issue)\b",
    re.IGNORECASE,
)
_PREMATURE = re.compile(
    r"\b(?:premature(?:ly)?|too (?:early|soon)|before (?:surgery|treatment|completing|he|she|they|the)\b[^.;]{0,40}\b(?:complet\w+|finish\w+|authori[sz]\w+|had|performed|done)|still needs? surgery|pending surgery|surgery (?:is|was) (?:pending|recommended but))\b",
    re.IGNORECASE,
)
_NAMED = hint("mmi")
_REACH = 110
"""Characters before and after the words in which what turns them stands."""


@dataclass(frozen=True, slots=True)
class MmiFinding:
    """One finding; `sentence.text[start:end]` are the words that name the state."""

    text: str
    date: str | None
    declared_by: str | None
    role: str
    disputed: bool
    premature: bool
    follows: tuple[Consequence, ...]
    document: str
    sentence: Sentence
    start: int
    end: int
    also: tuple[Sentence, ...] = ()
    """Other sentences of the file that tell the same finding."""


def mmi_findings(documents: Sequence[Document]) -> list[MmiFinding]:
    """Every distinct finding in reading order."""
    told: list[MmiFinding] = []
    for document in documents:
        told.extend(_in_document(document))
    distinct: list[MmiFinding] = []
    for finding in told:
        same = next((index for index, other in enumerate(distinct) if _same(other, finding)), None)
        if same is None:
            distinct.append(finding)
        else:
            distinct[same] = _joined(distinct[same], finding)
    return [
        replace(finding, follows=tuple(consequences(premature=finding.premature, disputed=finding.disputed)))
        for finding in distinct
    ]


def _in_document(document: Document) -> Iterator[MmiFinding]:
    for index, sentence in enumerate(document.sentences):
        if not sentence.live or not _NAMED & hints_in(sentence.text):
            continue
        for match in [*_MMI.finditer(sentence.text), *_PLATEAU.finditer(sentence.text)]:
            if _is_finding(document, sentence, match):
                yield _finding(document, index, match)
                break  # "reached MMI and is permanent and stationary" is one finding


def _is_finding(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    text = sentence.text
    # "whether Mr. Soto has reached": the dot of a title ends no sentence.
    plain = _TITLE_DOT.sub(r"\1 ", text)
    begin = max(plain.rfind(mark, 0, match.start()) for mark in (";", ". ", ": ")) + 1
    before = text[max(begin, match.start() - _REACH) : match.start()]
    after = text[match.end() : match.end() + _REACH]
    plain_before = _TITLE_DOT.sub(r"\1", _MAY_THE_MONTH.sub("", before))
    if _BOX_OFF.search(before) or (
        _WHEN.match(before) and re.match(r"[\s,]*(?!per\b|as\b|on\b|since\b|with\b|by\b)[a-z]", after, re.IGNORECASE)
    ):
        return False
    if _IDIOM.search(plain_before) and _AS_OF.match(after):
        plain_before = _IDIOM.sub("is ", plain_before)
    if _NOT_YET.search(plain_before) or _HYPOTHETICAL.search(plain_before) or _HYPOTHETICAL_AFTER.match(after):
        return False
    if _GENERAL.search(before) or (
        _DEFINES.search(after[:30]) or _SPOKEN_OF.search(text[max(begin, 0) : match.start()])
    ):
        return False
    if sentence.speaker is Speaker.LAW or (
        _LAW.search(text)
        and not dates_in(text)
        and not declarer_of(document, sentence, match.start(), match.end()).named
    ):
        return False
    if text.strip().endswith("?") or _is_heading(sentence, match):
        return False
    if _THING.match(after):
        return False
    if sentence.cell is not None and not dates_in(text) and len(text.split()) <= 6:
        return False
    return bool(
        _FOUND_BEFORE.search(before[-60:])
        or _FOUND_AFTER.match(after)
        or dates_in(after[:40])
        or _alone(text, match)
        or document.kind == "medical_report"
        or _names_doctor(before)
    )


def _names_doctor(before: str) -> bool:
    return bool(re.search(r"\b(?:Dr\.?|PTP|QME|AME|IW|applicant)\b[^.;]{0,40}$", before, re.IGNORECASE))


def _alone(text: str, match: re.Match[str]) -> bool:
    """The words are the whole statement: "Permanent and stationary."."""
    return not (text[: match.start()] + text[match.end() :]).strip(" .,:;-–—☒")


def _is_heading(sentence: Sentence, match: re.Match[str]) -> bool:
    """A title names a kind of report, not a finding; a label without a value names nothing."""
    text = sentence.text.strip()
    if (
        text.isupper()
        and not dates_in(text)
        and len(text.split()) <= 10
        and re.search(r"REPORT|STATUS|DATE|EVALUATION|DISABILITY|IMPROVEMENT\W*$", text)
    ):
        return not re.search(r"\b(?:IS|WAS|REACHED|AT)\b", text)
    return (
        bool(
            re.fullmatch(
                r"(?:date of )?(?:MMI|P\s?&\s?S|MMI / P&S)(?: (?:date|status))?\s*[:?]?\s*[_\W]*", text, re.IGNORECASE
            )
        )
        and ":" in text
    )


def _finding(document: Document, index: int, match: re.Match[str]) -> MmiFinding:
    sentence = document.sentences[index]
    declarer = declarer_of(document, sentence, match.start(), match.end())
    near = " ".join(s.text for s in document.sentences[max(0, index - 1) : index + 2])
    return MmiFinding(
        text=sentence.text.strip(),
        date=_date(document, index, match),
        declared_by=declarer.name,
        role=declarer.role,
        disputed=bool(_DISPUTED.search(sentence.text))
        or bool(
            re.search(
                r"\b(?:disput\w+|object\w*|disagree\w*)\b[^.;]{0,60}\b(?:MMI|P\s?&\s?S|stationary)\b|\b(?:MMI|P\s?&\s?S)\b[^.;]{0,60}\b(?:disput\w+|objection)\b",
                near,
                re.IGNORECASE,
            )
        ),
        premature=bool(_PREMATURE.search(near)),
        follows=(),
        document=document.id,
        sentence=sentence,
        start=match.start(),
        end=match.end(),
    )


def _date(document: Document, index: int, match: re.Match[str]) -> str | None:
    """The date of the state: after the words, else just before them; in a doctor's report, that of the examination where it says so."""
    text = document.sentences[index].text
    hidden = list(identifiers_in(text))
    days = [day for day in dates_in(text) if not any(start < day[1] and day[0] < end for start, end in hidden)]
    after = [
        d
        for s, _, d in days
        if s >= match.end()
        and not re.search(
            r"\b(?:DOI|injury|report of|dated|paid|through|from)\b[^.;]{0,25}$", text[match.end() : s], re.IGNORECASE
        )
    ]
    if after:
        return after[0]
    before = [
        d
        for s, e, d in days
        if e <= match.start()
        and re.search(r"\b(?:on|as of|effective|since|by)\s*$|^\W*$", text[max(0, s - 14) : s], re.IGNORECASE)
    ]
    if before:
        return before[-1]
    if len(days) == 1 and re.search(r"\b(?:that date|this date|same date|dated)\b", text, re.IGNORECASE):
        return days[0][2]
    if document.kind == "medical_report" and re.search(
        r"\b(?:today|this date|date of (?:this|the) (?:exam|evaluation|report)|this (?:exam|evaluation|visit))",
        text,
        re.IGNORECASE,
    ):
        return document.date
    return None


def _same(one: MmiFinding, other: MmiFinding) -> bool:
    """The same finding told twice: nothing in the one contradicts the other, and something in them agrees."""
    if one.date and other.date:
        return one.date == other.date and not _different_people(one, other)
    return not _different_people(one, other)


def _different_people(one: MmiFinding, other: MmiFinding) -> bool:
    if one.declared_by and other.declared_by:
        return one.declared_by.split()[-1].lower() != other.declared_by.split()[-1].lower()
    known = {"treating_physician", "qme", "ame"}
    return one.role != other.role and one.role in known and other.role in known


def _joined(one: MmiFinding, other: MmiFinding) -> MmiFinding:
    """Both tellings as one: the first with what only the second knows."""
    unknown = one.role in ("unknown", "other")
    return replace(
        one,
        date=one.date or other.date,
        declared_by=one.declared_by or other.declared_by,
        role=other.role if unknown and other.role != "unknown" else one.role,
        disputed=one.disputed or other.disputed,
        premature=one.premature or other.premature,
        also=(*one.also, other.sentence),
    )


__all__ = ["Consequence", "Declarer", "MmiFinding", "mmi_findings"]
