"""What finding gives: clauses with their effect, and facts, each tied to the words that show it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from analyzer.reading.settlement import Entry, Mark
from analyzer.report import Mma, Mmi, Msa, Terms
from analyzer.sorting.packet import Sentence, Speaker

LABELS: dict[str, str] = {
    "need_for_treatment_yes": "keeps",
    "need_for_treatment_maybe": "keeps",
    "treatment_awarded": "keeps",
    "medical_left_open": "keeps",
    "need_for_treatment_no": "closes",
    "treatment_not_needed": "closes",
    "general_release": "closes",
    "no_medical_after_approval": "closes",
    "future_medical_initialled": "closes",
    "future_medical_bought_out": "closes",
    "claim_denied_finding": "closes",
    "future_medical_waived": "closes",
    "take_nothing": "closes",
    "claim_dismissed": "closes",
    "body_part_carved_out": "limits",
    "claim_carved_out": "limits",
    "treatment_limited_to_parts": "limits",
    "body_part_denied": "limits",
    "scope_limited": "limits",
    "unlisted_claims_swept_in": "limits",
    "time_limited": "limits",
    "kind_of_care_limited": "limits",
    "third_party_credit": "limits",
    "msa_conditional": "conditions",
    "staged_settlement": "conditions",
    "reserved_or_deferred": "conditions",
    "msa_amount": "supports_closing",
    "msa_not_submitted": "supports_closing",
    "msa_administration": "supports_closing",
    "msa_structured": "supports_closing",
    "treatment_control": "supports_keeping",
    "right_to_reopen": "supports_keeping",
    "past_medical_only": "none",
    "liens": "none",
    "self_procured_medical": "none",
    "medical_legal": "none",
    "medical_mileage": "none",
    "msa_zero": "none",
    "no_medicare_interest": "none",
    "medicare_boilerplate": "none",
    "conditional_payments": "none",
    "future_medical_disputed": "none",
    "hypothetical_outcome": "none",
    "death_benefits_released": "none",
    "job_displacement_voucher": "none",
    "misconduct_claims": "none",
    "mma": "none",
    "mmi_finding": "none",
    "physician_recommendation": "none",
    "order_approving": "standing",
    "order_suspending": "standing",
    "order_disapproving": "standing",
    "order_setting_aside": "standing",
    "draft_or_proposal": "standing",
}
"""Every label of the report and its plain effect (before qualifiers)."""

EFFECTS = (
    "keeps",
    "closes",
    "limits",
    "conditions",
    "supports_closing",
    "supports_keeping",
    "none",
    "standing",
)

QUALIFIERS = (
    "negated",
    "excepted",
    "conditional",
    "hypothetical",
    "quoted",
    "recited",
    "past",
    "proposed",
    "disputed",
    "denied",
    "struck",
)


CLASSIFIER = "classifier"
"""`found_by` of clauses that no rule found."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a clause or a position is about; an empty scope is everything that the paper settles."""

    body_parts: tuple[str, ...] = ()
    """Normal names with side: "left knee", "lumbar spine", "psyche"."""
    claims: tuple[str, ...] = ()
    """Case numbers ("ADJ1234567"), else claim numbers."""
    dates_of_injury: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    care: str | None = None
    """The kind of care meant ("medication", "surgery"); None for all."""
    period: str | None = None
    """The time meant ("through 2027-06-30", "for two years"); None for all time."""
    condition: str | None = None
    """The event it turns on, in the paper's words."""

    @property
    def empty(self) -> bool:
        return self == Scope()


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that say something about care, money, Medicare or the paper's own force."""

    label: str
    effect: str
    """As it stands here, after its qualifiers."""
    sentence: Sentence
    start: int
    """`sentence.text[start:end]` is the clause."""
    end: int
    document: str
    speaker: Speaker
    entry: Entry
    found_by: str
    """"rule:<id>", "classifier" or "form:<id>"."""
    qualifiers: tuple[str, ...] = ()
    scope: Scope = Scope()
    except_scope: Scope | None = None
    """Where the sentence carves something out ("all parts except the left hand"): what stands outside the clause's effect."""
    confidence: float = 1.0
    mark: Mark | None = None
    authority: str = ""
    id: str = ""
    """c1, c2 ... in reading order; given once all clauses are known."""

    @property
    def text(self) -> str:
        return self.sentence.text[self.start : self.end]

    @property
    def raised(self) -> bool:
        """Only the classifier understood it: shown, and never a ground of the answer."""
        return self.found_by == CLASSIFIER

    def named(self, clause_id: str) -> Clause:
        return replace(self, id=clause_id)


@dataclass(frozen=True, slots=True)
class Fact:
    """A date, a sum, a case number, a name ... and where it stands.

    kind: money, date, case_number, claim_number, date_of_injury, body_part, carrier, applicant, employer, insurer, percent, ...
    """

    kind: str
    value: str
    """Normal form: "48213.00", "2019-03-04", "ADJ1234567", "left knee"; a cumulative injury is "start/end"."""
    sentence: Sentence
    start: int
    end: int
    role: str = ""
    """What it is in this paper: settlement_amount, attorney_fee, permanent_disability_advances, msa, balance, approval, injury, ..."""
    clause: str = ""
    """Id of the clause that shows it, where it is shown in the report."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A sentence that a reader should be told of though it decides nothing.

    kind: "end_of_care", "open_care" or "sum" for one that takes MMI for that; "msa_attached" for one that names a
    Medicare Set-Aside paper as attached.
    """

    kind: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in a packet, in reading order."""

    clauses: tuple[Clause, ...]
    facts: tuple[Fact, ...] = ()
    mma: tuple[Mma, ...] = ()
    mmi: tuple[Mmi, ...] = ()
    msa: Msa | None = None
    terms: Terms = field(default_factory=Terms)
    noticed: tuple[Noticed, ...] = ()
