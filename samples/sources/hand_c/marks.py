"""The little markup that the texts are written in, and the scribbled signatures; shared by both layouts.

Blocks are tuples, the first item naming the block:
  ("doc", footer, header)      a new paper begins (new page, page numbers from 1; "{p}" is the page number)
  ("t", text) ("h", text)      centred title; heading
  ("p", text) ("i", text)      paragraph; indented paragraph
  ("kv", [(label, value)])     form fields
  ("tbl", head, rows)          table
  ("grid", rows)               initials: (applicant, defendant, issue)
  ("box", title, text)         a ruled box with typed text
  ("sig", [(role, name, how, date)])   signature lines; how: "/s/", "it", "img", "ink", "" (empty)
  ("stamp", text)              a filing stamp (text box in DOCX)
  ("pb",) ("sp",)              page break; space

Inside a text: {x} {o} a check box on / off, [[...]] what was filled in, {+...+} inserted and {-...-} deleted (tracked),
{~...~} struck through, {?...?} hidden, {^...^} a footnote, **...** bold.
"""

import io
import math
import random
import re

from PIL import Image, ImageDraw

_TOKEN = re.compile(r"(\{x\}|\{o\}|\[\[.*?\]\]|\{\+.*?\+\}|\{-.*?-\}|\{~.*?~\}|\{\?.*?\?\}|\{\^.*?\^\}|\*\*.*?\*\*)", re.S)
_KINDS = {"[[": "fill", "{+": "ins", "{-": "del", "{~": "strike", "{?": "hidden", "{^": "note", "**": "bold"}


def runs(text):
    """[(kind, text)]: kind is plain, on, off, fill, ins, del, strike, hidden, note or bold."""
    out = []
    for piece in _TOKEN.split(text):
        if not piece:
            continue
        if piece == "{x}":
            out.append(("on", ""))
        elif piece == "{o}":
            out.append(("off", ""))
        elif _TOKEN.fullmatch(piece):
            out.append((_KINDS[piece[:2]], piece[2:-2]))
        else:
            out.append(("plain", piece))
    return out


def scribble(name, width, height, points=90):
    """The pen's path for a name: [(x, y)], always the same for the same name."""
    rnd = random.Random(name)
    waves = [(rnd.uniform(0.10, 0.30), rnd.uniform(2, 9), rnd.uniform(0, 6.28)) for _ in range(4)]
    path = []
    for i in range(points):
        u = i / (points - 1)
        lift = 0.22 * (1 - u)
        y = 0.55 - lift * math.sin(3 * u) + sum(a * (1 - 0.55 * u) * math.sin(2 * math.pi * f * u + p) for a, f, p in waves) * 0.75
        x = u * 0.94 + 0.03 + 0.025 * math.sin(2 * math.pi * waves[0][1] * u + 1)
        path.append((x * width, min(max(y, 0.05), 0.95) * height))
    return path


def scribble_png(name, width=420, height=110):
    image = Image.new("L", (width, height), 255)
    draw = ImageDraw.Draw(image)
    draw.line(scribble(name, width, height, 220), fill=25, width=4, joint="curve")
    data = io.BytesIO()
    image.quantize(8).save(data, "PNG", optimize=True)
    data.seek(0)
    return data
