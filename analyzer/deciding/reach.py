"""How far a paper reaches: a later one displaces an earlier one only for the parts of the body that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.deciding.position import Position, same_region
from analyzer.deciding.standing import RELEASES, Paper
from analyzer.finding.body_parts import body_parts_in
from analyzer.sorting.packet import injury_paragraph

_WHOLE_AWARD = re.compile(r"\baward", re.IGNORECASE)
"""In words that release care without naming a part: the award itself is sold."""
_EVERYTHING = re.compile(
    r"\b(?:any and all|all other|all (?:claimed|pleaded|injured)?\s*body|entire body|whole body|multiple)\b",
    re.IGNORECASE,
)
"""In the list of injuries: parts that no list can tell apart."""
_MADE_ANEW = re.compile(r"\bamended\b[^.]{0,30}\b(?:award|findings)\b", re.IGNORECASE)
"""In the title of an award that takes the place of the one before in all that it gives."""
_DECIDED = ("kept", "closed")


@dataclass(frozen=True, slots=True)
class Reach:
    """The parts of the body that a paper settles."""

    parts: tuple[str, ...]
    """Those that its positions and its list of injuries name."""
    bounded: bool
    """Whether it is about these parts alone."""

    def leaves(self, others: Sequence[str]) -> tuple[str, ...]:
        """Of the parts of another paper those that this one does not touch; none where nobody can say how far it reaches."""
        if not self.bounded or not self.parts:
            return ()
        return tuple(part for part in others if not any(same_region(part, own) for own in self.parts))


def reach_of(paper: Paper, injured: Sequence[str], positions: Iterable[Position]) -> Reach:
    """The reach of a paper: of a release the parts in its paragraph 1 and those that its words release, of an award the
    injured parts and those for which it gives or refuses care."""
    first = injury_paragraph(paper.document.sentences)
    listed = [name for s in first for _, _, name in body_parts_in(s.text)]
    said = [part for p in positions if p.status in _DECIDED for part in p.scope.body_parts]
    released: list[str] = []
    whole = any(_EVERYTHING.search(s.text) for s in first)
    if paper.document.kind in RELEASES:
        said = []
        for clause in paper.clauses:
            if clause.effect == "closes" and clause.label not in ("general_release", "no_medical_after_approval"):
                released += clause.scope.body_parts
                whole = whole or (not clause.scope.body_parts and bool(_WHOLE_AWARD.search(clause.text)))
    titles = [paper.document.sentences[i].text for i in paper.document.evidence if i < len(paper.document.sentences)]
    whole = whole or any(_MADE_ANEW.search(title) for title in titles)
    return Reach(tuple(dict.fromkeys([*injured, *listed, *released, *said])), not whole)


def within(positions: Iterable[Position], parts: Sequence[str]) -> list[Position]:
    """What the positions of a displaced paper still say of the parts that it keeps."""
    left = []
    for position in positions:
        named = position.scope.body_parts
        own = tuple(part for part in parts if any(same_region(part, name) for name in named)) if named else tuple(parts)
        if own:
            left.append(replace(position, scope=replace(position.scope, body_parts=own)))
    return left


Reaches = Mapping[str, Reach]
"""By the id of the paper's document."""
