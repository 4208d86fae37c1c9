"""The room of the portfolio: what a run has kept goes in, the result folder comes out.

Tables and lists (`tables`, `database`), a page for each file (`report_pages`), and the page that opens on cases
(`overview`, `index_page`). Nothing is computed here about a settlement; `analyzer.cases` says what a case comes to.
"""

from __future__ import annotations

from analyzer.portfolio.publishing import publish

__all__ = ["publish"]
