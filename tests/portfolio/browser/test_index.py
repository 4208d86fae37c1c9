"""The index in a browser: ten thousand cases move smoothly, by mouse and keyboard, on a telephone too."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from analyzer.cases import case_file, case_of, joined
from analyzer.portfolio.index_page import index_page
from analyzer.portfolio.overview import File, overview_of
from tests.cases.reports import report

CASES = 10_000
SMOOTH = 100.0
"""Milliseconds for one step of scrolling, on a busy machine without a graphics card."""


@cache
def index() -> str:
    reports = [
        report(
            "C&R" if n % 3 else "stips",
            "closed" if n % 3 else "kept",
            f"20{n % 20:02d}-01-10",
            approved=f"20{n % 20:02d}-02-10" if n % 7 else None,
            case=f"ADJ{1000000 + n}",
            path=f"part{n % 5}/{n}.pdf",
            applicant=f"Worker {n}",
        )
        for n in range(CASES)
    ]
    made, loose = joined([case_file(r) for r in reports])
    return index_page(
        overview_of("in", [case_of(c) for c in made], loose, [File(r.source.path, "reports/x.html") for r in reports])
    )


def rows(page: Any) -> list[str]:
    return [text.strip() for text in page.locator(".row > span:first-child").all_inner_texts()]


def test_only_the_rows_in_view_exist_and_scrolling_is_smooth(show: Callable[..., Any]) -> None:
    page = show(index()).page
    assert 5 < len(rows(page)) < 60
    worst = page.evaluate(
        """async () => {
            const view = document.getElementById("view"), next = () => new Promise(requestAnimationFrame);
            let worst = 0;
            for (let step = 1; step <= 40; step += 1) {
                view.scrollTop = view.scrollHeight * step / 40;
                view.dispatchEvent(new Event("scroll"));
                await next();
                const before = performance.now();
                document.getElementById("rows").getBoundingClientRect();
                await next();
                worst = Math.max(worst, performance.now() - before);
            }
            return worst;
        }"""
    )
    assert worst < SMOOTH
    assert len(rows(page)) < 60


def test_words_are_found_and_answers_are_filtered(show: Callable[..., Any]) -> None:
    page = show(index()).page
    page.fill("#search", "worker 4321")
    page.locator("#count", has_text=f"1 of {CASES} cases").wait_for()
    assert rows(page) == ["ADJ1004321"]
    page.click("#clear")
    page.click("button[data-answer=open]")
    assert page.inner_text("#count").startswith("3334 of ")
    page.click("button[data-need=not_effective]")
    assert page.inner_text("#count").startswith("477 of ")


def test_columns_sort(show: Callable[..., Any]) -> None:
    page = show(index()).page
    page.select_option("#sort", "case")
    assert rows(page)[0] == "ADJ1000000"
    page.click("button[data-sort=date]")
    dates = page.locator(".row > span:nth-child(4)").all_inner_texts()
    assert dates == sorted(dates, reverse=True)


def test_everything_can_be_done_from_the_keyboard(show: Callable[..., Any]) -> None:
    page = show(index()).page
    page.select_option("#sort", "case")
    page.focus("#table")
    for key in ("ArrowDown", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    assert "ADJ1000002" in page.inner_text("#case")
    assert page.locator("#case a").get_attribute("href") == "reports/x.html"
    page.keyboard.press("Escape")
    page.keyboard.press("End")
    assert rows(page)[-1] == f"ADJ{1000000 + CASES - 1}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1200])
def test_it_fits_every_window_and_light(width: int, scheme: str, show: Callable[..., Any]) -> None:
    page = show(index(), width=width, scheme=scheme).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    back, front = (page.evaluate(f"getComputedStyle(document.body).{name}") for name in ("backgroundColor", "color"))
    light = scheme == "light"
    assert (brightness(back) > 128) == light
    assert (brightness(front) > 128) != light


def brightness(color: str) -> float:
    red, green, blue = (int(part) for part in color.removeprefix("rgb(").rstrip(")").split(","))
    return 0.3 * red + 0.6 * green + 0.1 * blue
