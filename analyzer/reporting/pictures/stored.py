"""The pictures of a report: its pages, small, and the places of its clauses, cut out with some context.

All are upright: a page that the reader had to turn is turned. What outlines a clause is kept beside the picture, as
coordinates, and never drawn into it.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

Outline = tuple[float, float, float, float]
"""x0, top, x1, bottom in pixels of the picture."""
MEDIA_TYPES = ("image/webp", "image/png")

_FORMAT = 1
_INDEX = "pictures.json"
_MOST_BYTES = 500_000_000
"""Unpacked bytes of stored pictures; ten thousand pages take less."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file, and its size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a page round a clause, and where the lines of the clause stand in it."""

    page: int
    picture: Picture
    outlines: tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Pictures:
    """All pictures of one report; without any where none were asked for or the file has no fixed pages."""

    pages: Mapping[int, Picture] = field(default_factory=dict)
    """By page number, from 1; of long files those that the report speaks of."""
    crops: Mapping[str, tuple[Crop, ...]] = field(default_factory=dict)
    """By clause id: one piece for each page that the clause stands on."""
    missing: Mapping[int, str] = field(default_factory=dict)
    """Pages whose picture was wanted and could not be made, with the reason."""
    note: str = ""
    """Why there are none, or not all, in words for the reader; empty where nothing is to be said."""

    def __post_init__(self) -> None:
        for name in ("pages", "crops", "missing"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    def __bool__(self) -> bool:
        return bool(self.pages or self.crops)

    def __reduce__(self) -> tuple[Any, ...]:
        return Pictures, (dict(self.pages), dict(self.crops), dict(self.missing), self.note)

    def to_bytes(self) -> bytes:
        """The pictures as a zip file of images and one JSON index; the same pictures give the same bytes."""
        packed = _Packed()
        index = {
            "format": _FORMAT,
            "note": self.note,
            "missing": {str(n): reason for n, reason in self.missing.items()},
            "pages": {str(n): packed.entry(p) for n, p in self.pages.items()},
            "crops": {
                clause: [{"page": c.page, "outlines": c.outlines, "picture": packed.entry(c.picture)} for c in crops]
                for clause, crops in self.crops.items()
            },
        }
        return packed.zipped(index)

    @staticmethod
    def from_bytes(data: bytes) -> Pictures:
        """What `to_bytes` has put down; raises ValueError for anything else."""
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                    raise ValueError("the pictures are larger than any that this program makes")
                index = json.loads(archive.read(_INDEX))
                if index["format"] != _FORMAT:
                    raise ValueError(f"pictures of format {index['format']} are not known")
                return Pictures(
                    {int(n): _picture(archive, entry) for n, entry in index["pages"].items()},
                    {str(c): tuple(_crop(archive, crop) for crop in crops) for c, crops in index["crops"].items()},
                    {int(n): str(reason) for n, reason in index["missing"].items()},
                    str(index["note"]),
                )
        except (zipfile.BadZipFile, KeyError, TypeError, AttributeError, NotImplementedError, EOFError) as problem:
            raise ValueError("these are no stored pictures") from problem


class _Packed:
    """A zip file in the making; equal images are put in once."""

    def __init__(self) -> None:
        self._names: dict[bytes, str] = {}

    def entry(self, picture: Picture) -> dict[str, object]:
        suffix = picture.media_type.removeprefix("image/")
        name = self._names.setdefault(picture.data, f"{len(self._names) + 1}.{suffix}")
        return {"file": name, "media_type": picture.media_type, "width": picture.width, "height": picture.height}

    def zipped(self, index: Mapping[str, object]) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
            written = json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode()
            archive.writestr(zipfile.ZipInfo(_INDEX), written)  # a ZipInfo bears no time of now
            for data, name in self._names.items():
                archive.writestr(zipfile.ZipInfo(name), data)
        return buffer.getvalue()


def _picture(archive: zipfile.ZipFile, entry: Mapping[str, Any]) -> Picture:
    if entry["media_type"] not in MEDIA_TYPES:
        raise ValueError(f"{entry['media_type']} is no kind of picture that this program makes")
    return Picture(archive.read(entry["file"]), entry["media_type"], int(entry["width"]), int(entry["height"]))


def _crop(archive: zipfile.ZipFile, crop: Mapping[str, Any]) -> Crop:
    outlines = tuple(_outline(numbers) for numbers in crop["outlines"])
    return Crop(int(crop["page"]), _picture(archive, crop["picture"]), outlines)


def _outline(numbers: Sequence[Any]) -> Outline:
    x0, top, x1, bottom = (float(n) for n in numbers)
    return x0, top, x1, bottom
