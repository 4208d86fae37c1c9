"""The argument as cards: each reason with the words and marks it rests on, shown on the page, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from analyzer.report import ClauseRecord, Reason, Report
from analyzer.reporting.pictures import Crop, Pictures
from analyzer.reporting.quotes import excerpt, place_of, speaker_of, state_of

TOWARD = {
    "kept": "toward keeping care open",
    "closed": "toward closing care",
    "doubt": "raises doubt",
    "standing": "whether it is in force",
}
STANDING = "standing:"
"""How the rules begin that say whether a paper is in force; that speaks neither for care nor against it."""
MOST_EXHIBITS = 6
"""Quotations of one card; the others are named by their ids."""


@dataclass(frozen=True)
class Exhibit:
    """Words at one place of the file; clauses that quote the same words there stand together."""

    clauses: tuple[ClauseRecord, ...]
    quote: str
    place: str
    speaker: str
    notes: str
    crops: tuple[Crop, ...]
    shown_in: int | None
    """The number of the card in which the picture stands already."""

    @property
    def ids(self) -> str:
        return ", ".join(clause.id for clause in self.clauses)


@dataclass(frozen=True)
class Against:
    """What speaks against a reason: another reason with its number, or a warning (number None)."""

    text: str
    number: int | None


@dataclass(frozen=True)
class Card:
    """One reason."""

    number: int
    reason: Reason
    kind: str
    """`kept`, `closed` or `doubt`, as the reason points; `standing` where it says whether a paper is in force."""
    toward: str
    exhibits: tuple[Exhibit, ...]
    more: tuple[str, ...]
    """Ids of clauses beyond those shown."""
    against: tuple[Against, ...]


class Evidence:
    """The clauses of a report, and its cards."""

    def __init__(self, report: Report, pictures: Pictures) -> None:
        self._report, self._pictures = report, pictures
        self.clauses = {clause.id: clause for clause in report.clauses}

    @cached_property
    def cards(self) -> list[Card]:
        """In the order of the argument; a picture is shown in the first card that needs it."""
        first_shown: dict[str, int] = {}
        return [
            self._card(number, reason, first_shown)
            for number, reason in enumerate(self._report.future_medical.reasons, start=1)
        ]

    def _card(self, number: int, reason: Reason, first_shown: dict[str, int]) -> Card:
        groups: dict[tuple[str, str], list[ClauseRecord]] = {}
        for clause in (self.clauses[i] for i in reason.evidence if i in self.clauses):
            groups.setdefault((excerpt(clause.text), place_of(clause)), []).append(clause)
        exhibits = [self._exhibit(number, g, first_shown) for g in list(groups.values())[:MOST_EXHIBITS]]
        more = [clause.id for group in list(groups.values())[MOST_EXHIBITS:] for clause in group]
        kind = "standing" if reason.rule.startswith(STANDING) else reason.toward
        return Card(
            number,
            reason,
            kind,
            TOWARD[kind],
            tuple(exhibits),
            tuple(more),
            tuple(self._against(number, reason)),
        )

    def _exhibit(self, card: int, group: Sequence[ClauseRecord], first_shown: dict[str, int]) -> Exhibit:
        drawn = next((c.id for c in group if self._pictures.crops.get(c.id)), None)
        shown_in = first_shown.get(drawn) if drawn else None
        crops = self._pictures.crops[drawn] if drawn and shown_in is None else ()
        for clause in group:
            first_shown.setdefault(clause.id, card)
        states = dict.fromkeys(state for c in group if (state := state_of(c)))
        turns = dict.fromkeys(q for c in group for q in c.qualifiers)
        return Exhibit(
            tuple(group),
            excerpt(group[0].text),
            place_of(group[0]),
            " and ".join(dict.fromkeys(speaker_of(c) for c in group)),
            ", ".join((*states, *turns)),
            crops,
            shown_in,
        )

    def _against(self, number: int, reason: Reason) -> list[Against]:
        """Reasons that point elsewhere, and warnings about the same words.

        Decisive reasons do not speak against each other unless the answer is that they do: they are about different units.
        """
        conflict = self._report.future_medical.status == "unclear"
        found = [
            Against(other.text, n)
            for n, other in enumerate(self._report.future_medical.reasons, start=1)
            if n != number
            and other.toward != reason.toward
            and not reason.rule.startswith(STANDING)
            and not other.rule.startswith(STANDING)
            and (conflict or not (other.decisive and reason.decisive))
        ]
        own = set(reason.evidence)
        found.extend(Against(w.text, None) for w in self._report.warnings if own & set(w.evidence))
        return found
