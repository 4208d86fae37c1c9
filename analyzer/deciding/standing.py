"""Standing: what each paper of the packet is good for, what belongs to it, and whether a judge has approved it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from analyzer.deciding.approvals import (
    ORDER_LABELS,
    ORDERS,
    Approval,
    Order,
    approval_by,
    approvals_of,
    order_status,
    status_ordered,
)
from analyzer.deciding.corrections import corrected
from analyzer.deciding.rulings import stamped
from analyzer.finding.findings import Clause
from analyzer.sorting.packet import Document, Execution, Packet, Speaker

RELEASES = frozenset({"compromise_and_release", "compromise_and_release_third_party"})
AWARDS = frozenset({"stipulations_with_request_for_award", "stipulation_and_award_or_order"})
DEATH = frozenset({"stipulations_death_case", "compromise_and_release_dependency"})
FOREIGN = frozenset({"other_state_settlement"})
SETTLEMENTS = RELEASES | AWARDS | DEATH | FOREIGN
ATTACHMENTS = frozenset({"addendum", "msa_addendum"})
DECISIONS = frozenset({"award", "findings_and_award", "order_dismissing", "minutes_of_hearing"})
"""Papers of a judge that can say something about care themselves."""
_APPROVED_ON_THEIR_FACE = frozenset({"stipulation_and_award_or_order"}) | FOREIGN
"""Papers on which the judge's own signature is the order."""
_AMENDED = re.compile(
    r"\b(?:is|are|as|be|hereby) (?:hereby )?(?:amended|modified|revised|interlineated|changed)\b", re.IGNORECASE
)


@dataclass(slots=True)
class Paper:
    """A paper that can decide: a settlement with its attachments and orders, or a decision that stands alone."""

    document: Document
    attachments: list[Document] = field(default_factory=list)
    orders: list[Document] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    """Of the document and its attachments."""
    order_clauses: list[Clause] = field(default_factory=list)
    approval: Approval = field(default_factory=Approval)
    claim_approvals: Mapping[str, Approval] = field(default_factory=dict)
    """The approval of each claim, where judges ruled on them apart."""
    share: frozenset[str] | None = None
    """The claims that this copy of the paper is for, where they stand differently; None for all."""
    ordinal: int = 0

    @property
    def claims(self) -> frozenset[str]:
        return frozenset(self.document.own_case_numbers) if self.share is None else self.share

    @property
    def documents(self) -> list[Document]:
        return [self.document, *self.attachments, *self.orders]


@dataclass(frozen=True, slots=True)
class Standing:
    """All papers of the packet by what they are good for."""

    papers: tuple[Paper, ...]
    """Papers that can decide, in page order."""
    drafts: tuple[Document, ...]
    """Settlements that are drafts, that their parties withdrew, or that nobody signed and no order approves."""
    blanks: tuple[Document, ...]
    evidence: tuple[Document, ...]
    loose_orders: tuple[Document, ...]
    """Orders about settlements that are not in the file."""
    duplicates: tuple[Document, ...]
    withdrawn: frozenset[str] = frozenset()
    """Ids of the drafts that their parties withdrew."""


def standing_of(packet: Packet, clauses: Sequence[Clause]) -> Standing:
    """Sort the packet's papers: attachments to the settlement before them, orders to the settlement they speak of."""
    documents = corrected(packet.documents)
    by_document: dict[str, list[Clause]] = {}
    for clause in clauses:
        by_document.setdefault(clause.document, []).append(clause)
    papers: list[Paper] = []
    blanks: list[Document] = []
    evidence: list[Document] = []
    duplicates: list[Document] = []
    orders: list[Document] = []
    attachments: list[tuple[int, Document]] = []
    for ordinal, document in enumerate(documents):
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
            paper = Paper(document, clauses=list(by_document.get(document.id, [])), ordinal=documents.index(document))
            paper.approval = _alone(document, paper.clauses)
            standing_alone.append(paper)
            loose.remove(document)
    _attach_late_orders(standing_alone, loose, by_document)
    drafts = [p.document for p in papers if _is_proposal(p)]
    operative = sorted([p for p in papers if not _is_proposal(p)] + standing_alone, key=lambda p: p.ordinal)
    return Standing(
        tuple(operative),
        tuple(drafts),
        tuple(blanks),
        tuple(evidence),
        tuple(loose),
        tuple(duplicates),
        frozenset(p.document.id for p in papers if p.approval.withdrawn),
    )


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
    """Whether a judge's paper of another title does something to a settlement by its words."""
    if document.kind != "other" or not any(s.speaker is Speaker.JUDGE for s in document.sentences):
        return False
    return Order.of(document, [c for c in clauses if c.speaker is Speaker.JUDGE]).rules


def _attach_orders(
    papers: Sequence[Paper], orders: Sequence[Document], clauses: Mapping[str, Sequence[Clause]]
) -> list[Document]:
    """Give every order to the settlements that it is about, in the order of their dates; the rest is loose."""
    loose = []
    dated = sorted(
        range(len(orders)), key=lambda i: (orders[i].date or "", i) if all(o.date for o in orders) else ("", i)
    )
    ruling: dict[str, list[Order]] = {}
    for index in dated:
        order = Order.of(orders[index], clauses.get(orders[index].id, ()))
        hosts = _hosts_of_order(order, papers)
        if not hosts:
            loose.append(order.document)
            continue
        for host in hosts:
            host.orders.append(order.document)
            host.order_clauses.extend(order.clauses)
            ruling.setdefault(host.document.id, []).append(order)
    for paper in papers:
        _judged(paper, ruling.get(paper.document.id, ()))
        _approved_in_place(paper)
    return loose


def _judged(paper: Paper, orders: Sequence[Order]) -> None:
    """Set the approval of a paper, and where its claims were ruled on apart that of each."""
    approvals = approvals_of(paper.claims, orders)
    paper.approval = min(approvals.values(), key=lambda a: a.status != "approved")
    if len({(a.status, a.set_aside, a.withdrawn) for a in approvals.values()}) > 1:
        paper.claim_approvals = approvals


_AWARDS_TOO = re.compile(
    r"\baward is (?:hereby )?made\b|\baward (?:shall )?issues?\b|\bstipulations?\b[^.;]{0,60}\b(?:is|are) (?:hereby )?approved\b",
    re.IGNORECASE,
)
"""Words by which an order that approves a compromise makes an award on stipulations in the same breath."""


def _hosts_of_order(order: Order, papers: Sequence[Paper]) -> list[Paper]:
    document = order.document
    if document.kind in ("findings_and_award", "order_dismissing", "minutes_of_hearing") and not _rules_by_the_way(
        order
    ):
        return []
    wanted = (
        AWARDS | DEATH
        if document.kind == "award"
        else RELEASES | FOREIGN | DEATH
        if document.kind.startswith("order_approving")
        else SETTLEMENTS
    )
    if document.kind.startswith("order_approving") and any(_AWARDS_TOO.search(s.text) for s in document.sentences):
        wanted = wanted | AWARDS
    fitting = [p for p in papers if p.document.kind in wanted and not _later_paper(p.document, document)]
    sharing = [p for p in fitting if order.named & p.claims]
    if not sharing and document.case_numbers and any(p.claims for p in fitting):
        return []
    if document.kind == "award" or document.kind.startswith("order_approving"):
        return sharing or fitting[-1:]
    undone = sharing or fitting
    releases = [p for p in undone if p.document.kind in RELEASES]
    if order.approves() and sharing and releases:
        return releases
    return releases[-1:] or undone[-1:]


def _rules_by_the_way(order: Order) -> bool:
    """Whether minutes or findings rule on a settlement in so many words: a judge orders it, or the parties gave it up.

    What says of itself what becomes of care, and changes the agreement, is a decision of its own.
    """
    if not order.rules:
        return False
    if order.document.kind != "minutes_of_hearing":
        return not _speaks_of_care(order.clauses)
    amended = any(_AMENDED.search(s.text) for s in order.document.sentences if s.live)
    if amended and _speaks_of_care(order.clauses):
        return False
    return order.document.makes_order or any(r.effect in ("withdrawn", "pending", "disapproved") for r in order.rulings)


def _later_paper(paper: Document, order: Document) -> bool:
    """A settlement signed after the order, and standing behind it, cannot be what the order is about."""
    return bool(paper.date and order.date and paper.date > order.date and _begins_at(paper) > _begins_at(order))


def _begins_at(document: Document) -> tuple[int, float]:
    """(page, points from its top), or in a file without pages (page, paragraph)."""
    first = next((s.words[0] for s in document.sentences if s.live and s.words), None)
    if first is None:
        return document.first_page, 0.0
    return document.first_page, first.word.box.top if first.place is None else float(first.place.paragraph or 0)


def _approved_in_place(paper: Paper) -> None:
    """An order written on the settlement itself: operative words of a judge in it, with the judge's signature."""
    if paper.approval.status != "not_shown":
        return
    said = [c for c in paper.clauses if c.label in ORDER_LABELS and c.effect == "standing" and not c.qualifiers]
    judge = [s for s in paper.document.signers if s.role == "judge" and s.state == "on"]
    stamp = stamped(paper.document)
    if paper.document.kind in FOREIGN and said and not judge:
        paper.approval = Approval(
            ORDER_LABELS[said[-1].label], paper.document.last_date, paper.document.id, tuple(said[-1:])
        )
    elif judge and (said or stamp or paper.document.kind in _APPROVED_ON_THEIR_FACE):
        status = ORDER_LABELS[said[-1].label] if said else stamp or "approved"
        paper.approval = Approval(status, judge[-1].date, paper.document.id, tuple(said[-1:]))


def _alone(document: Document, clauses: Sequence[Clause]) -> Approval:
    """A decision is its own approval once the judge signed it; minutes are approved only where they say something about care."""
    if document.kind == "minutes_of_hearing":
        binds = document.makes_order and _speaks_of_care(clauses)
        return Approval("approved", document.date, document.id) if binds else Approval()
    return Approval("approved", document.date, document.id)


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
            hosts[-1].approval = replace(approval_by(order, own), set_aside=status == "disapproved")
            hosts[-1].orders.append(order)
            loose.remove(order)


def _is_proposal(paper: Paper) -> bool:
    """A draft, a settlement that its parties withdrew, or one whose signature lines are all empty, with no order in the file that approves it."""
    if paper.approval.status == "approved" or paper.approval.set_aside:
        return False
    if paper.approval.withdrawn:
        return True
    return paper.document.draft or paper.document.execution is Execution.UNSIGNED


__all__ = [
    "ATTACHMENTS",
    "AWARDS",
    "DEATH",
    "DECISIONS",
    "FOREIGN",
    "ORDERS",
    "ORDER_LABELS",
    "RELEASES",
    "SETTLEMENTS",
    "Approval",
    "Paper",
    "Standing",
    "approval_by",
    "order_status",
    "standing_of",
    "status_ordered",
]
