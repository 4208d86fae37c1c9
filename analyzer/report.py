"""The types of the JSON report: what people and other programs build on.

Names are fixed by schema version 1: fields may be added, never renamed or removed without a new version.
Dates are ISO 8601, money is a decimal string in US dollars, unknown is null, confidence is 0 to 1, evidence is a list
of clause ids. Coordinates are PDF points from the top left of the page as a viewer shows it.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from analyzer.record import Record
from analyzer.set_aside import Msa as Msa
from analyzer.set_aside import MsaFigure as MsaFigure
from analyzer.set_aside import Section111 as Section111
from analyzer.vocabulary import (
    ApprovalStatus,
    Basis,
    DocumentKind,
    Effect,
    EntryName,
    FailureCode,
    FormName,
    Label,
    MarkStateName,
    MmaSense,
    QualifierName,
    ReadFromName,
    Role,
    SpeakerName,
    Status,
    Strength,
    WarningCode,
)

SCHEMA_VERSION = "1"


class Analysis(Record):
    """What made the report: enough to make it again."""

    tool: str = "settlement-analyzer"
    version: str
    model: str = Field(description="hash of the classifier")
    rules: str = Field(description="hash of the rule set")
    options: dict[str, Any] = Field(default_factory=dict, description="options that bear on the answer")


class SourceFile(Record):
    """One of the files of a packet read together."""

    path: str
    sha256: str
    bytes: int
    media_type: str
    pages: tuple[int, int] = Field(description="first and last page of the file in the packet, from 1")


class Source(Record):
    """The file, or the packet that several files make."""

    path: str
    sha256: str
    bytes: int
    media_type: str
    pages: int
    pages_read: int
    files: list[SourceFile] | None = Field(default=None, description="the files of a packet read together")


class PageRecord(Record):
    """How one page was read."""

    number: int = Field(ge=1)
    source: Literal["text", "ocr", "mixed", "blank", "unread"]
    reason: str | None = None
    confidence: float = Field(ge=0, le=1)
    rotation: int = 0
    width: float
    height: float
    image: str | None = None


class Scope(Record):
    """What a row or a clause is about; all empty means everything that the paper settles."""

    body_parts: list[str] = Field(default_factory=list)
    claims: list[str] = Field(default_factory=list)
    dates_of_injury: list[str] = Field(default_factory=list)
    carriers: list[str] = Field(default_factory=list)
    care: str | None = None
    period: str | None = None
    condition: str | None = None


class Position(Record):
    """What one document says about future medical care."""

    status: Status
    basis: Basis
    strength: Strength
    evidence: list[str] = Field(default_factory=list)


class Approval(Record):
    """Whether a judge has approved the paper."""

    status: ApprovalStatus
    date: str | None = None
    evidence: list[str] = Field(default_factory=list)


class SignerRecord(Record):
    """One signature line."""

    role: str
    state: MarkStateName
    date: str | None = None
    evidence: list[str] = Field(default_factory=list)


class ExecutionRecord(Record):
    """Whether the parties signed; `unsigned` means that the lines are there and all empty."""

    state: Literal["signed", "partly_signed", "unsigned", "not_shown"]
    signers: list[SignerRecord] = Field(default_factory=list)


class DocumentRecord(Record):
    """One paper of the file."""

    id: str
    kind: DocumentKind
    form: FormName | None = None
    pages: tuple[int, int]
    date: str | None = None
    role: Role
    case_numbers: list[str] = Field(default_factory=list)
    own_case_numbers: list[str] = Field(
        default_factory=list, description="of the cases that the paper is about; it may name others"
    )
    future_medical: Position | None = None
    approval: Approval
    execution: ExecutionRecord
    confidence: float = Field(ge=0, le=1)
    evidence: list[str] = Field(default_factory=list)


class Part(Record):
    """One unit that is treated in a way of its own."""

    scope: Scope
    status: Status
    basis: Basis
    strength: Strength
    provisional: bool = False
    confidence: float = Field(ge=0, le=1)
    approval: ApprovalStatus
    documents: list[str] = Field(default_factory=list)
    evidence: list[str] = Field(default_factory=list)


class Reason(Record):
    """One step of the argument, decisive first."""

    text: str
    rank: int = Field(ge=1, description="1 is the latest order of a judge, 9 letters and web advice")
    toward: Literal["kept", "closed", "doubt"]
    decisive: bool
    rule: str
    authority: str
    evidence: list[str] = Field(default_factory=list)


class FutureMedical(Record):
    """The answer."""

    status: Status
    basis: Basis
    strength: Strength
    provisional: bool = False
    confidence: float = Field(ge=0, le=1)
    summary: str
    parts: list[Part]
    reasons: list[Reason]


class Mma(Record):
    """One printed "MMA" and what it means there."""

    text: str
    sense: MmaSense
    confidence: float = Field(ge=0, le=1)
    why: str
    ask: str | None = None
    evidence: list[str] = Field(default_factory=list)


class Follow(Record):
    """What follows from a finding, and on what authority."""

    text: str
    authority: str


class Mmi(Record):
    """One finding that the worker reached MMI / P&S."""

    text: str
    date: str | None = None
    declared_by: str | None = None
    role: Literal["treating_physician", "qme", "ame", "other", "unknown"] = "unknown"
    disputed: bool = False
    premature: bool = False
    follows: list[Follow] = Field(default_factory=list)
    evidence: list[str] = Field(default_factory=list)


class DateOfInjury(Record):
    """A specific date, or the span of a cumulative trauma."""

    kind: Literal["specific", "cumulative"]
    start: str
    end: str | None = None


class BodyPart(Record):
    """A part of the body, with its EAMS code where known."""

    name: str
    side: Literal["left", "right", "both"] | None = None
    code: str | None = None


class Deduction(Record):
    """A sum taken from the settlement."""

    role: str
    amount: str
    payee: str | None = None
    through: str | None = None


class Terms(Record):
    """Parties, case numbers, injuries and money."""

    applicant: str | None = None
    employer: str | None = None
    insurer: str | None = None
    case_numbers: list[str] = Field(default_factory=list)
    claim_numbers: list[str] = Field(default_factory=list)
    dates_of_injury: list[DateOfInjury] = Field(default_factory=list)
    body_parts: list[BodyPart] = Field(default_factory=list)
    permanent_disability_percent: str | None = None
    settlement_amount: str | None = None
    deductions: list[Deduction] = Field(default_factory=list)
    balance: str | None = None
    attorney_fee: str | None = None
    medicare_beneficiary: bool | None = None
    evidence: dict[str, list[str]] = Field(default_factory=dict)


class WitnessRecord(Record):
    """One layer's word on the state of a mark."""

    by: ReadFromName
    state: MarkStateName


class MarkRecord(Record):
    """An ink mark."""

    kind: Literal["check_box", "initials", "signature", "ring"]
    state: MarkStateName
    witnesses: list[WitnessRecord] = Field(default_factory=list)


class PlaceRecord(Record):
    """Where words stand in a file without fixed pages, counted from 0."""

    part: str
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None


class ClauseRecord(Record):
    """One flagged clause."""

    id: str
    document: str
    label: Label
    effect: Effect
    text: str
    page: int | None = None
    boxes: list[tuple[int, float, float, float, float]] = Field(default_factory=list)
    place: PlaceRecord | None = None
    speaker: SpeakerName
    entry: EntryName
    read_from: ReadFromName
    mark: MarkRecord | None = None
    found_by: str
    qualifiers: list[QualifierName] = Field(default_factory=list)
    scope: Scope
    confidence: float = Field(ge=0, le=1)


class Question(Record):
    """What to ask before relying on the answer."""

    text: str
    about: str
    evidence: list[str] = Field(default_factory=list)


class NotFound(Record):
    """What a complete paper of this kind says and this one does not."""

    what: str
    why: str
    authority: str | None = None
    evidence: list[str] = Field(default_factory=list)


class WarningRecord(Record):
    """What a careful reader would notice."""

    code: WarningCode
    text: str
    evidence: list[str] = Field(default_factory=list)


class Report(Record):
    """The report on one file."""

    analysis: Analysis
    source: Source
    pages: list[PageRecord]
    documents: list[DocumentRecord]
    future_medical: FutureMedical
    approval: Approval
    mma: list[Mma] = Field(default_factory=list)
    mmi: list[Mmi] = Field(default_factory=list)
    msa: Msa | None = None
    terms: Terms
    clauses: list[ClauseRecord] = Field(default_factory=list)
    questions: list[Question] = Field(default_factory=list)
    not_found: list[NotFound] = Field(default_factory=list)
    warnings: list[WarningRecord] = Field(default_factory=list)


class Failure(Record):
    """A file that could not be analysed."""

    path: str
    code: FailureCode
    message: str
    hint: str


class ReportFile(Record):
    """What `--format json` prints, whatever the number of files."""

    schema_version: Literal["1"] = "1"
    reports: list[Report] = Field(default_factory=list)
    failures: list[Failure] = Field(default_factory=list)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `ReportFile`."""
    schema = ReportFile.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
