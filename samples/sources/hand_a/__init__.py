"""Hand A: the state e-form look, an office's re-typed forms, and the old typewritten form, all made with reportlab."""
from .samples import SAMPLES

__all__ = ["SAMPLES"]
