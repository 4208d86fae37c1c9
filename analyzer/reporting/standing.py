"""Whether the paper that the answer rests on is in force, in the words in which the answer says it."""

from __future__ import annotations

from analyzer.deciding.standing import Approval
from analyzer.deciding.words import standing_words
from analyzer.report import Report
from analyzer.reporting.table_rows import governing


def standing_of_answer(report: Report) -> str:
    """ "approved 3/4/2016", "no order in this file: not in effect (LC 5001)"; for letters only "no order in this file"."""
    paper = governing(report)
    set_aside = any(warning.code == "order_set_aside" for warning in report.warnings)
    approval = Approval(report.approval.status, report.approval.date, set_aside=set_aside)
    return standing_words(approval, paper.kind if paper else "other")
