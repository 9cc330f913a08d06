"""Whether a happening belongs to a deal: by its parties, its time, its scope, and the words that name the earlier agreement."""

import re
from collections.abc import Sequence

from reportgen.merge.dates import days_between, is_before, overlaps
from reportgen.merge.drafts import MAKING, Draft, Linked, when_of
from reportgen.merge.happenings import Happening
from reportgen.merge.scope import APART, CLASH, MATCH
from reportgen.model import EventType, Standing

UNDER_UMBRELLAS = frozenset({EventType.MILESTONE, EventType.PROGRAMME_SUSPENDED, EventType.PROGRAMME_DISCONTINUED, EventType.RIGHTS_RETURNED})
"""What happens to a licence taken under an umbrella rather than to the umbrella."""
SAME_AGREEMENT = 100
"""Days between the announcement and the signing of one agreement, at most."""
MISDATED = 400
"""Days by which a look back may miss the date of the deal that it names by product or target, at most."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def has_other_licensee(happening: Happening, draft: Draft) -> bool:
    """Say whether the same licensor licenses somebody else than in this deal."""
    makers = [maker for maker in draft.makers if maker.licensee and set(maker.licensor) & set(happening.licensor)]
    return bool(happening.licensee and makers) and all(set(maker.licensee).isdisjoint(happening.licensee) for maker in makers)


def is_same_time(happening: Happening, draft: Draft) -> bool:
    gaps = [days_between(when_of(happening), when_of(maker)) for maker in draft.makers]
    if any(maker.ordinal and happening.ordinal and maker.ordinal != happening.ordinal for maker in draft.makers):
        return False
    return any(gap is None or gap <= SAME_AGREEMENT for gap in gaps)


def can_mean(happening: Happening, draft: Draft) -> bool:
    """Say whether the date of a look back allows it to speak of this deal."""
    when = happening.own_date
    if when is None:
        return True
    if happening.type not in MAKING:
        return not is_before(when, draft.began()) or not any(maker.standing is Standing.NEWS for maker in draft.makers)
    reported = [maker for maker in draft.makers if maker.own_date or maker.standing is Standing.NEWS]
    if reported:
        return any(overlaps(when, when_of(maker)) or (days_between(when, when_of(maker)) or 0) <= SAME_AGREEMENT for maker in reported)
    return not any(is_before(when_of(later), when) for later in draft.happenings)


def is_misdated(happening: Happening, draft: Draft) -> bool:
    """Say whether a look back names the product or target of a deal that was reported, and misses its date."""
    gaps = [days_between(happening.own_date, when_of(maker)) for maker in draft.makers if maker.standing is Standing.NEWS]
    named = happening.scope.assets & draft.scope.assets or happening.scope.targets & draft.scope.targets
    return happening.type in MAKING and bool(named) and any(gap is not None and gap <= MISDATED for gap in gaps)


def best_of(happening: Happening, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the deals that fit best: by scope, then by the words that name the earlier agreement."""
    scored = [(draft, happening.scope.against(draft.scope)) for draft in drafts]
    fitting = [(draft, score) for draft, score in scored if score != CLASH]
    if len(fitting) > 1:
        fitting = [(draft, score) for draft, score in fitting if score != APART]
    if len(fitting) == 1:
        return [fitting[0][0]]
    ranked = [(score == MATCH, _is_named(happening, draft), draft) for draft, score in fitting]
    top = max((rank[:2] for rank in ranked), default=(False, False))
    best = [draft for matches, named, draft in ranked if (matches, named) == top]
    licences = [draft for draft in best if not draft.scope.is_umbrella]
    return licences if happening.type in UNDER_UMBRELLAS and licences else best


def _is_named(happening: Happening, draft: Draft) -> bool:
    """Say whether the words for the earlier agreement give the year or the title of this deal."""
    words = " ".join(value.relates_to or "" for _, value in happening.events)
    if not words:
        return False
    years = {year for maker in draft.makers for dates in maker.dates.values() for date, _ in dates for year in YEAR.findall(date)}
    titles = {title.casefold() for maker in draft.makers for _, value in maker.events for title in value.titles}
    return bool(years & set(YEAR.findall(words))) or any(title in words.casefold() for title in titles)


def of_pair(happening: Happening, linked: Linked) -> list[Draft]:
    """Return the deals between the same parties; the registrant of a filing counts as named in it."""
    mine = _with_registrant(happening)
    others = frozenset(happening.counterparties)
    near = dict.fromkeys(draft for party in happening.counterparties or (None,) for draft in linked.by_party.get(party, ()))
    found = []
    for draft in near:
        theirs = frozenset(party for known in draft.happenings for party in _with_registrant(known))
        if (others & theirs and len(mine & theirs) >= min(2, len(mine))) or (not others and happening.filing.id == draft.happenings[0].filing.id and not draft.happenings[0].counterparties):
            found.append(draft)
    return found


def _with_registrant(happening: Happening) -> frozenset[str]:
    return frozenset((*happening.parties, *filter(None, (happening.registrant,))))
