"""The report on a terminal, as a person reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from analyzer.report import Report
from analyzer.reporting.console import WIDTH
from analyzer.reporting.text import text_report


@pytest.fixture
def report(stipulations: Path) -> Report:
    from analyzer import analyze

    return analyze(str(stipulations))


def test_no_line_is_wider_than_80_columns(report: Report) -> None:
    assert max(len(line) for line in text_report([report]).splitlines()) <= WIDTH


def test_the_answer_stands_first_with_scope_and_standing(report: Report) -> None:
    before, _, _ = text_report([report]).partition("Why")
    answer = " ".join(before.split())
    assert report.future_medical.summary in answer
    assert "no order in this file: not in effect (LC 5001)" in answer


def test_headings_come_in_the_order_in_which_a_person_needs_them(report: Report) -> None:
    text = text_report([report])
    headings = ["Why", "Papers in this file", "Ask before relying on this", "Warnings", "Not found"]
    places = [text.index(f"\n{h}\n") for h in headings if f"\n{h}\n" in text]
    assert len(places) >= 3
    assert places == sorted(places)


def test_the_decisive_mark_is_shown_as_it_was_made(report: Report) -> None:
    text = " ".join(text_report([report]).replace("│", "").split())
    assert re.search(r"There \[X\] is \[ \] is not need for medical treatment", text)
    assert "page 1" in text
    assert "box marked" in text


def test_nothing_shown_says_a_bare_kept_or_closed(report: Report) -> None:
    for line in text_report([report]).splitlines():
        assert not re.search(r"(?<![/\w])(kept|closed)\s*$", line)


def test_the_plain_report_holds_no_terminal_codes_and_a_terminal_gets_colour(report: Report) -> None:
    assert "\x1b" not in text_report([report])
    assert "\x1b[" in text_report([report], terminal=True, width=100)


def test_several_reports_stand_one_after_another(report: Report) -> None:
    assert text_report([report, report]).count("\nWhy\n") == 2
    assert text_report([]) == ""


def test_a_terminal_that_knows_only_ascii_gets_signs_that_it_can_show(
    run: Callable[..., Result], stipulations: Path
) -> None:
    from click.testing import CliRunner

    from analyzer.cli import main

    shown = CliRunner(charset="ascii").invoke(main, ["scan", str(stipulations)])
    assert shown.exit_code == 0, shown.output
    assert "[X]" in shown.stdout
    assert "?" * 5 not in shown.stdout


def test_what_only_the_classifier_understood_is_called_a_guess(report: Report) -> None:
    shown = next(c for c in report.clauses if c.effect == "keeps")
    guessed = shown.model_copy(update={"id": "c99", "found_by": "classifier"})
    text = text_report([report.model_copy(update={"clauses": [*report.clauses, guessed]})])
    (line,) = re.findall(r"[^•]*\(c99\)", text)
    assert "a guess that decides nothing" in " ".join(line.split())
    assert text.count("a guess") == 1
