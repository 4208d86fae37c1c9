"""The names that a pack may use: what is built in, and what the pack itself adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import get_args

from analyzer.finding.findings import LABELS, QUALIFIERS
from analyzer.finding.frames import frames
from analyzer.finding.pipeline import CUE, concepts, cues
from analyzer.rulebook.other_finders import other_finders
from analyzer.rules.clause_files import MADE
from analyzer.rules.lexicon_files import Concept
from analyzer.vocabulary import DocumentKind

CARE_NAMES = frozenset({"care", "future_care", "whole_care", "care_kind", "past_care"})
"""Names by which `object` asks for care, whatever the kind."""

PAPERS_AS_OBJECTS = "paper"
"""The one party that orders are about: `object = ["paper"]`."""


@dataclass(frozen=True, slots=True)
class Known:
    """Names by what they stand for."""

    concepts: Mapping[str, Concept]
    cues: frozenset[str]
    rules: frozenset[str]
    labels: frozenset[str] = frozenset(LABELS)
    qualifiers: tuple[str, ...] = (*QUALIFIERS, "none")
    papers: tuple[str, ...] = get_args(DocumentKind)

    @property
    def parties(self) -> frozenset[str]:
        """What `who` may name; the empty text is nobody named, "unknown" somebody whom the lexicon does not know."""
        return self._of_kind("party") | {"", "unknown"}

    @property
    def acts(self) -> frozenset[str]:
        return self._of_kind("act")

    @property
    def objects(self) -> frozenset[str]:
        return self._of_kind("object") | MADE | {PAPERS_AS_OBJECTS}

    @property
    def companions(self) -> frozenset[str]:
        """What `with`, `all`, `also`, `without` and `nowhere` may name."""
        return frozenset(self.concepts) | MADE | {CUE + cue for cue in self.cues}

    def _of_kind(self, kind: str) -> frozenset[str]:
        return frozenset(name for name, concept in self.concepts.items() if concept.kind == kind)


@cache
def built_in() -> Known:
    """The names of the built-in rules."""
    return Known(
        {concept.id: concept for concept in concepts()},
        frozenset(cue.id for cue in cues()),
        frozenset([*(frame.id for frame in frames()), *(finder.id for finder in other_finders())]),
    )


def with_own(own: Mapping[str, Concept], cue_ids: frozenset[str]) -> Known:
    """The built-in names and those of a pack."""
    base = built_in()
    return Known({**base.concepts, **own}, base.cues | cue_ids, base.rules)
