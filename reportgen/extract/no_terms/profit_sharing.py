"""Profits that one company has and divides among its own, which are no share of a deal.

Reads: "Alpha's profits are split equally between its two divisions", "Beta shares its profits with its employees".
Refuses: "Beta will pay Alpha half of its profits from the product", "the parties will split U.S. profits equally".
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.lines import Line
from reportgen.model import TermType
from reportgen.scan.masking import ORG

OWN_PROFITS = re.compile(
    rf"(?i)(?:{ORG}['’]s|\b(?:its|their own|the (?:company|group)['’]s))(?: [\w.-]+){{0,3}} profits?\b"
)
BETWEEN_PARTNERS = re.compile(
    r"(?i)\b(?:parties|partners|compan(?:ies|y to)|both|each other|jointly|the two|with us|pays?|paid|receiv\w+|entitled|owe[sd]?|earns?)\b"
)

AND_SHARE = re.compile(r"(?i)\b(?:and|plus|as well as|together with)\b[^;.]{0,40}$")


def without_profits_beside(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Return the pairs without shares of profits that are named beside a sum, not for it: "will get $1 million and half of the profits"."""
    return tuple((a, n) for a, n in pairs if n.type is not TermType.PROFIT_SHARE or n.start < a.end or not AND_SHARE.search(sentence.text[a.end : n.start]))


def is_own_profit(line: Line, parties: tuple[int, ...], start: int, end: int) -> bool:
    """Say whether the profits named between `start` and `end` are one company's own, no other party beside it."""
    own = any(match.start() < end and start < match.end() for match in OWN_PROFITS.finditer(line.masked))
    named = set(line.names()) & set(parties)
    return own and len(named) < 2 and not BETWEEN_PARTNERS.search(line.masked)
