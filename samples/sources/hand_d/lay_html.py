"""HTML to PDF: WeasyPrint or headless Chromium; the CSS decides the look."""
import html as _h
import re
import subprocess
import tempfile
from pathlib import Path
from . import marks

CSS = {
 "jet": """body{font:10pt 'Liberation Sans';line-height:1.35} h1{font-size:13pt;text-align:center;border-bottom:2px solid #000;padding-bottom:4px}
   .v{font-family:'Liberation Mono';font-size:9.5pt;border-bottom:1px solid #555;min-height:13pt} .l{font-size:7pt;color:#333} .row{display:flex;gap:12px;margin:4px 0} .row>div{flex:1}
   table.g{border-collapse:collapse;width:100%} .g td,.g th{border:1px solid #000;padding:3px 5px;text-align:left;vertical-align:top} .box{border:1px solid #000;padding:5px;min-height:40px}""",
 "court": """body{font:12pt 'Liberation Serif';line-height:1.5} h1{font-size:13pt;text-align:center;text-decoration:underline} h2{font-size:12pt;text-align:center}
   .v{font-weight:bold} .l{font-size:9pt} .row{display:flex;gap:12px} .row>div{flex:1} table.g{border-collapse:collapse;width:100%;font-size:11pt} .g td,.g th{border-bottom:1px solid #999;padding:3px;text-align:left;vertical-align:top}
   .box{border-left:3px solid #000;padding:4px 10px}""",
 "modern": """body{font:10.5pt 'DejaVu Sans Condensed','DejaVu Sans';line-height:1.4;color:#111} h1{font-size:15pt;background:#22304a;color:#fff;padding:6px 10px} h2{font-size:11pt;color:#22304a;border-bottom:1px solid #22304a}
   .v{background:#eef2f8;padding:1px 4px;min-height:14pt} .l{font-size:7.5pt;text-transform:uppercase;color:#555} .row{display:flex;gap:10px;margin:4px 0} .row>div{flex:1}
   table.g{border-collapse:collapse;width:100%} .g th{background:#dde4ee;text-align:left} .g td,.g th{border:1px solid #b9c3d3;padding:3px 6px;vertical-align:top} .box{border:1px solid #b9c3d3;padding:6px}""",
 "letter": """body{font:11pt 'Liberation Serif';line-height:1.4} h1{font-size:14pt} .v{} .l{font-size:8pt} .row{display:flex;gap:12px} .row>div{flex:1}
   table.g{border-collapse:collapse;width:100%;font-size:10pt} .g td,.g th{border:1px solid #777;padding:3px 6px;text-align:left;vertical-align:top} .box{border:1px solid #777;padding:6px}""",
 "type": """body{font:10.5pt 'Liberation Mono';line-height:1.35} h1{font-size:11pt;text-align:center} h2{font-size:10.5pt} .v{text-decoration:underline} .l{font-size:8pt} .row{display:flex;gap:10px;margin:3px 0} .row>div{flex:1}
   table.g{border-collapse:collapse;width:100%} .g td,.g th{border-top:1px dashed #000;padding:2px 4px;text-align:left;vertical-align:top} .box{border:1px dashed #000;padding:5px}""",
}
COMMON = """table{font-size:inherit;font-family:inherit} p{margin:5px 0} .c{text-align:center} .r{text-align:right} .z{font-size:80%} .n{display:flex;gap:8px;margin:5px 0} .n>span:first-child{min-width:24px}
 .k{display:inline-block;margin-right:22px} .kb{display:block;margin:3px 0} .bx{display:inline-block;width:10px;height:10px;border:1px solid #000;text-align:center;line-height:10px;font-size:11px;font-weight:bold;margin-right:5px;vertical-align:-1px}
 .w{border:2px solid #000;padding:7px;font-weight:bold;margin:8px 0} .s{display:flex;flex-wrap:wrap;gap:14px 26px;margin:10px 0} .s>div{width:45%;break-inside:avoid} .sl{height:32px;border-bottom:1px solid #000;display:flex;align-items:flex-end;justify-content:space-between}
 .sl svg{margin-bottom:-4px} .cap{display:flex;margin:8px 0 14px} .cap>div:first-child{width:52%;border-right:1px solid #000;border-bottom:1px solid #000;padding:4px} .cap>div:last-child{padding:4px 4px 4px 18px}
 .box{margin:6px 0} table.g{margin:6px 0 10px} h1,h2{break-after:avoid} td svg{vertical-align:middle}"""


def box(on, how):
    if how == "bracket":
        return "[X] " if on else "[&nbsp;&nbsp;] "
    if how == "glyph":
        return f"<span style=\"font-family:'DejaVu Sans'\">{'☒' if on else '☐'}</span> "
    if how == "tickglyph":
        return f"<span style=\"font-family:'DejaVu Sans'\">{'☑' if on else '☐'}</span> "
    if how == "circle":
        return f"<span style=\"font-family:'DejaVu Sans'\">{'●' if on else '○'}</span> "
    if how == "line":
        return "__X__ " if on else "_____ "
    if how == "svg":
        m = '<path d="M1 6 L5 11 L13 -2" fill="none" stroke="#12206a" stroke-width="1.8"/>' if on else ""
        return f'<svg width="14" height="14" viewBox="-1 -3 15 15"><rect x="0" y="0" width="10" height="10" fill="none" stroke="#000"/>{m}</svg> '
    return f'<span class="bx">{"X" if on else "&nbsp;"}</span>'


def sig(kind, name):
    if kind == "s":
        return f"/s/ {name}"
    if kind == "i":
        return f"<i style=\"font-family:'Liberation Serif';font-size:115%\">{name}</i>"
    if kind == "ink":
        return marks.svg(marks.signature(name), 140, 30)
    if kind == "img":
        import base64
        return f'<img style="height:28px" src="data:image/png;base64,{base64.b64encode(marks.png(marks.signature(name), 220, 50)).decode()}">'
    return ""


def body(blocks, how="box", ini="ink"):
    o = []
    for b in blocks:
        k = b[0]
        if k in "TCHPRZ" and len(k) == 1:
            tag = {"T": "<h1>%s</h1>", "C": '<p class="c">%s</p>', "H": "<h2>%s</h2>", "P": "<p>%s</p>", "R": '<p class="r">%s</p>', "Z": '<p class="z">%s</p>'}[k]
            o.append(tag % b[1])
        elif k == "N":
            o.append(f'<div class="n"><span>{b[1]}</span><span>{b[2]}</span></div>')
        elif k == "PB":
            o.append('<div style="break-after:page"></div>')
        elif k == "SP":
            o.append(f'<div style="height:{b[1]}px"></div>')
        elif k == "W":
            o.append(f'<div class="w">{b[1]}</div>')
        elif k == "CAP":
            o.append('<div class="cap"><div>' + "".join(f"<p>{x}</p>" for x in b[1]) + "</div><div>" + "".join(f"<p>{x}</p>" for x in b[2]) + "</div></div>")
        elif k == "F":
            for row in b[1]:
                o.append('<div class="row">' + "".join(f'<div><div class="l">{l}</div><div class="v">{v or "&nbsp;"}</div></div>' for l, v in row) + "</div>")
        elif k == "G":
            ws = b[3] or [1 / len(b[2][0])] * len(b[2][0])
            o.append('<table class="g">' + "".join(f'<col style="width:{w*100:.0f}%">' for w in ws) + ("<tr>" + "".join(f"<th>{h}</th>" for h in b[1]) + "</tr>" if b[1] else "")
                     + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in b[2]) + "</table>")
        elif k == "K":
            cl = "k" if b[2] else "kb"
            o.append("<p>" + "".join(f'<span class="{cl}">{box(on, how)}{t}</span>' for on, t in b[1]) + "</p>")
        elif k == "I":
            def one(v):
                if not v:
                    return "&nbsp;"
                return f"<i>{v}</i>" if ini == "typed" else marks.svg(marks.letters(v), 11 * len(v), 13)
            o.append('<table class="g"><col style="width:16%"><col style="width:16%"><col>' + "<tr>" + "".join(f"<th class='l'>{h}</th>" for h in b[1]) + "</tr>"
                     + "".join(f"<tr><td>{one(a)}</td><td>{one(d)}</td><td>{t}</td></tr>" for t, a, d in b[2]) + "</table>")
        elif k == "B":
            o.append(f'<div class="box"><div class="l">{b[1]}</div><div>{b[2] or "&nbsp;"}</div><div style="height:{b[3]}px"></div></div>')
        elif k == "INK":
            o += [marks.svg(s, 480, 20, width=1) + "<br>" for s in marks.cursive_lines(b[1], b[2])]
        elif k == "S":
            o.append('<div class="s">' + "".join(f'<div><div class="sl"><span>{sig(kd, nm)}</span><span>{dt}</span></div><div class="l">{role}</div></div>' for role, nm, kd, dt in b[1]) + "</div>")
    return "\n".join(o)


def split(blocks):
    secs = []
    for b in blocks:
        if b[0] == "DOC":
            secs.append((b[1], []))
        else:
            if not secs:
                secs.append(("", []))
            secs[-1][1].append(b)
    return secs


def page(foot, css, content, margin, extra=""):
    f = foot.replace("&amp;", "&").split("{n}")
    cont = " counter(page) ".join(f'"{x}"' for x in f) if foot else '""'
    return f"""<html><head><meta charset="utf-8"><style>@page{{size:letter;margin:{margin};@bottom-center{{content:{cont};font:8pt 'Liberation Sans'}}}}
    {COMMON}{CSS[css]}{extra}</style></head><body>{content}</body></html>"""


def weasy(blocks, path, css="jet", how="box", ini="ink", margin="18mm 17mm 18mm", extra=""):
    from weasyprint import HTML
    docs = [HTML(string=page(f, css, body(bs, how, ini), margin, extra)).render() for f, bs in split(blocks)]
    docs[0].copy([p for d in docs for p in d.pages]).write_pdf(str(path), pdf_identifier=b"d0d0d0d0d0d0d0d0")


def chrome(blocks, path, css="jet", how="box", ini="ink", margin="17mm 17mm 18mm", extra=""):
    from pypdf import PdfReader, PdfWriter
    w = PdfWriter()
    with tempfile.TemporaryDirectory() as td:
        for i, (f, bs) in enumerate(split(blocks)):
            h, p = Path(td) / f"{i}.html", Path(td) / f"{i}.pdf"
            h.write_text(page(f, css, body(bs, how, ini), margin, extra))
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={td}/prof",
                            f"--print-to-pdf={p}", h.as_uri()], check=True, capture_output=True, timeout=120)
            w.append(PdfReader(str(p)))
        w.write(str(Path(td) / "o.pdf"))
        clean(Path(td) / "o.pdf", path)


def clean(src, dst):
    import pikepdf
    with pikepdf.open(src) as pdf:
        for k in list(pdf.docinfo.keys()):
            if "Date" in k:
                del pdf.docinfo[k]
        if "/Metadata" in pdf.Root:
            del pdf.Root["/Metadata"]
        if "/StructTreeRoot" in pdf.Root:
            del pdf.Root["/StructTreeRoot"]
        if "/DocChecksum" in pdf.trailer:
            del pdf.trailer["/DocChecksum"]
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        pdf.remove_unreferenced_resources()
        pdf.save(dst, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
