"""The words of the page for the injured worker in one language: a file of sentences that a translator can check."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

_SIDES = ("left", "right")
_BOTH = ("bilateral", "both")


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences by their names."""

    texts: Mapping[str, Any]

    def text(self, *names: str, **filled: object) -> str:
        """The sentence, filled in; raises KeyError where the file lacks it."""
        found: Any = self.texts
        for name in names:
            found = found[name]
        # Not str.format: what is filled in may hold braces of its own, and the sentences must not be able to ask for more.
        for name, value in filled.items():
            found = found.replace(f"{{{name}}}", str(value))
        return str(found)

    def texts_of(self, *names: str) -> list[str]:
        """A list of sentences."""
        found: Any = self.texts
        for name in names:
            found = found[name]
        return [str(text) for text in found]

    def date(self, iso: str) -> str:
        """ "2016-03-04" as "March 4, 2016"."""
        year, month, day = iso.split("-")
        return self.text("date", year=year, month=self.texts_of("months")[int(month) - 1], day=int(day))

    def body_part(self, name: str) -> str:
        """ "left knee" in this language; a name that the file does not know stays as it is."""
        first, _, rest = name.partition(" ")
        side, part = (first, rest) if first in (*_SIDES, *_BOTH) and rest else ("", name)
        told = self.texts.get("parts", {}).get(part, part)
        if side in _BOTH:
            return self.text("both", part=told)
        if not side:
            return str(told)
        feminine = told in self.texts.get("feminine", {}).get("parts", ())
        return self.text("side", side=self.text("sides", f"{side}_feminine" if feminine else side), part=told)


@cache
def words_in(language: str) -> Words:
    """The words of one of `LANGUAGES`."""
    file = resources.files("analyzer.reporting.plain") / f"{language}.toml"
    return Words(tomllib.loads(file.read_text(encoding="utf-8")))
