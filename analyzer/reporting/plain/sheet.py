"""What the page for the injured worker says of one report, before it becomes text or HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from analyzer.deciding.standing import SETTLEMENTS
from analyzer.report import Part, Report, Scope
from analyzer.reporting.plain.words import Words
from analyzer.reporting.table_rows import governing

UNSURE = 0.75
"""Confidence below which the page says that the answer is not sure."""
MOST_PARTS = 12
_WITHOUT_STANDING = ("not_a_settlement", "not_applicable")
"""Bases of answers about no paper that a judge could approve."""


@dataclass(frozen=True)
class Block:
    """A piece of the page: a heading, and paragraphs or items."""

    heading: str
    texts: tuple[str, ...]
    is_list: bool = False


@dataclass(frozen=True)
class Sheet:
    """The page on one file."""

    title: str
    file: str
    answer: str
    """What the paper does, for what, and whether it is in force: one paragraph."""
    notes: tuple[str, ...]
    blocks: tuple[Block, ...]


def sheet_of(report: Report, words: Words) -> Sheet:
    """The page on one report in the language of `words`; it says what the paper does and computes no date."""
    heading = "ask_approved_heading" if report.approval.status == "approved" else "ask_heading"
    blocks = [Block(words.text(heading), tuple(_questions(report, words)), is_list=True)]
    parts = report.future_medical.parts
    if len(parts) > 1:
        rows = tuple(_row(part, words) for part in parts[:MOST_PARTS])
        blocks.insert(0, Block(words.text("parts_heading"), rows, is_list=True))
    blocks += [
        Block(words.text(f"{name}_heading"), tuple(words.texts_of(name))) for name in ("words", "help", "notice")
    ]
    name = PurePath(report.source.path).name or report.source.path
    return Sheet(
        words.text("title"),
        words.text("file", name=name),
        " ".join(_answer(report, words)),
        tuple(_notes(report, words)),
        tuple(blocks),
    )


def _answer(report: Report, words: Words) -> Iterator[str]:
    answer = report.future_medical
    yield words.text("answer", answer.status, answer.basis)
    scope = answer.parts[0].scope if len(answer.parts) == 1 else Scope()
    if told := _scope(scope, words):
        yield words.text("scope", scope=told)
    if answer.basis not in _WITHOUT_STANDING and (standing := _standing(report, words)):
        yield standing


def _standing(report: Report, words: Words) -> str:
    approval = report.approval
    if approval.status == "approved":
        if approval.date:
            return words.text("standing", "approved_on", date=words.date(approval.date))
        return words.text("standing", "approved")
    paper = governing(report)
    if approval.status == "not_shown" and (paper is None or paper.kind not in SETTLEMENTS):
        return ""
    return words.text("standing", approval.status)


def _notes(report: Report, words: Words) -> Iterator[str]:
    answer = report.future_medical
    if answer.status == "contingent":
        for condition in dict.fromkeys(p.scope.condition for p in answer.parts if p.scope.condition):
            yield words.text("depends", words=condition)
    if answer.status == "kept":
        if answer.provisional:
            yield words.text("open", "provisional")
        yield words.text("open", "not_all")
    if report.msa is not None and report.msa.kind == "wcmsa" and report.msa.amount:
        yield words.text("set_aside")
    unread = sum(page.source == "unread" for page in report.pages)
    if unread:
        yield words.text("unread", unread=unread, pages=report.source.pages)
    if answer.confidence < UNSURE:
        yield words.text("not_sure")


def _questions(report: Report, words: Words) -> Iterator[str]:
    yield from words.texts_of("ask", "always")
    yield from words.texts_of("ask", report.future_medical.status)
    if report.mma:
        yield words.text("ask", "mma")
    if report.msa is not None and report.msa.kind != "zero":
        yield words.text("ask", "set_aside")


def _row(part: Part, words: Words) -> str:
    told = _scope(part.scope, words) or words.text("rest")
    row = words.text("part", scope=told, words=words.text("row", part.status, part.basis))
    return f"{row[0].upper()}{row[1:]}"


def _scope(scope: Scope, words: Words) -> str:
    """Body parts, claims and dates; kinds of care and times as the program names them."""
    named = [words.body_part(name) for name in scope.body_parts]
    named += [*scope.claims, *scope.carriers, *(v for v in (scope.care, scope.period) if v)]
    named += [words.date(day) if _is_day(day) else day for day in scope.dates_of_injury]
    return words.text("list_comma").join(named)


def _is_day(text: str) -> bool:
    return len(text) == len("2016-03-04") and text.replace("-", "").isdigit()
