"""What made a report: the version, and hashes of the rules and of the classifier."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata, resources
from importlib.resources.abc import Traversable

_HASH_LENGTH = 16
_RULE_FILES = (".toml",)


def version() -> str:
    """The installed version; in a checkout that is not installed, the one in its pyproject.toml."""
    try:
        return metadata.version("settlement-analyzer")
    except metadata.PackageNotFoundError:
        import tomllib
        from pathlib import Path

        project = Path(__file__).resolve().parent.parent / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])


@cache
def rules_hash(own: str = "") -> str:
    """Changes whenever a rule, a form, a lexicon entry or a table changes; `own` is the digest of a user's pack beside them."""
    digest = hashlib.sha256(own.encode())
    for name, text in sorted(_rule_texts(resources.files("analyzer.rules"), "")):
        digest.update(name.encode())
        digest.update(text)
    return digest.hexdigest()[:_HASH_LENGTH]


def _rule_texts(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found.extend(_rule_texts(entry, f"{prefix}{entry.name}/"))
        elif entry.name.endswith(_RULE_FILES):
            found.append((f"{prefix}{entry.name}", entry.read_bytes()))
    return found


@cache
def model_hash() -> str:
    """Changes whenever the classifier is trained anew to other numbers, or confidence calibrated anew."""
    from analyzer.finding.model_file import CONFIDENCE_NAME, MODEL_NAME, model_bytes

    digest = hashlib.sha256()
    for name in (MODEL_NAME, CONFIDENCE_NAME):
        digest.update(model_bytes(name))
    return digest.hexdigest()[:_HASH_LENGTH]
