"""What finds clauses beside the frames: the switches of the forms, the readers of MMA, MMI and set-aside figures, the classifier."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.finding.paraphrases import SURE
from analyzer.finding.switches import Switch, switches

FORM = "form:"
"""Prefix of `found_by` for a switch: after it stand the form, a slash and the switch."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Something that finds clauses and is no frame."""

    id: str
    labels: tuple[str, ...]
    authority: str
    text: str


def other_finders() -> tuple[Finder, ...]:
    """All of them, in the order in which a reader meets them: marks first."""
    return (
        *(_of_switch(switch) for switch in switches()),
        Finder(
            "mma_token",
            ("mma",),
            "none: MMA has no statutory meaning",
            "Every “MMA” that is printed, with the sense that it has where it stands: from a definition in the paper, else from its "
            "neighbours, else unresolved. It never decides anything.",
        ),
        Finder(
            "mmi_finding",
            ("mmi_finding",),
            "8 CCR 9785",
            "Every finding that the worker has reached maximum medical improvement, or is permanent and stationary; definitions, "
            "quotations and “not yet” are none. It is neutral for future care.",
        ),
        Finder(
            "msa_figure",
            ("msa_amount",),
            "42 CFR 411.46",
            "A sum for a Medicare Set-Aside in a field or table that no sentence states. A sum agreed to or paid points to closing; one "
            "that is proposed, estimated or found by CMS does not.",
        ),
        Finder(
            "classifier",
            ("medical_left_open", "treatment_awarded", "future_medical_bought_out", "treatment_not_needed"),
            "none: trained on labelled sentences",
            f"A sentence about care that no rule understood, where the classifier is at least {SURE:.0%} sure. It never decides: it is "
            "shown, and makes an answer less sure.",
        ),
    )


def finder_named(found_by: str) -> Finder | None:
    """The finder of that id or `found_by`; None where there is none."""
    if found_by.startswith(FORM):
        found_by = FORM + found_by.rpartition("/")[2].removeprefix(FORM)
    name = found_by.removeprefix("rule:")
    return next((finder for finder in other_finders() if finder.id == name), None)


def _of_switch(switch: Switch) -> Finder:
    kinds = ", ".join(sorted(kind.replace("_", " ") for kind in switch.kinds))
    marks = " or ".join(sorted(mark.replace("_", " ") for mark in switch.marks))
    return Finder(
        FORM + switch.id,
        tuple(option.label for option in switch.options),
        switch.authority,
        f"A mark ({marks}) beside words about future care, in: {kinds}. Every option becomes a clause; only the one that is marked has "
        "its effect, and a mark that cannot be read is said to be unreadable.",
    )
