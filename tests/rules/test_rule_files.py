"""A rule file that is wrong says where and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.finding.findings import LABELS, QUALIFIERS
from analyzer.finding.frames import frames
from analyzer.rules.clause_files import FAMILIES, read_frames
from analyzer.rules.entries import RuleError, expand
from analyzer.rules.lexicon_files import read_concepts
from analyzer.rules.qualifier_files import read_cues

GOOD = '[[clause]]\nid = "a"\nlabel = "liens"\nauthority = "LC 4903"\nwith = ["lien"]\n'


def clause_files(folder: Path, text: str) -> Path:
    for family in FAMILIES:
        (folder / f"{family}.toml").write_text("" if family != "neutral" else text, encoding="utf-8")
    return folder


def test_expansion() -> None:
    assert expand("(future|further) medical [care|treatment]") == [
        "future medical",
        "future medical care",
        "future medical treatment",
        "further medical",
        "further medical care",
        "further medical treatment",
    ]


@pytest.mark.parametrize("phrase", ["(a|b", "a)", "[a]"])
def test_bad_phrases(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        expand(phrase)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (GOOD.replace("with", "wiht"), r"neutral.toml: a: unknown key 'wiht'; allowed: .*with"),
        (GOOD.replace('"liens"', '"lien_thing"'), "unknown name 'lien_thing' in label"),
        (GOOD.replace('["lien"]', '["lein"]'), "unknown name 'lein' in with"),
        (GOOD + GOOD, "'a' is used twice"),
        (GOOD.replace('with = ["lien"]\n', ""), "can never fire"),
        (GOOD.replace('authority = "LC 4903"\n', ""), "authority is missing"),
        (GOOD + 'polarity = "sometimes"\n', "unknown name 'sometimes' in polarity"),
        (GOOD + "with = 3", "neutral.toml"),
    ],
)
def test_bad_clause_files(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(RuleError, match=told):
        read_frames(LABELS, {"lien"}, {"worker"}, clause_files(tmp_path, text))


def test_good_clause_file(tmp_path: Path) -> None:
    (frame,) = read_frames(LABELS, {"lien"}, {"worker"}, clause_files(tmp_path, GOOD))
    assert (frame.id, frame.label) == ("a", "liens")


def test_bad_concepts_and_cues(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text('[[concept]]\nid = "a"\nkind = "objekt"\nphrases = ["b"]\n', encoding="utf-8")
    with pytest.raises(RuleError, match="unknown kind 'objekt'; allowed: party"):
        read_concepts(tmp_path, ("x",))
    cue = '[[cue]]\nid = "a"\nqualifier = "perhaps"\nphrases = ["b"]\ndirection = "both"\nreach = "sentence"\n'
    (tmp_path / "cues.toml").write_text(cue, encoding="utf-8")
    with pytest.raises(RuleError, match="qualifier is 'perhaps'; allowed: negated"):
        read_cues(QUALIFIERS, tmp_path)


def test_every_label_that_rules_give_has_one() -> None:
    given = {label for frame in frames() for label in (frame.label, frame.label_in_award, frame.label_in_finding)}
    elsewhere = {"mma", "mmi_finding"}
    assert given - {""} | elsewhere == set(LABELS)
