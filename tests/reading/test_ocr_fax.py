"""A fax is given to the reader of lines with smooth edges, and accents that are dirt are left out."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from analyzer.reading.limits import DEFAULT_LIMITS
from analyzer.reading.ocr_engine import Letter, ReadLine
from analyzer.reading.ocr_letters import signs_of
from analyzer.reading.ocr_words import words_of
from analyzer.reading.pdf_file import PdfFile
from analyzer.reading.settlement import Box
from tests.reading.scans import lines, pictured, scan

pytest.importorskip("rapidocr")


def fax_page(size: tuple[int, int], resolution: tuple[int, int], turn: int = 0) -> bytes:
    """A PDF of a page of one-bit pixels, as fax servers write it."""
    picture = pictured(lines)[0].resize(size).point(lambda level: 255 * (level > 160)).convert("1")
    out = io.BytesIO()
    picture.rotate(turn, expand=True).save(out, "PDF", dpi=resolution)
    return out.getvalue()


@pytest.mark.parametrize(
    ("paper", "is_fax"),
    [
        (fax_page((1734, 1078), (204, 98)), True),
        (fax_page((1734, 2156), (204, 196)), True),
        (fax_page((5100, 6600), (600, 600)), False),
        (scan(pictured(lines)[0]), False),
    ],
    ids=["standard fax", "fine fax", "one-bit scan of 600 dpi", "scan in grey"],
)
def test_only_faxes_are_smoothed(paper: bytes, is_fax: bool) -> None:
    from analyzer.reading.ocr_picture import rendered

    with PdfFile(paper, "paper.pdf") as file:
        objects = file.page(1)
        picture = rendered(file.document, 1, objects.width, objects.height, DEFAULT_LIMITS)
    assert (picture.soft is not None) is is_fax
    if picture.soft is not None:
        assert picture.soft.shape == picture.image.shape
        difference = np.abs(picture.soft.astype(int) - picture.image.astype(int))
        assert difference.mean() < 6, "the same print at the same place"
        edges = ((picture.soft > 40) & (picture.soft < 215)).mean() / (picture.image < 128).mean()
        assert edges > 0.5, "edges are grey"


def test_the_pixels_of_a_tiff_fax_are_smoothed_too() -> None:
    from analyzer.reading.ocr_picture import framed

    picture = pictured(lines)[0].resize((1734, 1078)).point(lambda level: 255 * (level > 160))
    assert framed(picture.convert("1"), 612, 792).soft is not None
    assert framed(Image.new("L", (1700, 2200), 255), 612, 792).soft is None


@pytest.mark.parametrize(
    ("read", "sure", "speckled", "word"),
    [
        ("ţ", 0.99, True, "t"),
        ("é", 0.90, True, "e"),
        ("ñ", 0.99, True, "ñ"),
        ("í", 0.60, False, "í"),
        ("ł", 0.99, True, "l"),
        ("§", 0.60, True, "§"),
    ],
    ids=["no letter of the West", "doubtful accent", "sure accent", "a scan has no specks", "stroke", "sign"],
)
def test_a_doubtful_accent_on_a_fax_is_a_speck(read: str, sure: float, speckled: bool, word: str) -> None:
    box = Box(100, 100, 130, 140)
    line = ReadLine(read, 0.9, box, (Letter(read, sure, box),))
    dark = np.zeros((300, 300), dtype=np.bool_)
    dark[110:130, 102:128] = True
    assert [w.text for w in words_of([line], dark, 0.36, speckled)] == [word]


def test_signs_are_the_likeliest_at_each_step_and_stand_where_they_were_seen() -> None:
    alphabet = ["none", "a", "b", " "]
    shares = np.full((8, 4), 0.01, dtype=np.float32)
    for step, number in enumerate((1, 1, 0, 1, 3, 2, 0, 0)):
        shares[step, number] = 0.9
    found = signs_of(shares, alphabet, filled=0.75)
    assert "".join(sign.text for sign in found) == "aa b"
    assert [sign.place for sign in found] == pytest.approx([0.5 / 6, 3.5 / 6, 4.5 / 6, 5.5 / 6])
    assert found[0].share == pytest.approx(0.9)


def inked_line(text: str, tokens: str, starts: dict[int, float]) -> tuple[ReadLine, np.ndarray]:
    """A line in which each letter is 12 pixels wide and 3 apart; `starts` moves on from a letter by so many pixels.

    `text` holds the letters, `tokens` the same with the blanks that the engine saw.
    """
    dark = np.zeros((200, 1200), dtype=np.bool_)
    letters, x = [], 50.0
    for number, letter in enumerate(text):
        x += starts.get(number, 0.0)
        dark[100:128, round(x) : round(x) + 12] = True
        letters.append(Letter(letter, 0.99, Box(x - 1, 90, x + 13, 140)))
        x += 15
    return ReadLine(tokens, 0.99, Box(45, 90, x + 5, 140), tuple(letters)), dark


@pytest.mark.parametrize(
    ("tokens", "words"),
    [
        ("is kept and theaward", ["is", "kept", "and", "the", "award"]),
        ("is kept and 12,34500", ["is", "kept", "and", "12,34500"]),
    ],
    ids=["the gap is as wide as the others", "a sum is never parted"],
)
def test_words_that_the_engine_glued_are_parted_where_the_gap_is_seen(tokens: str, words: list[str]) -> None:
    text = tokens.replace(" ", "")
    line, dark = inked_line(text, tokens, {2: 14, 6: 14, 9: 14, 12: 14})
    assert [word.text for word in words_of([line], dark, 0.36)] == words


@pytest.mark.parametrize(("height", "score", "is_read"), [(40, 0.6, True), (100, 0.7, False), (100, 0.97, True)])
def test_large_strokes_that_were_read_unsurely_are_no_words(height: int, score: float, is_read: bool) -> None:
    box = Box(50, 50, 350, 50 + height)
    line = ReadLine("leeb", score, box, tuple(Letter(letter, score, box) for letter in "leeb"))
    dark = np.zeros((400, 400), dtype=np.bool_)
    dark[60 : 40 + height, 60:340] = True
    assert bool(words_of([line], dark, 0.36)) is is_read
