"""Highlighted copies: a PDF and its report go in, a copy comes out whose flagged clauses are marked on the page.

The original is never touched. Pages and form fields stay what they are; only identifiers are taken out.
"""

from __future__ import annotations

from analyzer.reporting.annotated.copying import HighlightedCopy, annotated_copy

__all__ = ["HighlightedCopy", "annotated_copy"]
