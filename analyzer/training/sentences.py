"""What the rules, the classifier and both together make of labelled sentences, one by one as they would stand in a paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analyzer.finding.classifier import Classifier
from analyzer.finding.findings import LABELS, Clause
from analyzer.finding.paraphrases import Opinion, opinion, paraphrases, speaks
from analyzer.reading.settlement import Entry, Settlement
from analyzer.sorting.packet import Document, Packet, Sentence, Speaker
from analyzer.training.corpus import Example

STRONGEST_FIRST = (
    "conditions",
    "limits",
    "closes",
    "keeps",
    "supports_closing",
    "supports_keeping",
    "standing",
)
"""Of several effects in a sentence, the one that the whole sentence has: what narrows, then what decides, then what points."""
_BESIDE = frozenset({"scope_limited", "unlisted_claims_swept_in", "body_part_denied"})
"""Limits that do not change what else the sentence keeps or closes."""
_JUDGES = frozenset({"findings_and_award", "award", "minutes_of_hearing"})
_SPEAKERS = {
    "medical_report": Speaker.PHYSICIAN,
    "correspondence": Speaker.THIRD_PARTY,
    "cms_letter": Speaker.THIRD_PARTY,
    "msa_allocation_report": Speaker.THIRD_PARTY,
    "cover_sheet": Speaker.FORM,
    "other": Speaker.UNKNOWN,
}
"""Whose words a paper holds, where they are neither the parties' nor a judge's."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One labelled sentence and what was made of it."""

    example: Example
    by_rules: str
    """Effect by rules alone."""
    by_classifier: str
    """Effect by the classifier alone, asked in any paper."""
    together: str
    """Effect of the whole row: the rules, and the classifier where it may speak."""
    clauses: tuple[tuple[str, str, str], ...]
    """(label, effect, found_by) of the clauses that the rules found."""
    added: bool
    """Whether the classifier spoke."""
    raised: str
    """Effect of the clause that the report would show for it; empty for none."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that were found, each once."""
        return tuple(dict.fromkeys(label for label, _, _ in self.clauses))


def judged(example: Example, model: Classifier, chances: dict[str, float] | None = None) -> Judged:
    """What is made of one sentence; `chances` in place of the model's own, where a model without its voice gave them."""
    from analyzer.finding.features import sentence_features

    document = _paper(example)
    found = _by_rules(document)
    rules = effect_of_sentence(found)
    told = opinion(example.text, example.paper, model)
    alone = chances or model.probabilities(sentence_features(example.text, example.paper))
    best = max(alone, key=lambda effect: alone[effect])
    if chances is not None and told is not None:
        told = Opinion(best, "", alone[best])
    doubtful = rules == "none" and any(c.qualifiers for c in found)
    added = speaks(told, rules, doubtful=doubtful)
    return Judged(
        example,
        rules,
        best,
        told.effect if told is not None and added else rules,
        tuple((c.label, c.effect, c.found_by) for c in found),
        added,
        next((clause.effect for clause in paraphrases([document], found, model)), ""),
    )


def _paper(example: Example) -> Document:
    """The sentence, typed into a paper of its kind."""
    kind = example.paper
    speaker = Speaker.JUDGE if kind in _JUDGES or kind.startswith("order_") else _SPEAKERS.get(kind, Speaker.PARTIES)
    sentence = Sentence(example.text, (), "d1", speaker=speaker, entry=Entry.TYPED)
    return Document("d1", kind, None, 1, 1, (sentence,))


def _by_rules(document: Document) -> list[Clause]:
    """The clauses that rules find in the paper; the classifier is not asked."""
    from analyzer.finding.clauses import find_clauses
    from analyzer.finding.evidence import figure_clauses, finding_clause, token_clause
    from analyzer.finding.facts import find_facts
    from analyzer.finding.mma import mma_tokens
    from analyzer.finding.mmi import mmi_findings
    from analyzer.finding.msa import msa_of
    from analyzer.finding.weight import weighed

    documents = (document,)
    packet = Packet(Settlement("sentence.txt", "", 0, "text/plain", ()), documents)
    found = list(weighed(find_clauses(document.sentences, {document.id: document.kind}), documents))
    figures = msa_of(packet, found, tuple(find_facts(document)))
    found.extend(token_clause(token) for token in mma_tokens(documents))
    found.extend(finding_clause(finding) for finding in mmi_findings(documents))
    found.extend(figure_clauses(figures, found, documents))
    return found


def effect_of_sentence(clauses: Iterable[Clause]) -> str:
    """The effect of a sentence from those of its clauses; "none" where none bears on care or on the paper's force."""
    told = [(c.label, c.effect) for c in clauses if c.effect != "none"]
    effects = {effect for _, effect in told}
    if effects & {"keeps", "closes"} and all(label in _BESIDE for label, effect in told if effect == "limits"):
        effects.discard("limits")
    return next((effect for effect in STRONGEST_FIRST if effect in effects), "none")


def label_pairs(all_judged: Sequence[Judged]) -> dict[str, tuple[int, int, int]]:
    """Label -> (found and true, true, found): a sentence can have several, and what it is labelled with first is what it is."""
    counts = {label: [0, 0, 0] for label in LABELS}
    for one in all_judged:
        for label in set(one.example.labels) | set(one.labels):
            true, told = label in one.example.labels, label in one.labels
            counts[label][0] += true and told
            counts[label][1] += true
            counts[label][2] += told
    return {label: (hits, true, told) for label, (hits, true, told) in counts.items() if true or told}
