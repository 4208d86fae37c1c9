"""The kinds of paper, as the form files describe them: how each is recognised and who speaks in it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from analyzer.sorting.packet import Speaker

FORM_FILES = ("settlements.toml", "orders.toml", "evidence.toml")
_KEYS = {
    "id", "kind", "name", "family", "authority", "speaker", "titles", "footers", "cues", "absorbs", "anchors", "rank", "strong",
}  # fmt: skip
_FAMILIES = {"award", "release", "death", "attachment", "foreign", "order", "minutes", "evidence", "index"}


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of paper.

    `family` says what it can do: `release` and `award` settle, `attachment` belongs to the paper before it, `order` is a judge's,
    `evidence` and `index` decide nothing, `death` has no future medical, `foreign` is another state's.
    """

    id: str
    kind: str
    name: str | None
    family: str
    authority: str
    speaker: Speaker
    titles: tuple[re.Pattern[str], ...]
    footers: tuple[re.Pattern[str], ...]
    cues: tuple[str, ...]
    absorbs: frozenset[str]
    anchors: tuple[str, ...]
    strong: tuple[str, ...] = ()
    """Phrases any of which makes an untitled paper this one."""
    rank: int = 0
    """Of several forms that a title fits, the one of highest rank is meant ("Findings and Order Setting Aside Order Approving ...")."""


class FormFileError(ValueError):
    """A form file says something that cannot be meant; the message names the file and the entry."""


def form_of(entry: dict[str, Any], where: str) -> Form:
    """One form from its table; raises FormFileError for an unknown key, family or a pattern that does not compile."""
    name = entry.get("id", "?")
    unknown = set(entry) - _KEYS
    if unknown:
        raise FormFileError(
            f"{where}: form {name}: unknown key {', '.join(sorted(unknown))}; allowed: {', '.join(sorted(_KEYS))}"
        )
    if entry["family"] not in _FAMILIES:
        raise FormFileError(f"{where}: form {name}: family {entry['family']} is none of {', '.join(sorted(_FAMILIES))}")
    try:
        titles = tuple(re.compile(t) for t in entry.get("titles", ()))
        footers = tuple(re.compile(t) for t in entry.get("footers", ()))
    except re.error as problem:
        raise FormFileError(f"{where}: form {name}: {problem}") from problem
    return Form(
        id=entry["id"],
        kind=entry["kind"],
        name=entry.get("name"),
        family=entry["family"],
        authority=entry["authority"],
        speaker=Speaker(entry["speaker"]),
        titles=titles,
        footers=footers,
        cues=tuple(entry.get("cues", ())),
        absorbs=frozenset(entry.get("absorbs", ())),
        anchors=tuple(entry.get("anchors", ())),
        strong=tuple(entry.get("strong", ())),
        rank=entry.get("rank", 0),
    )


@cache
def forms() -> tuple[Form, ...]:
    """All kinds of paper, in the order of the files."""
    found: dict[str, Form] = {}
    for file in FORM_FILES:
        text = resources.files("analyzer.rules.forms").joinpath(file).read_text(encoding="utf-8")
        for entry in tomllib.loads(text)["form"]:
            form = form_of(entry, file)
            if form.id in found:
                raise FormFileError(f"{file}: form {form.id} is there twice")
            found[form.id] = form
    return tuple(found.values())


def form_by_id(form_id: str) -> Form:
    """The form of that id; raises KeyError."""
    return {form.id: form for form in forms()}[form_id]
