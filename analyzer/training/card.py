"""The model card: data, scores with their intervals, baselines, what the classifier adds, limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzer.finding.classifier import Classifier
from analyzer.finding.findings import EFFECTS
from analyzer.training.baselines import by_keywords, plain_features
from analyzer.training.corpus import Example
from analyzer.training.scores import (
    Pair,
    accuracy,
    confusion,
    macro_f1,
    macro_interval,
    scores,
    swaps,
    wilson,
)
from analyzer.training.sentences import Judged

_THREE = ("keeps", "closes", "neither")


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything that the card tells of."""

    model: Classifier
    size: int
    """Bytes of the file."""
    training: Sequence[Example]
    within: Sequence[Judged]
    """The training sentences, each judged by a model that had not seen its voice."""
    held_out: Sequence[Judged]
    plain: Classifier
    voices: Mapping[str, Sequence[str]]


def card_text(measured: Measured) -> str:
    """The card in Markdown."""
    model, held_out = measured.model, measured.held_out
    together = [(j.example.effect, j.together) for j in held_out]
    lines = [
        "# The classifier",
        "",
        "A linear model over words, concepts, roles and runs of letters that says what effect on future medical care a sentence of a",
        "settlement seems to have. It speaks where no rule found anything that bears on care, and where it sees a limit that the rules",
        "missed; it never overrules a rule or a mark, and what it raises decides nothing.",
        "Made by `analyzer train`; the same corpus and the same rules give the same bytes. Served as plain numbers from `classifier.json`.",
        "",
        "## Data",
        "",
        f"{len(measured.training)} sentences of {len(measured.voices['train'])} voices for training, {len(held_out)} of "
        f"{len(measured.voices['test'])} voices held out: {', '.join(measured.voices['test'])}.",
        "All were written by hand; people and numbers are invented. `corpus/README.md` describes the voices and how the labels were given.",
        "No feature, threshold or rule was chosen on the voices held out. They and the training voices come from the same few authors, and their",
        "scores were seen while the last training voices were being written: expect strangers to score somewhat lower.",
        "",
        "## Scores on the voices held out",
        "",
        f"Effect of a sentence, {len(EFFECTS)} effects; macro-F1 is their mean, each effect counting alike. Intervals are of 95 %.",
        "The last column joins all effects but `keeps` and `closes` to `neither`.",
        "",
        *_ways(measured),
        "",
        "`Keeps` taken for `closes` or the reverse stands under swaps.",
        "",
        "## The whole row, effect by effect",
        "",
        *effect_table(together),
        "",
        "What is true (rows) and what was said (columns):",
        "",
        *confusion_table(together),
        "",
        "## The whole row, voice by voice",
        "",
        *voice_table(held_out),
        "",
        "## What the classifier adds",
        "",
        *_added("Voices held out", held_out),
        *_added("Training voices, each judged by a model that had not seen it", measured.within),
        _shown(held_out),
        "",
        "## Limits",
        "",
        "One team wrote all voices; real addenda are stranger, and most sentences of a real packet say nothing about care, so that more",
        "of what is raised there is false. The model sees one sentence at a time, no marks and no neighbours, and knows no scope: it says",
        "that a part is carved out, not which. Sentences of letters, reports and records are not asked at all, since these decide nothing.",
        "Sentences are scored alone, typed into a paper of the kind that the corpus names; a heading or a mark that would help is absent.",
        f"{len(model.features)} features, {len(model.classes)} classes, {measured.size:,} bytes; probabilities are calibrated by one temperature "
        f"({model.temperature}) on voices left out of training.",
        "",
    ]
    return "\n".join(lines)


def _ways(measured: Measured) -> Iterator[str]:
    """One row for each way of telling the effect."""
    held_out = measured.held_out
    common = Counter(e.effect for e in measured.training).most_common(1)[0][0]
    yield "| way | right | macro-F1 | swaps | keeps, closes, neither |"
    yield "|---|--:|--:|--:|--:|"
    ways = {
        f"always `{common}`": [common] * len(held_out),
        "keywords alone": [by_keywords(j.example.text) for j in held_out],
        "words without concepts (TF-IDF)": [_likeliest(measured.plain, j.example.text) for j in held_out],
        "rules alone": [j.by_rules for j in held_out],
        "classifier alone": [j.by_classifier for j in held_out],
        "whole row: rules, then classifier": [j.together for j in held_out],
    }
    truth = [j.example.effect for j in held_out]
    for name, told in ways.items():
        yield way_row(name, list(zip(truth, told, strict=True)))
    within = [(j.example.effect, j.together) for j in measured.within]
    yield way_row("whole row, within training, by voice", within)


def way_row(name: str, pairs: Sequence[Pair]) -> str:
    """A row of the table of ways: share right, macro-F1, swaps, macro-F1 of the three outcomes, each with its interval."""
    low, high = wilson(sum(t == g for t, g in pairs), len(pairs))
    under, over = macro_interval(pairs, EFFECTS)
    three = [(_three(t), _three(g)) for t, g in pairs]
    below, above = macro_interval(three, _THREE)
    return (
        f"| {name} | {accuracy(pairs):.1%} ({low:.1%} to {high:.1%}) | {macro_f1(pairs, EFFECTS):.3f} ({under:.3f} to {over:.3f}) "
        f"| {swaps(pairs)} | {macro_f1(three, _THREE):.3f} ({below:.3f} to {above:.3f}) |"
    )


def _three(effect: str) -> str:
    return effect if effect in _THREE else "neither"


def _likeliest(model: Classifier, text: str) -> str:
    chances = model.probabilities(plain_features(text))
    return max(chances, key=lambda effect: chances[effect])


def effect_table(pairs: Sequence[Pair]) -> Iterator[str]:
    """Precision, recall and F1 of every effect."""
    yield "| effect | precision | recall | F1 | sentences |"
    yield "|---|--:|--:|--:|--:|"
    for effect, s in scores(pairs, EFFECTS).items():
        yield f"| {effect} | {s.precision:.2f} | {s.recall:.2f} | {s.f1:.2f} | {s.true} |"


def confusion_table(pairs: Sequence[Pair]) -> Iterator[str]:
    """Rows are what is true, columns what was said."""
    yield f"| | {' | '.join(EFFECTS)} |"
    yield "|---" + "|--:" * len(EFFECTS) + "|"
    for effect, row in zip(EFFECTS, confusion(pairs, EFFECTS), strict=True):
        yield f"| {effect} | {' | '.join(str(n) if n else '.' for n in row)} |"


def voice_table(told: Sequence[Judged]) -> Iterator[str]:
    """The share that is right in each voice: rules, classifier, together."""
    yield "| voice | sentences | rules | classifier | together |"
    yield "|---|--:|--:|--:|--:|"
    for voice in dict.fromkeys(j.example.voice for j in told):
        own = [j for j in told if j.example.voice == voice]
        right = [
            sum(getattr(j, way) == j.example.effect for j in own) for way in ("by_rules", "by_classifier", "together")
        ]
        yield f"| `{voice}` | {len(own)} | " + " | ".join(f"{n / len(own):.0%}" for n in right) + " |"


def _added(title: str, told: Sequence[Judged]) -> Iterator[str]:
    silent = [j for j in told if j.added and j.by_rules == "none"]
    narrowed = [j for j in told if j.added and j.by_rules != "none"]
    missed = sum(j.by_rules == "none" != j.example.effect for j in told)
    yield f"- {title}. Rules found nothing that bears on care in {missed} sentences that have an effect."
    for what, ones in (("Where rules were silent", silent), ("Beside a wider word of a rule", narrowed)):
        right = sum(j.together == j.example.effect for j in ones)
        low, high = wilson(len(ones) - right, len(ones))
        idle = sum(j.example.effect == "none" for j in ones)
        share = (len(ones) - right) / len(ones) if ones else 0.0
        yield (
            f"  {what} the classifier spoke {len(ones)} times and was right {right} times; false {share:.1%} ({low:.1%} to {high:.1%}), "
            f"{idle} of them on sentences without effect."
        )


def _shown(told: Sequence[Judged]) -> str:
    """The part of it that a report shows: sentences that speak of care, effects that no later room acts upon."""
    shown = [j for j in told if j.raised]
    right = sum(j.raised == j.example.effect for j in shown)
    low, high = wilson(len(shown) - right, len(shown))
    share = (len(shown) - right) / len(shown) if shown else 0.0
    return (
        f"- Of this a report shows, as clauses found by `classifier`, only what speaks of care by name, keeps, closes or carves out and is four fifths sure:\n"
        f"  on the voices held out {len(shown)} clauses, {right} of them right; false {share:.1%} ({low:.1%} to {high:.1%}). Conditions, set-asides and\n"
        f"  the force of a paper are never raised by a guess."
    )
