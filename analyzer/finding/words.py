"""Word forms of the lexicon, ready for the tokenizer."""

from __future__ import annotations

from collections.abc import Iterable

from analyzer.finding.tokens import WordForms, inflections, plural
from analyzer.rules.lexicon_files import Words


def word_forms(words: Words, phrases: Iterable[str] = ()) -> WordForms:
    """Every written form with its normal form; forms given outright win over regular inflections.

    Words of the phrases of the lexicon are known words, and never taken for slips.
    """
    tables = words.tables
    base: dict[str, str] = {}
    participles = set(tables["participles"])
    verbs: set[str] = set()
    for entry in tables["verbs"]:
        verb = entry.rstrip("!")
        verbs.add(verb)
        for form, participle in inflections(verb, entry.endswith("!")):
            base.setdefault(form, verb)
            if participle:
                participles.add(form)
    for noun in tables["nouns"]:
        base[plural(noun)] = noun
    base.update(tables["irregular"])
    base.update(tables["shorthand"])
    known = verbs | set(tables["nouns"]) | set(base) | set(base.values())
    known.update(word.lower() for phrase in phrases for word in phrase.split())
    mended = frozenset(tables["mended"])
    return WordForms(
        base=base,
        cased=dict(tables["cased"]),
        participles=frozenset(participles),
        points=frozenset(tables["points"]),
        mended=mended,
        real=frozenset(tables["real"]),
        known=frozenset(known) | mended,
    )
