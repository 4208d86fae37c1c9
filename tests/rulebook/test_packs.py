"""A pack of one's own: what is wrong with it is told with its line, and what is right is found."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from analyzer.errors import AnalyzerError
from analyzer.rulebook.examples import clauses_of
from analyzer.rulebook.packs import load_pack, pack_problems
from analyzer.rulebook.problems import PackError
from tests.rulebook.packs_of_tests import CLAUSE, CONCEPTS, CUE, EXAMPLES, SOUND, line_of

RELEASE = "compromise_and_release"


def written(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def told(folder: Path, text: str) -> list[tuple[int, str]]:
    return [(p.line, f"{p.text}; {p.mend}") for p in pack_problems(written(folder, text))]


def test_a_sound_pack_has_no_problems(tmp_path: Path) -> None:
    assert told(tmp_path, SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ('with = ["evergreen"]', 'wiht = ["evergreen"]', "wiht", "unknown key 'wiht'; use act, all"),
        ('label = "medical_left_open"\naward', 'label = "medical_open"\naward', '"medical_open"', "is no label"),
        ('with = ["evergreen"]', 'with = ["evergren"]', '"evergren"', "does not exist; did you mean 'evergreen'?"),
        ('with = ["evergreen"]', 'act = ["evergreen"]', 'act = ["ev', "of kind thing"),
        ('with = ["evergreen"]\n', "", 'id = "evergreen_rider"\nlabel', "can never fire"),
        ('["release"]', '["evergreen"]', "without", "without forbids all that with asks for"),
        ('["release"]', '["release"]\nwho = ["worker"]', "who =", "says nothing without an act"),
        ('["release"]', '["release"]\nraised_by = "scope"', "raised_by", "cannot be used in a pack"),
        ('["release"]', '["release"]\npolarity = "none"', "polarity", "use positive, negative, any"),
        ('["release"]', '["release"]\nvalue = ["open"]', "value", "after a label of care only"),
        ("confidence = 0.8", "confidence = 80", "confidence", "write a number from 0 to 1"),
        ('authority = "Office manual, section 4"\n', "", "[[clause]]", "authority is missing"),
        ('id = "evergreen_rider"', 'id = "Evergreen rider"', 'id = "Evergreen', "write small letters"),
        ('id = "evergreen_rider"', 'id = "care_is_open"', 'id = "care_is_open"', "id of a built-in clause"),
        ('id = "evergreen"', 'id = "care"', 'id = "care"', "id of a built-in concept"),
        ('same_as = "pay"', 'same_as = "care"', "same_as", "no built-in act"),
        ('kind = "thing"', 'kind = "word"', 'kind = "word"', "use party, object, act"),
        ('"evergreen (rider|clause)"', '"evergreen (rider"', '"evergreen (rider"', "bracket without its partner"),
        ('["evergreen (rider|clause)"]', "[]", "phrases = []", "it can never match"),
        ('"evergreen (rider|clause)"', '"evergreen-rider"', '"evergreen-rider"', "write 'evergreen- rider'"),
        ('"evergreen (rider|clause)"', f'"x {"(a|b) " * 30}"', '"x (a|b)', "fewer brackets"),
        ('rule = "evergreen_rider"', 'rule = "evergreen"', 'rule = "evergreen"', "is no [[clause]] of this file"),
        ('rule = "evergreen_rider"\n', "", "[[example]]", "names no rule or label"),
        ('paper = "compromise_and_release"', 'paper = "release"', 'paper = "release"', "no kind of paper"),
        ("[[example]]\nrule", "[[exmaple]]\nrule", "[[exmaple]]", "unknown table or key 'exmaple'"),
        ('["absorb"]', '["y"]', "verbs", "which no word of a paper is read as"),
        ('["absorb"]', '["take over"]', "verbs", "write single words"),
        ('fmcare = "fm"', 'fmcare = ""', "shorthand", "fmcare = ''"),
        ('fmcare = "fm"', '"fm." = "fm"', "shorthand", "without a point"),
        ("[words]", "[[words]]", "[[words]]", "write [words]"),
        ("[[clause]]", "[clause]", "[clause]", "write [[clause]]"),
        ("verbs = ", "verbs ", "verbs [", "not TOML"),
        ("There is no evergreen rider.", "The evergreen rider is new.", "The evergreen rider is new.", "must not"),
        ("rider is part of", "wording is part of", "wording is part", "beside it stands nothing like evergreen"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, old: str, new: str, place: str, words: str) -> None:
    assert old in SOUND
    text = SOUND.replace(old, new, 1)
    assert (line_of(text, place), True) in [(line, words in said) for line, said in told(tmp_path, text)]


def test_an_id_that_is_used_twice(tmp_path: Path) -> None:
    text = SOUND + CLAUSE
    (problem,) = [p for p in told(tmp_path, text) if "used twice" in p[1]]
    assert problem[0] == len(SOUND.splitlines()) + 2
    assert f"first in line {line_of(SOUND, 'evergreen_rider')}" in problem[1]


def test_a_clause_needs_sentences_of_both_kinds(tmp_path: Path) -> None:
    problems = [said for _, said in told(tmp_path, CONCEPTS + CLAUSE)]
    assert len(problems) == 2
    assert "no sentence that it must find" in problems[0]
    assert "no sentence that it must not find" in problems[1]


def test_a_cue_must_say_what_it_does_and_cannot_part_a_sentence(tmp_path: Path) -> None:
    assert told(tmp_path, SOUND + CUE) == []
    assert "opens cannot be used" in told(tmp_path, SOUND + CUE + "opens = true\n")[0][1]
    assert "use forward, backward, both" in told(tmp_path, SOUND + CUE.replace('"both"', '"left"'))[0][1]


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    text = SOUND.replace("wit", "wiht").replace('kind = "act"', 'kind = "deed"')
    assert len(told(tmp_path, text)) >= 3


@pytest.mark.parametrize(
    ("content", "words"), [(b"\xff\xfe", "UTF-8"), (b"", "holds no rules"), (None, "cannot be read")]
)
def test_files_that_are_no_packs(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "own.toml"
    if content is not None:
        path.write_bytes(content)
    (problem,) = pack_problems(path)
    assert words in problem.text
    assert problem.path == str(path)


def test_a_bad_pack_raises_one_error_with_all_problems(tmp_path: Path) -> None:
    with pytest.raises(PackError) as caught:
        load_pack(written(tmp_path, CONCEPTS + CLAUSE))
    assert isinstance(caught.value, AnalyzerError)
    assert caught.value.message.startswith(f"{tmp_path / 'own.toml'}:")
    assert len(pickle.loads(pickle.dumps(caught.value)).problems) == 2  # noqa: S301 - its own bytes


def found(pack: object, text: str) -> list[tuple[str, str]]:
    return [(c.found_by, c.effect) for c in clauses_of(text, RELEASE, pack)]  # type: ignore[arg-type]


def test_own_rules_fire_beside_the_built_in_ones(tmp_path: Path) -> None:
    pack = load_pack(written(tmp_path, SOUND))
    both = "The evergreen rider applies; all liens are to be paid by applicant."
    assert ("rule:evergreen_rider", "keeps") in found(pack, both)
    assert {rule for rule, _ in found(None, both)} < {rule for rule, _ in found(pack, both)}


def test_own_words_fill_built_in_rules(tmp_path: Path) -> None:
    pack = load_pack(written(tmp_path, SOUND))
    text = "Defendant absorbed all fmcare."
    assert found(None, text) == []
    assert [effect for _, effect in found(pack, text)] == ["keeps"]


def test_own_cues_turn_clauses(tmp_path: Path) -> None:
    text = "Future medical remains open, for talk only."
    assert ("rule:care_is_open", "keeps") in found(load_pack(written(tmp_path, SOUND)), text)
    assert ("rule:care_is_open", "none") in found(load_pack(written(tmp_path, SOUND + CUE)), text)


def test_a_pack_leaves_sentences_without_its_words_alone(tmp_path: Path) -> None:
    from analyzer.rulebook.examples import built_in_examples

    pack = load_pack(written(tmp_path, SOUND))
    for example in built_in_examples()[::9]:
        alone = clauses_of(example.text, example.paper)
        beside = clauses_of(example.text, example.paper, pack)
        assert [(c.label, c.effect, c.found_by) for c in beside] == [(c.label, c.effect, c.found_by) for c in alone]


def test_a_changed_file_is_checked_anew(tmp_path: Path) -> None:
    path = written(tmp_path, SOUND)
    first = load_pack(path)
    assert load_pack(path) is first
    written(tmp_path, SOUND + CUE)
    second = load_pack(path)
    assert (first.cues, [cue.id for cue in second.cues]) == ((), ["talk_only"])
    assert first != second


def test_a_pack_goes_to_other_processes(tmp_path: Path) -> None:
    pack = load_pack(written(tmp_path, SOUND))
    again = pickle.loads(pickle.dumps(pack))  # noqa: S301 - its own bytes
    assert (again, again.frames) == (pack, pack.frames)


def test_examples_are_what_the_lint_runs(tmp_path: Path) -> None:
    only = EXAMPLES.replace("There is no evergreen rider.", "Evergreen clause applies.")
    ((line, said),) = told(tmp_path, CONCEPTS + CLAUSE + only)
    assert line == line_of(CONCEPTS + CLAUSE + only, "Evergreen clause applies.")
    assert "evergreen_rider finds “Evergreen clause applies.”" in said
