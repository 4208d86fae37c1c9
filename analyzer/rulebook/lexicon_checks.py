"""Own concepts, cues and words of a pack: checked and made into values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from math import prod
from typing import Any

from analyzer.finding.tokens import SettlementTokenizer, WordForms
from analyzer.rulebook.entries import Entry, Sheet
from analyzer.rulebook.known_names import Known, built_in
from analyzer.rules.clause_files import MADE
from analyzer.rules.entries import expand
from analyzer.rules.lexicon_files import KINDS, Concept
from analyzer.rules.qualifier_files import DIRECTIONS, REACHES, Cue

_OWN_KINDS = tuple(kind for kind in KINDS if kind != "cue")
MOST_FORMS = 200_000
"""Phrases that one pattern of a pack may stand for; built-in patterns stand for some hundreds at most."""

_PLAIN_WORD = re.compile(r"[a-z]{2,}")
_WRITTEN = re.compile(r"[a-z0-9](?:[a-z0-9&/'.-]*[a-z0-9])?")
_WORD = {
    "verbs": re.compile(r"[a-z]{2,}!?"),
    "nouns": _PLAIN_WORD,
    "participles": _PLAIN_WORD,
    "irregular": _WRITTEN,
    "shorthand": _WRITTEN,
}
"""What the words of `[words]` must look like to be met; "!" after a verb doubles its last letter (admit!: admitted)."""
_MEANT = re.compile(r"\S+")

_INHERITED = ("heavy", "noun", "state", "intransitive")
"""What a concept takes over from the one that it is `same_as`, unless it says otherwise itself."""


def own_concepts(sheet: Sheet) -> dict[str, Concept]:
    """The sound concepts of the sheet by their ids; problems are noted in the sheet."""
    known = built_in()
    taken = set(known.concepts) | MADE
    first: dict[str, Entry] = {}
    for entry in sheet.sound("concept"):
        told_twice(sheet, entry, first, taken)
        kind, base = entry.values["kind"], entry.values.get("same_as")
        if kind not in _OWN_KINDS:
            mend = "write a [[cue]]" if kind == "cue" else f"use {', '.join(_OWN_KINDS)}"
            sheet.tell(f"{entry.name}: unknown kind {kind!r}", mend, entry, "kind")
        if base is not None and (base not in known.concepts or known.concepts[base].kind != kind):
            sheet.tell(
                f"{entry.name}: same_as names {base!r}, which is no built-in {kind}",
                f"name one of {_some(sorted(n for n, c in known.concepts.items() if c.kind == kind))}",
                entry,
                "same_as",
            )
    return {entry.id: _concept(sheet, entry, known) for entry in sheet.sound("concept")}


def _concept(sheet: Sheet, entry: Entry, known: Known) -> Concept:
    values = entry.values
    base = known.concepts.get(values.get("same_as", ""))
    flags = {name: values.get(name, base is not None and getattr(base, name)) for name in _INHERITED}
    return Concept(
        entry.id,
        values["kind"],
        phrases_of(sheet, entry),
        same_as=(base.same_as or base.id) if base else "",
        care=values.get("care", base.care if base else ""),
        as_written=values.get("as_written", False),
        **flags,
    )


def own_cues(sheet: Sheet) -> tuple[Cue, ...]:
    """The sound cues of the sheet; problems are noted in the sheet."""
    known = built_in()
    first: dict[str, Entry] = {}
    for entry in sheet.sound("cue"):
        told_twice(sheet, entry, first, known.cues)
        for key, allowed in (("qualifier", known.qualifiers), ("direction", DIRECTIONS), ("reach", REACHES)):
            if entry.values[key] not in allowed:
                sheet.tell(f"{entry.name}: {key} is {entry.values[key]!r}", f"use {', '.join(allowed)}", entry, key)
    return tuple(
        Cue(
            entry.id,
            entry.values["qualifier"],
            phrases_of(sheet, entry),
            entry.values["direction"],
            entry.values["reach"],
            as_written=entry.values.get("as_written", False),
        )
        for entry in sheet.sound("cue")
    )


def own_words(sheet: Sheet) -> Mapping[str, Any]:
    """The sound word forms of the sheet; problems are noted in the sheet."""
    for entry in sheet.sound("words"):
        for key, told in entry.values.items():
            for number, word in enumerate(told):
                place = (key, number) if isinstance(told, list) else (key,)
                meant = [told[word]] if isinstance(told, dict) else []
                if not _WORD[key].fullmatch(word) or not all(_MEANT.fullmatch(other) for other in meant):
                    wrong = f"{word} = {meant[0]!r}" if meant else repr(word)
                    mend = "write single words in small letters, without a point or hyphen at the end"
                    sheet.tell(f"words: {key} has {wrong}, which no word of a paper is read as", mend, entry, *place)
    return next((dict(entry.values) for entry in sheet.sound("words")), {})


def told_twice(
    sheet: Sheet, entry: Entry, first: dict[str, Entry], taken: set[str] | frozenset[str] | Mapping[str, Any]
) -> None:
    """Note an id that another entry of the file or a built-in one has already."""
    other = first.setdefault(entry.id, entry)
    if other is not entry:
        line = sheet.where.line(other.table, other.number, "id")
        sheet.tell(f"id {entry.id!r} is used twice (first in line {line})", "give it another id", entry, "id")
    elif entry.id in taken:
        sheet.tell(f"id {entry.id!r} is the id of a built-in {entry.table}", "give it another id", entry, "id")


def phrases_of(sheet: Sheet, entry: Entry) -> tuple[str, ...]:
    """The phrases of an entry, expanded; those whose brackets do not match are noted and left out."""
    found: list[str] = []
    for number, phrase in enumerate(entry.values["phrases"]):
        if _forms_at_most(phrase) > MOST_FORMS:
            text = f"{entry.name}: {phrase[:40]!r}... stands for more than {MOST_FORMS:,} phrases"
            sheet.tell(text, "write several phrases with fewer brackets", entry, "phrases", number)
            continue
        try:
            found += expand(phrase)
        except ValueError as problem:
            sheet.tell(f"{entry.name}: {problem}", "(a|b) is either, [a] may be left out", entry, "phrases", number)
    if not found and entry.sound:
        sheet.tell(f"{entry.name}: phrases is empty, so it can never match", "write at least one", entry, "phrases")
    return tuple(dict.fromkeys(found))


def _forms_at_most(phrase: str) -> int:
    """No fewer than the phrases that a pattern stands for: the choices of all its brackets, multiplied."""
    choices, opened = [phrase.count("|") + 1], []
    for sign in phrase:
        if sign in "([":
            opened.append(1 if sign == "(" else 2)
        elif sign == "|" and opened:
            opened[-1] += 1
        elif sign in ")]" and opened:
            choices.append(opened.pop())
    return prod(choices)


def check_phrases(sheet: Sheet, tokenizer: SettlementTokenizer) -> None:
    """Note phrases that are written otherwise than they are read in a paper, and so can never be met."""
    for entry in [*sheet.sound("concept"), *sheet.sound("cue")]:
        for number, phrase in enumerate(entry.values["phrases"]):
            dead = next((told for form in expand(phrase) if (told := dead_phrase(form, tokenizer))), None)
            if dead is not None:
                sheet.tell(f"{entry.name}: {dead[0]}", dead[1], entry, "phrases", number)


def dead_phrase(phrase: str, tokenizer: SettlementTokenizer) -> tuple[str, str] | None:
    """Why a phrase can never be met in a paper, and what to do; None where it can.

    A phrase is matched word by word, and must part its words as a paper's are parted: "co-pay" is read as "co- pay".
    """
    for word in phrase.replace("- ", "-").split():
        written = [tokenizer.norm(part) for part in word.replace("-", "- ").split()] if "- " in phrase else []
        read = tokenizer(word)
        norms = [token.norm_ for token in read]
        normal = tokenizer.norm(word)
        if norms in ([normal], written) or normal in _given(tokenizer.forms) or _one_word(normal, tokenizer):
            continue
        apart = " ".join(token.text for token in read)
        return f"{phrase!r} can never match, since a paper's {word!r} is read as {apart!r}", f"write {apart!r}"
    if "$ " in phrase:
        return f"{phrase!r} can never match, since a sum is read as one word", "leave out the blank after $"
    return None


def _one_word(normal: str, tokenizer: SettlementTokenizer) -> bool:
    """Whether the normal form can itself be written: "m.d" is not read as one word, and "md" is."""
    return [token.norm_ for token in tokenizer(normal)] == [normal]


def _given(forms: WordForms) -> frozenset[str]:
    """Normal forms that are only given, never written: shorthand is brought to them."""
    return frozenset(forms.base.values()) | frozenset(forms.cased.values())


def only_known(
    sheet: Sheet, entry: Entry, key: str, allowed: frozenset[str], what: Callable[[str], str] | None = None
) -> None:
    """Note every name of a list that is not one of the allowed."""
    for number, name in enumerate(entry.values.get(key, ())):
        if name not in allowed:
            said = what(name) if what else ""
            near = _alike(name, allowed)
            mend = f"did you mean {near!r}?" if near else f"use one of {_some(sorted(allowed))}"
            sheet.tell(
                f"{entry.name}: {key} names {name!r}, {said or 'which does not exist'}", mend, entry, key, number
            )


def _alike(name: str, allowed: frozenset[str]) -> str | None:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, sorted(allowed), 1)), None)


_MOST_NAMES = 12
"""Names told in a line before it gets too long to read."""


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(name if name else repr(name) for name in names[:_MOST_NAMES])
    return f"{shown} ..." if len(names) > _MOST_NAMES else shown
