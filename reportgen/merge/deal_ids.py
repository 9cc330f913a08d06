"""Ids of deals: licensor, licensee, scope and the date of the earliest document that names the deal."""

import re
from collections.abc import Mapping, Sequence

from reportgen.merge.dates import sort_day
from reportgen.merge.drafts import Draft
from reportgen.merge.happenings import Happening
from reportgen.merge.sources import public_by
from reportgen.model import Asset, State, digest, slug

NAMES, SCOPE = 60, 32
"""Letters of the parties and of the scope, at most."""
SIGN = re.compile(r"\((?:TM|SM|R)\)")
SHORT = 5
"""Words of a subject that is a name rather than a description, at most."""


def name_drafts(drafts: Sequence[Draft], assets: Mapping[str, Asset]) -> None:
    """Give each deal its id from what the earliest of its documents says, so that later filings leave it as it is."""
    taken: set[str] = set()
    for draft in sorted(drafts, key=_age):
        name = _id(draft, assets)
        if name in taken:
            name += "-" + digest(*(claim.id for claim in draft.happenings[0].claims[:1]), length=4)
        taken.add(name)
        draft.id = name


def _age(draft: Draft) -> tuple[str, str, str]:
    first = _first(draft)[0]
    return sort_day(public_by(first.filing)), first.filing.id, first.key


def _first(draft: Draft) -> list[Happening]:
    """Return what the earliest document tells of the deal."""
    ordered = sorted(draft.happenings, key=lambda h: (sort_day(public_by(h.filing)), h.filing.id))
    return [happening for happening in ordered if happening.filing.id == ordered[0].filing.id]


def _id(draft: Draft, assets: Mapping[str, Asset]) -> str:
    told = _first(draft)
    licensor = next((party for happening in told for party in happening.licensor), None)
    licensee = next((party for happening in told for party in happening.licensee), None)
    named = [party for happening in told for party in (happening.registrant, *happening.counterparties) if party]
    sides = [side for side in (licensor, licensee) if side]
    parties = list(dict.fromkeys([*sides, *(named if len(sides) < 2 else ())]))[:3]
    words = [slug(" ".join(parties) or "parties not named", NAMES), slug(SIGN.sub("", _scope(told, assets)), SCOPE)]
    return "-".join([*words, (public_by(told[0].filing) or digest(told[0].filing.id)).rstrip("~")])


def _scope(told: Sequence[Happening], assets: Mapping[str, Asset]) -> str:
    targets = [value.target for happening in told for _, value in happening.grants if value.target]
    stated = next((target.value for target in targets if target.state is State.STATED and target.value), None)
    if stated:
        return stated
    asset = next((asset for happening in told for asset in happening.assets), None)
    if asset:
        return asset
    events = [value for happening in told for _, value in happening.events]
    subjects = (value.subject for value in events if value.subject and len(value.subject.split()) <= SHORT)
    titles = (title for value in events for title in value.titles)
    return next(subjects, None) or next(titles, "licence")
