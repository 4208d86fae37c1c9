"""The HTML report in use: it jumps, sorts and searches, fits a phone, can be used by all, and lets nothing in or out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from analyzer.report import Failure
from analyzer.reporting.html import html_report, html_reports
from analyzer.reporting.pictures import Pictures
from analyzer.reporting.plain import plain_html
from tests.browser import Opened
from tests.reporting.browser.reports import ALL, CLOSED, CONFLICT, DOCX, KEPT, SPLIT, sample
from tests.reporting.hostile import hostile

if TYPE_CHECKING:
    from playwright.sync_api import Page

PHONE = 360
"""Pixels across of a small phone."""
JUMPED = 120
"""Pixels from the top of the window at which a place must stand that was jumped to."""


def settled(page: Page, measure: str) -> float:
    """What the expression measures as soon as it no longer changes (scrolling is smooth)."""
    before, now = None, float(page.evaluate(measure))
    while before != now:
        page.wait_for_timeout(200)
        before, now = now, float(page.evaluate(measure))
    return abs(now)


def shown_ids(page: Page) -> list[str]:
    return [str(row.get_attribute("id")) for row in page.locator("table.clauses tbody tr:visible").all()]


def sideways(page: Page) -> int:
    """Pixels by which the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def violations(page: Page) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['help']}: {[node['html'][:160] for node in one['nodes'][:3]]}" for one in found]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_keeps_anybody_from_using_it(show: Callable[..., Opened], name: str, scheme: str) -> None:
    assert violations(show(sample(name).html, scheme=scheme).page) == []


def test_on_a_phone_nothing_keeps_anybody_from_using_it(show: Callable[..., Opened]) -> None:
    assert violations(show(sample(CLOSED).html, width=PHONE).page) == []


def test_the_page_for_the_worker_can_be_used_by_all(show: Callable[..., Opened]) -> None:
    opened = show(plain_html([sample(SPLIT).report, sample(KEPT).report], "es"), width=PHONE)
    assert violations(opened.page) == []
    assert sideways(opened.page) == 0


@pytest.mark.parametrize("name", ALL)
def test_a_phone_needs_no_scrolling_sideways(show: Callable[..., Opened], name: str) -> None:
    assert sideways(show(sample(name).html, width=PHONE).page) == 0


def test_several_reports_in_one_file_work_each_for_itself(show: Callable[..., Opened]) -> None:
    some = [sample(KEPT), sample(SPLIT), sample(DOCX)]
    failure = Failure(path="x.pdf", code="damaged", message="the file has no PDF header", hint="Save it anew.")
    opened = show(html_reports([s.report for s in some], [s.pictures for s in some], [failure]))
    assert violations(opened.page) == []
    opened.page.locator("#r2 input.search").fill("psyche")
    assert opened.page.locator("#r1 table.clauses tbody tr:visible").count() == len(some[0].report.clauses)
    assert 0 < opened.page.locator("#r2 table.clauses tbody tr:visible").count() < len(some[1].report.clauses)


def test_the_map_jumps_to_the_page(show: Callable[..., Opened]) -> None:
    opened = show(sample(CLOSED).html)
    opened.page.locator("a.tile").nth(8).click()
    assert settled(opened.page, "document.getElementById('r-page-9').getBoundingClientRect().top") < JUMPED
    assert opened.page.url.endswith("#r-page-9")


def test_the_tiles_of_the_map_show_the_pages(show: Callable[..., Opened]) -> None:
    opened = show(sample(CLOSED).html)
    tile = opened.page.locator("a.tile svg").nth(4)
    tile.evaluate("one => one.querySelectorAll('.spot').forEach(spot => spot.remove())")
    assert len(set(tile.screenshot())) > 40  # a white tile compresses to next to nothing


def test_a_picture_leads_to_its_page_and_marks_its_clause(show: Callable[..., Opened]) -> None:
    one = sample(SPLIT)
    opened = show(one.html)
    clause = one.report.future_medical.reasons[0].evidence[0]
    opened.page.locator(f"a.crop:has(svg[data-clause='{clause}'])").first.click()
    chosen = opened.page.locator(".outline.chosen")
    assert {str(mark.get_attribute("data-clause")) for mark in chosen.all()} == {clause}


def test_the_table_is_searched_by_all_words_and_says_how_many(show: Callable[..., Opened]) -> None:
    one = sample(CLOSED)
    opened = show(one.html)
    opened.page.get_by_label("Search").fill("Liability MEDICAL treatment")
    found = shown_ids(opened.page)
    assert 0 < len(found) < len(one.report.clauses)
    texts = {f"r-{c.id}": c.text.lower() for c in one.report.clauses}
    assert all("liability" in texts[i] and "medical" in texts[i] for i in found)
    assert opened.page.locator(".count").inner_text() == f"{len(found)} of {len(one.report.clauses)} clauses"
    opened.page.get_by_label("Search").fill("no such words at all")
    assert opened.page.get_by_text("No clause fits.").is_visible()
    opened.page.get_by_label("Search").fill("")
    assert len(shown_ids(opened.page)) == len(one.report.clauses)


def test_the_table_is_filtered_by_effect(show: Callable[..., Opened]) -> None:
    one = sample(CLOSED)
    opened = show(one.html)
    opened.page.locator("select.effect").select_option("closes care")
    assert shown_ids(opened.page) == [f"r-{c.id}" for c in one.report.clauses if c.effect == "closes"]


def test_the_table_is_sorted_both_ways_and_says_so(show: Callable[..., Opened]) -> None:
    one = sample(CLOSED)
    opened = show(one.html)
    button = opened.page.get_by_role("button", name="Sure")
    button.click()
    confidence = {f"r-{c.id}": c.confidence for c in one.report.clauses}
    rising = [confidence[i] for i in shown_ids(opened.page)]
    assert rising == sorted(rising)
    assert rising[0] < rising[-1]
    head = opened.page.locator("th[data-key=confidence]")
    assert head.get_attribute("aria-sort") == "ascending"
    button.click()
    assert [confidence[i] for i in shown_ids(opened.page)] == sorted(rising, reverse=True)
    assert head.get_attribute("aria-sort") == "descending"
    opened.page.locator("select.sort").select_option("place in the file")
    assert shown_ids(opened.page) == [f"r-{c.id}" for c in one.report.clauses]


def test_it_is_used_with_the_keyboard_alone(show: Callable[..., Opened]) -> None:
    opened = show(sample(SPLIT).html)
    opened.page.keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.textContent") == "Skip to the answer"
    assert opened.page.locator(".skip").bounding_box()["x"] >= 0  # type: ignore[index]
    opened.page.keyboard.press("Enter")
    for _ in range(80):
        opened.page.keyboard.press("Tab")
        if opened.page.evaluate("document.activeElement.matches('thead button')"):
            break
    assert opened.page.evaluate("document.activeElement.matches('thead button')")
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("th[aria-sort=descending]").count() == 1


def test_a_hostile_settlement_harms_nothing(show: Callable[..., Opened]) -> None:
    report = hostile(sample(SPLIT).report)
    for width in (PHONE, 1200):
        page = html_report(
            report,
            Pictures(),
            [Failure(path="<script>window.harmed=1</script>", code="damaged", message="m", hint="h")],
        )
        opened = show(page, width=width)
        assert opened.page.evaluate("window.harmed") is None
        assert opened.page.evaluate("getComputedStyle(document.body).display") == "block"
        assert sideways(opened.page) == 0
        assert opened.page.locator("script").count() == 1
        assert opened.page.locator("a[href^='javascript'], a[href^='http']").count() == 0
        assert violations(opened.page) == []


def test_markup_that_came_in_after_all_could_not_run(show: Callable[..., Opened]) -> None:
    opened = show(
        sample(CONFLICT).html.replace("</main>", "<p id='seen'>in</p><script>window.harmed = 1</script></main>")
    )
    assert opened.page.locator("#seen").count() == 1
    assert opened.page.evaluate("window.harmed") is None
    (told,) = opened.problems
    assert "Content Security Policy" in told
    opened.problems.clear()


@pytest.mark.parametrize("name", [CLOSED])
def test_it_prints_without_its_controls(show: Callable[..., Opened], name: str) -> None:
    opened = show(sample(name).html)
    opened.page.emulate_media(media="print")
    assert not opened.page.locator(".controls").first.is_visible()
    assert not opened.page.locator("nav.jump").first.is_visible()
    assert opened.page.locator(".card").first.is_visible()
    printed = opened.page.pdf(format="Letter")
    assert printed.startswith(b"%PDF-")
