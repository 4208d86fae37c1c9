"""Where the classifier lies: in the wheel beside the code, in a checkout under `models/`."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

MODEL_NAME = "classifier.json"


@cache
def model_bytes() -> bytes:
    """The classifier's numbers as JSON text; raises FileNotFoundError where the installation is incomplete."""
    packed = resources.files("analyzer").joinpath("models", MODEL_NAME)
    if packed.is_file():
        return packed.read_bytes()
    return (checkout_models() / MODEL_NAME).read_bytes()


def checkout_models() -> Path:
    """The `models` folder of a checkout."""
    return Path(__file__).resolve().parent.parent.parent / "models"
