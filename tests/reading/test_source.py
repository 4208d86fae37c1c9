"""Opening a file: what it is, and what a user is told where it cannot be read."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from analyzer.errors import AnalyzerError, TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.source import open_source
from tests.reading.docx_papers import archive, docx, paragraph

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


# name, content, media type, why
READ = [
    ("a.pdf", b"%PDF-1.7\n%%EOF", "application/pdf", "a PDF"),
    ("a.txt", b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n", "application/pdf", "bytes before the header, and a wrong name"),
    ("a.pdf", b"\x00\x01junk 1 0 obj endobj\n%%EOF\n", "application/pdf", "a lost header; the rest is a PDF to mend"),
    ("a.pdf", docx(paragraph("Award")), "wordprocessingml", "a DOCX under the name of a PDF"),
    ("a.png", b"\x89PNG\r\n\x1a\n....", "image/png", "PNG"),
    ("a.jpg", b"\xff\xd8\xff\xe0....", "image/jpeg", "JPEG"),
    ("a.tif", b"II*\x00....", "image/tiff", "TIFF, Intel order"),
    ("a.tif", b"MM\x00*....", "image/tiff", "TIFF, Motorola order"),
    ("a", "Award – “yes”".encode(), "text/plain", "UTF-8 without a name that says so"),
    ("a.txt", "Award – “yes”".encode("cp1252"), "text/plain", "an old Windows text"),
    ("a.txt", "Award".encode("utf-16"), "text/plain", "UTF-16 with its mark"),
    ("a.txt", "Future medical care".encode("utf-16-le"), "text/plain", "UTF-16 without one"),
    ("a.txt", b"BMI of applicant: 31\n", "text/plain", "two letters that also begin a picture file"),
    ("a.txt", b"TO: J. Ruiz\nFROM: M. Tran\nRE: X-ray of 3/4\n\nStips enclosed.", "text/plain", "a memo is no e-mail"),
]


@pytest.mark.parametrize(("name", "content", "media_type", "why"), READ, ids=[case[3] for case in READ])
def test_kind_is_told_by_content(tmp_path: Path, name: str, content: bytes, media_type: str, why: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert media_type in open_source(path).media_type, why


# name, content, code, words of the message, words of the hint
REFUSED = [
    ("a.txt", b"", "empty", "0 bytes", "again"),
    ("a.txt", b" \n\n\t ", "empty", "white space", "again"),
    ("a.doc", OLE + wide("WordDocument"), "unsupported_type", "DOC", "save it as DOCX"),
    ("a.msg", OLE + wide("__properties_version1.0"), "unsupported_type", "MSG", "attached paper"),
    ("a.xls", OLE + wide("Workbook"), "unsupported_type", "XLS", "PDF"),
    ("a.docx", OLE + wide("EncryptedPackage"), "encrypted", "password", "without one"),
    ("a.rtf", b"{\\rtf1\\ansi Award}", "unsupported_type", "RTF", "DOCX"),
    ("a.docx", b"{\\rtf1\\ansi Award}", "unsupported_type", "RTF", "DOCX"),
    ("a.heic", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "unsupported_type", "HEIC", "PNG"),
    ("a.gif", b"GIF89a...", "unsupported_type", "GIF", "PNG"),
    ("a.eml", b"From: a@b.c\nMIME-Version: 1.0\nSubject: stips\n\nhello", "unsupported_type", "EML", "attached"),
    ("a.pdf", b"<!DOCTYPE html><html><body>Log in</body></html>", "unsupported_type", "HTML", "browser"),
    ("a.zip", archive({"stips.pdf": "x"}), "unsupported_type", "zip", "Unpack"),
    ("a.docx", archive({"stips.pdf": "x"}), "damaged", "without a Word document", "Unpack"),
    ("a.docx", docx(paragraph("Award"))[:200], "damaged", "zip", "again"),
    ("a.xlsx", archive({"xl/workbook.xml": "x"}), "unsupported_type", "XLSX", "PDF"),
    ("a.odt", archive({"mimetype": "application/vnd.oasis.opendocument.text"}), "unsupported_type", "ODT", "DOCX"),
    ("a.pdf", b"STIPULATIONS WITH REQUEST FOR AWARD", "damaged", "plain text, not PDF", ".txt"),
    ("a.docx", b"STIPULATIONS WITH REQUEST FOR AWARD", "damaged", "plain text, not DOCX", ".txt"),
    ("a.pdf", bytes(range(256)) * 20, "damaged", "not PDF", "again"),
    ("a.bin", bytes(range(256)) * 20, "unsupported_type", "no kind that is read", "PDF or DOCX"),
]


@pytest.mark.parametrize(("name", "content", "code", "message", "hint"), REFUSED)
def test_refusal_says_what_is_wrong_and_what_to_do(
    tmp_path: Path, name: str, content: bytes, code: str, message: str, hint: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AnalyzerError) as raised:
        open_source(path)
    assert raised.value.code == code
    assert message in raised.value.message
    assert hint in raised.value.hint


def failure(path: str | Path, limits: Limits | None = None) -> str:
    with pytest.raises(AnalyzerError) as raised:
        open_source(path, limits or Limits())
    return raised.value.code


def test_paths_that_lead_to_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Award")
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    assert failure(tmp_path / "gone.pdf") == "not_found"
    assert failure(tmp_path / "a.txt" / "b.pdf") == "not_found"
    assert failure(tmp_path / "link") == "not_found"
    assert failure("a\x00b.pdf") == "not_found"
    assert failure(tmp_path) == "is_folder"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4")
    path.chmod(0)
    assert failure(path) == "permission_denied"


def test_limit_on_bytes_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 1001)
    with pytest.raises(TooLarge, match="--max-bytes"):
        open_source(path, Limits(max_bytes=1000))
    assert open_source(path, Limits(max_bytes=1001)).data == path.read_bytes()


def test_standard_input_is_read_within_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Award")))
    source = open_source("-")
    assert (source.path, source.text) == ("-", "Award")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Award")))
    assert failure("-", Limits(max_bytes=4)) == "too_large"


def test_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    assert open_source(path).sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
