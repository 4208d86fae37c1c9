"""What sentences say of a Medicare Set-Aside: how it is funded, run, submitted, and whether the settlement holds it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Document, Sentence

MSA = re.compile(
    r"\b(?:WC)?MSAs?\b|\bWCMSAs?\b|\bMSA(?=\b|[A-Z])|\bMedicare[- ]set[- ]?asides?\b|\bset[- ]aside (?:account|allocation|arrangement|amount|trust|funds?)\b|\bMMA (?:of|in the (?:sum|amount))\b|\b(?:zero|the|a|said|structured) set-aside\b",
    re.IGNORECASE,
)
NO_MSA = re.compile(
    r"\bno (?:need for an? |need of an? |requirement for an? )?(?:(?:WC)?MSA|Medicare[- ]set[- ]?aside)\b(?! (?:funds|money|payments?|account))|\b(?:(?:WC)?MSA|Medicare[- ]set[- ]?aside(?: (?:arrangement|account|allocation))?)\s+(?:is|was|are|will be)?\s*(?:not|neither)\s+(?:be\s+)?(?:required|needed|necessary|indicated|warranted|contemplated|appropriate|applicable|part of|included|called for|being)\b|"
    r"\bwithout (?:an? )?(?:(?:WC)?MSA|Medicare[- ]set[- ]?aside)\b|\b(?:does|do|did) not (?:require|need|call for|include|contain|provide for|warrant) (?:an? )?(?:(?:WC)?MSA|Medicare[- ]set[- ]?aside)\b|\b(?:(?:WC)?MSA|Medicare[- ]set[- ]?aside)\s*[:-]?\s*(?:n/?a|none|not applicable|no)\b|\bneither party\b[^.]{0,40}\bMSA\b",
    re.IGNORECASE,
)
ZERO = re.compile(
    r"\b(?:zero|\$\s?0(?:\.00)?|nil|0[- ]dollar|zero[- ]dollar|-0-)\s*(?:dollar\s*)?(?:\(\$?0(?:\.00)?\)\s*)?(?:(?:WC)?MSAs?\b|Medicare[- ]set[- ]?aside|set[- ]aside|allocation)|\b(?:(?:WC)?MSA|set[- ]aside|allocation)\b[^.;$]{0,50}?(?:of|at|is|=|:)\s*(?:zero\b|\$\s?-?0-?(?:\.00)?(?![\d,]))",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"\b(?:if|should|unless|until|whether|in the event|contingent|condition(?:ed|al)|subject to|upon|provided that|when|once|pending|would|may|could|might|were)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|never|no|neither|without|nor|rather than|instead of)\b[^.;,]{0,30}$", re.IGNORECASE)
_CMS = r"(?:CMS|the Centers for Medicare (?:and|&) Medicaid Services(?: \(\W?CMS\W?\))?|Medicare|WCRC)"
_STATUS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (status, re.compile(pattern, re.IGNORECASE))
    for status, pattern in (
        (
            "closed_out",
            rf"\b(?:closed|closing|close[sd]? out|inactive|withdrawn)\b[^.;]{{0,80}}\b(?:missing|lack of|incomplete|insufficient|not (?:been )?(?:received|provided|furnished)|failure to)\b|\b{_CMS}\b[^.;]{{0,40}}\b(?:has |have )?closed (?:its|the|this|our) (?:file|case|review|request)|\bclose-?d?[- ]?out (?:letter|notice)\b|\b(?:have|has|are) clos(?:ed|ing) (?:this|the|our|your) (?:case|file|request|submission)",
        ),
        (
            "not_submitted",
            r"\bnon[- ]?submit\b|\bnot\b[^.;]{0,40}\b(?:submit(?:ted|ting)?|seek(?:ing)?|request(?:ed)?)\b[^.;]{0,60}\b(?:CMS|Medicare|Centers|approval|review)\b|\b(?:NOT|not) (?:be |been )?submitted\b|\bno (?:CMS )?submission\b|\b(?:without|no) CMS (?:approval|submission|review)\b|\b(?:elect|choose|chose|decided?|decline|opt)\w* not to (?:submit|seek)\b|\b(?:MSA|MMA|set[- ]aside)\b[^.;]{0,80}\bnot submitted\b|\bwill not (?:be )?(?:sent|submit)\w*\b",
        ),
        (
            "denied",
            rf"\b{_CMS}\b[^.;]{{0,40}}\b(?:denied|declined|rejected|refused|disapproved|did not approve|will not approve|does not approve)\b|\b(?:submission|proposal) (?:was|has been) (?:denied|rejected)\b",
        ),
        (
            "approved",
            rf"\b{_CMS}\b[^.;]{{0,60}}\b(?:has |have )?(?:approved|determined that|accepted|concurr?(?:ed|s))\b|\b{_CMS}\b[^.;]{{0,30}}\bcounter(?:ed|[- ]?higher(?:ed)?)\b|\bapproved by (?:the )?{_CMS}|\b{_CMS}[- ]approved\b|\bhas been approved by\b[^.;]{{0,30}}\b(?:CMS|Medicare)|\bapproved WCMSA\b|\badequately (?:considers?|protects?) Medicare['’]?s? interests?|\bWCMSA[^.;]{{0,60}}\bis approved\b|\bCMS approval (?:letter|dated|was|received|obtained|of)\b(?! (?:is|will|shall)\b)",
        ),
        (
            "submitted",
            r"\b(?:was|were|has been|have been|had been|is being)\s+(?:sent|submitted|forwarded)\b[^.;]{0,60}\b(?:CMS|Medicare|Centers|WCRC)\b|\b(?:submitted|sent) to (?:CMS|the Centers)\b|\b(?:pending (?:with|before|at)|under review (?:by|at)|awaiting)\b[^.;]{0,30}\b(?:CMS|Medicare)\b|\bsubmission\b[^.;]{0,40}\bis pending\b",
        ),
        (
            "to_be_submitted",
            r"\b(?:shall|will|agrees? to|to)\s+(?:be\s+)?(?:promptly\s+)?(?:submit|submitted|sent|seek|obtain|prepare and submit|forwarded)\b[^.;]{0,80}\b(?:CMS|Medicare|Centers|approval)\b|\bCMS submission to follow\b|\bsubmission to (?:CMS )?(?:follow|be made)|\b(?:MSA|WCMSA|set[- ]aside)\b[^.;]{0,60}\b(?:shall|will)\s+(?:be\s+)?submit\w*\b",
        ),
    )
)
_ADMINISTRATION: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            "self",
            r"\bself[- ]?admin\w*|\badminister(?:ed)?\b[^.;]{0,60}\b(?:him|her|them)self\b|\badministered by (?:the )?(?:applicant|employee|claimant|worker|IW|him|her)\b|\b(?:applicant|employee|claimant|IW|he|she) (?:will|shall|elects? to|is to|agrees to|to) (?:self[- ]?)?administer\b|\bby the applicant himself\b",
        ),
        (
            "professional",
            r"\badministrator\s*:\s*(?!(?:applicant|employee|claimant|worker|self|none|n/?a|IW)\b)[A-Z]|\bprofessional(?:ly)?[- ]admin\w*|\bprofessional (?:MSA )?(?:administrator|custodian|trustee)\b|\b(?:custodian|trustee)\b[^.;]{0,40}\b(?:account|MSA|set[- ]aside|administer)\b|\badministered by (?!(?:the )?(?:applicant|employee|claimant|worker|IW|him|her)\b)[A-Z]",
        ),
    )
)
_LUMP = re.compile(
    r"\blump[- ]sum\b|\bsingle (?:payment|sum|deposit)\b|\bone (?:payment|deposit|check)\b|\bcash MSA\b", re.IGNORECASE
)
_STRUCTURED = re.compile(
    r"\bstructured\b|\bannuit(?:y|ies)\b|\bseed\b|\bannual (?:deposits?|payments?|installments?)\b|\banniversary (?:deposits?|payments?)\b|\binitial deposit\b",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:includ(?:es?|ed|ing|ive)|part of|out of|from (?:the|said) (?:sum|settlement|gross|proceeds)|deduct\w*|payable from|within the (?:sum|settlement)|of which|contained in|incl\.?|portion of|carved out of)\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\balso (?:pay|fund)\b|\b(?:in addition to|on top of|over and above|plus|separate(?:ly)? from|additional(?:ly)?|apart from|besides|not (?:a )?part of|not included in|not deducted|exclusive of|excluding)\b",
    re.IGNORECASE,
)
_CCN = re.compile(
    r"\b(?:case control (?:number|no\.?|#)|CCN|CCT|CMS (?:case|file|control)(?: control)? (?:number|no\.?|#|id))\s*(?:\(?CCN\)?)?\s*[:#.]?\s*(?:is\s+)?(?P<number>[A-Z]{1,3}\d{2,6} \d{3,6}|(?=[\w-]*\d)[A-Z0-9][A-Z0-9-]{4,22})",
    re.IGNORECASE,
)
_EIN = re.compile(
    r"\b(?:EIN|F?EIN|tax (?:id|identification)(?: (?:no|number))?|TIN)\.?\s*(?:number|no\.?|#)?\s*[:#]?\s*(?P<number>\d{2}-?\d{7})\b",
    re.IGNORECASE,
)
_LETTER_DATE = re.compile(
    r"\b(?:letter|determination|approval|notice|denial)\b[^.;]{0,30}\b(?:dated|of|on)\s*$|"
    r"\b(?:approved|determined|denied|rejected|disapproved|declined|closed)\b(?:[^.;]|\.(?=\d)){0,60}\b(?:on|dated|letter of|letter dated)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """Something that a sentence says, and where."""

    what: str
    sentence: Sentence
    start: int
    end: int


def cms_statuses(document: Document) -> Iterator[Said]:
    """What each sentence says of the review by CMS; conditions and wishes say nothing."""
    for sentence in _live(document):
        yield from _statuses_in(sentence)


def _statuses_in(sentence: Sentence) -> Iterator[Said]:
    for status, pattern in _STATUS:
        match = pattern.search(sentence.text)
        if not match:
            continue
        begin = max(sentence.text.rfind(mark, 0, match.start()) for mark in (";", ". ")) + 1
        before = sentence.text[begin : match.start()]
        if status not in ("not_submitted", "to_be_submitted") and (
            _HYPOTHETICAL.search(before)
            or _NEGATED.search(before)
            or (status != "submitted" and _HYPOTHETICAL.search(match.group()))
        ):
            continue
        yield Said(status, sentence, match.start(), match.end())
        return


def administrations(document: Document) -> Iterator[Said]:
    """Who is to run the account: self or professional."""
    for sentence in _live(document):
        for kind, pattern in _ADMINISTRATION:
            match = pattern.search(sentence.text)
            about = (
                document.kind in ("msa_addendum", "cms_letter", "msa_allocation_report")
                or MSA.search(sentence.text)
                or re.search(r"\bMMA\b|\baccount\b", sentence.text)
            )
            if match and about and not _NEGATED.search(sentence.text[: match.start()]):
                yield Said(kind, sentence, match.start(), match.end())


def fundings(document: Document) -> Iterator[Said]:
    """How the account is to be funded: lump_sum or structured."""
    for sentence in _live(document):
        if document.kind in ("msa_addendum", "cms_letter", "msa_allocation_report") or MSA.search(sentence.text):
            for kind, pattern in (("structured", _STRUCTURED), ("lump_sum", _LUMP)):
                match = pattern.search(sentence.text)
                if (
                    match
                    and not _NEGATED.search(sentence.text[: match.start()])
                    and not re.match(r"[^.;]{0,40}\bnot\b", sentence.text[match.end() :])
                ):
                    yield Said(kind, sentence, match.start(), match.end())


def inclusion(sentence: Sentence, start: int, end: int) -> bool | None:
    """Whether the words round a figure put it inside the settlement sum (True), on top of it (False), or leave it open."""
    around = sentence.text[max(0, start - 110) : end + 110]
    if _OUTSIDE.search(around):
        return False
    if _INSIDE.search(around) or sentence.paragraph == "7":
        return True
    return None


def case_control_numbers(documents: Iterable[Document]) -> Iterator[Said]:
    """Case numbers of CMS."""
    for document in documents:
        for sentence in _live(document):
            for match in _CCN.finditer(sentence.text):
                yield Said(match["number"], sentence, match.start("number"), match.end("number"))


def tax_numbers(documents: Iterable[Document]) -> Iterator[Said]:
    """Tax numbers of an administrator, where the sentence speaks of one."""
    for document in documents:
        for sentence in _live(document):
            for match in _EIN.finditer(sentence.text):
                if re.search(r"\badministrator|\bcustodian|\btrustee|\bMSA\b", sentence.text, re.IGNORECASE):
                    yield Said(match["number"], sentence, match.start("number"), match.end("number"))


def letter_dates(document: Document) -> Iterator[Said]:
    """Dates of a letter of CMS that another paper names."""
    for sentence in _live(document):
        if re.search(r"\bCMS\b|\bCenters for Medicare\b", sentence.text):
            for start, end, day in dates_in(sentence.text):
                if _LETTER_DATE.search(sentence.text[max(0, start - 80) : start]):
                    yield Said(day, sentence, start, end)


def _live(document: Document) -> Iterator[Sentence]:
    return (sentence for sentence in document.sentences if sentence.live)
