"""Small DOCX files written part by part, so that a test shows the very XML that a word processor would write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from analyzer.reading.docx_file import read_docx
from analyzer.reading.limits import DEFAULT_LIMITS
from analyzer.reading.settlement import Notice, Page, Word

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def run(text: str, properties: str = "") -> str:
    """A run of text; `properties` is the inside of its w:rPr."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*content: str, properties: str = "") -> str:
    """A paragraph of runs; plain text becomes a run."""
    inside = "".join(part if part.startswith("<") else run(part) for part in content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def cell(*content: str, properties: str = "") -> str:
    """A table cell; plain text becomes a paragraph."""
    inside = "".join(part if part.startswith("<") else paragraph(part) for part in content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside or paragraph()}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    inside = "".join(part if part.startswith("<w:") else cell(part) for part in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def box_control(on: bool, glyph: str | None = None) -> str:
    """A check box content control in a paragraph; `glyph` is what it shows."""
    shown = glyph if glyph is not None else "☒" if on else "☐"
    return (
        f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(on)}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{run(shown)}</w:sdtContent></w:sdt>"
    )


def text_control(shown: str, prompt: bool = False) -> str:
    """A text content control; `prompt` where it is empty and shows what it asks for."""
    state = "<w:showingPlcHdr/>" if prompt else ""
    return f"<w:sdt><w:sdtPr>{state}<w:text/></w:sdtPr><w:sdtContent>{run(shown)}</w:sdtContent></w:sdt>"


def field(code: str, result: str = "", form: str = "") -> str:
    """A field; `form` is the inside of its w:ffData where it is a form field."""
    data = f"<w:ffData>{form}</w:ffData>" if form else ""
    shown = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}' if result else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>{shown}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def picture(width: float, height: float) -> str:
    """An inline picture of this size in points."""
    size = f'cx="{int(width * 12700)}" cy="{int(height * 12700)}"'
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent {size}/><wp:docPr id="1" name="Picture 1"/><a:graphic><a:graphicData>'
        '<pic:pic><pic:blipFill><a:blip r:embed="rId90"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def docx(
    *body: str, parts: Mapping[str, str] | None = None, related: Mapping[str, tuple[str, str]] | None = None
) -> bytes:
    """The bytes of a DOCX. `parts`: inside of further parts by root element and name ("w:hdr header1.xml").

    `related`: relationships of the body by id: (kind, target); a target with "://" is outside the file.
    """
    named = dict(related or {})
    files: dict[str, str] = {}
    for key, inside in (parts or {}).items():
        root, name = key.split(" ")
        files[f"word/{name}"] = f"<{root} {NAMESPACES}>{inside}</{root}>"
        kind = name.removesuffix(".xml").rstrip("0123456789")
        named.setdefault(f"rel-{name}", (kind, name))
    links = ""
    for key, (kind, target) in named.items():
        mode = "External" if "://" in target else "Internal"
        links += f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'
    files["word/document.xml"] = f"<w:document {NAMESPACES}><w:body>{''.join(body)}</w:body></w:document>"
    files["word/_rels/document.xml.rels"] = f"<Relationships {_RELATIONSHIPS}>{links}</Relationships>"
    files["_rels/.rels"] = (
        f'<Relationships {_RELATIONSHIPS}><Relationship Id="r" Type="{_OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    files["[Content_Types].xml"] = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return archive(files)


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """The bytes of a zip archive of these files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return data.getvalue()


def page(data: bytes) -> Page:
    return read_docx(data, DEFAULT_LIMITS)[0]


def notices(data: bytes) -> dict[str, str]:
    """The notices by their code."""
    found: tuple[Notice, ...] = read_docx(data, DEFAULT_LIMITS)[1]
    return {notice.code: notice.text for notice in found}


def texts(data: bytes) -> list[str]:
    """The live lines."""
    return [line.text for line in page(data).lines]


def aside(data: bytes) -> list[tuple[str, str]]:
    """The lines kept apart, each with the entry of its words."""
    return [(line.words[0].entry.value, line.text) for line in page(data).aside]


def marks(data: bytes) -> list[tuple[str, str, str]]:
    """Kind, state and label of every mark."""
    return [(m.kind.value, m.state.value, m.label) for w in page(data).words() if (m := w.mark) is not None]


def word(data: bytes, text: str) -> Word:
    """The first live word with this text."""
    return next(w for w in page(data).words() if w.text == text)
