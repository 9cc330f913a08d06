"""The steps of a royalty in words, each rate with the sales that it is for."""

from reportgen.model import Term, Tier
from reportgen.views.amounts import figure, uncapitalized
from reportgen.views.quotes import cleaned


def tier_lines(term: Term, printed: str) -> tuple[str, ...]:
    """Return one line a tier; none where a royalty has no tiers."""
    return tuple(cleaned(tier_words(tier, printed)) for tier in term.tiers)


def tier_words(tier: Tier, printed: str) -> str:
    """Return `10% from US$100 million to US$250 million`, amounts as printed; a bound that only follows is marked."""
    low = figure(tier.from_, tier.currency, printed) if tier.from_ else ""
    high = figure(tier.to, tier.currency, printed) if tier.to is not None else ""
    sales = f"from {low} to {high}" if low and high else f"above {low}" if low else f"up to {high}" if high else ""
    return " ".join(part for part in (uncapitalized(tier.rate), sales, "(upper bound computed)" if tier.is_computed else "") if part)
