"""The Medicare Set-Aside as the report tells it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from analyzer.record import Record


class MsaFigure(Record):
    """One sum named for a Medicare Set-Aside."""

    amount: str
    role: Literal["agreed", "proposed", "cms_approved", "funded", "estimate"]
    document: str
    evidence: list[str] = Field(default_factory=list)


class Section111(Record):
    """Fields 37 to 43 of the Section 111 claim input file."""

    msa_amount: str | None = None
    msa_period: int | None = None
    lump_sum_or_structured: Literal["L", "S"] | None = None
    initial_deposit: str | None = None
    anniversary_deposit: str | None = None
    case_control_number: str | None = None
    professional_administrator_ein: str | None = None


class Msa(Record):
    """The Medicare Set-Aside."""

    amount: str | None = None
    kind: Literal["wcmsa", "zero", "non_submit", "unknown"] = "unknown"
    funding: Literal["lump_sum", "structured", "unknown"] = "unknown"
    seed: str | None = None
    annual_deposit: str | None = None
    years: int | None = None
    administration: Literal["self", "professional", "unknown"] = "unknown"
    cms_status: Literal[
        "approved", "submitted", "to_be_submitted", "not_submitted", "denied", "closed_out", "unknown"
    ] = "unknown"
    cms_date: str | None = None
    cms_case_number: str | None = None
    included_in_settlement: bool | None = None
    figures: list[MsaFigure] = Field(default_factory=list)
    section_111: Section111 = Field(default_factory=Section111)
    evidence: list[str] = Field(default_factory=list)
