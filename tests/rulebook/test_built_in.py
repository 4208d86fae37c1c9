"""The built-in rules stand the examination that a user's pack has to pass."""

from __future__ import annotations

import pytest

from analyzer.finding.frames import firings, frames
from analyzer.finding.papers import bases_of
from analyzer.finding.statements import statement
from analyzer.rulebook import built_in
from analyzer.rulebook.built_in import built_in_problems, counted
from analyzer.rulebook.clause_checks import never_fires
from analyzer.rulebook.examples import Example, built_in_examples
from analyzer.rulebook.nearest import lacks_in
from analyzer.rules.clause_files import CLAUSE_KEYS, FAMILIES
from analyzer.rules.entries import RULES, tables

CLAUSES = [
    entry for name in FAMILIES for entry in tables(RULES / "clauses" / f"{name}.toml", "clause", CLAUSE_KEYS, ())
]


def test_nothing_is_wrong_with_them() -> None:
    assert [str(problem) for problem in built_in_problems()] == []
    assert "clauses" in counted()


@pytest.mark.parametrize("entry", [c for c in CLAUSES if "raised_by" not in c], ids=lambda entry: str(entry["id"]))
def test_no_clause_forbids_what_it_asks_for(entry: dict[str, object]) -> None:
    assert list(never_fires(entry)) == []


def test_a_sentence_that_misbehaves_is_told_with_its_file_and_line(monkeypatch: pytest.MonkeyPatch) -> None:
    example = next(e for e in built_in_examples() if e.wanted and e.label == "medical_left_open")
    turned = Example(example.text, example.paper, False, example.label, place=example.place, file=example.file)
    monkeypatch.setattr(built_in, "built_in_examples", lambda: (turned,))
    (problem,) = built_in_problems()
    lines = (RULES / "clauses" / example.file).read_text(encoding="utf-8").splitlines()
    assert problem.path.endswith(example.file)
    assert example.text in lines[problem.line - 1]
    assert example.text in problem.text


def test_a_rule_lacks_nothing_where_it_fires_and_something_where_it_does_not() -> None:
    """What is told of the nearest rules is what the rules themselves ask for."""
    wrong = []
    for example in built_in_examples():
        read, bases = statement(example.text), bases_of(example.paper)
        fired = firings(read, bases)
        ids, labels = {f.frame.id for f in fired}, {f.frame.label for f in fired}
        labelled = any(f.labelled for f in fired)
        for frame in frames():
            if frame.raised_by:
                continue
            lacks = lacks_in(frame, read, bases)
            displaced = labelled or frame.label in labels
            if (frame.id in ids and lacks) or (frame.id not in ids and not lacks and not displaced):
                wrong.append((frame.id, example.text, [lack.text for lack in lacks]))
    assert wrong == []
