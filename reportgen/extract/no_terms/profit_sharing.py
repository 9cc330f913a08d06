"""Profits that one company has and divides among its own, which are no share of a deal.

Reads: "Alpha's profits are split equally between its two divisions", "Beta shares its profits with its employees".
Refuses: "Beta will pay Alpha half of its profits from the product", "the parties will split U.S. profits equally".
"""

import re

from reportgen.extract.lines import Line
from reportgen.scan.masking import ORG

OWN_PROFITS = re.compile(
    rf"(?i)(?:{ORG}['’]s|\b(?:its|their own|the (?:company|group)['’]s))(?: [\w.-]+){{0,3}} profits?\b"
)
BETWEEN_PARTNERS = re.compile(
    r"(?i)\b(?:parties|partners|compan(?:ies|y to)|both|each other|jointly|the two|with us|pays?|paid|receiv\w+|entitled|owe[sd]?|earns?)\b"
)


def is_own_profit(line: Line, parties: tuple[int, ...], start: int, end: int) -> bool:
    """Say whether the profits named between `start` and `end` are one company's own, no other party beside it."""
    own = any(match.start() < end and start < match.end() for match in OWN_PROFITS.finditer(line.masked))
    named = set(line.names()) & set(parties)
    return own and len(named) < 2 and not BETWEEN_PARTNERS.search(line.masked)
