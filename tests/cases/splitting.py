"""Packets taken apart into a file for each paper: the case must come out as the packet did, or unclear, never the opposite."""

from __future__ import annotations

from pathlib import Path

from analyzer import analyze
from analyzer.cases import Case, case_file, case_of, joined
from analyzer.report import Report


def cases(reports: list[Report]) -> dict[str, Case]:
    """The cases that the reports make, by number."""
    made, _ = joined([case_file(report) for report in reports])
    return {c.case_number: case_of(c) for c in made if c.case_number}


def taken_apart(packet: Path, report: Report, folder: Path) -> list[Report]:
    """The reports of the packet's papers, each in a file of its own."""
    from pypdf import PdfWriter

    reports = []
    for number, document in enumerate(report.documents):
        first, last = document.pages
        writer = PdfWriter(clone_from=packet)
        for page in reversed(range(len(writer.pages))):
            if not first <= page + 1 <= last:
                del writer.pages[page]
        path = folder / f"{number}.pdf"
        writer.write(path)
        reports.append(analyze(str(path), ocr="never"))
    return reports


def overturned(packet: Path, folder: Path) -> list[str]:
    """The cases of the packet whose care is open in one and closed in the other."""
    report = analyze(str(packet), ocr="never")
    whole, apart = cases([report]), cases(taken_apart(packet, report, folder))
    sure = {"kept", "closed", "split"}
    return [
        f"{packet.name} {number}: {whole[number].status} together, {found.status} apart ({found.why})"
        for number, found in apart.items()
        if number in whole and found.status in sure and found.status != whole[number].status
    ]
