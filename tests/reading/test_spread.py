"""Pages over processes: what one page does costs that page alone, and slow pages are shared out."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from analyzer.errors import Crashed, OutOfMemory, Timeout
from analyzer.reading import Limits
from analyzer.reading.open_file import PageRead
from analyzer.reading.page_worker import Opening
from analyzer.reading.settlement import Page
from analyzer.reading.spread import Readers, ReadFile
from tests.reading import broken_pages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
LIMITS = Limits(max_seconds=2.0, max_seconds_per_page=1.0)
MEMORY = 300 * 2**20


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Readers]:
    """Reading processes whose pages do what the file says."""
    monkeypatch.setattr("analyzer.reading.spread.start_reading", broken_pages.start_reading)
    made = Readers(jobs=2, max_memory=MEMORY)
    yield made
    made.end()


def read(readers: Readers, folder: Path, *does: str, limits: Limits = LIMITS) -> ReadFile:
    return readers.read(Opening(str(folder), ",".join(does).encode(), limits))


def pages_of(file: ReadFile) -> list[Page]:
    reads: list[PageRead] = [pickle.loads(packed) for packed in file.sheets]  # noqa: S301 - made by the test
    return [read.page for read in reads]


def test_a_page_that_crashes_is_lost_alone_and_tried_once_more(readers: Readers, tmp_path: Path) -> None:
    file = read(readers, tmp_path, "fine", broken_pages.CRASHES, broken_pages.CRASHES_ONCE, "fine")
    assert [page.number for page in pages_of(file)] == [1, 3, 4]
    ((number, reason),) = file.lost
    assert number == 2
    assert "SIGSEGV" in reason


def test_a_page_that_hangs_is_ended_and_the_others_are_read(readers: Readers, tmp_path: Path) -> None:
    file = read(readers, tmp_path, "fine", broken_pages.HANGS, "fine")
    assert [page.number for page in pages_of(file)] == [1, 3]
    assert [number for number, _ in file.lost] == [2]
    assert "--max-seconds" in file.lost[0][1]


def test_where_time_runs_out_what_was_read_is_kept(readers: Readers, tmp_path: Path) -> None:
    limits = Limits(max_seconds=1.5, max_seconds_per_page=0.01)
    hanging = [broken_pages.HANGS] * 4
    file = read(readers, tmp_path, "fine", *hanging, "fine", limits=limits)
    assert [page.number for page in pages_of(file)] == [1]
    assert [number for number, _ in file.lost] == [2, 3, 4, 5, 6]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is refused by Linux alone")
def test_a_page_that_fills_the_memory_is_lost_alone(readers: Readers, tmp_path: Path) -> None:
    file = read(readers, tmp_path, "fine", broken_pages.FILLS_MEMORY, "fine")
    assert [page.number for page in pages_of(file)] == [1, 3]
    assert "memory" in file.lost[0][1]  # refused by the system, or seen by the watch: whichever is first


@pytest.mark.parametrize(("does", "error"), [(broken_pages.CRASHES, Crashed), (broken_pages.HANGS, Timeout)])
def test_a_file_of_which_nothing_was_read_fails_by_name(
    does: str, error: type[Exception], readers: Readers, tmp_path: Path
) -> None:
    with pytest.raises(error):
        read(readers, tmp_path, does)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is refused by Linux alone")
def test_a_file_that_fills_the_memory_fails_by_name(readers: Readers, tmp_path: Path) -> None:
    with pytest.raises(OutOfMemory):
        read(readers, tmp_path, broken_pages.FILLS_MEMORY)


def test_slow_pages_are_shared_out_and_others_start_no_process(readers: Readers, tmp_path: Path) -> None:
    quick = pages_of(read(readers, tmp_path, *["fine"] * 8))
    assert len({page.reason for page in quick}) == 1
    told: list[tuple[int, int]] = []
    opening = Opening(str(tmp_path), ",".join(["fine", *[broken_pages.SLOW] * 8]).encode(), LIMITS)
    mixed = pages_of(readers.read(opening, lambda done, total: told.append((done, total))))
    assert [page.number for page in mixed] == list(range(1, 10))
    assert len({(page.reason or "").split()[0] for page in mixed}) == 2
    assert {(page.reason or "").split()[1] for page in mixed[1:]} == {"1"}
    assert {(number, 9) for number in range(1, 10)} <= set(told)
    assert told == sorted(told)


def test_a_single_slow_page_has_the_cores_for_itself(readers: Readers, tmp_path: Path) -> None:
    (page,) = pages_of(read(readers, tmp_path, broken_pages.SLOW))
    assert (page.reason or "").split()[1] == "2"


def test_the_next_file_is_read_after_a_crash(readers: Readers, tmp_path: Path) -> None:
    with pytest.raises(Crashed):
        read(readers, tmp_path, broken_pages.CRASHES)
    assert len(pages_of(read(readers, tmp_path, "fine", "fine"))) == 2


def test_what_earlier_files_left_behind_does_not_cost_the_next(readers: Readers, tmp_path: Path) -> None:
    assert len(pages_of(read(readers, tmp_path, broken_pages.WANTS_A_FRESH_PROCESS))) == 1
    assert len(pages_of(read(readers, tmp_path, broken_pages.WANTS_A_FRESH_PROCESS))) == 1
