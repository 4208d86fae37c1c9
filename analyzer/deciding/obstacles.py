"""What kept an expected answer from being given: the marks, words and rules that would lead to it, and what stood in their way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal

from analyzer.deciding import Decision
from analyzer.deciding.conditions import unmet
from analyzer.deciding.notes import ids
from analyzer.deciding.position import Position
from analyzer.deciding.standing import Paper
from analyzer.deciding.table_changes import mark_in_words, nearest_row
from analyzer.deciding.turned_words import turning_words
from analyzer.deciding.words import scope_words, status_words
from analyzer.explanation import Obstacle
from analyzer.finding.findings import LABELS, Clause, Findings
from analyzer.finding.pipeline import read_text
from analyzer.finding.statements import CARE, taken_apart
from analyzer.reading.settlement import MarkState, Place
from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Document, Packet, Sentence, Speaker
from analyzer.vocabulary import Status

_LEADING: Mapping[Status, frozenset[str]] = {
    "kept": frozenset({"keeps"}),
    "closed": frozenset({"closes"}),
    "split": frozenset({"limits"}),
    "contingent": frozenset({"conditions"}),
    "unclear": frozenset(),
}
"""Effects of clauses that lead to each answer; nothing leads to "unclear" but the lack or the conflict of others."""
_MOST_RULES = 3
"""Rules told that did not fire: more of them explain nothing."""
_MOST_ELSEWHERE = 5
"""Words of papers that decide nothing: in hundreds of pages of records the first ones are enough."""
_FAR = 3
"""A rule that lacks more than this was not near: its act and a thing beside it are two lacks already."""
_BILLS = CARE | {"medical_bills"}

Marks = Callable[[Paper], Mapping[str, str]]


def obstacles_to(
    expected: Status, packet: Packet, findings: Findings, decision: Decision, marks_of: Marks, pack: Pack | None
) -> list[Obstacle]:
    """What kept the expected answer from being given, nearest first: marks, words that yielded or were turned, the row of
    the table, events and orders, papers without force, and the rules that almost found something."""
    workings = decision.workings
    papers = workings.standing.papers
    ours = {document.id for paper in papers for document in paper.documents}
    # Where no paper decides, the drafts and blanks are what somebody may have expected to decide.
    near = ours or {d.id for d in (*workings.standing.drafts, *workings.standing.blanks)}
    clauses = [c for c in findings.clauses if c.document in near]
    told = [*_other_units(expected, decision), *_events(decision), *_without_force(expected, decision)]
    if _main_position_is(expected, decision):
        # The paper says so; only the event, the order or another unit keeps it from being the answer.
        return told or [_answer(decision)]
    told[:0] = [
        *_marks(expected, clauses),
        *_overruled(expected, decision),
        *_qualified(expected, clauses, pack),
        *_table(expected, decision, marks_of),
    ]
    told.extend(_elsewhere(expected, [c for c in findings.clauses if c.document not in near], packet))
    told.extend(_unfired(expected, [d for d in packet.documents if d.id in near], clauses, pack))
    return told or [_answer(decision)]


def _main_position_is(expected: Status, decision: Decision) -> bool:
    own = _own_position(decision)
    return own is not None and own.status == expected


def _own_position(decision: Decision) -> Position | None:
    """What the paper that governs says by itself, before events and orders."""
    workings = decision.workings
    return next((p for p in workings.positions.get(workings.rolled.main.paper.document.id, ()) if p.main), None)


def _leads(expected: Status, label: str) -> bool:
    return LABELS[label] in _LEADING[expected]


def _page(sentence: Sentence) -> int | None:
    """The page; None in files without fixed pages."""
    unpaged = bool(sentence.words) and isinstance(sentence.words[0].place, Place)
    return None if unpaged else sentence.page or None


def _at(sentence: Sentence) -> str:
    page = _page(sentence)
    return f" on page {page}" if page else ""


def _where(sentence: Sentence) -> str:
    page = _page(sentence)
    return f" (page {page})" if page else ""


def _about(clause: Clause, kind: Literal["mark", "overruled", "qualified", "speaker"], text: str) -> Obstacle:
    return Obstacle(
        kind=kind,
        text=text,
        document=clause.document,
        page=_page(clause.sentence),
        rule=clause.found_by,
        evidence=ids([clause]),
    )


def _marks(expected: Status, clauses: Sequence[Clause]) -> Iterator[Obstacle]:
    """Marks that would lead there and are off or unreadable, and those that lead elsewhere and are on."""
    for clause in clauses:
        if clause.mark is None or LABELS[clause.label] not in ("keeps", "closes"):
            continue
        state, what = clause.mark.state, mark_in_words(clause.label)
        whose = f", {clause.speaker.value}'s," if clause.speaker in (Speaker.APPLICANT, Speaker.DEFENDANT) else ""
        if _leads(expected, clause.label) and state is not MarkState.ON:
            word = "is off" if state is MarkState.OFF else "cannot be read"
            yield _about(clause, "mark", f"{what}{whose} {word}{_where(clause.sentence)}.")
        elif expected in ("kept", "closed") and not _leads(expected, clause.label) and state is MarkState.ON:
            yield _about(clause, "mark", f"{what}{whose} is on{_where(clause.sentence)}.")


def _overruled(expected: Status, decision: Decision) -> Iterator[Obstacle]:
    """Clauses that were found and weighed, and yielded to others."""
    seen: set[str] = set()
    for unit in decision.workings.units:
        for clause in unit.position.against:
            if _leads(expected, clause.label) and clause.id not in seen:
                seen.add(clause.id)
                yield Obstacle(
                    kind="overruled",
                    text=f"These words{_at(clause.sentence)} were found and yield: {unit.position.why} ({unit.position.authority}).",
                    document=clause.document,
                    page=_page(clause.sentence),
                    rule=clause.found_by,
                    blocked_by=list(dict.fromkeys(c.text for c in unit.position.evidence))[:2],
                    evidence=ids([clause]),
                )


def _qualified(expected: Status, clauses: Sequence[Clause], pack: Pack | None) -> Iterator[Obstacle]:
    """Rules that fired, and whose clause was turned: denied, supposed, quoted, struck out ..."""
    for clause in clauses:
        if clause.mark is not None or not _leads(expected, clause.label):
            continue
        if clause.raised:
            yield _about(
                clause,
                "qualified",
                f"Only the classifier took words{_at(clause.sentence)} for this; that decides nothing.",
            )
        elif clause.effect not in _LEADING[expected]:
            how = ", ".join(clause.qualifiers) or "without effect here"
            obstacle = _about(
                clause,
                "qualified",
                f"A rule found this{_at(clause.sentence)} ({clause.label.replace('_', ' ')}), but it is {how}.",
            )
            yield obstacle.model_copy(update={"blocked_by": turning_words(clause, pack)})
        elif not clause.sentence.live:
            yield _about(
                clause,
                "qualified",
                f"Words that would say this{_at(clause.sentence)} are struck out, deleted or hidden.",
            )


def _table(expected: Status, decision: Decision, marks_of: Marks) -> Iterator[Obstacle]:
    """The row of the table that would have given the answer, and what it asks beyond what the paper says."""
    main = decision.workings.rolled.main
    own = _own_position(decision)
    if own is None:
        return
    other = nearest_row(own.rule, expected, marks_of(main.paper))
    if other is None:
        return
    wanted = ", and ".join(change.then for change in other.changes)
    now = "; ".join(change.now for change in other.changes if change.now) or "this paper does not say so"
    yield Obstacle(
        kind="table",
        text=f"The row {other.row.id.removeprefix('position:')} would give it where {wanted}. Here: {now}.",
        document=main.paper.document.id,
        rule=other.row.id,
    )


def _other_units(expected: Status, decision: Decision) -> Iterator[Obstacle]:
    """The units that are treated otherwise, where one answer was expected for all."""
    units = decision.workings.units
    if expected not in ("kept", "closed") or not any(u.position.status == expected for u in units):
        return
    for unit in units:
        position = unit.position
        if position.status != expected:
            words = status_words(position.status, position.basis, provisional=position.provisional)
            yield Obstacle(
                kind="unit",
                text=f"Not everything is treated so: {scope_words(position.scope)}: {words}. {position.why} ({position.authority}).",
                document=unit.paper.document.id,
                rule=position.rule,
                evidence=ids(position.evidence),
            )


def _answer(decision: Decision) -> Obstacle:
    """Where nothing comes near to what was expected: what the answer rests on."""
    unit = decision.workings.rolled.main
    position = unit.position
    return Obstacle(
        kind="answer",
        text=f"Nothing here comes near to it; the answer rests on this: {position.why} ({position.authority}).",
        document=unit.paper.document.id,
        rule=position.rule,
        evidence=ids(position.evidence),
    )


def _events(decision: Decision) -> Iterator[Obstacle]:
    """Events that the answer waits for."""
    for unit in decision.workings.units:
        if unit.position.status != "contingent" or not unit.position.main:
            continue
        for condition in unmet(unit.conditions):
            yield Obstacle(
                kind="condition",
                text=f"The paper makes it turn on an event{_at(condition.clause.sentence)}, and {condition.why}.",
                document=unit.paper.document.id,
                page=_page(condition.clause.sentence),
                rule=condition.clause.found_by,
                blocked_by=[condition.clause.text],
                evidence=ids([condition.clause]),
            )
        if unit.approval.status in ("pending", "disapproved"):
            yield Obstacle(
                kind="standing",
                text="The last order suspends action on this paper, refuses it or sets it aside (LC 5001).",
                document=unit.approval.order,
                evidence=ids(unit.approval.evidence),
            )


def _without_force(expected: Status, decision: Decision) -> Iterator[Obstacle]:
    """Papers that say what was expected and do not govern."""
    workings = decision.workings
    governing = {unit.paper.document.id for unit in workings.units}
    for paper in workings.standing.papers:
        said = [p for p in workings.positions.get(paper.document.id, ()) if p.status == expected]
        if said and paper.document.id not in governing:
            yield Obstacle(
                kind="standing",
                text=f"The {_name(paper.document)} ({paper.document.id}) says so, and another paper governs: see its part above.",
                document=paper.document.id,
                page=paper.document.first_page,
                evidence=ids(c for p in said for c in p.evidence),
            )
    for document in workings.standing.drafts:
        yield Obstacle(
            kind="standing",
            text=f"The {_name(document)} ({document.id}) is a draft or a proposal that nobody signed: it decides nothing (LC 5001, 5003).",
            document=document.id,
            page=document.first_page,
        )


def _name(document: Document) -> str:
    return document.kind.replace("_", " ")


def _elsewhere(expected: Status, clauses: Sequence[Clause], packet: Packet) -> Iterator[Obstacle]:
    """Words that say so in papers that decide nothing: letters, reports, offers, quoted law."""
    kinds = {document.id: document for document in packet.documents}
    saying = [c for c in clauses if _leads(expected, c.label) and c.mark is None and "negated" not in c.qualifiers]
    for clause in saying[:_MOST_ELSEWHERE]:
        yield _about(
            clause,
            "speaker",
            f"Words that say so stand{_at(clause.sentence)} in a paper that decides nothing here ({_name(kinds[clause.document])}).",
        )


def _unfired(
    expected: Status, documents: Sequence[Document], clauses: Sequence[Clause], pack: Pack | None
) -> Iterator[Obstacle]:
    """The rules of the expected effect that came nearest to firing, over all sentences of the papers that decide."""
    from analyzer.rulebook.nearest import in_words, nearest, weight_of

    effects = _LEADING[expected]
    if not effects:
        return
    fired: dict[int, set[str]] = {}
    for clause in clauses:
        fired.setdefault(id(clause.sentence), set()).add(clause.found_by.removeprefix("rule:"))
    found = []
    for order, (document, sentence) in enumerate(
        (d, s) for d in documents for s in d.sentences if s.live and s.text.strip()
    ):
        statement = taken_apart(read_text(sentence.text, pack), pack=pack)
        if not any(m.id in _BILLS for m in statement.mentions):
            continue
        own = fired.get(id(sentence), set())
        for frame, lacks in nearest(statement, document.kind, own, effects)[:1]:
            if any(LABELS.get(c.label) in effects and c.sentence is sentence and c.effect in effects for c in clauses):
                continue  # the sentence says it already
            weight = weight_of(lacks)
            if weight <= _FAR:
                printed = sentence.speaker is Speaker.FORM
                found.append(((printed, weight, order), document, sentence, frame, lacks))
    found.sort(key=lambda entry: entry[0])
    for _, document, sentence, frame, lacks in found[:_MOST_RULES]:
        yield Obstacle(
            kind="rule",
            text=f"The rule {frame.id} ({frame.label.replace('_', ' ')}) almost found “{_cut(sentence.text)}”{_at(sentence)}: {in_words(lacks)}.",
            document=document.id,
            page=_page(sentence),
            rule=f"rule:{frame.id}",
            blocked_by=list(dict.fromkeys(word for lack in lacks for word in lack.words)),
        )


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 160 else f"{flat[:157].rsplit(' ', 1)[0]} ..."
