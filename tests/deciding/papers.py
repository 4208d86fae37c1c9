"""Parts of the papers that the tests of deciding put together."""

from __future__ import annotations

RELEASE_OPENS = """COMPROMISE AND RELEASE
Case No. ADJ10000001
Mira Sandoval, Applicant, vs. Corner Bakery; Peak Mutual Insurance, Defendants.
1. Applicant, while employed as a baker, sustained injury on 3/4/2019 to the left wrist.
2. Upon approval of this agreement and payment the employee releases and forever discharges the employer and its
carrier from all claims and causes of action, known or unknown, arising from said injury.
"""
RELEASE_SIGNED = """/s/ Mira Sandoval   6/1/2021   Applicant
/s/ Ben Ochoa   6/1/2021   Attorney for Applicant
/s/ Ruth Lin   6/3/2021   Attorney for Defendant
"""
ORDER = """
ORDER APPROVING COMPROMISE AND RELEASE
Case No. ADJ10000001
IT IS ORDERED that the Compromise and Release is APPROVED.
Dated: 6/20/2021
/s/ Olga Brandt
WORKERS' COMPENSATION JUDGE
"""
