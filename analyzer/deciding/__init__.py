"""Deciding: clauses, marks and facts in, one answer for each unit out, with the reasons in order.

Never by adding up scores: each paper takes a position through a table, later orders rule, positions roll up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from analyzer.deciding.answers import RolledUp, Unit, distinct_rows, named_rows, rolled_up, units_of
from analyzer.deciding.conditions import Condition, conditions_of
from analyzer.deciding.confidence import Grounds, confidence_of, grounds_of
from analyzer.deciding.missing_release import under_missing_releases
from analyzer.deciding.notes import addendum_missing, ids, questions_of, warnings_of
from analyzer.deciding.position import Position
from analyzer.deciding.positions import positions_of
from analyzer.deciding.reach import reach_of
from analyzer.deciding.silence import not_found_of
from analyzer.deciding.standing import DEATH, RELEASES, SETTLEMENTS, Approval, Paper, Standing, approval_by, standing_of
from analyzer.deciding.unread import with_unread
from analyzer.deciding.words import scope_words, standing_words, status_words, summary
from analyzer.finding.body_parts import covers
from analyzer.finding.findings import Clause, Findings, Scope
from analyzer.reading.settlement import PageSource
from analyzer.report import Approval as ApprovalRecord
from analyzer.report import FutureMedical, NotFound, Part, Question, Reason, WarningRecord
from analyzer.report import Position as PositionRecord
from analyzer.report import Scope as ScopeRecord
from analyzer.sorting.packet import Document, Packet
from analyzer.vocabulary import Basis, Role, Status, Strength


@dataclass(frozen=True, slots=True)
class DocumentStanding:
    """What one document is good for: its role, what it says about future medical by itself, and whether it is approved."""

    role: Role
    future_medical: PositionRecord | None
    approval: ApprovalRecord


@dataclass(frozen=True, slots=True)
class Workings:
    """How the answer came about, for whoever asks why: all by the ids of documents."""

    standing: Standing
    positions: dict[str, list[Position]]
    conditions: dict[str, list[Condition]]
    units: list[Unit]
    rolled: RolledUp
    grounds: Grounds
    """Of the least sure of the units that the answer rests on."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer and all that stands around it."""

    future_medical: FutureMedical
    approval: ApprovalRecord
    documents: dict[str, DocumentStanding]
    warnings: list[WarningRecord]
    questions: list[Question]
    not_found: list[NotFound]
    workings: Workings


def decide(packet: Packet, findings: Findings) -> Decision:
    """The answer for the packet, from what was found in it."""
    # What the classifier raised decides nothing; it can only make the answer less sure.
    raised = [c for c in findings.clauses if c.raised]
    standing = standing_of(packet, [c for c in findings.clauses if not c.raised])
    injured = {p.document.id: _injured(p, findings) for p in standing.papers}
    positions = {
        p.document.id: with_unread(p, _positions(p, injured[p.document.id]), packet.settlement.pages)
        for p in standing.papers
    }
    conditions = {p.document.id: conditions_of(p, findings.msa, findings.facts) for p in standing.papers}
    reaches = {p.document.id: reach_of(p, injured[p.document.id], positions[p.document.id]) for p in standing.papers}
    rows = distinct_rows(units_of(standing.papers, positions, conditions, reaches))
    rows = under_missing_releases(rows, standing, _by_document(findings.clauses))
    units = named_rows(rows, injured) or [_nothing(packet, standing, findings.clauses)]
    rolled = rolled_up(units)
    missing = addendum_missing(standing) is not None
    main = rolled.main
    pages = packet.settlement.pages

    def grounds(unit: Unit) -> Grounds:
        return grounds_of(unit.position, unit.paper, pages, addendum_missing=missing, doubted=_is_doubted(unit, raised))

    deciding = [u for u in units if u.position.main or len(units) == 1] or [main]
    least = min((grounds(u) for u in deciding), key=confidence_of)
    answer = FutureMedical(
        status=rolled.status,
        basis=rolled.basis,
        strength=rolled.strength,
        provisional=rolled.provisional,
        confidence=confidence_of(least),
        summary=summary(rolled, units),
        parts=[_part(u, confidence_of(grounds(u))) for u in units],
        reasons=_reasons(main, units),
    )
    return Decision(
        future_medical=answer,
        approval=_approval(main.approval),
        documents=_documents(packet, standing, positions, units),
        warnings=warnings_of(packet, standing, rolled, units, findings),
        questions=questions_of(standing, rolled, units, findings, packet),
        not_found=not_found_of(standing, findings, injured),
        workings=Workings(standing, positions, conditions, units, rolled, least),
    )


def _by_document(clauses: Sequence[Clause]) -> dict[str, list[Clause]]:
    found: dict[str, list[Clause]] = {}
    for clause in clauses:
        if not clause.raised:
            found.setdefault(clause.document, []).append(clause)
    return found


def _is_doubted(unit: Unit, raised: Sequence[Clause]) -> bool:
    """Whether words that only the classifier understood point the other way in a paper of this unit."""
    against = {"kept": "closes", "closed": "keeps"}.get(unit.position.status)
    papers = {document.id for document in unit.paper.documents}
    return any(c.effect == against and c.document in papers and c.sentence.live for c in raised)


def _injured(paper: Paper, findings: Findings) -> tuple[str, ...]:
    """The body parts that the paper settles, each by its narrowest name; a release covers the disputed ones too."""
    own = {d.id for d in (paper.document, *paper.attachments)}
    named = [
        f.value for f in findings.facts if f.kind == "body_part" and f.role == "injury" and f.sentence.document in own
    ]
    if paper.document.kind in RELEASES:
        named += [part for c in paper.clauses if c.label == "body_part_denied" for part in c.scope.body_parts]
    parts = list(dict.fromkeys(named))
    sided = {part.split(" ", 1)[1] for part in parts if part.startswith(("left ", "right ", "bilateral "))}
    return tuple(p for p in parts if p not in sided and not any(q != p and covers(p, q) for q in parts))


def _positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    if paper.document.kind in DEATH:
        return [_unclear("not_applicable", "the worker has died, or only dependents claim", "10214(b), 10214(d)")]
    return positions_of(paper, injured)


def _unclear(
    basis: Basis, why: str, authority: str, evidence: Sequence[Clause] = (), strength: Strength = "express"
) -> Position:
    return Position(
        scope=Scope(),
        status="unclear",
        basis=basis,
        strength=strength,
        why=why,
        rule=f"standing:{basis}",
        authority=authority,
        rank=9,
        evidence=tuple(evidence),
        main=True,
    )


def _nothing(packet: Packet, standing: Standing, clauses: Sequence[Clause]) -> Unit:
    """The row of a file in which no paper can decide: a blank form, proposals, letters, or an order that does not speak of care."""
    documents = packet.documents
    if standing.drafts:
        document = standing.drafts[0]
        why = (
            "the settlement is a draft"
            if document.draft
            else "its parties withdrew it before a judge approved it"
            if document.id in standing.withdrawn
            else "its signature lines are all empty and no order approves it"
        )
        position = _unclear("not_a_settlement", why, "LC 5001, 5003", strength="form_default")
    elif standing.blanks:
        document = standing.blanks[0]
        position = _unclear(
            "silent",
            "the form is blank",
            "a printed form says what it would do, not what was agreed",
            strength="inferred",
        )
    elif standing.loose_orders:
        document = standing.loose_orders[-1]
        position = _unclear(
            "silent",
            "the order does not speak of care, and the paper that it is about is not in this file",
            "LC 5001",
            strength="inferred",
        )
        return Unit(position, Paper(document), approval_by(document, [c for c in clauses if c.document == document.id]))
    elif any(page.source is PageSource.UNREAD for page in packet.settlement.pages):
        document = documents[0]
        position = _unclear(
            "illegible",
            "pages that could decide were not read",
            "an unread page is never nothing found",
            strength="inferred",
        )
    else:
        document = documents[0]
        position = _unclear(
            "not_a_settlement",
            "it decides nothing",
            "letters, reports and proposals are not agreement",
            strength="inferred",
        )
    return Unit(position, Paper(document), Approval())


def _part(unit: Unit, confidence: float) -> Part:
    position = unit.position
    return Part(
        scope=_scope(position.scope),
        status=position.status,
        basis=position.basis,
        strength=position.strength,
        provisional=position.provisional,
        confidence=confidence,
        approval=unit.approval.status,
        documents=[d.id for d in unit.paper.documents],
        evidence=ids(position.evidence),
    )


def _scope(scope: Scope) -> ScopeRecord:
    return ScopeRecord(
        body_parts=list(scope.body_parts),
        claims=list(scope.claims),
        dates_of_injury=list(scope.dates_of_injury),
        carriers=list(scope.carriers),
        care=scope.care,
        period=scope.period,
        condition=scope.condition,
    )


def _approval(approval: Approval) -> ApprovalRecord:
    return ApprovalRecord(
        status=approval.status,
        date=approval.date if approval.status != "not_shown" else None,
        evidence=ids(approval.evidence),
    )


def _toward(status: Status) -> Literal["kept", "closed", "doubt"]:
    return status if status == "kept" or status == "closed" else "doubt"


def _reasons(main: Unit, units: Sequence[Unit]) -> list[Reason]:
    """Decisive first, then the other rows, then what spoke against and was overcome, then the paper's standing."""
    found: list[Reason] = []
    for unit in [main, *(u for u in units if u is not main)]:
        position = unit.position
        scope = "" if position.scope.empty else f", {scope_words(position.scope)}"
        found.append(
            Reason(
                text=f"{position.why[0].upper()}{position.why[1:]}. Therefore: {status_words(position.status, position.basis, provisional=position.provisional)}{scope}.",
                rank=position.rank,
                toward=_toward(position.status),
                decisive=True,
                rule=position.rule,
                authority=position.authority,
                evidence=ids(position.evidence),
            )
        )
        if position.against:
            found.append(
                Reason(
                    text="This points the other way, and yields to the words or marks above.",
                    rank=4,
                    toward="closed" if position.status == "kept" else "kept",
                    decisive=False,
                    rule=position.against[0].found_by,
                    authority=position.against[0].authority or "defaults yield to express words",
                    evidence=ids(position.against),
                )
            )
    if main.approval.status != "not_shown" or main.paper.document.kind in SETTLEMENTS:
        found.append(
            Reason(
                text=f"Standing: {standing_words(main.approval, main.paper.document.kind)}.",
                rank=1,
                toward=_toward(main.position.status) if main.approval.status == "approved" else "doubt",
                decisive=False,
                rule=f"standing:{main.approval.status}",
                authority="LC 5001, 5002",
                evidence=ids(main.approval.evidence),
            )
        )
    return found


def _documents(
    packet: Packet, standing: Standing, positions: dict[str, list[Position]], units: Sequence[Unit]
) -> dict[str, DocumentStanding]:
    governing = {u.paper.document.id for u in units}
    displaced = {name for u in units for name in u.displaced}
    papers = {p.document.id: p for p in standing.papers}
    hosted = {d.id: p for p in standing.papers for d in (*p.attachments, *p.orders)}
    drafts = {d.id for d in standing.drafts}
    duplicates = {d.id for d in standing.duplicates}
    found = {}
    for document in packet.documents:
        paper = papers.get(document.id) or hosted.get(document.id)
        role = _role(document, paper, governing, displaced, drafts, duplicates)
        record = None
        if document.id in positions:
            record = _position_record(positions[document.id])
        found[document.id] = DocumentStanding(role, record, _approval(paper.approval if paper else Approval()))
    return found


def _role(
    document: Document,
    paper: Paper | None,
    governing: set[str],
    displaced: set[str],
    drafts: set[str],
    duplicates: set[str],
) -> Role:
    if document.id in duplicates:
        return "duplicate"
    if document.id in drafts or document.draft or document.blank:
        return "draft"
    if paper is None:
        return "operative" if document.kind.startswith("order_") else "evidence"
    if paper.document.id in governing:
        return "operative"
    return "superseded" if paper.document.id in displaced or paper.approval.set_aside else "operative"


def _position_record(positions: Sequence[Position]) -> PositionRecord:
    main = next((p for p in positions if p.main), positions[0])
    settled = {p.status for p in positions} & {"kept", "closed"}
    split = len(settled) == 2 and main.status != "unclear"
    return PositionRecord(
        status="split" if split else main.status,
        basis="mixed" if split else main.basis,
        strength=main.strength,
        evidence=ids(c for p in positions for c in p.evidence),
    )


__all__ = ["Decision", "RolledUp", "decide"]
