"""The highlighted copy: on the words, whatever way the page lies; signed and encrypted papers; the cover and the notes."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from analyzer.errors import Encrypted, UnsupportedType, WrongPassword
from analyzer.pipeline import analysed
from analyzer.reporting.annotated import annotated_copy
from tests.reporting.annotated import papers
from tests.reporting.annotated.checks import check, made
from tests.reporting.annotated.copies import highlights_of

SAMPLES = Path(__file__).resolve().parents[3] / "samples"
SOME = ("a07-stips-radio", "a20-cr-msa-funded", "b08-cr-third-draft", "c31-cr-foreman", "b11-cr-mma-in-paragraph-seven")
"""Fields, typed annotations, a watermark, identifiers, embedded fonts; all the others: `every_highlighted_copy.py`."""
FURTHER = "Further words that tell which way up this page is to be read, since they are many and long."


@pytest.mark.parametrize("name", SOME)
def test_the_copy_of_a_sample(name: str) -> None:
    path = SAMPLES / f"{name}.pdf"
    assert check(path, analysed(str(path))) == []


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (20, 30, 560, 780)])
def test_highlights_sit_on_the_words_of_turned_and_cropped_pages(
    turn: int, crop: tuple[int, ...] | None, tmp_path: Path
) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Rotate = turn
        if crop:
            pdf.pages[0].obj.CropBox = Array(list(crop))

    path = papers.put(tmp_path, papers.changed(papers.drawn([*papers.LINES, *[FURTHER] * 4]), change))
    result = analysed(str(path))
    assert result.report.clauses
    assert check(path, result) == []


def test_the_cover_gives_the_answer_and_leads_to_the_words() -> None:
    path = SAMPLES / "a20-cr-msa-funded.pdf"
    result = analysed(str(path))
    reader = pypdf.PdfReader(io.BytesIO(made(path, result).pdf))
    cover = " ".join(reader.pages[0].extract_text().split())
    assert result.report.future_medical.summary in cover
    assert result.report.future_medical.reasons[0].authority in cover
    assert "a20-cr-msa-funded.pdf" in cover
    assert str(SAMPLES) not in cover, "where the file lies is not told to whoever gets the copy"
    assert result.report.source.sha256 in cover.replace(" ", "")
    assert reader.page_labels[:3] == ["Answer", "1", "2"]
    links = [a.get_object() for a in reader.pages[0]["/Annots"]]
    (first, *_) = [reader.get_page_number(link["/Dest"][0].get_object()) for link in links]
    assert first == 5, "the set-aside is paid on page 5, which is the sixth of the copy"


def test_bookmarks_lead_to_every_clause_before_those_of_the_file() -> None:
    path = SAMPLES / "a20-cr-msa-funded.pdf"
    result = analysed(str(path))
    outline = pypdf.PdfReader(io.BytesIO(made(path, result).pdf)).outline
    assert outline[0].title == result.report.future_medical.summary
    titles = [item.title for part in outline if isinstance(part, list) for item in part]
    assert [c.id for c in result.report.clauses if not any(f"{c.id}: " in title for title in titles)] == []


def test_a_note_names_label_reason_and_authority() -> None:
    path = SAMPLES / "a20-cr-msa-funded.pdf"
    result = analysed(str(path))
    reason = result.report.future_medical.reasons[0]
    notes = [h.note for page in pypdf.PdfReader(io.BytesIO(made(path, result).pdf)).pages for h in highlights_of(page)]
    (note,) = [
        n for n in notes if n.startswith(f"{reason.evidence[0]}: msa amount") or f"\n{reason.evidence[0]}: " in n
    ]
    assert reason.text in note
    assert reason.authority in note
    assert "points to closing" in note


def test_no_two_highlights_cover_the_same_words_in_two_colours() -> None:
    path = SAMPLES / "a20-cr-msa-funded.pdf"
    reader = pypdf.PdfReader(io.BytesIO(made(path, analysed(str(path))).pdf))
    places = [(i, h.rects) for i, page in enumerate(reader.pages) for h in highlights_of(page)]
    assert len(places) == len(set(places))


def test_a_paper_in_two_files_is_copied_file_by_file(tmp_path: Path) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    first.write_bytes(papers.drawn(["COVER LETTER", "Please find the paper enclosed."]))
    second.write_bytes(papers.drawn())
    result = analysed([str(first), str(second)])
    copy = annotated_copy(
        str(second),
        result.report,
        identifier_places=result.identifier_places,
        identifiers=result.identifiers,
        first_page=2,
    )
    page = pypdf.PdfReader(io.BytesIO(copy.pdf)).pages[-1]
    assert papers.SSN not in page.extract_text()
    assert {c for h in highlights_of(page) for c in h.clauses} == {c.id for c in result.report.clauses if c.page == 2}


def test_an_encrypted_paper_stays_encrypted(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(papers.drawn())) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="open", owner="own", R=6))
    path = tmp_path / "locked.pdf"
    result = analysed(str(path), password="open")
    copy = annotated_copy(
        str(path),
        result.report,
        password="open",
        identifier_places=result.identifier_places,
        identifiers=result.identifiers,
    )
    assert any("same password" in note for note in copy.notes)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy.pdf))
    with pdfplumber.open(io.BytesIO(copy.pdf), password="open") as pdf:
        assert "releases all claims" in pdf.pages[-1].extract_text()
    with pytest.raises(WrongPassword):
        annotated_copy(str(path), result.report, password="other")
    with pytest.raises(Encrypted):
        annotated_copy(str(path), result.report)


def test_a_signed_paper_is_copied_and_its_signature_is_said_to_be_broken(tmp_path: Path) -> None:
    def sign(pdf: pikepdf.Pdf) -> None:
        signature = pdf.make_indirect(
            Dictionary(
                Type=Name.Sig,
                Filter=Name("/Adobe.PPKLite"),
                ByteRange=[0, 10, 20, 30],
                Contents=String(b"\x30\x82"),
                Name=String("Ana Ruiz"),
            )
        )
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String("sig"),
                V=signature,
                Rect=[72, 300, 200, 330],
            )
        )
        pdf.pages[0].obj.Annots = Array([field])
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([field]), SigFlags=3))
        pdf.Root.Perms = Dictionary(DocMDP=signature)

    path = papers.put(tmp_path, papers.changed(papers.drawn(), sign))
    copy = made(path, analysed(str(path)))
    assert any("digitally signed" in note for note in copy.notes)
    reader = pypdf.PdfReader(io.BytesIO(copy.pdf))
    assert "digitally signed" in " ".join(reader.pages[0].extract_text().split())
    assert "/Perms" not in reader.trailer["/Root"]
    fields = reader.get_fields()
    assert fields is not None
    assert fields["sig"]["/V"]["/Name"] == "Ana Ruiz"


def test_what_is_no_pdf_has_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("\n".join(papers.LINES), encoding="utf-8")
    with pytest.raises(UnsupportedType):
        annotated_copy(str(path), analysed(str(path)).report)
