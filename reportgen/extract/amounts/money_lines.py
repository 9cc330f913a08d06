"""A sentence of a happening with its nouns of payment and its amounts, and the shape of a finder, which pairs the two."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim
from reportgen.scan.money import Amount

Pair = tuple[Amount, Noun]
"""An amount and what it is for."""
Pairs = tuple[Pair, ...]


class MoneyLine(Struct, frozen=True, kw_only=True):
    """A sentence that may tell of payments, as every finder sees it."""

    reading: FilingReading
    line: Line
    news: News
    """The happening whose terms are read."""
    nouns: tuple[Noun, ...]
    money: tuple[Amount, ...]
    """What is stated and not already paid or spared."""
    told: Sequence[Claim] = ()
    """The terms of the sentences before it."""
    is_paid_up: bool = False
    """Whether the licence is one that is paid for once."""
    is_past: bool = False
    """Whether the happening is an earlier one, of which the sentence reminds."""

    @property
    def text(self) -> str:
        """Return the clean words of the sentence."""
        return self.line.text

    @property
    def place(self) -> int | None:
        """Return the number of the sentence in the filing; None for a part that has none of its own."""
        return self.reading.place(self.line)


Finder = Callable[[MoneyLine, Pairs], Pairs]
"""Gets a sentence with the pairs found so far, and returns all pairs known behind it."""


def with_unpaired(pairs: Pairs, more: Sequence[Pair]) -> Pairs:
    """Return pairs with those of others whose amount has no noun yet."""
    taken = {amount.start for amount, _ in pairs}
    return (*pairs, *(pair for pair in more if pair[0].start not in taken))
