"""Hand C: word-processor papers (DOCX, LibreOffice PDFs), typewritten PDFs and a text file."""

from .blotted import SAMPLES as _blotted
from .elsewhere import SAMPLES as _elsewhere
from .office_cases import SAMPLES as _office
from .rare import SAMPLES as _rare
from .retyped import SAMPLES as _retyped
from .typewriter import SAMPLES as _typewriter

SAMPLES = {**_office, **_retyped, **_elsewhere, **_rare, **_typewriter, **_blotted}
