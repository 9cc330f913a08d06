"""What one record rests on: rule, source, sentence in context, and the claims that compete with it."""

import difflib
from collections.abc import Iterator

from reportgen.model import Asset, Claim, Conflict, Deal, Document, Dossier, Event, Party, Statement, Term
from reportgen.terminal.wording import labelled, one_line, record_words

CONTEXT = 160
"""Characters of text shown on either side of a quote."""
NOT_IN_HEAD = frozenset({"id", "claims", "terms", "events", "grants", "responsibilities", "relations", "filings"})
BY_CURATION = " by the curation: "
"""In the rule of a conflict that is a correction."""

Subject = Deal | Event | Term | Claim | Conflict | Party | Asset | Statement


def find_ids(dossier: Dossier, wanted: str) -> tuple[str, ...]:
    """Return the id that is `wanted`, else those that begin with it."""
    ids = tuple(subjects(dossier))
    return (wanted,) if wanted in ids else tuple(each for each in ids if each.startswith(wanted))


def nearest_ids(dossier: Dossier, wanted: str) -> tuple[str, ...]:
    """Return the ids most like one that is none."""
    return tuple(difflib.get_close_matches(wanted, list(subjects(dossier)), n=3, cutoff=0.3))


def subjects(dossier: Dossier) -> dict[str, Subject]:
    """Return all that can be explained, by id."""
    holders: tuple[Deal | Event, ...] = (*dossier.deals, *dossier.events)
    terms = (term for holder in holders for term in holder.terms)
    others: tuple[Subject, ...] = (*dossier.conflicts, *dossier.parties, *dossier.assets, *dossier.statements)
    return {subject.id: subject for subject in (*others, *holders, *terms, *dossier.claims)}


def explain_lines(dossier: Dossier, subject_id: str) -> Iterator[str]:
    """Yield the subject and, for each claim that it rests on, rule, source and sentence; raises KeyError for no id of it."""
    subject = subjects(dossier)[subject_id]
    if isinstance(subject, Claim):
        yield from _claim_lines(dossier, subject)
        return
    yield f"{type(subject).__name__.lower()} {subject.id}"
    yield labelled("is", record_words(subject, NOT_IN_HEAD))
    yield from _parts(dossier, subject)
    for claim in dossier.claims:
        if claim.id in subject.claims:
            yield ""
            yield from _claim_lines(dossier, claim)
    about = _own_ids(subject)
    for conflict in dossier.conflicts:
        if conflict.about in about:
            yield ""
            yield labelled("conflict", f"{conflict.id} over {conflict.field}: {conflict.rule}")


def _parts(dossier: Dossier, subject: Subject) -> Iterator[str]:
    """Yield what belongs to a deal or event, and whether a person had a hand in it."""
    if isinstance(subject, Deal):
        for event in dossier.events:
            if event.id in subject.events:
                yield labelled("event", f"{event.id}: {event.headline}")
        for grant in subject.grants:
            yield labelled("grant", record_words(grant, NOT_IN_HEAD))
        for relation in subject.relations:
            yield labelled("relation", f"{relation.type.replace('_', ' ')} {relation.deal}")
    if isinstance(subject, Deal | Event):
        for term in subject.terms:
            yield labelled("term", f"{term.id}: {record_words(term, NOT_IN_HEAD)}")
    entries = subject.curated if isinstance(subject, Party) else ()
    has_mark = isinstance(subject, Deal | Event | Term | Statement) and subject.is_curated
    rests_on = () if isinstance(subject, Claim) else subject.claims
    if entries or has_mark or not dossier.corrections.keys().isdisjoint(rests_on):
        yield labelled("curated", "; ".join(entries) or "the user's curation says something of it")


def _own_ids(subject: Subject) -> set[str]:
    """Return the ids under which conflicts are about a record: its own, and of a deal or event those of its terms and events."""
    terms = {term.id for term in subject.terms} if isinstance(subject, Deal | Event) else set()
    return {subject.id} | terms | (set(subject.events) if isinstance(subject, Deal) else set())


def _claim_lines(dossier: Dossier, claim: Claim) -> Iterator[str]:
    yield f"claim {claim.id}: {claim.kind}"
    yield labelled("value", record_words(claim.value))
    yield labelled("rule", claim.rule)
    place = f"{claim.file}, {claim.section}, characters {claim.start} to {claim.end}"
    yield labelled("source", f"{place}; grade {claim.grade}, {claim.modality}")
    document = _document(dossier, claim)
    if document is not None:
        yield labelled("in context", in_context(document, claim))
    for conflict in dossier.conflicts:
        if claim.id in conflict.claims:
            yield from _competing(dossier, claim, conflict)


def in_context(document: Document, claim: Claim) -> str:
    """Return the sentence between guillemets with the words around it, the words of its value in square brackets."""
    text, start, end = document.text, claim.start, claim.end
    before = one_line(text[max(0, start - CONTEXT) : start])
    after = one_line(text[end : end + CONTEXT])
    quote = text[start : claim.value_start] + "[" + text[claim.value_start : claim.value_end] + "]" + text[claim.value_end : end]
    return f"…{before} «{one_line(quote, 2000)}» {after}…"


def _competing(dossier: Dossier, claim: Claim, conflict: Conflict) -> Iterator[str]:
    if BY_CURATION in conflict.rule:
        yield labelled("curated", f"{conflict.field} {conflict.rule}" + (f" ({conflict.note})" if conflict.note else ""))
        return
    verdict = "kept" if conflict.kept == claim.id else "not kept"
    yield labelled("competing", f"{conflict.id} over {conflict.field}: this one is {verdict}; {conflict.rule}")
    for other in dossier.claims:
        if other.id in conflict.claims and other.id != claim.id:
            yield labelled(other.id, f"“{one_line(other.quote)}” ({other.file}, {other.section}, grade {other.grade})", "    ")


def _document(dossier: Dossier, claim: Claim) -> Document | None:
    documents = (document for filing in dossier.filings for document in filing.documents)
    return next((document for document in documents if document.id == claim.document), None)
