"""Reports of one paper each, as few words as they take."""

from __future__ import annotations

from typing import Any

from analyzer.report import Report

CASE = "ADJ1000001"
FORMS = {
    "C&R": "compromise_and_release",
    "stips": "stipulations_with_request_for_award",
    "OACR": "order_approving_compromise_and_release",
}
BASES = {"kept": "awarded", "closed": "released", "contingent": "conditional", "unclear": "silent", "split": "mixed"}


def report(
    kind: str,
    says: str | None = None,
    day: str | None = None,
    *,
    approved: str | None = None,
    case: str | None = CASE,
    parts: dict[str, str] | None = None,
    clauses: tuple[dict[str, Any], ...] = (),
    path: str | None = None,
    role: str = "operative",
    **terms: Any,
) -> Report:
    """A paper of this kind; `says` is what it does to care, `parts` the same by part of the body, `approved` the day of an order in
    the same file."""
    kind = FORMS.get(kind, kind)
    numbers = [case] if case else []
    own = None if says is None else {"status": says, "basis": BASES[says], "strength": "express"}
    status = {"status": "approved", "date": approved} if approved else {"status": "not_shown"}
    answer = own or {
        "status": "unclear",
        "basis": "silent" if kind.startswith("order") else "not_a_settlement",
        "strength": "inferred",
    }
    rows = parts or {"": answer["status"]}
    part = {"approval": status["status"], "documents": ["d1"], "confidence": 0.9, "strength": "express"}
    return Report.model_validate(
        {
            "analysis": {"version": "1", "model": "m", "rules": "r"},
            "source": {
                "path": path or f"{kind}-{day}-{says}-{approved}.pdf",
                "sha256": "0",
                "bytes": 1,
                "media_type": "application/pdf",
                "pages": 1,
                "pages_read": 1,
            },
            "pages": [],
            "documents": [
                {
                    "id": "d1",
                    "kind": kind,
                    "pages": (1, 1),
                    "date": day,
                    "role": role,
                    "case_numbers": numbers,
                    "own_case_numbers": numbers,
                    "future_medical": own,
                    "approval": status,
                    "execution": {"state": "signed"},
                    "confidence": 0.9,
                }
            ],
            "future_medical": {
                **answer,
                "confidence": 0.9,
                "summary": "...",
                "reasons": [],
                "parts": [
                    {**part, "scope": {"body_parts": [name] if name else []}, "status": said, "basis": BASES[said]}
                    for name, said in rows.items()
                ],
            },
            "approval": status,
            "terms": {"case_numbers": numbers, **terms},
            "clauses": [_clause(number, **clause) for number, clause in enumerate(clauses, start=1)],
        }
    )


def _clause(number: int, **named: Any) -> dict[str, Any]:
    return {
        "id": f"c{number}",
        "document": "d1",
        "text": "words",
        "speaker": "parties",
        "entry": "typed",
        "read_from": "text",
        "found_by": "rule:test",
        "scope": {},
        "confidence": 0.9,
        **named,
    }
