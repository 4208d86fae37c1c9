"""The types of `analyzer explain`: why an answer is what it is, what would change it, what kept another from being given.

Ids of clauses are those of the report on the same file; `clauses` holds every one that the explanation names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Self

from pydantic import Field

from analyzer.record import Record
from analyzer.report import ClauseRecord, Failure, FutureMedical, Scope, Source
from analyzer.vocabulary import ApprovalStatus, Basis, DocumentKind, Role, Status, Strength


class PositionExplained(Record):
    """What one paper says about one unit, and the row of the table that says so."""

    scope: Scope
    status: Status
    basis: Basis
    strength: Strength
    provisional: bool = False
    why: str
    rule: str = Field(
        description="the row of a table of positions (position:release/7), or the rule that found the words"
    )
    row: list[str] = Field(default_factory=list, description="what that row asks of the paper, in words")
    authority: str
    evidence: list[str] = Field(default_factory=list)
    overruled: list[str] = Field(default_factory=list, description="clauses that point the other way and yielded")


class ConditionExplained(Record):
    """An event that the paper's own words make care turn on."""

    text: str
    state: Literal["open", "met", "failed"]
    why: str
    evidence: list[str] = Field(default_factory=list)


class PaperExplained(Record):
    """One paper of the file and what it was good for."""

    document: str
    kind: DocumentKind
    pages: tuple[int, int]
    role: Role
    approval: ApprovalStatus
    standing: str
    part: str = Field(description="what part it has in the answer, in words")
    positions: list[PositionExplained] = Field(default_factory=list)
    conditions: list[ConditionExplained] = Field(default_factory=list)


class Change(Record):
    """Something that would change the answer, or make it surer, if it were there."""

    what: Literal["paper", "mark", "words", "condition", "reading"]
    text: str
    toward: Status | None = Field(
        default=None, description="the answer that would follow; null where it would only be surer"
    )
    document: str | None = None
    evidence: list[str] = Field(default_factory=list)


class Obstacle(Record):
    """Something that kept the expected answer from being given."""

    kind: Literal[
        "mark", "overruled", "qualified", "speaker", "standing", "condition", "table", "unit", "rule", "answer"
    ]
    text: str
    document: str | None = None
    page: int | None = None
    rule: str | None = None
    blocked_by: list[str] = Field(
        default_factory=list, description="the words of the paper that stood in the way, as they stand there"
    )
    evidence: list[str] = Field(default_factory=list)


class Expected(Record):
    """The answer that was expected, and what kept it from being given, the nearest first."""

    status: Status
    given: bool
    obstacles: list[Obstacle] = Field(default_factory=list)


class Explanation(Record):
    """Why one file, or one packet of files, has the answer that it has."""

    source: Source
    future_medical: FutureMedical
    doubts: list[str] = Field(default_factory=list, description="what makes the answer less sure")
    papers: list[PaperExplained]
    would_change: list[Change] = Field(default_factory=list)
    expected: Expected | None = None
    clauses: list[ClauseRecord] = Field(default_factory=list)

    def masked(self, mask: Callable[[str], str]) -> Self:
        """The same with identifiers hidden in the words that come from the settlement."""

        def walk(value: object) -> object:
            if isinstance(value, str):
                return mask(value)
            if isinstance(value, list):
                return [walk(v) for v in value]
            if isinstance(value, dict):
                return {k: walk(v) for k, v in value.items()}
            return value

        plain = self.model_dump(mode="json")
        spoken = ("papers", "would_change", "expected")
        return type(self).model_validate({**plain, **{key: walk(plain[key]) for key in spoken}})


class ExplanationFile(Record):
    """What `analyzer explain --format json` prints."""

    schema_version: Literal["1"] = "1"
    explanations: list[Explanation] = Field(default_factory=list)
    failures: list[Failure] = Field(default_factory=list)
