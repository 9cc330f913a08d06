"""The premium at which shares are bought, and what it is counted on.

Reads: "a 25% premium to the 30-day average", "a premium of 28 percent over Friday's close", "a premium to the closing price of 15%".
Refuses: "a premium of up to 25%", "an insurance premium of 5%", "a 10% discount to the market price".
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct

from reportgen.scan.number_words import NUMBER_WORDS, value_of

PERCENT = r"(?: ?%|[ -]per ?cent)"
NUMBER = rf"(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?|{NUMBER_WORDS})(?: \(\d{{1,3}}(?:\.\d{{1,2}})? ?%?\))?{PERCENT}(?: \(\d{{1,3}}(?:\.\d{{1,2}})? ?%\))?"
ABOUT = r"(?:(?:approximately|about|around|roughly|nearly|almost|some) )?"
ON = r"(?:to|over|above|on|from|against|relative to|compared (?:to|with)|versus)"
MARKET = r"(?P<basis>(?:[^,;().]|\.(?=\d)|, (?=(?:19|20)\d\d\b)|, (?:Inc|Ltd|LLC|N\.V|S\.A)\.|(?<=Inc)\.|(?<=Corp)\.|(?<=Co)\.|(?<=Ltd)\.){3,140})"
BASIS = rf" {ON} {MARKET}"
SIGN = re.compile(r"(?i)premium|\b(?:above|over|higher than)\b")
PREMIUMS = (
    re.compile(rf"(?i)(?<![\w.$]){NUMBER}(?: \w{{2,12}})? premium\b(?:{BASIS})?"),
    re.compile(rf"(?i)\bpremium(?: per share| in price)? of {ABOUT}{NUMBER}(?:{BASIS})?"),
    re.compile(rf"(?i)\bpremium {ON} (?P<basis>[^,;()%]{{3,120}}?) of {ABOUT}{NUMBER}"),
    re.compile(rf"(?i)(?<![\w.$]){NUMBER} (?:above|over|higher than) (?=[^,;()]{{0,60}}\b(?:average|clos(?:e|ing)|market price|VWAP|trading price|share price)\b){MARKET}"),
)
OF_ANOTHER = re.compile(r"(?i)(?:\b(?:insurance|redemption|prepayment|repayment|risk|control|call|issue|conversion|price-|no|without an?y?|less than|more than|over|up to an?|up to|at least an?|at least|at most|exceeding|excess of|between|maximum|minimum)|\d ?%? ?(?:to|-|and|or)) (?:an? )?$")
"""Before a premium that is none of shares, is denied, or is told by its bounds."""
BOUNDED = re.compile(r"(?i)\bpremium(?: per share)? of (?:up to|at least|more than|less than|not more than|between)\b|\bdiscount\b")
BASIS_ENDS = re.compile(
    r"(?i) (?:for (?:an? |total|aggregate|gross|proceeds|[$€£¥])|and (?:will|has|have|also|an? |up|the right|to|is|are|pays?|receives?|[$€£¥])|which|with|as well as|plus|in addition|in (?:return|exchange|connection)|representing|subject to|upon|when|pursuant|under)\b"
)
"""What goes on behind the words on which a premium is counted."""
OF_MARKET = re.compile(r"(?i)\b(?:price|prices|average|VWAP|clos(?:e|ing)|market|trading|traded|quotation|value|per share|days?)\b")
MOST = Decimal(500)


class Premium(Struct, frozen=True, kw_only=True):
    """A premium in per cent, with the words that it is counted on."""

    start: int
    end: int
    percent: Decimal
    basis: str | None


def premiums(text: str) -> Iterator[Premium]:
    """Yield the premiums of a sentence, in order of their forms."""
    if SIGN.search(text) is None:
        return
    for pattern in PREMIUMS:
        for match in pattern.finditer(text):
            percent = _number(match["number"])
            refused = OF_ANOTHER.search(text[: match.start()]) or BOUNDED.search(match.group())
            if percent is not None and 0 < percent <= MOST and not refused:
                yield Premium(start=match.start(), end=match.end(), percent=percent, basis=_basis(match["basis"]))


def _number(words: str) -> Decimal | None:
    return Decimal(words) if words[0].isdigit() else value_of(words)


def _basis(words: str | None) -> str | None:
    """Return the words up to where the sentence goes on, if they speak of a price of the market."""
    basis = BASIS_ENDS.split(words or "", maxsplit=1)[0].strip()
    return basis if OF_MARKET.search(basis) else None
