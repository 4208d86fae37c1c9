"""Body parts meet under one name with their side, and never where the words mean something else."""

from __future__ import annotations

import pytest

from analyzer.finding.body_parts import body_parts, body_parts_in, code_of, covers, split_side

NAMES = [
    ("L-spine, low back and the lumbar spine", ["lumbar spine", "lumbar spine", "lumbar spine"]),
    ("left knee, R shoulder/elbow, bilat wrists", ["left knee", "right shoulder", "right elbow", "bilateral wrist"]),
    ("both knees", ["bilateral knee"]),
    ("shoulder (left)", ["left shoulder"]),
    ("neck and psyche", ["cervical spine", "psyche"]),
    ("upper extremities", ["upper extremity"]),
    ("hypertension and internal", ["hypertension", "internal"]),
    ("body systems", ["body systems"]),
    ("head, back, GI", ["head", "back", "digestive system"]),
    ("med open for L/S only", ["lumbar spine"]),
    ("refer back to the AME", []),
    ("the hearing was held", []),
    ("on the face of this agreement", []),
    ("return to work and back pay", []),
]


@pytest.mark.parametrize(("text", "wanted"), NAMES)
def test_names(text: str, wanted: list[str]) -> None:
    assert [name for _, _, name in body_parts_in(text)] == wanted


@pytest.mark.parametrize(
    ("larger", "smaller", "wanted"),
    [
        ("back", "lumbar spine", True),
        ("left upper extremity", "left wrist", True),
        ("bilateral knee", "left knee", True),
        ("left knee", "right knee", False),
        ("knee", "left knee", False),
        ("lumbar spine", "back", False),
        ("spine", "cervical spine", True),
    ],
)
def test_regions(larger: str, smaller: str, wanted: bool) -> None:
    assert covers(larger, smaller) is wanted


def test_every_part_is_found_by_its_own_name() -> None:
    for part in body_parts().values():
        assert [split_side(name)[1] for _, _, name in body_parts_in(f"injury to the {part.name}")] == [part.name]


def test_codes() -> None:
    assert code_of("left knee") == "513"
    assert code_of("psyche") == "842"
    assert code_of("no such part") is None
