"""Names of parties with the time of their use, and names of products with the reason why they are one."""

from collections.abc import Iterable

from reportgen.model import Asset, AssetAlias, Party, PartyName
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.parts import Cell
from reportgen.views.quotes import cleaned
from reportgen.views.row_records import AliasRow, NameRow
from reportgen.views.words import ALIAS_BASES


def name_rows(context: Context, citer: Citer, party: Party, *, has_entries: bool = False) -> tuple[NameRow, ...]:
    """Return all names of a party: printed, legal, successor and parent; `has_entries` where the page gives the curation's lines."""
    rows = [_name_row(context, citer, name, party, has_entries) for name in party.names]
    printed = {name.name for name in party.names}
    cites = citer.cite(party.claims, 2)
    rows += [
        NameRow(party=party.name, name=name, kind="legal entity", used="as printed", cell=Cell(text="these filings", cites=cites))
        for name in party.legal_names
        if name not in printed
    ]
    for kind, name in (("successor", party.successor), ("parent", party.parent)):
        if name and name not in printed:
            rows.append(NameRow(party=party.name, name=name, kind=kind, used="as stated", cell=Cell(text="these filings, as stated", cites=cites)))
    return tuple(rows)


def _name_row(context: Context, citer: Citer, name: PartyName, party: Party, has_entries: bool) -> NameRow:
    kind = "name today" if name.name == party.name else "legal entity" if name.name in party.legal_names else "other name"
    return NameRow(party=party.name, name=name.name, kind=kind, used=used_words(context, name), cell=_source(citer, name, has_entries))


def _source(citer: Citer, name: PartyName, has_entries: bool) -> Cell:
    if name.source:
        words = "curated, see below" if has_entries else f"from the curation: {cleaned(name.source)}"
        return Cell(text=words, cites=citer.cite(name.claims, 2), is_curated=True)
    return Cell(text="these filings", cites=citer.cite(name.claims, 2))


def used_words(context: Context, name: PartyName) -> str:
    """Return `1999 to 27 Dec 2000`, `until 2003`, `from 2004`, `time not stated`."""
    start = context.date(name.from_) if name.from_ else ""
    end = context.date(name.to) if name.to else ""
    is_filed = all(len(date) >= len("2004-10-01") for date in (name.from_, name.to) if date)
    if name.source is None and not is_filed:
        return f"in {start}" if start == end else f"in {start} to {end}" if start and end else f"in {start or end}"
    if name.source is None and (start or end):
        return f"in filings of {start or end}" + (f" to {end}" if start and end and start != end else "")
    if start and end:
        return start if start == end else f"{start} to {end}"
    return f"from {start}" if start else f"until {end}" if end else "time not stated"


def alias_rows(context: Context, citer: Citer, assets: Iterable[Asset]) -> tuple[AliasRow, ...]:
    """Return every further name of these products; two that are each other's name stand once."""
    pairs = [(asset, alias) for asset in assets for alias in asset.aliases]
    first: dict[frozenset[str], tuple[Asset, AssetAlias]] = {}
    for asset, alias in pairs:
        first.setdefault(frozenset((asset.name, alias.name)), (asset, alias))
    return tuple(
        AliasRow(
            product=asset.name,
            alias=alias.name,
            basis=alias.basis,
            basis_words=ALIAS_BASES[alias.basis] + (f": {cleaned(alias.reason)}" if alias.reason else ""),
            partner=product_partner(context, asset),
            cites=citer.cite(alias.claims, 2),
        )
        for asset, alias in first.values()
    )


def product_partner(context: Context, asset: Asset) -> str:
    """Return whose deals a product stands in; its owner, where it stands in none."""
    partners = [
        party for deal in context.dossier.deals if asset.id in deal.assets for party in context.counterparties(deal)
    ]
    if partners:
        return context.names(dict.fromkeys(partners))
    return context.name(asset.owner, "no deal of these filings")
