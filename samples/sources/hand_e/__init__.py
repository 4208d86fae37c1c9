"""Hand E: an evaluator's own set of settlement papers."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

SAMPLES: dict[str, Callable[[Path], None]] = {}
for _m in ("cr_boxed", "cr_sheet", "fields", "stips_f", "stips_w", "old_forms", "decisions", "short_rl", "mixed_html", "mixed_fpdf", "mixed_word"):
    SAMPLES.update(importlib.import_module(f".{_m}", __name__).SAMPLES)
SAMPLES = dict(sorted(SAMPLES.items()))
