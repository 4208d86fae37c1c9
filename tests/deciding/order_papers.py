"""A settlement of two claims, an earlier award, and orders as judges write them, for the tests of approval."""

from __future__ import annotations

FIRST, SECOND = "ADJ10000001", "ADJ10000002"
RELEASE = """COMPROMISE AND RELEASE
Case No. ADJ10000001; ADJ10000002
Mira Sandoval, Applicant, vs. Corner Bakery; Peak Mutual Insurance, Defendants.
1. Applicant, while employed as a baker, claims injury to the parts of the body below:
ADJ10000001  Specific 3/4/2019: left wrist
ADJ10000002  CT 3/4/2018 - 3/4/2020: low back, both knees
2. Upon approval of this agreement and payment the employee releases and forever discharges the employer and its
carrier from all claims and causes of action, known or unknown, arising from said injuries.
6. Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval.
7. The parties agree to settle by the payment of the SUM OF $30,000.00.
COMMENTS: {comments}
/s/ Mira Sandoval   6/1/2021   Applicant
/s/ Ben Ochoa   6/1/2021   Attorney for Applicant
/s/ Ruth Lin   6/3/2021   Attorney for Defendant
"""
SETTLED = RELEASE.format(comments="Future medical is bought out.")
HEAD = """
WORKERS' COMPENSATION APPEALS BOARD
MIRA SANDOVAL vs. CORNER BAKERY     {cases}
{title}
"""
SIGNED = """
Dated: {date}     /s/ Olga Brandt, WCJ
"""
BOTH = f"{FIRST}, {SECOND}"


def order(title: str, words: str, cases: str = BOTH, date: str = "6/20/2021") -> str:
    """An order of a judge with its caption and signature."""
    return HEAD.format(title=title, cases=cases) + words + SIGNED.format(date=date)


def minutes(words: str, date: str = "6/20/2021", cases: str = BOTH) -> str:
    """Minutes of a hearing, signed by the judge."""
    return (
        f"\nMINUTES OF HEARING\nMIRA SANDOVAL vs. CORNER BAKERY   {cases}   Date: {date}\n"
        f"Appearances: AA Ochoa, DA Lin\nComments: {words}\n/s/ Olga Brandt, WCJ\n"
    )


APPROVED = order("ORDER APPROVING COMPROMISE AND RELEASE", "IT IS ORDERED that the Compromise and Release is APPROVED.")
RESCINDED = order(
    "ORDER RESCINDING ORDER APPROVING COMPROMISE AND RELEASE",
    "The Order Approving Compromise and Release of 6/20/2021 is rescinded.",
    date="7/15/2021",
)
