"""One party for all of its printed names."""

from collections.abc import Iterable, Sequence

from reportgen.merge.curated_names import Entry, curated_ties, date_renaming, entry_line, names_of, unused
from reportgen.merge.curation import Curation, PartyAliases, Renaming
from reportgen.merge.dates import earliest, is_before, latest, sort_day
from reportgen.merge.mentions import Mention, Role, mentions
from reportgen.merge.name_forms import Form, forms_of, name_of
from reportgen.merge.name_words import REGISTRANT_WORDS
from reportgen.merge.names import Core, begins_or_is, core, folded, has_legal_form
from reportgen.merge.party_ties import PartyTies
from reportgen.merge.sources import Sources
from reportgen.model import (
    AssetReading,
    Claim,
    EdtfDate,
    EventReading,
    Modality,
    NameChange,
    Party,
    PartyName,
    PartyReading,
    TechnologyReading,
    digest,
    slug,
)


class Parties:
    """The parties of a dossier, and which of them a name in a filing means."""

    def __init__(self, claims: Sequence[Claim], sources: Sources, curation: Curation | None = None):
        self._sources = sources
        self._curation = curation
        things = _things(claims)
        self._mentions = [mention for mention in mentions(claims, sources) if folded(mention.form) not in things]
        split = [entry.names for entry in curation.splittings] if curation else []
        self._ties = PartyTies(self._mentions, claims, things, curated_ties(curation), split)
        self.refused = self._ties.refused
        self._of: dict[Core, list[Mention]] = {}
        for mention in self._mentions:
            root = self._ties.find(mention.filing, mention.form)
            if root is not None:
                self._of.setdefault(root, []).append(mention)
        self._ids: dict[Core, str] = {}
        for root in sorted(self._of, key=lambda node: sources.order(self._of[node][0].claim)):
            self._ids[root] = self._make_id(root)
        self._registrants = {
            mention.filing: self._ids[root] for root, held in self._of.items() for mention in reversed(held) if mention.is_registrant
        }
        self._former: dict[str, set[Core]] = {}
        self._renamings: dict[str, tuple[Renaming, ...]] = {}
        self.records = tuple(self._record(root) for root in self._ids)
        self._by_id = {party.id: party for party in self.records}
        self.unused = unused(curation, {core(mention.form) for mention in self._mentions})

    def find(self, filing: str, name: str | None) -> str | None:
        """Return the id of the party that a filing means by a name."""
        if not name:
            return None
        if " ".join(core(name)) in REGISTRANT_WORDS:
            return self._registrants.get(filing)
        root = self._ties.find(filing, name)
        return self._ids.get(root) if root is not None else None

    def find_all(self, filing: str, names: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the parties that a filing means, each once."""
        found = (self.find(filing, name) for name in names)
        return tuple(dict.fromkeys(party for party in found if party))

    def registrant(self, filing: str) -> str | None:
        """Return the id of the registrant of a filing."""
        return self._registrants.get(filing)

    def registrants(self) -> tuple[str, ...]:
        """Return the ids of all registrants, in the order of their first filings."""
        ordered = (self._registrants.get(filing.id) for filing in self._sources.filings)
        return tuple(dict.fromkeys(party for party in ordered if party))

    def __getitem__(self, party: str) -> Party:
        return self._by_id[party]

    def renamings(self, party: str) -> tuple[Renaming, ...]:
        """Return what the curation says of changes of a party's name."""
        return self._renamings[party]

    def is_former(self, party: str, name: str) -> bool:
        """Say whether a party had given up a name by the time of the documents."""
        return core(name) in self._former[party]

    def name_at(self, party: str, printed: str, when: EdtfDate | None) -> str:
        """Return the name by which a party went at a date: the printed one, but where a dated change says otherwise."""
        if when is None:
            return printed
        dated = [name for name in self[party].names if name.source]
        ended = [name for name in dated if name.to and self.is_former(party, name.name)]
        before = [name for name in ended if is_before(when, name.to)]
        after = [name for name in dated if name.from_ and name not in ended and not is_before(when, name.from_)]
        if before and not any(core(name.name) == core(printed) for name in before):
            return min(before, key=lambda name: sort_day(name.to)).name
        if after and any(core(name.name) == core(printed) and not is_before(when, name.to) for name in ended):
            return max(after, key=lambda name: sort_day(name.from_)).name
        return printed

    def _make_id(self, root: Core) -> str:
        """Return the slug of the shortest name in the earliest filing that names the party."""
        held = self._of[root]
        former = {core(former) for former, _ in self._name_changes(root)}
        first = [mention for mention in held if mention.filing == held[0].filing]
        current = [mention for mention in first if core(mention.form) not in former] or first
        words = [core(mention.form) for mention in current]
        whole = [w for w in words if not _is_loose(w, words)] or words
        name = slug(" ".join(min((len(w), w) for w in whole)[1]))
        taken = self._ids.values()
        if name in taken:
            name = slug(min((mention.form for mention in first), key=lambda form: (not has_legal_form(form), len(form), form)))
        return name if name not in taken else f"{name}-{digest(held[0].claim.id, length=4)}"

    def _name_changes(self, root: Core) -> list[tuple[str, NameChange]]:
        found = []
        for mention in self._of[root]:
            value = mention.claim.value
            if isinstance(value, NameChange) and value.how != "part_of" and folded(value.former) == folded(mention.form):
                found.append((value.former, value))
        return found

    def _record(self, root: Core) -> Party:
        held = self._of[root]
        forms = forms_of(held, self._sources)
        curated = self._curate(root, forms)
        renamings = tuple(entry for entry in curated if isinstance(entry, Renaming))
        former = {core(name) for name, _ in self._name_changes(root)} | {core(entry.former) for entry in renamings}
        self._renamings[self._ids[root]], self._former[self._ids[root]] = renamings, former
        self._date_former(root, forms, former)
        current = [form for form in forms.values() if core(form.shown) not in former] or list(forms.values())
        readings = [mention.claim.value for mention in held if isinstance(mention.claim.value, PartyReading)]
        claims = dict.fromkeys(mention.claim.id for mention in held if _speaks_of_party(mention))
        return Party(
            id=self._ids[root],
            name=name_of(current),
            names=tuple(
                PartyName(name=form.shown, from_=form.first, to=form.last, claims=tuple(form.claims), source=form.source)
                for form in sorted(forms.values(), key=lambda form: (sort_day(form.first), core(form.shown) not in former))
            ),
            legal_names=tuple(form.shown for form in forms.values() if form.is_legal),
            successor=self._successor(root),
            parent=next((reading.parent for reading in readings if reading.parent), None),
            ticker=next((reading.ticker for reading in readings if reading.ticker), None),
            is_registrant=any(mention.is_registrant for mention in held),
            curated=tuple(entry_line(entry) for entry in curated),
            claims=tuple(claims),
        )

    def _successor(self, root: Core) -> str | None:
        changes = (mention.claim.value for mention in self._of[root])
        parts = (value for value in changes if isinstance(value, NameChange) and value.how == "part_of")
        return next((value.present for value in parts), None)

    def _curate(self, root: Core, forms: dict[str, Form]) -> list[Entry]:
        """Add the curated names of a party to its forms; return the entries that are about it."""
        if self._curation is None:
            return []
        cores = {self._ties.core(mention.filing, mention.form) for mention in self._of[root]} | set(self._ties.cores(root))
        found: list[Entry] = [entry for entry in self._curation.splittings if any(self._ties.core("", name) in cores for name in entry.names)]
        entries: list[PartyAliases | Renaming] = [*self._curation.parties, *self._curation.renamings]
        for entry in entries:
            names = names_of(entry)
            if not any(self._ties.core("", name) in cores for name in names):
                continue
            found.append(entry)
            for name in names:
                is_known = any(core(form.shown) == core(name) for form in forms.values()) and isinstance(entry, Renaming)
                if not is_known and folded(name) not in forms:
                    forms[folded(name)] = Form(
                        shown=name, first=None, last=None, claims={}, is_legal=has_legal_form(name), source=entry.source
                    )
            if isinstance(entry, Renaming):
                date_renaming(entry, forms)
        return found

    def _date_former(self, root: Core, forms: dict[str, Form], former: set[Core]) -> None:
        """Date a former name by the past events that use it and by the change, not by the documents that look back."""
        changes = {core(name): change for name, change in self._name_changes(root)}
        for form in forms.values():
            if core(form.shown) in former and form.claims:
                change = changes.get(core(form.shown))
                past = [date for claim in form.claims.values() for date in _past_dates(claim)]
                still_used = [
                    self._sources.as_of(claim) for claim in form.claims.values() if not isinstance(claim.value, NameChange) and not _looks_back(claim)
                ]
                form.first = earliest(*past, *still_used)
                if not form.source:
                    form.last = (change.date if change else None) or latest(*past, *still_used)


def _things(claims: Sequence[Claim]) -> set[str]:
    """Return the names of technologies and products, which are no names of parties unless a legal name begins with them."""
    values = [claim.value for claim in claims]
    named = {folded(name) for value in values if isinstance(value, TechnologyReading) for name in (value.name, value.acronym) if name}
    made = {folded(name) for value in values if isinstance(value, AssetReading) for name in (value.name, *value.aliases)}
    legal = [value.legal_name for value in values if isinstance(value, PartyReading) and value.legal_name]
    return {name for name in named | made if not any(begins_or_is(core(name), core(known)) for known in legal)}


def _is_loose(words: Core, others: Sequence[Core]) -> bool:
    """Say whether a name is an acronym or nickname: no beginning of a fuller name beside it."""
    return len(words) == 1 and len(words[0]) <= 5 and any(other[:1] != words[:1] for other in others)


def _speaks_of_party(mention: Mention) -> bool:
    return mention.role is not Role.USED or mention.claim.kind == "roster"


def _past_dates(claim: Claim) -> list[EdtfDate]:
    return list(claim.value.dates.values()) if isinstance(claim.value, EventReading) and _looks_back(claim) else []


def _looks_back(claim: Claim) -> bool:
    return claim.modality is Modality.RETROSPECTIVE or isinstance(claim.value, PartyReading)
