"""Dates as settlement papers write them."""

from __future__ import annotations

import pytest

from analyzer.sorting.dates import dates_in


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("DOI 3/4/2016", ["2016-03-04"]),
        ("on 03-04-16 and 3.5.1998", ["2016-03-04", "1998-03-05"]),
        ("Dated: March 4, 2016", ["2016-03-04"]),
        ("this 4th day of March, 2016", ["2016-03-04"]),
        ("OCT 29 2015", ["2015-10-29"]),
        ("2025-07-17", ["2025-07-17"]),
        ("6/18/99", ["1999-06-18"]),  # two digits above the pivot are of the last century
        ("13/45/2020 is no date", []),
        ("Labor Code 4600/5001/5702", []),
        ("(REV. 11/2008)", []),  # a form's revision names no day
        ("CT 10/20/2013-10/20/2014", ["2013-10-20", "2014-10-20"]),
    ],
)
def test_dates_are_read_as_written(text: str, dates: list[str]) -> None:
    assert [iso for _, _, iso in dates_in(text)] == dates
