"""Which blanks are signature lines, and signatures that need no line ("/s/ Ana Ruiz").

A line for a signature says so beside or under it, or names who signs with a date or a hand at it. A line for a name,
an address or a sum never is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.mark_blanks import Blank, Item
from analyzer.reading.mark_headings import DATE, FILL_IN, SIGNED_BY_PROGRAM, SIGNER
from analyzer.reading.mark_initials import row_text
from analyzer.reading.mark_lines import segments
from analyzer.reading.settlement import Box, MarkKind, MarkState, Word

LABEL_BELOW = 17.0
"""Points below a line in which its label stands."""
LABEL_SPILL = 45.0
"""Points by which a label may be wider than its line; text that goes on farther is a sentence."""
LABEL_ROWS = 2
"""Rows of words that the label under a line may have."""
SHORTEST_SIGNATURE = 60.0
"""Width in points of the shortest line for a signature that is labelled as one."""
NEAREST_NAME = 14.0
"""White space in points inside a typed signature, at most."""
LONGEST_NAME = 6
_SIGNED = re.compile(r"/s/", re.IGNORECASE)
_SIGNATURE_FIELD = re.compile(r"signature|\bsigned by\b|\bsign here\b", re.IGNORECASE)
_SIGN_HERE = re.compile(
    r"(?:\bsignatures?(?: of [\w' ]{1,40})?|\bsigned(?: by)?|\bsign(?: here)?|^by|^x|/s/)\W*$", re.IGNORECASE
)


def signature_lines(rows: Sequence[Sequence[Item]], claimed: set[int]) -> set[int]:
    """Identities (`id`) of the blanks that are signature lines, those claimed already left out."""
    speaks = [n for n, row in enumerate(rows) if _speaks_of_signing(row_text(row))]
    found: set[int] = set()
    for number, row in enumerate(rows):
        for at, item in enumerate(row):
            if not isinstance(item, Blank) or id(item) in claimed or item.dotted:
                continue
            if _is_signature_line(rows, number, at, item, speaks):
                found.add(id(item))
    return found


def _speaks_of_signing(text: str) -> bool:
    return bool(re.search(r"\b(?:signature|signed|sign|dated|executed|witness)\b", text, re.IGNORECASE))


def _is_signature_line(
    rows: Sequence[Sequence[Item]], number: int, at: int, blank: Blank, speaks: Sequence[int]
) -> bool:
    if blank.field is not None and _SIGNATURE_FIELD.search(
        f"{blank.field.name} {blank.field.tooltip}".replace("_", " ")
    ):
        return True
    if _SIGNED.search(blank.entered) or SIGNED_BY_PROGRAM.search(blank.as_signature.entered):
        return True
    if not blank.long and (blank.box.height <= 0 or blank.box.width < SHORTEST_SIGNATURE):
        return False
    if any(c.isdigit() for c in blank.entered) or "$" in blank.entered:
        return False
    row = rows[number]
    before = " ".join(i.text for i in row[max(at - 4, 0) : at] if isinstance(i, Word))
    after = " ".join(i.text for i in row[at + 1 : at + 4] if isinstance(i, Word))
    under = _under(rows, number, at, blank)
    if _SIGN_HERE.search(before) or re.search(r"\bsignature\b", under, re.IGNORECASE):
        return True
    if FILL_IN.search(under) or not blank.long:
        return False
    hand = blank.as_signature.state is not MarkState.OFF and not blank.as_signature.entered
    dated = bool(DATE.search(row_text(row)) or DATE.search(under) or _date_beside(rows, number))
    near = any(number - 25 <= n <= number + 6 for n in speaks)
    role = SIGNER.search(under) or SIGNER.match(after.lstrip(" (,"))
    if role and not FILL_IN.search(after):
        return hand or dated or near
    return (dated and hand) or (bool(DATE.search(before)) is False and dated and _is_name(under))


def _under(rows: Sequence[Sequence[Item]], number: int, at: int, blank: Blank) -> str:
    """The words under a line, to its width; where words have no place, the next line as a whole."""
    if blank.box.height <= 0:
        first = at <= 1 or not any(isinstance(i, Blank) for i in rows[number][at + 1 :])
        following = rows[number + 1] if number + 1 < len(rows) and first else []
        return "" if any(isinstance(i, Blank) for i in following) else row_text(following)
    words: list[str] = []
    room = Box(blank.box.x0 - 6, blank.box.bottom - 1, blank.box.x1 + 6, blank.box.bottom + LABEL_BELOW)
    for row in rows[number + 1 : number + 1 + LABEL_ROWS]:
        for segment in segments([i for i in row if isinstance(i, Word)]):
            box = Box.around(w.box for w in segment)
            if not room.top - 3 <= box.top <= room.bottom or box.x1 < room.x0 or box.x0 > room.x1:
                continue
            if box.x0 < room.x0 - LABEL_SPILL or box.x1 > room.x1 + LABEL_SPILL:
                return " ".join(words)
            words += [w.text for w in segment if room.x0 <= w.box.middle[0] <= room.x1]
    return " ".join(words)


def _date_beside(rows: Sequence[Sequence[Item]], number: int) -> bool:
    return number + 1 < len(rows) and bool(DATE.search(row_text(rows[number + 1])))


def _is_name(text: str) -> bool:
    words = [w for w in re.split(r"[\s,]+", text) if w]
    return 2 <= len(words) <= LONGEST_NAME and all(w[0].isupper() for w in words)


def typed_signatures(row: Sequence[Item]) -> list[tuple[list[Word], MarkKind]]:
    """Signatures typed without a line: "/s/" and the name after it, up to a wide space."""
    found: list[tuple[list[Word], MarkKind]] = []
    at = 0
    while at < len(row):
        item = row[at]
        if (
            isinstance(item, Word)
            and item.mark is None
            and re.match(r"\(?/?s/", item.text, re.IGNORECASE)
            and _is_signed(item, row, at)
        ):
            name = [item]
            while at + 1 < len(row) and len(name) <= LONGEST_NAME and _goes_on(name[-1], row[at + 1]):
                at += 1
                name.append(row[at])  # type: ignore[arg-type]
            found.append((name, MarkKind.SIGNATURE))
        at += 1
    return found


def _is_signed(word: Word, row: Sequence[Item], at: int) -> bool:
    if _SIGNED.match(word.text.lstrip("(")):
        return True
    following = row[at + 1] if at + 1 < len(row) else None
    return (len(word.text) > 3 and word.text[2].isupper()) or (
        isinstance(following, Word) and following.text[:1].isupper()
    )


def _goes_on(last: Word, following: Item) -> bool:
    if not isinstance(following, Word) or following.mark is not None or not following.text[:1].isalpha():
        return False
    if last.text.endswith((",", ";", ")")) or not following.text[:1].isupper() or DATE.search(following.text):
        return False
    return last.box.height <= 0 or following.box.x0 - last.box.x1 <= NEAREST_NAME
