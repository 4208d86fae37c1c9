"""Renders the pages of a PDF as a scanner or a fax machine gives them: pictures alone, with no text layer.

Form fields and annotations are drawn as a viewer shows them. What is random (skew, noise, shade, specks) is drawn from a
generator that is seeded by the name of the paper, the condition and the page, so that each run gives the same picture.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image as Picture

    Levels = NDArray[np.float32]

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (ROOT / "samples", ROOT / "samples" / "further")
CONDITIONS = ("scan", "fine_fax", "standard_fax", "sideways")
LONGEST = 40
"""Pages of a paper that is rendered: the one longer sample has 300, nearly all of them records, and would take as long as
thirty others."""
DRAWN = 300
"""Pixels to the inch at which a page is drawn before it is turned and made coarser: half as many again as a scan keeps,
so that edges are soft and not doubled."""
INCH = 72.0
"""Points."""
WHITE = 255.0
JPEG_QUALITY = 65
"""What office scanners use for "text and picture"."""
TURNS = (90, 180, 270)
"""Degrees by which a sheet may lie wrong on the glass."""
MADE = 1_577_836_800
"""The time that the files bear, in seconds since 1970 (the first day of 2020): their bytes do not depend on the day."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What a scanner or fax machine does to a page; ranges are drawn from evenly, page by page."""

    across: int
    down: int
    """Pixels to the inch."""
    skew: float
    """Most degrees to either side."""
    blur: tuple[float, float]
    """Standard deviation in pixels."""
    noise: tuple[float, float]
    """Standard deviation in levels of 255."""
    paper: tuple[float, float] = (1.0, 1.0)
    """How light the paper is: 1 is white."""
    threshold: tuple[float, float] | None = None
    """Level below which a pixel is black; None where levels of grey are kept."""
    specks: float = 0.0
    """Share of pixels that turn black, and as large a share that turns white."""


SCANNER = Machine(200, 200, skew=1.5, blur=(0.5, 0.8), noise=(4.0, 10.0), paper=(0.88, 0.97))
FINE_FAX = Machine(204, 196, 1.0, blur=(0.4, 0.6), noise=(12.0, 22.0), threshold=(130.0, 175.0), specks=0.0005)
STANDARD_FAX = Machine(204, 98, 1.0, blur=(0.4, 0.6), noise=(12.0, 22.0), threshold=(130.0, 175.0), specks=0.0005)
MACHINES = {"scan": SCANNER, "fine_fax": FINE_FAX, "standard_fax": STANDARD_FAX, "sideways": SCANNER}
SHADE = 0.04
"""The light of a scanner falls off by up to this share from one side of the page to the other."""


def conditions_of(names: str) -> tuple[str, ...]:
    """The conditions named with commas between them. Raises ArgumentTypeError for a name that is none."""
    found = tuple(name.strip() for name in names.split(","))
    unknown = [name for name in found if name not in CONDITIONS]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(CONDITIONS)}")
    return found


def papers(pattern: str = "*") -> list[Path]:
    """The PDF samples whose file names fit the pattern and that are not too long to be rendered, in order of name."""
    from fnmatch import fnmatch

    found = [path for folder in FOLDERS for path in sorted(folder.glob("*.pdf")) if fnmatch(path.name, pattern)]
    return [path for path in found if pages_of(path) <= LONGEST]


def pages_of(paper: Path) -> int:
    """The number of pages of a PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(paper) as document:
        return len(document)


def render(paper: Path, condition: str, target: Path) -> None:
    """Write the rendition of a PDF under one of the CONDITIONS. Raises KeyError for another."""
    machine = MACHINES[condition]
    pictures = [_finished(levels, machine, condition, paper.stem) for levels in _sheets(paper, condition)]
    first, *others = pictures
    made = time.gmtime(MADE)
    options: dict[str, Any] = {"quality": JPEG_QUALITY} if machine.threshold is None else {}
    options |= {"dpi": (machine.across, machine.down), "creationDate": made, "modDate": made}
    first.save(target, "PDF", save_all=True, append_images=others, **options)


def render_all(folder: Path, conditions: Sequence[str], pattern: str) -> Iterator[Path]:
    """Write the renditions of the samples that fit to FOLDER/CONDITION/NAME.pdf, their expected answers beside them."""
    for condition in conditions:
        (folder / condition).mkdir(parents=True, exist_ok=True)
        for paper in papers(pattern):
            target = folder / condition / paper.name
            render(paper, condition, target)
            shutil.copyfile(paper.with_suffix(".expected.toml"), target.with_suffix(".expected.toml"))
            yield target


def _sheets(paper: Path, condition: str) -> Iterator[Levels]:
    """The levels of each page as the machine takes them, before they are made black and white or turned."""
    import pypdfium2

    machine = MACHINES[condition]
    with pypdfium2.PdfDocument(paper) as document:
        document.init_forms()
        for number, page in enumerate(document, 1):
            bitmap = page.render(scale=DRAWN / INCH, grayscale=True, may_draw_forms=True)
            picture = bitmap.to_pil().convert("L")
            width, height = page.get_size()
            bitmap.close()
            page.close()
            # A sheet that lies sideways is the same scan, turned: both are seeded alike.
            seed = f"{paper.stem} {'scan' if condition == 'sideways' else condition} {number}"
            size = round(width / INCH * machine.across), round(height / INCH * machine.down)
            yield _taken(picture, machine, size, _random(seed))


def _random(seed: str) -> np.random.Generator:
    import numpy as np

    return np.random.default_rng(int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big"))


def _taken(picture: Picture, machine: Machine, size: tuple[int, int], random: np.random.Generator) -> Levels:
    """The drawn page, askew and made coarser, with the blur, shade and noise of the machine."""
    import numpy as np
    from PIL.Image import Resampling
    from scipy import ndimage

    angle = float(random.uniform(-machine.skew, machine.skew))
    askew = picture.rotate(angle, resample=Resampling.BICUBIC, fillcolor=int(WHITE))
    levels = np.asarray(askew.resize(size, Resampling.BOX), dtype=np.float32)
    levels = ndimage.gaussian_filter(levels, float(random.uniform(*machine.blur)))
    fall = 1 + SHADE * float(random.uniform(-1, 1)) * np.linspace(-1, 1, size[0], dtype=np.float32)[None, :]
    levels = levels * np.float32(random.uniform(*machine.paper)) * (fall if machine.threshold is None else 1)
    levels = levels + float(random.uniform(*machine.noise)) * random.standard_normal(levels.shape, dtype=np.float32)
    if machine.threshold is not None:
        levels = np.where(levels < random.uniform(*machine.threshold), 0, WHITE)
        specks = random.random(levels.shape, dtype=np.float32)
        levels = np.where(specks < machine.specks, 0, np.where(specks > 1 - machine.specks, WHITE, levels))
    return np.asarray(levels.clip(0, WHITE), dtype=np.float32)


def _finished(levels: Levels, machine: Machine, condition: str, name: str) -> Picture:
    """The picture that goes into the file: grey or of one bit, turned where the sheet lay sideways."""
    import numpy as np
    from PIL import Image

    if condition == "sideways":
        turn = TURNS[int(_random(f"{name} turn").integers(len(TURNS)))]
        levels = np.rot90(levels, turn // 90)
    picture = Image.fromarray(np.ascontiguousarray(levels.astype(np.uint8)))
    return picture.convert("1", dither=Image.Dither.NONE) if machine.threshold is not None else picture
