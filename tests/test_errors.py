"""Errors keep their class on the way from another process."""

from __future__ import annotations

import pytest

from analyzer import errors


@pytest.mark.parametrize(
    "kind", [errors.Damaged, errors.Timeout, errors.Encrypted, errors.AnalyzerError], ids=lambda kind: kind.__name__
)
def test_the_first_class_with_a_code_is_the_one_that_comes_back(kind: type[errors.AnalyzerError]) -> None:
    import analyzer.reporting.annotated.leftovers
    import analyzer.stored_results  # both have errors of their own under the codes of others

    assert analyzer.stored_results.NoStoredResults.code == errors.Damaged.code
    assert analyzer.reporting.annotated.leftovers.IdentifierLeft.code == errors.AnalyzerError.code
    found = errors.error_of(kind.code, "what is wrong", "what to do")
    assert (type(found), found.message, found.hint) == (kind, "what is wrong", "what to do")
