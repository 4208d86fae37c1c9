"""Which files lie under a folder: everything that could be a paper, whatever its name ends in.

What a file is, its content tells when it is opened. Hidden and temporary files are left out, links are followed and
never walked in circles, and no folder of results is read as input.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

STORE_NAME = "results.sqlite3"
"""A folder that holds a file of this name is a folder of results."""
_TEMPORARY = ("~$*", "*~", "*.tmp", "*.temp", "*.part", "*.partial", "*.crdownload", "*.download", "*.swp", "*.lnk")
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "lost+found"})


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that was found, and what the folder says of it."""

    path: str
    """As the operating system knows it."""
    relative: str
    """Under the folder that was searched."""
    size: int
    modified: int
    """Nanoseconds since 1970."""
    node: int
    """The number of the file on its disk; 0 where there is none."""

    @property
    def shown(self) -> str:
        """The path for people: letters that are none in this system's encoding are spelled out."""
        return printable(self.path)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of the files are wanted: patterns of the shell, for the name alone or for the path under the folder."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    limit: int | None = None

    def wants(self, relative: str) -> bool:
        """Whether a file is wanted; what is excluded is never included."""
        if self.include and not _fits(relative, self.include):
            return False
        return not _fits(relative, self.exclude)


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found: the files in the order of their paths, and the folders that could not be opened."""

    files: tuple[FoundFile, ...]
    closed: tuple[tuple[str, str], ...]
    """Each with what the system says."""


def discover(folder: str | os.PathLike[str], output: str | os.PathLike[str], choice: Choice) -> Discovery:
    """The files under `folder` that are wanted; raises OSError where the folder itself cannot be listed."""
    root = os.fspath(folder)
    closed: list[tuple[str, str]] = []
    os.listdir(root)
    found = [f for f in _walk(root, _identity(output), closed) if choice.wants(f.relative)]
    found.sort(key=lambda f: f.relative)
    return Discovery(tuple(found[: choice.limit]), tuple(closed))


def printable(path: str) -> str:
    """The path in letters that every file and terminal can hold."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _walk(root: str, output: tuple[int, int] | None, closed: list[tuple[str, str]]) -> Iterator[FoundFile]:
    entered: set[tuple[int, int]] = set()
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        here = _identity(folder)
        if here is not None and (here in entered or here == output):
            continue  # a link that leads in a circle, or to what is written
        if here is not None:
            entered.add(here)
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as problem:
            closed.append((printable(folder), problem.strerror or "cannot be opened"))
            continue
        if any(entry.name == STORE_NAME for entry in listed):
            continue
        for entry in listed:
            if _is_left_out(entry.name):
                continue
            try:
                status = entry.stat()
            except OSError:
                # A link to nothing, or a file that went away: the analysis says so, with its path.
                yield FoundFile(entry.path, os.path.relpath(entry.path, root), 0, 0, 0)
                continue
            if stat.S_ISDIR(status.st_mode):
                waiting.append(entry.path)
            elif stat.S_ISREG(status.st_mode):
                relative = os.path.relpath(entry.path, root)
                yield FoundFile(entry.path, relative, status.st_size, status.st_mtime_ns, status.st_ino)


def _is_left_out(name: str) -> bool:
    small = name.lower()
    return small.startswith(".") or small in _OF_THE_SYSTEM or _fits(small, _TEMPORARY)


def _fits(relative: str, patterns: Sequence[str]) -> bool:
    path = Path(relative).as_posix()
    name = path.rpartition("/")[2]
    return any(fnmatch(name, pattern) or fnmatch(path, pattern) for pattern in patterns)


def _identity(folder: str | os.PathLike[str]) -> tuple[int, int] | None:
    """What tells a folder from every other, whatever links lead to it."""
    try:
        status = os.stat(folder)
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status.st_ino else None
