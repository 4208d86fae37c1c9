"""The page of the portfolio as one HTML file: nothing is loaded from elsewhere, nothing that a paper says is believed to be markup."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from importlib import resources
from typing import Any

from analyzer.portfolio.overview import Overview
from analyzer.reporting.html.harmless import harmless

BAR_WIDTH = 100
"""Units of a full bar in the drawings."""


def index_page(overview: Overview) -> str:
    """The page."""
    import jinja2
    from markupsafe import Markup

    style, script = _asset("index.css"), _asset("index.js")
    policy = (
        f"default-src 'none'; style-src {_hash_of(style)}; script-src {_hash_of(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_asset),
        autoescape=True,
        finalize=harmless,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("index.html.j2").render(
        overview=overview,
        policy=policy,
        style=Markup(style),
        script=Markup(script),
        data=Markup(_json(overview)),
        bar_width=BAR_WIDTH,
    )


def _json(overview: Overview) -> str:
    """The cases for the script; no character in it can end the element that it stands in."""
    labels = {bar.name: bar.label for bar in overview.answers}
    needs = {name: label for name, label, _, _ in overview.needs}
    text = json.dumps(
        {"cases": [_clean(case) for case in overview.cases], "answers": labels, "needs": needs},
        ensure_ascii=True,
        separators=(",", ":"),
    )
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _clean(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return harmless(value)


def _hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _asset(name: str) -> str:
    return (resources.files("analyzer.portfolio") / "templates" / name).read_text(encoding="utf-8")
