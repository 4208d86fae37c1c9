"""The HTML report as a file: the answer first, all of it in one file, and nothing of the settlement is markup."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from lxml import html as lxml_html

from analyzer import analyze, render
from analyzer.report import Failure, Report
from analyzer.reporting.html import html_report, html_reports
from analyzer.reporting.pictures import Pictures, pictures_of
from tests.reporting.hostile import hostile

MOST_BYTES = 1_500_000
"""Of the whole report of a settlement of ten pages."""
NO_PICTURES = Pictures()


@pytest.fixture(scope="module")
def samples(root: Path) -> Path:
    return root / "samples"


@pytest.fixture(scope="module")
def split(samples: Path) -> Report:
    """Findings that award the shoulder, deny the neck and defer the psyche."""
    return analyze(str(samples / "b17-findings-shoulder-neck-psyche.pdf"))


@pytest.fixture(scope="module")
def set_aside(samples: Path) -> Report:
    return analyze(str(samples / "b13-cr-structured-set-aside.pdf"))


def words_of(page: str) -> str:
    document = lxml_html.document_fromstring(page)
    for unspoken in document.iter("style", "script"):
        unspoken.text = ""
    return " ".join(str(document.text_content()).split())


def test_the_answer_stands_before_all_else_with_scope_and_standing(set_aside: Report) -> None:
    document = lxml_html.document_fromstring(html_report(set_aside, NO_PICTURES))
    (heading,) = document.iter("h1")
    said = " ".join(heading.text_content().split())
    assert said == "Future medical closed by release: everything this paper settles; approved 4/2/2024"
    assert document.xpath("//h2")[0].text == "Why"


def test_a_long_answer_has_its_sentence_under_the_heading(split: Report) -> None:
    document = lxml_html.document_fromstring(html_report(split, NO_PICTURES))
    (heading,) = document.iter("h1")
    assert "open in part and closed in part; approved 9/15/2021" in heading.text_content()
    assert document.xpath("//p[@class='summary']")[0].text == split.future_medical.summary


@pytest.mark.parametrize("case", ["split", "set_aside"])
def test_nothing_shown_says_a_bare_kept_or_closed(case: str, request: pytest.FixtureRequest) -> None:
    document = lxml_html.document_fromstring(html_report(request.getfixturevalue(case), NO_PICTURES))
    for said in document.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::code)]"):
        assert not re.fullmatch(r"\W*(kept|closed)\W*", said, re.IGNORECASE), said


def test_every_unit_has_a_row_of_its_own(split: Report) -> None:
    document = lxml_html.document_fromstring(html_report(split, NO_PICTURES))
    rows = document.xpath("//table[@class='grid']/tbody/tr")
    told = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    assert [(row[0], row[2]) for row in told] == [
        ("ADJ12730055", "Future medical open (awarded)"),
        ("ADJ12730055", "Future medical not awarded (may be reopened)"),
        ("ADJ12730055", "Future medical contingent on an event"),
    ]
    assert told[0][1] == "right shoulder"


def test_a_paper_that_treats_all_alike_has_no_grid(set_aside: Report) -> None:
    assert 'class="grid"' not in html_report(set_aside, NO_PICTURES)


def test_each_reason_is_a_card_with_quote_speaker_page_rule_and_authority(split: Report) -> None:
    document = lxml_html.document_fromstring(html_report(split, NO_PICTURES))
    cards = document.xpath("//li[contains(@class, 'card')]")
    assert len(cards) == len(split.future_medical.reasons)
    for card, reason in zip(cards, split.future_medical.reasons, strict=True):
        said = " ".join(card.text_content().split())
        assert reason.text in said
        assert reason.authority in said
        assert reason.rule in said
        assert ("Against it" in said) == (not reason.rule.startswith("standing:"))
        if reason.evidence:
            assert card.xpath(".//blockquote")
            assert re.search(r"page \d+ · judge", said)


def test_what_speaks_against_a_reason_stands_on_its_card(samples: Path) -> None:
    report = analyze(str(samples / "a05-stips-two-marks.pdf"))
    document = lxml_html.document_fromstring(html_report(report, NO_PICTURES))
    against = " ".join(document.xpath("//div[@class='against']")[0].text_content().split())
    assert any(warning.text in against for warning in report.warnings)


def test_the_set_aside_has_all_seven_fields_of_section_111(set_aside: Report) -> None:
    document = lxml_html.document_fromstring(html_report(set_aside, NO_PICTURES))
    (table,) = [t for t in document.iter("table") if "Section 111" in t.text_content()]
    rows = {row[0].text_content().split()[0]: row[1].text_content() for row in table.iter("tr")}
    assert list(rows) == ["37", "38", "39", "40", "41", "42", "43"]
    msa = set_aside.msa
    assert msa is not None
    assert msa.section_111.msa_amount is not None
    assert rows["37"] == f"${float(msa.section_111.msa_amount):,.2f}"


def test_mmi_is_said_never_to_end_care(split: Report) -> None:
    said = words_of(html_report(split, NO_PICTURES))
    assert "It never ends or limits medical care by itself." in said
    assert "MMI alone neither ends nor limits it" in said


def test_mma_comes_with_its_sense_and_its_question(samples: Path) -> None:
    report = analyze(str(samples / "b11-cr-mma-in-paragraph-seven.pdf"))
    assert report.mma
    said = words_of(html_report(report, NO_PICTURES))
    for mma in report.mma:
        assert mma.sense.replace("_", " ") in said.lower()
        assert " ".join((mma.ask or "").split()) in said


def test_all_flagged_clauses_are_in_the_table(set_aside: Report) -> None:
    document = lxml_html.document_fromstring(html_report(set_aside, NO_PICTURES))
    rows = document.xpath("//table[contains(@class, 'clauses')]/tbody/tr/@id")
    assert rows == [f"r-{clause.id}" for clause in set_aside.clauses]


def test_every_link_leads_to_a_place_in_the_file(samples: Path, set_aside: Report) -> None:
    pictures = pictures_of(str(samples / "b13-cr-structured-set-aside.pdf"), set_aside)
    document = lxml_html.document_fromstring(html_report(set_aside, pictures))
    ids = document.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = [link for link in document.xpath("//@href") if not link.startswith("data:image/webp;base64,")]
    assert links
    assert {link for link in links if link.removeprefix("#") not in ids} == set()


def test_a_settlement_of_ten_pages_is_small(samples: Path, set_aside: Report) -> None:
    pictures = pictures_of(str(samples / "b13-cr-structured-set-aside.pdf"), set_aside)
    assert len(pictures.pages) == 10
    assert len(html_report(set_aside, pictures).encode()) < MOST_BYTES


def test_a_noisy_scan_is_small_too(samples: Path) -> None:
    path = samples / "a06-stips-pen-notes.pdf"
    report = analyze(str(path), ocr="never")
    assert len(html_report(report, pictures_of(str(path), report)).encode()) < MOST_BYTES


def test_without_pictures_it_says_so(set_aside: Report) -> None:
    page = html_report(set_aside, NO_PICTURES)
    assert "<image" not in page
    assert "no pictures of pages" in page
    assert "The file is gone." in html_report(set_aside, Pictures(note="The file is gone."))


def test_a_page_that_could_not_be_drawn_is_named(set_aside: Report) -> None:
    page = html_report(set_aside, Pictures(missing={3: "the page is damaged and cannot be drawn"}))
    document = lxml_html.document_fromstring(page)
    assert "the page is damaged and cannot be drawn" in document.get_element_by_id("r-page-3").text_content()


def test_unread_pages_are_marked_and_told_with_the_answer(set_aside: Report) -> None:
    pages = [
        p.model_copy(update={"source": "unread", "reason": "blank fax"}) if p.number == 4 else p
        for p in set_aside.pages
    ]
    page = html_report(set_aside.model_copy(update={"pages": pages}), NO_PICTURES)
    document = lxml_html.document_fromstring(page)
    assert "1 page was not read: 4." in " ".join(document.xpath("//header[@class='answer']")[0].text_content().split())
    (tile,) = document.xpath("//a[contains(@class, 'unread')]")
    assert tile.get("aria-label").startswith("Page 4, not read")


def test_only_the_style_and_the_script_of_the_program_may_run(set_aside: Report) -> None:
    page = html_report(set_aside, NO_PICTURES)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)
    told = policy.replace("&#39;", "'")
    assert told.startswith("default-src 'none'; img-src data:;")
    assert "unsafe" not in told
    for name in ("style", "script"):
        (inline,) = re.findall(rf"<{name}>(.*?)</{name}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in told
    assert " style=" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


def test_nothing_is_loaded_from_elsewhere(samples: Path, set_aside: Report) -> None:
    document = lxml_html.document_fromstring(
        html_report(set_aside, pictures_of(str(samples / "b13-cr-structured-set-aside.pdf"), set_aside))
    )
    for address in document.xpath("//@src | //@href | //@action | //@srcset | //@data | //@poster"):
        assert address.startswith(("#", "data:image/webp;base64,"))
    style = document.xpath("//style")[0].text
    assert "url(" not in style
    assert "@import" not in style


def test_what_a_hostile_settlement_says_stays_text(split: Report) -> None:
    failure = Failure(path="<script>1</script>", code="damaged", message="<b>", hint="<i onclick=x>")
    page = html_report(hostile(split), NO_PICTURES, [failure])
    document = lxml_html.document_fromstring(page)
    assert len(document.xpath("//script")) == 1
    assert len(document.xpath("//style")) == 1
    assert not document.xpath("//img | //iframe | //b | //i | //object | //form | //*[@onerror or @onload or @onclick]")
    assert all(link.startswith("#r") or link == "#answers" for link in document.xpath("//@href"))
    assert "window.harmed = 1" in document.text_content()
    assert "{{ 7 * 7 }}{% raw %}" in document.text_content()
    assert not re.search("[\u202a-\u202e\x00\x1b]", page)


def test_several_reports_share_one_file_with_a_section_each(split: Report, set_aside: Report) -> None:
    failure = Failure(path="broken.pdf", code="damaged", message="the file has no PDF header", hint="Save it anew.")
    document = lxml_html.document_fromstring(html_reports([split, set_aside], failures=[failure]))
    assert [article.get("id") for article in document.iter("article")] == ["r1", "r2"]
    assert len(list(document.iter("h1"))) == 1
    ids = document.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert "broken.pdf: the file has no PDF header" in " ".join(document.text_content().split())


def test_the_command_writes_it_with_and_without_images(
    run: Callable[..., Result], samples: Path, tmp_path: Path
) -> None:
    source = samples / "b24-award-alone-ankle.pdf"
    with_images, without = tmp_path / "a.html", tmp_path / "b.html"
    assert run("scan", source, "--format", "html", "--output", with_images).exit_code == 0
    assert run("scan", source, "--format", "html", "--no-images", "--output", without).exit_code == 0
    assert "data:image/webp" in with_images.read_text(encoding="utf-8")
    assert "data:image" not in without.read_text(encoding="utf-8")


def test_from_bare_json_there_are_no_images(split: Report) -> None:
    page = render([split], format="html")
    assert isinstance(page, str)
    assert "no pictures of pages" in page
