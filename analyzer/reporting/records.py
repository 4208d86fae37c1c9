"""From the types of the rooms to the records of the report; nothing is decided here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from analyzer.deciding import Decision
from analyzer.finding.findings import Clause, Findings
from analyzer.finding.findings import Scope as FoundScope
from analyzer.reading.pdf_turn import box_shown
from analyzer.reading.settlement import Box, Mark, Page, PageSource, Settlement
from analyzer.report import (
    Analysis,
    ClauseRecord,
    DocumentRecord,
    ExecutionRecord,
    MarkRecord,
    PageRecord,
    PlaceRecord,
    Report,
    Scope,
    SignerRecord,
    Source,
    SourceFile,
    WitnessRecord,
)
from analyzer.sorting.packet import Document, Packet, PlacedWord

_SAME_LINE = 0.5
"""Words whose heights overlap by this share stand on one line."""


@dataclass(slots=True)
class _LineBox:
    """The words of one line on one page, in the making of its box."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


def report_of(
    packet: Packet, findings: Findings, decision: Decision, analysis: Analysis, *, mask: Callable[[str], str]
) -> Report:
    """The report of one file; `mask` hides identifiers in every text of the settlement."""
    settlement = packet.settlement
    pages = {page.number: page for page in settlement.pages}
    read = [p for p in settlement.pages if p.source is not PageSource.UNREAD]
    report = Report.model_validate(
        {
            "analysis": analysis,
            "source": Source(
                path=settlement.path,
                sha256=settlement.sha256,
                bytes=settlement.bytes,
                media_type=settlement.media_type,
                pages=settlement.page_count or len(settlement.pages),
                pages_read=len(read),
                files=_files(settlement),
            ),
            "pages": [_page(p) for p in settlement.pages],
            "documents": [_document(d, decision) for d in packet.documents],
            "future_medical": decision.future_medical,
            "approval": decision.approval,
            "mma": list(findings.mma),
            "mmi": list(findings.mmi),
            "msa": findings.msa,
            "terms": findings.terms,
            "clauses": [_clause(c, pages) for c in findings.clauses],
            "questions": decision.questions,
            "not_found": decision.not_found,
            "warnings": decision.warnings,
        }
    )
    return _masked(report, mask)


def _files(settlement: Settlement) -> list[SourceFile] | None:
    return [
        SourceFile(
            path=file.path,
            sha256=file.sha256,
            bytes=file.bytes,
            media_type=file.media_type,
            pages=(file.first, file.last),
        )
        for file in settlement.files
    ] or None


def _masked(report: Report, mask: Callable[[str], str]) -> Report:
    """The same report with identifiers hidden in the words that come from the settlement."""

    def walk(value: object) -> object:
        if isinstance(value, str):
            return mask(value)
        if isinstance(value, list):
            return [walk(v) for v in value]
        if isinstance(value, dict):
            return {k: walk(v) for k, v in value.items()}
        return value

    plain = report.model_dump(mode="json")
    spoken = (
        "documents",
        "future_medical",
        "mma",
        "mmi",
        "msa",
        "terms",
        "clauses",
        "questions",
        "not_found",
        "warnings",
    )
    return Report.model_validate({**plain, **{key: walk(plain[key]) for key in spoken}})


def _page(page: Page) -> PageRecord:
    return PageRecord(
        number=page.number,
        source=page.source.value,
        reason=page.reason,
        confidence=round(page.confidence, 3),
        rotation=page.rotation,
        width=round(page.width, 2),
        height=round(page.height, 2),
    )


def _document(document: Document, decision: Decision) -> DocumentRecord:
    standing = decision.documents[document.id]
    return DocumentRecord.model_validate(
        {
            "id": document.id,
            "kind": document.kind,
            "form": document.form,
            "pages": (document.first_page, document.last_page),
            "date": document.date,
            "role": standing.role,
            "case_numbers": list(document.case_numbers),
            "own_case_numbers": list(document.own_case_numbers),
            "future_medical": standing.future_medical,
            "approval": standing.approval,
            "execution": ExecutionRecord(
                state=document.execution.value,
                signers=[
                    SignerRecord.model_validate({"role": s.role, "state": s.state, "date": s.date})
                    for s in document.signers
                ],
            ),
            "confidence": document.confidence,
        }
    )


def _clause(clause: Clause, pages: Mapping[int, Page]) -> ClauseRecord:
    words = clause.sentence.words_between(clause.start, clause.end)
    on_pages = bool(words) and pages[words[0].page].paged
    place = words[0].place if words else None
    return ClauseRecord.model_validate(
        {
            "id": clause.id,
            "document": clause.document,
            "label": clause.label,
            "effect": clause.effect,
            "text": clause.text,
            "page": words[0].page if on_pages else None,
            "boxes": line_boxes(words, pages) if on_pages else [],
            "place": PlaceRecord(
                part=place.part, paragraph=place.paragraph, table=place.table, row=place.row, cell=place.cell
            )
            if place
            else None,
            "speaker": clause.speaker.value,
            "entry": clause.entry.value,
            "read_from": _read_from(clause, words),
            "mark": _mark(clause.mark) if clause.mark else None,
            "found_by": clause.found_by,
            "qualifiers": list(clause.qualifiers),
            "scope": scope_record(clause.scope),
            "confidence": round(clause.confidence, 3),
        }
    )


def scope_record(scope: FoundScope) -> Scope:
    """The scope as the report writes it."""
    return Scope(
        body_parts=list(scope.body_parts),
        claims=list(scope.claims),
        dates_of_injury=list(scope.dates_of_injury),
        carriers=list(scope.carriers),
        care=scope.care,
        period=scope.period,
        condition=scope.condition,
    )


def _read_from(clause: Clause, words: Sequence[PlacedWord]) -> str:
    if clause.mark is not None and clause.mark.witnesses:
        return clause.mark.witnesses[0].by.value
    counts = Counter(w.word.read_from.value for w in words)
    return counts.most_common(1)[0][0] if counts else "text"


def _mark(mark: Mark) -> MarkRecord:
    return MarkRecord(
        kind=mark.kind.value,
        state=mark.state.value,
        witnesses=[WitnessRecord(by=w.by.value, state=w.state.value) for w in mark.witnesses],
    )


def line_boxes(words: Sequence[PlacedWord], pages: Mapping[int, Page]) -> list[tuple[int, float, float, float, float]]:
    """One box for each line that the words stand on, as the viewer shows the page: (page, x0, top, x1, bottom).

    `pages` are those of the settlement by their numbers; the words have their places on the page set upright.
    """
    lines: list[_LineBox] = []
    for placed in words:
        box = placed.word.box
        last = lines[-1] if lines else None
        if last is not None and last.page == placed.page:
            shared = min(last.bottom, box.bottom) - max(last.top, box.top)
            height = min(last.bottom - last.top, box.height)
            if shared > _SAME_LINE * height and box.x0 > last.x0 - 1:
                last.x0, last.top = min(last.x0, box.x0), min(last.top, box.top)
                last.x1, last.bottom = max(last.x1, box.x1), max(last.bottom, box.bottom)
                continue
        lines.append(_LineBox(placed.page, box.x0, box.top, box.x1, box.bottom))
    shown = [(li.page, box_shown(Box(li.x0, li.top, li.x1, li.bottom), pages[li.page])) for li in lines]
    return [(n, round(b.x0, 1), round(b.top, 1), round(b.x1, 1), round(b.bottom, 1)) for n, b in shown]
