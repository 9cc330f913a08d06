"""An index for each registrant, where the dossier has several: what its own filings tell."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from msgspec.structs import replace

from reportgen.model import Dossier, Filing
from reportgen.views.context import Context
from reportgen.views.fact_sheet import fact_sheet
from reportgen.views.index import index
from reportgen.views.parts import PageRef
from reportgen.views.passages import Passages
from reportgen.views.records import Index


class Claimed(Protocol):
    """A record that rests on claims."""

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of its claims."""


Told = TypeVar("Told", bound=Claimed)


def registrant_indexes(context: Context, passages: Passages) -> tuple[Index, ...]:
    """Return the index of each registrant; none where there is one registrant or none."""
    registrants = context.dossier.registrants
    return tuple(_index(context, passages, registrant) for registrant in registrants) if len(registrants) > 1 else ()


def linked_indexes(indexes: tuple[Index, ...]) -> tuple[Index, ...]:
    """Return indexes that know each other."""
    refs = tuple(found.ref for found in indexes)
    return tuple(replace(found, others=refs) for found in indexes) if len(indexes) > 1 else indexes


def _index(context: Context, passages: Passages, registrant: str) -> Index:
    own = Context(own_dossier(context, registrant), context.settings)
    sheets = tuple(fact_sheet(own, passages, party) for party in own.partners)
    ref = PageRef(kind="registrant", key=registrant, title=f"{context.name(registrant)}: overview")
    return index(own, passages, sheets, ref)


def own_dossier(context: Context, registrant: str) -> Dossier:
    """Return the part of a dossier that one registrant's filings tell; claims and parties stay whole, to be looked up."""
    dossier = context.dossier
    filings = tuple(filing for filing in dossier.filings if is_by(context, filing, registrant))
    ids = {filing.id for filing in filings}
    documents = {document.id for filing in filings for document in filing.documents}
    claims = {claim.id for claim in dossier.claims if claim.document in documents}

    def told(records: Iterable[Told]) -> tuple[Told, ...]:
        return tuple(record for record in records if not claims.isdisjoint(record.claims))

    return replace(
        dossier,
        registrants=(registrant,),
        filings=filings,
        technologies=told(dossier.technologies),
        assets=told(dossier.assets),
        deals=told(dossier.deals),
        events=told(dossier.events),
        statements=told(dossier.statements),
        rosters=tuple(roster for roster in dossier.rosters if roster.filing in ids),
        conflicts=told(dossier.conflicts),
        flags=told(dossier.flags),
        set_aside=told(dossier.set_aside),
        notices=tuple(notice for notice in dossier.notices if notice.document in documents),
    )


def is_by(context: Context, filing: Filing, registrant: str) -> bool:
    """Say whether a filing is one of a registrant, by any of its names."""
    party = context.parties.get(registrant)
    names = {name.casefold() for name in (party.name, *party.legal_names, *(then.name for then in party.names))} if party else {registrant}
    return (filing.registrant or "").casefold() in names
