"""Reports that lost their line ends: copies of a page often hold cover, items and signature in one line.

Reads: "… FORM 8-K … (Exact name of registrant …) DELAWARE … Item 5. Other Events. On May 4 … SIGNATURES Pursuant to …".
Refuses: "as Item 5 of the form asks", "the Form 8-K that Alpha filed".
"""

import re

from reportgen.lexicon.items import titles
from reportgen.segment.dateline import DATE

LONG = 600
"""Characters; a shorter line is taken as it stands."""
COVER = re.compile(r"(?i)exchange\s{1,3}commission.{0,300}form\s{0,3}8-?k|form\s{0,3}8-?k.{0,300}exchange\s{1,3}act")
COVER_PLACE = re.compile(
    r"(?i)\s(?=(?:form\s8-k\b|current\sreport\b|(?:filed\s)?pursuant\sto\ssection\s13|date\sof\s(?:the\s)?report\b"
    r"|\((?:exact\sname|state\sor\sother|commission\sfile|address\sof|i\.?r\.?s\.?\sempl|zip\scode|registrant['’]s\stele|former\sname)"
    r"|registrant['’]s\stelephone|check\sthe\sappropriate|not\sapplicable\s))"
    r"|\s(?=[-=_]{4,})|(?<=[-=_]{4})\s"
    r"|(?<=charter\))\s|(?<=incorporation\))\s|(?<=number\))\s|(?<=offices\))\s|(?<=no\.\))\s|(?<=code\))\s|(?<=report\))\s"
)  # fmt: skip
ITEM = re.compile(r"(?i)(?:(?<=[.):;,_-])|(?<=\d)|(?-i:(?<=[A-Z])(?=\sITEM)))\s(?=item\s{0,3}(\d{1,2}(?:\.\s?\d{2})?)[\s.:;,|-]{1,8}([a-z]\w{1,20}\s(?:of|into|in|or|and|with|fd|[a-z]\w{2,20}))\b)")
SIGNATURE = re.compile(r"\s(?=(?:SIGNATURES?|Signatures?)\s{1,6}(?:Pursuant|PURSUANT)\b)")
REPORTED = re.compile(r"(?i)(?:reported|report)\)?\s?:?\s{0,2}$")


def with_line_ends(plain: str) -> str:
    """Return a text of the same length in which a run-on report has line ends where its parts begin."""
    if "\n" in plain:
        return "\n".join(with_line_ends(line) if len(line) > LONG else line for line in plain.split("\n"))
    if len(plain) <= LONG:
        return plain
    places = [match.start() for match in ITEM.finditer(plain) if _is_title(match[1], match[2])]
    places += [match.start() for match in SIGNATURE.finditer(plain)]
    if COVER.search(plain[:2000]):
        first = min(places, default=len(plain))
        places += [match.start() for match in COVER_PLACE.finditer(plain, 0, first)]
        places += [
            date.end()
            for date in DATE.finditer(plain, 0, first)
            if REPORTED.search(plain[max(0, date.start() - 60) : date.start()]) and plain[date.end() : date.end() + 1].isspace()
        ]
    signs = list(plain)
    for place in places:
        signs[place] = "\n"
    return "".join(signs)


def _is_title(number: str, words: str) -> bool:
    """Say whether the form gives an item of this number a title that begins with these words."""
    key = number.replace(" ", "")
    return any(words.lower()[:12] in title.lower() for title in titles(key))
