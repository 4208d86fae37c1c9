"""The printed choices of the treatment paragraph, however a scan or a fax garbles them: no answer by themselves."""

from __future__ import annotations

import re

_NOISE = r"[^A-Za-z]{0,12}(?:[A-Za-z]{1,2}[^A-Za-z]{1,6})?"
"""What stands between two printed choices: a box, and what recognition makes of it."""
PRINTED_CHOICE = re.compile(
    rf"\bis\b{_NOISE}\bis\s*n[o0]t\b|\bis\s*(?:/|or)\s*is\s+not\b|\bis\s*\(?\s*not\s*\)?\s*/"
    rf"|\bdoes\b[^A-Za-z]{{0,12}}(?:or\W{{0,6}})?\bdoes\s+not\b"
    rf"|\bmay be\b{_NOISE}(?:is\s+)?no\b",
    re.IGNORECASE,
)
"""Two of the choices beside each other: "is / is not", "is [ ] is not", "/may be / no need". Where the others are struck out
one choice is left, and is the answer."""
