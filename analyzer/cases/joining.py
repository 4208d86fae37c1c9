"""Which files belong to which case: by case number, else by claim number, else by worker and date of injury."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from analyzer.cases.case import CaseFile


@dataclass(eq=False, slots=True)
class Joined:
    """A case in the making: its name, its number where it has one, and its files."""

    name: str
    case_number: str | None
    files: list[CaseFile] = field(default_factory=list)


def joined(files: Sequence[CaseFile]) -> tuple[list[Joined], list[CaseFile]]:
    """The cases, and the files that decide nothing and name no case: letters and reports that nothing joins to any."""
    cases: dict[str, Joined] = {}
    for file in files:
        for number in file.case_numbers:
            cases.setdefault(number, Joined(number, number)).files.append(file)
    by_claim: dict[str, list[Joined]] = {}
    by_worker: dict[tuple[str, str], list[Joined]] = {}
    for case in cases.values():
        for file in case.files:
            _note(file, case, by_claim, by_worker)
    loose = []
    # Those that decide something first, so that a letter finds the case that they make.
    for file in sorted((f for f in files if not f.case_numbers), key=lambda f: not f.decides):
        found = _found(file, by_claim, by_worker)
        if not found and not file.decides:
            loose.append(file)
            continue
        for case in found or [_new(file, cases)]:
            case.files.append(file)
            _note(file, case, by_claim, by_worker)
    return sorted(cases.values(), key=lambda case: case.name), loose


def _note(
    file: CaseFile,
    case: Joined,
    by_claim: dict[str, list[Joined]],
    by_worker: dict[tuple[str, str], list[Joined]],
) -> None:
    for claim in file.claim_numbers:
        if case not in by_claim.setdefault(claim, []):
            by_claim[claim].append(case)
    for key in _worker_keys(file):
        if case not in by_worker.setdefault(key, []):
            by_worker[key].append(case)


def _found(
    file: CaseFile, by_claim: dict[str, list[Joined]], by_worker: dict[tuple[str, str], list[Joined]]
) -> list[Joined]:
    claimed = [case for claim in file.claim_numbers for case in by_claim.get(claim, [])]
    named = claimed or [case for key in _worker_keys(file) for case in by_worker.get(key, [])]
    return list({id(case): case for case in named}.values())


def _worker_keys(file: CaseFile) -> list[tuple[str, str]]:
    return [(file.worker, injury) for injury in file.injuries] if file.worker else []


def _new(file: CaseFile, cases: dict[str, Joined]) -> Joined:
    if file.claim_numbers:
        name = f"claim {file.claim_numbers[0]}"
    elif file.worker and file.injuries:
        name = f"{file.applicant}, injury of {file.injuries[0]}"
    else:
        name = file.path
    return cases.setdefault(name, Joined(name, None))
