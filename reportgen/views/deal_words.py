"""What a deal is called, in headings and first sentences."""

import re
from collections.abc import Iterable

from reportgen.model import DateBasis, Deal, EdtfDate, Event, EventType, State, Stated, Territory
from reportgen.views.context import Context
from reportgen.views.dates import first_day, year_of
from reportgen.views.quotes import capitalized, cleaned
from reportgen.views.wording import deal_type, joined
from reportgen.views.words import DATE_BASES, DATE_NOT_STATED, EXCLUSIVITY, NOT_MENTIONED, STATES

LEADING_TYPES = ("license", "option", "asset_purchase", "sublicense", "cross_license", "distribution", "co_promotion", "collaboration")
NOUNS = {"license", "option", "asset_purchase", "sublicense", "cross_license", "collaboration"}
"""Types whose words are what a deal is; of any other a deal is an agreement."""
STATE_LABEL = re.compile(rf"^(?:{'|'.join(State)}): ?")
ARTICLE = re.compile(r"(?:the|an?|its|their|his|this|these|certain|new) ", re.I)
AGREEMENT_LAST = re.compile(r"\b(?:agreement|licen[sc]e|contract|arrangement|collaboration|partnership|alliance|terms)$", re.I)
WORLD = re.compile(r"world-?wide|global(?:ly)?|WW|throughout the world", re.I)


def deal_noun(deal: Deal) -> str:
    """Return `licence`, `option`, `distribution agreement`: the leading one of a deal's types."""
    found = [kind for kind in LEADING_TYPES if kind in deal.types] or list(deal.types)
    if not found:
        return "agreement"
    noun = deal_type(found[0])
    return noun if found[0] in NOUNS or noun.endswith("agreement") else f"{noun} agreement"


def deal_title(deal: Deal) -> str:
    """Return `Exclusive licence (2004)`."""
    words = f"{EXCLUSIVITY[deal.exclusivity]} {deal_noun(deal)}" if deal.exclusivity else deal_noun(deal)
    date = opening_date(deal)
    return capitalized(words) + (f" ({year_of(date[1])})" if date else f" ({DATE_NOT_STATED})")


def headline_words(event: Event) -> str:
    """Return what happened, in our words; that parties negotiate is told with what about."""
    words = cleaned(event.headline)
    if event.type is EventType.NEGOTIATION and ": " in words:
        subject = words.split(": ", 1)[1]
        bare = AGREEMENT_LAST.search(subject) and not ARTICLE.match(subject)
        words = f"Negotiation about {'the ' if bare else ''}{subject}"
    return words


def opening_date(deal: Deal) -> tuple[DateBasis, EdtfDate] | None:
    """Return the first known date of a deal in the sorting order of bases."""
    return next(((basis, deal.dates[basis]) for basis in DateBasis if basis in deal.dates), None)


def sorting_day(deal: Deal) -> str:
    """Return the ISO day that deals are sorted by; deals without a date come last."""
    date = opening_date(deal)
    return first_day(date[1]) if date else "9999"


def by_date(deals: Iterable[Deal]) -> tuple[Deal, ...]:
    """Return deals in the order of their dates."""
    return tuple(sorted(deals, key=lambda deal: (sorting_day(deal), deal.id)))


def dated_words(context: Context, deal: Deal) -> str:
    """Return `signed 1 Oct 2004`, `announced 28 Nov 2001`, `in 1999`."""
    date = opening_date(deal)
    if date is None:
        return DATE_NOT_STATED
    basis, day = date
    words = context.date(day)
    if basis is DateBasis.EVENT:
        return f"in {words}" if len(day) <= 7 else f"on {words}"
    return f"{DATE_BASES[basis][0]} {words}" if len(day.rstrip("~?%")) > 7 or "/" in day else f"{DATE_BASES[basis][0]} in {words}"


def territory_words(territory: Territory | None) -> str:
    """Return where rights hold, as written; empty where nothing is said."""
    if territory is None:
        return ""
    is_list = not territory.words or territory.words == ", ".join(territory.included)
    words = joined(territory.included) if is_list else cleaned(territory.words or "")
    if not territory.words and territory.excluded:
        words += f" except {joined(territory.excluded)}"
    return words.strip()


def is_worldwide(territory: Territory | None) -> bool:
    """Say whether rights hold everywhere, with no exception."""
    return territory is not None and not territory.excluded and any(WORLD.fullmatch(place.strip()) for place in territory.included)


def stated_words(value: Stated[str] | None) -> tuple[str, State]:
    """Return a stated value, or the words for its absence, with its state."""
    if value is None:
        return NOT_MENTIONED, State.NOT_STATED
    if value.state is State.STATED and value.value:
        return cleaned(value.value), value.state
    words, more = STATES[value.state], without_state(cleaned(value.value or ""))
    return (f"{words} ({more})" if more and more != words else words), value.state


def without_state(words: str) -> str:
    """Return words without the name of a state in front of them."""
    return STATE_LABEL.sub("", words, count=1)


def years(context: Context, deals: tuple[Deal, ...], events: tuple[Event, ...]) -> str:
    """Return `2001–2002`: the years of the first and last date of a partner's deals and events."""
    dates = [date[1] for deal in deals for date in (opening_date(deal),) if date]
    found = sorted(year for date in [*dates, *(event.date for event in events if event.date)] for year in (year_of(date),) if year)
    if not found:
        return ""
    return found[0] if found[0] == found[-1] else f"{found[0]}–{found[-1]}"
