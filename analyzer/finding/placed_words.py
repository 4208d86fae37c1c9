"""Words that are a thing or an act only where they stand: "releases all", "parties C&R future medical for $9,000"."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.rules.lexicon_files import Concept

EVERYTHING = Concept("everything", "object", ())
RELEASING = Concept("release", "act", (), noun=True)

GIVES_UP = frozenset({"release", "waive", "close", "buy_out"})
"""Acts after which a bare "all" is everything that is claimed."""
RELEASED = frozenset({"care", "future_care", "everything", "rest", "body_part"})
BEFORE_VERB = frozenset({"to", "hereby", "will", "shall", "and"})
"""Words after which "C&R" is what somebody does."""


def placed_words(mentions: Sequence[Mention], norms: Sequence[str]) -> list[Mention]:
    """The mentions, with bare words that stand for things or acts added, and what they are mistaken for taken away."""
    added = [*_bare_all(mentions, norms), *_settling_verbs(mentions, norms)]
    kept = [m for m in mentions if not any(a.concept is RELEASING and m.start == a.start for a in added)]
    return sorted([*kept, *added], key=lambda m: (m.start, -m.end)) if added else list(mentions)


def _bare_all(mentions: Sequence[Mention], norms: Sequence[str]) -> list[Mention]:
    ends = {m.end for m in mentions if m.id in GIVES_UP}
    return [
        Mention(EVERYTHING, i, i + 1)
        for i, norm in enumerate(norms)
        if norm == "all" and i in ends and not (i + 1 < len(norms) and (norms[i + 1].isalnum() or norms[i + 1] == "'s"))
    ]


def _settling_verbs(mentions: Sequence[Mention], norms: Sequence[str]) -> list[Mention]:
    parties = {m.end for m in mentions if m.concept.kind == "party" and m.id != "paper"}
    starts = {m.start for m in mentions if m.id in RELEASED}
    return [
        Mention(RELEASING, i, i + 1)
        for i, norm in enumerate(norms)
        if norm == "c&r"
        and (i in parties or (i and norms[i - 1] in BEFORE_VERB))
        and starts & {i + 1, i + 2}
        and norms[i + 1] not in ("of", "for", "on", "re", "with", "-", ":", ",")
    ]
