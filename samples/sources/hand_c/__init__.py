"""Hand C: word-processor papers (DOCX, LibreOffice PDFs), typewritten PDFs and a text file."""

from .office_cases import SAMPLES as _office

SAMPLES = {**_office}
