"""Claims to one dossier: the order in which everything is folded."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from reportgen.merge.assets import Assets
from reportgen.merge.chronology import in_order
from reportgen.merge.contracts import notice_contracts
from reportgen.merge.corrections import correct
from reportgen.merge.curated_changes import curated_changes
from reportgen.merge.curated_deals import curate_drafts
from reportgen.merge.curated_names import names_of
from reportgen.merge.curation import Curation
from reportgen.merge.dates import bounds, sort_day
from reportgen.merge.deal_ids import name_drafts
from reportgen.merge.deal_record import fold_deal
from reportgen.merge.drafts import Draft, Linked
from reportgen.merge.events import Telling, fold_event
from reportgen.merge.filing_record import fold_filing
from reportgen.merge.findings import Findings
from reportgen.merge.happenings import gather
from reportgen.merge.inferred_aliases import with_inferred
from reportgen.merge.linking import link
from reportgen.merge.parties import Parties
from reportgen.merge.recollections import is_recalled
from reportgen.merge.relations import relate
from reportgen.merge.rosters import flag_absences, fold_rosters
from reportgen.merge.said import Subjects, fold_set_aside, fold_statements, mentioned
from reportgen.merge.soft_checks import check_milestone_counts, check_partner_counts, check_totals
from reportgen.merge.sources import Sources, public_by
from reportgen.merge.technologies import fold_technologies
from reportgen.model import Claim, Deal, Dossier, EdtfDate, Event, Filing, Notice, RelationType, Standing


def merge(
    filings: Sequence[Filing],
    claims: Sequence[Claim],
    *,
    curation: Curation | None = None,
    as_of: EdtfDate | None = None,
    notices: Sequence[Notice] = (),
) -> Dossier:
    """Return the dossier of these filings.

    With `as_of`, only filings that were public by that date are used. Raises ConfigError where the curation names a claim
    or deal that does not exist.
    """
    findings = Findings(notices)
    read = _fold_filings(filings, claims)
    used = [filing for filing in read if _is_public(filing, as_of, findings)]
    sources = Sources(used)
    kept = tuple(sorted((claim for claim in claims if sources.knows(claim)), key=sources.order))
    ids = frozenset(claim.id for claim in claims)
    notice_contracts(kept, sources, findings)
    corrected, changed = correct(kept, ids, curation, findings)
    names = _Names(corrected, sources, curation, findings)
    if curation and as_of is None:
        for entry in names.parties.unused:
            text = f"line {entry.line}: no filing prints {' or '.join(map(repr, names_of(entry)))}"
            findings.notices.append(Notice(file=curation.file, text=text))
    linked = link(names.happenings)
    findings.notices.extend(linked.notices)
    name_drafts(linked.drafts, names.asset_records)
    drafts = curate_drafts(linked.drafts, curation, findings, lambda: _all_deals(filings, claims, as_of))
    left_out = tuple(sorted(filing.file for filing in read if filing not in used))
    telling = Telling(
        sources=sources, parties=names.parties, assets=names.asset_records, findings=findings, corrected=changed, taken=set()
    )
    deals, events = _fold_deals(drafts, linked, telling, as_of)
    events += curated_changes(curation, names.parties, deals, events, as_of)
    return replace(_dossier(names, drafts, linked, deals, events, telling, kept, as_of), left_out=left_out)


class _Names:
    """Everything that has a name: parties, assets, technologies, and what happened to them."""

    def __init__(self, claims: tuple[Claim, ...], sources: Sources, curation: Curation | None, findings: Findings):
        self.claims = claims
        self.parties = Parties(claims, sources, curation)
        self.assets = Assets(claims, sources, self.parties)
        self.technologies = fold_technologies(claims, sources, self.parties)
        self.asset_records = {asset.id: asset for asset in self.assets.records()}
        self.happenings = gather(claims, sources, self.parties, self.assets)
        for one, other in self.parties.refused:
            text = f"{one!r} and {other!r} stand on two sides of one licence and are kept apart, though a text equates them"
            findings.notices.append(Notice(file=sources.filings[0].file, text=text))


def _fold_filings(filings: Iterable[Filing], claims: Sequence[Claim]) -> list[Filing]:
    by_document: dict[str, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document, []).append(claim)
    folded = []
    for filing in filings:
        own = [claim for document in filing.documents for claim in sorted(by_document.get(document.id, []), key=lambda c: (c.start, c.id))]
        folded.append(fold_filing(filing, own))
    return folded


def _is_public(filing: Filing, as_of: EdtfDate | None, findings: Findings) -> bool:
    """Say whether a filing was public by the date; one without any date cannot be shown to be."""
    limit, public = bounds(as_of), bounds(public_by(filing))
    if limit is None:
        return True
    if public is None:
        findings.notices.append(Notice(file=filing.file, text=f"has no date, so it is left out of a dossier as of {as_of}"))
        return False
    return public[1] <= limit[1]


def _all_deals(filings: Sequence[Filing], claims: Sequence[Claim], as_of: EdtfDate | None) -> frozenset[str]:
    """Return the ids of all deals, also of those that only later filings tell of."""
    if as_of is None:
        return frozenset()
    return frozenset(deal.id for deal in merge(filings, claims).deals)


def _fold_deals(drafts: Sequence[Draft], linked: Linked, telling: Telling, as_of: EdtfDate | None) -> tuple[list[Deal], list[Event]]:
    relations = relate(drafts)
    superseded = {tie.deal for ties in relations.values() for tie in ties if tie.type is RelationType.SUPERSEDES}
    deals: list[Deal] = []
    events: list[Event] = []
    for draft in sorted(drafts, key=lambda draft: (sort_day(draft.began()), draft.id)):
        deal, own = fold_deal(draft, relations.get(draft.id, ()), telling, as_of=as_of, is_superseded=draft.id in superseded)
        deals.append(deal)
        events.extend(own)
    for happening in linked.loose:
        if happening.standing is Standing.NEWS:
            events.append(fold_event([happening], None, (), (), telling))
        else:
            telling.findings.background.extend(filter(is_recalled, happening.terms))
    return deals, events


def _dossier(
    names: _Names,
    drafts: Sequence[Draft],
    linked: Linked,
    deals: Sequence[Deal],
    events: Sequence[Event],
    telling: Telling,
    claims: tuple[Claim, ...],
    as_of: EdtfDate | None,
) -> Dossier:
    sources, findings = telling.sources, telling.findings
    subjects = Subjects(
        sources=sources, parties=names.parties, assets=names.assets, technologies=names.technologies, happenings=_places(drafts)
    )
    statements = fold_statements(names.claims, subjects, telling.corrected)
    statements += mentioned(linked.loose, statements, sources)
    rosters = fold_rosters(names.claims, sources, names.parties, telling.corrected)
    flag_absences(rosters, events, {party.id: party.name for party in names.parties.records}, findings)
    check_partner_counts(statements, rosters, deals, sources, {claim.id: claim for claim in claims}, findings)
    check_milestone_counts(drafts, findings)
    check_totals(names.claims, drafts, {deal.id: deal for deal in deals}, {event.id: event for event in events}, sources, findings)
    return Dossier(
        as_of=as_of,
        registrants=names.parties.registrants(),
        technologies=names.technologies,
        filings=sources.filings,
        parties=names.parties.records,
        assets=with_inferred(tuple(names.asset_records.values()), names.assets, rosters, drafts),
        deals=tuple(deals),
        events=in_order(events, sources),
        statements=statements,
        rosters=rosters,
        conflicts=findings.conflicts,
        flags=tuple(findings.flags),
        set_aside=fold_set_aside(names.claims, findings.background, sources),
        notices=tuple(findings.notices),
        claims=claims,
    )


def _places(drafts: Sequence[Draft]) -> dict[tuple[str, str], str]:
    """Return for each happening of a filing the deal that it belongs to."""
    return {(happening.filing.id, happening.key): draft.id for draft in drafts for happening in draft.happenings}
