"""The key of a result: content, name's ending, rules, classifier, version and options. Equal keys, equal results."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analyzer.batch.discovery import FoundFile

BLOCK = 1 << 20
"""Bytes that are hashed at a time."""
_NOT_IN_KEYS = frozenset({"password", "jobs"})
"""Options that change no answer: a paper says the same whoever opens it, in however many processes."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What makes results: whatever of it changes, the results are made again."""

    rules: str
    model: str
    version: str
    options: str
    """Of those that bear on every answer, as JSON."""
    limits: str
    """As JSON; these bear only on files that passed one."""

    def key_of(self, sha256: str, relative: str) -> str:
        """The key of the result of a file; the ending counts, since a name may promise what the content is not."""
        ending = os.path.splitext(relative)[1].lower()
        parts = (sha256, ending, self.rules, self.model, self.version, self.options)
        return hashlib.sha256(json.dumps(parts).encode("utf-8", "surrogateescape")).hexdigest()


def maker_of(options: Mapping[str, Any], limits: Mapping[str, Any], pack: str = "") -> Maker:
    """The maker that this installation is; `pack` is the digest of a user's own rules."""
    from analyzer.version import model_hash, rules_hash, version

    bearing = {
        name: sorted(value) if isinstance(value, frozenset | set) else value
        for name, value in sorted(options.items())
        if name not in _NOT_IN_KEYS and name != "rules" and name not in limits and value not in (None, False)
    }
    return Maker(
        rules_hash(pack), model_hash(), version(), json.dumps(bearing), json.dumps(dict(sorted(limits.items())))
    )


def sha256_of(file: FoundFile, most: int) -> str:
    """The hash of the content; of a file that is larger than `most` bytes only its first part, its size and its date,
    since it will not be read. Raises OSError."""
    digest = hashlib.sha256()
    left = most + 1
    with open(file.path, "rb") as stream:
        while left > 0 and (block := stream.read(min(BLOCK, left))):
            digest.update(block)
            left -= len(block)
    if left <= 0:
        digest.update(f"{file.size} {file.modified}".encode())
    return digest.hexdigest()
