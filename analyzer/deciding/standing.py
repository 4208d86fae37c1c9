"""Standing: what each paper of the packet is good for, what belongs to it, and whether a judge has approved it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analyzer.finding.findings import Clause
from analyzer.sorting.packet import Document, Execution, Packet, Speaker
from analyzer.vocabulary import ApprovalStatus

RELEASES = frozenset({"compromise_and_release", "compromise_and_release_third_party"})
AWARDS = frozenset({"stipulations_with_request_for_award", "stipulation_and_award_or_order"})
DEATH = frozenset({"stipulations_death_case", "compromise_and_release_dependency"})
FOREIGN = frozenset({"other_state_settlement"})
SETTLEMENTS = RELEASES | AWARDS | DEATH | FOREIGN
ATTACHMENTS = frozenset({"addendum", "msa_addendum"})
DECISIONS = frozenset({"award", "findings_and_award", "order_dismissing", "minutes_of_hearing"})
"""Papers of a judge that can say something about care themselves."""
ORDERS: Mapping[str, ApprovalStatus] = {
    "order_approving_compromise_and_release": "approved",
    "award": "approved",
    "findings_and_award": "approved",
    "order_suspending_action": "pending",
    "order_disapproving": "disapproved",
    "order_setting_aside": "disapproved",
}
"""What an order makes of the settlement that it is about."""
_APPROVED_ON_THEIR_FACE = frozenset({"stipulation_and_award_or_order"}) | FOREIGN
"""Papers on which the judge's own signature is the order."""
ORDER_LABELS: Mapping[str, ApprovalStatus] = {
    "order_approving": "approved",
    "order_suspending": "pending",
    "order_disapproving": "disapproved",
    "order_setting_aside": "disapproved",
}
"""What the operative words of an order make of the settlement."""


@dataclass(frozen=True, slots=True)
class Approval:
    """Whether a judge has approved a paper; `order` is the document that says so."""

    status: ApprovalStatus = "not_shown"
    date: str | None = None
    order: str | None = None
    evidence: tuple[Clause, ...] = ()
    set_aside: bool = False
    """Approved once, and later rescinded."""


@dataclass(slots=True)
class Paper:
    """A paper that can decide: a settlement with its attachments and orders, or a decision that stands alone."""

    document: Document
    attachments: list[Document] = field(default_factory=list)
    orders: list[Document] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    """Of the document and its attachments."""
    order_clauses: list[Clause] = field(default_factory=list)
    approval: Approval = Approval()
    ordinal: int = 0

    @property
    def claims(self) -> frozenset[str]:
        return frozenset(self.document.own_case_numbers)

    @property
    def documents(self) -> list[Document]:
        return [self.document, *self.attachments, *self.orders]


@dataclass(frozen=True, slots=True)
class Standing:
    """All papers of the packet by what they are good for."""

    papers: tuple[Paper, ...]
    """Papers that can decide, in page order."""
    drafts: tuple[Document, ...]
    """Settlements that are drafts, or that nobody signed and no order approves."""
    blanks: tuple[Document, ...]
    evidence: tuple[Document, ...]
    loose_orders: tuple[Document, ...]
    """Orders about settlements that are not in the file."""
    duplicates: tuple[Document, ...]


def standing_of(packet: Packet, clauses: Sequence[Clause]) -> Standing:
    """Sort the packet's papers: attachments to the settlement before them, orders to the settlement they speak of."""
    by_document: dict[str, list[Clause]] = {}
    for clause in clauses:
        by_document.setdefault(clause.document, []).append(clause)
    papers: list[Paper] = []
    blanks: list[Document] = []
    evidence: list[Document] = []
    duplicates: list[Document] = []
    orders: list[Document] = []
    attachments: list[tuple[int, Document]] = []
    for ordinal, document in enumerate(packet.documents):
        own = by_document.get(document.id, [])
        if document.kind in SETTLEMENTS:
            twin = next((p for p in papers if _same_paper(p.document, document)), None)
            if twin is not None:
                duplicates.append(document)
            elif document.blank:
                blanks.append(document)
            else:
                papers.append(Paper(document, clauses=list(own), ordinal=ordinal))
        elif document.kind in ATTACHMENTS:
            attachments.append((ordinal, document))
        elif document.kind in ORDERS or document.kind in DECISIONS or _orders_something(document, own):
            (blanks if _unmade(document) else orders).append(document)
        else:
            evidence.append(document)
    for ordinal, document in attachments:
        host = _host(document, ordinal, papers)
        if host is None:
            evidence.append(document)
        else:
            host.attachments.append(document)
            host.clauses.extend(by_document.get(document.id, []))
    loose = _attach_orders(papers, orders, by_document)
    standing_alone: list[Paper] = []
    for document in list(loose):
        if document.kind in DECISIONS or _decides_care(document, by_document.get(document.id, ())):
            paper = Paper(
                document, clauses=list(by_document.get(document.id, [])), ordinal=packet.documents.index(document)
            )
            paper.approval = _alone(document, paper.clauses)
            standing_alone.append(paper)
            loose.remove(document)
    _attach_late_orders(standing_alone, loose, by_document)
    drafts = [p.document for p in papers if _is_proposal(p)]
    operative = sorted([p for p in papers if not _is_proposal(p)] + standing_alone, key=lambda p: p.ordinal)
    return Standing(tuple(operative), tuple(drafts), tuple(blanks), tuple(evidence), tuple(loose), tuple(duplicates))


def _unmade(document: Document) -> bool:
    """An order that no judge made: a blank or proposed page, or one whose signature line is empty."""
    return document.blank or document.draft or document.execution is Execution.UNSIGNED


def _decides_care(document: Document, clauses: Sequence[Clause]) -> bool:
    """An order that says itself what becomes of care, and rescinds nothing: a decision that affirms or amends an award, say."""
    if document.kind in ("order_suspending_action", "order_disapproving"):
        return False  # it tells what the settlement says, to put it off or to refuse it
    rescinds = any(c.label == "order_setting_aside" and c.effect == "standing" for c in clauses)
    return _speaks_of_care(clauses) and not (document.kind == "order_setting_aside" and rescinds)


def _speaks_of_care(clauses: Sequence[Clause]) -> bool:
    """Whether an order says itself what becomes of care, and not only that a settlement is approved."""
    return any(
        c.effect in ("keeps", "closes") and c.label not in ("general_release", "take_nothing", "claim_dismissed")
        for c in clauses
    )


def _same_paper(a: Document, b: Document) -> bool:
    """A second copy: same kind and nearly the same words."""
    if a.kind != b.kind or set(a.case_numbers) != set(b.case_numbers):
        return False
    first = {s.text.lower() for s in a.sentences if s.live}
    second = {s.text.lower() for s in b.sentences if s.live}
    shared = len(first & second)
    return shared >= 0.97 * max(len(first), len(second), 1)


def _host(document: Document, ordinal: int, papers: Sequence[Paper]) -> Paper | None:
    """The settlement that an attachment belongs to: the nearest before it that shares a case number, else the nearest after
    it that does (files that belong together come in any order), else the nearest before it, else the only one there is."""
    before = [p for p in reversed(papers) if p.ordinal < ordinal]
    after = [p for p in papers if p.ordinal > ordinal]
    sharing = [p for p in (*before, *after) if set(document.own_case_numbers) & p.claims]
    if sharing:
        return sharing[0]
    if before:
        return before[0]
    return after[0] if len(after) == 1 else None


def _orders_something(document: Document, clauses: Sequence[Clause]) -> bool:
    return document.kind == "other" and any(
        c.label in ORDER_LABELS and c.effect == "standing" and c.speaker is Speaker.JUDGE for c in clauses
    )


def order_status(document: Document, clauses: Sequence[Clause]) -> ApprovalStatus | None:
    """What an order does, by its title and its operative words."""
    return status_ordered(document.kind, [c.label for c in clauses if c.effect == "standing" and not c.qualifiers])


def status_ordered(kind: str, labels: Sequence[str]) -> ApprovalStatus | None:
    """What an order does: by its operative words, the strictest last ("approved" in a recital does not undo "is rescinded"), else by its title."""
    said = [ORDER_LABELS[label] for label in labels if label in ORDER_LABELS]
    titled = ORDERS.get(kind)
    if titled in ("disapproved", "pending"):
        return titled
    strictest: tuple[ApprovalStatus, ...] = ("disapproved", "pending", "approved")
    for status in strictest:
        if status in said and not (status != "approved" and titled == "approved"):
            return status
    return titled


def _attach_orders(
    papers: Sequence[Paper], orders: Sequence[Document], clauses: Mapping[str, Sequence[Clause]]
) -> list[Document]:
    """Give every order to the settlements that it is about, in the order of their dates; the rest is loose."""
    loose = []
    dated = sorted(
        range(len(orders)), key=lambda i: (orders[i].date or "", i) if all(o.date for o in orders) else ("", i)
    )
    for index in dated:
        order = orders[index]
        own = list(clauses.get(order.id, ()))
        hosts = _hosts_of_order(order, papers)
        if not hosts:
            loose.append(order)
            continue
        status = order_status(order, own)
        for host in hosts:
            host.orders.append(order)
            host.order_clauses.extend(own)
            if status is not None:
                host.approval = _after(host.approval, status, order, own)
    for paper in papers:
        _approved_in_place(paper)
    return loose


def _hosts_of_order(order: Document, papers: Sequence[Paper]) -> list[Paper]:
    if order.kind in ("findings_and_award", "order_dismissing", "minutes_of_hearing"):
        return []
    wanted = (
        AWARDS | DEATH
        if order.kind == "award"
        else RELEASES | FOREIGN | DEATH
        if order.kind.startswith("order_approving")
        else SETTLEMENTS
    )
    fitting = [p for p in papers if p.document.kind in wanted and not _later_paper(p.document, order)]
    sharing = [p for p in fitting if set(order.own_case_numbers) & p.claims]
    if not sharing and order.case_numbers and any(p.claims for p in fitting):
        return []
    if order.kind == "award" or order.kind.startswith("order_approving"):
        return sharing or fitting[-1:]
    undone = sharing or fitting
    return [p for p in undone if p.document.kind in RELEASES][-1:] or undone[-1:]


def _later_paper(paper: Document, order: Document) -> bool:
    """A settlement signed after the order cannot be what the order is about."""
    return bool(paper.date and order.date and paper.date > order.date and paper.first_page > order.first_page)


def _after(before: Approval, status: ApprovalStatus, order: Document, clauses: Sequence[Clause]) -> Approval:
    shown = tuple(c for c in clauses if c.label in ORDER_LABELS and c.effect == "standing")[:2]
    rescinded = status == "disapproved" and (before.status == "approved" or order.kind == "order_setting_aside")
    return Approval(status, order.date, order.id, shown, set_aside=rescinded)


def _approved_in_place(paper: Paper) -> None:
    """An order written on the settlement itself: operative words of a judge in it, with the judge's signature."""
    if paper.approval.status != "not_shown":
        return
    said = [c for c in paper.clauses if c.label in ORDER_LABELS and c.effect == "standing" and not c.qualifiers]
    judge = [s for s in paper.document.signers if s.role == "judge" and s.state == "on"]
    if paper.document.kind in FOREIGN and said and not judge:
        paper.approval = Approval(
            ORDER_LABELS[said[-1].label], paper.document.last_date, paper.document.id, tuple(said[-1:])
        )
    elif judge and (said or paper.document.kind in _APPROVED_ON_THEIR_FACE):
        status = ORDER_LABELS[said[-1].label] if said else "approved"
        paper.approval = Approval(status, judge[-1].date, paper.document.id, tuple(said[-1:]))


def _alone(document: Document, clauses: Sequence[Clause]) -> Approval:
    """A decision is its own approval once the judge signed it; minutes are approved only where they say something about care."""
    if document.kind == "minutes_of_hearing":
        binds = document.makes_order and _speaks_of_care(clauses)
        return Approval("approved", document.date, document.id) if binds else Approval()
    return Approval("approved", document.date, document.id)


def approval_by(order: Document, clauses: Sequence[Clause]) -> Approval:
    """What an order about a settlement that is not in the file says of it."""
    status = order_status(order, clauses)
    return _after(Approval(), status, order, clauses) if status else Approval()


def _attach_late_orders(
    papers: Sequence[Paper], loose: list[Document], clauses: Mapping[str, Sequence[Clause]]
) -> None:
    """An order that suspends or rescinds a decision which stands alone in the file."""
    for order in list(loose):
        own = clauses.get(order.id, ())
        status = order_status(order, own)
        if status not in ("disapproved", "pending"):
            continue
        hosts = [p for p in papers if not order.case_numbers or set(order.own_case_numbers) & p.claims]
        if order.kind == "order_setting_aside" and hosts:
            hosts[-1].approval = _after(hosts[-1].approval, status, order, own)
            hosts[-1].orders.append(order)
            loose.remove(order)


def _is_proposal(paper: Paper) -> bool:
    """A draft, or a settlement whose signature lines are all empty, with no order in the file that approves it."""
    if paper.approval.status == "approved" or paper.approval.set_aside:
        return False
    return paper.document.draft or paper.document.execution is Execution.UNSIGNED
