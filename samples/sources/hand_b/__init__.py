"""Hand B: papers as law firms' web-based form programs print them (HTML and CSS, through WeasyPrint and Chromium)."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

SAMPLES: dict[str, Callable[[Path], None]] = {}
for _name in ("papers_stips", "papers_cr_jet", "papers_cr_firm", "papers_orders", "papers_letters"):
    SAMPLES.update(import_module(f"{__name__}.{_name}").SAMPLES)
