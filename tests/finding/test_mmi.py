"""A finding of MMI / P&S is told once, with who made it and when; talk about MMI is none."""

from __future__ import annotations

import re

import pytest

from analyzer.finding.mmi import mmi_findings
from analyzer.finding.mmi_confusion import mmi_confusions
from tests.finding.papers import paper

RELEASE, REPORT, LETTER = "compromise_and_release", "medical_report", "correspondence"
FINDINGS = [
    (REPORT, "The patient reached maximum medical improvement as of April 12, 2021.", ("2021-04-12", None, "other")),
    (REPORT, "Permanent and stationary.", (None, None, "other")),
    (RELEASE, "Per PQME Dr. Ostrander IW was P&S 9/14/17.", ("2017-09-14", "Ostrander", "qme")),
    (RELEASE, "P&S 5/15/23 (PTP Dr. Nwachukwu).", ("2023-05-15", "Nwachukwu", "treating_physician")),
    (RELEASE, "AME Dr. Oakeshott: MMI 1/12/20.", ("2020-01-12", "Oakeshott", "ame")),
    (
        RELEASE,
        "Zero PD per the PQME report of Ansel Brand MD dated 3/4/19, P&S that date.",
        ("2019-03-04", "Ansel Brand", "qme"),
    ),
    (LETTER, "He placed her at MMI on 3/30/2023.", ("2023-03-30", None, "unknown")),
    (
        "findings_and_award",
        "Applicant's condition became permanent and stationary on September 12, 2019.",
        ("2019-09-12", None, "unknown"),
    ),
    (LETTER, "PTP found IW P&S in May, 11% WPI.", (None, None, "treating_physician")),
    (REPORT, "She may be considered permanent and stationary as of June 2, 2022.", ("2022-06-02", None, "other")),
    (REPORT, "MMI: Yes. Date of MMI: 11/3/2021.", ("2021-11-03", None, "other")),
    (RELEASE, "IW became P&S eff. 12/1/19 per AME.", ("2019-12-01", None, "ame")),
    (REPORT, "At this juncture her condition is stable; she has reached a plateau.", (None, None, "other")),
]


@pytest.mark.parametrize(("kind", "text", "wanted"), FINDINGS)
def test_a_finding_has_its_date_and_its_doctor(
    kind: str, text: str, wanted: tuple[str | None, str | None, str]
) -> None:
    [found] = mmi_findings([paper(kind, text)])
    assert (found.date, found.declared_by, found.role) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Once she reaches MMI we can rate her.",
        "When you reach maximum medical improvement, your benefits change.",
        "MMI means that no further improvement is expected.",
        "Maximum Medical Improvement (MMI) is the point at which a condition is stable.",
        "Patient is not yet P&S; re-evaluate in six weeks.",
        "The Court is not persuaded that applicant has reached maximum medical improvement.",
        "The parties dispute whether applicant is P&S.",
        "Labor Code section 4061 requires notice when the injury is permanent and stationary.",
        "PERMANENT AND STATIONARY REPORT",
        "Dr. Ekwueme's P&S report of 3/10/16 says healed.",
        "Has she reached MMI?",
        "MMI: ____",
        "She is expected to reach MMI in June.",
        "MMI status deferred pending MRI.",
        "Please advise whether Mr. Soto has reached maximum medical improvement.",
        "At MMI your temporary disability payments end.",
        "Check one: [ ] P&S [ ] Not P&S",
        "If surgery is declined, she would be considered MMI.",
        "The QME will address MMI, apportionment and future medical care.",
        "Estimated MMI date: 9/1/2023",
    ],
)
def test_talk_about_mmi_is_no_finding(text: str) -> None:
    assert mmi_findings([paper(LETTER, text)]) == []


def test_the_same_finding_told_twice_is_one() -> None:
    report = paper(
        REPORT, "The applicant reached MMI on 3/1/2020.", "He was P&S on March 1, 2020 per Dr. Jane Alvarez, QME."
    )
    release = paper(RELEASE, "Per QME Dr. Alvarez P&S 3/1/20.", name="d2")
    [found] = mmi_findings([report, release])
    assert (found.date, found.declared_by, found.role) == ("2020-03-01", "Jane Alvarez", "qme")
    assert len(found.also) == 2


def test_two_doctors_or_two_dates_are_two_findings() -> None:
    found = mmi_findings([paper(RELEASE, "Dr. Fox (PTP): P&S 1/5/2019.", "Dr. Stein (QME): P&S 6/7/2020.")])
    assert [(f.declared_by, f.date) for f in found] == [("Fox", "2019-01-05"), ("Stein", "2020-06-07")]


def test_a_questioned_finding_comes_with_the_options() -> None:
    [early] = mmi_findings(
        [paper(LETTER, "Dr. Fox prematurely declared applicant MMI on 4/4/2018, before surgery was performed.")]
    )
    [disputed] = mmi_findings([paper(LETTER, "Applicant disputes that he is MMI as found by Dr. Fox on 4/4/2018.")])
    assert early.premature
    assert disputed.disputed
    assert any("4062" in follow.authority for follow in (*early.follows, *disputed.follows))


def test_what_follows_says_that_care_goes_on() -> None:
    [found] = mmi_findings([paper(RELEASE, "P&S 5/15/23.")])
    cited = " ".join(follow.authority for follow in found.follows)
    assert all(authority in cited for authority in ("LC 4656", "LC 4600", "LC 4658.7", "10214(a) paragraph 4"))
    assert any("goes on" in follow.text for follow in found.follows)
    assert not any("LC 4062" in follow.authority for follow in found.follows)  # nobody questions it
    assert not any("treatment ends" in follow.text for follow in found.follows)


def test_an_early_finding_comes_with_every_option_and_no_deadline() -> None:
    [early] = mmi_findings(
        [paper(LETTER, "Dr. Fox prematurely found him MMI on 1/1/2022 although surgery was pending.")]
    )
    cited = " ".join(follow.authority for follow in early.follows)
    assert all(authority in cited for authority in ("LC 4616.3", "LC 4061, 4062", "LC 5903", "8 CCR 9785"))
    assert not any(re.search(r"\b\d+ days\b", follow.text) for follow in early.follows)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Applicant has reached MMI and therefore no further medical treatment is owed.", "end_of_care"),
        ("Because she is permanent and stationary, defendant is not liable for further medical care.", "end_of_care"),
        ("Your medical benefits end when you reach MMI.", "end_of_care"),
        ("Upon MMI, all treatment ceases.", "end_of_care"),
        ("MMI means the end of medical treatment.", "end_of_care"),
        ("As he is P&S, medical care is terminated.", "end_of_care"),
        ("Applicant's MMI is preserved per paragraph 4.", "open_care"),
        ("Lifetime MMI to the back.", "open_care"),
        ("MMI of $48,500.00 is included in paragraph 7.", "sum"),
    ],
)
def test_mmi_taken_for_something_else_is_noticed(text: str, kind: str) -> None:
    assert [noticed.kind for noticed in mmi_confusions([paper(RELEASE, text)])] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "MMI does not mean that treatment ends.",
        "MMI does not end the right to treatment.",
        "Reaching MMI never ends medical care.",
        "The patient reached MMI; no further surgery is recommended.",
        "Temporary disability ended when she reached MMI.",
        "TD stops at MMI, and medical care continues.",
        "She is P&S and further medical care is needed.",
        "No further improvement is expected; the condition is P&S.",
        "He reached MMI and treatment ended in May 2019 per Dr. Roe.",
        "MMI date: 4/5/2020 PD $12,000",
    ],
)
def test_mmi_told_rightly_is_no_confusion(text: str) -> None:
    assert mmi_confusions([paper(RELEASE, text)]) == []
