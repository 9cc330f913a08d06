"""Money in words: at the precision that the filing prints, with its qualifier, never summed here."""

import re
from decimal import Decimal, InvalidOperation

from reportgen.model import Qualifier, State, Term, Unit
from reportgen.views.words import NOT_STATED, STATES, UNITS

SIGNS = {"USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "C$", "AUD": "A$"}
PRINTED = re.compile(r"(\d[\d,]{0,20}(?:\.\d{1,6})?)\s{0,3}(thousand|million|billion|trillion|mm|m|bn|k)?(?![\w%])", re.I)
SCALES = {
    "thousand": Decimal(10**3), "k": Decimal(10**3),
    "million": Decimal(10**6), "m": Decimal(10**6), "mm": Decimal(10**6),
    "billion": Decimal(10**9), "bn": Decimal(10**9),
    "trillion": Decimal(10**12),
}
WORD_OF = {"k": "thousand", "m": "million", "mm": "million", "bn": "billion"}
QUALIFIED = {
    Qualifier.EXACT: "{}",
    Qualifier.ABOUT: "about {}",
    Qualifier.NEARLY: "nearly {}",
    Qualifier.AT_LEAST: "at least {}",
    Qualifier.MORE_THAN: "more than {}",
    Qualifier.LESS_THAN: "less than {}",
    Qualifier.UP_TO: "up to {}",
    Qualifier.UP_TO_ADDITIONAL: "up to an additional {}",
}


def term_words(term: Term, printed: str = "") -> str:
    """Return the amount or rate of a term, or the words for its absence; `printed` is what the claims quote."""
    if term.state is not State.STATED:
        return STATES[term.state]
    amount = amount_words(term.currency, term.min, term.max, term.qualifier, printed)
    rate = uncapitalized(term.rate or _rate(term.rate_min, term.rate_max))
    words = " and ".join(part for part in (rate, amount) if part)
    return words or STATES[State.UNQUANTIFIED]


def uncapitalized(words: str) -> str:
    """Return words with a small first letter, but an abbreviation or a name with capitals inside as it is."""
    return words[:1].lower() + words[1:] if words[:1].isupper() and words.split(" ", 1)[0][1:].islower() else words


def amount_words(
    currency: str | None, low: Decimal | None, high: Decimal | None, qualifier: Qualifier | None, printed: str = ""
) -> str:
    """Return `up to an additional US$42 million`; empty where no number is given."""
    if low is not None and high is not None and low != high and (qualifier is Qualifier.RANGE or (low and not qualifier)):
        return f"{figure(low, currency, printed)} to {figure(high, currency, printed)}"
    number = high if high is not None else low
    if number is None:
        return ""
    return QUALIFIED[_qualifier(low, high, qualifier)].format(figure(number, currency, printed))


def _qualifier(low: Decimal | None, high: Decimal | None, qualifier: Qualifier | None) -> Qualifier:
    if qualifier is not None and qualifier is not Qualifier.RANGE:
        return qualifier
    if high is None:
        return Qualifier.AT_LEAST
    return Qualifier.EXACT if low is None or low == high else Qualifier.UP_TO


def figure(number: Decimal, currency: str | None, printed: str = "") -> str:
    """Return a number with its currency as printed: `US$1.0 million`; without print in the fewest digits."""
    sign = SIGNS.get(currency or "", f"{currency} " if currency else "")
    digits = _as_printed(number, printed) or _shortest(number)
    return f"{sign}{digits}"


def _as_printed(number: Decimal, printed: str) -> str:
    for match in PRINTED.finditer(printed):
        digits, scale = match.group(1).rstrip(","), (match.group(2) or "").lower()
        try:
            value = Decimal(digits.replace(",", "")) * SCALES.get(scale, Decimal(1))
        except InvalidOperation:
            continue
        if value == number:
            return f"{digits} {WORD_OF.get(scale, scale)}".strip()
    return ""


def _shortest(number: Decimal) -> str:
    for word in ("billion", "million"):
        if abs(number) >= SCALES[word]:
            scaled = (number / SCALES[word]).normalize()
            if int(scaled.as_tuple().exponent) >= -3:
                return f"{scaled:,f} {word}"
    return f"{number.normalize():,f}"


def _rate(low: Decimal | None, high: Decimal | None) -> str:
    if low is None and high is None:
        return ""
    if low is None or high is None or low == high:
        rate = high if high is not None else low
        words = percent_words(rate) if rate is not None else ""
        return words if low is not None and high is not None else f"{'at least' if high is None else 'up to'} {words}"
    return f"{percent_words(low)} to {percent_words(high)}"


def percent_words(number: Decimal) -> str:
    """Return a percentage in the fewest digits: `12.5%`."""
    return f"{number.normalize():f}%"


def unit_words(unit: Unit | None) -> str:
    """Return `per target`; `unit not stated` where the text names none."""
    return f"unit {NOT_STATED}" if unit is None else UNITS[unit]
