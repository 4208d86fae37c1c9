"""Medical records with words that vary: three hundred pages of invented reports, round a settlement of the samples."""

from __future__ import annotations

import io
import random
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

SEED = 20160304
PAGES = 290
REPORT_PAGES = (2, 7)
"""Pages of a report, at least and at most."""
LINES, WIDTH = 52, 92
"""Lines of a page, characters of a line."""

_LETTER = (612.0, 792.0)
"""Width and height of the page, in points."""
_FILLERS = {
    "part": "cervical spine|lumbar spine|thoracic spine|left shoulder|right shoulder|left knee|right knee|right wrist|left ankle|right elbow|left hip",
    "side": "left|right|bilateral",
    "level": "C3-4|C4-5|C5-6|C6-7|L2-3|L3-4|L4-5|L5-S1",
    "drug": "naproxen 550 mg|cyclobenzaprine 7.5 mg|gabapentin 300 mg|omeprazole 20 mg|tramadol 50 mg|meloxicam 15 mg|duloxetine 30 mg|lidocaine 5% patch",
    "often": "once daily|twice daily|three times a day|at bedtime|every six hours as needed|with food",
    "test": "MRI|CT myelogram|plain radiographs|electrodiagnostic study|ultrasound|bone scan",
    "finding": "a broad-based disc protrusion|mild facet arthropathy|a partial-thickness tear of the supraspinatus|moderate foraminal narrowing|tricompartmental chondromalacia|a small joint effusion|no acute fracture",
    "sign": "Spurling|Hawkins|McMurray|Lachman|Tinel|Phalen|straight leg raising|Neer|Apley",
    "result": "positive|negative|equivocal|mildly positive",
    "pain": "dull and aching|sharp and shooting|burning|throbbing|intermittent|constant",
    "worse": "prolonged sitting|overhead reaching|lifting more than fifteen pounds|stair climbing|repetitive gripping|cold weather|driving",
    "better": "rest|ice|heat|stretching|a home exercise program|the TENS unit|medication",
    "work": "dock loader|line cook|school custodian|route driver|warehouse selector|nurse assistant|carpenter|bus mechanic",
    "therapy": "physical therapy|chiropractic care|acupuncture|aquatic therapy|occupational therapy|massage",
    "doctor": "Marisol Etcheverry|Ansel Whitcombe|Ruth Okafor|Delmar Prentiss|Ines Calabro|Tobias Lindqvist",
    "name": "Halvorsen|Quintero|Ballesteros|Mackey|Oyelowo|Trinh|Sandoval|Petrakis",
    "month": "January|February|March|April|May|June|July|August|September|October|November|December",
    "system": "cardiovascular|respiratory|gastrointestinal|genitourinary|neurologic|endocrine|dermatologic",
    "mood": "anxious|cooperative|tearful|alert and oriented|flat|appropriate",
    "employer": "Tidewater Produce|Crestline Freight|Larkmoor School District|Pacheco Cabinet Works",
}
_SENTENCES = """
The patient returns today for follow-up of the {part} and rates the discomfort at {n10} out of 10.
Symptoms are described as {pain} and are aggravated by {worse}.
Relief is obtained with {better} and {better}.
The {test} of the {part} dated {date} shows {finding} at {level}.
Examination of the {part} reveals tenderness over the {side} paraspinal musculature with spasm.
Flexion of the {part} is {deg} degrees, extension {deg} degrees, and lateral bending {deg} degrees.
The {sign} test is {result} on the {side} side.
Motor strength is graded {n5}/5 throughout and deep tendon reflexes are {n3}+ and symmetric.
Sensation to light touch is diminished in the {level} distribution.
Continue {drug} {often}, dispensed #{n90}.
The patient tolerated {drug} well and denies side effects.
A course of {therapy} at two visits a week for {n10} weeks was completed on {date}.
Grip strength with the Jamar dynamometer measured {deg}, {deg} and {deg} kilograms on the {side}.
The patient worked as a {work} and lifted up to {deg} pounds several times an hour.
Review of systems is negative for {system} complaints.
Past history is notable for an appendectomy in {year} and a fractured clavicle in childhood.
The patient is married, has {n5} children and smokes about {n10} cigarettes a day.
Blood pressure is {bp}/{deg}, pulse {deg} and weight {bp} pounds.
On mental status examination the patient is {mood} with intact recent and remote memory.
I reviewed the records of Dr. {doctor}, who noted {finding} in {month} {year}.
Gait is slightly antalgic and the patient declines to walk on heels and toes.
Work status: modified duty with no lifting above {deg} pounds and no {worse}.
I recommend {n10} further sessions of {therapy} for the {part}.
Sleep is interrupted {n5} times a night because of {pain} pain in the {part}.
There is no evidence of atrophy, and circumference of the {side} forearm is {n90}.{n10} centimeters.
The assessment is strain of the {part} with radiculitis at {level}.
Return to the clinic in {n10} weeks or sooner if the condition worsens.
The patient was seen in the emergency department on {date} for chest tightness that resolved.
Audiometry demonstrated thresholds of {deg} decibels at 4000 hertz.
The patient has not improved with {therapy} and continues to have difficulty with {worse}.
An injection of {n5} cc of lidocaine and Kenalog was placed into the {side} subacromial space under sterile technique.
Hemoglobin was {n10}.{n5}, creatinine 0.{n90}, and liver enzymes were within normal limits.
The operative note describes debridement of {finding} through standard portals without complication.
Using the AMA Guides, Fifth Edition, the whole person impairment of the {part} is {n10}% based on table 15-{n10}.
Activities of daily living are limited with respect to {worse} and {worse}.
The patient reports numbness of the {side} thumb and index finger, worse at night.
""".strip().splitlines()
_HEADINGS = (
    "HISTORY OF PRESENT ILLNESS|PHYSICAL EXAMINATION|DIAGNOSTIC STUDIES|CURRENT MEDICATIONS|ASSESSMENT|TREATMENT PLAN|WORK STATUS|PAST HISTORY"
).split("|")


def packet(settlement: Path) -> bytes:
    """A PDF: half of the records, the settlement, the other half."""
    import pypdfium2

    with (
        pypdfium2.PdfDocument.new() as whole,
        pypdfium2.PdfDocument(_printed(list(_pages()))) as records,
        pypdfium2.PdfDocument(settlement) as paper,
    ):
        whole.import_pages(records, pages=list(range(PAGES // 2)))
        whole.import_pages(paper)
        whole.import_pages(records, pages=list(range(PAGES // 2, PAGES)))
        target = io.BytesIO()
        whole.save(target)
        return target.getvalue()


def _pages() -> Iterator[list[str]]:
    """The lines of each page."""
    chance = random.Random(SEED)
    left = PAGES
    while left:
        many = min(left, chance.randint(*REPORT_PAGES))
        left -= many
        lines = _opening(chance)
        while len(lines) < many * LINES:
            lines += ["", chance.choice(_HEADINGS)]
            for _ in range(chance.randint(2, 4)):
                prose = " ".join(_filled(chance, chance.choice(_SENTENCES)) for _ in range(chance.randint(3, 6)))
                lines += ["", *textwrap.wrap(prose, WIDTH)]
        for start in range(0, many * LINES, LINES):
            yield lines[start : start + LINES]


def _opening(chance: random.Random) -> list[str]:
    return [
        "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)",
        "",
        *(
            _filled(chance, line)
            for line in (
                "Patient: {name}, {name}",
                "Date of examination: {date}",
                "Date of injury: {date}",
                "Employer: {employer}",
                "Claim number: {year}-{bp}{bp}",
                "{doctor}, M.D.",
            )
        ),
    ]


def _filled(chance: random.Random, text: str) -> str:
    values = {name: chance.choice(choices.split("|")) for name, choices in _FILLERS.items()}
    values |= {
        "n3": str(chance.randint(1, 3)),
        "n5": str(chance.randint(2, 5)),
        "n10": str(chance.randint(2, 10)),
        "n90": str(chance.choice((30, 60, 90))),
        "deg": str(chance.randint(12, 95)),
        "bp": str(chance.randint(108, 219)),
        "year": str(chance.randint(1998, 2019)),
        "date": f"{chance.randint(1, 12)}/{chance.randint(1, 28)}/{chance.randint(2009, 2019)}",
    }
    for name, value in values.items():
        while f"{{{name}}}" in text:
            text = text.replace(f"{{{name}}}", value, 1)
            value = chance.choice(_FILLERS[name].split("|")) if name in _FILLERS else value
    return text


def _printed(pages: list[list[str]]) -> bytes:
    canvases: Any = import_module("reportlab.pdfgen.canvas")

    target = io.BytesIO()
    canvas = canvases.Canvas(target, pagesize=_LETTER, invariant=True)
    for lines in pages:
        text = canvas.beginText(64, 740)
        text.setFont("Helvetica", 10)
        text.setLeading(13)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
