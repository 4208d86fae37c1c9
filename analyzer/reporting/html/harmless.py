"""What a settlement may not do to the page that quotes it: hide characters, turn the direction of text, break the file."""

from __future__ import annotations

import re

from markupsafe import Markup

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
"""Characters that HTML forbids, or that no font shows."""
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of the text that follows them, the page's own text included."""
LONGEST = 4000
"""Characters of one value; a clause of two pages has fewer, and what is longer is no text."""


def harmless(value: object) -> object:
    """The value as a template may print it; what is markup of the templates stays as it is."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    if value.isprintable() and value.isascii() and len(value) <= LONGEST:
        return value  # nearly all values are
    plain = _TURNS.sub("", _CONTROLS.sub("\ufffd", value))
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]} …"
