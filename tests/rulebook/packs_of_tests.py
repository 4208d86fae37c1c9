"""A sound pack, and the pieces to break it with."""

from __future__ import annotations

CLAUSE = """\
[[clause]]
id = "evergreen_rider"
label = "medical_left_open"
award = "treatment_awarded"
with = ["evergreen"]
without = ["release"]
confidence = 0.8
authority = "Office manual, section 4"
note = "Our rider keeps medical open."
"""
CONCEPTS = """\
[words]
verbs = ["absorb"]
shorthand = { fmcare = "fm" }

[[concept]]
id = "footing_bills"
kind = "act"
same_as = "pay"
phrases = ["absorb", "foot [the bill for]"]

[[concept]]
id = "evergreen"
kind = "thing"
phrases = ["evergreen (rider|clause)"]
"""
EXAMPLES = """\
[[example]]
rule = "evergreen_rider"
paper = "compromise_and_release"
must_find = ["The evergreen rider is part of this agreement."]
must_not_find = [
  "Applicant releases the evergreen rider.",
  "There is no evergreen rider.",
]

[[example]]
label = "medical_left_open"
paper = "compromise_and_release"
must_find = ["Defendant absorbs future medical care.", "Defendant will foot the bill for all fmcare."]
must_not_find = ["Applicant absorbs future medical care."]
"""
CUE = """\
[[cue]]
id = "talk_only"
qualifier = "proposed"
phrases = ["for talk only"]
direction = "both"
reach = "sentence"
"""
SOUND = f"{CONCEPTS}\n{CLAUSE}\n{EXAMPLES}"


def line_of(text: str, words: str) -> int:
    """The line of the first place of the words, from 1."""
    return text[: text.index(words)].count("\n") + 1
