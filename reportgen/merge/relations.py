"""Ties between deals: licences under an umbrella, what replaces, amends, ends or settles an earlier agreement."""

import re
from collections.abc import Sequence

from reportgen.merge.dates import is_before, sort_day
from reportgen.merge.drafts import Draft
from reportgen.merge.fitting import YEAR
from reportgen.merge.happenings import Happening
from reportgen.model import EventType, Relation, RelationType, Standing

CUES = (
    (RelationType.SUPERSEDES, re.compile(r"supersed|replac|restat|in place of|in lieu of", re.I)),
    (RelationType.TERMINATES, re.compile(r"terminat|end(?:s|ed|ing)\b|cancel", re.I)),
    (RelationType.SETTLES, re.compile(r"settl|resolv|disput|litigation", re.I)),
    (RelationType.AMENDS, re.compile(r"amend|modif|expand|supplement|extend", re.I)),
    (RelationType.CHILD_OF_UMBRELLA, re.compile(r"under|pursuant|existing|umbrella|multi-?(?:target|product)|access|master|option|framework", re.I)),
)
"""Words that tell the tie; the first that fits counts."""


def relate(drafts: Sequence[Draft]) -> dict[str, list[Relation]]:
    """Return the ties of each deal to earlier deals, by its id."""
    found: dict[str, list[Relation]] = {}
    of_party: dict[str, list[Draft]] = {}
    for draft in drafts:
        for party in sorted(draft.parties):
            of_party.setdefault(party, []).append(draft)
    for draft in drafts:
        for happening in draft.makers:
            if happening.standing is not Standing.NEWS:
                continue
            kind = _kind(happening)
            if kind is None:
                continue
            near = dict.fromkeys(other for party in happening.counterparties for other in of_party.get(party, ()))
            earlier = [other for other in near if other is not draft and _is_earlier(other, draft) and _share_parties(other, draft)]
            parent = _parent(happening, earlier, kind)
            if parent:
                claims = tuple(claim.id for claim, value in happening.events if value.relates_to) or (happening.events[0][0].id,)
                relation = Relation(type=kind, deal=parent.id, claims=claims)
                known = found.setdefault(draft.id, [])
                if all((tie.type, tie.deal) != (relation.type, relation.deal) for tie in known):
                    known.append(relation)
    for draft in drafts:
        for happening in draft.happenings:
            if happening.type is EventType.SUPERSEDED:
                _supersede(draft, happening, of_party, found)
    return found


def _supersede(old: Draft, told: Happening, of_party: dict[str, list[Draft]], found: dict[str, list[Relation]]) -> None:
    """Tie the deal that the same filing reports to the one that it says is superseded."""
    near = dict.fromkeys(other for party in told.counterparties for other in of_party.get(party, ()))
    new = [
        other
        for other in near
        if other is not old and any(m.filing.id == told.filing.id and m.standing is Standing.NEWS for m in other.makers)
    ]
    if len(new) == 1:
        known = found.setdefault(new[0].id, [])
        if all((tie.type, tie.deal) != (RelationType.SUPERSEDES, old.id) for tie in known):
            claims = tuple(claim.id for claim, _ in told.events)
            known.append(Relation(type=RelationType.SUPERSEDES, deal=old.id, claims=claims))


def _kind(happening: Happening) -> RelationType | None:
    words = " ".join(dict.fromkeys(value.relates_to for _, value in happening.events if value.relates_to))
    if words:
        context = words + " " + " ".join(claim.quote for claim, value in happening.events if value.relates_to)
        named = next((kind for kind, cue in CUES if cue.search(words)), None)
        return named or next((kind for kind, cue in CUES if cue.search(context)), RelationType.CHILD_OF_UMBRELLA)
    return RelationType.CHILD_OF_UMBRELLA if happening.type is EventType.LICENSE_TAKEN else None


def _parent(happening: Happening, earlier: Sequence[Draft], kind: RelationType) -> Draft | None:
    """Return the deal that the words name: by year or title, else the umbrella of the pair, else their only other deal."""
    words = " ".join(value.relates_to or "" for _, value in happening.events).casefold()
    years = set(YEAR.findall(words))
    named = [d for d in earlier if years & _years(d) or any(len(t) > 8 and t in words for t in _titles(d) if t not in _own_titles(happening))]
    candidates = named or list(earlier)
    if kind is RelationType.CHILD_OF_UMBRELLA:
        candidates = [d for d in candidates if d.scope.is_umbrella] or candidates
        candidates = [d for d in candidates if all(maker.type is not EventType.LICENSE_TAKEN for maker in d.makers)]
    if len(candidates) == 1:
        return candidates[0]
    return max(candidates, key=lambda d: sort_day(d.began())) if named or (candidates and kind is RelationType.CHILD_OF_UMBRELLA) else None


def _years(draft: Draft) -> set[str]:
    return {year for maker in draft.makers for dates in maker.dates.values() for date, _ in dates for year in YEAR.findall(date)} | set(
        YEAR.findall(draft.began() or "")
    )


def _titles(draft: Draft) -> set[str]:
    return {title.casefold() for maker in draft.makers for _, value in maker.events for title in value.titles}


def _own_titles(happening: Happening) -> set[str]:
    return {title.casefold() for _, value in happening.events for title in value.titles}


def _is_earlier(other: Draft, draft: Draft) -> bool:
    return is_before(other.began(), draft.began()) or (sort_day(other.began()), other.id) < (sort_day(draft.began()), draft.id)


def _share_parties(one: Draft, other: Draft) -> bool:
    common = one.parties & other.parties
    sides = {happening.registrant for happening in (*one.happenings, *other.happenings)}
    return bool(common - sides) or len(common) > 1
