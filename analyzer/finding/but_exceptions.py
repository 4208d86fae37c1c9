""" "But" that takes something out of "all": "all parts are settled but the neck", "everything but dental care is closed"."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.segments import FINITE
from analyzer.rules.qualifier_files import Cue

ALL = frozenset({"all", "every", "everything", "any"})
"""Words of which "but" takes something."""

NEAR = 3
"""Words between "but" and what it takes out ("but his right wrist")."""

STOPS = frozenset({".", ";", ",", ":", "-"})


def but_exceptions(
    exception: Cue, norms: Sequence[str], mentions: Sequence[Mention], placed: Sequence[Mention]
) -> list[Mention]:
    """The cues of an exception that begin with a bare "but": one before a thing, after a whole, with no verb of its own."""
    from analyzer.finding.pipeline import as_concept

    objects = sorted(m.start for m in (*mentions, *placed) if m.concept.kind == "object")
    acts = {m.start for m in mentions if m.concept.kind == "act" and not m.concept.noun}
    found = []
    for i, norm in enumerate(norms):
        if norm != "but" or norms[i + 1 : i + 2] in (["not"], ["for"], ["only"]) or norms[i - 1 : i] == ["all"]:
            continue
        begins = next((p + 1 for p in range(i - 1, -1, -1) if norms[p] in (".", ";")), 0)
        if not ALL & set(norms[begins:i]) or not any(i < at <= i + NEAR for at in objects):
            continue
        end = next((p for p in range(i + 1, len(norms)) if norms[p] in STOPS), len(norms))
        said = any(norms[p] in FINITE or p in acts for p in range(begins, i))
        says = any(norms[p] in FINITE or p in acts for p in range(i + 1, end))
        if not (said and says):
            found.append(Mention(as_concept(exception), i, i + 1))
    return found
