"""How sure the answer is: from the strength of what decides it and the quality of the reading, never a vote of clauses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.deciding.calibration import calibration
from analyzer.deciding.position import Position
from analyzer.deciding.standing import Paper
from analyzer.reading.settlement import Page, PageSource, ReadFrom
from analyzer.vocabulary import Basis, Status, Strength

_BY_STRENGTH = {"express": 0.95, "form_default": 0.8, "inferred": 0.65}
_UNCLEAR = {"conflicting": 0.88, "illegible": 0.88, "silent": 0.8, "not_a_settlement": 0.9, "not_applicable": 0.95}
_CONTINGENT = 0.88
_UNREAD = 0.85
"""With pages unread, what decides may stand on one of them."""
_ADDENDUM_MISSING = 0.6
"""Cap of the contract where an addendum is named and not in the file."""
_AGAINST = 0.92
_DOUBTED = 0.93
"""Nine in ten of what the classifier shows is right in itself, and most of it is about something that the rules saw too."""
_SUREST = 0.98
"""Nothing is surer than this: labels err too."""
_PICTURE = frozenset({ReadFrom.OCR, ReadFrom.PIXELS})


@dataclass(frozen=True, slots=True)
class Grounds:
    """What bears on how sure one answer is."""

    status: Status
    basis: Basis
    strength: Strength
    evidence: float
    """Confidence of the surest clause that decides, 0 to 1; 1 where none is named."""
    document: float
    """Confidence that the paper is what it is taken for, 0 to 1."""
    reading: float
    """Confidence of the worst page of the papers that decide, 0 to 1."""
    recognised: bool
    """Whether what decides was recognised in a picture of the page."""
    unread: bool
    """Whether pages of the file were not read."""
    against: bool
    """Whether words or marks that point the other way were overcome."""
    doubted: bool
    """Whether words that no rule understood seem to say the opposite."""
    addendum_missing: bool

    @property
    def score(self) -> float:
        """0 to 1: what a reader would say before any calibration."""
        if self.status == "unclear":
            value = _UNCLEAR[self.basis]
        elif self.status == "contingent":
            value = _CONTINGENT
        else:
            value = _BY_STRENGTH[self.strength] * min(1.0, self.evidence + 0.05)
            if self.against:
                value *= _AGAINST
        if self.doubted:
            value *= _DOUBTED
        value *= 0.8 + 0.2 * self.document
        if self.unread:
            value *= _UNREAD
        return value * min(1.0, self.reading + 0.02)

    @property
    def measures(self) -> dict[str, float]:
        """What the calibration weighs, by name."""
        score = min(max(self.score, 0.02), _SUREST)
        return {
            "score": math.log(score / (1 - score)),
            "recognised": float(self.recognised),
            "unclear": float(self.status == "unclear"),
            "unread": float(self.unread),
        }


def grounds_of(
    position: Position, paper: Paper, pages: Sequence[Page], *, addendum_missing: bool, doubted: bool
) -> Grounds:
    """The grounds of a row: its position, the paper that takes it, and all pages of the file.

    `doubted`: words that no rule understood seem to say the opposite.
    """
    own = {n for d in paper.documents for n in range(d.first_page, d.last_page + 1)}
    read = [p for p in pages if p.source not in (PageSource.UNREAD, PageSource.BLANK)]
    ours = [p.confidence for p in read if p.number in own] or [p.confidence for p in read]
    return Grounds(
        status=position.status,
        basis=position.basis,
        strength=position.strength,
        evidence=max((c.confidence for c in position.evidence), default=1.0),
        document=paper.document.confidence,
        reading=min(ours, default=1.0),
        recognised=any(
            word.word.read_from in _PICTURE or (word.word.mark is not None and word.word.mark.in_pixels)
            for clause in position.evidence
            for word in clause.sentence.words
        ),
        unread=any(p.source is PageSource.UNREAD for p in pages),
        against=bool(position.against),
        doubted=doubted,
        addendum_missing=addendum_missing,
    )


def confidence_of(grounds: Grounds) -> float:
    """0 to 1; of answers given 0.9, nine in ten should be right."""
    value = min(calibration().probability(grounds.measures), _SUREST)
    return round(min(value, _ADDENDUM_MISSING) if grounds.addendum_missing else value, 2)
