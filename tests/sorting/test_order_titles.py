"""Orders told apart by title and by operative words, each with its own day."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import read, sort
from analyzer.sorting.order_words import form_ruled
from tests.deciding.order_papers import APPROVED, SETTLED, minutes, order


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The Compromise and Release is approved.", "order-approving"),
        ("The C&R is disapproved.", "order-disapproving"),
        ("Action on the Compromise and Release is suspended.", "order-suspending"),
        ("If the C&R is resubmitted it may be approved.", None),
        ("In ADJ1234567 the settlement is approved; in ADJ7654321 approval is denied.", None),
        ("The order by which the C&R was approved is rescinded.", None),
        ("The lien of EDD is allowed.", None),
    ],
)
def test_the_operative_words_name_the_order(text: str, form: str | None) -> None:
    assert form_ruled(text) == form


@pytest.mark.parametrize(
    ("paper", "kind", "date"),
    [
        (order("ORDER", "The Compromise and Release is approved. Lien conference is set for 9/9/2021."), "order_approving_compromise_and_release", "2021-06-20"),
        (order("ORDER CORRECTING CLERICAL ERROR (nunc pro tunc)", "The sum reads $30,000.00.", date="7/1/2021"), "other", "2021-07-01"),
        (minutes("Continued to 9/9/2021. OACR of 6/1/2021 noted."), "minutes_of_hearing", "2021-06-20"),
        ("\nMINUTES OF HEARING 6/22/2021   ADJ10000001\nMatter OTOC.\nThe order of 5/5/2021 stands.\n/s/ Olga Brandt, WCJ\n", "minutes_of_hearing", "2021-06-22"),
    ],
)  # fmt: skip
def test_each_paper_bears_its_own_day(tmp_path: Path, paper: str, kind: str, date: str) -> None:
    file = tmp_path / "packet.txt"
    file.write_text(SETTLED + paper, encoding="utf-8")
    last = sort(read(str(file))).documents[-1]
    assert (last.kind, last.date) == (kind, date)


def test_orders_signed_one_after_the_other_are_two(tmp_path: Path) -> None:
    file = tmp_path / "packet.txt"
    file.write_text(
        SETTLED
        + APPROVED
        + "ORDER NUNC PRO TUNC     ADJ10000001\nThe fee is corrected.\nDated 7/1/2021 /s/ Olga Brandt, WCJ\n",
        encoding="utf-8",
    )
    assert [(d.kind, d.date) for d in sort(read(str(file))).documents[1:]] == [
        ("order_approving_compromise_and_release", "2021-06-20"),
        ("other", "2021-07-01"),
    ]
