"""A headless Chromium, and pages of it that let nothing out and tell whatever goes wrong in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.chromium import NAMED, arguments, path_of_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

REQUIRED = "ANALYZER_REQUIRE_BROWSER"
"""Environment variable that makes a missing browser a failure instead of a reason to skip."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = path_of_chromium()
    if path is None:
        told = f"no Chromium is installed (or name one in {NAMED})"
        if os.environ.get(REQUIRED):
            pytest.fail(f"{told}, and {REQUIRED} is set")
        pytest.skip(told)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=arguments())
        yield started
        started.close()


@dataclass
class Opened:
    """An HTML report in the browser."""

    page: Page
    problems: list[str] = field(default_factory=list)
    """Messages of the console, errors of scripts, and requests that would have left the page."""


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Opens an HTML text in a window of its own; at the end of the test nothing may have gone wrong in any of them."""
    opened: list[Opened] = []
    contexts = []

    def open_report(text: str, *, width: int = 1200, scheme: str = "light", name: str = "report.html") -> Opened:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
        )
        contexts.append(context)
        one = Opened(context.new_page())
        one.page.on("console", lambda message: one.problems.append(f"console: {message.text}"))
        one.page.on("pageerror", lambda error: one.problems.append(f"error: {error}"))
        one.page.on("dialog", lambda dialog: one.problems.append(f"dialog: {dialog.message}"))
        one.page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith(("data:", file.as_uri()))
                else one.problems.append(f"request: {request.url}")
            ),
        )
        one.page.goto(file.as_uri())
        opened.append(one)
        return one

    yield open_report
    for context in contexts:
        context.close()
    assert [problem for one in opened for problem in one.problems] == []
