"""Every place where a claim names an organization."""

from collections.abc import Iterator, Sequence
from enum import IntEnum

from msgspec import Struct

from reportgen.merge.name_words import LEGAL_FORMS, NO_PARTY
from reportgen.merge.names import core, folded
from reportgen.merge.sources import Sources
from reportgen.model import (
    Claim,
    CoverField,
    EventReading,
    FieldReading,
    GrantReading,
    NameChange,
    PartyReading,
    ResponsibilityReading,
    RosterReading,
    TermReading,
)


class Role(IntEnum):
    """How a form names an organization."""

    MAIN = 1
    LEGAL = 2
    SHORT = 3
    USED = 4
    """Where another fact names it: an event, a term, a list of partners."""


class Mention(Struct, frozen=True, kw_only=True):
    """One printed form of a name in one claim."""

    filing: str
    form: str
    role: Role
    claim: Claim
    is_registrant: bool = False


def mentions(claims: Sequence[Claim], sources: Sources) -> Iterator[Mention]:
    """Yield what the claims name, in their order; words that stand for a party are left out."""
    for claim in claims:
        filing = sources.filing(claim).id
        for form, role, is_registrant in _forms(claim):
            if is_party_name(form):
                yield Mention(filing=filing, form=form, role=role, claim=claim, is_registrant=is_registrant)


def is_party_name(form: str) -> bool:
    """Say whether words can be the name of a party: not a word for its role, and not a legal form alone."""
    words = core(form)
    printed = folded(form).removeprefix("the ")
    return not {printed, " ".join(words)} & NO_PARTY and not all(word in LEGAL_FORMS for word in words)


def _forms(claim: Claim) -> Iterator[tuple[str, Role, bool]]:
    value = claim.value
    if isinstance(value, PartyReading):
        yield value.name, Role.MAIN, value.is_registrant
        if value.legal_name:
            yield value.legal_name, Role.LEGAL, value.is_registrant
        for form in value.short_names:
            yield form, Role.SHORT, value.is_registrant
    elif isinstance(value, FieldReading):
        if value.field is CoverField.REGISTRANT and value.text:
            yield value.text, Role.LEGAL, True
    elif isinstance(value, NameChange):
        yield value.former, Role.MAIN, False
        if value.how != "part_of":
            yield value.present, Role.MAIN, False
    else:
        for form in used_names(claim):
            yield form, Role.USED, False


def used_names(claim: Claim) -> Iterator[str]:
    """Yield the names by which a fact points at parties."""
    value = claim.value
    if isinstance(value, EventReading):
        yield from (*value.parties, *value.licensor, *value.licensee)
    elif isinstance(value, GrantReading):
        yield from filter(None, (value.licensor, value.licensee))
    elif isinstance(value, TermReading):
        yield from filter(None, (value.payer, value.payee))
    elif isinstance(value, ResponsibilityReading):
        yield value.party
    elif isinstance(value, RosterReading):
        yield from (entry.party for entry in value.entries)
