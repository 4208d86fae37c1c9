"""A spaCy user finds the concepts in `doc.spans` and puts the components into a pipeline of their own by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from analyzer.finding.pipeline import language, register
from analyzer.spacy_components import CLAUSES, CONCEPTS, TOKENIZER

ROOT = Path(__file__).resolve().parents[2]
RELEASED = "The voucher is not settled. Future medical is released."


def released(**config: str) -> spacy.Language:
    register()
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe(CLAUSES, config={"paper": "compromise_and_release", **config})
    return nlp


def test_spans_and_extension() -> None:
    doc = language()("Future medical care for the lumbar spine remains open unless CMS objects.")
    assert "future_care" in {span.label_ for span in doc.spans["concepts"]}
    assert "cue:condition" in {span.label_ for span in doc.spans["cues"]}
    assert doc._.mentions


def test_concepts_behind_the_own_tokenizer() -> None:
    register()
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.add_pipe(CONCEPTS)
    doc = nlp("F/M is closed.")
    assert [(span.text, span.label_) for span in doc.spans["concepts"]] == [("F/M", "future_care"), ("closed", "close")]


def test_concepts_behind_any_tokenizer() -> None:
    register()
    nlp = spacy.blank("en")
    nlp.add_pipe(CONCEPTS)
    doc = nlp("Parties agree: w/o objection, F/M isn't closed.")
    spans = {span.label_: span.text for span in doc.spans["concepts"]}
    assert (spans["future_care"], spans["close"]) == ("F/M", "closed")


def test_clauses_in_any_pipeline() -> None:
    doc = released()(RELEASED)
    (bought,) = [span for span in doc.spans["clauses"] if span.label_ == "future_medical_bought_out"]
    assert bought.text == "Future medical is released."
    assert bought._.clause["effect"] == "closes"
    assert bought._.clause["found_by"].startswith("rule:")
    assert {clause["effect"] for clause in doc._.clauses} == {"none", "closes"}
    assert doc[0:2]._.clause is None


def test_the_kind_of_paper_gives_an_exception_its_direction() -> None:
    text = "Except future medical treatment."
    found = {
        paper: [c["label"] for c in released(paper=paper)(text)._.clauses]
        for paper in ("compromise_and_release", "award")
    }
    assert found == {"compromise_and_release": ["medical_left_open"], "award": ["treatment_not_needed"]}


def test_docs_can_be_stored_and_sent_to_other_processes() -> None:
    nlp = released()
    doc = nlp(RELEASED)
    (kept,) = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    assert kept._.clauses == doc._.clauses
    assert [span._.clause["effect"] for span in kept.spans["clauses"]] == [c["effect"] for c in doc._.clauses]


def test_a_pipeline_can_be_stored_and_loaded(tmp_path: Path) -> None:
    released().to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert [c["effect"] for c in again(RELEASED)._.clauses] == [c["effect"] for c in released()(RELEASED)._.clauses]


def test_a_pack_of_ones_own(tmp_path: Path) -> None:
    from tests.rulebook.packs_of_tests import SOUND

    path = tmp_path / "own.toml"
    path.write_text(SOUND, encoding="utf-8")
    nlp = released(rules=str(path))
    nlp.add_pipe(CONCEPTS, config={"rules": str(path)})
    doc = nlp("The evergreen rider applies.")
    assert [c["found_by"] for c in doc._.clauses] == ["rule:evergreen_rider"]
    assert "evergreen" in {span.label_ for span in doc.spans["concepts"]}
    assert not list(released()("The evergreen rider applies.").spans["clauses"])


def entry_points(folder: Path) -> Path:
    """What an installer would leave of this package: its name and entry points, as the project file states them."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = folder / "settlement_analyzer-0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: settlement-analyzer\nVersion: 0\n", "utf-8")
    lines = [
        line
        for group, names in project["entry-points"].items()
        for line in (f"[{group}]", *(f"{name} = {target}" for name, target in names.items()))
    ]
    (installed / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


@pytest.mark.parametrize("name", [CLAUSES, CONCEPTS])
def test_spacy_finds_the_components_of_an_installed_package_by_name(name: str, tmp_path: Path) -> None:
    program = (
        "import sys, spacy\n"
        f"nlp = spacy.blank('en', config={{'nlp': {{'tokenizer': {{'@tokenizers': {TOKENIZER!r}}}}}}})\n"
        "print('analyzer.finding' in sys.modules)\n"
        f"nlp.add_pipe({name!r})\nprint(sorted(nlp('Future medical is open.').spans))\n"
    )
    paths = f"import sys; sys.path[:0] = [{str(entry_points(tmp_path))!r}, {str(ROOT)!r}]\n"
    done = subprocess.run([sys.executable, "-c", paths + program], capture_output=True, text=True, check=True)
    loaded, spans = done.stdout.splitlines()
    assert loaded == "True", "the tokenizer was asked for"
    assert spans == {CLAUSES: "['clauses']", CONCEPTS: "['concepts', 'cues']"}[name]


def test_spacy_starts_without_the_rules(tmp_path: Path) -> None:
    program = (
        f"import sys; sys.path[:0] = [{str(entry_points(tmp_path))!r}, {str(ROOT)!r}]\n"
        "import spacy\nspacy.blank('en')\n"
        "print('analyzer.spacy_components' in sys.modules, 'analyzer.finding' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
