"""How words are put together: keys as words, lists, counts, and the order in which work is told."""

from collections.abc import Iterable

from reportgen.model import SetAsideClass
from reportgen.views.words import DEAL_TYPES, RIGHTS_VERBS, SET_ASIDE

WORKING_ORDER = (
    "discover", "research", "preclinical", "develop", "co_develop", "clinical", "regulatory", "approval", "make", "have_made",
    "manufactur", "supply", "use", "practice", "commercial", "co_promote", "promot", "market", "distribut", "offer", "sell", "sale", "sublicense",
)
"""The order in which work on a product is done: openings of rights and activities."""


def in_working_order(keys: Iterable[str]) -> list[str]:
    """Return rights or activities from research to sale; what is neither stays behind these in its own order."""
    return sorted(keys, key=_stage_of_work)


def _stage_of_work(key: str) -> int:
    words = spaced(key).casefold()
    found = (place for place, opening in enumerate(WORKING_ORDER) if words.startswith(spaced(opening)))
    inside = (place for place, opening in enumerate(WORKING_ORDER) if f" {spaced(opening)}" in words)
    return next(found, next(inside, len(WORKING_ORDER)))


def spaced(key: str) -> str:
    """Return the words of an enumeration's key."""
    return key.replace("_", " ")


def deal_type(key: str) -> str:
    """Return the noun for a type of deal."""
    return DEAL_TYPES.get(key, spaced(key))


def right(key: str) -> str:
    """Return the verb for a right."""
    return RIGHTS_VERBS.get(key, spaced(key))


def set_aside_class(key: SetAsideClass) -> str:
    """Return the words for the class of a number that is no term."""
    return SET_ASIDE.get(key, spaced(key))


def joined(parts: list[str] | tuple[str, ...], last: str = "and") -> str:
    """Return `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return `1 deal`, `2 deals`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
