"""Dates of injury, specific and cumulative, and the dates that are something else."""

from __future__ import annotations

import pytest

from analyzer.finding.facts import find_facts
from tests.finding.papers import form, paper

RELEASE = "compromise_and_release"
INJURIES = [
    ("DOI: CT 10/20/2013-10/20/2014", ["2013-10-20/2014-10-20"]),
    ("DOI: 3/4/16, 5/6/17 & CT 1/1/2015 - 1/1/2016", ["2016-03-04", "2017-05-06", "2015-01-01/2016-01-01"]),
    ("sustained injury AOE/COE during the period January 3, 2010 through January 3, 2011", ["2010-01-03/2011-01-03"]),
    ("cumulative trauma from 01/01/2018 through 12/31/2018", ["2018-01-01/2018-12-31"]),
    ("on 6/18/99 and CT 6/99 - 6/00, he sustained injury", ["1999-06-18", "1999-06/2000-06"]),
    ("while employed on July 19, 2017, sustained injury to her right knee", ["2017-07-19"]),
    ("D/I 7/19/17", ["2017-07-19"]),
    ("claims injury on or about 2/14/2020 to lumbar spine", ["2020-02-14"]),
    ("The applicant was born on 3/4/1970 and was injured on 5/6/2010.", ["2010-05-06"]),
    ("TTD paid 1/8/19 through 6/30/19 for the injury of 1/7/19", ["2019-01-07"]),
    ("Applicant was evaluated by Dr. Lee on 4/5/2019 for the injury.", []),
    ("CT scan of 3/4/2018 - 3/5/2018 was normal.", []),
    ("Earnings were paid from 1/1/2018 through 12/31/2018.", []),
]


@pytest.mark.parametrize(("text", "wanted"), INJURIES)
def test_dates_of_injury(text: str, wanted: list[str]) -> None:
    assert [f.value for f in find_facts(paper(RELEASE, text)) if f.kind == "date_of_injury"] == wanted


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("$9,280.00 for permanent disability advances through 04/27/2018", "through"),
        ("Signed on August 2, 2018 at Santa Ana", "signed"),
        ("The petition was filed on 3/4/2019.", "filed"),
        ("Served on 3/4/2019 by mail.", "served"),
        ("P&S on 3/4/2019 per Dr. Lee", "mmi"),
        ("date of birth 3/4/1970", "birth"),
    ],
)
def test_other_dates_have_their_role(text: str, role: str) -> None:
    assert [f.role for f in find_facts(paper(RELEASE, text)) if f.kind == "date"] == [role]


def test_an_end_date_that_is_filled_in_makes_the_injury_cumulative() -> None:
    def injury(*values: tuple[float, str]) -> list[tuple[str, str]]:
        laid = form(
            (60, [(72, "COMPROMISE AND RELEASE")]),
            (100, list(values)),
            (
                112,
                [
                    (72, "(DATE OF INJURY or START DATE: MM/DD/YYYY)"),
                    (320, "(If cumulative injury, the END DATE: MM/DD/YYYY)"),
                ],
            ),
        )
        return [(f.role, f.value) for d in laid.documents for f in find_facts(d) if f.kind == "date_of_injury"]

    assert injury((72, "06/05/2016")) == [("specific", "2016-06-05")]
    assert injury((72, "06/05/2015"), (320, "06/05/2016")) == [("cumulative", "2015-06-05/2016-06-05")]
