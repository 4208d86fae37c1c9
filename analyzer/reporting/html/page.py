"""The HTML file itself: templates filled, and a policy that lets nothing in but what stands in the file."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from markupsafe import Markup

from analyzer.report import Failure, Report
from analyzer.reporting.html.harmless import harmless
from analyzer.reporting.html.sections import Section
from analyzer.reporting.pictures import Picture, Pictures
from analyzer.reporting.pictures.stored import MEDIA_TYPES
from analyzer.reporting.quotes import excerpt

if TYPE_CHECKING:
    from jinja2 import Environment


def page_of(reports: Sequence[Report], pictures: Sequence[Pictures], failures: Sequence[Failure]) -> str:
    """One HTML file with a section for each report; `pictures` go with the reports in order."""
    style, script = asset("style.css"), asset("script.js")
    sections = [
        Section(report, drawn, number, prefix=f"r{number}" if len(reports) > 1 else "r")
        for number, (report, drawn) in enumerate(zip(reports, pictures, strict=True), start=1)
    ]
    return (
        environment()
        .get_template("page.html.j2")
        .render(sections=sections, failures=failures, style=style, script=script, policy=policy(style, script))
    )


def policy(style: str, script: str | None = None) -> str:
    """The Content-Security-Policy of a file with one style and one script in it; all else but its own images is barred."""
    scripts = _hash_of(script) if script is not None else "'none'"
    return (
        f"default-src 'none'; img-src data:; style-src {_hash_of(style)}; script-src {scripts}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def asset(name: str) -> str:
    """A file that lies beside the templates."""
    return (resources.files("analyzer.reporting.html") / "templates" / name).read_text(encoding="utf-8")


@cache
def environment() -> Environment:
    """Templates in which every value is escaped, and stripped of characters that turn or hide text."""
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.FunctionLoader(asset),
        autoescape=True,
        finalize=harmless,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["excerpt"] = excerpt
    made.filters["data_uri"] = data_uri
    return made


def data_uri(picture: Picture) -> Markup:
    """The address of an image that stands in the file itself."""
    if picture.media_type not in MEDIA_TYPES:
        raise ValueError(f"{picture.media_type} is no kind of picture that this program makes")
    return Markup("data:{};base64,{}").format(picture.media_type, base64.b64encode(picture.data).decode())
