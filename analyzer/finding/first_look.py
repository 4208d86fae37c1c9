"""The cheap first pass: which sentences can hold a clause at all, told from their words before anything is taken apart.

Every concept and cue is kept under one telling word of each of its phrases, the rarest. A sentence whose words call up no concepts that
together fill a frame is left alone; so nearly all sentences of medical records are. What passes is read in full, so that the
first pass may be generous and is never the reason for a clause.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from analyzer.finding.frames import ALWAYS_THERE, MADE_OF_CARE, belongs, frames
from analyzer.finding.hints import WORDS_REMEMBERED, WordBits
from analyzer.finding.papers import WITHOUT_FORCE, bases_of
from analyzer.finding.pipeline import CUE, PACKS_REMEMBERED, concepts, cues, forms
from analyzer.finding.statements import CARE
from analyzer.finding.tokens import TOKEN, SettlementTokenizer
from analyzer.finding.weight import RECORDS, SETTLEMENT_TALK
from analyzer.rules.clause_files import Frame
from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Speaker

PLAIN = frozenset(
    "a an the of for to in on at by with from as is are be been was were and or not no any all this that it its his her he she "
    "shall will may must can would do does have has had s ' 's , . : ; - ( ) / so than then but if be".split()
)
"""Words too common to tell a phrase by, where it has another."""

_NONE: dict[frozenset[str], int] = {}

VOICES = frozenset({"hypothetical", "would", "unreal_past", "physician_view"})
"""Cues that make a clause of care without an act: an opinion, a supposition."""

TIMES = ("until", "through", "thru", "till", "year", "month", "week", "time", "age", "expires", "ends")
"""Words of which every time for which care is given holds one."""
BEFORE_VALUE = (":", "-", "=", "|", "?")
"""Signs of which one stands before a value that is no word of its own."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the paper and the speaker make of a sentence, as far as it matters whether it can hold a clause."""

    bases: frozenset[str]
    """The directions of the paper."""
    without_force: bool
    """The paper decides nothing, and is told of all the same: a condition in it is a supposition."""
    record: bool
    """Words on care in it are no words on who pays: only other things are told of."""
    doctor: bool
    """A doctor speaks: whatever is said of care is an opinion."""


@lru_cache(maxsize=256)
def setting_of(kind: str, speaker: Speaker, records: bool = False) -> Setting:
    """The setting of the sentences of one speaker in a document of that kind.

    `records`: leave out what the words of medical records and the like are never told for.
    """
    record = records and kind in RECORDS and speaker is not Speaker.JUDGE
    return Setting(
        bases_of(kind), kind in WITHOUT_FORCE, record, speaker is Speaker.PHYSICIAN or kind == "medical_report"
    )


class FirstLook:
    """Asks of a text whether it can hold a clause."""

    def __init__(self, pack: Pack | None) -> None:
        self._forms = forms(pack)
        self._norm = SettlementTokenizer(None, self._forms).norm
        self._bits: dict[str, int] = {}
        self._signs = 0
        """Bits that stand for signs and times, and for no concept."""
        self._by_word: dict[str, int] = {}
        self._phrases: dict[str, dict[frozenset[str], int]] = {}
        entries = [(concept.id, concept.same_as, concept.phrases) for concept in concepts(pack)]
        entries += [(CUE + cue.id, "", cue.phrases) for cue in cues(pack)]
        self._enter(entries)
        for word in (*TIMES, *BEFORE_VALUE):
            name = "a time" if word in TIMES else "a value"
            self._sign(self._norm(word), self._bit(name))
        self._frames = [(frame, self._needs_of(frame)) for frame in frames(pack) if not frame.raised_by]
        self._care = self._mask(CARE)
        self._voices = self._mask({"doctor", *(CUE + name for name in VOICES)})
        self._condition = self._mask({CUE + "condition"})
        self._time = self._mask({"a time"})
        self._bits_of = WordBits(self._look_up)
        self._norms: dict[str, tuple[str, ...]] = {}
        """Normal forms of the words of each chunk."""
        self._alone: dict[str, int] = {}
        """The concepts that each chunk names by itself."""
        self._begun: dict[str, tuple[tuple[frozenset[str], int], ...]] = {}
        """The phrases of several words, with their concepts, that each chunk may be part of."""
        self._closest = ("", 0)
        """The last text that was looked at closely, and what was seen."""
        self._needs: dict[Setting, list[tuple[int, ...]]] = {}
        self._answers: dict[tuple[Setting, int], bool] = {}

    def _needs_of(self, frame: Frame) -> tuple[int, ...]:
        needs = [
            self._mask(names) for names in (frame.acts, frame.objects, frame.present, *((n,) for n in frame.every))
        ]
        if frame.values:
            name = f"values of {frame.id}"
            for value in frame.values:
                first = ("by",) if value in ("@worker", "@employer") else BEFORE_VALUE if value[0] == "@" else (value,)
                for word in first:
                    self._sign(self._norm(word.split()[0]), self._bit(name))
            needs.append(0 if {"@item", "@agreed"} & set(frame.values) else self._bit(name))
        return tuple(need for need in needs if need)

    def _enter(self, entries: Sequence[tuple[str, str, Sequence[str]]]) -> None:
        """Keep every phrase under the word of it that the fewest phrases have, words that are everywhere left aside."""
        bits: dict[frozenset[str], int] = {}
        for name, same_as, phrases in entries:
            bit = self._bit(name) | (self._bit(same_as) if same_as else 0)
            for phrase in phrases:
                words = frozenset([self._norm(word) for word in phrase.split()])
                bits[words] = bits.get(words, 0) | bit
        common = Counter(word for words in bits for word in words)
        for words, bit in bits.items():
            word = min(words - PLAIN or words, key=lambda word: (common[word], word))
            self._by_word[word] = self._by_word.get(word, 0) | bit
            self._phrases.setdefault(word, {})[words] = bit

    def _sign(self, word: str, bit: int) -> None:
        self._signs |= bit
        self._by_word[word] = self._by_word.get(word, 0) | bit
        phrases = self._phrases.setdefault(word, {})
        phrases[frozenset((word,))] = phrases.get(frozenset((word,)), 0) | bit

    def _bit(self, name: str) -> int:
        return self._bits.setdefault(name, 1 << len(self._bits))

    def _mask(self, names: Iterable[str]) -> int:
        """The bits of which one must be there; 0 where nothing is asked or cannot be told from words."""
        known = set(names)
        if known & MADE_OF_CARE:
            known = known - MADE_OF_CARE | CARE | {"medical_bills"}
        if not known or known & (ALWAYS_THERE - {"limit"}):
            return 0
        mask = 0
        for name in known:
            mask |= self._bit(name)
        return mask

    def __call__(self, text: str, setting: Setting) -> bool:
        """Whether the text may hold a clause in that setting."""
        seen = self._bits_of.of(text)
        if not self._answer(seen, setting) and not ("?" in text and seen & self._care):
            return False
        closer = self._whole_phrases(text)
        return self._answer(closer, setting) or ("?" in text and bool(closer & self._care))

    def sure(self, ids: Iterable[str], text: str, setting: Setting) -> bool:
        """The same of a text whose concepts have been found: may they fill a frame?"""
        seen = self._whole_phrases(text) & self._signs
        for name in ids:
            seen |= self._bits.get(name, 0)
        return self._answer(seen, setting) or ("?" in text and bool(seen & self._care))

    def _answer(self, seen: int, setting: Setting) -> bool:
        known = self._answers.get((setting, seen))
        if known is None:
            known = self._answers[setting, seen] = self._may_hold(seen, setting)
        return known

    def _whole_phrases(self, text: str) -> int:
        """The concepts of which the text has all words of some phrase, in whatever order."""
        if self._closest[0] == text:
            return self._closest[1]
        seen = 0
        chunks = text.split()
        begun: list[tuple[frozenset[str], int]] = []
        for chunk in chunks:
            if chunk not in self._norms:
                self._bits_of[chunk] = self._look_up(chunk)
            seen |= self._alone[chunk]
            begun += self._begun[chunk]
        if begun:
            norms = self._norms
            words = {norm for chunk in chunks for norm in norms[chunk]}
            for phrase, bits in begun:
                if bits & ~seen and phrase <= words:
                    seen |= bits
        self._closest = (text, seen)
        return seen

    def _look_up(self, chunk: str) -> int:
        if len(self._norms) > WORDS_REMEMBERED:
            self._norms.clear()
        norms = tuple(self._norm(match.group()) for match in TOKEN.finditer(chunk.replace("\u2019", "'")))
        own = frozenset(norms)
        bits = alone = 0
        begun: dict[frozenset[str], int] = {}
        for norm in own:
            bits |= self._by_word.get(norm, 0)
            for phrase, concepts_in_it in self._phrases.get(norm, _NONE).items():
                if phrase <= own:
                    alone |= concepts_in_it
                else:
                    begun[phrase] = begun.get(phrase, 0) | concepts_in_it
        self._norms[chunk], self._alone[chunk], self._begun[chunk] = norms, alone, tuple(begun.items())
        return bits

    def _may_hold(self, seen: int, setting: Setting) -> bool:
        if seen & self._care:
            if setting.bases or setting.doctor or seen & self._voices:
                return True
            if setting.without_force and seen & self._condition:
                return True
            if not setting.record and seen & self._time:
                return True
        needs = self._needs.get(setting)
        if needs is None:
            needs = self._needs[setting] = [
                asked
                for frame, asked in self._frames
                if belongs(frame, setting.bases) and not (setting.record and frame.label in SETTLEMENT_TALK)
            ]
        return any(all(mask & seen for mask in asked) for asked in needs)


@lru_cache(maxsize=PACKS_REMEMBERED)
def first_look(pack: Pack | None = None) -> FirstLook:
    """The first look of the built-in rules and the user's pack, made once a process: about 0.1 s."""
    return FirstLook(pack)
