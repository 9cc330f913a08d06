"""Who may do what, and who has to do what: grants and responsibilities of a deal."""

from reportgen.model import Deal, Grant
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import stated_words, territory_words
from reportgen.views.money import not_stated_cell
from reportgen.views.parts import Cell
from reportgen.views.quotes import capitalized, cleaned, naming, shortened
from reportgen.views.records import Matrix, MatrixRow, RightsRow
from reportgen.views.wording import in_working_order, joined, right
from reportgen.views.words import EXCLUSIVITY, NOT_MENTIONED

LONGEST = 130
"""What is told at greater length stands behind its number."""


def rights_rows(context: Context, citer: Citer, deal: Deal) -> tuple[RightsRow, ...]:
    """Return a row for each grant; where the deal has none, one row of what the deal as a whole says, if anything."""
    if deal.grants:
        return tuple(_row(context, citer, grant, deal) for grant in deal.grants)
    whole = Grant(
        exclusivity=deal.exclusivity, territory=deal.territory, field_of_use=deal.field_of_use,
        target=deal.target, subject=deal.subject, claims=deal.claims,
    )
    says = deal.exclusivity or territory_words(deal.territory) or deal.field_of_use
    return (_row(context, citer, whole, deal),) if says else ()


def _row(context: Context, citer: Citer, grant: Grant, deal: Deal) -> RightsRow:
    cites = citer.cite(grant.claims, 2)
    target, target_state = stated_words(grant.target)
    rights = joined([right(verb) for verb in in_working_order(grant.rights)])
    subject = naming(grant.subject)
    told = [
        ": ".join(part for part in (rights, subject) if part),
        cleaned(EXCLUSIVITY[grant.exclusivity] if grant.exclusivity else ""),
        cleaned(territory_words(grant.territory)),
        cleaned(grant.field_of_use or ""),
        cleaned(grant.retained or ""),
    ]
    first = next((place for place, words in enumerate(told) if words), None)
    cells = [
        (Cell(text=words, cites=cites if place == first else ()) if words else not_stated_cell(NOT_MENTIONED)) for place, words in enumerate(told)
    ]
    return RightsRow(
        licensor=context.name(grant.licensor) if grant.licensor else context.names(deal.licensor) or NOT_MENTIONED,
        licensee=context.name(grant.licensee) if grant.licensee else context.names(deal.licensee) or NOT_MENTIONED,
        rights=cells[0],
        exclusivity=cells[1],
        territory=cells[2],
        field=cells[3],
        target=Cell(text=target, state=target_state, cites=cites if first is None else ()),
        retained=cells[4],
    )


def responsibility_matrix(context: Context, citer: Citer, deal: Deal) -> Matrix:
    """Return activity by party, activities that read alike in one row; of a party not named for one: `not mentioned`."""
    parties = tuple(dict.fromkeys((*deal.licensor, *deal.licensee, *(duty.party for duty in deal.responsibilities))))
    activities: dict[str, dict[str, tuple[str, ...]]] = {}
    for duty in deal.responsibilities:
        by_party = activities.setdefault(shortened(cleaned(duty.activity).replace("_", " "), LONGEST), {})
        by_party[duty.party] = (*by_party.get(duty.party, ()), *duty.claims)
    alike: dict[tuple[tuple[str, tuple[int, ...]], ...], tuple[tuple[Cell, ...], list[str]]] = {}
    for activity, by_party in activities.items():
        cells = tuple(
            Cell(text="responsible", cites=citer.cite(by_party[party], 2))
            if party in by_party else not_stated_cell(NOT_MENTIONED)
            for party in parties
        )
        key = tuple((cell.text, tuple(cite.number for cite in cell.cites)) for cell in cells)
        alike.setdefault(key, (cells, []))[1].append(activity)
    return Matrix(
        parties=tuple(context.name(party) for party in parties),
        rows=tuple(MatrixRow(activity=capitalized(joined(in_working_order(names))), cells=cells) for cells, names in alike.values()),
    )
