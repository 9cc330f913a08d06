"""Values that more than one record holds."""

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct

from reportgen.model.vocabulary import Qualifier, State, Unit

T = TypeVar("T")

EdtfDate = str
"""A date in EDTF: `1999`, `2001-11`, `2002-09-24~` (on or about), `2002-07/2002-09`."""


class Stated(Struct, Generic[T], frozen=True, kw_only=True):
    """A value, or the reason why there is none."""

    state: State
    value: T | None = None


class Money(Struct, frozen=True, kw_only=True):
    """An amount as its words bound it; "up to X" is 0 to X, "more than X" is X to nothing."""

    currency: str
    """ISO 4217 code; a bare dollar sign in a US filing is USD."""
    min: Decimal | None
    """Whole currency units."""
    max: Decimal | None
    qualifier: Qualifier = Qualifier.EXACT
    unit: Unit | None = None


class Rate(Struct, frozen=True, kw_only=True):
    """A percentage or royalty rate: the words, and the bounds where numbers are stated."""

    words: str
    min: Decimal | None = None
    """Per cent."""
    max: Decimal | None = None


class Tier(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One step of a royalty: the rate that applies to a part of the sales."""

    rate: str
    """In the words of the text."""
    rate_min: Decimal | None = None
    """Per cent, where a number is stated."""
    rate_max: Decimal | None = None
    from_: Decimal | None = None
    """Sales above which it applies, in whole currency units."""
    to: Decimal | None = None
    """Sales up to which it applies; None for the last step."""
    currency: str | None = None
    is_computed: bool = False
    """Whether `to` follows from the step before it: `the next $50 million`."""


class Territory(Struct, frozen=True, kw_only=True):
    """Where rights hold, as written."""

    included: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    words: str | None = None
