"""PDFs that were damaged, or made to harm the one who opens them: a name and a way to make each."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from functools import partial

from tests.hostile.raw_pdf import FONT, WORDS, bomb, one_page, packed, pdf, stream

Maker = Callable[[], bytes]

DRAW_FORM = b"/X Do"
MOST_PIXELS = b"/Width 13000 /Height 11400 /ColorSpace /DeviceGray /BitsPerComponent 8"
"""148 megapixels, more than the limit."""


def cut_off(data: bytes, tenths: int) -> bytes:
    return data[: len(data) * tenths // 10]


def flipped(data: bytes, seed: int) -> bytes:
    """A copy in which every thousandth byte or so is another."""
    dice = random.Random(seed)
    out = bytearray(data)
    for _ in range(max(len(out) // 1000, 8)):
        out[dice.randrange(len(out))] = dice.randrange(256)
    return bytes(out)


def without_stream(data: bytes, which: int) -> bytes:
    """A copy in which one of the streams is empty."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        streams = [o for o in document.objects if isinstance(o, pikepdf.Stream)]
        streams[which % len(streams)].write(b"")
        document.save(out)
    return out.getvalue()


def streams_in(data: bytes) -> int:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        return sum(isinstance(o, pikepdf.Stream) for o in document.objects)


def _tree(kids: bytes, count: int, more: dict[int, bytes] | None = None) -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count),
            3: page,
            4: stream(WORDS),
            5: FONT,
            **(more or {}),
        }
    )


def _many_pages(count: int) -> bytes:
    return _tree(b"3 0 R " * count, count)


def _form(number: int, draws: bytes) -> bytes:
    entries = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> /XObject << /X %d 0 R >> >>"
    return stream(draws, entries % number)


def _forms(depth: int, times: int) -> bytes:
    """Forms inside forms, each drawing the next so many times."""
    levels = {n: _form(n + 1, (DRAW_FORM + b" ") * times) for n in range(10, 10 + depth)}
    levels[10 + depth] = _form(10, WORDS)
    return one_page(DRAW_FORM, resources=b"/XObject << /X 10 0 R >>", more=levels)


def _recursive_form() -> bytes:
    return one_page(
        WORDS + b" " + DRAW_FORM, resources=b"/XObject << /X 10 0 R >>", more={10: _form(10, WORDS + b" /X Do")}
    )


def _image(entries: bytes, data: bytes, shown: bytes = b"612 0 0 792 0 0 cm") -> bytes:
    image = stream(data, b"/Type /XObject /Subtype /Image /Filter /FlateDecode " + entries)
    return one_page(b"q %b /X Do Q" % shown, resources=b"/XObject << /X 10 0 R >>", more={10: image})


def _page(boxes: bytes, content: bytes = WORDS) -> bytes:
    return one_page(content, boxes)


def _nested(opening: bytes, closing: bytes, depth: int) -> bytes:
    deep = opening * depth + closing * depth
    return one_page(b"/P %b BDC %b EMC" % (deep, WORDS), more={10: deep})


def _bomb_twice() -> bytes:
    inner = bomb(1_000_000_000)
    import zlib

    return one_page(stream(zlib.compress(inner, 9), b"/Filter [/FlateDecode /FlateDecode]"))


def _object_stream_bombs(count: int) -> bytes:
    """Many packed object streams, each of which unpacks to a hundred megabytes."""
    body = stream(bomb(100_000_000), b"/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode")
    return one_page(more={10 + n: body for n in range(count)})


def _no_unicode() -> bytes:
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [11 0 R] >>"
    kid = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
        b" /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Odd /Flags 4 >> >>"
    )
    drawn = b"BT /F2 12 Tf 72 700 Td <001100120013001400150016> Tj ET"
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F2 10 0 R >> >> >>",
            4: stream(drawn),
            10: font,
            11: kid,
        }
    )


WHITE_WORDS = b"1 1 1 rg " + WORDS

HARMFUL: dict[str, Maker] = {
    "tree that holds itself": lambda: _tree(b"2 0 R 3 0 R", 2),
    "tree of two that hold each other": lambda: _tree(
        b"10 0 R", 1, {10: b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"}
    ),
    "parent that is its own": lambda: _tree(b"10 0 R", 1, {10: b"<< /Type /Page /Parent 10 0 R /Contents 4 0 R >>"}),
    "ten thousand pages": lambda: _many_pages(10_000),
    "a count of two billion": lambda: _tree(b"3 0 R", 2_000_000_000),
    "a negative count": lambda: _tree(b"3 0 R", -1),
    "no pages": lambda: _tree(b"", 0),
    "two billion points": lambda: _page(b"/MediaBox [0 0 2000000000 2000000000]"),
    "two billion points, white words": lambda: _page(b"/MediaBox [0 0 2000000000 2000000000]", WHITE_WORDS),
    "ten thousand points, white words": lambda: _page(b"/MediaBox [0 0 14400 14400]", WHITE_WORDS),
    "a strip": lambda: _page(b"/MediaBox [0 0 2000000000 1]", WHITE_WORDS),
    "no area": lambda: _page(b"/MediaBox [0 0 0 0]"),
    "a box that is none": lambda: _page(b"/MediaBox [1 (x) /y]"),
    "numbers past all bounds": lambda: _page(b"/MediaBox [0 0 612 792]", b"1e39 0 0 1e39 1e39 -1e39 cm " + WORDS),
    "a thousandfold unit": lambda: _page(b"/MediaBox [0 0 612 792] /UserUnit 1000000"),
    "a unit of nothing": lambda: _page(b"/MediaBox [0 0 612 792] /UserUnit 0"),
    "letters of a million points": lambda: _page(
        b"/MediaBox [0 0 612 792]", b"BT /F1 1000000 Tf 72 700 Td (Future medical) Tj ET"
    ),
    "flate bomb": lambda: one_page(stream(bomb(2_000_000_000), b"/Filter /FlateDecode")),
    "flate bomb of operators": lambda: one_page(packed(WORDS + b" " + b"0 0 1 1 re f " * 3_000_000)),
    "flate bomb of words": lambda: one_page(packed((WORDS + b" ") * 200_000)),
    "flate bomb in a bomb": _bomb_twice,
    "bombs for the index": partial(_object_stream_bombs, 40),
    "image of 148 megapixels": lambda: _image(MOST_PIXELS, bomb(148_200_000, b"\xff")),
    "image of two gigapixels": lambda: _image(
        b"/Width 50000 /Height 40000 /ColorSpace /DeviceRGB /BitsPerComponent 8", bomb(600_000_000, b"\xff")
    ),
    "image of two gigapixels shown as a dot": lambda: _image(
        b"/Width 50000 /Height 40000 /ColorSpace /DeviceGray /BitsPerComponent 8",
        bomb(200_000_000),
        b"1 0 0 1 72 72 cm",
    ),
    "image without a size": lambda: _image(b"/ColorSpace /DeviceGray /BitsPerComponent 8", bomb(1_000_000)),
    "form that draws itself": _recursive_form,
    "forms three hundred deep": partial(_forms, 300, 1),
    "forms that multiply": partial(_forms, 12, 10),
    "brackets a hundred thousand deep": lambda: _nested(b"[", b"]", 100_000),
    "dictionaries ten thousand deep": lambda: _nested(b"<< /A ", b">> ", 10_000),
    "fonts without letters": _no_unicode,
    "a pattern that paints with itself": lambda: one_page(
        b"/Pattern cs /P scn 0 0 612 792 re f",
        resources=b"/Pattern << /P 10 0 R >>",
        more={
            10: stream(
                b"/Pattern cs /P scn 0 0 9 9 re f",
                b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 0.001 /YStep 0.001"
                b" /Resources << /Pattern << /P 10 0 R >> >>",
            )
        },
    ),
}
"""What was made to harm, by what it is."""


def damaged(name: str, data: bytes, seeds: range, step: int) -> Iterator[tuple[str, Maker]]:
    """The ways in which a good paper is damaged: cut off, flipped with these seeds, every `step`th stream emptied."""
    for tenths in range(1, 10):
        yield f"{name}, {tenths} tenths", partial(cut_off, data, tenths)
    for seed in seeds:
        yield f"{name}, bytes flipped ({seed})", partial(flipped, data, seed)
    for which in range(0, streams_in(data), step):
        yield f"{name}, stream {which} empty", partial(without_stream, data, which)
