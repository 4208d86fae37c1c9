"""What standard error says while a long file is read, and that it says nothing of short ones."""

from __future__ import annotations

import io

import pytest

from analyzer.progress import LINE_SECONDS, QUIET_SECONDS, PageProgress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the program believes to have passed."""
    now = [0.0]
    monkeypatch.setattr("analyzer.progress.time.monotonic", lambda: now[0])
    return now


def test_a_short_file_is_read_without_a_word(clock: list[float]) -> None:
    stream = Terminal()
    progress = PageProgress(stream, "paper.pdf")
    for done in range(1, 11):
        progress(done, 10)
    progress.clear()
    assert stream.getvalue() == ""


def test_a_terminal_shows_the_page_and_is_clean_afterwards(clock: list[float]) -> None:
    stream = Terminal()
    progress = PageProgress(stream, "paper.pdf")
    clock[0] = QUIET_SECONDS
    progress(11, 300)
    assert stream.getvalue() == "\rpaper.pdf: reading page 12 of 300"
    progress.clear()
    assert stream.getvalue().split("\r")[-2:] == [" " * 33, ""]


def test_a_log_gets_a_plain_line_now_and_then(clock: list[float]) -> None:
    stream = io.StringIO()
    progress = PageProgress(stream, "paper.pdf")
    for second in range(int(2 * LINE_SECONDS) + 2):
        clock[0] = float(second)
        progress(second, 300)
    progress.clear()
    assert stream.getvalue().splitlines() == [
        "paper.pdf: reading page 31 of 300",
        "paper.pdf: reading page 61 of 300",
    ]
