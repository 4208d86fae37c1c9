"""The pictures of a report: a file and its report go in, small page images and the places of clauses come out.

`Pictures` keeps them, and can be stored; `pictures_of` draws them. Nothing is read or decided here.
"""

from __future__ import annotations

from analyzer.reporting.pictures.drawing import pictures_of
from analyzer.reporting.pictures.stored import Crop, Outline, Picture, Pictures

__all__ = ["Crop", "Outline", "Picture", "Pictures", "pictures_of"]
