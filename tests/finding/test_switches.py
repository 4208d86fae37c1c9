"""What the boxes of the treatment paragraph and the list of issues say where a scan shows them only in part."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.switches import switch_clauses
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word
from analyzer.sorting.packet import Document, PlacedWord, Sentence, Speaker

ON, OFF, UNREADABLE = MarkState.ON, MarkState.OFF, MarkState.UNREADABLE
PARAGRAPH = "4. There {0} IS {1} IS NOT need for medical treatment to cure or relieve from the effects of said injury."


def sentence(text: str, boxes: Sequence[tuple[str, MarkState, int | None]] = (), page: int = 1) -> Sentence:
    """A sentence with check boxes seen in pixels, (label, state, group), at the signs of its text."""
    words: list[PlacedWord] = []
    at = 0
    for label, state, group in boxes:
        at = text.index("☒", at)
        mark = Mark(MarkKind.CHECK_BOX, state, (Witness(ReadFrom.PIXELS, state),), label=label, group=group)
        words.append(PlacedWord(at, at + 1, Word("☒", Box(0, 0, 9, 9), mark=mark), page))
        at += 1
    words.append(PlacedWord(at + 1, len(text), Word(text[at + 1 :], Box(9, 0, 300, 9), read_from=ReadFrom.OCR), page))
    return Sentence(text, tuple(words), "d1", speaker=Speaker.FORM)


def document(kind: str, *sentences: Sentence) -> Document:
    return Document("d1", kind, None, 1, 2, sentences)


def treatment(*boxes: tuple[str, MarkState, int | None]) -> Sentence:
    return sentence(PARAGRAPH.format("☒", "☒"), boxes)


def test_boxes_with_their_words_are_believed() -> None:
    paper = document(
        "stipulations_with_request_for_award", treatment(("IS", OFF, 1), ("IS NOT need for medical treatment", ON, 1))
    )

    assert [(c.label, c.effect) for c in switch_clauses(paper)] == [
        ("need_for_treatment_yes", "none"),
        ("need_for_treatment_no", "closes"),
    ]


def test_box_whose_partner_cannot_be_told_is_doubted() -> None:
    # a blot has eaten the word IS, so that its box has no option of its own
    paper = document("stipulations_with_request_for_award", treatment(("4. There", ON, 1), ("IS NOT", ON, 1)))

    found = switch_clauses(paper)

    assert [(c.label, c.effect, c.mark.state) for c in found if c.mark] == [
        ("need_for_treatment_no", "none", UNREADABLE)
    ]


def test_boxes_of_another_page_are_no_part_of_the_group() -> None:
    other = sentence("☒ Medical treatment network notice was given", [("something else", ON, 1)], page=2)
    paper = document("stipulations_with_request_for_award", treatment(("IS", ON, 1), ("IS NOT", OFF, 1)), other)

    found = [c for c in switch_clauses(paper) if c.sentence is not other]

    assert [(c.label, c.effect) for c in found] == [
        ("need_for_treatment_yes", "keeps"),
        ("need_for_treatment_no", "none"),
    ]


def test_issues_that_fell_together_without_marks_have_unreadable_initials() -> None:
    paper = document(
        "compromise_and_release",
        sentence("ONLY ISSUES INITIALED BY BOTH PARTIES ARE INCLUDED WITHIN THIS SETTLEMENT."),
        sentence("apportionment employment statute of limitations future medical treatment other (explain)"),
    )

    found = switch_clauses(paper)

    assert [(c.label, c.effect, c.mark.state) for c in found if c.mark] == [
        ("future_medical_initialled", "none", UNREADABLE)
    ]


def _initialled(beside: str, by: ReadFrom) -> Sentence:
    mark = Mark(MarkKind.INITIALS, ON, (Witness(by, ON),), label=beside, row=beside, entered="RS")
    said = PlacedWord(3, 3 + len(beside), Word(beside, Box(20, 0, 300, 9), read_from=by), 1)
    words = (PlacedWord(0, 2, Word("RS", Box(0, 0, 9, 9), mark=mark, read_from=by), 1), said)
    return Sentence(f"RS {beside}", words, "d1", speaker=Speaker.FORM)


def test_initials_of_the_issue_before_are_not_those_of_future_medical() -> None:
    # a blot has covered the cells of future medical, and its words went to the line above
    beside = "Statute of limitations Future medical treatment"
    scanned = document("compromise_and_release", _initialled(beside, ReadFrom.OCR))
    digital = document("compromise_and_release", _initialled(beside, ReadFrom.TEXT))

    assert [(c.effect, c.mark.state) for c in switch_clauses(scanned) if c.mark] == [("none", UNREADABLE)]
    assert switch_clauses(digital) == []


def test_list_on_a_scan_without_its_line_of_future_medical_has_unreadable_initials() -> None:
    paper = document(
        "compromise_and_release",
        sentence("ONLY ISSUES INITIALED BY BOTH PARTIES ARE INCLUDED WITHIN THIS SETTLEMENT."),
        sentence("RS TL Statute of limitations"),
    )

    assert [(c.label, c.mark.state) for c in switch_clauses(paper) if c.mark] == [
        ("future_medical_initialled", UNREADABLE)
    ]


def test_boxes_in_the_question_whose_words_were_lost_are_unreadable() -> None:
    text = "4. There ☒ ☒ ☒ need for medical treatment to cure or relieve from the effects of said injury."
    paper = document(
        "stipulations_with_request_for_award", sentence(text, [("4. There", ON, 1), ("", ON, 1), ("", OFF, 1)])
    )

    assert [(c.effect, c.mark.state) for c in switch_clauses(paper) if c.mark] == [("none", UNREADABLE)]


def test_lone_box_among_recognised_words_is_doubted() -> None:
    text = "4. There X is ☒ is not a need for medical treatment to cure or relieve from the effects of said injury."
    mark = Mark(MarkKind.CHECK_BOX, ON, (Witness(ReadFrom.DRAWING, ON),), label="is not", before="4. There X is")
    words = (
        PlacedWord(0, 13, Word("4. There X is", Box(0, 0, 90, 9), read_from=ReadFrom.OCR), 1),
        PlacedWord(14, 15, Word("☒", Box(92, 0, 101, 9), mark=mark), 1),
        PlacedWord(16, len(text), Word(text[16:], Box(105, 0, 400, 9), read_from=ReadFrom.OCR), 1),
    )
    paper = document("stipulations_with_request_for_award", Sentence(text, words, "d1", speaker=Speaker.FORM))

    assert [(c.effect, c.mark.state) for c in switch_clauses(paper) if c.mark] == [("none", UNREADABLE)]


def test_boxes_of_the_kind_of_hearing_answer_nothing() -> None:
    minutes = document(
        "minutes_of_hearing",
        sentence(
            "Hearing: ☒ C&R adequacy, further medical treatment",
            [("C&R adequacy, further medical treatment", ON, None)],
        ),
        sentence("Issues: ☒ future medical treatment", [("future medical treatment", ON, None)]),
    )
    assert switch_clauses(minutes) == []


def test_choice_garbled_by_a_fax_is_no_answer() -> None:
    from analyzer.finding.clauses import find_clauses

    kind = "stipulations_with_request_for_award"
    for text in (
        "4. There X_ is _ is not a need for medical treatment to cure or relieve from the effects of said injury.",
        "4. There /may be / no need for further medical treatment to cure or relieve from the effects of said injury.",
        "4. There is O is n0t need for medical treatment to cure or relieve from the effects of said injury.",
    ):
        found = find_clauses([sentence(text)], {"d1": kind})
        assert [c.label for c in found if c.effect in ("keeps", "closes")] == [], text
        assert [c.mark.state for c in switch_clauses(document(kind, sentence(text))) if c.mark] == [UNREADABLE], text
