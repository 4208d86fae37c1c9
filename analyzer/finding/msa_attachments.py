"""Sentences of settling papers that name a Medicare Set-Aside paper as attached to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.finding.findings import Noticed
from analyzer.finding.papers import WITHOUT_FORCE
from analyzer.sorting.packet import Document

_MSA = r"(?:(?:WC)?MSAs?|Medicare set[- ]aside)"
_PAPER = r"(?:addend\w+|allocation(?: report)?|report|proposal|agreement|exhibit|attachment|projection|document)"
_ATTACHED = re.compile(
    rf"\b{_MSA}\b[^.;]{{0,50}}\b(?:is|are|as|copy of which is)? ?(?:attached|annexed|appended|enclosed|incorporated (?:herein|by reference))\b"
    rf"|\b(?:see|per|attached|annexed|enclosed|accompanying)\b(?: hereto)?[^.;]{{0,40}}\b{_MSA}\b[^.;]{{0,20}}\b{_PAPER}\b"
    rf"|\b(?:see|per) (?:the )?(?:attached|enclosed) {_MSA}\b"
    rf"|\b{_MSA} {_PAPER}\b[^.;]{{0,40}}\b(?:attached|annexed|enclosed|incorporated)\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"\b(?:no|not|without)\b[^.;]{0,30}$", re.IGNORECASE)


def set_asides_attached(documents: Sequence[Document]) -> list[Noticed]:
    """The first such sentence of each paper; those that say that none is attached name none."""
    found = []
    for document in documents:
        if document.kind in WITHOUT_FORCE or document.blank:
            continue
        for sentence in document.sentences:
            match = _ATTACHED.search(sentence.text) if sentence.live else None
            if match and not _NONE.search(sentence.text[: match.start()]) and " not attached" not in match.group():
                found.append(Noticed("msa_attached", sentence))
                break
    return found
