"""The file on disk or on standard input: its bytes within the limits, its hash and its kind."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from analyzer.errors import AnalyzerError, Damaged, Empty, FileNotFound, IsFolder, PermissionDenied, TooLarge
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.source_type import TEXT, kind_of

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file and what they are."""

    path: str
    data: bytes
    sha256: str
    media_type: str
    text: str = ""
    """The decoded words, where the file is plain text."""


def open_source(path: str | os.PathLike[str], limits: Limits = DEFAULT_LIMITS) -> Source:
    """Reads the file at `path` ("-" is standard input) and tells its kind by its content.

    Raises FileNotFound, IsFolder, PermissionDenied, Empty, TooLarge, UnsupportedType, Encrypted or Damaged.
    """
    name = os.fspath(path)
    return source_of(name, bytes_of(name, limits))


def bytes_of(path: str, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """The bytes of the file at `path` ("-" is standard input), as they are.

    Raises FileNotFound, IsFolder, PermissionDenied, TooLarge, or Damaged where the disk fails.
    """
    return _read_input(limits) if path == STANDARD_INPUT else _read_file(path, limits)


def source_of(path: str, data: bytes) -> Source:
    """What the bytes of the file at `path` are, by their content; raises Empty, UnsupportedType, Encrypted or Damaged."""
    if not data:
        raise Empty("the file is empty (0 bytes)")
    kind = kind_of(data, "" if path == STANDARD_INPUT else Path(path).suffix.lower())
    if kind.media_type == TEXT and not kind.text.strip():
        raise Empty("the file holds nothing but white space")
    return Source(path, data, hashlib.sha256(data).hexdigest(), kind.media_type, kind.text)


def _read_input(limits: Limits) -> bytes:
    data = sys.stdin.buffer.read(limits.max_bytes + 1)
    _check_size(len(data), limits)
    return data


def _read_file(path: str, limits: Limits) -> bytes:
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise IsFolder("this is a folder, not a file")
        if stat.S_ISREG(status.st_mode):
            _check_size(status.st_size, limits)
        with open(path, "rb") as file:
            # The size on disk is no promise: a file may grow, and a pipe has none.
            data = file.read(limits.max_bytes + 1)
    except (OSError, ValueError) as problem:
        raise _told(path, problem) from problem
    _check_size(len(data), limits)
    return data


def _check_size(size: int, limits: Limits) -> None:
    if size > limits.max_bytes:
        raise TooLarge(
            f"the file is larger than the limit of {limits.max_bytes / 1e6:,.0f} MB (--max-bytes)",
            "Raise --max-bytes, or split the file.",
        )


def _told(path: str, problem: OSError | ValueError) -> AnalyzerError:
    if isinstance(problem, FileNotFoundError) and os.path.islink(path):
        return FileNotFound("this link leads to a file that does not exist", "Restore the file, or name it directly.")
    if isinstance(problem, (FileNotFoundError, NotADirectoryError, ValueError)):
        return FileNotFound("no such file")
    if isinstance(problem, PermissionError):
        return PermissionDenied("you may not read this file")
    return Damaged(
        f"the file cannot be read from the disk ({problem.strerror or 'read error'})",
        "Check the disk or the network share, and copy the file to a local folder.",
    )
