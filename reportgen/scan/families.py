"""Which organization stands for which: for companies under one distinctive first word the registrant, else the first named."""

from collections.abc import Callable, Collection, Mapping, Sequence

from reportgen.lexicon.company_names import COMMON_HEADS, INSTITUTION_HEADS
from reportgen.lexicon.legal_forms import LAWS
from reportgen.scan.names import common_name, name_key
from reportgen.scan.organization import Organization

Find = Callable[[str], Organization | None]
"""Finds the organization that a printed name names."""


def heads_of_families(organizations: Sequence[Organization], find: Find, apart: Collection[int]) -> list[int]:
    """Return for each organization the index of the one that stands for its family; those of `apart` stand for themselves."""
    heads: dict[str, int] = {}
    for organization in sorted(organizations, key=lambda o: (not o.is_registrant, o.index)):
        if organization.index not in apart:
            heads.setdefault(_distinctive(organization.name), organization.index)
    bearers = _bearers_of_last_words(organizations)
    return [
        o.index if o.index in apart or _is_namesake(o, find) else _head_of(o, heads, bearers) for o in organizations
    ]


def is_other_law(one: str | None, other: str) -> bool:
    """Say whether two legal names end in forms of different laws: `Inc.`, `KGaA`."""
    laws = [LAWS.get(form.split()[-1].replace(".", "").casefold()) if form else None for form in (one, other)]
    return None not in laws and laws[0] != laws[1]


def _distinctive(name: str) -> str:
    """Return the distinctive first word of a company's name; all of it where the first word is a common one or an institution's."""
    words = name_key(name).split()
    is_common = len(words[0]) < 4 or words[0] in COMMON_HEADS or any(h.casefold() in words for h in INSTITUTION_HEADS)
    return " ".join(words) if is_common else words[0]


def _is_namesake(organization: Organization, find: Find) -> bool:
    """Say whether another company has this one's name but for the legal form."""
    first = find(common_name(organization.name))
    return first is not None and first is not organization and is_other_law(first.legal_name, organization.legal_name or "")


def _head_of(organization: Organization, heads: dict[str, int], bearers: Mapping[str, Sequence[int]]) -> int:
    head = heads[_distinctive(organization.name)]
    return _namesake_of_last_word(organization, bearers) if head == organization.index else head


def _bearers_of_last_words(organizations: Sequence[Organization]) -> dict[str, list[int]]:
    """Return the companies of two words by the last of them."""
    found: dict[str, list[int]] = {}
    for organization in organizations:
        words = common_name(organization.name).split()
        if len(words) == 2:
            found.setdefault(words[1], []).append(organization.index)
    return found


def _namesake_of_last_word(organization: Organization, bearers: Mapping[str, Sequence[int]]) -> int:
    """Return the one company of two words of which a single name is the last: `Whitcomb` of `Abel Whitcomb and Company`."""
    name = organization.name
    if " " in name or name.isupper() or len(name) < 4:
        return organization.index
    found = bearers.get(name, ())
    return found[0] if len(found) == 1 else organization.index
