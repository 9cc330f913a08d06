"""Named technologies: one for each name, with the acronym and spellings that the filings print."""

from collections.abc import Sequence

from reportgen.merge.assets import asset_key
from reportgen.merge.parties import Parties
from reportgen.merge.sources import Sources
from reportgen.merge.union import Union
from reportgen.model import Claim, Technology, TechnologyReading, slug

Entry = tuple[Claim, TechnologyReading]


def fold_technologies(claims: Sequence[Claim], sources: Sources, parties: Parties) -> tuple[Technology, ...]:
    """Return the technologies, most named first; a name and its acronym are one."""
    names: Union[str] = Union()
    entries: list[Entry] = []
    for claim in claims:
        if isinstance(claim.value, TechnologyReading) and claim.value.name:
            entries.append((claim, claim.value))
            names.add(asset_key(claim.value.name))
            if claim.value.acronym:
                names.join(asset_key(claim.value.name), asset_key(claim.value.acronym))
    held: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: sources.order(entry[0])):
        held.setdefault(names.find(asset_key(entry[1].name)), []).append(entry)
    ordered = sorted(held.values(), key=lambda group: (-len(group), sources.order(group[0][0])))
    return tuple(_record(group, sources, parties) for group in ordered)


def _record(group: Sequence[Entry], sources: Sources, parties: Parties) -> Technology:
    acronym = next((value.acronym for _, value in group if value.acronym), None)
    full = [value.name for _, value in group if asset_key(value.name) != asset_key(acronym or "")]
    owners = (parties.find(sources.filing(claim).id, value.owner) for claim, value in group)
    forms = dict.fromkeys(form for _, value in group for form in (value.name, value.acronym) if form)
    name = _best(full) if full else group[0][1].name
    return Technology(
        id=slug(group[0][1].name),
        name=name,
        acronym=acronym,
        owner=next((owner for owner in owners if owner), None),
        names=tuple(forms),
        claims=tuple(dict.fromkeys(claim.id for claim, _ in group)),
    )


def _best(forms: Sequence[str]) -> str:
    """Return the form that is printed as a name, in title case, most often."""
    return min(forms, key=lambda form: (form.islower() or form.isupper(), -forms.count(form), form))
