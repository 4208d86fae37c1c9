"""Body parts that a paper calls injured, and the percentage of permanent disability."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.finding.body_parts import body_parts, body_parts_in, split_side
from analyzer.finding.facts_fields import Field
from analyzer.finding.facts_rows import Rows
from analyzer.finding.findings import Fact
from analyzer.finding.hints import hint
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.packet import Document, Sentence

_CODE = re.compile(r"(?<![\d/$.,-])(\d{3})(?![\d/-]|[.,]\d)")
_INJURED = re.compile(
    r"\bsustained\b[^.;]{0,60}?\binjur|\binjur(?:y|ies|ed)(?:\(ies\))?\s+(?:AOE/?COE|arising out of|to\b|of\b|his|her)|\bAOE/?COE\b|\barising out of and\b|\bbody parts?\b|"
    r"\bparts? of (?:the )?body\b|\binjured\b|\binjury is admitted\b|\baccepted (?:body )?parts?\b|\bDOI\b|\bsettles? (?:his|her|the|all)? ?(?:claims?|case)\b[^.;]{0,40}\bfor\b",
    re.IGNORECASE,
)
_NOT_INJURED = re.compile(
    r"\b(?:not|no|denies|denied|disputed?|disputes|did not|without|never|prior|pre-?existing|non-?industrial|unrelated|alleged but|except|other than|excluding|not to)\b[^.;,]{0,50}$",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\binjury(?: AOE/?COE)?\s*:\s*(?:found|yes|accepted|admitted|industrial|stipulated)\b", re.IGNORECASE
)
_SIDE_AFTER = re.compile(
    r"\s*[-–(,]{0,2}\s*(?P<side>L|R|LT|RT|left|right|B/L|bilat(?:eral)?|both)\b\.?\)?(?!\s*-?\s*\d|/|')", re.IGNORECASE
)
_SIDE_NAMES = {
    "l": "left",
    "lt": "left",
    "left": "left",
    "r": "right",
    "rt": "right",
    "right": "right",
    "b/l": "bilateral",
    "bilat": "bilateral",
    "bilateral": "bilateral",
    "both": "bilateral",
}
_TO_THE = re.compile(
    r"\b(?:to|of|including|involving|parts?|body|code|set out below|as follows|affected|:)\b|:", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"\bincorporated by reference\b|\bby reference to medical reports\b|\bset forth in paragraph\b|\bmay not be\b|\bunlisted\b|\bnot listed\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s*(?:-|–)?\s*(?:%|per\s?cent\b|percent\b)", re.IGNORECASE)
_PD = re.compile(
    r"\bpermanent (?:partial )?disab\w+|\bP\.?P?\.?D\.?(?![\w.])|\bfinal rating\b|\brat(?:ed|ing|es)\b|\bpermanent total\b",
    re.IGNORECASE,
)
_PD_OF = re.compile(r"\bpermanent (?:partial )?disability (?:rating )?(?:of|is|at|:)\s*$", re.IGNORECASE)
"""Words that make the number behind them one of permanent disability, whatever follows ("after apportionment")."""
_NOT_PD = re.compile(
    r"\b(?:WPI|whole person|apportion\w*|non-?industrial|industrial(?:ly)?|fee|fees|A/?F|attorney\w*|interest|penalty|increase|5814|4650|grip|loss of motion|improv\w*|relief|pre-?existing|prior|of (?:the )?(?:wages|AWE|earnings)|commut\w*|impairment|PPI|reduc\w*)\b",
    re.IGNORECASE,
)
_INJURY, _PERCENT_HINT, _DISABILITY = hint("injury"), hint("percent"), hint("disability")
_AFTER, _BEFORE = 28, 70
"""Characters after and before a percentage in which its subject stands."""
_BOX_TOKENS = re.compile(r"[☐☒⍰✎]|_{2,}")


def body_part_facts(document: Document, fields: Sequence[Field], hints: Sequence[int]) -> Iterator[Fact]:
    """Every body part said to be injured, role "injury": from the fields of paragraph 1 and from sentences that tell the injury."""
    for field in fields:
        if field.label in ("body_part", "other_parts") and not _REFERENCE.search(field.value):
            yield from _parts(field.sentence, field.start, field.end, coded=True)
    for index, sentence in enumerate(document.sentences):
        if not (hints[index] & _INJURY or sentence.lead or sentence.paragraph == "1") or not sentence.live:
            continue
        if _REFERENCE.search(sentence.text):
            continue
        match = _INJURED.search(sentence.text)
        if (
            sentence.cell is not None
            and " | " in sentence.text
            and (_FOUND.search(sentence.text) or re.match(r"injury\b", sentence.text.split(" | ")[0], re.IGNORECASE))
        ):
            yield from _parts(sentence, 0, sentence.text.index(" | "), coded=True)
        elif match:
            yield from _parts(sentence, 0, len(sentence.text), after=_TO_THE)
        elif sentence.lead and _INJURED.search(sentence.lead):
            yield from _parts(sentence, 0, len(sentence.text))
        elif sentence.paragraph == "1" and (
            case_numbers_in(sentence.text) or (index and _ends_at_body(document.sentences[index - 1].text))
        ):
            yield from _parts(sentence, 0, len(sentence.text), coded=True)


def _ends_at_body(text: str) -> bool:
    return bool(
        re.search(
            r"(?:part\(?s?\)? of (?:the )?body[^.]{0,60}|set out below|body parts?[^.]{0,30}|injury to|as follows[^.]{0,140})[:.)]*\s*$",
            text,
            re.IGNORECASE,
        )
    )


def _parts(
    sentence: Sentence, start: int, end: int, *, coded: bool = False, after: re.Pattern[str] | None = None
) -> Iterator[Fact]:
    text = sentence.text[start:end]
    # An ambiguous word ("back", "head") is a body part here: the field or the sentence is about nothing else.
    opening = "injury to: " if coded else ""
    for first, last, name in body_parts_in(opening + text):
        first, last = first - len(opening), last - len(opening)
        if first < 0 or _NOT_INJURED.search(text[:first]):
            continue
        if after is not None and not after.search(text[:first]):
            continue
        side = _SIDE_AFTER.match(text, last) if coded else None
        part = body_parts().get(name)
        if side and part is not None and part.sided:
            name, last = f"{_SIDE_NAMES[side['side'].lower()]} {name}", side.end()
        yield Fact("body_part", name, sentence, start + first, start + last, role="injury")
    if coded:
        named = _codes()
        for match in _CODE.finditer(text):
            if match.group(1) in named:
                yield Fact(
                    "body_part_code",
                    match.group(1),
                    sentence,
                    start + match.start(),
                    start + match.end(),
                    role="injury",
                )


def _codes() -> dict[str, str]:
    """Codes of the state's case system with the widest part that bears each."""
    found: dict[str, str] = {}
    for part in body_parts().values():
        found.setdefault(part.code, part.name)
    return found


def part_of_code(code: str) -> str | None:
    """The name of the part that a code stands for; None for an unknown code."""
    return _codes().get(code)


def settled_parts(facts: Sequence[Fact]) -> list[Fact]:
    """Body parts and codes without those that a more exact one already says: code 513 beside "left knee", "knee" beside "left knee"."""
    named = [fact for fact in facts if fact.kind == "body_part"]
    kept: list[Fact] = []
    for fact in named:
        side, part = split_side(fact.value)
        if any(k.value == fact.value for k in kept):
            continue
        if not side and any(
            split_side(other.value)[1] == part and other is not fact and split_side(other.value)[0] for other in named
        ):
            continue
        if any(part in _regions(split_side(other.value)[1]) for other in named if split_side(other.value)[1] != part):
            continue
        kept.append(fact)
    spoken = {body_parts()[split_side(k.value)[1]].code for k in kept if split_side(k.value)[1] in body_parts()}
    spoken |= {
        code for k in kept if split_side(k.value)[1] in body_parts() for code in _region_codes(split_side(k.value)[1])
    }
    for fact in facts:
        if fact.kind == "body_part_code" and fact.value not in spoken and not any(k.value == fact.value for k in kept):
            kept.append(fact)
    return kept


def _region_codes(name: str) -> set[str]:
    """Codes of the regions that hold the part."""
    return {body_parts()[region].code for region in _regions(name)}


def _regions(name: str) -> set[str]:
    """The larger parts that hold the part: the back holds the lumbar spine."""
    part = body_parts().get(name)
    return set(part.inside) if part else set()


def percent_facts(document: Document, rows: Rows, fields: Sequence[Field], hints: Sequence[int]) -> Iterator[Fact]:
    """Percentages of permanent disability, role "permanent_disability"; others have the role "other"."""
    for field in fields:
        if field.label == "pd_percent":
            match = re.match(r"\D{0,4}(\d{1,3}(?:\.\d{1,2})?)\s*(?:%|percent|$)", field.value)
            if match and float(match.group(1)) <= 100:
                start = field.start + field.sentence.text[field.start : field.end].find(match.group(1))
                yield Fact(
                    "percent",
                    _plain(match.group(1)),
                    field.sentence,
                    start,
                    start + len(match.group(1)),
                    role="permanent_disability",
                )
    hinted_sentences = list(zip(document.sentences, hints, strict=True))
    for sentence, hinted in hinted_sentences:
        if sentence.live and hinted & _PERCENT_HINT:
            for match in _PERCENT.finditer(sentence.text):
                if float(match.group(1)) <= 100:
                    role = "permanent_disability" if _is_disability(sentence.text, match) else "other"
                    yield Fact("percent", _plain(match.group(1)), sentence, match.start(), match.end(), role=role)
    pages = rows.pages_of(sentence for sentence, hinted in hinted_sentences if hinted & _PERCENT_HINT)
    pages &= rows.pages_of(sentence for sentence, hinted in hinted_sentences if hinted & _DISABILITY)
    for row in rows.of_pages(pages):
        if not row.placed:
            continue
        for match in _PERCENT.finditer(row.text):
            span = row.span(match.start(), match.end())
            if (
                span is not None
                and not _PERCENT.search(span[0].text)
                and _is_disability(row.text, match)
                and float(match.group(1)) <= 100
            ):
                yield Fact("percent", _plain(match.group(1)), *span, role="permanent_disability")


def _plain(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else str(int(number))


def _is_disability(text: str, match: re.Match[str]) -> bool:
    """Whether a percentage is of permanent disability: that is named beside it, and nothing else nearer."""
    after = re.split(r"[,;(]|\.\s", text[match.end() : match.end() + _AFTER])[0]
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    before = re.split(r";|\.\s|%|\bpercent\b", before)[-1]
    if _NOT_PD.search(after) and not _PD_OF.search(before):
        return False
    if _PD.search(after):
        return True
    subjects = list(_PD.finditer(before))
    others = list(_NOT_PD.finditer(before))
    return bool(subjects) and (not others or others[-1].end() < subjects[-1].start())
