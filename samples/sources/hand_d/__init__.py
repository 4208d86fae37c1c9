"""Held-out sample settlement files, hand D: an evaluator's balanced set. Texts in t_*.py, layouts in lay_*.py."""
import importlib
import pkgutil
from pathlib import Path
from typing import Callable

SAMPLES: dict[str, Callable[[Path], None]] = {}
for _m in sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name.startswith("t_")):
    SAMPLES.update(importlib.import_module(f"{__name__}.{_m}").SAMPLES)
