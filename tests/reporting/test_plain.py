"""The page for the injured worker: every answer in words that people read with ease, and no advice, no date, no bare status."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from click.testing import Result

from analyzer import analyze
from analyzer.report import Mma, Msa, Report
from analyzer.reporting.plain import plain_html, plain_text
from analyzer.reporting.plain.sheet import Sheet, sheet_of
from analyzer.reporting.plain.words import words_in
from analyzer.rules.entries import RULES
from analyzer.vocabulary import ApprovalStatus
from tests.reporting.hostile import hostile
from tests.reporting.readability import (
    english_syllables,
    fernandez_huerta,
    flesch_kincaid,
    spanish_syllables,
)

ANSWERS = [
    ("kept", "awarded"), ("kept", "reserved"), ("closed", "released"), ("closed", "not_awarded"), ("split", "mixed"),
    ("contingent", "conditional"), ("unclear", "silent"), ("unclear", "conflicting"), ("unclear", "illegible"),
    ("unclear", "not_a_settlement"), ("unclear", "not_applicable"),
]  # fmt: skip
"""Every status with every basis that the contract gives it."""
HARDEST_GRADE = 8.0
"""Flesch-Kincaid: what a pupil of the eighth grade reads."""
LEAST_EASE = 60.0
"""Fernandez-Huerta: normal and easier."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Stipulations of one page, as they were analysed."""
    from reportlab.pdfgen.canvas import Canvas

    from tests.conftest import STIPULATIONS

    path = tmp_path_factory.mktemp("plain") / "stipulations.pdf"
    canvas = Canvas(str(path), pagesize=(612, 792))
    for number, line in enumerate(STIPULATIONS):
        canvas.drawString(72, 720 - 18 * number, line)
    canvas.save()
    return analyze(str(path))


def answered(report: Report, status: str, basis: str, approval: str = "not_shown", *, rich: bool = False) -> Report:
    """The same report with another answer; with `rich`, one in which everything happens that the page speaks of."""
    answer = report.future_medical
    parts = [answer.parts[0].model_copy(update={"status": status, "basis": basis})]
    if rich or status == "split":
        rows = [("kept", "awarded", ["left knee"]), ("closed", "not_awarded", ["bilateral hand"]), ("contingent", "conditional", ["psyche"]), ("closed", "released", [])]  # fmt: skip
        parts = [
            answer.parts[0].model_copy(
                update={
                    "status": s,
                    "basis": b,
                    "scope": answer.parts[0].scope.model_copy(update={"body_parts": names, "condition": None}),
                }
            )
            for s, b, names in rows
        ]
    changed = answer.model_copy(
        update={
            "status": status,
            "basis": basis,
            "parts": parts,
            "provisional": rich,
            "confidence": 0.6 if rich else 0.9,
        }
    )
    update: dict[str, object] = {
        "future_medical": changed,
        "approval": report.approval.model_copy(
            update={"status": approval, "date": "2016-03-04" if approval == "approved" else None}
        ),
    }
    if rich:
        update["mma"] = [Mma(text="MMA", sense="unresolved", confidence=0.5, why="no words near it tell")]
        update["msa"] = Msa(amount="48500.00", kind="wcmsa")
        update["pages"] = [page.model_copy(update={"source": "unread"}) for page in report.pages]
    return report.model_copy(update=update)


def lines_of(sheet: Sheet) -> list[str]:
    lines = [sheet.title, sheet.answer, *sheet.notes]
    for block in sheet.blocks:
        lines += [block.heading, *block.texts]
    return [re.sub(r"dir\.ca\.gov/dwc|1-800-736-7401|\(LC 5001\)", "", line) for line in lines]


def test_all_answers_of_the_contract_are_there() -> None:
    from analyzer.vocabulary import Basis, Status

    assert {status for status, _ in ANSWERS} == set(get_args(Status))
    assert {basis for _, basis in ANSWERS} == set(get_args(Basis))


@pytest.mark.parametrize("approval", get_args(ApprovalStatus))
@pytest.mark.parametrize("rich", [False, True])
@pytest.mark.parametrize(("status", "basis"), ANSWERS)
def test_each_answer_reads_with_ease(made: Report, status: str, basis: str, approval: str, rich: bool) -> None:
    report = answered(made, status, basis, approval, rich=rich)
    english = flesch_kincaid(lines_of(sheet_of(report, words_in("en"))))
    spanish = fernandez_huerta(lines_of(sheet_of(report, words_in("es"))))
    assert english <= HARDEST_GRADE, f"Flesch-Kincaid {english:.1f}"
    assert spanish >= LEAST_EASE, f"Fernandez-Huerta {spanish:.1f}"


@pytest.mark.parametrize(("status", "basis"), ANSWERS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_answer_itself_reads_with_ease(made: Report, status: str, basis: str, language: str) -> None:
    answer = sheet_of(answered(made, status, basis), words_in(language)).answer.replace("(LC 5001)", "")
    if language == "en":
        assert flesch_kincaid([answer]) <= HARDEST_GRADE
    else:
        assert fernandez_huerta([answer]) >= LEAST_EASE


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("medical", 3), ("care", 1), ("needed", 2), ("closes", 2), ("opened", 2), ("insurance", 3), ("company", 3), ("people", 2), ("settle", 2), ("area", 3), ("judge", 1)],
)  # fmt: skip
def test_english_syllables_are_counted(word: str, syllables: int) -> None:
    assert english_syllables(word) == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("atención", 3), ("médica", 3), ("días", 2), ("cuidado", 3), ("que", 1), ("guía", 2), ("aprobó", 3), ("ley", 1), ("ayuda", 3), ("incapacidad", 5)],
)  # fmt: skip
def test_spanish_syllables_are_counted(word: str, syllables: int) -> None:
    assert spanish_syllables(word) == syllables


@pytest.mark.parametrize(("status", "basis"), ANSWERS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_each_page_says_what_to_ask_where_help_is_and_that_it_is_no_advice(
    made: Report, status: str, basis: str, language: str
) -> None:
    text = " ".join(plain_text([answered(made, status, basis)], language).split())
    for needed in {
        "en": ("ASK BEFORE YOU SIGN", "Information and Assistance Unit", "This is not legal advice", "It does not end your medical care", "MMA has no set meaning"),
        "es": ("PREGUNTE ANTES DE FIRMAR", "Unidad de Información y Asistencia", "Esto no es un consejo legal", "No pone fin a su atención médica", "MMA no tiene un sentido fijo"),
    }[language]:  # fmt: skip
        assert needed in text


@pytest.mark.parametrize(("status", "basis"), ANSWERS)
def test_it_fits_on_one_sheet_of_paper(made: Report, status: str, basis: str) -> None:
    for language in ("en", "es"):
        lines = plain_text([answered(made, status, basis)], language).splitlines()
        assert len(lines) <= 60
        assert max(map(len, lines)) <= 80


def test_an_approved_paper_says_so_and_an_unapproved_one_is_not_in_effect(made: Report) -> None:
    approved = plain_text([answered(made, "closed", "released", "approved")], "en")
    assert "A judge approved it on March 4, 2016." in " ".join(approved.split())
    assert "not in effect until a judge approves it" in " ".join(
        plain_text([answered(made, "closed", "released")], "en").split()
    )
    assert "el 4 de marzo de 2016" in " ".join(
        plain_text([answered(made, "closed", "released", "approved")], "es").split()
    )


def test_a_file_without_a_settlement_says_nothing_of_standing(made: Report) -> None:
    assert "judge approves" not in plain_text([answered(made, "unclear", "not_a_settlement")], "en")


def test_the_parts_are_named_in_each_language(made: Report) -> None:
    report = answered(made, "split", "mixed")
    assert "- Left knee: medical care stays open\n" in plain_text([report], "en")
    spanish = plain_text([report], "es")
    assert "- Rodilla izquierda: la atención médica queda abierta\n" in spanish
    assert "- Mano (los dos lados): no se da atención médica" in spanish


def test_every_body_part_of_the_lexicon_has_a_spanish_name() -> None:
    import tomllib

    lexicon = tomllib.loads((RULES / "lexicon" / "body_parts.toml").read_text(encoding="utf-8"))
    spanish = words_in("es").texts["parts"]
    assert {part["name"] for part in lexicon["part"]} - set(spanish) == set()


@pytest.mark.parametrize(("first", "other"), list(itertools.permutations(("en", "es"), 2)))
def test_both_languages_hold_the_same_sentences(first: str, other: str) -> None:
    extra = {"parts", "feminine", "sides"}
    ours, theirs = words_in(first).texts, words_in(other).texts
    assert set(ours) - extra == set(theirs) - extra
    for name in set(ours) - extra:
        if isinstance(ours[name], dict):
            assert set(ours[name]) == set(theirs[name])
        if isinstance(ours[name], str):
            assert sorted(re.findall(r"\{\w+\}", ours[name])) == sorted(re.findall(r"\{\w+\}", theirs[name]))


def test_as_html_it_is_in_its_language_and_no_text_becomes_markup(made: Report) -> None:
    page = plain_html([hostile(made)], "es")
    assert '<html lang="es">' in page
    assert "<script" not in page
    assert "script-src &#39;none&#39;" in page


def test_the_command_prints_it(run: Callable[..., Result], stipulations: Path) -> None:
    shown = run("scan", stipulations, "--plain", "es")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("SU DOCUMENTO Y SU ATENCIÓN MÉDICA")
    assert run("scan", stipulations, "--plain", "en", "--format", "html").stdout.startswith("<!doctype html>")
    assert run("scan", stipulations, "--plain", "en", "--format", "csv").exit_code == 2
    assert run("scan", stipulations, "--plain", "fr").exit_code == 2
