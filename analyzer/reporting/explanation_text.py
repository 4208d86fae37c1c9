"""An explanation for people: the answer, the papers with their positions, what would change it, what kept another away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analyzer.deciding.words import scope_words, status_words
from analyzer.explanation import Change, Explanation, Obstacle, PaperExplained
from analyzer.report import ClauseRecord
from analyzer.reporting.console import TextPage
from analyzer.reporting.packet_files import PacketFiles
from analyzer.reporting.quotes import excerpt, quotations

_QUOTES = 3
"""Quotations under one reason or position, at most."""
_BLOCKING = 120
"""Characters of the words that stood in the way."""
_ANSWERS = {
    "kept": "future medical open",
    "closed": "future medical closed (released or not awarded)",
    "split": "future medical split",
    "contingent": "future medical contingent",
    "unclear": "future medical unclear",
}


def explanation_text(explanations: Sequence[Explanation], *, terminal: bool = False, width: int | None = None) -> str:
    """All explanations as text; with `terminal` in colour and at most `width` columns wide, else plain at 80 columns."""
    page = TextPage(terminal=terminal, width=width)
    for number, explanation in enumerate(explanations):
        if number:
            page.line()
        _Explained(explanation, page).write()
    return page.text if explanations else ""


class _Explained:
    """One explanation on its way to paper."""

    def __init__(self, explanation: Explanation, page: TextPage) -> None:
        self._explanation, self._page = explanation, page
        self._clauses: Mapping[str, ClauseRecord] = {clause.id: clause for clause in explanation.clauses}
        self._files = PacketFiles(explanation.source, {p.document: p.pages[0] for p in explanation.papers})

    def write(self) -> None:
        self._answer()
        self._papers()
        self._changes()
        self._expected()

    def _quote(self, ids: Sequence[str], mark: str = "│") -> None:
        clauses = [self._clauses[i] for i in ids[:_QUOTES] if i in self._clauses]
        for quotation in quotations(clauses, place=self._files.place):
            self._page.item(quotation, indent=3, mark=mark, style="cyan")

    def _answer(self) -> None:
        answer = self._explanation.future_medical
        self._page.rule()
        self._page.line(self._explanation.source.path, style="bold")
        self._page.line()
        self._page.line(answer.summary, style="bold")
        self._page.line(f"confidence {answer.confidence:.0%}", style="dim")
        for doubt in self._explanation.doubts:
            self._page.item(doubt)
        self._page.heading("Why, the decisive reasons first")
        for number, reason in enumerate(answer.reasons, start=1):
            decisive = "" if reason.decisive else " (not decisive)"
            self._page.item(f"{reason.text}{decisive} [{reason.authority}]", mark=f"{number}.")
            self._quote(reason.evidence)

    def _papers(self) -> None:
        self._page.heading("Paper by paper")
        for paper in self._explanation.papers:
            self._page.item(self._paper(paper))
            for position in paper.positions:
                words = status_words(position.status, position.basis, provisional=position.provisional)
                self._page.item(f"{scope_words(position.scope)}: {words}. {position.why}.", indent=3, mark="-")
                rule = position.rule.removeprefix("position:")
                asks = f": {'; '.join(position.row)}" if position.row else ""
                name = "row" if position.row or position.rule.startswith("position:") else "found by"
                self._page.item(f"{name} {rule}{asks} [{position.authority}]", indent=5, mark=" ")
                if position.overruled:
                    self._page.item("yielded to it:", indent=5, mark=" ")
                    self._quote(position.overruled)
            for condition in paper.conditions:
                self._page.item(
                    f"condition, {condition.state}: “{excerpt(condition.text)}” ({condition.why})", indent=3, mark="-"
                )

    def _paper(self, paper: PaperExplained) -> str:
        where = self._files.pages(*paper.pages)
        told = [f"{paper.document}, {paper.kind.replace('_', ' ')}" + (f", {where}" if where else "")]
        return "; ".join([*told, paper.part, *([paper.standing] if paper.standing else [])])

    def _changes(self) -> None:
        changes = self._explanation.would_change
        self._page.heading("What would change it")
        if not changes:
            self._page.item("Nothing that this file leaves open.")
        for change in changes:
            self._page.item(_change(change))
            self._quote(change.evidence)

    def _expected(self) -> None:
        expected = self._explanation.expected
        if expected is None:
            return
        self._page.heading(f"Expected: {_ANSWERS[expected.status]} ({expected.status})")
        if expected.given:
            self._page.item("That is the answer.")
            return
        if not expected.obstacles:
            self._page.item("Nothing in the papers that decide comes near to it.")
        for obstacle in expected.obstacles:
            self._page.item(self._obstacle(obstacle))
            self._quote(obstacle.evidence)

    def _obstacle(self, obstacle: Obstacle) -> str:
        text = f"{obstacle.text[:1].upper()}{obstacle.text[1:]}"
        if obstacle.blocked_by:
            text += (
                " What stood in the way: " + ", ".join(f"“{excerpt(w, _BLOCKING)}”" for w in obstacle.blocked_by) + "."
            )
        return text


def _change(change: Change) -> str:
    return f"{_ANSWERS[change.toward]}: {change.text}" if change.toward else change.text
