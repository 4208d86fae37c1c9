"""Who is who: the worker, the employer, the insurer, the claims administrator, as fields, captions and sentences name them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analyzer.finding.facts_fields import Field
from analyzer.finding.facts_rows import Row, Rows
from analyzer.finding.findings import Fact
from analyzer.finding.hints import hint
from analyzer.finding.papers import WITHOUT_FORCE
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.packet import Document, Sentence

_INSURER = re.compile(
    r"\b(?:insurance|insurer|mutual|casualty|indemnity|assurance|underwriters|surety|compensation fund|insurance fund|state fund|"
    r"scif|reinsurance|ins\.?\s+co|indem|self[- ]insurance|risk pool|guarant(?:ee|y))\b",
    re.IGNORECASE,
)
_ADMINISTRATOR = re.compile(
    r"\b(?:tpa|claims|adjusting|administrators?|claim services|risk management)\b", re.IGNORECASE
)
_NOT_A_NAME = re.compile(
    r"\b(?:shall|order(?:s|ed)?|approving|settlement|compromise|release|stipulat\w*|award|hereby|information|completion|must|paragraph|"
    r"mm/dd|whether|agreement|initials?|signature|county\b(?! of (?!residence|principal))|page|form|judge|attorneys?|only|issues?|case no|self-insured|division of|"
    r"appeals board|representative|please|social security|if a|department of|date of|findings)\b|^(?:vs?\.?|et al\.?|by|and|date|draft|same|yes|no)$|^\d\s|^\d+ \w+$|\baddress\b|[☐☒⍰]|^(?:legally |self-)?(?:un)?insured\b|\bapplicable\b|\d{4,}|____|:",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\s*\((?:[^()]*\b(?:cov|coverage|from|to|through|run-off|policy|self-administered|insured|a\s|an\s|dba)\b[^()]*|[A-Z]{2,6})\)",
    re.IGNORECASE,
)
_ROLE_WORDS = re.compile(
    r"[,;\s]*\b(?:permissibly\s+)?(?:self[- ]insured|c/o|care of|dba|legally uninsured|uninsured|insured by|adjusted by|administered by|its (?:insurance )?carrier|insurance carrier for|"
    r"a (?:corporation|california corporation)|an individual|et al\.?)\b.*$",
    re.IGNORECASE,
)
_VERSUS = re.compile(r"(?:^|\s)(?:vs?\.|vs|versus)(?=\s|$)", re.IGNORECASE)
_NAME = r"[A-Z][\w'’.&-]*(?:,? (?:&|and|of|the|de|la|del|van|von|[A-Z(][\w'’.&()-]*)){0,8}?"
_CAPTION = re.compile(
    r"^(?P<applicant>[^,;:]{4,60}?)(?:,\s*(?:an individual,\s*)?|\s+)(?:\(?(?:Applicant|Petitioner|Claimant|Employee)\)?)\b[,.;]?\s*"
    r"(?:-?\s*)(?:v\.?|vs\.?|versus|against)\s+(?P<defendants>.+?)[,;.]?\s*(?:(?:\(?Defendants?(?:\(s\))?\)?|Respondents?)\b|$)",
    re.IGNORECASE,
)
_SHORT_CAPTION = re.compile(
    rf"^(?:(?:R[Ee]|I[Nn] [Rr][Ee]|Case|CASE):?\s+)?(?P<applicant>{_NAME})\s+(?:v\.|vs\.?)\s+(?P<defendants>[A-Z][^—–|]{{3,140}}?)(?=\s+[—–|-]|\s+ADJ|\s*$|\s+Page\b)"
)
_OF_A_CASE = re.compile(r"^\s*(?:re|in re|case)\b|\bADJ|\bDOI\b|\bclaim\b|\bfile\b|\bcase no", re.IGNORECASE)
"""Words beside "A v. B" that show that a case is meant, and no comparison."""
_EMPLOYED_BY = re.compile(
    r"\b(?:employed|hired)\b[^.;]{0,90}?\bby\s+(?P<name>[A-Z][^;:()]{2,70}?)(?=,?\s+(?:(?:then|and|who|which|whose|as|at|on|in|sustained|claims?|suffered|while|during|from|permissibly|self-insured|was|is)\b|insured\b|\()|[,.;]|$)"
)
_INSURED_BY = re.compile(
    r"\b(?:insured (?:for workers['’]? compensation )?by|insurance carrier (?:was|is)|carrier (?:was|is)|insurer (?:was|is)|whose (?:workers['’]? compensation )?(?:insurance )?carrier (?:was|is))\s+"
    r"(?P<name>[A-Z][^;:()]{2,70}?)(?=,?\s+(?:and|who|which|sustained|claims?|suffered|on|at|adjusted|administered|through|for|from|to|while|during)\b|[,.;(]|$)"
)
_APPLICANT_IS = re.compile(
    rf"(?:^|\b(?:\d{{1,2}}\.|by and between|between)\s*)(?P<name>{_NAME}),?\s+(?:\([\"“]?(?:applicant|employee|worker)[\"”]?\)|(?:date of birth|DOB|born|age)\b[^;]{{0,60}}?,?\s*(?:while )?(?:employed|sustained|claims))"
)
_HIS_EMPLOYER = re.compile(
    r"\b(?:his|her|their|the|said) employer,?\s+(?P<name>[A-Z][^;:()]{2,70}?)(?=,?\s+(?:and|insured|who|which|whose|as|at|on|through|by|is|was|agree)\b|[,.;]|$)"
)
_APPLICANT_NAMED = re.compile(
    rf"\bApplicant,\s+(?P<name>{_NAME}),\s+(?:while|sustained|claims|was|is|born|aged?|an?|employed)\b"
)
_CARRIER_NAMED = re.compile(r"\b(?:carrier|insurer),?\s+(?P<name>[A-Z][^;:,()]{3,60}?)(?=[;,.]|\s*$)")
_IN_FAVOR_OF = re.compile(
    r"(?:AWARD IS MADE|award is (?:hereby )?made|award) in favor of (?P<name>[A-Z][^,;]{3,50}?)(?:,| and)? against (?P<against>[A-Z][^;]{3,90}?)(?=[,;:.]?\s+(?:of\b|as follows|for\b|in the|payable)|[:;]|\.$|$)"
)
_SECTIONS = (
    ("employer", "employer"),
    ("insurance", "insurer"),
    ("claims administrator", "administrator"),
    ("applicant", "applicant"),
    ("employee", "applicant"),
)
_CAPTION_SENTENCES = 8
"""In a settlement or an order "A v. B" among the first so many sentences is its caption."""
_CAPTION_ROWS = 14
"""A caption in two columns takes at most so many rows."""
_SAME_COLUMN = 130.0
"""Points by which a line of the left column may begin right of its "vs."."""
_SHORTEST = 2
"""Letters up to which a word is no name."""
_NAME_WORDS = 9
"""Words of a name, at most."""


def party_facts(document: Document, rows: Rows, fields: Sequence[Field], hints: Sequence[int]) -> Iterator[Fact]:
    """Names with their kind: applicant, employer, insurer, administrator; the surest source first."""
    yield from _from_fields(fields)
    captioned = document.kind not in WITHOUT_FORCE and document.kind != "other"
    for index, (sentence, hinted) in enumerate(zip(document.sentences, hints, strict=True)):
        if sentence.live and (hinted & _CAUSES or (hinted & _AGED and hinted & _WORKS)):
            yield from _from_sentence(sentence, in_caption=captioned and index < _CAPTION_SENTENCES)
    with_caption = rows.pages_of(
        s for s, hinted in zip(document.sentences, hints, strict=True) if hinted & _VERSUS_HINT
    )
    # A caption that ends with its page is known by the page that follows.
    following = {after for page, after in pairwise(rows.pages) if page in with_caption}
    yield from _from_columns(rows.of_pages(with_caption | following))


def _from_fields(fields: Sequence[Field]) -> Iterator[Fact]:
    first: Field | None = None
    middle: Field | None = None
    last: Field | None = None
    for field in fields:
        kind = field.label
        if kind == "name":
            kind = next((k for words, k in _SECTIONS if field.section.startswith(words)), "")
        if kind in ("applicant", "employer", "insurer", "administrator"):
            yield from _named(kind, field.value, field.sentence, field.start, field.end)
        elif kind == "defendants":
            yield from _defendants(field.value, field.sentence, field.start)
        elif kind == "first_name":
            first = field
        elif kind == "middle_name":
            middle = field
        elif kind == "last_name":
            last = field
        if first is not None and last is not None:
            initial = middle.value if middle is not None and len(middle.value) <= 2 else ""
            name = " ".join(part for part in (first.value, initial, last.value) if part)
            if not any(character.isdigit() for character in name):
                same = [f for f in (first, last) if f.sentence is first.sentence]
                yield from _named(
                    "applicant", name, first.sentence, min(f.start for f in same), max(f.end for f in same)
                )
            first = middle = last = None


_CAUSES = hint("defendant", "versus or against", "employed", "insurer", "called applicant", "in favor")
_AGED, _WORKS = hint("birth or age"), hint("works or claims")
_VERSUS_HINT = hint("versus")


def _from_sentence(sentence: Sentence, *, in_caption: bool) -> Iterator[Fact]:
    text = sentence.text
    caption = _CAPTION.search(text) or _SHORT_CAPTION.search(text)
    if caption and caption.re is _SHORT_CAPTION and not _OF_A_CASE.search(text):
        of_a_person = in_caption and len(caption["applicant"].split()) > 1
        caption = caption if of_a_person else None
    if caption:
        yield from _named("applicant", caption["applicant"], sentence, *caption.span("applicant"))
        yield from _defendants(caption["defendants"], sentence, caption.start("defendants"))
    for pattern, kind in (
        (_EMPLOYED_BY, "employer"),
        (_INSURED_BY, "insurer"),
        (_CARRIER_NAMED, "insurer"),
        (_HIS_EMPLOYER, "employer"),
        (_APPLICANT_IS, "applicant"),
        (_APPLICANT_NAMED, "applicant"),
        (_IN_FAVOR_OF, "applicant"),
    ):
        for match in pattern.finditer(text):
            if pattern is _CARRIER_NAMED and not is_insurer_name(match["name"]):
                continue
            yield from _named(kind, match["name"], sentence, *match.span("name"))
            if pattern is _IN_FAVOR_OF:
                yield from _defendants(match["against"], sentence, match.start("against"))


def _from_columns(rows: Sequence[Row]) -> Iterator[Fact]:
    """A caption in the left column of a pleading: the name stands above "Applicant", the defendants between "vs." and "Defendants"."""
    for index, row in enumerate(rows):
        if (
            not row.placed
            or not _VERSUS.search(row.text)
            or not _VERSUS.search(_left(row))
            or len(_left(row).split()) > 4
        ):
            continue
        above = [r for r in rows[max(0, index - 6) : index] if r.page == row.page]
        role = next(
            (
                i
                for i in range(len(above) - 1, -1, -1)
                if re.search(r"\b(?:Applicant|Petitioner|Claimant)\b", _left(above[i]), re.IGNORECASE)
            ),
            None,
        )
        if role is not None:
            same_row = re.split(r",?\s*\b(?:Applicant|Petitioner|Claimant)\b", _left(above[role]), flags=re.IGNORECASE)[
                0
            ]
            for candidate in [above[role]] if same_row.strip(" ,)(") else reversed(above[:role]):
                name = _left(candidate).split(",")[0].strip(" ,)(;:")
                found = list(
                    _named_in_row(
                        "applicant", re.sub(r",?\s*\bApplicant\b.*$", "", name, flags=re.IGNORECASE), candidate
                    )
                )
                if found:
                    yield from found
                    break
        yield from _defendants_below(rows[index : index + _CAPTION_ROWS])


def _defendants_below(rows: Sequence[Row]) -> Iterator[Fact]:
    """The names from "vs." down to "Defendants"; a name may run over two rows."""
    text = ""
    pieces: list[tuple[int, Row, str]] = []
    for row in rows:
        if row.page != rows[0].page:
            break
        if row.words[0].box.x0 > rows[0].words[0].box.x0 + _SAME_COLUMN:
            continue  # only the right column has words at this height
        left = _VERSUS.sub(" ", _left(row)).strip()
        ends = re.search(r"\b(?:Defendants?|Respondents?)\b", left, re.IGNORECASE)
        left = left[: ends.start()].strip() if ends else left
        if left:
            pieces.append((len(text), row, left))
            text += left + " "
        if ends:
            break
    else:
        return  # no end of the caption: these words are something else
    for match in re.finditer(r"[^;]+?(?=;|\s/\s|,?\s+\band\b\s+(?=[A-Z])|$)", text):
        name = re.sub(r"^[\s/]*(?:and\s+)?", "", match.group()).strip(" ,.)(")
        if not name:
            continue
        kind = "insurer" if _INSURER.search(name) else "administrator" if _ADMINISTRATOR.search(name) else "employer"
        start = text.index(name, match.start())
        row, left = next((r, t) for offset, r, t in reversed(pieces) if offset <= start)
        offset = next(o for o, r, _ in pieces if r is row)
        shown = left[start - offset : start - offset + len(name)].strip()
        at = row.text.find(shown)
        span = row.span(at, at + len(shown)) if shown and at >= 0 else None
        if span is not None:
            yield from _named(kind, name, *span)


def _left(row: Row) -> str:
    """The text of the left column of a caption: up to a wide gap, a bracket of the column rule, or a case number."""
    text = row.text
    for before, _ in row.gaps:
        text = row.text[:before]
        break
    text = re.split(r"\s+\)+(?:\s|$)|\s+(?:Case|CASE)\s+N[Oo]|\s[|§](?:\s|$)", text)[0]
    numbers = case_numbers_in(text)
    if numbers:
        text = text[: numbers[0][0]]
    return re.sub(
        r"\s+(?:ORDER|AWARD|FINDINGS|STIPULATIONS?|COMPROMISE|AND RELEASE|MINUTES|OPINION|NOTICE|PETITION)\b.*$",
        "",
        text,
    ).strip()


def _named_in_row(kind: str, name: str, row: Row) -> Iterator[Fact]:
    at = row.text.find(name)
    span = row.span(at, at + len(name)) if name and at >= 0 else None
    if span is not None:
        yield from _named(kind, name, *span)


def _defendants(names: str, sentence: Sentence, offset: int) -> Iterator[Fact]:
    """The first is the employer unless its name is an insurer's; the others are told by their names."""
    seen_employer = False
    for piece in re.finditer(
        r"[^;]+?(?=;|\s/\s|,?\s+and\s+(?=[A-Z])|,\s+(?:insured|administered|adjusted) by|,\s+(?=[A-Z][^,;]*(?:insurance|mutual|casualty|indemnity|fund|claims))|$)",
        names,
        re.IGNORECASE,
    ):
        words = re.sub(
            r"^[\s,;/]*(?:and\s+|insured by\s+|administered by\s+|adjusted by\s+)*",
            "",
            piece.group(),
            flags=re.IGNORECASE,
        )
        name = words.strip(" ,;.")
        if not name:
            continue
        kind = "insurer" if _INSURER.search(name) else "administrator" if _ADMINISTRATOR.search(name) else "employer"
        if kind == "employer" and seen_employer:
            continue
        seen_employer = seen_employer or kind == "employer"
        start = offset + piece.start() + piece.group().index(name)
        yield from _named(kind, name, sentence, start, start + len(name))


def _named(kind: str, value: str, sentence: Sentence, start: int, end: int) -> Iterator[Fact]:
    name = clean_name(value)
    if name:
        yield Fact(kind, name, sentence, start, end)


def clean_name(value: str) -> str:
    """The name without what stands around it; empty where the words are no name."""
    name = _PERIOD.sub("", _ROLE_WORDS.sub("", re.sub(r"\bDRAFT\b", "", value))).strip(' \t,;:|_.)(-–—"“”')
    name = re.sub(r"\s+", " ", name)
    name = re.sub(r"^(?:the|said|defendants?|employer|applicant|by)\s+(?=[A-Z])", "", name, flags=re.IGNORECASE)
    if len(name) <= _SHORTEST or len(name.split()) > _NAME_WORDS or not name[0].isalnum() or name[0].islower():
        return ""
    if _NOT_A_NAME.search(name) or case_numbers_in(name) or not re.search(r"[A-Za-z]{2}", name):
        return ""
    if re.search(r"\b(?:Inc|Co|Corp|Ltd)$", name):
        name += "."
    return name


def is_insurer_name(name: str) -> bool:
    """Whether a name says that it is an insurer's."""
    return bool(_INSURER.search(name))
