"""A clause that follows from the shape of a whole sentence, not from an act in it."""

from __future__ import annotations

from analyzer.finding.findings import Clause, Scope
from analyzer.finding.frames import raised
from analyzer.finding.papers import FINDINGS
from analyzer.finding.qualifiers import effect_of
from analyzer.sorting.packet import Sentence


def shaped_clause(rule: str, sentence: Sentence, kind: str, parts: tuple[str, ...], *, start: int = 0) -> Clause:
    """The clause of the raised rule for the sentence, from the character `start` on; `parts` are the body parts that it is
    about, `kind` is that of its paper."""
    frame = raised(rule)
    label = frame.label_in_finding if kind in FINDINGS and frame.label_in_finding else frame.label
    return Clause(
        label=label,
        effect=effect_of(label, (), sentence, kind),
        sentence=sentence,
        start=start,
        end=len(sentence.text),
        document=sentence.document,
        speaker=sentence.speaker,
        entry=sentence.entry,
        found_by=f"rule:{frame.id}",
        scope=Scope(body_parts=parts),
        confidence=frame.confidence,
        authority=frame.authority,
    )
