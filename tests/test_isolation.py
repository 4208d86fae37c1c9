"""A process for dangerous work: what it does to itself is told by name, and nothing of it is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from analyzer.errors import AnalyzerError, Crashed, Damaged, OutOfMemory
from analyzer.isolation import Worker, memory_available, memory_in_use

MEMORY = 300 * 2**20
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="memory is refused by Linux alone")
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def start() -> Callable[[str], object]:
    """Answers a word by what it asks for."""

    def answer(word: str) -> object:
        if word == "damaged":
            raise Damaged("it is broken", "mend it")
        if word == "defect":
            raise KeyError("words of the settlement")
        if word == "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        if word == "one large piece":
            return len(bytearray(1_000_000_000))
        if word == "many small pieces":
            return len([bytearray(1_000_000) for _ in range(1000)])
        sys.stdout.write("never seen on standard output")
        sys.stdout.flush()
        return word, os.getpid()

    return answer


def start_badly() -> Callable[[str], object]:
    raise ImportError("nothing is installed")


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(start, MEMORY)
    yield made
    made.end()


def ask(worker: Worker, word: str) -> object:
    worker.send(word)
    return worker.receive()


def test_it_answers_from_another_process(worker: Worker, capfd: pytest.CaptureFixture[str]) -> None:
    found = ask(worker, "hello")
    assert isinstance(found, tuple)
    assert found[0] == "hello"
    assert found[1] != os.getpid()
    assert capfd.readouterr().out == ""


def test_a_problem_keeps_its_code_and_its_words(worker: Worker) -> None:
    with pytest.raises(Damaged) as problem:
        ask(worker, "damaged")
    assert (problem.value.message, problem.value.hint) == ("it is broken", "mend it")
    assert ask(worker, "still there")


def test_a_defect_is_told_without_a_word_of_the_settlement(worker: Worker) -> None:
    with pytest.raises(AnalyzerError) as problem:
        ask(worker, "defect")
    assert problem.value.code == "internal"
    assert "settlement" not in str(problem.value)


@POSIX_ONLY
def test_a_crash_is_named(worker: Worker) -> None:
    with pytest.raises(Crashed, match="SIGSEGV"):
        ask(worker, "crash")
    assert not worker.is_alive()
    with pytest.raises(Crashed):
        ask(worker, "anybody?")


@LINUX_ONLY
@pytest.mark.parametrize("how", ["one large piece", "many small pieces"])
def test_memory_past_the_limit_is_named(how: str, worker: Worker) -> None:
    with pytest.raises(OutOfMemory):
        ask(worker, how)


def test_what_cannot_start_says_so_when_it_is_asked() -> None:
    worker = Worker(start_badly, MEMORY)
    with pytest.raises(AnalyzerError, match="ImportError"):
        ask(worker, "hello")
    worker.end()


@POSIX_ONLY
def test_it_does_not_outlive_the_one_who_started_it() -> None:
    program = (
        "import os, signal\nfrom analyzer.isolation import Worker\nfrom tests.test_isolation import MEMORY, start\n"
        "worker = Worker(start, MEMORY)\nworker.send('hello')\nprint(worker.receive()[1], flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    left = int(done.stdout)
    for _ in range(100):
        try:
            os.kill(left, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("the process is still there")


@LINUX_ONLY
def test_the_system_tells_how_much_memory_there_is() -> None:
    assert 10_000_000 < memory_in_use() < 10**11
    assert (memory_available() or 0) > 0
