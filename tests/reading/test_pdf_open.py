"""Opening: what a user is told about files that do not open, and what is mended without fuss."""

from __future__ import annotations

import io

import pikepdf
import pytest

from analyzer.errors import AnalyzerError, Damaged, Empty, Encrypted, TooLarge, WrongPassword
from analyzer.reading.pdf_file import read_pdf
from tests.reading.pdf_papers import paper, text, words_in

PAPER = paper(text((72, 100, "Future medical care remains open.")))


def locked(user: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=user, R=6))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "password", "error"),
    [
        (b"", None, Empty),
        (b"<html>not a pdf</html>", None, Damaged),
        (b"%PDF-1.7\nnothing of a PDF follows", None, Damaged),
        (locked("Hello"), None, Encrypted),
        (locked("Hello"), "hello", WrongPassword),
    ],
)
def test_says_why_a_file_does_not_open(data: bytes, password: str | None, error: type[AnalyzerError]) -> None:
    with pytest.raises(error):
        read_pdf(data, "paper.pdf", password)


def test_opens_ciphers_that_leave_strings_in_the_clear() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAPER)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user="Hello", R=4, aes=True), linearize=False)
    mixed = out.getvalue().replace(b"/StrF /StdCF", b"/StrF /Identity")
    assert mixed != out.getvalue()

    pages, _, count = read_pdf(mixed, "paper.pdf", "Hello")

    assert count == 1
    assert " ".join(words_in(pages[0])) == "Future medical care remains open."
    with pytest.raises(WrongPassword):
        read_pdf(mixed, "paper.pdf", "hello")


@pytest.mark.parametrize(("user", "password"), [("Hello", "Hello"), ("", None), ("", "not needed")])
def test_opens_with_the_password_and_without_where_it_is_empty(user: str, password: str | None) -> None:
    objects, _, _ = read_pdf(locked(user), "paper.pdf", password)
    assert "medical" in words_in(objects[0])


def test_stray_bytes_before_the_header_are_told_and_tolerated() -> None:
    objects, notices, count = read_pdf(b"From: scanner@office\r\n\r\n" + PAPER, "paper.pdf")
    assert count == 1
    assert "medical" in words_in(objects[0])
    assert "file_repaired" in {notice.code for notice in notices}


def test_a_rebuilt_index_is_told() -> None:
    _, notices, _ = read_pdf(PAPER.replace(b"startxref\n", b"startxref\n9"), "paper.pdf")
    assert [notice.code for notice in notices] == ["file_repaired"]


def test_a_sound_file_brings_no_notice() -> None:
    assert read_pdf(PAPER, "paper.pdf")[1] == []


def test_too_many_pages_name_the_limit() -> None:
    with pytest.raises(TooLarge, match="--max-pages"):
        read_pdf(paper(*[text((72, 100, "page"))] * 3), "paper.pdf", max_pages=2)


def test_reads_only_the_pages_asked_for() -> None:
    objects, _, count = read_pdf(paper(*[text((72, 100, "page"))] * 5), "paper.pdf", pages={2, 4, 9})
    assert [o.number for o in objects] == [2, 4]
    assert count == 5
