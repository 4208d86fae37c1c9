"""A user's own pack: rules that stand beside the built-in ones while a paper is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from analyzer.rules.clause_files import Frame
from analyzer.rules.lexicon_files import Concept
from analyzer.rules.qualifier_files import Cue


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """Checked rules of one file. Two packs are the same where their text is: pipelines are remembered by it."""

    source: str
    """The path as the user gave it."""
    digest: str
    """SHA-256 of the text, in hexadecimal."""
    concepts: tuple[Concept, ...] = ()
    cues: tuple[Cue, ...] = ()
    frames: tuple[Frame, ...] = ()
    words: Mapping[str, Any] = field(default_factory=dict)
    """Word forms beside those of `lexicon/words.toml`, by the same keys."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pack) and other.digest == self.digest

    def __hash__(self) -> int:
        return hash(self.digest)
