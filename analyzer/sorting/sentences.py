"""Lines into sentences: whole sentences over lines and pages, list items, labelled fields and table rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from analyzer.reading.settlement import Entry, Line, LinePlace, Page, Word
from analyzer.sorting.packet import PlacedWord, Sentence

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms jr sr inc co corp ltd no nos vs v st ave blvd esq hon etc approx dept div ins comp med fut reg regs "
    "rev cal sec subd art ch fn p pp para pars par jan feb mar apr jun jul aug sept sep oct nov dec i.e e.g u.s m.d d.o d.c "
    "a.m p.m ph.d l.c w.c.a.b d.o.i n.a amt tx rx def app appl appl's atty attys incl excl est temp perm resp cerv lumb".split()
)
_ITEM = re.compile(
    r"^(?:paragraph\s+(?:no\.?\s*)?\d{1,2}\b|¶\s*\d{1,2}\b|\(?\d{1,2}[.)](?!\d)|\([a-z]{1,3}\)|[A-Z][.)]|[a-h][.)](?=\s)|[•●▪◦*–-](?=\s)|[ivx]{1,4}[.)])"
)
_LABEL = re.compile(r"^[A-Z][A-Za-z'’&/()#. -]{1,60}:(?:\s|$)")
_BREAK = re.compile(r"([.!?])([\"'”’)\]]*)\s+(?=[\"'“‘(\[]*[A-Z0-9☒☐⍰✎(])")
_CAPITAL_ITEMS = re.compile(r"([;:,.])\s+(?:and\s+)?(?=\([A-H]\)\s)")
_LETTERED = re.compile(r"\([A-G]\).*\([B-H]\)", re.DOTALL)
_SMALL_ITEMS = re.compile(r"([;:])\s+(?:and\s+)?(?=\([a-h1-9]\)\s)")
_AWARDS = re.compile(r"\baward is (?:hereby )?made\b|\bit is (?:hereby )?ordered\b", re.IGNORECASE)
_SHORT_LINE = 0.72
"""A line that fills less of its block's width than this has ended on purpose, unless the next one goes on in lower case."""
_MARGIN_SLACK = 40.0
"""Points: a line that ends this near to the right margin is full, and a sentence may go on in the next."""
_LONGEST = 2500
"""Characters of a sentence."""
_TYPED_WIDTH = 90
"""Characters of a typed line."""
_HEADING_WORDS = 9
_CELL_WORDS = 25
"""A table cell with more words than this is prose of its own."""
_VALUE_WORDS = 8
"""A cell up to this long is read together with the heading of its column."""
_CAPTION = re.compile(
    r"\W*(?:name|applicant|employee|(?:injured )?worker|employer|insurer|carrier|administrator|claim|case|date|injury|"
    r"occupation|attorney|liens?|fees?|temporary|permanent|parts? of body|body parts?)\b",
    re.IGNORECASE,
)
"""What the captions of a settlement's facts begin with."""
_CAPTION_AND_VALUE = 2
_MANY_CAPTIONS = 3
"""A table of two columns with so many such captions is a list of facts and has no headings."""


@dataclass(slots=True)
class _Text:
    """A sentence in the making: words with separators, every word knowing its place in the text."""

    text: str = ""
    words: list[PlacedWord] = field(default_factory=list)

    def add(self, word: Word, page: int, line: Line, separator: str = " ") -> None:
        if self.text:
            self.text += separator
        start = len(self.text)
        self.text += word.text
        self.words.append(PlacedWord(start, len(self.text), word, page, line.place))

    def cut(self, start: int, end: int) -> tuple[str, tuple[PlacedWord, ...]]:
        words = tuple(
            PlacedWord(max(w.start, start) - start, min(w.end, end) - start, w.word, w.page, w.place)
            for w in self.words
            if w.start < end and w.end > start
        )
        return self.text[start:end], words


@dataclass(frozen=True, slots=True)
class _Placed:
    line: Line
    page: int


def sentences_of(pages: Sequence[Page]) -> tuple[list[Sentence], list[Sentence]]:
    """(sentences of the live text in reading order, sentences of the struck, deleted and hidden words).

    Document, speaker and paragraph are still open; headers, footers and notes are sentences of their own, at the page they stand on.
    """
    body: list[_Placed] = []
    edges: list[Sentence] = []
    for page in pages:
        for line in page.lines:
            if line.place_on_page is LinePlace.BODY:
                body.append(_Placed(line, page.number))
            elif line.place_on_page is not LinePlace.MARGIN:
                edges.extend(_split(_joined([_Placed(line, page.number)]), on_page=line.place_on_page))
    live = list(_body_sentences(body))
    live.extend(edges)
    live.sort(key=lambda s: s.page)  # stable: the edges of a page follow its body
    aside = [
        sentence
        for page in pages
        for run in _runs([_Placed(line, page.number) for line in page.aside])
        for sentence in _split(_joined(run), live=False)
    ]
    return live, aside


def _body_sentences(body: Sequence[_Placed]) -> Iterator[Sentence]:
    index = 0
    while index < len(body):
        cell = body[index].line.cell
        if cell is None:
            end = index
            while end < len(body) and body[end].line.cell is None:
                end += 1
            for run in _runs(body[index:end]):
                yield from _split(_joined(run))
        else:
            end = index
            while end < len(body) and _same_table(body[end], body[index]):
                end += 1
            yield from _table_sentences(body[index:end])
        index = end


def _same_table(a: _Placed, b: _Placed) -> bool:
    if a.line.cell is None or b.line.cell is None or a.line.cell.table != b.line.cell.table:
        return False
    return a.page == b.page or a.line.place is not None


def _runs(lines: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """Lines that are read as one paragraph."""
    run: list[_Placed] = []
    margins = _margins(lines)
    for placed in lines:
        if run and _starts_anew(run[-1], placed, margins[run[-1].page], run[0]):
            yield run
            run = []
        run.append(placed)
    if run:
        yield run


def _margins(lines: Sequence[_Placed]) -> dict[int, float]:
    """The right margin of the running text of each page: where its longest lines end, an odd one out left aside.

    In points; in a file without pages in characters, where a paragraph that is one long line counts as a typed line.
    """
    ends: dict[int, list[float]] = {}
    for placed in lines:
        end = placed.line.box.x1 if placed.line.place is None else float(min(len(placed.line.text), _TYPED_WIDTH))
        ends.setdefault(placed.page, []).append(end)
    return {page: sorted(values)[max(0, len(values) * 9 // 10 - 1)] for page, values in ends.items()}


def _starts_anew(previous: _Placed, placed: _Placed, margin: float, first: _Placed) -> bool:
    text, before = placed.line.text, previous.line.text
    if previous.line.hyphenated:
        return False
    goes_on = text[:1].islower() and not _ITEM.match(text)
    unfinished = not re.search(r"[.!?:;]\W*$", before)
    if goes_on and unfinished and not before.isupper():
        return False
    if _ITEM.match(text) or _LABEL.match(text):
        return True
    flows = unfinished and not _heading_like(before) and previous.line.box.x1 >= margin - _MARGIN_SLACK
    if previous.page != placed.page:
        return not (unfinished and not _heading_like(before) and not _heading_like(text))
    if placed.line.place is not None:
        if previous.line.block != placed.line.block or _heading_like(before) != _heading_like(text):
            return True
        return len(before) < _SHORT_LINE * margin and not goes_on
    if flows and previous.line.box.x0 <= placed.line.box.x0 + _MARGIN_SLACK:
        return False
    if previous.line.block != placed.line.block or _heading_like(before) != _heading_like(text):
        return True
    left, width = first.line.box.x0, max(margin - first.line.box.x0, 1.0)
    short = (previous.line.box.x1 - left) / width < _SHORT_LINE
    return short and not goes_on


def _heading_like(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return (
        bool(letters) and len(text.split()) <= _HEADING_WORDS and sum(c.isupper() for c in letters) > 0.8 * len(letters)
    )


def _joined(run: Iterable[_Placed]) -> _Text:
    text = _Text()
    broken = False
    for placed in run:
        for position, word in enumerate(placed.line.words):
            joins = position == 0 and (broken or (_compound(text.text) and word.text[:1].islower()))
            text.add(word, placed.page, placed.line, separator="" if joins else " ")
        broken = placed.line.hyphenated
        if broken and text.text.endswith(("-", "\u00ad", "\ufffe")):
            last = text.words[-1]
            text.text = text.text[:-1]
            text.words[-1] = PlacedWord(last.start, last.end - 1, last.word, last.page, last.place)
    return text


def _compound(text: str) -> bool:
    """A compound broken at its own hyphen ("set-" / "aside"): the hyphen stays, and no space follows."""
    return bool(re.search(r"\w-$", text))


def _split(
    text: _Text, *, live: bool = True, on_page: LinePlace = LinePlace.BODY, line: Line | None = None, heading: str = ""
) -> Iterator[Sentence]:
    for start, end in _spans(text.text):
        piece, words = text.cut(start, end)
        if not piece.strip() or not words:
            continue
        yield Sentence(
            text=piece,
            words=words,
            document="",
            entry=_main_entry(words),
            heading=heading,
            cell=line.cell if line else None,
            on_page=on_page,
            live=live,
        )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences and the items of an award begin and end. A semicolon does not end one; numbering and abbreviations do not either."""
    cuts = sorted({(m.end(1), m.end()) for m in _items(text)} | {(m.end(2), m.end()) for m in _ends(text)})
    start = 0
    for end, following in cuts:
        if end > start:
            yield from _capped(text, start, end)
        start = max(start, following)
    if start < len(text):
        yield from _capped(text, start, len(text))


def _capped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence that never ends (a page recognised without its full stops) is cut between words, so that it costs no more than others."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut + 1 if text[cut : cut + 1] == " " else cut
    if start < end:
        yield start, end


def _ends(text: str) -> Iterator[re.Match[str]]:
    start = 0
    for match in _BREAK.finditer(text):
        head = text[start : match.start(1)]
        last = re.sub(r"^\W+", "", head.split()[-1]).lower() if head.split() else ""
        if match.group(1) == "." and (
            last in _ABBREVIATIONS or re.fullmatch(r"\(?[a-z]|\(?\d{1,2}|[ivx]{1,4}", last) or len(head) < 3
        ):
            continue
        yield match
        start = match.end()


def _items(text: str) -> Iterator[re.Match[str]]:
    """The lettered items of an award that run on in one sentence: "AWARD IS MADE against X of: (A) ...; (B) ..."."""
    pattern = _CAPITAL_ITEMS if _LETTERED.search(text) else _SMALL_ITEMS if _AWARDS.search(text) else None
    return pattern.finditer(text) if pattern else iter(())


def _main_entry(words: Sequence[PlacedWord]) -> Entry:
    counts: dict[Entry, int] = {}
    for placed in words:
        counts[placed.word.entry] = counts.get(placed.word.entry, 0) + len(placed.word.text)
    return max(counts, key=lambda entry: counts[entry])


def _table_sentences(lines: Sequence[_Placed]) -> Iterator[Sentence]:
    """A row of short cells is one sentence, "heading: value | value", each value after the heading of its column; prose in a cell stands alone."""
    cells: dict[tuple[int, int], list[_Placed]] = {}
    for placed in lines:
        assert placed.line.cell is not None
        cells.setdefault((placed.line.cell.row, placed.line.cell.column), []).append(placed)
    rows = sorted({row for row, _ in cells})
    headings = _column_headings(cells, rows)
    for row in rows:
        columns = sorted(column for r, column in cells if r == row)
        texts = {column: _joined(cells[row, column]) for column in columns}
        short = [c for c in columns if len(texts[c].words) <= _CELL_WORDS]
        line = cells[row, columns[0]][0].line
        if len(short) > 1:
            yield from _row_sentence(cells, row, short, headings if row != rows[0] else {}, line)
        label = texts[columns[0]].text if columns[0] in short and len(columns) > 1 else ""
        for column in columns:
            if column not in short or len(short) == 1:
                for run in _runs(cells[row, column]):
                    yield from _split(
                        _joined(run), line=cells[row, column][0].line, heading="" if column == columns[0] else label
                    )


def _column_headings(cells: dict[tuple[int, int], list[_Placed]], rows: Sequence[int]) -> dict[int, list[_Placed]]:
    """The cells of the first row, where every one is short and the table has more than two rows or looks like a table of values."""
    if len(rows) < 2:
        return {}
    first = {column: lines for (row, column), lines in cells.items() if row == rows[0]}
    if len(first) < 2 or any(len(_joined(lines).words) > _VALUE_WORDS for lines in first.values()):
        return {}
    if any(
        re.search(r"[:\d_]", text.text) or any(w.word.mark for w in text.words) for text in map(_joined, first.values())
    ):
        return {}  # headings name what stands under them: no values, dates, blanks or marks
    captions = [_joined(lines).text for (_, column), lines in cells.items() if column == min(first)]
    if len(first) == _CAPTION_AND_VALUE and sum(bool(_CAPTION.match(text)) for text in captions) >= _MANY_CAPTIONS:
        return {}  # each row is a caption with its value, the first like the others
    return first


def _row_sentence(
    cells: dict[tuple[int, int], list[_Placed]],
    row: int,
    columns: Sequence[int],
    headings: dict[int, list[_Placed]],
    line: Line,
) -> Iterator[Sentence]:
    text = _Text()
    for position, column in enumerate(columns):
        value = _joined(cells[row, column])
        pieces: list[list[_Placed]] = [cells[row, column]]
        if position and column in headings and 0 < len(value.words) <= _VALUE_WORDS:
            pieces.insert(0, headings[column])
        for number, piece in enumerate(pieces):
            opening = " | " if position > 1 or (position and len(pieces) > 1 and number == 0) else ": "
            for first, (placed, word) in enumerate((p, w) for p in piece for w in p.line.words):
                separator = " " if first else (opening if number == 0 else ": ")
                if separator == ": " and text.text.endswith(":"):
                    separator = " "
                text.add(word, placed.page, placed.line, separator)
    if text.words:
        yield Sentence(text.text, tuple(text.words), "", entry=_main_entry(text.words), cell=line.cell)
