"""The base of every part of the report."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of every part of the report: immutable, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")
