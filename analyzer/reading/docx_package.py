"""The zip archive of a DOCX: its parts within the limits, and what leads from one part to another.

Nothing outside the archive is ever fetched: relationships that lead out of it are counted and told.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from urllib.parse import unquote

from analyzer.errors import Damaged, TooLarge
from analyzer.reading.docx_xml import Element, children, parse
from analyzer.reading.limits import Limits
from analyzer.reading.source_type import ZIP_PROBLEMS

RATIO_FLOOR = 1_000_000
"""Bytes below which the compression ratio is not looked at: short repetitive parts pack well and cost nothing."""
_HINT = "Open it in a word processor, let it repair the file, and save it as DOCX or PDF."


@dataclass(frozen=True, slots=True)
class Relationship:
    """What one part says about another: its kind ("header", "image" ...) and where it lies."""

    kind: str
    target: str
    """Name of a part in the archive; where `external`, an address outside."""
    external: bool


class Package:
    """The parts of one DOCX. Part names are looked up whatever their case, as the format says."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            entries = self._archive.infolist()
        except ZIP_PROBLEMS as problem:
            raise Damaged("the document is damaged (its zip archive cannot be opened)", _HINT) from problem
        if len(entries) > limits.max_entries:
            raise TooLarge(f"the document holds more than {limits.max_entries:,} entries (--max-entries)")
        unpacked = sum(entry.file_size for entry in entries)
        if unpacked > limits.max_bytes:
            raise TooLarge(f"the document unpacks to more than {limits.max_bytes / 1e6:,.0f} MB (--max-bytes)")
        if unpacked > RATIO_FLOOR and unpacked > limits.max_ratio * len(data):
            raise TooLarge(f"the document unpacks to more than {limits.max_ratio:g} times its size (--max-ratio)")
        self._entries: dict[str, zipfile.ZipInfo] = {}
        self._doubled: set[str] = set()
        for entry in entries:
            name = _part_name(entry.filename)
            if name in self._entries:
                self._doubled.add(name)
            self._entries[name] = entry

    def xml(self, name: str) -> Element | None:
        """The root of a part; None where there is no such part. Raises Damaged where it cannot be read."""
        key = _part_name(name)
        entry = self._entries.get(key)
        if entry is None:
            return None
        if key in self._doubled:
            raise Damaged(f"the document holds the part {key} twice, and programs differ in which one they show", _HINT)
        try:
            with self._archive.open(entry) as file:
                # A size is asked for so that a part that unpacks to more than it declares cannot fill the memory.
                data = file.read(entry.file_size)
        except ZIP_PROBLEMS as problem:
            raise Damaged(f"the part {key} of the document is damaged (it cannot be unpacked)", _HINT) from problem
        return parse(data, key)

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The relationships of one part by their id; `part` "" gives those of the whole document."""
        folder, name = posixpath.split(_part_name(part))
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relationship] = {}
        for element in children(root, "rel:Relationship"):
            target = element.get("Target", "")
            external = element.get("TargetMode", "").lower() == "external"
            if not external:
                target = _part_name(target if target.startswith("/") else posixpath.join(folder, target))
            kind = element.get("Type", "").rstrip("/").rpartition("/")[2]
            found[element.get("Id", "")] = Relationship(kind, target, external)
        return found

    def main_part(self) -> str:
        """The name of the part that holds the text; raises Damaged where there is none."""
        for relationship in self.relationships("").values():
            if relationship.kind == "officeDocument" and relationship.target in self._entries:
                return relationship.target
        if "word/document.xml" in self._entries:
            return "word/document.xml"
        raise Damaged("the document has no text part; it is damaged, or no Word document", _HINT)


def _part_name(name: str) -> str:
    return posixpath.normpath(unquote(name).replace("\\", "/")).lstrip("/").lower()
