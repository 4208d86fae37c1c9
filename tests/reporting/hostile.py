"""A report whose every text tries to be something else than text."""

from __future__ import annotations

from typing import Any

from analyzer.report import Report

LONG_WORD = "W" * 10_000
ATTACKS = (
    "<script>window.harmed = 1</script>",
    '"><img src=x onerror="window.harmed = 1">',
    "</style><style>body{display:none}</style>",
    "</title></textarea><svg onload='window.harmed = 1'>",
    "javascript:window.harmed=1",
    "{{ 7 * 7 }}{% raw %}",
    "'; window.harmed = 1; //",
    "\u202egnp.exe\u202c \x00\x1b[31m \ud7ff",
    "http://example.invalid/track.gif",
    LONG_WORD,
)
EVERYTHING = " ".join(ATTACKS)
_SPOKEN = {"text", "summary", "applicant", "employer", "insurer", "name", "why", "ask", "condition", "care", "period", "authority", "path", "reason", "payee", "message", "hint", "declared_by", "carriers", "body_parts", "claims", "case_numbers", "claim_numbers", "rule", "cms_case_number", "found_by", "model", "rules", "tool", "version", "sha256"}  # fmt: skip


def hostile(report: Report) -> Report:
    """The same report in which whatever may come from a file is an attack."""

    def walk(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: walk(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [walk(inner, key) for inner in value]
        return EVERYTHING if isinstance(value, str) and key in _SPOKEN else value

    plain = report.model_dump(mode="json")
    plain["mma"] = [
        {"text": "x", "sense": "unresolved", "confidence": 0.5, "why": "x", "ask": "x", "evidence": ["c1"]},
    ]
    plain["msa"] = {"amount": "1.00", "cms_case_number": "x", "evidence": ["c1"]}
    plain["mmi"] = [
        {"text": "x", "date": "2020-01-02", "declared_by": "x", "follows": [{"text": "x", "authority": "x"}]}
    ]
    plain["not_found"] = [{"what": "x", "why": "x"}]
    plain["warnings"] = [{"code": "no_box", "text": "x", "evidence": ["c1"]}]
    plain["questions"] = [{"text": "x", "about": "x", "evidence": ["c1"]}]
    return Report.model_validate(walk(plain))
