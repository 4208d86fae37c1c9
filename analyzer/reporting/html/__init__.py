"""The report as one HTML file: nothing is loaded from elsewhere, and nothing in the settlement is believed to be markup."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.report import Failure, Report
from analyzer.reporting.pictures import Pictures


def html_report(report: Report, pictures: Pictures, failures: Sequence[Failure] = ()) -> str:
    """One report as a page of its own; `failures` are told at its end."""
    return html_reports([report], [pictures], failures)


def html_reports(reports: Sequence[Report], pictures: Sequence[Pictures] = (), failures: Sequence[Failure] = ()) -> str:
    """Several reports as one page, one section each; `pictures` go with them in order (none: no pictures)."""
    from analyzer.reporting.html.page import page_of

    return page_of(reports, pictures or [Pictures() for _ in reports], failures)
