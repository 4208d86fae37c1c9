"""The times for which care is given: through a date, for a number of months, until an age."""

from __future__ import annotations

import re

UNIT = r"(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)"
NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty(?:-four)?|thirty(?:-six)?|thirty|sixty|ninety)"
DATE = r"(?:\d{1,2}[/\-]\d{1,2}[/\-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4})"
APPROVAL = r"(?:approval|oacr|order|settlement|c\s?&\s?r|closing|award|signing)"
ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\d+th)"
ANNIVERSARY = rf"the\s+{ORDINAL}\s+anniversary\b(?:\s+of\s+(?:the\s+)?\w+)?"
MONTH_OR_YEAR = r"(?:\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?:,?\s+\d{4})?)"
PERIOD = re.compile(
    rf"\b(?:(?:through|thru)(?: and including)?|until|till|til|to|up to(?: and including)?|to and including|(?:ending|ends?|ceas\w+|expir\w+|stops?|sunsets?|terminates?|laps\w+|closes?)(?: at midnight| at the close of business)?(?: on| of| as of)?|not (?:beyond|after|past)|no later than|before|by)\s+(?:the date of\s+)?(?:{DATE}|{ANNIVERSARY})"
    rf"|\bfor\s+(?:a (?:period|term) of\s+)?(?:up to\s+)?(?:the (?:first|next)\s+)?{NUMBER}\s*(?:\(\d+\)\s*)?(?:full\s+|more\s+)?{UNIT}\b(?:\s+(?:from|after|following)\s+(?:the\s+)?(?:date of\s+)?\w+)?"
    rf"|\b{NUMBER}\s*(?:\(\d+\)\s*)?[\s-]?{UNIT} of\b|\b(?:within|limited to|maximum of|not to exceed)\s+{NUMBER}\s*(?:\(\d+\)\s*)?{UNIT}\b"
    r"|\b(?:until|through|to|till|up to)\s+(?:(?:he|she|applicant|iw|the (?:applicant|employee))\s+(?:attains|reaches|turns|is)\s+)?(?:the\s+)?(?:age|medicare age|retirement age)\s+(?:of\s+)?[\w-]+"
    rf"|\b(?:until|till)\s+(?:he|she|applicant|iw)\s+(?:attains|reaches|turns|is)\s+{NUMBER}"
    rf"|\b(?:until|till|til)\s+I\s+(?:have|am|turn|reach)\s+{NUMBER}"
    rf"|\b{NUMBER}\s*(?!days?\b){UNIT}\.?\s+(?:from|after|following|post)\s+(?:the\s+)?(?:date of\s+)?(?:the\s+)?{APPROVAL}\b"
    rf"|\bfor\s+(?:a|an)\s+(?:further|additional)\s+{NUMBER}\s*{UNIT}\b|\b{NUMBER}\s+more\s+{UNIT}\b"
    rf"|\bduring\s+the\s+{NUMBER}\s*{UNIT}\s+(?:that follow|following|after)\b"
    rf"|\b(?:until|till|til|through|to)\s+the\s+end\s+of\s+(?:the\s+)?(?:year\s+)?{MONTH_OR_YEAR}"
    r"|\b(?:until|till|til|through|to)\s+(?:the\s+|his\s+|her\s+)?(?:next|following)\s+(?:(?:ame|qme|ptp|medical)\s+)?(?:re-?)?(?:eval\w*|exam\w*)"
    rf"|\b{NUMBER}[\s-]{UNIT}\s+(?:sunset|limit|cap)\b"
    rf"|\b(?:sunsets?|expires?|ends?|lapses?|terminates?|ceases?|stops?)\s+(?:automatically\s+)?(?:in|after)\s+{NUMBER}\s*{UNIT}\b"
    rf"|\bx\s*{NUMBER}\s*{UNIT}\b"
    r"|\bfor (?:a |one )(?:year|month)\b|\b(?:one|1)[\s-]time\b",
    re.IGNORECASE,
)
"""The times for which care is given or not."""

SINCE = re.compile(
    rf"\b(?:after|beyond|past|following|subsequent to)\s+(?:{DATE}|(?:that|said|such)\s+date)", re.IGNORECASE
)
"""The times from which care is no longer given."""

WHOLE_DATE = re.compile(DATE, re.IGNORECASE)

ENDS = re.compile(r"end|ceas|expir|stop|sunset|terminat|laps|close", re.IGNORECASE)
"""The words of a time that itself says that care ends."""

MONEY_OR_WORK = re.compile(
    r"\b(?:td|ttd|indemnity|advances?|pda?s?|temporary|salary|paid|employed|employment|worked|disability)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Words before a time that show that it belongs to money or work, not to care."""

CARE_JUST_BEFORE = re.compile(r"(?:medical|treatment|care|f/?m\b|med\b)[^.;]{0,40}$", re.IGNORECASE)


def of_money(before: str) -> bool:
    """Whether the words before a time tie it to money or work rather than to care."""
    return MONEY_OR_WORK.search(before) is not None and CARE_JUST_BEFORE.search(before) is None
