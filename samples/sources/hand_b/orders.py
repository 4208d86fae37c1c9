"""A judge's order in the short form: state heading, boxed caption, text, signature."""

from __future__ import annotations

from .layout import ORDER_CSS, Paper, esc, paragraphs, signature

BOARD = "STATE OF CALIFORNIA<br>WORKERS' COMPENSATION APPEALS BOARD"


def order(title: str, cases: str, applicant: str, defendant: str, text: str, date: str, judge: str, hand: str = "ink", after: str = "", chromium: bool = False,
          service: str = "SERVICE: by mail, on all parties and lien claimants on the Official Address Record, on the date above.", raw: str = "") -> Paper:
    body = f"""<div class="state">{BOARD}</div>
    <table class="cap"><tr><td class="vs">{esc(applicant)},<br><br><i style="padding-left:110pt">Applicant,</i><br><br><span style="padding-left:40pt">vs.</span><br><br>{esc(defendant)},<br><br>
    <i style="padding-left:110pt">Defendants.</i></td><td class="no">Case No. {"<br>".join(esc(c) for c in cases.split("|"))}<br><br><br><b>{esc(title)}</b></td></tr></table>
    {paragraphs(text) if text else ""}{raw}
    <div class="sigrow" style="margin-top:24pt"><span style="display:inline-block;width:210pt">Dated: {esc(date)}</span>{signature(judge, hand)}
    <div style="margin-left:210pt;line-height:1.25">{esc(judge)}<br>WORKERS' COMPENSATION JUDGE</div></div>{after}
    <p class="small" style="margin-top:20pt">{service}</p>"""
    return Paper(body, ORDER_CSS, chromium)
