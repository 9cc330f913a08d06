"""Deals that the user joins or hides, by their ids."""

from collections.abc import Callable, Sequence

from reportgen.merge.curation import Curation
from reportgen.merge.drafts import Draft
from reportgen.merge.findings import Findings
from reportgen.model import Notice


def curate_drafts(
    drafts: Sequence[Draft], curation: Curation | None, findings: Findings, all_deals: Callable[[], frozenset[str]]
) -> list[Draft]:
    """Return the deals with the curation applied: joined ones under the id of the first that is listed.

    `all_deals` gives the ids of deals that only filings left out tell of. Raises ConfigError for an id that is unknown.
    """
    kept = list(drafts)
    if curation is None:
        return kept
    for joining in curation.joinings:
        held = _known(joining.deals, joining.line, kept, curation, all_deals)
        for other in held[1:]:
            for happening in other.happenings:
                held[0].take(happening)
            held[0].is_curated = True
            kept.remove(other)
            findings.notices.append(Notice(file=curation.file, text=f"deal {other.id} is joined to {held[0].id}: {joining.reason}"))
    for hiding in curation.hidings:
        for draft in _known((hiding.deal,), hiding.line, kept, curation, all_deals):
            kept.remove(draft)
            findings.notices.append(Notice(file=curation.file, text=f"deal {draft.id} is hidden: {hiding.reason}"))
    return kept


def _known(ids: Sequence[str], line: int, drafts: Sequence[Draft], curation: Curation, all_deals: Callable[[], frozenset[str]]) -> list[Draft]:
    by_id = {draft.id: draft for draft in drafts}
    for name in ids:
        if name not in by_id and name not in all_deals():
            raise curation.error(line, f"unknown deal {name!r}", "deal ids stand in data/deals.csv")
    return [by_id[name] for name in ids if name in by_id]
