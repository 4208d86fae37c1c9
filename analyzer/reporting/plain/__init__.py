"""One page for the injured worker, in plain English or Spanish: a report goes in, a page of text or HTML comes out.

It says what the paper does with medical care, what to ask, and where free help is. It gives no advice and computes no date.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from analyzer.report import Report
from analyzer.reporting.plain.sheet import Sheet, sheet_of
from analyzer.reporting.plain.words import words_in

__all__ = ["plain_html", "plain_text"]

WIDTH = 78
"""Columns of the text."""


def plain_text(reports: Sequence[Report], language: str) -> str:
    """The pages as text, one after another, parted by form feeds so that each prints on a sheet of its own."""
    words = words_in(language)
    return "\f".join(_text(sheet_of(report, words)) for report in reports)


def plain_html(reports: Sequence[Report], language: str) -> str:
    """The pages as one HTML file."""
    from analyzer.reporting.html.page import asset, environment, policy

    words = words_in(language)
    style = asset("style.css")
    return (
        environment()
        .get_template("plain.html.j2")
        .render(
            sheets=[sheet_of(report, words) for report in reports],
            language=language,
            title=words.text("title"),
            style=style,
            policy=policy(style),
        )
    )


def _text(sheet: Sheet) -> str:
    lines = [sheet.title.upper(), sheet.file, "", *_wrapped(sheet.answer)]
    for note in sheet.notes:
        lines += ["", *_wrapped(note)]
    for block in sheet.blocks:
        lines += ["", block.heading.upper()]
        for text in block.texts:
            lines += _wrapped(text, "- ") if block.is_list else _wrapped(text)
    return "\n".join(lines) + "\n"


def _wrapped(text: str, mark: str = "") -> list[str]:
    flat = " ".join(text.split())
    return textwrap.wrap(flat, WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False)
