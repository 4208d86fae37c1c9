"""Signatures in a DOCX: pictures and pen strokes on signature lines, and names typed on lines drawn as borders.

Lines of underscores outside tables and "/s/" are typed marks like those of any text and are not looked at here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.docx_pieces import Met
from analyzer.reading.draft_tables import Table, TableCell, tables_of
from analyzer.reading.drafts import NOWHERE, Draft, Picture
from analyzer.reading.mark_headings import DATE, FILL_IN, INITIALS, SIGNER
from analyzer.reading.mark_standing import typed_state
from analyzer.reading.settlement import Line, LinePlace, Mark, MarkKind, MarkState, ReadFrom, Witness, Word, token

LARGEST_SIGNATURE = (300.0, 110.0)
"""Width and height in points of the largest picture that is a signature."""
LARGEST_INITIALS = 60.0
"""Width in points of the widest picture of initials."""
BOX_SIZES = (5.0, 20.0)
"""Sides in points between which a square picture in a line may be the picture of a check box."""
SMALLEST_PAGE = (200.0, 150.0)
"""Width and height in points from which a picture may hold text, as a scanned page does."""
LONGEST_LABEL = 12
"""Words of a line that can name whose signature belongs there."""
_NAME = re.compile(r"(?:/s/ ?)?(?:[A-Z][\w.'’-]*,? ?|de |la |van |von |del ){1,6}(?:Esq\.?|Jr\.?|M\.?D\.?)?")
"""A name as people sign: up to six words that begin with a capital letter."""
_SIGNING = re.compile(r"\b(?:signatures?|signed|sign|signer)\b|^by\b|/s/|_{3,}", re.IGNORECASE)


def mark_signatures(drafts: Sequence[Draft], met: Met) -> None:
    """Puts the marks of pictures and of ruled lines into the body's lines; other pictures are told or left out."""
    live = [draft for draft in drafts if draft.live]
    tables = tables_of(drafts)
    begun = False
    for number, draft in enumerate(live):
        if draft.on_page is LinePlace.BODY:
            near = _near(live, number, tables)
            for at, picture in reversed(draft.pictures):
                _picture(draft, at, picture, near, begun, met)
            # Of a typed line in a table only the table tells what stands under it.
            typed = draft.cell is not None and set(draft.text) == {"_"}
            if (draft.ruled or typed) and not draft.pictures:
                _ruled(draft, near, _is_dated(draft, near, tables))
        draft.pictures = []
        begun = begun or bool(draft.words)


def with_signers(lines: Sequence[Line], drafts: Sequence[Draft]) -> tuple[Line, ...]:
    """The lines with every signature that stands alone in its cell labelled by the cell under it."""
    tables = tables_of(drafts)
    found = []
    for line in lines:
        label = ""
        if line.cell is not None and line.cell.table in tables and len(line.words) == 1:
            label = _label_under(tables[line.cell.table], line.cell.row, line.cell.column)
        words = tuple(
            replace(word, mark=replace(word.mark, label=label))
            if label and word.mark is not None and word.mark.kind is MarkKind.SIGNATURE
            else word
            for word in line.words
        )
        found.append(replace(line, words=words))
    return tuple(found)


def _near(live: Sequence[Draft], number: int, tables: dict[int, Table]) -> list[str]:
    """The short texts that can say what a place is for: under it, beside it, in the line itself, over it."""
    draft = live[number]
    own = [draft.text] if draft.words else []
    if draft.cell is not None:
        table = tables[draft.cell.table]
        cell = table.cell(draft.cell.row, draft.cell.column)
        under = _label_under(table, draft.cell.row, draft.cell.column)
        inside = [other.text for other in cell.drafts if other is not draft] if cell is not None else []
        beside = [other.text for other in table.beside(cell)] if cell is not None else []
        texts = [under, *own, *inside, *beside]
    else:
        around = [n for n in (number + 1, number - 1) if 0 <= n < len(live) and live[n].cell is None]
        texts = [*(live[n].text for n in around), *own] if draft.ruled else [*own, *(live[n].text for n in around)]
    return [text for text in texts if text and len(text.split()) <= LONGEST_LABEL]


def _label_under(table: Table, row: int, column: int) -> str:
    under: TableCell | None = table.cell(row + 1, column)
    if under is None or under.has_marks or under.has_pictures or len(under.text.split()) > LONGEST_LABEL:
        return ""
    return under.text


def _picture(draft: Draft, at: int, picture: Picture, near: Sequence[str], begun: bool, met: Met) -> None:
    smallest, largest = BOX_SIZES
    sides = sorted((picture.width, picture.height))
    widest, highest = LARGEST_SIGNATURE
    if smallest <= sides[0] and sides[1] <= largest and sides[1] <= 1.3 * sides[0] and draft.words:
        _put(draft, at, Mark(MarkKind.CHECK_BOX, MarkState.UNREADABLE, name=picture.description))
    elif begun and picture.width <= widest and picture.height <= highest and any(_signs(text) for text in near):
        said = " ".join(near)
        initials = INITIALS.search(said) or (picture.width <= LARGEST_INITIALS and not SIGNER.search(said))
        kind = MarkKind.INITIALS if initials else MarkKind.SIGNATURE
        _put(draft, at, Mark(kind, MarkState.ON, name=picture.description))
    elif picture.ink:
        met.add("drawing")
    elif picture.width >= SMALLEST_PAGE[0] and picture.height >= SMALLEST_PAGE[1]:
        met.add("picture")


def _signs(text: str) -> bool:
    return bool(_SIGNING.search(text) or SIGNER.search(text) or INITIALS.search(text))


def _put(draft: Draft, at: int, mark: Mark) -> None:
    """Puts a drawn mark among the words, in place of the underscores on which it stands."""
    mark = replace(mark, witnesses=(Witness(ReadFrom.DRAWING, mark.state),))
    word = Word(token(mark.kind, mark.state), NOWHERE, read_from=ReadFrom.DRAWING, mark=mark)
    before, after = draft.words[:at], draft.words[at:]
    if mark.kind is not MarkKind.CHECK_BOX:
        if before and not before[-1].text.strip("_"):
            before.pop()
        elif after and not after[0].text.strip("_"):
            after.pop(0)
    draft.words = [*before, word, *after]


def _is_dated(draft: Draft, near: Sequence[str], tables: dict[int, Table]) -> bool:
    """Whether a date, or a place for one, stands beside a line or its label; a filled-in form has none there."""
    if draft.cell is None:
        return any(DATE.search(text) for text in near)
    rows = tables[draft.cell.table].rows
    beside = [cell for row in (draft.cell.row, draft.cell.row + 1) for cell in rows.get(row, {}).values()]
    return any(DATE.search(cell.text) for cell in beside)


def _ruled(draft: Draft, near: Sequence[str], dated: bool) -> None:
    """A line drawn under a paragraph, a cell or a typed name is a signature line where the words under it say so.

    The words must speak of signing, or name a signer with a date beside: a name over "Applicant" is filled in on many
    a form that nobody signs there.
    """
    others = [text for text in near if text != draft.text]
    said = others[0] if others else ""
    signing = _SIGNING.search(said) or (SIGNER.search(said) and dated and not FILL_IN.search(said))
    if not signing or DATE.match(said) or any(word.mark is not None for word in draft.words):
        return
    entered = " ".join(text for word in draft.words if (text := word.text.strip("_")))
    if entered and not _NAME.fullmatch(entered):
        return
    state = typed_state(entered, MarkKind.SIGNATURE) if entered else MarkState.OFF
    by = draft.words[0].read_from if entered else ReadFrom.DRAWING
    mark = Mark(MarkKind.SIGNATURE, state, (Witness(by, state),), entered=entered)
    text = entered if state is MarkState.ON else token(mark.kind, state)
    like = draft.words[0] if draft.words else Word(text, NOWHERE, read_from=by)
    draft.words = [replace(like, text=text, mark=mark)]
