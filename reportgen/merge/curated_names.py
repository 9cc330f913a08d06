"""What the user's curation says of the names of parties."""

from collections.abc import Collection

from reportgen.merge.curation import Curation, PartyAliases, Renaming, Splitting
from reportgen.merge.name_forms import Form
from reportgen.merge.names import Core, core
from reportgen.merge.party_ties import Tie

Entry = PartyAliases | Renaming | Splitting


def names_of(entry: Entry) -> tuple[str, ...]:
    """Return the names that an entry of the curation gives."""
    if isinstance(entry, Renaming):
        return entry.former, entry.present
    return entry.names if isinstance(entry, Splitting) else (entry.name, *entry.aliases)


def curated_ties(curation: Curation | None) -> list[Tie]:
    """Return the pairs of names that the user takes for one party."""
    if curation is None:
        return []
    pairs = [(entry.name, alias) for entry in curation.parties for alias in entry.aliases]
    return pairs + [(entry.former, entry.present) for entry in curation.renamings]


def unused(curation: Curation | None, printed: Collection[Core]) -> tuple[Entry, ...]:
    """Return the entries of which no document prints a name."""
    if curation is None:
        return ()
    entries: list[Entry] = [*curation.parties, *curation.renamings, *curation.splittings]
    return tuple(entry for entry in entries if not any(core(name) in printed for name in names_of(entry)))


def date_renaming(entry: Renaming, forms: dict[str, Form]) -> None:
    """Date the names of a renaming by it."""
    for form in forms.values():
        if core(form.shown) == core(entry.former):
            form.last = entry.date or form.last
            form.source = form.source or entry.source
        elif core(form.shown) == core(entry.present) and entry.date:
            form.first = entry.date
            form.source = form.source or entry.source


def entry_line(entry: Entry) -> str:
    """Return an entry in words, with its source."""
    if isinstance(entry, Renaming):
        when = f" ({entry.date})" if entry.date else ""
        what = "merged into" if entry.how == "merged" else "renamed"
        return f"{entry.former} {what} {entry.present}{when} (source: {entry.source})"
    if isinstance(entry, Splitting):
        source = f" (source: {entry.source})" if entry.source else ""
        return f"{' and '.join(entry.names)} are not one: {entry.reason}{source}"
    return f"Also named {'; '.join(entry.aliases)} (source: {entry.source})"
