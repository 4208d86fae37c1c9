"""What the room of cases works with: the papers of a file, as far as a case needs them, and the case itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analyzer.deciding.standing import SETTLEMENTS
from analyzer.report import Scope
from analyzer.vocabulary import (
    ApprovalStatus,
    Basis,
    DocumentKind,
    Effect,
    FormName,
    Role,
    Status,
    Strength,
    WarningCode,
)

Sort = Literal["settlement", "order", "evidence"]
"""`settlement`: it takes a position on care (a decision of a judge does too); `order`: it says what becomes of a settlement;
`evidence`: it decides nothing (letters, reports, drafts, blank forms)."""


@dataclass(frozen=True, slots=True)
class Row:
    """What holds for one unit."""

    scope: Scope
    status: Status
    basis: Basis
    strength: Strength
    provisional: bool
    confidence: float
    without_order: tuple[Status, Basis] | None = None
    """What the paper itself says, where an order that refuses or suspends it is all that stands against it."""


@dataclass(frozen=True, slots=True)
class CasePaper:
    """One paper of a file."""

    path: str
    document: str
    kind: DocumentKind
    form: FormName | None
    pages: tuple[int, int]
    date: str | None
    role: Role
    sort: Sort
    cases: frozenset[str]
    """The case numbers that it is about; empty where it names none."""
    rows: tuple[Row, ...] = ()
    approval: ApprovalStatus = "not_shown"
    """As the file alone shows it."""
    approval_date: str | None = None
    effect: ApprovalStatus | None = None
    """What an order makes of the settlement that it is about."""
    is_loose: bool = False
    """An order about a settlement that is not in its own file."""
    refers: bool = False
    """It gives care by pointing to the settlement (an award "in accordance with paragraph 4")."""
    strikes: bool = False
    """Words about care are struck out in it."""
    touches: frozenset[Effect] = frozenset()
    """What its clauses do to care, of an addendum that lies in a file of its own."""
    confidence: float = 1.0

    @property
    def speaks(self) -> bool:
        """Whether it says something of care."""
        return any(row.status != "unclear" or row.basis != "silent" for row in self.rows)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What is known of a file for the cases that it belongs to."""

    path: str
    papers: tuple[CasePaper, ...]
    case_numbers: tuple[str, ...]
    claim_numbers: tuple[str, ...]
    """Folded for comparing."""
    injuries: tuple[str, ...]
    """First days of the injuries."""
    worker: str
    """Folded for comparing; empty where the name is unknown."""
    applicant: str | None
    employer: str | None
    status: Status
    basis: Basis
    confidence: float
    warnings: tuple[WarningCode, ...]
    pages_unread: tuple[int, ...] = ()
    msa: str = ""
    """The amount of the Medicare Set-Aside, else its kind; empty where there is none."""

    @property
    def decides(self) -> bool:
        """Whether a paper in it takes a position or is an order."""
        return any(paper.sort != "evidence" for paper in self.papers)


@dataclass(frozen=True, slots=True)
class Case:
    """A case: its papers, and the answer that follows from all of them."""

    name: str
    case_number: str | None
    applicant: str | None
    employer: str | None
    status: Status
    basis: Basis
    strength: Strength
    provisional: bool
    rows: tuple[Row, ...]
    approval: ApprovalStatus
    approval_date: str | None
    confidence: float
    summary: str
    """One sentence, with scope and standing."""
    why: str
    """What rules, and where it stands."""
    governing: tuple[CasePaper, ...]
    papers: tuple[CasePaper, ...]
    warnings: tuple[WarningCode, ...]
    pages_unread: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """By file."""
    msa: str = ""
    """The amount or the kind of each Medicare Set-Aside among its papers; empty where there is none."""

    @property
    def is_settled_here(self) -> bool:
        """Whether anything among its papers is a settlement, or a decision that speaks of care: not only letters, drafts, bare
        orders and minutes that say nothing of it."""
        return any(paper.sort == "settlement" and (paper.kind in SETTLEMENTS or paper.speaks) for paper in self.papers)

    @property
    def files(self) -> tuple[str, ...]:
        """The paths of its files, each once."""
        return tuple(dict.fromkeys(paper.path for paper in self.papers))
