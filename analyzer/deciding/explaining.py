"""Why an answer is what it is: each paper with its positions and rows, what would change it, and what kept another away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analyzer.deciding import Decision, Workings
from analyzer.deciding.award import box_state
from analyzer.deciding.conditions import unmet
from analyzer.deciding.confidence import Grounds
from analyzer.deciding.notes import addendum_missing, ids
from analyzer.deciding.obstacles import obstacles_to
from analyzer.deciding.position import Position, live_clauses, marked
from analyzer.deciding.release import initials_state
from analyzer.deciding.standing import AWARDS, RELEASES, SETTLEMENTS, Paper
from analyzer.deciding.table_changes import asked_by, nearest_row
from analyzer.deciding.words import standing_words
from analyzer.explanation import (
    Change,
    ConditionExplained,
    Expected,
    Explanation,
    PaperExplained,
    PositionExplained,
)
from analyzer.finding.findings import Findings
from analyzer.reading.settlement import MarkState, PageSource
from analyzer.report import Report, Scope
from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Document, Packet
from analyzer.vocabulary import Status

_SURE_KIND = 0.9
"""Confidence from which a paper is taken for what its title says."""
_NEED = "need_for_treatment"
_SWITCHES = ("kept", "closed")


def explained(
    packet: Packet, findings: Findings, decision: Decision, report: Report, expect: Status | None, pack: Pack | None
) -> Explanation:
    """The explanation of a decision; `report` is the report on it, `expect` the answer that was expected, if any."""
    answer = report.future_medical
    expected = None
    if expect is not None:
        given = answer.status == expect
        obstacles = [] if given else obstacles_to(expect, packet, findings, decision, marks_of, pack)
        expected = Expected(status=expect, given=given, obstacles=obstacles)
    papers = [_paper(document, decision) for document in packet.documents]
    changes = list(_changes(packet, decision))
    named = {i for reason in answer.reasons for i in reason.evidence}
    named |= {i for p in papers for q in p.positions for i in (*q.evidence, *q.overruled)}
    named |= {i for p in papers for c in p.conditions for i in c.evidence}
    named |= {i for change in changes for i in change.evidence}
    named |= {i for obstacle in expected.obstacles for i in obstacle.evidence} if expected else set()
    return Explanation(
        source=report.source,
        future_medical=answer,
        doubts=list(_doubts(decision.workings.grounds)),
        papers=papers,
        would_change=changes,
        expected=expected,
        clauses=[clause for clause in report.clauses if clause.id in named],
    )


def _doubts(grounds: Grounds) -> Iterator[str]:
    """What makes the answer less sure, in words."""
    if grounds.strength == "form_default":
        yield "Only the printed form says so: no words or marks of the parties are on the point."
    if grounds.strength == "inferred":
        yield "It is inferred: nothing in the paper says so expressly."
    if grounds.recognised:
        yield "What decides was recognised in a picture of the page: look at the page."
    if grounds.unread:
        yield "Pages of the file were not read."
    if grounds.against:
        yield "Words or marks point the other way, and yield."
    if grounds.doubted:
        yield "Words that no rule understood seem to say the opposite."
    if grounds.addendum_missing:
        yield "An addendum that the form names is not in the file."
    if grounds.document < _SURE_KIND:
        yield "The paper was recognised by its contents and bears no title that says what it is."


def marks_of(paper: Paper) -> dict[str, str]:
    """The answers that the marks of a settlement give to the questions of its table."""
    if paper.document.kind in RELEASES:
        initials = [c for c in marked(live_clauses(paper.clauses)) if c.label == "future_medical_initialled"]
        return {"initials": initials_state(initials)}
    if paper.document.kind in AWARDS:
        live = live_clauses([*paper.clauses, *paper.order_clauses])
        return {"box": box_state([c for c in marked(live) if c.label.startswith(_NEED)])}
    return {}


def _paper(document: Document, decision: Decision) -> PaperExplained:
    standing, workings = decision.documents[document.id], decision.workings
    paper = next((p for p in workings.standing.papers if p.document.id == document.id), None)
    words = standing_words(paper.approval, document.kind) if paper else ""
    return PaperExplained.model_validate(
        {
            "document": document.id,
            "kind": document.kind,
            "pages": (document.first_page, document.last_page),
            "role": standing.role,
            "approval": standing.approval.status,
            "standing": words,
            "part": _part(document, decision),
            "positions": [_position(p) for p in workings.positions.get(document.id, ())],
            "conditions": [
                ConditionExplained.model_validate(
                    {"text": c.clause.text, "state": c.state, "why": c.why, "evidence": ids([c.clause])}
                )
                for c in workings.conditions.get(document.id, ())
            ],
        }
    )


def _part(document: Document, decision: Decision) -> str:
    """What part the paper has in the answer, in words."""
    workings = decision.workings
    standing = workings.standing
    governing = [unit.paper.document.id for unit in workings.units]
    if document.id in governing:
        return "it governs" if standing.papers else "nothing in the file decides; it is told as the nearest to it"
    for paper in standing.papers:
        if document in paper.attachments:
            return f"it belongs to {paper.document.id}"
        if document in paper.orders:
            return f"it is about {paper.document.id}"
    for unit in workings.units:
        if document.id in unit.displaced:
            return f"a later approved paper, {unit.paper.document.id}, replaces it"
        if document.id in unit.not_effective:
            return f"nothing puts it in force; {unit.paper.document.id} stands"
    if document in standing.duplicates:
        return "a second copy of a paper of this file"
    if document in standing.drafts:
        return "a draft" if document.draft else "a proposal: its signature lines are empty and no order approves it"
    if document in standing.blanks:
        return "a blank form or an order that no judge made"
    if document in standing.loose_orders:
        return "an order about a paper that is not in this file"
    if any(paper.document.id == document.id for paper in standing.papers):
        return "it does not speak of care, or another paper rules its claims"
    return "it decides nothing: letters, reports, offers and cover sheets are evidence at most"


def _position(position: Position) -> PositionExplained:
    scope = position.scope
    return PositionExplained(
        scope=Scope(
            body_parts=list(scope.body_parts),
            claims=list(scope.claims),
            dates_of_injury=list(scope.dates_of_injury),
            carriers=list(scope.carriers),
            care=scope.care,
            period=scope.period,
            condition=scope.condition,
        ),
        status=position.status,
        basis=position.basis,
        strength=position.strength,
        provisional=position.provisional,
        why=position.why,
        rule=position.rule,
        row=asked_by(position.rule),
        authority=position.authority,
        evidence=ids(position.evidence),
        overruled=ids(position.against),
    )


def _changes(packet: Packet, decision: Decision) -> Iterator[Change]:
    """What is missing or could be otherwise: events and orders first, then what could not be read, then marks and words."""
    workings = decision.workings
    main = workings.rolled.main
    paper = main.paper
    yield from _events(workings)
    yield from _orders(workings)
    missing = addendum_missing(workings.standing)
    if missing is not None:
        yield Change(
            what="paper",
            text="The addendum that the form names: what it says of future care goes before the printed form.",
            document=missing.id,
        )
    unread = [page.number for page in packet.settlement.pages if page.source is PageSource.UNREAD]
    if unread:
        yield Change(
            what="reading",
            text=f"The unread page{'s' if len(unread) > 1 else ''} {_listed(unread)}: words or marks that decide may stand there.",
        )
    hidden = [c for c in paper.clauses if c.mark is not None and c.mark.state is MarkState.UNREADABLE]
    if hidden:
        yield Change(
            what="reading",
            text=f"A better picture of page {_listed(sorted({c.sentence.page for c in hidden}))}: a mark there cannot be read.",
            document=paper.document.id,
            evidence=ids(hidden),
        )
    for document in workings.standing.drafts:
        yield Change(
            what="paper",
            text="A signed copy, or an order that approves this paper: nobody signed it.",
            document=document.id,
        )
    yield from _otherwise(workings)


def _events(workings: Workings) -> Iterator[Change]:
    for unit in workings.units:
        if not unit.position.main:
            continue
        own = next((p for p in workings.positions.get(unit.paper.document.id, ()) if p.main), None)
        for condition in unmet(unit.conditions):
            yield Change(
                what="condition",
                text=f"The event that the paper makes it turn on ({condition.why}).",
                toward=own.status if own and own.status in _SWITCHES else None,
                document=unit.paper.document.id,
                evidence=ids([condition.clause]),
            )


def _orders(workings: Workings) -> Iterator[Change]:
    governing = {unit.paper.document.id: unit for unit in workings.units}
    for paper in workings.standing.papers:
        if paper.document.kind not in SETTLEMENTS or paper.approval.status == "approved":
            continue
        unit = governing.get(paper.document.id)
        own = next((p for p in workings.positions.get(paper.document.id, ()) if p.main), None)
        toward = own.status if own is not None and (unit is None or unit.position.status != own.status) else None
        kind = paper.document.kind.replace("_", " ")
        yield Change(
            what="paper",
            text=f"An order of a judge that approves the {kind}: without it the paper binds nobody (LC 5001).",
            toward=toward,
            document=paper.document.id,
            evidence=ids(paper.approval.evidence),
        )


def _otherwise(workings: Workings) -> Iterator[Change]:
    """Other marks or other words in the paper that governs, as its table has them."""
    main = workings.rolled.main
    own = next((p for p in workings.positions.get(main.paper.document.id, ()) if p.main), None)
    if own is None:
        return
    for status in _SWITCHES:
        if status == own.status:
            continue
        other = nearest_row(own.rule, status, marks_of(main.paper))
        if other is None or not other.changes:
            continue
        kind = "mark" if any(change.what == "mark" for change in other.changes) else "words"
        yield Change.model_validate(
            {
                "what": kind,
                "text": f"{_sentence(change.then for change in other.changes)} ({other.row.id.removeprefix('position:')}).",
                "toward": status,
                "document": main.paper.document.id,
            }
        )


def _sentence(parts: Iterable[str]) -> str:
    joined = ", and ".join(parts)
    return joined[:1].upper() + joined[1:]


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers)
