"""The recogniser of printed words in a picture: RapidOCR with the models that lie in its package, and never the network."""

from __future__ import annotations

import importlib.util
import os
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzer.reading.ocr_letters import READER_HEIGHT, Sign, prepared, signs_of
from analyzer.reading.settlement import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.ocr_letters import Crop

    Image = NDArray[np.uint8]
    """Levels of grey, rows from the top; 0 is black."""

PACKAGES = ("rapidocr", "onnxruntime")
DETECTOR_SIDE = 1280
"""Pixels of the longer side of the picture in which lines are looked for; more costs time and finds no more."""
LINES_AT_ONCE = 1
"""Lines recognised together; each is padded to the longest of its batch, which costs more than it saves."""
MOST_THREADS = 2
"""A third thread no longer makes one page faster."""
THREADS_VARIABLE = "ANALYZER_OCR_THREADS"
"""Environment variable with the number of threads of the engine: processes that read pages side by side take one each."""
UPRIGHT_LINE = 1.5
"""Height over width from which the engine takes a line to run up the page, and turns it to the left to read it."""
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
    """The letters of the text without its blanks, in order; for a line that runs up the page, from its top."""


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
    from rapidocr.main import RapidOCRError

    padding: dict[str, dict[str, float]] = {}
    try:
        crops, finds = _engine().detect_and_crop(np.repeat(image[:, :, np.newaxis], 3, axis=2), padding)
    except RapidOCRError:
        # The engine's way to say that it found no line.
        return []
    found = []
    for corners, crop in zip(finds.boxes, crops, strict=True):
        box = _box(corners, padding["padding_1"]["top"])
        signs = _signs(crop)
        text = unicodedata.normalize("NFKC", "".join(sign.text for sign in signs)).strip()
        if text:
            found.append(ReadLine(text, _score(signs), box, _letters(signs, box)))
    return found


def recognise_line(image: Image) -> tuple[str, float]:
    """The text of a picture that holds one line and nothing else, and its score, 0 to 1."""
    import numpy as np

    signs = _signs(np.repeat(image[:, :, np.newaxis], 3, axis=2))
    return unicodedata.normalize("NFKC", "".join(sign.text for sign in signs)).strip(), _score(signs)


def settings() -> dict[str, Any]:
    """The settings that the engine is started with, by their names in its package."""
    # Files are opened as they are; a model that is only named would be compared with its hash, and perhaps fetched.
    detector, reader = (str(path) for path in _models())
    return {
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


def _models() -> list[Path]:
    """The model files in the engine's package."""
    found = importlib.util.find_spec(PACKAGES[0])
    folders = found.submodule_search_locations if found is not None else None
    return [Path(folder) / "models" / name for folder in folders or [] for name in MODELS]


@cache
def _engine() -> Any:
    """The engine, loaded once in a process."""
    import numpy as np
    import rapidocr

    engine = rapidocr.RapidOCR(params=settings())
    # The reader of lines is only loaded with the first line.
    engine.recognize_txt([np.full((READER_HEIGHT, READER_HEIGHT, 3), 255, dtype=np.uint8)])
    return engine


def _signs(crop: Crop) -> list[Sign]:
    """The letters and blanks in the picture of one line."""
    reader = _engine().text_rec
    given, filled = prepared(crop)
    return signs_of(reader.session(given)[0], reader.postprocess_op.character, filled)


def _score(signs: Sequence[Sign]) -> float:
    return sum(sign.share for sign in signs) / len(signs) if signs else 0.0


def _letters(signs: Sequence[Sign], line: Box) -> tuple[Letter, ...]:
    """The letters with their places: as far apart as they stand on the average, round their middles."""
    steps = [after.place - before.place for before, after in pairwise(signs)]
    half = sum(steps) / len(steps) / 2 if steps else 0.5
    found = []
    for sign in signs:
        low, high = max(sign.place - half, 0.0), min(sign.place + half, 1.0)
        if line.height > UPRIGHT_LINE * line.width:
            box = Box(line.x0, line.top + low * line.height, line.x1, line.top + high * line.height)
        else:
            box = Box(line.x0 + low * line.width, line.top, line.x0 + high * line.width, line.bottom)
        found += [Letter(part, sign.share, box) for part in unicodedata.normalize("NFKC", sign.text).strip()]
    return tuple(found)


def _box(corners: Any, padding: float = 0.0) -> Box:
    across = [float(x) for x, _ in corners]
    down = [float(y) - padding for _, y in corners]
    return Box(min(across), min(down), max(across), max(down))
