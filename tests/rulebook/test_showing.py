"""What the list, the page of a rule and the account of a sentence tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.finding.frames import frames
from analyzer.rulebook.account import account
from analyzer.rulebook.listing import listed
from analyzer.rulebook.packs import load_pack
from analyzer.rulebook.showing import WIDTH, like, shown
from analyzer.rules.pack import Pack
from tests.rulebook.packs_of_tests import SOUND

RELEASE, STIPULATIONS = "compromise_and_release", "stipulations_with_request_for_award"


@pytest.fixture
def own(tmp_path: Path) -> Pack:
    path = tmp_path / "own.toml"
    path.write_text(SOUND, encoding="utf-8")
    return load_pack(path)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_list_has_a_line_for_every_rule() -> None:
    lines = listed(None, None).splitlines()
    assert {frame.id for frame in frames()} < {line.split()[0] for line in lines}
    assert [line.split()[0] for line in lines[len(frames()) + 1 :]][-4:] == [
        "mma_token",
        "mmi_finding",
        "msa_figure",
        "classifier",
    ]
    (line,) = [line for line in lines if line.startswith("care_not_released ")]
    assert "medical_left_open  " in line
    assert "LC 5000, 5001" in line


def test_the_list_of_a_label_holds_rules_that_give_it_in_some_papers() -> None:
    ids = {line.split()[0] for line in listed("reserved_or_deferred", None).splitlines()[1:]}
    assert {"care_is_reserved", "care_deferred"} <= ids
    assert "care_is_open" not in ids


def test_own_rules_are_listed_with_their_file(own: Pack) -> None:
    (line,) = [line for line in listed(None, own).splitlines() if line.startswith("evergreen_rider")]
    assert "2/3" not in line
    assert "3/3" in line
    assert line.endswith(f"({own.source})")


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: str(frame.id))
def test_every_rule_can_be_shown(frame: object) -> None:
    text = shown(frame.id, None)  # type: ignore[attr-defined]
    assert text is not None
    assert frame.authority in flat(text)  # type: ignore[attr-defined]
    assert max(len(line) for line in text.splitlines()) <= WIDTH + 40


def test_whatever_a_report_names_can_be_shown(root: Path) -> None:
    from analyzer import analyze

    named = {
        clause.found_by
        for name in ("a02-stips-fourteen.pdf", "a14-cr-lumbar-shoulder.pdf")
        for clause in analyze(str(root / "samples" / name)).clauses
    }
    assert any(found_by.startswith("form:") for found_by in named)
    assert [found_by for found_by in sorted(named | {"classifier"}) if shown(found_by, None) is None] == []


def test_a_switch_is_told_in_words() -> None:
    told = flat(shown("form:dwc-ca-10214-a/need-for-treatment", None) or "")
    assert "need_for_treatment_no: closes care" in told
    assert "A mark (check box or ring)" in told


def test_a_rule_is_told_in_words() -> None:
    told = flat(shown("rule:care_not_released", None) or "")
    for words in (
        "medical_left_open: keeps care open",
        "One of the acts below is denied to the object",
        "release [release]: “release”, “discharge”",
        "nobody named",
        "not beside it unlisted injuries",
        "* This C&R does not release applicant's right to future medical care.",
        "- Future medical is closed.",
        "Under a condition",
    ):
        assert words in told


def test_all_phrases_are_shown_when_asked_for() -> None:
    few, every = shown("care_is_open", None) or "", shown("care_is_open", None, everything=True) or ""
    assert "more" in few
    assert len(every) > 2 * len(few)
    assert "“lifetime award”" in flat(every)


def test_an_unknown_rule_is_not_shown_and_the_one_meant_is_named() -> None:
    assert shown("care_is_opne", None) is None
    assert like("care_is_opne", None) == "care_is_open"


def test_an_own_rule_is_shown_with_its_note_and_its_file(own: Pack) -> None:
    told = flat(shown("evergreen_rider", own) or "")
    assert f"pack {own.source} note Our rider keeps medical open." in told
    assert "in an award or stipulations: treatment_awarded" in told


def told_of(text: str, paper: str = RELEASE, pack: Pack | None = None) -> dict[str, str]:
    """The parts of the account by their titles."""
    parts = account(text, paper, pack).split("\n\n")
    return {part.splitlines()[0]: flat("\n".join(part.splitlines()[1:])) for part in parts}


def test_an_account_goes_step_by_step() -> None:
    told = told_of("Defendant shall keep future medical open except for the psyche.")
    assert "“future medical” future_care (object)" in told["Concepts"]
    assert "2 exception on 1 “except for the psyche.”" in told["Parts of the sentence"]
    assert "who: employer; what: “future medical”" in told["Acts and what fills their slots"]
    assert (
        "exception: excepted; forward; opens a part of its own: “except for the psyche.”"
        in told["Cues that may turn a clause"]
    )
    assert "medical_left_open: keeps care open" in told["Clauses"]
    assert "by rule:care_is_preserved" in told["Clauses"]
    assert "but not: psyche" in told["Clauses"]
    assert "%" in told["What the classifier takes it for"]


def test_the_paper_makes_a_difference() -> None:
    text = "Future medical treatment is reserved."
    assert "medical_left_open" in told_of(text)["Clauses"]
    assert "reserved_or_deferred: sets a condition" in told_of(text, "findings_and_award")["Clauses"]


def test_qualifiers_are_told_with_what_the_clause_would_be_without_them() -> None:
    told = told_of("Applicant's attorney proposed that future medical care be released.")
    assert "proposed; both sides, within its sentence" in told["Cues that may turn a clause"]
    assert "without this it closes care" in told["Clauses"]


@pytest.mark.parametrize(
    ("text", "paper", "rule", "lack"),
    [
        ("Applicant shall pay for the voucher.", RELEASE, "worker_bears_care", "the act is not done to"),
        ("Defendant shall release future medical care to nobody.", RELEASE, "care_not_released", "is not denied"),
        ("Applicant may need a ride to treatment.", STIPULATIONS, "need_possible", "not done to"),
    ],
)
def test_the_nearest_rule_says_what_it_lacks(text: str, paper: str, rule: str, lack: str) -> None:
    near = told_of(text, paper)["Nearest rules that did not fire"]
    assert rule in near
    assert lack in near


def test_own_rules_are_among_the_near_ones(own: Pack) -> None:
    near = told_of("The evergreen rider is released.", pack=own)["Nearest rules that did not fire"]
    assert "evergreen_rider (medical_left_open: keeps care open)" in near
    assert "what it forbids: release" in near
