"""A page that lies on its side is sorted as it is read, and its clauses have the places that a viewer shows."""

from __future__ import annotations

import pytest

from analyzer.deciding import decide
from analyzer.finding import find
from analyzer.reading.pdf_turn import turned_back
from analyzer.reading.settlement import Box, Line, Page, PageSource, Settlement, Word
from analyzer.report import Analysis
from analyzer.reporting.records import report_of
from analyzer.sorting import sort

LINES = ["COMPROMISE AND RELEASE", "The parties agree that all future medical care is released for the sum stated."]


def upright() -> Page:
    lines = []
    for number, text in enumerate(LINES):
        words, x, top = [], 72.0, 90.0 + 40 * number
        for said in text.split():
            words.append(Word(said, Box(x, top, x + 5.0 * len(said), top + 10)))
            x += 5.0 * len(said) + 4
        lines.append(Line(tuple(words), Box.around(w.box for w in words), block=number))
    return Page(1, PageSource.OCR, 612, 792, tuple(lines))


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_title_is_found_and_boxes_are_as_shown(turn: int) -> None:
    page = turned_back(upright(), turn) if turn else upright()
    packet = sort(Settlement("scan.pdf", "", 0, "application/pdf", (page,), page_count=1))
    findings = find(packet)

    analysis = Analysis(version="0", model="", rules="")
    report = report_of(packet, findings, decide(packet, findings), analysis, mask=str)

    assert [d.kind for d in packet.documents] == ["compromise_and_release"]
    clause = next(c for c in report.clauses if c.label == "future_medical_bought_out")
    shown = Box.around(w.box for w in page.lines[1].words)
    number, x0, top, x1, bottom = clause.boxes[0]
    assert number == 1
    assert shown.x0 - 1 <= x0 < x1 <= shown.x1 + 1
    assert shown.top - 1 <= top < bottom <= shown.bottom + 1
