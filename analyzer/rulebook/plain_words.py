"""Names of concepts, labels and effects in words for somebody who does not program."""

from __future__ import annotations

from collections.abc import Iterable

from analyzer.finding.pipeline import CUE, concepts

EFFECTS = {
    "keeps": "keeps care open",
    "closes": "closes care",
    "limits": "limits care",
    "conditions": "sets a condition",
    "supports_closing": "points to closing",
    "supports_keeping": "points to keeping",
    "standing": "says what force the paper has",
    "none": "decides nothing about future care",
}

MADE_NAMES = {
    "body_part": "a body part",
    "claim_number": "a case number",
    "money": "a sum of money",
    "care_kind": "a kind of care",
    "past_care": "past care",
    "whole_care": "care as a whole",
    "": "nobody named",
    "unknown": "somebody whom the lexicon does not know",
    "other": "somebody else",
}
"""Names that are no entries of the lexicon: they are made while a sentence is read."""

_SHAPES_OF_VALUES = {
    "@kind": "a kind of care",
    "@item": "nothing more: a bare item of an award",
    "@agreed": "nothing more: a bare item that the parties stipulate to",
    "@worker": "the worker",
    "@employer": "the employer",
}

OWN_NAMES = {"future_care": "future care", "msa": "MSA", "pd": "PD", "td": "TD"}
"""Ids whose words are not the id with blanks."""

_MOST = 8
"""Names told in a row; a list that is longer is cut, with the number of the rest."""


def in_plain_words(names: Iterable[str]) -> str:
    """The names in a row: "release, buy out or waive"."""
    told = sorted(dict.fromkeys(plain(name) for name in names))
    if len(told) > _MOST:
        return f"{', '.join(told[:_MOST])} or {len(told) - _MOST} more"
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} or {told[-1]}"


def plain(name: str) -> str:
    """One name: of a concept, of a cue, or of what is made while reading."""
    if name in MADE_NAMES:
        return MADE_NAMES[name]
    if name.startswith(CUE):
        return f"the cue “{name.removeprefix(CUE).replace('_', ' ')}”"
    return OWN_NAMES.get(name, name.replace("_", " "))


def value_in_words(value: str) -> str:
    """What may stand behind a label of care: words in quotes, an act with its answer ("waive no"), or a shape ("@kind")."""
    if value.startswith("@"):
        return _SHAPES_OF_VALUES.get(value, value.removeprefix("@"))
    act, _, answer = value.rpartition(" ")
    named = answer in ("yes", "no") and any(c.id == act and c.kind == "act" for c in concepts())
    return f"“{plain(act)}: {answer}”" if named else f"“{value}”"


def with_joints(phrase: str) -> str:
    """A phrase as it stands in a paper: "worker 's" and "set- aside" joined."""
    return phrase.replace(" 's", "'s").replace("- ", "-").replace(" ,", ",").replace(" ' ", "' ")
