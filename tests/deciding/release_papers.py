"""A Compromise and Release to which tests add their own words, and what comes of it."""

from __future__ import annotations

from pathlib import Path

from analyzer import Report, analyze

_OPENS = """COMPROMISE AND RELEASE
Case No. {case}
Mira Sandoval, Applicant, vs. Corner Bakery; Peak Mutual Insurance, Defendants.
1. Applicant, while employed as a baker, sustained injury on 3/4/2019 to the left wrist.
2. Upon approval of this agreement and payment the employee releases and forever discharges the employer and its
carrier from all claims and causes of action, known or unknown, arising from said injury.
7. The parties agree to settle by the payment of the SUM OF ${sum}.
"""
_ENDS = """COMMENTS: {comments}
/s/ Mira Sandoval   {date}   Applicant
/s/ Ben Ochoa   {date}   Attorney for Applicant
/s/ Ruth Lin   {date}   Attorney for Defendant
"""
CLOSED = "Future medical care is included in this settlement."


def release(
    *words: str,
    amount: str = "100,000.00",
    date: str = "6/1/2021",
    comments: str = CLOSED,
    case: str = "ADJ10000001",
) -> str:
    """The text of a signed release of care with these words of the parties after paragraph 7."""
    middle = "".join(f"{sentence}\n" for sentence in words)
    return _OPENS.format(case=case, sum=amount) + middle + _ENDS.format(comments=comments, date=date)


def report_on(folder: Path, *papers: str) -> Report:
    """The report on these papers, each a file, read together."""
    paths = []
    for number, text in enumerate(papers, start=1):
        path = folder / f"paper{number}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return analyze(paths)


def warned(report: Report, code: str) -> list[str]:
    """The texts of the warnings of this code."""
    return [warning.text for warning in report.warnings if warning.code == code]
