"""Measure `analyzer batch` on many files: `scripts/bench batch [--files N]`, which makes its environment and runs this.

Prints ratios: the memory of the processes at the end against the start, two processes against one, and the processor time
of a run against a bare loop in one process. The files are copies of samples, each with a small change.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from analyzer.batch.keys import maker_of
from analyzer.batch.progress import Silence, Tally
from analyzer.batch.run import Order, run
from analyzer.batch.store import Store
from analyzer.reading.limits import DEFAULT_LIMITS

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = (
    "c30-stips.txt",
    "further/d49-stillwater-award.txt",
    "b21-order-approving-alone.pdf",
    "b22-joint-order-approving.pdf",
    "b23-award-two-cases-table.pdf",
    "b24-award-alone-ankle.pdf",
    "b26-minutes-care-agreed.pdf",
    "b27-cms-approval-letter.pdf",
)
WARM_SHARE = 0.1
"""Files before memory is looked at: caches fill, libraries load."""
LEAST_MIB = 20
"""Processes smaller than this are on their way up or down."""
GOALS = {"memory": 1.1, "speed": 1.8, "overhead": 1.1}
LOOP = """
import os, sys
from analyzer import analyze
folder = sys.argv[1]
for name in sorted(os.listdir(folder)):
    analyze(os.path.join(folder, name))
"""


def fill(folder: Path, many: int) -> None:
    """So many files; what is added stands after the end of the paper, or in a line of its own."""
    folder.mkdir(parents=True)
    for number in range(many):
        sample = ROOT / "samples" / SAMPLES[number % len(SAMPLES)]
        added = f"\n%copy {number}\n" if sample.suffix == ".pdf" else f"\n\nCopy {number}\n"
        (folder / f"{number:05d}{sample.suffix}").write_bytes(sample.read_bytes() + added.encode())


@dataclass
class Watcher(Silence):
    """Looks at the memory of the processes while they work."""

    looks: list[tuple[float, dict[int, float]]] = field(default_factory=list)
    """The share of files done, and MiB by process."""

    def __post_init__(self) -> None:
        super().__init__(sys.stderr)

    def show(self, tally: Tally) -> None:
        if tally.total:
            self.looks.append((tally.done / tally.total, children()))

    def growth(self) -> float:
        """The memory of the process that grew most, at the end against the start, each over a tenth of the files."""
        ratios = []
        for process in {p for _, seen in self.looks for p in seen}:
            start, end = self._typical(process, WARM_SHARE, 2 * WARM_SHARE), self._typical(process, 0.9, 1.0)
            if start and end:
                ratios.append(end / start)
        return max(ratios, default=float("nan"))

    def peak(self) -> float:
        """MiB."""
        return max(mib for _, seen in self.looks for mib in seen.values())

    def _typical(self, process: int, low: float, high: float) -> float | None:
        found = [seen[process] for share, seen in self.looks if low <= share <= high and process in seen]
        return statistics.median(found) if found else None


def children() -> dict[int, float]:
    """MiB in use by each process of this one (Linux)."""
    found = {}
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    for name in listed.read_text().split() if listed.exists() else []:
        try:
            pages = int(Path(f"/proc/{name}/statm").read_text().split()[1])
        except (OSError, IndexError):
            continue  # it has just ended
        mib = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
        if mib > LEAST_MIB:
            found[int(name)] = mib
    return found


def order(folder: Path, output: Path, processes: int) -> Order:
    """A run without pictures, as the bare loop makes none."""
    maker = maker_of({"images": False}, asdict(DEFAULT_LIMITS))
    return Order(folder, output, maker, {}, processes=processes, pictures=False)


def nothing(store: Store) -> None:
    """No result folder: what it costs is told apart."""


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and processor seconds of this process and those that it started."""
    before, start = os.times(), time.monotonic()
    work()
    after = os.times()
    processor = sum(after[:4]) - sum(before[:4])
    return time.monotonic() - start, processor


def loop(folder: Path) -> None:
    """The same files in one process, one after another."""
    import subprocess

    subprocess.run([sys.executable, "-c", LOOP, str(folder)], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})


def tell(what: str, value: float, goal: str, good: bool) -> None:
    """One line."""
    print(f"{what}: {value:.2f} (goal: {goal}){'' if good else '  MISSED'}", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench batch", description="Measure analyzer batch, in ratios.")
    parser.add_argument("--files", type=int, default=2000, help="files of the long run (default 2000)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each of the short comparisons (default 3)")
    asked = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="batch-bench-"))
    try:
        measure(work, asked.files, asked.runs)
    finally:
        shutil.rmtree(work)


def compared(work: Path, number: int) -> dict[str, tuple[float, float]]:
    """One process, two processes and the bare loop on the same files: seconds and processor seconds."""
    one, two = (order(work / "short", work / f"out{number}-{many}", many) for many in (1, 2))
    return {
        "one": timed(lambda: run(one, Watcher(), nothing)),
        "two": timed(lambda: run(two, Watcher(), nothing)),
        "loop": timed(lambda: loop(work / "short")),
    }


def measure(work: Path, files: int, runs: int) -> None:
    """All of it; the short comparisons take a fifth of the files each."""
    short = max(files // 5, len(SAMPLES))
    fill(work / "short", short)
    pairs = [compared(work, number) for number in range(runs)]
    speed = statistics.median(p["one"][0] / p["two"][0] for p in pairs)
    overhead = statistics.median(p["one"][1] / p["loop"][1] for p in pairs)
    print(f"{short} files, {runs} runs by turns")
    tell("  speed of two processes against one", speed, f"at least {GOALS['speed']}", speed >= GOALS["speed"])
    tell(
        "  processor time against a bare loop", overhead, f"at most {GOALS['overhead']}", overhead <= GOALS["overhead"]
    )
    fill(work / "long", files)
    watcher = Watcher()
    from analyzer.portfolio import publish

    long = replace(order(work / "long", work / "out", min(2, os.cpu_count() or 1)))
    _, analysing = timed(lambda: run(long, watcher, nothing))
    growth = watcher.growth()
    print(f"{files} files in one run, {files / analysing:.0f} files a processor second")
    tell(
        "  memory of a process at the end against the start",
        growth,
        f"at most {GOALS['memory']}",
        growth <= GOALS["memory"],
    )
    print(f"  largest process {watcher.peak():.0f} MiB")
    _, writing = timed(
        lambda: run(long, Silence(sys.stderr), lambda store: publish(store, work / "out", str(work / "long")))
    )
    print(f"  writing the result folder takes {writing / analysing:.2f} of the processor time of the analysis")


if __name__ == "__main__":
    main()
