"""The switches of the official forms: what the boxes of the treatment paragraph and the initials of the issues list say.

Every option of a switch becomes a clause with its mark, made or not: a decision needs both to tell "no box" from "no such box".
Only an option that is `on` has its effect.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from analyzer.finding.findings import LABELS, Clause
from analyzer.finding.printed_choice import PRINTED_CHOICE
from analyzer.reading.settlement import LinePlace, Mark, MarkKind, MarkState, ReadFrom
from analyzer.sorting.packet import Document, PlacedWord, Sentence, Speaker

_NEAR = 2
"""The words that say what a switch is about stand at most so many sentences before its boxes."""
_OWN_WORDS = 8
"""Of a label so many words are the mark's own; the rest may be the next item."""
_WHOLE_WORDS = 3
"""An option of more words than this is a statement of its own, not a word in a running line."""
_APPLICANT = re.compile(r"\bapplicants?\b|\bemployees?\b|\bworker\b|\bIW\b|\bAA?\b|\bapp\b|\bEE\b", re.IGNORECASE)
_DEFENDANT = re.compile(
    r"\bdefendants?\b|\bdefen[cs]e\b|\bemployers?\b|\binsur|\bcarrier\b|\bDA?\b|\bdef\b|\badjuster\b|\bER\b",
    re.IGNORECASE,
)
_ONLY_INITIALLED = re.compile(
    r"\bonly\b.{0,30}\binitial|\binitial\w*\b.{0,40}\b(?:only|apply|included)\b", re.IGNORECASE
)
_ISSUE_ROW = re.compile(
    r"^(?:[\W_]*[A-Z]{1,4}\.?){0,4}[\W_\d]*(?:\w{0,2}uture|further) medical(?: (?:treatment|care|expenses?))?[\W_]*(?:[A-Z]{1,4}[\W_]*){0,2}(?:[(\[:–-].{2,90})?$",
    re.IGNORECASE,
)
_ISSUES = re.compile(
    r"statute of limitations|apportionment|self.?procured|serious and wil|132\s?a|earnings|jurisdiction|permanent disability",
    re.IGNORECASE,
)
_FUTURE_MEDICAL = re.compile(r"(?:future|further) medical", re.IGNORECASE)
_OPENS_WITH_CARE = re.compile(r"[\W_]*(?:\S{1,4}\s+){0,2}\w{0,3}(?:uture|urther|fut|f/?m|medical)\b", re.IGNORECASE)
"""The words beside the marks of the future-medical line, as a scan shows them: what begins otherwise is another line, run together with it."""
_MANY_ISSUES = 2
"""So many other issues in one run of words with future medical make it the list whose rows fell together."""
_NEXT_ITEM = re.compile(r"\s(?=\d{1,2}[.)]\s)")
_QUESTION = re.compile(r"\bthere\b.{0,40}\bneed\s+(?:for|of)\b.{0,20}\bmed", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a switch."""

    label: str
    inline: re.Pattern[str]
    inline_end: re.Pattern[str]
    whole: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Switch:
    """A question that a form answers with marks."""

    id: str
    kinds: frozenset[str]
    marks: frozenset[str]
    authority: str
    about: re.Pattern[str]
    not_about: re.Pattern[str]
    options: tuple[Option, ...]


@cache
def switches() -> tuple[Switch, ...]:
    """The switches of `rules/forms/switches.toml`."""
    text = resources.files("analyzer.rules.forms").joinpath("switches.toml").read_text(encoding="utf-8")
    found = []
    for entry in tomllib.loads(text)["switch"]:
        options = tuple(
            Option(
                label,
                re.compile(rf"\W*(?:there\s+)?(?:{option['inline']})", re.IGNORECASE),
                re.compile(rf"(?:^|\s|\W)(?:{option['inline']})\W*$", re.IGNORECASE),
                re.compile(option["whole"], re.IGNORECASE),
            )
            for label, option in entry["options"].items()
        )
        for option in options:
            if option.label not in LABELS:
                raise ValueError(f"switches.toml: switch {entry['id']}: unknown label {option.label}")
        found.append(
            Switch(
                entry["id"],
                frozenset(entry["kinds"]),
                frozenset(entry["marks"]),
                entry["authority"],
                re.compile(entry["about"], re.IGNORECASE),
                re.compile(entry["not_about"], re.IGNORECASE),
                options,
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark in its sentence."""

    sentence: Sentence
    index: int
    word: PlacedWord
    mark: Mark


def switch_clauses(document: Document) -> list[Clause]:
    """The clauses that the document's switches give, in reading order."""
    found: list[Clause] = []
    for switch in switches():
        if document.kind not in switch.kinds:
            continue
        if switch.id == "need-for-treatment":
            found.extend(_treatment(switch, document))
        else:
            found.extend(_issues(switch, document))
    return found


def _marks(document: Document, switch: Switch) -> Iterator[_Placed]:
    for index, sentence in enumerate(document.sentences):
        if not sentence.live or sentence.on_page is not LinePlace.BODY:
            continue
        for word in sentence.words:
            mark = word.word.mark
            if mark is not None and mark.kind.value in switch.marks:
                yield _Placed(sentence, index, word, mark)


def _treatment(switch: Switch, document: Document) -> Iterator[Clause]:
    groups: dict[object, list[_Placed]] = {}
    for placed in _marks(document, switch):
        number = placed.mark.group
        key: object = ("group", placed.word.page, number) if number is not None else ("sentence", placed.index)
        groups.setdefault(key, []).append(placed)
    answered = False
    for group in groups.values():
        if not _about(switch, document, group):
            continue
        labels = _options(switch, group)
        if not any(labels):
            if _asks(group):
                answered = True
                yield _clause(switch, document, _unreadable(group[0]), switch.options[-1].label)
            continue
        answered = True
        doubtful = len(group) == 1 or any(
            label is None and p.mark.state is not MarkState.OFF for p, label in zip(group, labels, strict=True)
        )
        for placed, label in zip(group, labels, strict=True):
            if label is not None:
                yield _clause(switch, document, _doubted(placed) if doubtful else placed, label)
    if not answered and document.kind in ("stipulations_with_request_for_award", "stipulation_and_award_or_order"):
        yield from _unmarked(switch, document)


def _doubted(placed: _Placed) -> _Placed:
    """A box on a scan beside a word of a choice of two, where its partner was not seen or cannot be told: it may be a blot."""
    if not _on_scan(placed) or len(_own_label(placed.mark).split()) > _WHOLE_WORDS:
        return placed
    return _unreadable(placed)


def _unreadable(placed: _Placed) -> _Placed:
    return replace(placed, mark=replace(placed.mark, state=MarkState.UNREADABLE))


def _on_scan(placed: _Placed) -> bool:
    """Whether the mark was seen in the picture of a page, or the words around it were recognised there."""
    return placed.mark.in_pixels or _recognised(placed.sentence)


def _recognised(sentence: Sentence) -> bool:
    return any(w.word.read_from is ReadFrom.OCR for w in sentence.words)


def _asks(group: Sequence[_Placed]) -> bool:
    """Whether boxes on a scan stand in the very line of the question, and their words were lost."""
    return len(group) > 1 and any(_on_scan(p) and _QUESTION.search(p.sentence.text) for p in group)


def _about(switch: Switch, document: Document, group: Sequence[_Placed]) -> bool:
    """Whether the words of the group, of its sentence, or just before it are about future care and nothing else."""
    own = " ".join(
        " ".join((p.sentence.text, p.mark.label, p.mark.row, p.mark.column, p.mark.before, p.mark.after, p.mark.name))
        for p in group
    )
    beside = " ".join(
        f"{p.mark.row} {p.mark.column} {p.mark.name} {_own_label(p.mark)} {p.sentence.text}" for p in group
    )
    if switch.not_about.search(beside):
        return False
    if switch.about.search(own):
        return True
    first = group[0].index
    following = document.sentences[group[-1].index + 1 : group[-1].index + 2]
    if any(s.live and s.text[:1].islower() and switch.about.search(s.text) for s in following):
        return True  # the sentence goes on below its boxes: "There / [ ] is / [X] may be / need for medical treatment"
    before = " ".join(s.text for s in document.sentences[max(0, first - _NEAR) : first] if s.live)
    return bool(switch.about.search(before)) and not switch.not_about.search(before)


def _own_label(mark: Mark) -> str:
    """The label up to the next numbered item, and no longer than an option is."""
    return " ".join(_NEXT_ITEM.split(mark.label)[0].split()[:_OWN_WORDS])


def _options(switch: Switch, group: Sequence[_Placed]) -> list[str | None]:
    """The option that each mark of the group chooses: the first reading in which every mark has its own.

    A box may stand before its word or behind it ("There [X] is [ ] is not need", "is [X] is not [ ] need"): only one
    of the two readings gives every box an option.
    """
    readings = (
        [_by_label(switch, _NEXT_ITEM.split(p.mark.label)[0]) for p in group],
        [_inline(switch, p.mark.after) for p in group],
        [_inline_end(switch, p.mark.before) for p in group],
        [_inline(switch, p.mark.column) for p in group],
        [_whole(switch, p.mark.after or p.mark.label) for p in group],
        [_whole(switch, p.mark.name) for p in group],
    )
    if len(group) > 1:
        for reading in readings:
            if None not in reading and len(set(reading)) == len(reading):
                return reading
        return max(readings, key=lambda r: len({x for x in r if x}) if _distinct(r) else 0)
    return next((reading for reading in readings if reading[0]), [None])


def _by_label(switch: Switch, label: str) -> str | None:
    """A short label is a word of a running line, a longer one a statement of its own."""
    return _whole(switch, label) if len(label.split()) > _WHOLE_WORDS else _inline(switch, label)


def _distinct(reading: Sequence[str | None]) -> bool:
    named = [x for x in reading if x]
    return len(named) == len(set(named))


def _inline(switch: Switch, text: str) -> str | None:
    return next((o.label for o in switch.options if text.strip() and o.inline.match(text.strip())), None)


def _inline_end(switch: Switch, text: str) -> str | None:
    return next((o.label for o in switch.options if text.strip() and o.inline_end.search(text.strip())), None)


def _whole(switch: Switch, text: str) -> str | None:
    return next((o.label for o in switch.options if text.strip() and o.whole.search(text)), None)


def _unmarked(switch: Switch, document: Document) -> Iterator[Clause]:
    """Both options printed in one line and no mark seen at either: nothing was chosen that can be seen, and on a scan what
    was chosen may have been lost."""
    for sentence in document.sentences:
        if not sentence.live or not switch.about.search(sentence.text) or switch.not_about.search(sentence.text):
            continue
        match = PRINTED_CHOICE.search(sentence.text)
        if match and not any(w.word.mark for w in sentence.words):
            yield Clause(
                label="need_for_treatment_yes",
                effect="none",
                sentence=sentence,
                start=0,
                end=len(sentence.text),
                document=document.id,
                speaker=sentence.speaker,
                entry=sentence.entry,
                found_by=f"form:{document.form_id}/{switch.id}",
                mark=Mark(
                    MarkKind.CHECK_BOX,
                    MarkState.UNREADABLE if _recognised(sentence) else MarkState.OFF,
                    label=match.group(0),
                ),
                authority=switch.authority,
                confidence=0.6,
            )
            return


def _issues(switch: Switch, document: Document) -> Iterator[Clause]:
    seen = list(_initialled(switch, document))
    yield from seen
    if not seen and document.kind == "compromise_and_release":
        yield from _row_without_marks(switch, document)


def _row_without_marks(switch: Switch, document: Document) -> Iterator[Clause]:
    """The future-medical line of an issues list whose initials were not seen: what stands there has to be looked at."""
    announced = [s for s in document.sentences if s.live and s.words and _ONLY_INITIALLED.search(s.text)]
    if not announced:
        return
    rows = (s for s in document.sentences if s.live and s.on_page is LinePlace.BODY and s.words and _is_issue_row(s))
    # On a scan the whole line may be lost under a blot or a fold; then the sentence that announces the list shows the page.
    sentence = next(rows, next((s for s in announced if _recognised(s)), None))
    if sentence is not None:
        mark = Mark(MarkKind.INITIALS, MarkState.UNREADABLE, label=sentence.text)
        yield _clause(switch, document, _Placed(sentence, 0, sentence.words[0], mark), switch.options[0].label)


def _is_issue_row(sentence: Sentence) -> bool:
    """The line of future medical in the list of issues, by itself or, on a scan, run together with the lines around it."""
    if _ISSUE_ROW.match(sentence.text):
        return True
    issues = {issue.lower() for issue in _ISSUES.findall(sentence.text)}
    return _recognised(sentence) and bool(_FUTURE_MEDICAL.search(sentence.text)) and len(issues) >= _MANY_ISSUES


def _initialled(switch: Switch, document: Document) -> Iterator[Clause]:
    option = switch.options[0]
    for placed in _marks(document, switch):
        beside = " ".join(text for text in (placed.mark.row, placed.mark.label) if text)
        own = beside or f"{placed.mark.before} {placed.mark.after}"
        if not switch.about.search(own) or switch.not_about.search(own):
            continue
        if placed.mark.kind is MarkKind.CHECK_BOX and document.kind == "addendum":
            continue
        if _on_scan(placed):
            placed = placed if _OPENS_WITH_CARE.match(own) and not _of_another_issue(own) else _unreadable(placed)
        elif _of_another_issue(own):
            continue
        yield _clause(switch, document, placed, option.label)


def _of_another_issue(beside: str) -> bool:
    """Whether the words beside a mark name another issue before future medical: its line, and one whose marks were lost."""
    other, own = _ISSUES.search(beside), _FUTURE_MEDICAL.search(beside)
    return other is not None and own is not None and other.start() < own.start()


def _clause(switch: Switch, document: Document, placed: _Placed, label: str) -> Clause:
    made = placed.mark.state is MarkState.ON
    speaker = placed.sentence.speaker
    if placed.mark.kind is MarkKind.INITIALS:
        heading = placed.mark.column or placed.mark.name
        if _APPLICANT.search(heading) and not _DEFENDANT.search(heading):
            speaker = Speaker.APPLICANT
        elif _DEFENDANT.search(heading) and not _APPLICANT.search(heading):
            speaker = Speaker.DEFENDANT
    elif made and speaker is Speaker.FORM:
        speaker = Speaker.PARTIES
    return Clause(
        label=label,
        effect=LABELS[label] if made else "none",
        sentence=placed.sentence,
        start=0,
        end=len(placed.sentence.text),
        document=document.id,
        speaker=speaker,
        entry=placed.sentence.entry,
        found_by=f"form:{document.form_id}/{switch.id}",
        mark=replace(placed.mark),
        authority=switch.authority,
        confidence=min(0.99, placed.word.word.confidence),
    )
