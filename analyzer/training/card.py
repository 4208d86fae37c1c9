"""The model card: data, scores with their intervals, baselines, limits."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from analyzer.finding.classifier import Classifier
from analyzer.finding.findings import EFFECTS
from analyzer.training.corpus import Example

_95 = 1.96
"""Standard deviations of a 95 % interval."""


def wilson(right: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927); (0, 1) where nothing was counted."""
    if not total:
        return 0.0, 1.0
    share, square = right / total, _95**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = _95 * math.sqrt(share * (1 - share) / total + square / (4 * total**2)) / (1 + square / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def scores(truth: Sequence[str], guess: Sequence[str]) -> dict[str, tuple[float, float, float, int]]:
    """Effect -> (precision, recall, F1, number of true ones)."""
    found = {}
    for effect in EFFECTS:
        hits = sum(t == g == effect for t, g in zip(truth, guess, strict=True))
        said, true = sum(g == effect for g in guess), sum(t == effect for t in truth)
        precision, recall = hits / said if said else 0.0, hits / true if true else 0.0
        found[effect] = (precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0, true)
    return found


def card_text(
    model: Classifier,
    training: Sequence[Example],
    held_out: Sequence[Example],
    probabilities: Sequence[Mapping[str, float]],
    parts: Mapping[str, Sequence[str]],
) -> str:
    """The card in Markdown."""
    truth = [e.effect for e in held_out]
    guess = [max(p, key=lambda effect: p[effect]) for p in probabilities]
    table = scores(truth, guess)
    right = sum(t == g for t, g in zip(truth, guess, strict=True))
    low, high = wilson(right, len(truth))
    common = Counter(e.effect for e in training).most_common(1)[0][0]
    swaps = sum({t, g} == {"keeps", "closes"} for t, g in zip(truth, guess, strict=True))
    present = [effect for effect in EFFECTS if table[effect][3]]
    lines = [
        "# The classifier",
        "",
        "A linear model over words, pairs of words, concepts and runs of letters that says what effect on future medical care",
        "a sentence of a settlement seems to have. It reads sentences that no rule understood; it never overrules a rule or a mark.",
        "Made by `analyzer train`; the same corpus gives the same bytes. Served as plain numbers from `classifier.json`.",
        "",
        "## Data",
        "",
        f"{len(training)} sentences of {len(parts['train'])} voices for training, {len(held_out)} of {len(parts['test'])} voices held out:",
        f"train {', '.join(parts['train'])}; test {', '.join(parts['test'])}. All were written by hand; people and numbers are invented.",
        "",
        "## Scores on the voices held out",
        "",
        f"{right} of {len(truth)} right: {right / len(truth):.1%} (95 % interval {low:.1%} to {high:.1%}); always saying `{common}` is right for "
        f"{sum(t == common for t in truth) / len(truth):.1%}.",
        f"Macro-F1 {sum(table[e][2] for e in present) / len(present):.3f} over {len(present)} effects. `keeps` taken for `closes` or the reverse: {swaps}.",
        "",
        "| effect | precision | recall | F1 | sentences |",
        "|---|--:|--:|--:|--:|",
        *(f"| {e} | {table[e][0]:.2f} | {table[e][1]:.2f} | {table[e][2]:.2f} | {table[e][3]} |" for e in EFFECTS),
        "",
        "## Limits",
        "",
        "One team wrote all voices; real addenda are stranger. The model sees one sentence at a time and no marks.",
        f"{len(model.features)} features; probabilities are calibrated by one temperature ({model.temperature}) on voices left out of training in turn.",
        "",
    ]
    return "\n".join(lines)
