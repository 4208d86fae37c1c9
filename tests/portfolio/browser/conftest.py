"""The browser of the tests of the reports serves the index too."""

from __future__ import annotations

from tests.reporting.browser.conftest import browser, show

__all__ = ["browser", "show"]
