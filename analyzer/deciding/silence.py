"""What a complete paper of its kind says and this one does not: the table `rules/silence/papers.toml`, asked of each paper."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from analyzer.deciding.notes import addendum_missing, ids
from analyzer.deciding.standing import Paper, Standing
from analyzer.finding.findings import Clause, Findings
from analyzer.report import NotFound
from analyzer.sorting.packet import Execution

_KEYS = {"what", "papers", "lacks", "why", "authority"}
_SET_ASIDE_PAPERS = frozenset({"msa_addendum", "msa_allocation_report"})


@dataclass(frozen=True, slots=True)
class Expectation:
    """One thing that papers of some kinds say."""

    what: str
    papers: frozenset[str]
    lacks: str
    why: str
    authority: str


@dataclass(frozen=True, slots=True)
class _Asked:
    """A paper, and what is known of it."""

    paper: Paper
    standing: Standing
    findings: Findings
    injured: Sequence[str]

    @property
    def own(self) -> set[str]:
        """Ids of the paper and its attachments."""
        return {document.id for document in (self.paper.document, *self.paper.attachments)}

    def says(self, label: str) -> bool:
        return any(clause.label == label and clause.document in self.own for clause in self.findings.clauses)

    def names(self, *roles: str) -> bool:
        """Whether it names a sum of one of these roles."""
        return any(
            f.kind == "money" and f.role in roles and f.sentence.document in self.own for f in self.findings.facts
        )


Missing = tuple[Clause, ...] | None
"""The clauses that show what is missing, often none; None where it is not missing."""


def not_found_of(standing: Standing, findings: Findings, injured: Mapping[str, Sequence[str]]) -> list[NotFound]:
    """Everything that the settlements of the file should say and do not; `injured` are the parts of each, by its id."""
    found: dict[tuple[str, str], NotFound] = {}
    for paper in standing.papers:
        asked = _Asked(paper, standing, findings, injured.get(paper.document.id, ()))
        for entry in expectations():
            if paper.document.kind not in entry.papers:
                continue
            missing = _QUESTIONS[entry.lacks](asked)
            if missing is None:
                continue
            why = entry.why.format(paper=paper.document.kind.replace("_", " "))
            record = NotFound(
                what=entry.what, why=f"{why} ({entry.authority}).", authority=entry.authority, evidence=ids(missing)
            )
            found.setdefault((record.what, record.why), record)
    return list(found.values())


@cache
def expectations() -> tuple[Expectation, ...]:
    """The table; raises ValueError where an entry has an unknown key or asks what nobody can answer."""
    text = resources.files("analyzer.rules.silence").joinpath("papers.toml").read_text(encoding="utf-8")
    entries = []
    for number, entry in enumerate(tomllib.loads(text)["entry"], start=1):
        if entry.keys() != _KEYS:
            raise ValueError(f"papers.toml: entry {number}: wants {', '.join(sorted(_KEYS))}, nothing else")
        if entry["lacks"] not in _QUESTIONS:
            raise ValueError(f"papers.toml: entry {number}: lacks is none of {', '.join(sorted(_QUESTIONS))}")
        entries.append(
            Expectation(entry["what"], frozenset(entry["papers"]), entry["lacks"], entry["why"], entry["authority"])
        )
    return tuple(entries)


def _where(missing: bool) -> Missing:
    return () if missing else None


def _approval(asked: _Asked) -> Missing:
    return _where(asked.paper.approval.status == "not_shown")


def _signature_lines(asked: _Asked) -> Missing:
    return _where(asked.paper.document.execution is Execution.NOT_SHOWN)


def _worker_signature(asked: _Asked) -> Missing:
    lines = [s for s in asked.paper.document.signers if s.role == "worker"]
    partly = asked.paper.document.execution is Execution.PARTLY_SIGNED
    return _where(partly and bool(lines) and all(s.state == "off" for s in lines))


def _witnesses(asked: _Asked) -> Missing:
    document = asked.paper.document
    signed = any(s.role in ("witness", "notary") and s.state == "on" for s in document.signers)
    return _where(document.execution is not Execution.NOT_SHOWN and not signed)


def _addendum(asked: _Asked) -> Missing:
    missing = addendum_missing(asked.standing)
    return _where(missing is not None and missing.id == asked.paper.document.id)


def _msa_attachment(asked: _Asked) -> Missing:
    named = [n for n in asked.findings.noticed if n.kind == "msa_attached" and n.sentence.document in asked.own]
    standing = asked.standing
    held = [*standing.evidence, *(d for p in standing.papers for d in p.attachments)]
    if not named or any(d.kind in _SET_ASIDE_PAPERS for d in held):
        return None
    return tuple(c for c in asked.findings.clauses if c.sentence is named[0].sentence)


def _voucher(asked: _Asked) -> Missing:
    return _where(not asked.says("job_displacement_voucher"))


def _liens(asked: _Asked) -> Missing:
    return _where(not asked.says("liens") and not asked.names("lien"))


def _body_parts(asked: _Asked) -> Missing:
    return _where(not asked.injured)


def _settlement_amount(asked: _Asked) -> Missing:
    return _where(not asked.names("settlement_amount"))


_QUESTIONS: Mapping[str, Callable[[_Asked], Missing]] = {
    "approval": _approval,
    "signature_lines": _signature_lines,
    "worker_signature": _worker_signature,
    "witnesses": _witnesses,
    "addendum": _addendum,
    "msa_attachment": _msa_attachment,
    "voucher": _voucher,
    "liens": _liens,
    "body_parts": _body_parts,
    "settlement_amount": _settlement_amount,
}
"""Whether a paper lacks what an entry of the table names."""
