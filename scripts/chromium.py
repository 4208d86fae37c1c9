"""The browser that draws the HTML report for the tests and the pictures of the documentation: one that is installed."""

from __future__ import annotations

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
NAMED = "ANALYZER_CHROMIUM"
"""Environment variable with the path of a browser."""


def path_of_chromium() -> str | None:
    """The path of a Chromium or one of its kin; None where none is found."""
    return os.environ.get(NAMED) or next((found for name in NAMES if (found := shutil.which(name))), None)


def arguments() -> list[str]:
    """What it is started with: its own sandbox does not work for the administrator, as whom containers run."""
    return ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
