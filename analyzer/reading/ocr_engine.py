"""The recogniser of printed words in a picture: RapidOCR with the models that lie in its package, and never the network."""

from __future__ import annotations

import importlib.util
import os
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzer.reading.settlement import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]
    """Levels of grey, rows from the top; 0 is black."""

PACKAGES = ("rapidocr", "onnxruntime")
DETECTOR_SIDE = 1280
"""Pixels of the longer side of the picture in which lines are looked for; more costs time and finds no more."""
LINES_AT_ONCE = 1
"""Lines recognised together; each is padded to the longest of its batch, which costs more than it saves."""
MOST_THREADS = 2
"""A third thread no longer makes one page faster."""
MODELS = ("PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx")
"""Files in the engine's package: the finder of lines and the reader of lines."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One recognised letter, and where it stands along its line, in pixels; `box` may be wider than its ink."""

    text: str
    confidence: float
    box: Box


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line of writing as the engine found it."""

    text: str
    score: float
    """0 to 1; about 0.99 for print, below 0.7 for print upside down."""
    box: Box
    """In pixels of the picture."""
    letters: tuple[Letter, ...]
    """The letters of the text without its blanks, in order."""


def missing() -> list[str]:
    """What is not installed of the packages and model files that text recognition needs; loads none of them."""
    lacking = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if lacking:
        return lacking
    return [f"the model {path.name}" for path in _models() if not path.is_file()]


def is_installed() -> bool:
    """Whether scanned pages can be read here."""
    return not missing()


def recognise(image: Image) -> list[ReadLine]:
    """The lines of writing in a picture, in no order. Raises ImportError where the engine is not installed."""
    import numpy as np

    # What a call does not name stays as the call before it left it.
    result = _engine()(np.repeat(image[:, :, np.newaxis], 3, axis=2), use_det=True, return_word_box=True)
    if result.boxes is None or result.txts is None:
        return []
    letters = result.word_results or ()
    known = len(letters) == len(result.txts)
    found = []
    for number, (corners, text, score) in enumerate(zip(result.boxes, result.txts, result.scores, strict=True)):
        box = _box(corners)
        plain = unicodedata.normalize("NFKC", text).strip()
        if plain:
            found.append(ReadLine(plain, float(score), box, _letters(text, box, letters[number] if known else ())))
    return found


def recognise_line(image: Image) -> tuple[str, float]:
    """The text of a picture that holds one line and nothing else, and its score, 0 to 1."""
    import numpy as np

    result = _engine()(np.repeat(image[:, :, np.newaxis], 3, axis=2), use_det=False, return_word_box=False)
    if not result.txts:
        return "", 0.0
    return unicodedata.normalize("NFKC", result.txts[0]).strip(), float(result.scores[0])


def _models() -> list[Path]:
    """The model files in the engine's package."""
    found = importlib.util.find_spec(PACKAGES[0])
    folders = found.submodule_search_locations if found is not None else None
    return [Path(folder) / "models" / name for folder in folders or [] for name in MODELS]


@cache
def _engine() -> Any:
    """The engine, loaded once in a process."""
    import rapidocr

    # Files are opened as they are; a model that is only named would be compared with its hash, and perhaps fetched.
    detector, reader = (str(path) for path in _models())
    return rapidocr.RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.text_score": 0.0,
            "Global.return_word_box": True,
            "Global.return_single_char_box": True,
            "Global.log_level": "critical",
            "Det.limit_type": "max",
            "Det.limit_side_len": DETECTOR_SIDE,
            "Det.model_path": detector,
            "Rec.rec_batch_num": LINES_AT_ONCE,
            "Rec.model_path": reader,
            "EngineConfig.onnxruntime.intra_op_num_threads": min(MOST_THREADS, os.cpu_count() or 1),
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _letters(text: str, line: Box, found: Any) -> tuple[Letter, ...]:
    """The letters with their places; spread evenly over the line where the engine gives none that fit the text."""
    bare = "".join(text.split())
    if "".join(str(letter) for letter, _, _ in found) == bare:
        return tuple(
            Letter(plain, float(confidence), _box(corners))
            for letter, confidence, corners in found
            if (plain := unicodedata.normalize("NFKC", letter).strip())
        )
    step = line.width / max(len(text), 1)
    return tuple(
        Letter(plain, 0.5, Box(line.x0 + n * step, line.top, line.x0 + (n + 1) * step, line.bottom))
        for n, letter in enumerate(text)
        if (plain := unicodedata.normalize("NFKC", letter).strip())
    )


def _box(corners: Any) -> Box:
    across = [float(x) for x, _ in corners]
    down = [float(y) for _, y in corners]
    return Box(min(across), min(down), max(across), max(down))
