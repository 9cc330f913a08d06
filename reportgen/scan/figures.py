"""Figures: numbers with the currency and the scale that stand at them, not yet put together to amounts."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from reportgen.lexicon.currencies import BARE_NEEDS_SIZE, BEFORE, BEHIND, NEEDS_SIZE
from reportgen.lexicon.numbers import FRACTION_SIGNS, SCALE_SIGNS, SCALE_WORDS
from reportgen.scan.number_words import NUMBER_WORDS, value_of

LARGE = 1000
"""From here on a number counts as large without a scale word."""

CENT = Decimal("0.01")
"""The scale of `35 cents`."""

CURRENCY_BEFORE = "|".join(pattern for _, pattern in BEFORE)
NUMBER = (
    r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?"
    r"|\d{1,2}(?:,\d{2}){1,4},\d{3}"
    r"|\d{1,3},\d{1,2}(?=\s{0,2}(?:million|billion)\b)"
    r"|\d{1,15}(?:\.\d{1,6})?|\.\d{1,6}"
)
SCALE = (
    r"[\s-]{0,30}(?i:(?:hundred\s{1,30})?(?:thousand|millions?|billions?|trillions?)|mln|mio|bln|crores?|lakhs?)\b"
    r"|\s?(?:MM|Mn|mn|mm|M|m|Bn|bn|BN|B|b|K|k)(?![A-Za-z0-9])"
)
FIGURE = re.compile(
    rf"(?:(?P<before>{CURRENCY_BEFORE})\s{{0,30}}|(?<![\w$.])(?<!\d,))"
    rf"(?:(?P<number>{NUMBER})(?P<part>\s?[½¼¾]|[\s-]1/2)?(?P<scale>{SCALE})?(?![\d%]|,\d{{3}}|\.\d)(?![A-Za-z])"
    rf"|(?P<words>(?i:{NUMBER_WORDS})))"
)
CODE_BEFORE = re.compile("|".join(f"(?P<c{number}>{pattern})" for number, (_, pattern) in enumerate(BEFORE)))
CODE_BEHIND = re.compile(r"[\s-]{0,30}(?:" + "|".join(f"(?P<{code}>{pattern})" for code, pattern in BEHIND) + ")", re.I)


class Figure(Struct, frozen=True, kw_only=True):
    """A number as it stands in the text."""

    start: int
    end: int
    number: Decimal
    scale: Decimal | None = None
    """The factor of its scale word, None where it has none."""
    currency: str | None = None
    is_words: bool = False
    has_cents: bool = False
    """Written with two decimals, as prices are, so that no scale of a neighbour belongs to it."""

    @property
    def value(self) -> Decimal:
        """Return the number in whole units, without needless zeros."""
        product = self.number * (self.scale or 1)
        whole = product.to_integral_value()
        return whole if whole == product else product.normalize()


def figures(text: str) -> tuple[Figure, ...]:
    """Return the numbers of a clean text in order, with and without a currency."""
    found = tuple(_read(text))
    return tuple(_with_code_of_bracket(text, one, two) for one, two in pairwise((*found, None)) if one is not None)


def _read(text: str) -> Iterator[Figure]:
    for match in FIGURE.finditer(text):
        number = value_of(match["words"]) if match["words"] else _number(match)
        if number is None:
            continue
        scale = _last_scale(match["words"]) if match["words"] else _scale(match["scale"] or "")
        if match["words"] and scale:
            number /= scale
        figure = Figure(
            start=match.start(),
            end=match.end(),
            number=number,
            scale=scale,
            is_words=bool(match["words"]),
            has_cents=bool(re.fullmatch(r"\d{0,3}\.\d\d", match["number"] or "")) and not match["scale"],
        )
        yield _with_currency(text, figure, match["before"])


def _number(match: re.Match[str]) -> Decimal:
    written = match["number"]
    if re.fullmatch(r"\d{1,3},\d{1,2}", written):
        written = written.replace(",", ".")
    part = (match["part"] or "").strip()
    return Decimal(written.replace(",", "")) + (FRACTION_SIGNS.get(part, Decimal("0.5")) if part else 0)


def _scale(written: str) -> Decimal | None:
    words = written.replace("-", " ").lower().split()
    if not words:
        return None
    factor = Decimal(SCALE_SIGNS.get(words[-1]) or SCALE_WORDS[words[-1].removesuffix("s")])
    return factor * 100 if words[0] == "hundred" else factor


def _last_scale(words: str) -> Decimal | None:
    factor = SCALE_WORDS.get(re.split(r"[\s-]", words.lower())[-1])
    return Decimal(factor) if factor else None


def _with_currency(text: str, figure: Figure, before: str | None) -> Figure:
    """Return the figure with its currency; a word behind it is more exact than a bare dollar sign before it."""
    is_large = figure.scale is not None or figure.value >= LARGE
    code = _code_before(before) if before else None
    behind = CODE_BEHIND.match(text, figure.end)
    name = behind.lastgroup if behind else None
    if behind and name and name.endswith("_CENTS"):
        code = None if code or figure.scale else name.removesuffix("_CENTS")
        return replace(figure, scale=CENT, currency=code, end=behind.end()) if code else figure
    if (
        behind
        and name
        and (is_large or name not in BARE_NEEDS_SIZE)
        and (code is None or before == "$" or name.startswith(code))
    ):
        return replace(figure, currency=name.removesuffix("_BARE"), end=behind.end())
    if code in NEEDS_SIZE and before and "$" not in before and not (is_large or figure.has_cents):
        return figure
    return replace(figure, currency=code)


def _code_before(before: str) -> str | None:
    match = CODE_BEFORE.match(before + " 1")
    return BEFORE[int(match.lastgroup[1:])][0] if match and match.lastgroup else None


def _with_code_of_bracket(text: str, figure: Figure, following: Figure | None) -> Figure:
    """Return `ten million (10,000,000) dollars` as one figure: the number again in brackets, its currency behind them."""
    if following is None or figure.value != following.value or text[figure.end : following.start].strip() != "(":
        return figure
    closing = text.find(")", following.end, following.end + 3)
    if figure.currency or following.currency or closing < 0:
        return figure
    widened = replace(figure, end=closing + 1)
    return _with_currency(text, widened, None)
