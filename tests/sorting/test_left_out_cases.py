"""Cases that the words of a settlement leave out, though its caption names them."""

from __future__ import annotations

import pytest

from analyzer.sorting.case_numbers import left_out

ONE, TWO = "ADJ1234567", "ADJ7654321"


@pytest.mark.parametrize(
    ("text", "out"),
    [
        (f"C&R is of {ONE} only.", {TWO}),
        (f"This settlement is limited to {ONE}.", {TWO}),
        (f"({ONE} is listed in caption for consolidation only, see comments)", {ONE}),
        (f"{TWO} appears for venue purposes only; the C&R is of {ONE}.", {TWO}),
        (f"Applicant's award of 3/4/14 in {TWO} is NOT bought out hereby & the carrier's duties go on.", {TWO}),
        (f"This C&R does not affect {TWO}.", {TWO}),
        (f"The neck case ({TWO}) has gone to award already.", {TWO}),
        # the benefit is limited, or a lesser matter is left out, and not the case
        (f"PD only in {ONE}.", set()),
        (f"The 132a petition in {TWO} is not settled.", set()),
        (f"The award in {TWO} is not affected except that medical is bought out.", set()),
        # care of a case that the settlement is about: the answer's matter
        (f"Future medical in {TWO} is not released and stays open.", set()),
        (f"{ONE} and {TWO} are not included in any other settlement.", set()),
    ],
)
def test_what_is_left_out(text: str, out: set[str]) -> None:
    assert left_out([text], [ONE, TWO]) == out


def test_never_all_of_them() -> None:
    assert left_out([f"{ONE} is not included.", f"{TWO} is not included."], [ONE, TWO]) == frozenset()
