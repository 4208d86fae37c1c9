"""The names of the forms that a report can be had in, apart from what makes them, so that the help is quick."""

from __future__ import annotations

FORMATS = ("text", "json", "jsonl", "html", "markdown", "csv", "xlsx", "section111")
"""What `render` can make."""
PLAIN_LANGUAGES = ("en", "es")
"""Languages of the page for the injured worker, and"""
PLAIN_FORMATS = ("text", "html")
"""the forms that it comes in."""
TABLES = frozenset({"csv", "xlsx", "section111"})
"""Formats of one row a file: many reports make one table."""
SUFFIXES = {"text": "txt", "markdown": "md", "section111": "csv"}
"""How files of a format end, where not in its name."""
TABLE_NAMES = {"csv": "summary.csv", "xlsx": "summary.xlsx", "section111": "section111.csv"}
"""The name of a table in a folder."""


def suffix_of(name: str) -> str:
    """How files of this format end, without the dot."""
    return SUFFIXES.get(name, name)
