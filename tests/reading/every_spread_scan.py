"""A scan read in one process and in two gives the same report; run by `scripts/test --all` alone, since it takes a minute."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf

from analyzer.isolated_analysis import IsolatedAnalysis
from tests.reading.scans import lines, pictured, scan

PAGES = 4


def test_a_scan_is_the_same_in_one_process_and_in_two(tmp_path: Path) -> None:
    one = scan(pictured(lines)[0])
    path = tmp_path / "scan.pdf"
    with pikepdf.new() as whole:
        for _ in range(PAGES):
            with pikepdf.open(io.BytesIO(one)) as page:
                whole.pages.extend(page.pages)
        whole.save(path)
    found = []
    for jobs in (1, 2):
        with IsolatedAnalysis(jobs=jobs) as analysis:
            found.append(analysis.analyze(str(path)).model_dump_json())
    assert found[0] == found[1]
    assert found[0].count('"ocr"') >= PAGES
