"""Orders on settlements: by their words, claim by claim, undone and restored, corrected, withdrawn, stamped and merely proposed."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze
from analyzer.report import Report
from tests.deciding.order_papers import APPROVED, FIRST, RELEASE, RESCINDED, SECOND, SETTLED, minutes, order

APPROVING = "ORDER APPROVING COMPROMISE AND RELEASE"
PLAIN = "IT IS ORDERED that the Compromise and Release is APPROVED."
AWARD = """AWARD
ADJ10000002   Mira Sandoval v. Corner Bakery
AWARD IS MADE in favor of MIRA SANDOVAL of: (B) PD 12%; (C) further medical treatment, low back.
Dated: 1/5/2013   /s/ Fay Reece, WCJ

"""
ONE_CLAIM = (
    RELEASE.replace("Case No. ADJ10000001; ADJ10000002", "Case No. ADJ10000001")
    .replace("ADJ10000002  CT 3/4/2018 - 3/4/2020: low back, both knees\n", "")
    .format(comments="Buys out future medical.")
)


def _answer(folder: Path, paper: str) -> Report:
    file = folder / "packet.txt"
    file.write_text(paper, encoding="utf-8")
    return analyze(str(file))


def _rows(report: Report) -> dict[tuple[str, ...], tuple[str, str]]:
    return {tuple(p.scope.claims): (p.status, p.approval) for p in report.future_medical.parts}


@pytest.mark.parametrize(
    ("title", "words", "status", "approval"),
    [
        ("ORDERS", "The sum is adequate, and the Compromise and Release is approved.\nThe lien of EDD is deferred.", "closed", "approved"),
        ("DECISION", "The Board having considered the record, the C&R filed 6/5/2021 is hereby approved.", "closed", "approved"),
        ("JOINT ORDER", "IT IS HEREBY ORDERED that the Compromise and Release be, and the same hereby is, approved.", "closed", "approved"),
        ("OACR", "C&R dated 6/3/2021 for $30,000 approved.", "closed", "approved"),
        ("ORDER APPROVING\nJOINT COMPROMISE & RELEASE", "Good cause appearing, the Joint C&R is approved.", "closed", "approved"),
        ("OPINION AND ORDER", "The settlement is inadequate. IT IS ORDERED that the Compromise and Release is disapproved.", "contingent", "disapproved"),
        ("ORDER ON COMPROMISE AND RELEASE", "IT IS ORDERED that the Compromise and Release is disapproved.", "contingent", "disapproved"),
        ("ORDER RE: C&R", "Action on the C&R is suspended until the report of Dr. Yee is filed.", "contingent", "pending"),
    ],
)  # fmt: skip
def test_an_order_is_what_its_words_make_it(tmp_path: Path, title: str, words: str, status: str, approval: str) -> None:
    report = _answer(tmp_path, SETTLED + order(title, words))
    assert (report.future_medical.status, report.approval.status) == (status, approval)
    assert report.approval.date == "2021-06-20"


@pytest.mark.parametrize(
    ("orders", "first", "second"),
    [
        (
            order("ORDER", f"Having considered the C&R:\n1. In {FIRST} the agreement is adequate and is approved.\n2. In {SECOND} the agreement is inadequate and is disapproved."),
            ("closed", "approved"),
            ("contingent", "disapproved"),
        ),
        (
            order(APPROVING, f"IT IS ORDERED that the C&R is APPROVED in {FIRST}; in {SECOND} approval is denied."),
            ("closed", "approved"),
            ("contingent", "disapproved"),
        ),
        (
            order("ORDER RE: C&R", f"The C&R is approved in {FIRST}. Action in {SECOND} is held in abeyance for Dr. Yee's report."),
            ("closed", "approved"),
            ("contingent", "pending"),
        ),
        (
            order(APPROVING, f"The C&R is APPROVED as to {SECOND} only. The C&R in {FIRST} is taken off calendar for adequacy."),
            ("contingent", "pending"),
            ("closed", "approved"),
        ),
        (
            order(APPROVING, PLAIN + f"\nAs to {SECOND} approval is withheld."),
            ("closed", "approved"),
            ("contingent", "pending"),
        ),
        (
            order(APPROVING, PLAIN, FIRST) + order("ORDER SUSPENDING ACTION", "Action on the Compromise and Release is suspended.", SECOND),
            ("closed", "approved"),
            ("contingent", "pending"),
        ),
    ],
)  # fmt: skip
def test_each_claim_has_its_own_approval(
    tmp_path: Path, orders: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    report = _answer(tmp_path, SETTLED + orders)
    assert _rows(report) == {(FIRST,): first, (SECOND,): second}
    assert report.future_medical.status == "contingent"
    parts = {p.scope.claims[0]: p.scope.body_parts for p in report.future_medical.parts}
    assert parts == {FIRST: ["left wrist"], SECOND: ["lumbar spine", "bilateral knee"]}


@pytest.mark.parametrize(
    "words",
    [
        f"IT IS ORDERED that the Compromise and Release in {FIRST} (MF) is APPROVED.",
        f"IT IS ORDERED that the Compromise and Release in {FIRST} and {SECOND} is APPROVED.",
        PLAIN + f"\nThe lien of EDD in {SECOND} is held in abeyance.",
        PLAIN + f"\nThe petition for costs in {SECOND} is suspended.",
    ],
)
def test_an_approval_of_the_whole_settlement_is_of_every_claim(tmp_path: Path, words: str) -> None:
    report = _answer(tmp_path, SETTLED + order(APPROVING, words))
    assert (report.future_medical.status, report.approval.status) == ("closed", "approved")
    assert len(report.future_medical.parts) == 1


def test_a_rescission_of_one_claim_leaves_the_other_approved(tmp_path: Path) -> None:
    words = f"The Order Approving Compromise and Release is rescinded as to {SECOND} only."
    report = _answer(tmp_path, SETTLED + APPROVED + order("ORDER", words, date="7/15/2021"))
    assert _rows(report) == {(FIRST,): ("closed", "approved"), (SECOND,): ("contingent", "disapproved")}
    assert "order_set_aside" in {w.code for w in report.warnings}


def test_a_rescission_on_a_petition_is_one(tmp_path: Path) -> None:
    words = "Good cause appearing from applicant's petition of 7/1/2021, the Order Approving of 6/20/2021 is rescinded."
    report = _answer(tmp_path, SETTLED + APPROVED + order("ORDER", words, date="7/15/2021"))
    assert (report.future_medical.status, report.approval.status) == ("contingent", "disapproved")


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("OPINION AND DECISION AFTER RECONSIDERATION", "We affirm the Order Approving Compromise and Release of 6/20/2021."),
        ("ORDER", f"The order setting the matter for trial in {SECOND} is vacated."),
        ("ORDER DENYING PETITION FOR RECONSIDERATION", "The petition for reconsideration is denied; the Order Approving stands."),
    ],
)  # fmt: skip
def test_an_order_that_leaves_the_approval_alone(tmp_path: Path, title: str, words: str) -> None:
    report = _answer(tmp_path, SETTLED + APPROVED + order(title, words, date="9/9/2021"))
    assert (report.future_medical.status, report.approval.status) == ("closed", "approved")
    assert report.approval.date == "2021-06-20"


def test_an_order_that_lifts_a_suspension_and_approves_approves(tmp_path: Path) -> None:
    report = _answer(
        tmp_path, SETTLED + order(APPROVING, f"The order suspending action of 5/1/2021 is vacated. {PLAIN}")
    )
    assert (report.future_medical.status, report.approval.status) == ("closed", "approved")


def test_a_corrected_number_leaves_the_other_cases_alone(tmp_path: Path) -> None:
    other = AWARD.replace(SECOND, "ADJ10000009").replace("low back", "neck")
    correction = order("ERRATUM", f"ADJ10000009 in the order of 6/20/2021 should read {SECOND}.", FIRST, "7/1/2021")
    report = _answer(tmp_path, other + SETTLED + order(APPROVING, PLAIN, f"{FIRST}, ADJ10000009") + correction)
    assert {p.status for p in report.future_medical.parts if p.scope.claims == ["ADJ10000009"]} == {"kept"}
    assert {p.status for p in report.future_medical.parts if FIRST in p.scope.claims} == {"closed"}


def test_an_award_in_the_refused_claim_stands(tmp_path: Path) -> None:
    report = _answer(
        tmp_path,
        AWARD + SETTLED + order(APPROVING, f"The C&R is APPROVED in {FIRST}. In {SECOND} approval is refused."),
    )
    assert _rows(report) == {(SECOND,): ("kept", "approved"), (FIRST,): ("closed", "approved")}
    assert report.future_medical.status == "split"


@pytest.mark.parametrize(
    ("last", "status", "approval", "date"),
    [
        ("", "contingent", "disapproved", "2021-07-15"),
        (
            order("ORDER VACATING ORDER OF RESCISSION", "The order rescinding of 7/15/2021 is vacated, and the approval of the Compromise and Release is reinstated.", date="8/2/2021"),
            "closed", "approved", "2021-08-02",
        ),
        (
            minutes("Petition withdrawn. Order of rescission of 7/15/2021 is hereby set aside; OACR is reinstated. SO ORDERED. Lien trial set 9/9/2021.", "8/2/2021"),
            "closed", "approved", "2021-08-02",
        ),
        (
            order("ORDER", "The order rescinding of 7/15/2021 is vacated.", date="8/2/2021"),
            "closed", "approved", "2021-06-20",
        ),
    ],
)  # fmt: skip
def test_a_rescission_undone_leaves_the_approval(
    tmp_path: Path, last: str, status: str, approval: str, date: str
) -> None:
    report = _answer(tmp_path, SETTLED + APPROVED + RESCINDED + last)
    assert report.future_medical.status == status
    assert (report.approval.status, report.approval.date) == (approval, date)


@pytest.mark.parametrize(
    "words",
    [
        f"Case number {SECOND} was inserted in the Order of 6/20/2021 through clerical error and is deleted.",
        f"The number {SECOND} stands in the caption of the order by mistake, and is stricken.",
    ],
)
def test_a_number_struck_from_an_order_is_none_of_its_cases(tmp_path: Path, words: str) -> None:
    correction = order("ORDER CORRECTING CLERICAL ERROR (nunc pro tunc)", words, FIRST, "7/1/2021")
    report = _answer(tmp_path, AWARD + ONE_CLAIM + APPROVED + correction)
    assert _rows(report) == {(SECOND,): ("kept", "approved"), (FIRST,): ("closed", "approved")}
    assert [d.date for d in report.documents if d.kind.startswith("order_approving")] == ["2021-06-20"]


@pytest.mark.parametrize(
    "words",
    [
        "Parties withdraw the C&R. To be reset for MSC 9/1/2021.",
        "C&R withdrawn by stipulation. OTOC.",
        "AA advises that applicant will not proceed; settlement is w/drawn. Discovery continues.",
        "App does not want to go forward with the settlement. C&R torn up. No orders.",
    ],
)
def test_a_settlement_that_was_withdrawn_is_a_proposal(tmp_path: Path, words: str) -> None:
    report = _answer(tmp_path, SETTLED + minutes(words))
    answer = report.future_medical
    assert (answer.status, answer.basis) == ("unclear", "not_a_settlement")
    assert "withdrew" in answer.summary
    later = _answer(tmp_path, SETTLED + minutes(words) + order(APPROVING, PLAIN, date="9/9/2021"))
    assert (later.future_medical.status, later.approval.date) == ("closed", "2021-09-09")


@pytest.mark.parametrize(
    ("papers", "approval", "date"),
    [
        (APPROVED + minutes("Petition to set aside the C&R is withdrawn. Lien conf. set 9/9/2021.", "8/8/2021"), "approved", "2021-06-20"),
        (minutes("Settlement demand withdrawn. C&R to be walked through."), "not_shown", None),
        (minutes("C&R of 6/3/21 set for adequacy hearing 9/9/2021."), "not_shown", None),
        (minutes("C&R adequacy hearing continued to 9/9/2021. No orders."), "not_shown", None),
        (minutes("C&R reviewed w/ applicant, found adequate, C&R approved this day. Lien conf 9/9/2021."), "approved", "2021-06-20"),
    ],
)  # fmt: skip
def test_minutes_rule_on_what_they_order(tmp_path: Path, papers: str, approval: str, date: str | None) -> None:
    report = _answer(tmp_path, SETTLED + papers)
    assert (report.future_medical.status, report.approval.status) == ("closed", approval)
    assert report.approval.date == date


@pytest.mark.parametrize(
    ("foot", "status", "approval"),
    [
        ("APPROVED 6/20/2021\n/s/ Olga Brandt\nWORKERS' COMPENSATION JUDGE\n", "closed", "approved"),
        ("DISAPPROVED 6/20/2021 /s/ Olga Brandt, WCJ\n", "contingent", "disapproved"),
        ("IT IS ORDERED that this Compromise and Release is approved.\nDated ________   ______________________\nWORKERS' COMPENSATION JUDGE\n", "closed", "not_shown"),
        ("[PROPOSED] ORDER APPROVING COMPROMISE AND RELEASE\nADJ10000001; ADJ10000002\nIT IS ORDERED that the Compromise and Release is APPROVED.\nDated: ________\n", "closed", "not_shown"),
    ],
)  # fmt: skip
def test_a_stamp_approves_in_place_and_an_unsigned_order_does_not(
    tmp_path: Path, foot: str, status: str, approval: str
) -> None:
    report = _answer(tmp_path, f"{SETTLED}\n{foot}")
    assert (report.future_medical.status, report.approval.status) == (status, approval)


@pytest.mark.parametrize(
    "words",
    [
        "Counsel state on the record that the wrist surgery already authorized remains the carrier's responsibility and is not released.",
        "It is understood that the knee injections scheduled with Dr. Yee are outside the release.",
    ],
)
def test_what_an_order_says_of_care_is_never_passed_over(tmp_path: Path, words: str) -> None:
    report = _answer(tmp_path, SETTLED + order(APPROVING, f"{words}\n{PLAIN}"))
    assert (report.future_medical.status, report.future_medical.basis) == ("unclear", "conflicting")
    assert "order_differs" in {w.code for w in report.warnings}


def test_what_both_sides_agreed_before_the_judge_is_carved_out(tmp_path: Path) -> None:
    words = "Both counsel confirm on the record that the hernia repair set for August is no part of what is released."
    report = _answer(tmp_path, SETTLED + order(APPROVING, f"{words}\n{PLAIN}"))
    assert report.future_medical.status == "split"
    assert {p.scope.care for p in report.future_medical.parts if p.status == "kept"} == {"surgery"}


@pytest.mark.parametrize(
    "comments",
    [
        f"C&R is of {FIRST} only. Future medical is bought out.",
        f"The award in {SECOND} is NOT bought out hereby. All FM for the wrist is.",
        f"({SECOND} is listed for consolidation only.) Future medical is bought out.",
    ],
)
def test_a_claim_left_out_by_the_words_keeps_its_award(tmp_path: Path, comments: str) -> None:
    release = RELEASE.format(comments=comments).replace(
        "ADJ10000002  CT 3/4/2018 - 3/4/2020: low back, both knees\n", ""
    )
    report = _answer(tmp_path, AWARD + release.replace("ADJ10000001  Specific", "Specific") + APPROVED)
    assert {p.status for p in report.future_medical.parts if SECOND in p.scope.claims} == {"kept"}
    assert {p.status for p in report.future_medical.parts if FIRST in p.scope.claims} == {"closed"}
