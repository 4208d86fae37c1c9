"""What follows for the reader from a finding of MMI / P&S, and on what authority."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that follows, and the statute or regulation that it rests on."""

    text: str
    authority: str


def consequences(*, premature: bool, disputed: bool) -> Iterator[Consequence]:
    """The consequences in the order in which they are felt; the options only where the finding is questioned."""
    yield Consequence(
        "Temporary disability generally ends, since the condition is no longer expected to change much.", "LC 4656"
    )
    yield Consequence(
        "Permanent disability can now be rated.", "LC 4660.1 (injuries from 2013 on), LC 4660 (earlier ones)"
    )
    yield Consequence("The right to medical treatment goes on: MMI alone neither ends nor limits it.", "LC 4600")
    if premature:
        yield Consequence(
            "Where the finding came too early, a later report of the treating doctor can correct it, or a medical-legal evaluation can be asked for.",
            "LC 4061, 4062",
        )
    if disputed:
        yield Consequence(
            "A party who disputes the finding can object and have a QME or an AME decide; there are time limits, so ask without delay.",
            "LC 4061, 4062, 4062.2",
        )
