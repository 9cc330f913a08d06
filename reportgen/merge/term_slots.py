"""One payment with all that claims tell of it, while terms are folded."""

from msgspec import Struct

from reportgen.model import Claim, TermReading, TermType

Told = tuple[Claim, TermReading]


class Slot(Struct, kw_only=True, eq=False):
    """One payment with all that is told of it."""

    type: TermType
    payer: str | None
    payee: str | None
    told: list[Told]
    is_open: bool

    def voices(self) -> set[tuple[str, str]]:
        """Return the parts of documents that speak of it."""
        return {voice(claim) for claim, _ in self.told}


def voice(claim: Claim) -> tuple[str, str]:
    """Return the part of a document that a claim stands in: item or exhibit."""
    return claim.document, claim.section.split(" ", 1)[0]


def fits(slot: Slot, payer: str | None, payee: str | None) -> bool:
    """Say whether a payment may be between these parties."""
    return (slot.payer is None or payer is None or slot.payer == payer) and (slot.payee is None or payee is None or slot.payee == payee)


def add(slot: Slot, claim: Claim, reading: TermReading, payer: str | None, payee: str | None) -> None:
    """Add what a claim says of a payment, with the parties that it names."""
    slot.told.append((claim, reading))
    slot.payer, slot.payee = slot.payer or payer, slot.payee or payee
