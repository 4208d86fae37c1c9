"""The room of cases: reports of many files come in, one answer for each case comes out.

A settlement and the order on it are usually separate files. Here they meet again: by case number, else by claim number,
else by worker and date of injury (`joining`); then the latest order rules across files (`ruling`). It reasons over
reports alone, never over the words of a paper, and it would rather say `unclear` than guess.
"""

from __future__ import annotations

from analyzer.cases.case import Case, CaseFile, CasePaper, Row
from analyzer.cases.joining import Joined, joined
from analyzer.cases.papers import case_file
from analyzer.cases.ruling import case_of

__all__ = ["Case", "CaseFile", "CasePaper", "Joined", "Row", "case_file", "case_of", "joined"]
