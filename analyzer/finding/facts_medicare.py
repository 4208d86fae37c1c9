"""Whether the worker is on Medicare, and for how many years a set-aside is to last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.finding.findings import Fact
from analyzer.finding.hints import hint
from analyzer.finding.money_words import number_word
from analyzer.sorting.packet import Document, Sentence

_STATUS = re.compile(
    r"\bMedicare[- ](?:beneficiary|recipient|enrollee|eligible|entitled|enrolled)\b|\b(?:beneficiary|recipient|enrollee) of Medicare\b|"
    r"\b(?:enrolled in|eligible for|entitled to|receiv(?:es|ing)|covered by|qualif(?:ies|ied) for|(?:is|was|now|currently|not|been) on|has) Medicare\b(?! (?:set|approval|review|part d coverage))|"
    r"\b(?:receiv(?:es|ing)|on) (?:SSDI (?:and|&) )?Medicare\b|\bMedicare (?:entitlement|eligibility|enrollment)(?: date)?\s*(?:is|:|on|since|began|as of)|\bbut not Medicare\b|\bNo Medicare\b(?![- ]+set)|\bMedicare\s*:\s*(?:yes|no|none|y|n)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|no|isn['’]t|non)\b(?:(?!\b(?:but|only|although|however|and is|yet is)\b)[^.;]){0,70}$",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    r"\bMedicare (?:beneficiary|eligible|enrolled|recipient|status)\??\s*[:?]\s*(?P<answer>yes|no|y|n)\b|\bMedicare\s*:\s*(?P<short>yes|no|none|y|n)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:if|whether|unless|until|when|once|may|might|could|will|would|should|becom(?:e|es|ing)|reasonabl[ey]|expect\w*|within|anticipat\w*|in the future|any|where|each|every|a claimant who|claimants who|applies to|only|after)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:applicant|employee|claimant|worker|IW|he|she|Mr|Ms|Mrs|patient|beneficiary|you)\b|^\W*(?:No |Not |Medicare)",
    re.IGNORECASE,
)
_EXPECTS = re.compile(
    r"\b(?:appl(?:ied|ies|ying)|application (?:is )?(?:pending )?) for (?:Social Security (?:Disability|disability)|SSDI|SSD)\b|"
    r"\b(?:receiv(?:es|ing)|awarded|on|entitled to|collecting|appeal\w*[^.;]{0,20}) (?:Social Security Disability|SSDI|SSD)\b|"
    r"\breasonabl[ey] expect\w*[^.;]{0,60}\b(?:Medicare|enroll\w*)|\bexpect\w*[^.;]{0,40}\benroll\w*[^.;]{0,30}\bMedicare\b|"
    r"\b(?:62\.5|62 ?½|62 1/2|6[2-4] and (?:a|one)[- ]half|6[34]) (?:years?|yrs?)\b(?= (?:old|of age))|\bend[- ]stage renal\b|\bESRD\b",
    re.IGNORECASE,
)
"""Why somebody may be on Medicare within 30 months: disability benefits (asked for or paid), age 62 and a half, kidney failure."""
_NUMBER = r"(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|thirty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|forty)"
_YEARS = re.compile(
    rf"\b{_NUMBER}(?:\s*\(\d{{1,2}}\))?[\s-]*(?:years?|yrs?|annual (?:deposits?|payments?|installments?)|anniversary (?:deposits?|payments?))\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(?:aged?|old|of age|ago|since|prior|statute|rated age|experience|worked|last|past|every|within|waiting)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:life expectancy|deposits?|payments?|annual(?:ly)?|annuity|anniversary|pricing period|MSA|set[- ]aside|allocation|funded|over|period|projection|for)\b",
    re.IGNORECASE,
)
_MSA = re.compile(r"\b(?:MSA|WCMSA|MMA|set[- ]asides?|annuity|seed|annual deposits?|life expectancy)\b", re.IGNORECASE)
_MEDICARE, _YEARS_HINT = hint("medicare"), hint("years")


def medicare_facts(document: Document, hints: Sequence[int]) -> Iterator[Fact]:
    """What the paper says of the worker's Medicare status, now and within 30 months (kind "medicare_expected"): "true" or "false"."""
    for sentence, hinted in zip(document.sentences, hints, strict=True):
        if sentence.live and hinted & _MEDICARE:
            yield from _status_in(sentence)
            yield from _expectation_in(sentence)


def _status_in(sentence: Sentence) -> Iterator[Fact]:
    text = sentence.text
    answer = _YES_NO.search(text)
    if answer:
        given = (answer["answer"] or answer["short"]).lower()
        yield Fact(
            "medicare_beneficiary",
            "true" if given.startswith("y") else "false",
            sentence,
            *answer.span(),
            role="stated",
        )
        return
    for match in _STATUS.finditer(text):
        begin = max(text.rfind(mark, 0, match.start()) for mark in (";", ". ")) + 1
        before, after = text[begin : match.start()], text[match.end() : match.end() + 60]
        if not _SUBJECT.search(text):
            continue
        negative = (
            bool(_NOT.search(before))
            or match.group().lower().startswith("no ")
            or bool(re.search(r"\bnot (?:on|Medicare)\b", match.group(), re.IGNORECASE))
        )
        unsure = _UNSURE.search(before[-90:]) or re.match(
            r"[^.;,]{0,30}\b(?:within|in the future|by reason of this settlement)\b", after, re.IGNORECASE
        )
        if unsure and not (
            negative
            and re.search(r"\bnot\b[^.;]{0,25}$", before, re.IGNORECASE)
            and not re.search(r"\b(?:if|whether|unless)\b", before, re.IGNORECASE)
        ):
            continue
        yield Fact(
            "medicare_beneficiary", "false" if negative else "true", sentence, match.start(), match.end(), role="stated"
        )


def _expectation_in(sentence: Sentence) -> Iterator[Fact]:
    """Whether the worker may be on Medicare within 30 months: "true" or "false"; hypotheses and law say nothing."""
    text = sentence.text
    for match in _EXPECTS.finditer(text):
        begin = max(text.rfind(mark, 0, match.start()) for mark in (";", ". ")) + 1
        before = text[begin : match.start()]
        if re.search(
            r"\b(?:if|whether|unless|should|may|might|any|where|when|who|persons?|claimants)\b", before, re.IGNORECASE
        ):
            continue
        value = "false" if _NOT.search(before) else "true"
        yield Fact("medicare_expected", value, sentence, match.start(), match.end(), role="stated")


def years_facts(document: Document, hints: Sequence[int]) -> Iterator[Fact]:
    """The years over which a set-aside is funded or expected to last, role "msa"."""
    for index, sentence in enumerate(document.sentences):
        if not hints[index] & _YEARS_HINT or not sentence.live:
            continue
        near = " ".join(s.text for s in document.sentences[max(0, index - 2) : index + 1])
        about_msa = document.kind in ("msa_addendum", "msa_allocation_report", "cms_letter") or _MSA.search(near)
        if not about_msa:
            continue
        for match in _YEARS.finditer(sentence.text):
            around = sentence.text[max(0, match.start() - 40) : match.end() + 40]
            beside = sentence.text[max(0, match.start() - 18) : match.end() + 12]
            if _AGE.search(beside) or not _PERIOD.search(around):
                continue
            number = number_word(match["number"])
            if number:
                role = "life_expectancy" if re.search(r"life expectancy", around, re.IGNORECASE) else "msa"
                yield Fact("years", str(number), sentence, match.start(), match.end(), role=role)
