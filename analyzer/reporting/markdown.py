"""The report as Markdown: the answer first, then why, each reason with its quotation, page and authority."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.deciding.words import scope_words, status_words
from analyzer.report import Approval, Failure, Report
from analyzer.reporting.names import about_file, document_line
from analyzer.reporting.packet_files import PacketFiles
from analyzer.reporting.quotes import quotations
from analyzer.reporting.table_rows import standing_of
from analyzer.reporting.text import QUOTES_PER_REASON, extras, strength_words

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_LEADING = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")


def markdown_report(reports: Sequence[Report], failures: Sequence[Failure] = ()) -> str:
    """All reports as CommonMark with tables; nothing that a settlement says can become markup."""
    blocks = [block for report in reports for block in _report(report)]
    if failures:
        blocks.append("# Not analysed")
        blocks.append("\n".join(f"- {escaped(f.path)}: {escaped(f.message)}; {escaped(f.hint)}" for f in failures))
    return "".join(f"{block}\n\n" for block in blocks)


def escaped(text: str) -> str:
    """The words on one line, with every sign that Markdown would take for its own made plain."""
    flat = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LEADING.sub(lambda m: f"{m[1]}{m[2]}\\" if m[2].isdigit() else f"{m[1]}\\{m[2]}", flat)


def _report(report: Report) -> Iterator[str]:
    answer = report.future_medical
    files = PacketFiles.of(report)
    yield f"# {escaped(report.source.path)}"
    yield escaped(about_file(report))
    yield f"**{escaped(answer.summary)}**"
    yield escaped(strength_words(answer))
    if len(answer.parts) > 1:
        rows = [
            (
                scope_words(part.scope),
                status_words(part.status, part.basis, provisional=part.provisional),
                standing_of(Approval(status=part.approval)),
            )
            for part in answer.parts
        ]
        yield "## Unit by unit"
        yield _table(("unit", "answer", "standing"), rows)
    yield "## Why"
    clauses = {clause.id: clause for clause in report.clauses}
    for number, reason in enumerate(answer.reasons, start=1):
        lines = [f"{number}. {escaped(reason.text)} \\[{escaped(reason.authority)}\\]"]
        cited = [clauses[i] for i in reason.evidence[:QUOTES_PER_REASON] if i in clauses]
        shown = quotations(cited, place=files.place)
        for quotation in shown:
            lines += ["", f"   > {escaped(quotation)}"]
        yield "\n".join(lines)
    yield "## Papers in this file"
    yield _list([document_line(document, files.pages(*document.pages)) for document in report.documents])
    for title, told in extras(report):
        yield f"## {escaped(title)}"
        yield _list(told)


def _list(items: Sequence[str]) -> str:
    return "\n".join(f"- {escaped(item)}" for item in items)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *([escaped(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
