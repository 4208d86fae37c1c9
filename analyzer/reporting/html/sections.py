"""One report as its HTML section shows it: the answer, its units, and what stands in the tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from analyzer.deciding.words import american, scope_words, status_words
from analyzer.finding.findings import CLASSIFIER
from analyzer.report import Approval, ClauseRecord, Mma, Part, Report
from analyzer.reporting.html.evidence import Card, Evidence
from analyzer.reporting.html.packet_map import Paper, papers_of
from analyzer.reporting.html.set_aside_rows import section_111_rows, set_aside_rows
from analyzer.reporting.html.timeline import Timeline, timeline_of
from analyzer.reporting.names import EFFECTS, about_file, body_part_words, dollars, has_pages
from analyzer.reporting.pictures import Crop, Pictures
from analyzer.reporting.quotes import excerpt, place_of, speaker_of, state_of
from analyzer.reporting.standing import standing_of_answer
from analyzer.reporting.table_rows import standing_of

STRENGTHS = {
    "express": "Express words or marks on the very point",
    "form_default": "Only what the printed form says",
    "inferred": "Inferred",
}
SHORT_SUMMARY = 120
"""Characters of a summary that can stand as a headline: two lines of it."""
NO_EFFECT = "decides nothing about care"
GUESS = "a guess that decides nothing"


@dataclass(frozen=True)
class Unit:
    """A row of the grid of units."""

    part: Part
    claims: str
    covers: str
    words: str
    standing: str


@dataclass(frozen=True)
class Row:
    """A row of the table of flagged clauses."""

    clause: ClauseRecord
    place: str
    order: int
    label: str
    effect: str
    speaker: str
    notes: str
    quote: str


class Section:
    """What the template of one report asks for.

    `number` is its place among the reports of the file, `prefix` keeps its ids apart from theirs.
    """

    def __init__(self, report: Report, pictures: Pictures, number: int, prefix: str) -> None:
        self.report, self.pictures, self.number, self.prefix = report, pictures, number, prefix
        self.answer = report.future_medical
        self.name = PurePath(report.source.path).name or report.source.path
        self.about = about_file(report)
        self.paged = has_pages(report)
        self.evidence = Evidence(report, pictures)

    @property
    def verdict(self) -> str:
        """The status in the words of the field, as a heading."""
        words = status_words(self.answer.status, self.answer.basis, provisional=self.answer.provisional)
        return f"{words[0].upper()}{words[1:]}"

    @property
    def headline(self) -> str:
        """The answer in one line, with its scope and standing; the summary itself where that is short."""
        if len(self.answer.summary) <= SHORT_SUMMARY:
            return self.answer.summary.removesuffix(".")
        scope = scope_words(self.answer.parts[0].scope) if len(self.answer.parts) == 1 else ""
        return f"{self.verdict}{f': {scope}' if scope else ''}; {self.standing}"

    @property
    def summary(self) -> str:
        """What the headline leaves out."""
        return self.answer.summary if len(self.answer.summary) > SHORT_SUMMARY else ""

    @property
    def standing(self) -> str:
        return standing_of_answer(self.report)

    @property
    def strength(self) -> str:
        return STRENGTHS[self.answer.strength]

    @property
    def percent(self) -> int:
        return round(self.answer.confidence * 100)

    @property
    def pages_unread(self) -> list[int]:
        return [page.number for page in self.report.pages if page.source == "unread"]

    @cached_property
    def units(self) -> list[Unit]:
        """One row for each unit treated in a way of its own; none where all is treated alike."""
        parts = self.answer.parts
        return [self._unit(part) for part in parts] if len(parts) > 1 else []

    def _unit(self, part: Part) -> Unit:
        words = status_words(part.status, part.basis, provisional=part.provisional)
        scope = part.scope.model_copy(update={"claims": []})
        terms = self.report.terms
        claims = part.scope.claims or terms.case_numbers
        return Unit(
            part,
            ", ".join(claims) or "not named",
            scope_words(scope) + (f", {part.scope.condition}" if part.scope.condition else ""),
            f"{words[0].upper()}{words[1:]}",
            standing_of(Approval(status=part.approval)),
        )

    @cached_property
    def cards(self) -> list[Card]:
        return self.evidence.cards

    @cached_property
    def papers(self) -> list[Paper]:
        return papers_of(self.report, self.pictures)

    @cached_property
    def timeline(self) -> Timeline | None:
        return timeline_of(self.report)

    @property
    def terms(self) -> list[tuple[str, str]]:
        """Who, what and how much, as far as the file says."""
        terms = self.report.terms
        injuries = [american(d.start) + (f" to {american(d.end)}" if d.end else "") for d in terms.dates_of_injury]
        told = [
            ("Applicant", terms.applicant or ""),
            ("Employer", terms.employer or ""),
            ("Insurer", terms.insurer or ""),
            ("Cases", ", ".join(terms.case_numbers)),
            ("Claims", ", ".join(terms.claim_numbers)),
            ("Injury", ", ".join(injuries)),
            ("Body parts", ", ".join(body_part_words(p) for p in terms.body_parts)),
            (
                "Permanent disability",
                f"{terms.permanent_disability_percent}%" if terms.permanent_disability_percent else "",
            ),
            ("Settlement", dollars(terms.settlement_amount) if terms.settlement_amount else ""),
            ("Attorney fee", dollars(terms.attorney_fee) if terms.attorney_fee else ""),
            ("Balance", dollars(terms.balance) if terms.balance else ""),
        ]
        return [(name, value) for name, value in told if value]

    @property
    def set_aside(self) -> list[tuple[str, str]]:
        return set_aside_rows(self.report.msa) if self.report.msa else []

    @property
    def section_111(self) -> list[tuple[int, str, str]]:
        return section_111_rows(self.report.msa.section_111) if self.report.msa else []

    @cached_property
    def rows(self) -> list[Row]:
        return [self._row(clause, order) for order, clause in enumerate(self.report.clauses)]

    def _row(self, clause: ClauseRecord, order: int) -> Row:
        notes = [*clause.qualifiers, *([state] if (state := state_of(clause)) else [])]
        if clause.found_by == CLASSIFIER:
            notes.append(GUESS)
        return Row(
            clause,
            place_of(clause),
            order,
            clause.label.replace("_", " "),
            EFFECTS.get(clause.effect, NO_EFFECT),
            speaker_of(clause),
            ", ".join(notes),
            excerpt(clause.text),
        )

    @property
    def effects(self) -> list[str]:
        return list(dict.fromkeys(row.effect for row in self.rows))

    def mma_sense(self, mma: Mma) -> str:
        return mma.sense.replace("_", " ")

    def evidence_of(self, ids: Sequence[str]) -> list[ClauseRecord]:
        """The clauses with these ids that have a row in the table."""
        return [self.evidence.clauses[i] for i in ids if i in self.evidence.clauses]

    def crops_of(self, ids: Sequence[str]) -> Sequence[Crop]:
        """The picture of the first of these clauses, unless a card shows it already."""
        shown = {clause.id for card in self.cards for exhibit in card.exhibits for clause in exhibit.clauses}
        return self.pictures.crops.get(ids[0], ()) if ids and ids[0] not in shown else ()
