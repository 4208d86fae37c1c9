"""One analysis with processes of its own for all hostile files of a run, as the command line has it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from analyzer.isolated_analysis import IsolatedAnalysis
from tests.hostile.outcomes import MEMORY, MOST_MEMORY


@pytest.fixture(scope="package")
def analysis() -> Iterator[IsolatedAnalysis]:
    """Analyses in processes of its own; none of them may have taken more memory than it should when all are done."""
    with IsolatedAnalysis(jobs=1, max_memory=MEMORY) as made:
        yield made
    if sys.platform == "linux":
        import resource

        assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < MOST_MEMORY
