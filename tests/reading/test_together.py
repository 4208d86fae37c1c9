"""Files that belong together: pages are numbered through, and no paper runs from one file into the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from analyzer import analyze, read, render
from analyzer.reading.together import joined
from analyzer.sorting import sort
from tests.conftest import STIPULATIONS
from tests.deciding.papers import RELEASE_OPENS, RELEASE_SIGNED

AWARD = (
    "WORKERS' COMPENSATION APPEALS BOARD",
    "AWARD",
    "Case No. ADJ10000001",
    "AWARD IS MADE in favor of Ana Ruiz of further medical treatment as stipulated.",
    "Dated: 06/20/2018",
    "/s/ Olga Brandt",
    "WORKERS' COMPENSATION JUDGE",
)


@pytest.fixture
def papers(pdf_of: Callable[..., Path]) -> tuple[str, str]:
    """Stipulations of one page and two pages with the award on the second, as two files."""
    return (
        str(pdf_of(STIPULATIONS, name="stipulations.pdf")),
        str(pdf_of(("Proof of service", "Served on all parties."), AWARD, name="award.pdf")),
    )


def test_pages_follow_one_another_and_files_know_theirs(papers: tuple[str, str]) -> None:
    packet = joined([read(path) for path in papers])
    assert [page.number for page in packet.pages] == [1, 2, 3]
    assert [(file.path, file.first, file.last) for file in packet.files] == [(papers[0], 1, 1), (papers[1], 2, 3)]
    assert packet.bytes == sum(Path(path).stat().st_size for path in papers)
    assert packet.media_type == "application/pdf"


def test_one_file_stays_what_it_is(papers: tuple[str, str]) -> None:
    alone = read(papers[0])
    assert joined([alone]) is alone
    assert analyze(papers[0]).source.files is None


def test_the_order_of_another_file_approves(papers: tuple[str, str]) -> None:
    assert analyze(papers[0]).approval.status == "not_shown"
    together = analyze(papers)
    assert (together.future_medical.status, together.approval.status) == ("kept", "approved")
    assert together.source.files is not None
    assert [file.pages for file in together.source.files] == [(1, 1), (2, 3)]
    assert together.source.pages == 3


def test_the_order_of_the_files_does_not_matter(papers: tuple[str, str]) -> None:
    turned = analyze(papers[::-1])
    assert (turned.future_medical.status, turned.approval.status) == ("kept", "approved")


def test_no_paper_runs_over_the_end_of_a_file(pdf_of: Callable[..., Path]) -> None:
    first = pdf_of(STIPULATIONS, name="first.pdf")
    rest = pdf_of(("and the said applicant further agrees to the", "foregoing in all respects."), name="rest.pdf")
    documents = sort(joined([read(str(first)), read(str(rest))])).documents
    assert [(d.first_page, d.last_page) for d in documents] == [(1, 1), (2, 2)]


def test_files_of_several_kinds_make_one_packet(papers: tuple[str, str], tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ms. Ruiz,\nEnclosed please find the award.\nSincerely,\nLee Moran\n", encoding="utf-8")
    report = analyze([*papers, str(letter)])
    assert report.source.media_type == "multipart/mixed"
    assert report.documents[-1].kind == "correspondence"


def test_the_text_report_names_the_file_of_a_page(papers: tuple[str, str]) -> None:
    text = " ".join(render([analyze(papers)]).split())
    assert "page 1 of stipulations.pdf" in text
    assert "page 3 (award.pdf)" in text
    assert "page 2 of award.pdf" in text


def test_pages_are_those_of_one_file(papers: tuple[str, str]) -> None:
    with pytest.raises(TypeError, match="pages are those of one file"):
        analyze(papers, pages={1})


def test_an_addendum_belongs_to_its_release_wherever_it_stands(tmp_path: Path) -> None:
    addendum = tmp_path / "addendum.txt"
    addendum.write_text(
        "ADDENDUM TO COMPROMISE AND RELEASE\nCase No. ADJ10000001\n"
        "A. Future medical treatment for the left wrist is not released and remains open.\n",
        encoding="utf-8",
    )
    main = tmp_path / "main.txt"
    main.write_text(f"{RELEASE_OPENS}COMMENTS: See attached addendum.\n{RELEASE_SIGNED}", encoding="utf-8")
    for files in ([str(main), str(addendum)], [str(addendum), str(main)]):
        report = analyze(files)
        assert (report.future_medical.status, report.future_medical.basis) == ("kept", "reserved")
        assert "addendum_missing" not in [warning.code for warning in report.warnings]
