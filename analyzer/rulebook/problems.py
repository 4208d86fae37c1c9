"""What is wrong in a rule file, where, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.rules.entries import RuleError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that keeps a rule file from being used."""

    path: str
    line: int
    text: str
    mend: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}; {self.mend}"


class PackError(RuleError):
    """A pack that cannot be used; `problems` holds all that is wrong with it, in the order of its lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        first = self.problems[0]
        more = f" (and {len(self.problems) - 1} more)" if len(self.problems) > 1 else ""
        super().__init__(f"{first.path}:{first.line}: {first.text}{more}", first.mend)

    def __reduce__(self) -> tuple[type[PackError], tuple[tuple[Problem, ...]]]:
        return PackError, (self.problems,)
