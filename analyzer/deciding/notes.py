"""What a careful reader would notice, ask and miss: warnings, questions, and what the paper does not say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analyzer.deciding.answers import RolledUp, Unit
from analyzer.deciding.medicare_notes import about_medicare
from analyzer.deciding.money_notes import about_money, money_questions
from analyzer.deciding.standing import AWARDS, FOREIGN, RELEASES, SETTLEMENTS, Standing
from analyzer.finding.findings import Clause, Findings
from analyzer.reading.settlement import Entry, PageSource
from analyzer.report import Question, WarningRecord
from analyzer.sorting.packet import Document, Execution, Packet

_SEVERAL = frozenset({"amounts_differ"})
"""Warnings of which each pair of sums has one of its own."""


def ids(clauses: Iterable[Clause]) -> list[str]:
    """Ids of the clauses, in order, each once."""
    return list(dict.fromkeys(c.id for c in clauses if c.id))


def warnings_of(
    packet: Packet,
    standing: Standing,
    rolled: RolledUp,
    units: Sequence[Unit],
    findings: Findings,
) -> list[WarningRecord]:
    """Every warning once, in the order of the contract's list of causes: the answer, the paper, Medicare, money, the file."""
    clauses = findings.clauses
    found: list[WarningRecord] = []
    found.extend(_about_answer(units))
    found.extend(_about_force(packet, standing, units, clauses))
    found.extend(_about_words(standing, findings))
    found.extend(about_medicare(standing, rolled, units, findings))
    found.extend(about_money(standing, findings))
    found.extend(_about_file(packet, clauses))
    unique: dict[str, WarningRecord] = {}
    for warning in found:
        unique.setdefault(warning.text if warning.code in _SEVERAL else warning.code, warning)
    return list(unique.values())


def _about_answer(units: Sequence[Unit]) -> Iterator[WarningRecord]:
    for unit in units:
        if unit.position.warning:
            yield WarningRecord.model_validate(
                {
                    "code": unit.position.warning,
                    "text": f"{unit.position.why}.",
                    "evidence": ids(unit.position.evidence),
                }
            )
        for condition in unit.conditions:
            if condition.state == "failed":
                yield WarningRecord(
                    code="condition_failed",
                    text=f"A condition of the paper failed: {condition.why}.",
                    evidence=ids([condition.clause]),
                )
                if condition.cap_exceeded:
                    yield WarningRecord(
                        code="msa_cap_exceeded", text=f"{condition.why}.", evidence=ids([condition.clause])
                    )


def _about_force(
    packet: Packet, standing: Standing, units: Sequence[Unit], clauses: Sequence[Clause]
) -> Iterator[WarningRecord]:
    for unit in units:
        paper, approval = unit.paper, unit.approval
        if approval.set_aside:
            yield WarningRecord(
                code="order_set_aside",
                text="A later order sets this settlement's approval aside; the matter may be live again.",
                evidence=ids(approval.evidence),
            )
        elif (
            paper.document.kind in SETTLEMENTS - FOREIGN
            and approval.status != "approved"
            and unit.position.status != "unclear"
        ):
            yield WarningRecord(
                code="not_effective",
                text="No order in this file approves the settlement: until a judge approves it, it binds nobody (LC 5001).",
                evidence=ids(approval.evidence),
            )
    waiting = {name for unit in units for name in unit.not_effective}
    for paper in standing.papers:
        if paper.document.id not in waiting:
            continue
        if paper.approval.set_aside:
            yield WarningRecord(
                code="order_set_aside",
                text="A later settlement was set aside by an order; the earlier award stands, and the matter may be live again.",
                evidence=ids(paper.approval.evidence),
            )
        else:
            yield WarningRecord(
                code="not_effective",
                text="A later settlement in the file has no approval in force; the earlier award stands (LC 5001).",
                evidence=ids(paper.approval.evidence),
            )
    if any(d.kind in AWARDS and _boxes_empty(d, clauses) for d in standing.blanks):
        yield WarningRecord(code="no_box", text="No answer of the treatment paragraph is marked: the form is blank.")
    for document in standing.drafts:
        if document.draft:
            yield WarningRecord(code="draft", text=f"The {_name(document)} is marked as a draft or proposal.")
        if document.execution is Execution.UNSIGNED:
            yield WarningRecord(
                code="unsigned", text=f"Nobody signed the {_name(document)}: its signature lines are all empty."
            )
    if any(u.paper.document.execution is Execution.UNSIGNED for u in units) and not standing.drafts:
        yield WarningRecord(code="unsigned", text="The signature lines of the settlement are empty in this copy.")
    if any(d.kind in FOREIGN for d in packet.documents):
        yield WarningRecord(
            code="other_state",
            text="Not a California form: it is read by its own words, and California's form defaults are not applied.",
        )


def _boxes_empty(document: Document, clauses: Sequence[Clause]) -> bool:
    return any(
        c.document == document.id and c.mark is not None and c.label.startswith("need_for_treatment") for c in clauses
    )


_TAKEN_FOR = {
    "end_of_care": "MMI is taken here for the end of medical care ({where}): it starts the rating of permanent disability, and alone neither ends nor limits care (LC 4600).",
    "open_care": '"MMI" is written here where open care seems to be meant ({where}), which people call "MMA": the mark or the words on treatment decide, not this word.',
    "sum": '"MMI" is written here for a sum of money ({where}), as "MMA" or "MSA" might be: ask what is meant.',
}


def _about_mmi(findings: Findings) -> Iterator[WarningRecord]:
    """One warning for all sentences that confuse MMI with what people call MMA, or with the end of care."""
    confused = [m for m in findings.mma if m.sense == "maximum_medical_improvement"]
    if confused:
        yield WarningRecord(
            code="mmi_mma_confusion",
            text='"MMA" is written here for MMI, the end of healing; it says nothing about future care.',
            evidence=[i for m in confused for i in m.evidence],
        )
    for confusion in [n for n in findings.noticed if n.kind in _TAKEN_FOR][:1]:
        sentence = confusion.sentence
        where = f"page {sentence.page}" if sentence.words and sentence.words[0].place is None else "in the text"
        yield WarningRecord(
            code="mmi_mma_confusion",
            text=_TAKEN_FOR[confusion.kind].format(where=where),
            evidence=ids(c for c in findings.clauses if c.sentence is sentence),
        )


def _about_words(standing: Standing, findings: Findings) -> Iterator[WarningRecord]:
    clauses = findings.clauses
    sweeps = [
        c
        for c in clauses
        if c.label == "unlisted_claims_swept_in" and c.sentence.live and c.effect in ("limits", "closes")
    ]
    if sweeps and any(p.document.kind in RELEASES for p in standing.papers):
        yield WarningRecord(
            code="sweep_fails",
            text="The paper tries to release injuries that it does not list; paragraph 3 limits a Compromise and Release to those listed (Orellana, Estrela).",
            evidence=ids(sweeps),
        )
    yield from _about_mmi(findings)
    missing = addendum_missing(standing)
    if missing is not None:
        yield WarningRecord(
            code="addendum_missing",
            text=f"The {_name(missing)} refers to an attached addendum that is not in this file.",
        )


def addendum_missing(standing: Standing) -> Document | None:
    """The settlement that names an addendum which the file lacks."""
    for paper in standing.papers:
        if paper.document.names_addendum is not None and not paper.attachments:
            return paper.document
    return None


def _about_file(packet: Packet, clauses: Sequence[Clause]) -> Iterator[WarningRecord]:
    for notice in packet.settlement.notices:
        where = (
            f" (page {notice.page})"
            if notice.page is not None and packet.settlement.media_type == "application/pdf"
            else ""
        )
        yield WarningRecord.model_validate({"code": notice.code, "text": f"{notice.text}{where}"})
    unread = [p.number for p in packet.settlement.pages if p.source is PageSource.UNREAD]
    if unread:
        yield WarningRecord(
            code="page_unread",
            text=f"{'Pages' if len(unread) > 1 else 'Page'} {_listed(unread)} could not be read: what stands there is not in this report.",
        )
    torn = [c for c in clauses if c.mark is not None and len({w.state for w in c.mark.witnesses}) > 1]
    if torn:
        yield WarningRecord(
            code="witnesses_disagree",
            text="The layers of the file disagree about a mark (form field, drawing, pixels): look at the page.",
            evidence=ids(torn),
        )
    struck = [c for c in clauses if "struck" in c.qualifiers or c.entry.value in ("struck", "deleted")]
    lined = [d for d in packet.documents if any(s.entry is Entry.STRUCK and not s.live for s in d.sentences)]
    if struck or lined:
        where = f" (in the {_name(lined[0])})" if lined else ""
        yield WarningRecord(
            code="struck_text", text=f"Words are struck out{where}: look at the page.", evidence=ids(struck)
        )


def _listed(numbers: Sequence[int]) -> str:
    shown = ", ".join(str(n) for n in numbers[:8])
    return f"{shown} and {len(numbers) - 8} more" if len(numbers) > 8 else shown


def _name(document: Document) -> str:
    return document.kind.replace("_", " ")


def questions_of(
    standing: Standing, rolled: RolledUp, units: Sequence[Unit], findings: Findings, packet: Packet
) -> list[Question]:
    """What to ask before relying on the answer."""
    found = [Question(text=m.ask, about="mma", evidence=m.evidence) for m in findings.mma if m.ask]
    main = rolled.main.position
    if rolled.status == "unclear" and main.basis in ("conflicting", "illegible", "silent"):
        where = _pages(main.evidence)
        found.append(
            Question(
                text=f"What did the parties agree about future medical care? {main.why}{where}.",
                about="future_medical",
                evidence=ids(main.evidence),
            )
        )
    if rolled.status == "contingent":
        found.append(
            Question(text=f"Has this happened: {main.scope.condition}?", about="condition", evidence=ids(main.evidence))
        )
    if main.strength == "inferred" and rolled.status == "closed":
        found.append(
            Question(
                text="The future-medical line was not initialled: did the parties mean to settle it?",
                about="initials",
                evidence=ids(main.evidence),
            )
        )
    missing = addendum_missing(standing)
    if missing is not None:
        found.append(
            Question(text="Where is the addendum that the form refers to? It may change the answer.", about="addendum")
        )
    limited = [
        u
        for u in units
        if u.position.status == "kept" and u.position.scope.body_parts and u.position.basis == "awarded"
    ]
    if limited:
        found.append(
            Question(
                text="Is other treatment claimed as a consequence of the injury? An award limited to named parts may not bar it (Shaw, 2023 panel).",
                about="compensable_consequence",
                evidence=ids(limited[0].position.evidence),
            )
        )
    found.extend(money_questions(standing, findings))
    unread = [p.number for p in packet.settlement.pages if p.source is PageSource.UNREAD]
    if unread:
        found.append(
            Question(
                text=f"What stands on the unread page{'s' if len(unread) > 1 else ''} {_listed(unread)}?", about="pages"
            )
        )
    return found


def _pages(clauses: Sequence[Clause]) -> str:
    pages = sorted({c.sentence.page for c in clauses})
    return f" (look at page {_listed(pages)})" if pages else ""
