"""The joints of a sentence: statements, exceptions, conditions and relative parts, each to be read for itself.

A statement that is interrupted ("all issues except the voucher are settled") stays one segment of two spans.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from analyzer.finding.concepts import Mention
from analyzer.finding.joints import dated, gerunds, idiom, parentheses, says, thing_and_verb

FINITE = frozenset(
    "is are was were be been being shall will may must can could would should might does do did has have had agree remain 'll".split()
)
"""Normal forms that show that a statement has its verb."""

ALWAYS = frozenset({"but", "however", "although", "though", "whereas", "while", "whereupon", "yet", "thereafter"})
"""Words that begin a statement of their own wherever they stand."""

BROKEN_OFF = frozenset("not shall will does do did may must should would can cannot never hereby agree".split())
"""Words after which a comma only opens an aside: the verb is still to come."""

BEING = frozenset({"is", "was", "are", "were", "be", "being", "has"})
"""Verbs after which "what" begins a statement of its own: "care is excluded from | what is being settled"."""

ASIDE = 12
"""Tokens; the longest aside between an auxiliary and its verb."""

JOINING = frozenset({"and", "or", "nor", "so", "then", "plus"})
NEVER_JOINED = frozenset({"against", "of"})
"""Prepositions that go on with the statement after "and": "in favor of A and against B of further care"."""
SENTENCE_END = frozenset({".", "!", "?"})
DETERMINERS = frozenset(
    "a an the this that these those such any all no every each his her their its said further future additional of for to in 's ' reasonable own".split()
)
"""Words before which an act is a noun: "the release", "no need", "right to treatment"."""


@dataclass(slots=True)
class Segment:
    """One part of a sentence; positions count tokens."""

    kind: str
    """main, exception, condition or relative."""
    spans: list[tuple[int, int]]
    parent: int | None = None
    """Index of the segment that it hangs on or follows in the same sentence."""
    opener: str = ""
    """Id of the cue that opens it."""
    mentions: list[Mention] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    def holds(self, position: int) -> bool:
        return any(start <= position < end for start, end in self.spans)


def segments(
    norms: Sequence[str],
    raw: Sequence[str],
    mentions: Sequence[Mention],
    opening: Sequence[Mention],
    participles: Collection[str],
) -> list[Segment]:
    """The segments of a text. `norms` are normal forms, `raw` the tokens as written, `opening` the cues that begin a segment."""
    verbs = _verbs(norms, raw, mentions)
    bare = _bare_verbs(norms, raw, mentions, participles)
    openers = {_with_preposition(cue, norms): cue for cue in opening}
    bounds = _boundaries(norms, raw, verbs, openers, bare, mentions)
    found: list[Segment] = []
    sentence_start = 0
    number = None
    for at, (start, why) in enumerate(bounds):
        end = bounds[at + 1][0] if at + 1 < len(bounds) else len(norms)
        if end <= start:
            continue
        if (
            why == "stop"
            and not any(norm.isalpha() and len(norm) > 1 for norm in norms[start:end])
            and end < len(norms)
        ):
            number = start
            continue
        if why == "stop" or number is not None:
            sentence_start = len(found)
        parent = len(found) - 1 if len(found) > sentence_start else None
        kind, opener = _kind(openers.get(start), why)
        segment = Segment(kind, [(start if number is None else number, end)], parent, opener)
        number = None
        found.append(segment)
    found = _resume(found, verbs)
    _after_parentheses(found, norms)
    for segment in found:
        segment.mentions = [m for m in mentions if segment.holds(m.start)]
    return found


BEFORE_RELATIVE = frozenset("for to as of after at upon on in with by under from".split())
"""Prepositions that go with the "which" after them."""


def _with_preposition(cue: Mention, norms: Sequence[str]) -> int:
    """Where the words of an opener begin: "for which" begins with its preposition."""
    if cue.concept.id == "cue:relative" and cue.start and norms[cue.start - 1] in BEFORE_RELATIVE:
        return cue.start - 1
    return cue.start


INVERTING = frozenset("do does did shall will".split())
"""Auxiliaries that come before the subject after "only when" or "only after"."""


def _inverted(i: int, start: int, norms: Sequence[str], verbs: Sequence[bool], openers: dict[int, Mention]) -> bool:
    """Whether the statement begins here, after a condition that stands first: "only after it is funded | does the duty end"."""
    return norms[i] in INVERTING and start in openers and norms[start] == "only" and any(verbs[start:i])


def _kind(cue: Mention | None, why: str) -> tuple[str, str]:
    if cue is None or why == "resumed":
        return "main", ""
    name = cue.concept.id.removeprefix("cue:")
    return {"exception": "exception", "condition": "condition", "relative": "relative"}.get(name, "main"), name


def _bare_verbs(
    norms: Sequence[str], raw: Sequence[str], mentions: Sequence[Mention], participles: Collection[str]
) -> set[int]:
    """Acts that are a participle or a base form, and so share the auxiliary of the verb before: "released, waived or closed"."""
    found = set()
    for mention in mentions:
        word = raw[mention.start].strip().lower().rstrip(".-")
        if mention.concept.kind == "act" and (word in participles or word == norms[mention.start]):
            found.add(mention.start)
    ends = {m.end for m in mentions if m.concept.kind == "act"}
    found |= {m.start for m in mentions if m.concept.kind == "act" and _alternative(m.start, norms, ends)}
    return found


def _alternative(start: int, norms: Sequence[str], ends: Collection[int]) -> bool:
    """Whether a verb stands right beside another one with "or" between: "releases or waives"."""
    return start > 1 and norms[start - 1] in ("or", "nor") and start - 1 in ends


def _coordinated(i: int, norms: Sequence[str], bare: Collection[int]) -> bool:
    """Whether what follows the comma or "and" is only a second verb of the same statement."""
    after = i + 1
    while after < len(norms) and (
        norms[after] in JOINING
        or norms[after] == ","
        or norms[after] in ("otherwise", "forever", "hereby", "fully")
        or norms[after].endswith("ly")
    ):
        after += 1
    return after in bare and not _has_pronoun(after, norms)


def _has_pronoun(verb: int, norms: Sequence[str]) -> bool:
    """Whether the verb has an object of its own that stands for what went before: "disagree, and compromise the same"."""
    following = list(norms[verb + 1 : verb + 3])
    return following[:1] in (["it"], ["them"], ["same"]) or following == ["the", "same"]


SPEAKING_OF = frozenset({"concerns", "involves", "addresses", "pertains", "relates"})
"""Verbs, as written, that only tell what a paper is about ("this C&R concerns the neck | and leaves the award alone")."""
LIMITING = frozenset({"only", "solely", "exclusively"})
"""Adverbs among the acts that limit: no verbs."""


UP_TO = frozenset({"to", "up", "through", "before", "prior"})
"""Words with which a time begins that ends by an event: "to date the judge signs" is no statement of its own."""


def _verbs(norms: Sequence[str], raw: Sequence[str], mentions: Sequence[Mention]) -> list[bool]:
    """For every token whether it can be the verb of a statement."""
    ends = [m for m in mentions if m.concept.id == "past_time" and norms[m.start] in UP_TO]
    told = {p for m in ends for p in range(m.start, m.end)}
    verbs = [norm in FINITE or written.strip().lower() in SPEAKING_OF for norm, written in zip(norms, raw, strict=True)]
    for mention in mentions:
        if mention.concept.kind == "act" and norms[mention.start] not in LIMITING and mention.start not in told:
            before = norms[mention.start - 1] if mention.start else ""
            if before not in DETERMINERS and not (
                mention.concept.noun
                and (
                    norms[mention.end : mention.end + 1] in (["of"], ["for"]) or norms[mention.end - 1] in ("of", "for")
                )
            ):
                verbs[mention.start] = True
    return verbs


def _boundaries(
    norms: Sequence[str],
    raw: Sequence[str],
    verbs: Sequence[bool],
    openers: dict[int, Mention],
    bare: Collection[int],
    mentions: Sequence[Mention],
) -> list[tuple[int, str]]:
    """Starts of the segments, each with why: stop, joint, opened or resumed."""
    bounds: list[tuple[int, str]] = [(0, "opened" if 0 in openers else "stop")]
    inside = {
        p
        for m in mentions
        if m.end - m.start > 1 and m.concept.kind in ("object", "party", "act")
        for p in range(m.start, m.end)
    }
    closed_by = parentheses(norms)
    candidates = [
        i
        for i, norm in enumerate(norms)
        if (
            (norm == "," and not dated(i, norms))
            or (norm in JOINING and i not in inside and norms[i - 1] not in ("any", "each"))
        )
        and not idiom(i, norms)
        and not _listed_under_no(i, norms, mentions)
        and not gerunds(i, raw)
        and not (i in closed_by and not any(verbs[i : closed_by[i]]))
    ]
    for i, norm in enumerate(norms):
        if i == 0:
            continue
        if norm == ";" and i in closed_by and not says(i + 1, closed_by[i], verbs, openers):
            continue
        if norm in SENTENCE_END or norm == ";":
            if norm == ";" or i + 1 >= len(raw) or raw[i + 1][:1].isupper() or not raw[i + 1][:1].isalnum():
                bounds.append((i + 1, "stop" if norm != ";" else "joint"))
        elif i in openers and i > bounds[-1][0]:
            bounds.append((i, "opened"))
        elif (
            norm == ","
            and norms[i + 1 : i + 2] in (["none"], ["nothing"])
            and norms[i + 2 : i + 3] in (["for"], ["to"], ["as"], ["on"])
        ) or (norm == "," and norms[i - 1] == "only" and thing_and_verb(i + 1, norms, verbs, mentions)):
            bounds.append((i + 1, "joint"))
        elif _inverted(i, bounds[-1][0], norms, verbs, openers):
            bounds.append((i, "resumed"))
        elif (
            (norm == "-" and i and raw[i - 1].endswith(" "))
            or (norm in ALWAYS and norms[i + 1 : i + 3] != ["not", "limit"] and norms[i - 1 : i + 1] != ["not", "yet"])
            or (i - bounds[-1][0] > 1 and _free_relative(i, norms, verbs))
            or _gives_a_reason(i, bounds[-1][0], norms, verbs)
        ):
            bounds.append((i, "joint"))
        elif (
            i in candidates
            and i + 1 not in openers
            and not _coordinated(i, norms, bare)
            and _splits(i, bounds[-1][0], norms, verbs, openers, candidates)
        ):
            resumed = bounds[-1][1] == "opened"
            bounds.append((i + 1, "resumed" if resumed else "joint"))
    return bounds


REASONS = frozenset({"because", "since"})


def _gives_a_reason(i: int, start: int, norms: Sequence[str], verbs: Sequence[bool]) -> bool:
    """Whether a reason with a verb of its own begins, which nothing said before it denies: "No MSA is needed since medical
    stays open"; "since 2016" and "because of" are none."""
    if norms[i] not in REASONS or not any(verbs[start:i]):
        return False
    after = norms[i + 1] if i + 1 < len(norms) else ""
    end = next((p for p in range(i + 1, len(norms)) if norms[p] in (",", ";", ".")), len(norms))
    return after != "of" and not after[:1].isdigit() and any(verbs[i + 1 : end])


KINDS_OF_CARE = frozenset(
    "medical surgical hospital dental nursing psychiatric psychological chiropractic pharmaceutical".split()
)
"""Adjectives before "treatment", of which forms make lists."""


def _listed_under_no(i: int, norms: Sequence[str], mentions: Sequence[Mention]) -> bool:
    """Whether a joint stands between kinds of care that one "no" denies: "no medical, hospital or surgical treatment is payable"."""
    after = i + 1
    while after < len(norms) and (norms[after] in JOINING or norms[after] == ","):
        after += 1
    before = i - 1
    while before > 0 and (norms[before] in JOINING or norms[before] == ","):
        before -= 1
    care = [m for m in mentions if m.id in ("care", "future_care")]
    left = norms[before] in KINDS_OF_CARE or any(m.end == before + 1 for m in care)
    right = after < len(norms) and (norms[after] in KINDS_OF_CARE or any(m.start == after for m in care))
    no = next((p for p in range(before, -1, -1) if norms[p] in ("no", "neither", ".", ";")), None)
    if not (left and right and no is not None and norms[no].isalpha()) or FINITE & set(norms[no:i]):
        return False
    said = any(m.concept.kind == "act" and m.end <= no for m in mentions)
    ends = {m.end for m in care if m.start == after}
    return not (said and norms[i] == "," and any(norms[end : end + 1] and norms[end] in FINITE for end in ends))


def _after_parentheses(found: list[Segment], norms: Sequence[str]) -> None:
    """Give the words behind a closing parenthesis back to the statement in which it was opened: "(surgery if approved) for two years"."""
    closed_by = parentheses(norms)
    for segment in found:
        close = closed_by.get(segment.start)
        if close is None or not segment.start < close < segment.end - 1:
            continue
        opened = next(p for p in range(segment.start, -1, -1) if norms[p] == "(")
        owner = next((s for s in found if s is not segment and s.holds(opened)), None)
        if owner is not None and len(segment.spans) == 1 and owner.end <= segment.start:
            owner.spans.append((close + 1, segment.end))
            segment.spans = [(segment.start, close + 1)]


def _free_relative(i: int, norms: Sequence[str], verbs: Sequence[bool]) -> bool:
    """Whether "what" begins a statement that has its own act: "what is being settled", not "what is on page one"."""
    if norms[i] != "what" or i + 1 >= len(norms) or norms[i + 1] not in BEING:
        return False
    end = next((p for p in range(i, len(norms)) if norms[p] in (",", ";", ".")), len(norms))
    return any(verbs[p] and norms[p] not in FINITE for p in range(i + 2, end))


def _splits(
    i: int,
    start: int,
    norms: Sequence[str],
    verbs: Sequence[bool],
    openers: dict[int, Mention],
    candidates: Sequence[int],
) -> bool:
    """Whether a comma or "and" parts two statements: each side has its verb."""
    if norms[i] == "," and i + 1 < len(norms) and norms[i + 1] in FINITE and start not in openers:
        return False
    if (norms[i] == "," and i and norms[i - 1] in BROKEN_OFF) or _aside(i, start, norms):
        return False
    if norms[i] == "and" and norms[i + 1 : i + 2] and norms[i + 1] in NEVER_JOINED:
        return False
    after = i + 1
    while after < len(norms) and (norms[after] in JOINING or norms[after] == ","):
        after += 1
    end = next((c for c in candidates if c > after), len(norms))
    end = min([end, *(o for o in openers if o > after)])
    end = next((p for p in range(after, end) if norms[p] in (";", ".") or norms[p] in ALWAYS), end)
    that = next((p for p in range(i - 1, start, -1) if norms[p] == "that"), start)
    left = any(verbs[that:i])
    opened = start in openers
    if opened and norms[i] == ",":
        rest = next((p for p in range(after, len(norms)) if norms[p] in (";", ".")), len(norms))
        return any(verbs[after:rest])
    return left and any(verbs[after:end])


def _aside(i: int, start: int, norms: Sequence[str]) -> bool:
    """Whether the comma closes words put in between a verb's auxiliary and the verb: "does not, by implication or otherwise, resolve"."""
    opened = next((p for p in range(i - 1, max(start, i - ASIDE) - 1, -1) if norms[p] == ","), None)
    return opened is not None and opened > start and norms[opened - 1] in BROKEN_OFF


def _resume(found: list[Segment], verbs: Sequence[bool]) -> list[Segment]:
    """Give a statement that an exception or condition interrupts before its verb the rest that follows the interruption."""
    for at, segment in enumerate(found):
        if segment.kind not in ("exception", "condition", "relative") or segment.parent is None or not segment.spans:
            continue
        parent = found[segment.parent]
        if not parent.spans:
            continue
        if parent.kind != "main" or any(verbs[start] for start in range(parent.start, parent.end)):
            continue
        start, end = segment.spans[0]
        verb = next((p for p in range(start + 1, end) if verbs[p]), None)
        if segment.kind == "exception" and verb is not None:
            segment.spans = [(start, verb)]
            parent.spans.append((verb, end))
        elif verb is None or segment.kind != "exception":
            later = found[at + 1] if at + 1 < len(found) else None
            if later is not None and later.kind == "main" and later.parent == at:
                parent.spans.extend(later.spans)
                later.spans = []
    return _without_empty(found)


def _without_empty(found: list[Segment]) -> list[Segment]:
    """The segments that still have words, their parents renumbered."""
    place: dict[int, int] = {}
    kept: list[Segment] = []
    for at, segment in enumerate(found):
        if segment.spans:
            place[at] = len(kept)
            kept.append(segment)
        else:
            place[at] = max(0, len(kept) - 1)
    for segment in kept:
        if segment.parent is not None:
            segment.parent = place[segment.parent]
    return kept
