"""Mentions that are not meant: titles that look like acts, participles that only describe, words inside names and numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from analyzer.finding.concepts import Mention


def meant(
    mentions: Sequence[Mention],
    placed: Sequence[Mention],
    norms: Sequence[str],
    raw: Sequence[str],
    openers: Collection[int],
) -> list[Mention]:
    """The mentions that say what their concept says, with the body parts and case numbers in `placed`, in order.

    `openers` are the positions of the words that open an exception or a condition.
    """
    others = [*mentions, *placed]
    kept = [
        mention
        for mention in mentions
        if not any(test(mention, others, norms, raw, openers) for test in _TESTS.get(mention.concept.id, ()))
        and not (mention.concept.kind == "act" and any(test(mention, others, norms, raw, openers) for test in _OF_ACTS))
        and not (mention.concept.kind in ("act", "party") and any(part.holds(mention) for part in placed))
    ]
    return sorted([*kept, *placed], key=lambda mention: (mention.start, -mention.end))


def _written(mention: Mention, raw: Sequence[str]) -> str:
    return raw[mention.start].strip().lower()


def _is_title(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Compromise and Release" is the name of the paper, and not what somebody does."""
    if mention.concept.id == "deny" and norms[mention.start : mention.end + 1] == ["not", "accept", "to"]:
        return True
    if mention.concept.kind != "act" or mention.end - mention.start < 2 or not raw[mention.start][:1].isupper():
        return False
    return any(o.concept.id == "paper" and (o.start, o.end) == (mention.start, mention.end) for o in others)


def _leads_to_claim(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "The claim for" only leads to the thing that is claimed."""
    return (
        mention.concept.id == "application"
        and norms[mention.end - 1] == "claim"
        and norms[mention.end : mention.end + 1] in (["of"], ["for"], ["to"])
    )


def _of_care(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "All further liability for medical treatment" is no more than that treatment."""
    if mention.concept.id != "everything" or norms[mention.end : mention.end + 1] not in (
        ["for"],
        ["to"],
        ["of"],
        ["re"],
    ):
        return False
    after = [o for o in others if o.concept.kind == "object" and mention.end < o.start <= mention.end + OF_REACH]
    first = min(after, key=lambda o: (o.start, -o.end), default=None)
    if first is None or first.id not in ("care", "future_care"):
        return False
    return norms[first.end : first.end + 1] not in ([","], ["and"], ["/"], ["or"])


def _describes(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Continuing" only describes the care that follows; "continues to receive" and "keeps treating" are said of another verb."""
    if mention.concept.id == "award" and norms[mention.start] == "receive":
        before = [word.strip().lower() for word in raw[max(0, mention.start - 2) : mention.start]]
        return bool(GOING_ON & set(before))
    if mention.concept.id != "preserve":
        return False
    written = _written(mention, raw)
    after = raw[mention.end].strip().lower() if mention.end < len(raw) else ""
    follows = any(o.start == mention.end and o.concept.kind == "object" for o in others)
    of_a_verb = norms[mention.start] in ("continue", "keep", "go") and (after == "to" or after.endswith("ing"))
    return (written.endswith("ing") and follows) or of_a_verb


def _has_a_duty(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Shall have no liability" gives nobody anything: what one has is the duty."""
    if norms[mention.end - 1] not in ("have", "get"):
        return False
    after = mention.end
    while norms[after : after + 1] and norms[after] in BEFORE_DUTY:
        after += 1
    return any(o.concept.id == "liable" and o.start == after for o in others)


def _from_one(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Take nothing from Alta" lets one of several go, by its name."""
    if norms[mention.end : mention.end + 1] not in (["from"], ["against"]):
        return False
    return raw[mention.end + 1 : mention.end + 2] != [] and raw[mention.end + 1][:1].isupper()


BEFORE_DUTY = frozenset("no any further future the a continuing additional other sole".split())


GOING_ON = frozenset({"continues", "continued", "continuing"})
"""Words that tell of what goes on already; "shall continue to receive" promises."""


def _joins(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Including" goes on with a list, and so does "incl." between two things; nothing is included by anybody."""
    if mention.concept.id != "include":
        return False
    if norms[mention.start] == "part" and norms[mention.start - 1] in ("no", "any", "a", "all", "some"):
        return True
    written = _written(mention, raw)
    between = any(
        o.end == mention.start and (o.concept.kind == "object" or (o.concept.kind == "act" and o.concept.state))
        for o in others
    ) and any(o.start == mention.end and o.concept.kind == "object" for o in others)
    return written == "including" or (written.startswith("incl") and "." in written[4:] and between)


def _opens(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Except" opens an exception; nobody excepts anything."""
    return mention.concept.id == "exclude" and mention.start in openers


def _ends_short(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "R knee, incl." at the end of a text goes on with a list that stands elsewhere; "F/M incl." says what it says."""
    if mention.concept.id != "include" or not _written(mention, raw).startswith("incl"):
        return False
    at_end = all(not norm.isalnum() for norm in norms[mention.end :])
    said = mention.start and norms[mention.start - 1] in ("is", "are", "be", "not", "being", "also", "fully", "hereby")
    return at_end and not said and not any(o.concept.kind == "object" and o.end == mention.start for o in others)


def _as_needed(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "As needed", "as may be required" and "reasonable and necessary treatment" only describe."""
    if mention.concept.id != "need":
        return False
    before = norms[max(0, mention.start - AS_REACH) : mention.start]
    if "as" in before or {"if", "when"} & set(before[-IF_REACH:]):
        return True
    adjective = _written(mention, raw) in ("necessary", "appropriate")
    return adjective and not {"is", "are", "be", "find", "deem", "become"} & set(before)


def _of_measure(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "As to hours only" limits how much, not what."""
    return mention.concept.id == "limit" and norms[mention.start] == "only" and norms[mention.start - 1] in MEASURES


MEASURES = frozenset("hr hrs hour hours frequency duration amount rate rates number dollars purpose purposes".split())


def _denied_by_name(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Part of this agreement" within "not part of this agreement" is not said."""
    return mention.concept.kind == "act" and any(
        o.concept.kind == "act" and o.start < mention.start < o.end < mention.end and norms[o.start] in ("not", "no")
        for o in others
    )


def _numbers(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "(i)" and "I." number a paragraph; only "I" by itself is the one who writes."""
    if mention.concept.id != "worker" or norms[mention.start : mention.end] != ["i"]:
        return False
    after = norms[mention.end : mention.end + 1]
    return raw[mention.start].strip() != "I" or after in ([")"], ["."], [":"]) or norms[mention.start - 1] == "("


def _stands_so(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "Stands discharged" and "stays closed" say what another word says; a "hospital stay" or "stay of the order" is a thing."""
    if mention.concept.id != "preserve" or norms[mention.start] not in ("stand", "stay"):
        return False
    if any(o.concept.kind == "act" and o.start == mention.end for o in others):
        return True
    after = norms[mention.end] if mention.end < len(norms) else ""
    noun = norms[mention.start - 1] in STAYS or after == "of"
    return norms[mention.start] == "stay" and (noun or (after.isalpha() and after not in STAYING))


def _leaves_out(
    mention: Mention, others: Sequence[Mention], norms: Sequence[str], raw: Sequence[str], openers: Collection[int]
) -> bool:
    """ "F/M excl. detox" leaves something out of care; only "F/M excl." says that care is left out."""
    if mention.concept.id != "exclude" or not _written(mention, raw).startswith("excl"):
        return False
    short = _written(mention, raw).rstrip(".") in ("excl", "excl'd")
    after = norms[mention.end] if mention.end < len(norms) else ""
    begins = not any(norm.isalpha() for norm in norms[: mention.start])
    return short and not begins and after.isalpha() and after not in AFTER_LEFT_OUT


AFTER_LEFT_OUT = frozenset("from by per as in and but under at".split())
"""Words that go on after "excl." without naming what is left out."""
STAYS = frozenset("hospital inpatient a the any overnight".split())
"""Words before a stay that is a thing."""
STAYING = frozenset("with on as under in after for and but to until through".split())
"""Words after "stays" that tell where or how long; any other says what it stays."""


OF_REACH = 4
"""Words between "all claims for" and the care that they are for."""

IF_REACH = 2
"""Words between "if" and "needed" ("if medically necessary")."""

AS_REACH = 5
"""Words between "as" and "needed" ("as may reasonably be required")."""

_TESTS = {
    "application": (_leads_to_claim,),
    "everything": (_of_care,),
    "award": (_describes, _has_a_duty),
    "preserve": (_describes, _stands_so),
    "include": (_joins, _ends_short),
    "exclude": (_opens, _leaves_out),
    "worker": (_numbers,),
    "need": (_as_needed,),
    "take_nothing": (_from_one,),
    "limit": (_of_measure,),
}
"""Questions for the mentions of one concept."""
_OF_ACTS = (_is_title, _denied_by_name)
"""Questions for every act."""
