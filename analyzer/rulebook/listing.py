"""The list of all rules, one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analyzer.finding.findings import LABELS
from analyzer.finding.frames import frames
from analyzer.rulebook.examples import Example, built_in_examples
from analyzer.rulebook.other_finders import other_finders
from analyzer.rulebook.packs import pack_examples
from analyzer.rules.clause_files import Frame
from analyzer.rules.pack import Pack

_HEADINGS = ("id", "label", "effect", "examples", "authority")


def labels_of(frame: Frame) -> tuple[str, ...]:
    """The labels that a rule can give: its own, and those for awards and for findings."""
    given = (frame.label, frame.label_in_award, frame.label_in_finding)
    return tuple(dict.fromkeys(label for label in given if label))


def rules_of(pack: Pack | None) -> list[Frame]:
    """All rules in the order of their labels in the report; the pack's own come first under theirs."""
    order = list(LABELS)
    return sorted(frames(pack), key=lambda frame: order.index(frame.label))


def known_labels(pack: Pack | None) -> list[str]:
    """Every label that something gives."""
    given = {label for frame in frames(pack) for label in labels_of(frame)}
    given |= {label for finder in other_finders() for label in finder.labels}
    return [label for label in LABELS if label in given]


def examples_of(frame: Frame, pack: Pack | None) -> list[Example]:
    """The sentences that are kept for a rule: built-in rules share those of their labels, own rules have theirs."""
    if pack is not None and frame in pack.frames:
        return [e for e in pack_examples(pack) if e.rule == frame.id or (not e.rule and e.label == frame.label)]
    labels = labels_of(frame)
    return [example for example in built_in_examples() if example.label in labels]


def listed(label: str | None, pack: Pack | None) -> str:
    """The rules that give the label, or all of them, as a table with one line a rule; what else finds clauses stands at its end."""
    rows = [_row(frame, pack) for frame in rules_of(pack) if label is None or label in labels_of(frame)]
    for finder in other_finders():
        if label is None or label in finder.labels:
            rows.append((finder.id, *_labels_and_effects(finder.labels), "-", finder.authority))
    return table([_HEADINGS, *rows])


def _row(frame: Frame, pack: Pack | None) -> tuple[str, ...]:
    counts = Counter(example.wanted for example in examples_of(frame, pack))
    own = f" ({pack.source})" if pack is not None and frame in pack.frames else ""
    return frame.id, *_labels_and_effects(labels_of(frame)), f"{counts[True]}/{counts[False]}", frame.authority + own


def _labels_and_effects(labels: Sequence[str]) -> tuple[str, str]:
    return " | ".join(labels), " | ".join(dict.fromkeys(LABELS[label] for label in labels))


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns of even width; the last column is as long as it likes."""
    widths = [max(len(cell) for cell in column) for column in list(zip(*rows, strict=True))[:-1]]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    ]
    return "\n".join(lines) + "\n"
