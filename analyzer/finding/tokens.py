"""Tokens fit for this language: C&R, F/M, w/o, ¶, §4600, "med." and set-aside, each with its normal form.

The normal form (spaCy's NORM) is lower case, without a trailing hyphen or abbreviation point, in the base form of the word,
written out where it is shorthand ("tx" is "treatment") and mended where it is a slip ("medcial" is "medical").
Concepts are matched on it, so that a phrase of the lexicon need be written once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

SHORTEST_MENDED = 6
"""Letters; shorter words have too many real neighbours one slip away."""

MEMORY = 20_000
"""Normal forms remembered by one tokenizer; a settlement holds some thousand different words."""

TOKEN = re.compile(
    r"""
    \$\s?\d[\d,.]*\d(?:[kKmM]\b)?|\$\s?\d[kK]?      # money
  | \d+(?:st|nd|rd|th)\b                            # ordinals
  | \d+(?:[./,:\-]\d+)*%?                           # numbers, dates
  | (?:[^\W\d_]\.){2,}                              # L.C., M.M.A.
  | [^\W\d_]{1,4}/[^\W\d_]{1,2}\b|[wW]/(?:in|out)\b|[wW]/ # F/M, w/o, thru w/
  | [^\W\d_]+(?:&[^\W\d_]+)+                        # C&R, S&W
  | (?i:appr|apprv|acc|auth|cont|def|den|disappr|dism|excl|incl|init|rel|req|res|resc|sett|settl|stip|susp|vac)'[dD]\b # stip'd
  | [^\W\d_]+(?=n't\b)|n't\b|'[^\W\d_]{1,2}\b       # does n't, applicant 's
  | [^\W\d_]+-(?=[^\W\d_])                          # set- aside
  | [^\W\d_]+\d*                                    # words, L4
  | _{2,} | §+ | ¶+ | \.{2,} | \S
    """,
    re.VERBOSE,
)

CURLY = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u00a0": " ",
        "\t": " ",
        "\n": " ",
        "\r": " ",
    }
)
DASHES = frozenset("-\u2013\u2014\u2212")


@dataclass(frozen=True)
class WordForms:
    """How words are brought to their normal form."""

    base: Mapping[str, str]
    """Lower-case form to normal form: inflections, shorthand, common slips."""
    cased: Mapping[str, str]
    """The same for forms whose capitals matter: "PD" is permanent disability, "pd" is paid."""
    participles: frozenset[str]
    """Lower-case forms that may be a past participle."""
    points: frozenset[str]
    """Abbreviations that swallow the point after them."""
    mended: frozenset[str] = frozenset()
    """Words of the field to which a slip of one letter is mended."""
    real: frozenset[str] = frozenset()
    """Words that are one letter from a word of the field, and are themselves."""
    known: frozenset[str] = field(default=frozenset())
    """Every normal form that the lexicon uses; such words are never mended."""


def deletions(word: str) -> set[str]:
    """The word with each one of its letters left out, and the word itself."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def one_slip_apart(one: str, other: str) -> bool:
    """Whether one letter left out, put in, changed or exchanged with its neighbour makes one word of the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return one == other
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    if max(len(left), len(right)) <= 1:
        return True
    return len(left) == len(right) == 2 and left == right[::-1]


SHORTEST_SCRAMBLED = 8
"""Letters; below that too many words are made of the same letters."""


def _scrambled(word: str, known: str) -> bool:
    """Whether the word has all letters of the other, the first and the last in their place: "realeses"."""
    return (
        len(word) == len(known) >= SHORTEST_SCRAMBLED
        and word[0] == known[0]
        and word[-1] == known[-1]
        and sorted(word) == sorted(known)
    )


class Pieces(NamedTuple):
    """The tokens of a text; blanks before the first word are a token of their own."""

    starts: list[int]
    """First character of each."""
    norms: list[str]
    """Normal forms."""
    raw: list[str]
    """As written, with the blanks after them."""


class SettlementTokenizer:
    """Text to a spaCy Doc whose tokens keep every character offset of the text."""

    def __init__(self, vocab: Vocab | None, forms: WordForms) -> None:
        self.vocab = vocab
        """None for one that is only asked for normal forms."""
        self.forms = forms
        self._slips: dict[str, set[str]] = {}
        for word in forms.mended:
            for shorter in deletions(word):
                self._slips.setdefault(shorter, set()).add(word)
        self._memory: dict[str, str] = {}

    def __call__(self, text: str) -> Doc:
        from spacy.tokens import Doc

        assert self.vocab is not None, "made for normal forms only"
        _, norms, raw = self.pieces(text)
        blanks = [written.endswith(" ") and not written.isspace() for written in raw[:-1]]
        words = [written[:-1] if blank else written for written, blank in zip(raw, blanks, strict=False)]
        doc = Doc(self.vocab, words=[*words, *raw[-1:]], spaces=[*blanks, False][: len(raw)])
        for token, norm in zip(doc, norms, strict=True):
            token.norm_ = norm
        return doc

    def pieces(self, text: str) -> Pieces:
        """The tokens as plain lists; they keep every character offset of the text."""
        plain = text.translate(CURLY)
        spans = list(self._pieces(plain))
        starts = [start for start, _ in spans]
        following = [*starts[1:], len(plain)]
        norms = [self.norm(plain[start:end]) for start, end in spans]
        raw = [
            plain[start:end] + " " * (after - end)
            for (start, end), after in zip(spans, following[: len(spans)], strict=True)
        ]
        if starts and starts[0]:
            opening = " " * starts[0]
            starts, norms, raw = [0, *starts], [opening, *norms], [opening, *raw]
        return Pieces(starts, norms, raw)

    def _pieces(self, text: str) -> Iterable[tuple[int, int]]:
        """Start and end of every token; an abbreviation takes the point that follows it."""
        end = -1
        for match in TOKEN.finditer(text):
            start, stop = match.span()
            if start < end:
                continue
            if text[stop : stop + 1] == "." and match.group().lower() in self.forms.points and stop + 1 < len(text):
                stop += 1
            end = stop
            yield start, stop

    def norm(self, word: str) -> str:
        """The normal form of one token."""
        known = self._memory.get(word)
        if known is None:
            if len(self._memory) > MEMORY:
                self._memory.clear()
            known = self._memory[word] = self._find_norm(word)
        return known

    def _find_norm(self, word: str) -> str:
        forms = self.forms
        if word in forms.cased:
            return forms.cased[word]
        if word in DASHES:
            return "-"
        lower = word.lower()
        if len(lower) > 1:
            lower = lower.rstrip("-") if "." not in lower[:-1] else lower.replace(".", "")
            lower = lower.rstrip(".") or word  # a row of dots stands for itself
        if lower in forms.base:
            return forms.base[lower]
        if len(lower) < SHORTEST_MENDED or lower in forms.known or lower in forms.real:
            return lower
        return self._mend(lower)

    def _mend(self, word: str) -> str:
        """The word of the field that this one is a slip of, else the word."""
        near = {
            known
            for shorter in deletions(word)
            for known in self._slips.get(shorter, ())
            if known[0] == word[0] and one_slip_apart(word, known)
        }
        if not near:
            near = {known for known in self.forms.mended if _scrambled(word, known)}
        if len(near) == 1:
            found = near.pop()
            return self.forms.base.get(found, found)
        return word


def inflections(verb: str, doubled: bool) -> list[tuple[str, bool]]:
    """The regular forms of a verb, each with whether it may be a past participle."""
    stem = verb + verb[-1] if doubled else verb
    if verb.endswith("e"):
        return [(verb + "s", False), (verb + "d", True), (verb[:-1] + "ing", False)]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [(verb[:-1] + "ies", False), (verb[:-1] + "ied", True), (verb + "ing", False)]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [(third, False), (stem + "ed", True), (stem + "ing", False)]


def plural(noun: str) -> str:
    """The regular plural of a noun."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")
