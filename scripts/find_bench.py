"""Measures how fast clauses and facts are found in medical records with a settlement inside, beside spaCy's bare tokenizer.

Two packets of three hundred pages: one of the samples, whose words repeat, and one of invented reports whose words vary
(see medical_prose.py). Both programs get the same sentences in one process on one core, by turns, after a first turn that is
not counted; so both know the words by then.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT)]

import medical_prose

REPEATING = ROOT / "samples" / "a26-records-300-pages.pdf"
SETTLEMENT = ROOT / "samples" / "b06-cr-order-past-bills.pdf"
GOAL = 4.0
"""Times as long as the bare tokenizer, at most."""


def main() -> None:
    """Measure both packets and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench find", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="turns of each program; the fastest counts (default 5)")
    runs = parser.parse_args().runs
    measure("records whose words repeat", REPEATING, runs)
    with tempfile.TemporaryDirectory() as folder:
        varied = Path(folder) / "records.pdf"
        varied.write_bytes(medical_prose.packet(SETTLEMENT))
        measure("records whose words vary", varied, runs)


def measure(what: str, path: Path, runs: int) -> None:
    """Print the ratios for the packet at `path`."""
    import spacy

    from analyzer import find, read, sort

    settlement = read(str(path))
    packet = sort(settlement)
    texts = [sentence.text for document in packet.documents for sentence in document.sentences]
    tokenizer = spacy.blank("en").tokenizer
    tokens = sum(len(tokenizer(text)) for text in texts)
    find(packet)
    gc.collect()
    gc.freeze()  # as the analyzer's own processes do: the packet is no rubbish to be looked through
    times = _fastest(
        {
            "bare": lambda: [tokenizer(text) for text in texts],
            "find": lambda: find(packet),
            "sort": lambda: sort(settlement),
        },
        runs,
    )
    gc.unfreeze()
    print(f"{what}: {len(packet.settlement.pages)} pages, {len(texts):,} sentences, {tokens:,} tokens of spaCy")
    for name in ("find", "sort"):
        goal = f" (goal: at most {GOAL:g})" if name == "find" else ""
        print(f"  {name}() against the bare tokenizer: processor time {times[name] / times['bare']:.1f}{goal}")
    print("  " + ", ".join(f"{name} {tokens / seconds:,.0f} tokens/s" for name, seconds in times.items()))


def _fastest(works: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Processor seconds of the fastest turn of each."""
    times = dict.fromkeys(works, float("inf"))
    for _ in range(runs):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name] = min(times[name], time.process_time() - start)
    return times


if __name__ == "__main__":
    main()
