"""Where the trained numbers lie: in the wheel beside the code, in a checkout under `models/`."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

MODEL_NAME = "classifier.json"
CONFIDENCE_NAME = "confidence.json"


@cache
def model_bytes(name: str = MODEL_NAME) -> bytes:
    """The numbers of the classifier, or of the calibration of confidence, as JSON text; raises FileNotFoundError where the installation is incomplete."""
    packed = resources.files("analyzer").joinpath("models", name)
    if packed.is_file():
        return packed.read_bytes()
    return (checkout_models() / name).read_bytes()


def checkout_models() -> Path:
    """The `models` folder of a checkout."""
    return Path(__file__).resolve().parent.parent.parent / "models"
