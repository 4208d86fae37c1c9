"""How easy a text is to read: Flesch-Kincaid for English, Fernandez-Huerta for Spanish.

Both count words, sentences and syllables. English syllables are groups of vowels, without a silent e at the end;
Spanish ones are vowels, of which a weak one beside a strong one is none of its own unless it bears an accent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STRONG = "aeoáéóíú"
_WEAK = "iuüy"


@dataclass(frozen=True)
class Counts:
    words: int
    sentences: int
    syllables: int


def flesch_kincaid(lines: list[str]) -> float:
    """The school grade that the text asks for (Kincaid et al. 1975)."""
    counts = _counts(lines, english_syllables)
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def fernandez_huerta(lines: list[str]) -> float:
    """From 0 (very hard) to 100 (very easy); 60 to 70 is normal (Fernandez Huerta 1959, with its constant as it is meant)."""
    counts = _counts(lines, spanish_syllables)
    return 206.84 - 60 * counts.syllables / counts.words - 1.02 * counts.words / counts.sentences


def english_syllables(word: str) -> int:
    """ "medical" 3, "care" 1, "needed" 2, "closes" 2."""
    plain = re.sub("[^a-z]", "", word.lower())
    groups = len(re.findall("[aeiouy]+", plain))
    if re.search("[^aeiouyl]e$", plain) or re.search("[^aeioutdszxcgh]es$|[^aeioutd]ed$|[aeiou]le$", plain):
        groups -= 1
    groups += len(re.findall("i[ao]|ua|ea$|eo(?!p)|io(?!n)", re.sub("[ts]ia|[cgst]io", "", plain)))
    return max(groups, 1)


def spanish_syllables(word: str) -> int:
    """ "atención" 3, "médica" 3, "días" 2, "cuidado" 3."""
    plain = re.sub(r"qu(?=[eiéí])|gu(?=[eiéí])", "q", word.lower())
    plain = re.sub(rf"y(?=[{_STRONG}iu])", "j", plain)  # before a vowel it is a consonant
    count = 0
    for run in re.findall(f"[{_STRONG}{_WEAK}]+", plain):
        strong = sum(letter in _STRONG for letter in run)
        count += strong or 1
    return max(count, 1)


def _counts(lines: list[str], syllables_of: object) -> Counts:
    text = " ".join(line if re.search(r"[.?!]”?$", line) else f"{line}." for line in lines)
    words = _WORD.findall(text)
    sentences = [s for s in re.split(r"[.?!]+(?=[\s”)]|$)", text) if _WORD.search(s)]
    assert callable(syllables_of)
    return Counts(len(words), len(sentences), sum(syllables_of(word) for word in words))
