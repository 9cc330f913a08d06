"""Which happenings belong to one deal.

Two mentions are one deal when the pair of parties and the scope agree; a mention without a scope belongs to the only open
deal of its pair, else it makes a deal of its own with a notice. A look back fills or dates a deal and makes none; where a
news event ends or changes a deal that no document reported, that event makes it: known from hindsight where a look back
tells of the beginning, else as news.
"""

from collections.abc import Sequence

from reportgen.merge.dates import is_before, sort_day
from reportgen.merge.drafts import MAKING, NO_DEAL, Draft, Linked, when_of
from reportgen.merge.fitting import best_of, can_mean, has_other_licensee, is_misdated, is_same_time, of_pair
from reportgen.merge.happenings import Happening
from reportgen.merge.scope import APART, CLASH, MATCH
from reportgen.merge.sources import public_by
from reportgen.model import EventType, Notice, Standing


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


def _link_beginning(happening: Happening, linked: Linked) -> None:
    """Join a reported beginning to the deal it tells of again, or open a deal."""
    for draft in of_pair(happening, linked):
        agreement = happening.scope.against(draft.scope)
        if agreement in (CLASH, APART) or not is_same_time(happening, draft) or has_other_licensee(happening, draft):
            continue
        kinds = {maker.type is EventType.LICENSE_TAKEN for maker in draft.makers}
        if agreement == MATCH or kinds == {happening.type is EventType.LICENSE_TAKEN}:
            linked.add(draft, happening)
            return
    _open(happening, linked)


def _link_later(happening: Happening, linked: Linked) -> None:
    """Join news in the life of a deal to its deal; without one it makes a deal."""
    known = [draft for draft in of_pair(happening, linked) if not is_before(when_of(happening), draft.began())]
    still_open = [draft for draft in known if draft.ended() is None or not is_before(draft.ended(), when_of(happening))]
    best = best_of(happening, still_open or known)
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
    pair = of_pair(happening, linked)
    known = [draft for draft in pair if can_mean(happening, draft)] or [draft for draft in pair if is_misdated(happening, draft)]
    if happening.type is EventType.SUPERSEDED:
        known = [draft for draft in known if all(maker.filing.id != happening.filing.id for maker in draft.makers)]
    best = best_of(happening, known)
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
    known = [draft for draft in of_pair(happening, linked) if not is_before(when_of(happening), draft.began())]
    if len(known) == 1:
        linked.loose.remove(happening)
        linked.add(known[0], happening)


def _open(happening: Happening, linked: Linked) -> None:
    linked.add(Draft(id="", happenings=[], scope=happening.scope), happening)
