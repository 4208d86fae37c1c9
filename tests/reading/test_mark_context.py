"""What each mark belongs to: its label, group, row and column. Each case: page, what is expected, one line of why."""

from __future__ import annotations

import pytest

from analyzer.reading.mark_context import with_context
from analyzer.reading.page_objects import Field, PageObjects, Square
from analyzer.reading.settlement import Box, Cell, Line, Mark, MarkKind, MarkState, Word
from tests.reading.mark_pages import at, lines_of, marks, objects, rule, scribble, square, words


def labels(page: PageObjects) -> dict[str, str]:
    return {mark.label: mark.state.value for mark in marks(page) if mark.kind is MarkKind.CHECK_BOX}


LABELS = [
    ("There [X] is [ ] is not need for care", {"is": "on", "is not need for care": "off"}, "box first, both ends left over"),
    ("There is [X] is not [ ] need for care", {"There is": "on", "is not": "off"}, "words first, both ends left over"),
    ("is [X] is not [ ]", {"is": "on", "is not": "off"}, "words first"),
    ("Yes ☒ No ☐", {"Yes": "on", "No": "off"}, "words first"),
    ("☒ Yes ☐ No", {"Yes": "on", "No": "off"}, "boxes first"),
    ("Care needed: Yes [ ] No [X]", {"Care needed: Yes": "off", "No": "on"}, "words first behind a question"),
    ("Care needed: [ ] Yes [X] No", {"Yes": "off", "No": "on"}, "boxes first behind a question"),
    ("Care [X] awarded [ ] not awarded by this order", {"awarded": "on", "not awarded by this order": "off"}, "the same word but for not"),
    ("Care awarded [X] not awarded [ ] by this order", {"Care awarded": "on", "not awarded": "off"}, "the same, words first"),
    ("There [ ] is (X) may be [ ] is no need", {"is": "off", "may be": "on", "is no need": "off"}, "three ways, two styles"),
    ("There [X] is [ ]\nis not need", {"is": "on", "is not need": "off"}, "a box at the end of its line, its words on the next"),
    ("There [X] is\n[ ] is not need", {"is": "on", "is not need": "off"}, "wraps before the second box"),
    ("There is [X] is not\n[ ] need for care", {"There is": "on", "is not": "off"}, "words first, wraps before the second box"),
    ("[ ] open\n[X] closed by this\n    agreement\n[ ] other", {"open": "off", "closed by this agreement": "on", "other": "off"}, "an option of two lines"),
    ("Care is awarded        [X]\nCare is refused        [ ]", {"Care is awarded": "on", "Care is refused": "off"}, "boxes at the right margin"),
    ("Venue: [X] county of home [ ] county of work [ ]\ncounty of lawyer", {"county of home": "on", "county of work": "off", "county of lawyer": "off"}, "a colon leads the choices in"),
    ("___ rated _X_ not\nrated", {"rated": "off", "not rated": "on"}, "typed blanks, the last option wraps"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), LABELS)
def test_labels_of_boxes(text: str, expected: dict[str, str], why: str) -> None:
    assert labels(objects(text)) == expected, why


def groups(text: str) -> list[int | None]:
    return [mark.group for mark in marks(objects(text))]


GROUPS = [
    ("There [X] is [ ] is not need", [0, 0], "one line"),
    ("PD: [ ] Yes [X] No   FM: [X] Yes [ ] No", [0, 0, 1, 1], "two questions in a line"),
    ("Is care due? [X] Yes [ ] No\nIs surgery due? [ ] Yes [X] No", [0, 0, 1, 1], "two questions under each other"),
    ("[ ] open\n[X] closed\n[ ] other", [0, 0, 0], "a column of options"),
    ("There [X] is\n[ ] is not need", [0, 0], "a choice that wraps"),
    ("[ ] open\n\n\n\n\n\n\n\n[X] closed", [0, 1], "far apart"),
]


@pytest.mark.parametrize(("text", "expected", "why"), GROUPS)
def test_groups(text: str, expected: list[int], why: str) -> None:
    assert groups(text) == expected, why


def test_a_radio_group_stands_together_wherever_its_buttons_are() -> None:
    def button(line: int, state: MarkState) -> Field:
        return Field("button", "fm", "", square(line, 0).box, state=state, group="fm")

    text = "   open\n\n\n\n\n\n\n\n\n   closed"
    found = marks(objects(text, fields=[button(0, MarkState.OFF), button(9, MarkState.ON)]))
    assert [m.group for m in found] == [0, 0]


def issue(marks: list[Mark], text: str) -> dict[str, str]:
    """What stands beside one issue, by the heading of its column."""
    return {m.column: m.state.value for m in marks if m.kind is MarkKind.INITIALS and m.row.casefold().startswith(text)}


ISSUES = ["Earnings", "Temporary disability", "Future medical treatment", "Self-procured medical treatment"]


def listed(left: str, right: str, head: str, places_first: bool = True) -> str:
    """A list of issues, each with two typed blanks; both parties initialled all but self-procured treatment."""
    rows = [head]
    for number, text in enumerate(ISSUES):
        places = f"{left}  {right}" if number < 3 else "______  ______"
        rows.append(f"{places}  {text}" if places_first else f"{text:34}{places}")
    return "\n".join(rows)


BOTH = {"Applicant": "on", "Defendant": "on"}
TYPED_GRIDS = [
    (listed("__JR__", "__TK__", "Applicant Defendant"), BOTH, "letters in underscores"),
    (listed("_J.R._", "_T.K._", "Applicant Defendant"), BOTH, "with points"),
    (listed("/JR/__", "/TK/__", "Applicant Defendant"), BOTH, "in slashes"),
    (listed("__JR__", "______", "Applicant Defendant"), {"Applicant": "on", "Defendant": "off"}, "one side only"),
    (listed("______", "______", "Applicant Defendant"), {"Applicant": "off", "Defendant": "off"}, "neither"),
    (listed("__JR__", "__TK__", "IW     | Def"), {"IW": "on", "Def": "on"}, "short headings"),
    (listed("__JR__", "__TK__", "  A       D"), {"A": "on", "D": "on"}, "one letter each"),
    (listed("__JR__", "__TK__", "Applicant / Defendant"), BOTH, "one heading over both columns"),
    (
        listed("__JR__", "__TK__", "Only issues initialled by all the parties count.\nApplicant Defendant\n\n"),
        BOTH,
        "headings some lines above",
    ),
    (
        listed("__JR__", "__TK__", f"{'ISSUE':34}Applicant Defendant", places_first=False),
        BOTH,
        "blanks behind the issues",
    ),
    (
        listed("__NO__", "__TK__", "Applicant Defendant"),
        {"Applicant": "unreadable", "Defendant": "on"},
        "a word that is nobody's initials for sure",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), TYPED_GRIDS)
def test_initials_beside_future_medical(text: str, expected: dict[str, str], why: str) -> None:
    found = marks(objects(text))
    assert issue(found, "future medical") == expected, why
    assert set(issue(found, "self-procured").values()) == {"off"}, why


def test_two_places_without_headings_keep_their_order() -> None:
    text = "Issues initialled by both are settled.\n" + listed("__JR__", "______", "")
    found = [m for m in marks(objects(text)) if m.row == "Future medical treatment"]
    assert [(m.entered, m.state.value, m.column) for m in found] == [("JR", "on", ""), ("", "off", "")]


def test_places_named_in_the_line_itself() -> None:
    found = marks(
        objects("Future medical treatment   Applicant: _JR_   Defendant: ____\n\n\nOnly what is initialled is settled.")
    )
    by_party = {m.column: m.state.value for m in found}
    assert by_party == {"Applicant": "on", "Defendant": "off"}
    assert {m.row for m in found} == {"Future medical treatment"}


def drawn_list(drift: float) -> PageObjects:
    """Issues with two drawn lines each; letters typed, ink, nothing; the lines of a row off by `drift` rows."""
    text = "Applicant   Defendant\n" + "\n".join(" " * 24 + t for t in ISSUES)
    rules = [rule(n + drift, c, 8) for n in range(1, 5) for c in (0, 12)]
    typed = [Word("JR", at(1 + drift, 2, 2)), Word("TK", at(1 + drift, 14, 2)), Word("JR", at(3 + drift, 2, 2))]
    return objects([*words(text), *typed], horizontal_rules=rules, strokes=[scribble(at(3 + drift, 13, 5))])


@pytest.mark.parametrize("drift", [0, 0.2, -0.2])
def test_drawn_lines_with_letters_and_ink(drift: float) -> None:
    found = marks(drawn_list(drift))
    assert issue(found, "future medical") == BOTH
    assert issue(found, "earnings") == BOTH
    assert set(issue(found, "temporary").values()) == {"off"} == set(issue(found, "self-procured").values())


def test_line_whose_marks_were_lost_is_no_part_of_the_issue_above() -> None:
    text = "Applicant   Defendant\n" + "\n".join(" " * 24 + t for t in (*ISSUES[:3], "Statute", *ISSUES[3:]))
    rules = [rule(n, c, 8) for n in range(1, 6) if n != 3 for c in (0, 12)]
    typed = [Word("JR", at(2, 2, 2)), Word("TK", at(2, 14, 2))]
    found = marks(objects([*words(text), *typed], horizontal_rules=rules))
    above = {m.row for m in found if m.state is MarkState.ON}
    assert above == {ISSUES[1]}, "the third line lost its marks, and had room beside the second"


@pytest.mark.parametrize("before", ["App. TK Def. RN", "TK RN"])
def test_letters_of_both_sides_before_each_issue_need_no_lines(before: str) -> None:
    text = "Only issues initialed by both count.\n" + "\n".join(f"{before} {issue.lower()}" for issue in ISSUES)
    found = [m for m in marks(objects(text)) if m.row.startswith("future medical")]
    assert [(m.entered, m.state.value) for m in found] == [("TK", "on"), ("RN", "on")]


def test_abbreviations_before_words_are_no_initials() -> None:
    text = "Initial here.\nTD PD advances were paid\nTD PD rates are disputed\nMPN UR notices were served"
    assert marks(objects(text)) == []


def test_list_of_two_columns_with_the_issue_under_its_places() -> None:
    places = "         App.          Def.                       App.          Def."
    text = "\n".join(
        [
            "Only issues initialed by both count.",
            places,
            " Statute of limitations                 Future medical treatment",
            "",
            places,
            " Other issues                           Permanent disability",
        ]
    )
    rules = [rule(n, c, 8) for n in (1, 4) for c in (0, 14, 40, 54)]
    typed = [Word("JR", at(1, 42, 2)), Word("TK", at(1, 56, 2))]
    found = marks(objects([*words(text), *typed], horizontal_rules=rules))
    assert issue(found, "future medical") == {"App.": "on", "Def.": "on"}
    assert issue(found, "statute") == {"App.": "off", "Def.": "off"}
    assert issue(found, "other") == {"App.": "off", "Def.": "off"}


def grid(text: str, entries: list[Word], strokes: list[object] | None = None) -> PageObjects:
    """A drawn table: two narrow columns and a wide one, rows of two lines' height."""
    rows = 1 + len(ISSUES)
    level = [Box(50, 70 + 32 * n, 500, 70 + 32 * n) for n in range(rows + 1)]
    upright = [Box(x, 70, x, 70 + 32 * rows) for x in (50, 130, 210, 500)]
    return objects([*words(text), *entries], horizontal_rules=level, vertical_rules=upright, strokes=strokes or [])


TABLE = "Applicant     Defendant    Issue\n\n" + "\n\n".join(" " * 27 + t for t in ISSUES)


def test_cells_of_a_drawn_table_are_places_for_initials() -> None:
    entries = [Word("JR", at(6, 3, 2)), Word("T.", at(6, 15, 2)), Word("K.", at(6, 18, 2))]
    found = marks(grid(TABLE, entries, [scribble(at(2, 2, 5))]))
    assert issue(found, "future medical") == BOTH
    assert issue(found, "earnings") == {"Applicant": "on", "Defendant": "off"}
    assert issue(found, "temporary") == {"Applicant": "off", "Defendant": "off"}
    assert len({m.group for m in found}) == 4


def test_a_table_of_sums_has_no_places_for_initials() -> None:
    entries = [Word("1,200.00", at(2, 1, 8)), Word("800.00", at(2, 15, 6))]
    assert marks(grid(TABLE, entries)) == []


def test_a_cross_in_a_yes_or_no_column() -> None:
    text = TABLE.replace("Applicant", "Yes      ").replace("Defendant", "No       ")
    found = marks(grid(text, [Word("X", at(6, 3, 1))]))
    answers = {(m.row, m.column): m.state.value for m in found}
    assert answers["Future medical treatment", "Yes"] == "on"
    assert answers["Future medical treatment", "No"] == "off"


def test_an_issue_of_two_lines_is_read_whole() -> None:
    text = "Applicant Defendant\n__JR__  __TK__  Future medical\n                treatment\n__JR__  ______  Liens"
    assert issue(marks(objects(text)), "future medical treatment") == BOTH


def test_letters_halfway_between_two_lines_are_nobodys() -> None:
    page = drawn_list(0)
    halfway = Word("JR", at(1.5, 2, 2))
    kept = tuple(w for w in page.words if w.text not in ("JR", "TK"))
    found = marks(objects([*kept, halfway], horizontal_rules=page.horizontal_rules, strokes=page.strokes))
    assert MarkState.ON not in {m.state for m in found if m.column == "Applicant"}


def test_marks_in_cells_of_a_word_table() -> None:
    nowhere = Box(0, 0, 0, 0)

    def line(row: int, column: int, text: str, mark: Mark | None = None) -> Line:
        said = tuple(Word(t, nowhere, mark=mark) for t in text.split())
        return Line(said, nowhere, block=row * 3 + column, cell=Cell(0, row, column))

    initials = Mark(MarkKind.INITIALS, MarkState.ON, entered="JR")
    lines = (
        line(0, 0, "Applicant"),
        line(0, 1, "Defendant"),
        line(0, 2, "Issue"),
        line(1, 0, "JR", initials),
        line(1, 1, "TK", initials),
        line(1, 2, "Future medical treatment"),
    )
    found = [w.mark for made in with_context(lines, None) for w in made.words if w.mark]
    assert [(m.row, m.column, m.group) for m in found] == [
        ("Future medical treatment", "Applicant", 0),
        ("Future medical treatment", "Defendant", 0),
    ]


def test_lines_without_marks_come_back_unchanged() -> None:
    lines = lines_of(words("Nothing here\nis marked"))
    assert with_context(lines, None) is lines


RIGHT_MARGIN = "Is care needed for the injured knee?   \nWill more surgery be needed?"


def test_boxes_in_a_column_at_the_right_belong_to_their_own_line() -> None:
    found = marks(objects(RIGHT_MARGIN, squares=[square(0, 45), square(1, 45, filled=True)]))
    assert {m.label: m.state.value for m in found} == {
        "Is care needed for the injured knee?": "off",
        "Will more surgery be needed?": "on",
    }


def test_letters_under_headings_need_no_lines() -> None:
    text = "Applicant   Defendant   Issue\n" + "\n".join(" " * 24 + t for t in ISSUES)
    typed = [Word("JR", at(n, 3, 2)) for n in (1, 3)] + [Word("TK", at(n, 15, 2)) for n in (1, 3)]
    found = marks(objects([*words(text), *typed, *words("COMMENTS: see the addendum for what is open.", 6)]))
    assert issue(found, "future medical") == BOTH
    assert issue(found, "temporary") == {"Applicant": "off", "Defendant": "off"}
    assert len(found) == 2 * len(ISSUES)


def test_framed_places_for_initials() -> None:
    text = "Applicant's   Defendant's\nInitials      Initials\n" + "\n\n".join(" " * 28 + t for t in ISSUES)
    frames = [Square(Box(x, 110 + 32 * n, x + 48, 126 + 32 * n)) for n in range(4) for x in (60, 144)]
    typed = [Word("J.R.", at(6, 1, 4)), Word("TK", at(6, 15, 2))]
    found = marks(objects([*words(text), *typed], squares=frames))
    assert issue(found, "future medical") == {"Applicant's Initials": "on", "Defendant's Initials": "on"}
    assert set(issue(found, "earnings").values()) == {"off"}


def test_labels_under_the_places_name_the_parties() -> None:
    text = "Future medical treatment\n                          Applicant's initials   Defendant's initials"
    page = objects([*words(text), Word("JR", at(0, 30, 2))], horizontal_rules=[rule(0, 26, 10), rule(0, 50, 10)])
    assert issue(marks(page), "future medical") == {"Applicant's initials": "on", "Defendant's initials": "off"}


def test_tall_ink_does_not_reach_the_row_above() -> None:
    text = "Applicant\n" + "\n".join(" " * 12 + t for t in ISSUES)
    tall = scribble(Box(64, 116, 96, 140))
    rules = [rule(n, 0, 8) for n in range(1, 5)]
    found = marks(
        objects(
            "Initials of the\n" + text,
            horizontal_rules=[Box(r.x0, r.top + 16, r.x1, r.bottom + 16) for r in rules],
            strokes=[tall],
        )
    )
    assert {m.row: m.state.value for m in found} == {
        "Earnings": "off",
        "Temporary disability": "on",
        "Future medical treatment": "off",
        "Self-procured medical treatment": "off",
    }


def test_two_lists_side_by_side_in_one_table() -> None:
    text = (
        "Applicant     Defendant     Issue               Applicant     Defendant     Issue\n\n"
        "                            Earnings                                        Future medical"
    )
    upright = [Box(x, 70, x, 134) for x in (56, 136, 220, 340, 424, 508, 600)]
    level = [Box(56, y, 600, y) for y in (70, 102, 134)]
    typed = [Word("JR", at(2, 4, 2)), Word("TK", at(2, 18, 2))]
    found = marks(objects([*words(text), *typed], vertical_rules=upright, horizontal_rules=level))
    assert issue(found, "earnings") == BOTH
    assert issue(found, "future medical") == {"Applicant": "off", "Defendant": "off"}


def test_marks_amid_issues_of_two_lines() -> None:
    text = "Applicant   Defendant\n" + "\n".join(
        f"{' ' * 24}{a}\n{' ' * 24}{b}\n" for a, b in (("Earnings and", "wages"), ("Future medical", "treatment"))
    )
    rules = [rule(n, c, 8) for n in (1.5, 4.5) for c in (0, 12)]
    found = marks(
        objects([*words(text), Word("JR", at(4.5, 3, 2)), Word("TK", at(4.5, 15, 2))], horizontal_rules=rules)
    )
    assert issue(found, "future medical treatment") == BOTH
    assert issue(found, "earnings and wages") == {"Applicant": "off", "Defendant": "off"}


def test_headings_of_yes_and_no_over_boxes_without_a_table() -> None:
    text = "                                              YES   NO\nIs further treatment needed?\nIs a voucher due?"
    squares = [square(n, c) for n in (1, 2) for c in (46.5, 52)]
    filled = [square(1, 46.75, side=6, filled=True), square(2, 52.25, side=6, filled=True)]
    answers = {(m.row, m.label): m.state.value for m in marks(objects(text, squares=[*squares, *filled]))}
    assert answers == {
        ("Is further treatment needed?", "YES"): "on",
        ("Is further treatment needed?", "NO"): "off",
        ("Is a voucher due?", "YES"): "off",
        ("Is a voucher due?", "NO"): "on",
    }
