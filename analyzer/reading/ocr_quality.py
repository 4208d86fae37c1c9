"""Whether the words of a text layer are words at all: told by their letters, not by their meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.settlement import Word

LEAST_TOKENS = 12
"""Fewer words with letters say nothing about a whole page."""
_EDGES = "()[]{}<>\"'“”‘’«».,;:!?*-–—_/\\|#&$%+=•·"
_BLANK = re.compile(r"[\W_]*")
_PLAIN = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’´`./&@‐‑–—-]+[A-Za-zÀ-ÿ]+)*(?:['’‐-]s?)?")
_CODE = re.compile(r"[A-Z]{0,5}[-#]?\$?[\d][\d.,:/%()-]*(?:st|nd|rd|th|s)?[A-Za-z]?", re.IGNORECASE)
"""Numbers, dates, amounts, section and case numbers: no words, and no sign of garbage either."""
_BRACKETED = re.compile(r"\(([A-Za-z]{1,3})\)")
"""The endings of forms: injury(ies), (s)he."""
_STRANGE = re.compile(r"[^\w\s'’.,;:()/&$%#@+*\"“”\[\]§¶•=<>!?°®™©–—‐‑|-]")
_VOWEL = re.compile(r"[aeiouyAEIOUYÀ-ÿ]")
_TURNS = re.compile(r"[a-z][A-Z]")
_HEAP = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}", re.IGNORECASE)
MOST_TURNS = 1
"""Small letters followed by capitals that a word may have (McKay, LexisNexis)."""
LONGEST_ABBREVIATION = 6
"""Capitals without a vowel that may stand together (PQME, DWC, CMS)."""


def share_of_words(words: Sequence[Word]) -> float | None:
    """Share, 0 to 1, of the words that look like words of a language written in Latin letters.

    Numbers, single letters, marks and blanks count neither way; None where there are too few to tell.
    """
    good = bad = 0
    for word in words:
        if word.mark is None:
            verdict = _verdict(word.text)
            good += verdict is True
            bad += verdict is False
    return good / (good + bad) if good + bad >= LEAST_TOKENS else None


def _verdict(text: str) -> bool | None:
    core = _BRACKETED.sub(r"\1", text).strip(_EDGES)
    if not core or _BLANK.fullmatch(core):
        # A heap of signs is no blank to write on and no ruled line.
        return False if len(text) > 1 and len(set(text)) > 1 and _STRANGE.search(text) else None
    if len(core) == 1:
        return False if _STRANGE.search(text) else None
    if _CODE.fullmatch(core):
        return None
    if _STRANGE.search(text) or not _PLAIN.fullmatch(core):
        return _is_mixed(core)
    capitals = core.isupper()
    if not _VOWEL.search(core):
        return True if capitals and len(core) <= LONGEST_ABBREVIATION else None if len(core) <= 3 else False
    return len(_TURNS.findall(core)) <= MOST_TURNS and not _HEAP.search(core)


def _is_mixed(core: str) -> bool | None:
    """Words of letters, digits and signs that still are usual: e-mail and web addresses, file names, "4062.2(b)"."""
    if "@" in core or "www" in core.casefold() or re.fullmatch(r"[\w.-]+\.[a-z]{2,4}", core):
        return None
    letters = sum(letter.isalpha() for letter in core)
    return None if letters * 2 < len(core) and not _STRANGE.search(core) else False
