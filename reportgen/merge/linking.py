"""Which happenings belong to one deal.

Two mentions are one deal when the pair of parties and the scope agree; a mention without a scope belongs to the only open
deal of its pair, else it makes a deal of its own with a notice. A look back fills or dates a deal and makes none; where a
news event ends or changes a deal that no document reported, that event makes it: known from hindsight where a look back
tells of the beginning, else as news.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from reportgen.merge.dates import days_between, earliest, is_before, overlaps, sort_day
from reportgen.merge.happenings import Happening
from reportgen.merge.scope import APART, CLASH, MATCH, Scope
from reportgen.merge.sources import public_by
from reportgen.model import EdtfDate, EventType, Notice, Standing

MAKING = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED})
ENDING = frozenset({EventType.TERMINATION, EventType.EXPIRY, EventType.RIGHTS_RETURNED, EventType.SUPERSEDED})
NO_DEAL = frozenset({EventType.PARTY_RENAMED, EventType.PARTY_MERGED})
UNDER_UMBRELLAS = frozenset({EventType.MILESTONE, EventType.PROGRAMME_SUSPENDED, EventType.PROGRAMME_DISCONTINUED, EventType.RIGHTS_RETURNED})
"""What happens to a licence taken under an umbrella rather than to the umbrella."""
SAME_AGREEMENT = 100
"""Days between the announcement and the signing of one agreement, at most."""
MISDATED = 400
"""Days by which a look back may miss the date of the deal that it names by product or target, at most."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Draft(Struct, kw_only=True, eq=False):
    """A deal while its happenings are gathered."""

    id: str
    happenings: list[Happening]
    scope: Scope
    is_curated: bool = False

    @property
    def makers(self) -> list[Happening]:
        """The happenings that report its beginning."""
        return [happening for happening in self.happenings if happening.type in MAKING]

    @property
    def parties(self) -> frozenset[str]:
        """Ids of all its parties."""
        return frozenset(party for happening in self.happenings for party in happening.parties)

    def began(self) -> EdtfDate | None:
        """Return the first date of its beginning that a text gives, else when it was public."""
        own = earliest(*(happening.own_date for happening in self.makers))
        return own or earliest(*(public_by(happening.filing) for happening in self.happenings))

    def ended(self) -> EdtfDate | None:
        """Return when the last of its news ended it."""
        ends = [happening for happening in self.happenings if happening.type in ENDING and happening.standing is Standing.NEWS]
        return earliest(*(_when(happening) for happening in ends))

    def take(self, happening: Happening) -> None:
        """Add a happening to the deal."""
        self.happenings.append(happening)
        self.scope = self.scope.joined(happening.scope)


class Linked(Struct, frozen=True, kw_only=True):
    """Deals with their happenings, those of no deal, and what was doubtful."""

    drafts: list[Draft]
    loose: list[Happening]
    notices: list[Notice]
    by_party: dict[str | None, list[Draft]]
    """Deals by their counterparties; under None those that name nobody."""

    def add(self, draft: Draft, happening: Happening) -> None:
        """Add a happening to a deal, new or known."""
        if not draft.happenings:
            self.drafts.append(draft)
        draft.take(happening)
        for party in happening.parties if happening.counterparties else (None,):
            held = self.by_party.setdefault(party, [])
            if draft not in held:
                held.append(draft)


def link(happenings: Sequence[Happening]) -> Linked:
    """Return the deals that these happenings tell of."""
    linked = Linked(drafts=[], loose=[], notices=[], by_party={})
    news = [happening for happening in happenings if happening.standing is Standing.NEWS]
    backward = [happening for happening in happenings if happening.standing is not Standing.NEWS]
    for happening in sorted(news, key=_beginnings_first):
        if happening.type in NO_DEAL or (not happening.counterparties and happening.type not in MAKING):
            linked.loose.append(happening)
        elif happening.type in MAKING:
            _link_beginning(happening, linked)
        else:
            _link_later(happening, linked)
    for happening in backward:
        _link_look_back(happening, linked)
    for happening in [happening for happening in linked.loose if happening.type in NO_DEAL]:
        _link_change_of_party(happening, linked)
    return linked


def _beginnings_first(happening: Happening) -> tuple[bool, str, str]:
    return happening.type not in MAKING, sort_day(public_by(happening.filing)), happening.filing.id


def _when(happening: Happening) -> EdtfDate | None:
    return happening.own_date or public_by(happening.filing)


def _link_beginning(happening: Happening, linked: Linked) -> None:
    """Join a reported beginning to the deal it tells of again, or open a deal."""
    for draft in _of_pair(happening, linked):
        agreement = happening.scope.against(draft.scope)
        if agreement in (CLASH, APART) or not _is_same_time(happening, draft) or _has_other_licensee(happening, draft):
            continue
        kinds = {maker.type is EventType.LICENSE_TAKEN for maker in draft.makers}
        if agreement == MATCH or kinds == {happening.type is EventType.LICENSE_TAKEN}:
            linked.add(draft, happening)
            return
    _open(happening, linked)


def _has_other_licensee(happening: Happening, draft: Draft) -> bool:
    """Say whether the same licensor licenses somebody else than in this deal."""
    makers = [maker for maker in draft.makers if maker.licensee and set(maker.licensor) & set(happening.licensor)]
    return bool(happening.licensee and makers) and all(set(maker.licensee).isdisjoint(happening.licensee) for maker in makers)


def _is_same_time(happening: Happening, draft: Draft) -> bool:
    gaps = [days_between(_when(happening), _when(maker)) for maker in draft.makers]
    if any(maker.ordinal and happening.ordinal and maker.ordinal != happening.ordinal for maker in draft.makers):
        return False
    return any(gap is None or gap <= SAME_AGREEMENT for gap in gaps)


def _link_later(happening: Happening, linked: Linked) -> None:
    """Join news in the life of a deal to its deal; without one it makes a deal."""
    known = [draft for draft in _of_pair(happening, linked) if not is_before(_when(happening), draft.began())]
    still_open = [draft for draft in known if draft.ended() is None or not is_before(draft.ended(), _when(happening))]
    best = _best(happening, still_open or known)
    if len(best) == 1:
        linked.add(best[0], happening)
        return
    if best:
        text = f"{happening.type.replace('_', ' ')}: several open deals of these parties fit, so it stands as a deal of its own"
        claim = happening.events[0][0]
        linked.notices.append(Notice(file=claim.file, text=text, document=claim.document, start=claim.start, end=claim.end))
    _open(happening, linked)


def _link_look_back(happening: Happening, linked: Linked) -> None:
    """Let a look back fill the one deal that it can mean; it makes none."""
    pair = _of_pair(happening, linked)
    known = [draft for draft in pair if _can_mean(happening, draft)] or [draft for draft in pair if _is_misdated(happening, draft)]
    if happening.type is EventType.SUPERSEDED:
        known = [draft for draft in known if all(maker.filing.id != happening.filing.id for maker in draft.makers)]
    best = _best(happening, known)
    if len(best) == 1 and happening.type not in NO_DEAL:
        if happening.type is EventType.SUPERSEDED and _is_told_with_its_successor(happening, linked):
            happening.standing = Standing.NEWS
        linked.add(best[0], happening)
    elif happening.type is EventType.SUPERSEDED and any(_is_new_in(happening, draft) for draft in pair):
        _open(happening, linked)
    else:
        linked.loose.append(happening)


def _is_new_in(happening: Happening, draft: Draft) -> bool:
    """Say whether the filing of a look back reports the agreement of this deal as news: what that supersedes was a deal."""
    return any(maker.filing.id == happening.filing.id and maker.standing is Standing.NEWS for maker in draft.makers)


def _is_told_with_its_successor(happening: Happening, linked: Linked) -> bool:
    """Say whether the filing reports as news the agreement that takes the place of this one."""
    others = set(happening.counterparties)
    return any(
        maker.filing.id == happening.filing.id and maker.standing is Standing.NEWS and others & set(maker.counterparties)
        for draft in linked.drafts
        for maker in draft.makers
    )


def _link_change_of_party(happening: Happening, linked: Linked) -> None:
    """Tell a change of name or a merger with the only deal of that party; it makes none."""
    known = [draft for draft in _of_pair(happening, linked) if not is_before(_when(happening), draft.began())]
    if len(known) == 1:
        linked.loose.remove(happening)
        linked.add(known[0], happening)


def _can_mean(happening: Happening, draft: Draft) -> bool:
    """Say whether the date of a look back allows it to speak of this deal."""
    when = happening.own_date
    if when is None:
        return True
    if happening.type not in MAKING:
        return not is_before(when, draft.began()) or not any(maker.standing is Standing.NEWS for maker in draft.makers)
    reported = [maker for maker in draft.makers if maker.own_date or maker.standing is Standing.NEWS]
    if reported:
        return any(overlaps(when, _when(maker)) or (days_between(when, _when(maker)) or 0) <= SAME_AGREEMENT for maker in reported)
    return not any(is_before(_when(later), when) for later in draft.happenings)


def _is_misdated(happening: Happening, draft: Draft) -> bool:
    """Say whether a look back names the product or target of a deal that was reported, and misses its date."""
    gaps = [days_between(happening.own_date, _when(maker)) for maker in draft.makers if maker.standing is Standing.NEWS]
    named = happening.scope.assets & draft.scope.assets or happening.scope.targets & draft.scope.targets
    return happening.type in MAKING and bool(named) and any(gap is not None and gap <= MISDATED for gap in gaps)


def _best(happening: Happening, drafts: Sequence[Draft]) -> list[Draft]:
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


def _of_pair(happening: Happening, linked: Linked) -> list[Draft]:
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


def _open(happening: Happening, linked: Linked) -> None:
    linked.add(Draft(id="", happenings=[], scope=happening.scope), happening)

