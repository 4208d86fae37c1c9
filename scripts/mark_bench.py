#!/usr/bin/env python3
"""Measure how marks are read: `scripts/bench marks [--seed N] [--marks N] [--conditions "scan,fine fax"] [--show]`.

Draws marks, as form fields, as vector drawings, and by a jittery pen on pages that are then degraded as scanners and
fax machines do, reads them and prints for each condition the shares of each sort of mark read right, wrong, left
unreadable and not found, with 95 % Wilson intervals. The figures that are reported come from a seed that was not used
while the reader was tuned.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]

from mark_drawings import read_drawings
from mark_forms import read_forms
from mark_scans import PIXEL_CONDITIONS, PIXEL_KINDS, read_page
from mark_scores import Outcome

CONDITIONS = ("form fields", "drawn boxes", *PIXEL_CONDITIONS)
MAIN = 1000
"""Marks of each main kind that are read under each condition."""
OTHERS = 0.3
"""Share of that for each other kind."""
WANTED: dict[str, tuple[tuple[str, float], ...]] = {
    "boxes": (("check box all", 1.0),),
    "initials": (("initials all", 1.0),),
    "signatures": (("signature all", 1.0),),
    "rings": (("ring ringed all", OTHERS),),
    "strikes": (("struck box all", OTHERS), ("word struck all", OTHERS)),
}
"""The sorts of marks on each kind of page, and how many of the main number are wanted of them."""
SUMMARY = (
    "check box all", "check box of 8-14 pt", "initials all", "signature all",
    "ring ringed all", "struck box all", "word struck all", "word plain all", "ring plain all",
)  # fmt: skip
BATCH = 4
"""Pages that each process is given before it is looked whether they are enough."""


def measured(condition: str, kinds: list[str], marks: int, seed: int, jobs: int) -> Outcome:
    """The outcome of as many pages as it takes to reach the wanted number of marks of every sort."""
    whole = Outcome()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for kind in kinds if condition in PIXEL_CONDITIONS else ["boxes"]:
            number = 0
            wanted = [(sort, part * marks) for sort, part in WANTED[kind]]
            while any(whole.total(sort) < least for sort, least in wanted):
                work, pages = _work(condition), range(number, number + BATCH * jobs)
                done = [pool.submit(work, kind, page, condition, seed) for page in pages]
                for outcome in done:
                    whole.add(outcome.result())
                number = pages.stop
    return whole


def _work(condition: str) -> Callable[[str, int, str, int], Outcome]:
    return {"form fields": read_forms, "drawn boxes": read_drawings}.get(condition, read_page)


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--marks", type=int, default=MAIN, help=f"marks of each main kind (default {MAIN})")
    arguments.add_argument("--kinds", default=",".join(PIXEL_KINDS), help="kinds of pages, with commas between them")
    arguments.add_argument("--conditions", default=",".join(CONDITIONS), help="conditions, with commas between them")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    arguments.add_argument("--all", action="store_true", help="print every sort of mark, not the summary alone")
    arguments.add_argument("--show", action="store_true", help="print every mark that was not read right")
    chosen = arguments.parse_args()
    for condition in chosen.conditions.split(","):
        if condition not in CONDITIONS:
            raise SystemExit(f"error: no condition {condition!r}; there are: {', '.join(CONDITIONS)}")
        whole = measured(condition, chosen.kinds.split(","), chosen.marks, chosen.seed, chosen.jobs)
        for line in whole.shown if chosen.show else ():
            print(f"    {line}")
        print(
            f"{condition}: {whole.pages} pages, {whole.seconds / whole.pages:.2f} processor seconds a page, "
            f"{whole.false / whole.pages:.2f} false marks a page"
        )
        print("\n".join(whole.lines(None if chosen.all else SUMMARY)), flush=True)


if __name__ == "__main__":
    main()
