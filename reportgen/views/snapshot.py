"""The snapshot of a deal: who, what, when, where, as far as the texts say."""

import re

from reportgen.model import DateBasis, Deal, State
from reportgen.views.citing import Citer
from reportgen.views.claim_kinds import claims_of_date, claims_that, claims_with, grants_with
from reportgen.views.context import Context
from reportgen.views.deal_words import stated_words, territory_words
from reportgen.views.money import not_stated_cell
from reportgen.views.parts import Cell, Labelled
from reportgen.views.quotes import capitalized, cleaned, naming, shortened
from reportgen.views.rights import LONGEST
from reportgen.views.stages import stage_cell
from reportgen.views.wording import deal_type, in_working_order, joined, right
from reportgen.views.words import DATE_BASES, EXCLUSIVITY, NOT_MENTIONED, NOT_STATED

GENERAL_TITLE = re.compile(
    r"(?:(?:the|this|these|an?|its|our|their|strategic|in \d{4},?) ){0,3}"
    r"(?:agreement|contract|licen[sc]e|partnership|collaboration|alliance|deal|transaction)s?", re.I,
)
"""What any agreement is called in passing."""
RETAINS = re.compile(r"(?:will |shall |has |have |also ){0,2}(?:retain|keep|reserve)(?:s|ed)? ", re.I)
SILENT = {
    "Kept by the licensor": "rights kept by the licensor",
    "Stage when first told": "stage of development",
    "Field": "field of use",
    "Sublicensing": "right to sublicense",
}
"""What is missing where a row has nothing to say and its label alone would not tell."""


def snapshot(context: Context, citer: Citer, deal: Deal) -> tuple[Labelled, ...]:
    """Return the rows in fixed order; the last one names what no text mentions."""
    grants = claims_that(context, deal, "grant")

    def saying(field: str) -> tuple[str, ...]:
        return grants_with(context, deal, field) or grants

    target, target_state = stated_words(deal.target)
    territory = territory_words(deal.territory)
    rows = (
        Labelled(label="Type", cell=_type(citer, deal, claims_that(context, deal, "event"))),
        Labelled(label="Licensor", cell=_parties(context, deal.licensor, context.sets(deal.claims, "licensor"))),
        Labelled(label="Licensee", cell=_parties(context, deal.licensee, context.sets(deal.claims, "licensee"))),
        *_other_parties(context, deal),
        *_dates(context, citer, deal),
        Labelled(label="Rights", cell=_words(citer, _rights(deal), saying("rights"))),
        Labelled(label="Subject", cell=_words(citer, naming(deal.subject), claims_with(context, deal, deal.subject))),
        Labelled(label="Products", cell=_words(citer, context.asset_names(deal.assets), ())),
        Labelled(label="Target", cell=Cell(text=target, state=target_state, cites=citer.cite(saying("target"), 2))),
        Labelled(label="Field", cell=_words(citer, deal.field_of_use, saying("field_of_use"))),
        Labelled(label="Exclusivity", cell=_words(citer, EXCLUSIVITY[deal.exclusivity] if deal.exclusivity else "", saying("exclusivity"))),
        Labelled(label="Territory", cell=_words(citer, territory, saying("territory"))),
        Labelled(label="Kept by the licensor", cell=_words(citer, _retained(deal), grants_with(context, deal, "retained"))),
        Labelled(label="Stage when first told", cell=stage_cell(context, citer, deal)),
        Labelled(label="Sublicensing", cell=_right_to_sublicense(citer, deal)),
        *_joined(context, deal),
    )
    return _silent_last(rows)


def _joined(context: Context, deal: Deal) -> tuple[Labelled, ...]:
    """Return a row that says so where the user's curation makes one record of several."""
    own = (*deal.claims, *(claim for term in deal.terms for claim in term.claims), *(claim for duty in deal.responsibilities for claim in duty.claims))
    if not deal.is_curated or not context.corrections.keys().isdisjoint(own):
        return ()
    return (Labelled(label="Record", cell=Cell(text="one of several, joined by the curation", is_curated=True)),)


def _silent_last(rows: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    """Put all rows that no text says anything of into one, that names them."""
    silent = [row for row in rows if row.cell.text == NOT_MENTIONED]
    told = tuple(row for row in rows if row not in silent)
    if not silent:
        return told
    words = capitalized(joined([SILENT.get(row.label, row.label.lower()) for row in silent]))
    return (*told, Labelled(label=capitalized(NOT_MENTIONED), cell=Cell(text=words, state=State.NOT_STATED)))


def _rights(deal: Deal) -> str:
    """All rights of all grants; which grant holds which is told below, where there are several."""
    verbs = dict.fromkeys(verb for grant in deal.grants for verb in grant.rights if verb != "sublicense")
    return f"to {joined([right(verb) for verb in in_working_order(verbs)])}" if verbs else ""


def _retained(deal: Deal) -> str:
    told = (RETAINS.sub("", cleaned(grant.retained)) for grant in deal.grants if grant.retained)
    return "; ".join(dict.fromkeys(shortened(words, LONGEST) for words in told))


def _type(citer: Citer, deal: Deal, claims: tuple[str, ...]) -> Cell:
    types = joined([deal_type(kind) for kind in deal.types]) or NOT_STATED
    told = [title for title in map(cleaned, deal.titles) if not GENERAL_TITLE.fullmatch(title)]
    titles = joined([f"“{title}”" for title in _longest(told)])
    return Cell(text=capitalized(types) + (f", called {titles}" if titles else ""), cites=citer.cite(claims, 2))


def _longest(titles: list[str]) -> list[str]:
    """Return titles but those that stand in a longer one, and each once whatever its capitals."""
    folded = {title.casefold(): title for title in reversed(titles)}
    return [title for key, title in reversed(folded.items()) if not any(key in other and key != other for other in folded)]


def _parties(context: Context, parties: tuple[str, ...], is_curated: bool = False) -> Cell:
    if not parties:
        return not_stated_cell(NOT_MENTIONED)
    link = context.partner_ref(parties[0]) if len(parties) == 1 else None
    return Cell(text=context.names(parties), link=link, is_curated=is_curated)


def _other_parties(context: Context, deal: Deal) -> tuple[Labelled, ...]:
    others = tuple(party for party in deal.counterparties if party not in (*deal.licensor, *deal.licensee))
    return (Labelled(label="Other parties", cell=Cell(text=context.names(others))),) if others else ()


def _dates(context: Context, citer: Citer, deal: Deal) -> tuple[Labelled, ...]:
    known = [
        Labelled(label=capitalized(DATE_BASES[basis][0]), cell=Cell(text=context.date(deal.dates[basis]), cites=citer.cite(claims_of_date(context, deal, basis), 1)))
        for basis in (DateBasis.EFFECTIVE, DateBasis.SIGNED, DateBasis.EVENT, DateBasis.ANNOUNCED)
        if basis in deal.dates
    ]
    if DateBasis.SIGNED not in deal.dates:
        known.insert(0, Labelled(label="Signed", cell=not_stated_cell()))
    return tuple(known)


def _words(citer: Citer, words: str | None, claims: tuple[str, ...]) -> Cell:
    text = cleaned(words or "")
    return Cell(text=text, cites=citer.cite(claims, 2)) if text else not_stated_cell(NOT_MENTIONED)


def _right_to_sublicense(citer: Citer, deal: Deal) -> Cell:
    claims = [claim for grant in deal.grants if "sublicense" in grant.rights for claim in grant.claims]
    if any("sublicense" in grant.rights for grant in deal.grants):
        return Cell(text="right granted", cites=citer.cite(claims, 2), state=State.STATED)
    return not_stated_cell(NOT_MENTIONED)
