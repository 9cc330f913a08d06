"""What a claim reads, in a few words: for source pages and conflicts."""

from reportgen.model import (
    AssetReading,
    Claim,
    DatelineReading,
    EventReading,
    ExhibitReading,
    FieldReading,
    GrantReading,
    ItemReading,
    NameChange,
    PartyReading,
    ResponsibilityReading,
    RosterReading,
    SetAsideReading,
    StageReading,
    StatementReading,
    SubjectReading,
    TechnologyReading,
    TermReading,
)
from reportgen.views.amounts import amount_words
from reportgen.views.dates import prose
from reportgen.views.deal_words import territory_words
from reportgen.views.quotes import cleaned, shortened
from reportgen.views.share_words import share_words
from reportgen.views.tier_words import tier_words
from reportgen.views.wording import joined, right, set_aside_class, spaced
from reportgen.views.words import EVENT_TYPES, EXCLUSIVITY, STATES, TERM_TYPES

LIMIT = 160


def reading_words(claim: Claim, date_style: str) -> str:
    """Return the value of a claim in words, at most 160 characters."""
    return shortened(cleaned(_words(claim, date_style)), LIMIT) or "no more than the words themselves"


def _words(claim: Claim, date_style: str) -> str:
    match claim.value:
        case TermReading() as term:
            return f"{TERM_TYPES[term.type].lower()}: {_amount(term, claim)}"
        case EventReading() as event:
            return joined_parts(EVENT_TYPES[event.type], joined(event.parties), event.subject)
        case GrantReading() as grant:
            return _grant(grant)
        case SubjectReading() as subject:
            return subject.words
        case ResponsibilityReading() as duty:
            return f"{duty.party}: {spaced(duty.activity)}"
        case RosterReading() as roster:
            return joined([entry.party + (f" ({entry.holds})" if entry.holds else "") for entry in roster.entries])
        case StatementReading() as statement:
            return statement.value
        case SetAsideReading() as number:
            return joined_parts(set_aside_class(number.set_aside_class), number.words)
        case _:
            return _names(claim, date_style)


def _amount(term: TermReading, claim: Claim) -> str:
    amount = amount_words(term.currency, term.min, term.max, term.qualifier, cleaned(claim.quote))
    if bought := share_words(term, amount, cleaned(claim.quote)):
        return bought
    if term.tiers:
        return "; ".join(tier_words(tier, cleaned(claim.quote)) for tier in term.tiers)
    return " and ".join(part for part in (term.rate, amount) if part) or STATES[term.state]


def _grant(grant: GrantReading) -> str:
    territory = territory_words(grant.territory)
    target = grant.target.value or STATES[grant.target.state] if grant.target else None
    return joined_parts(
        joined([right(verb) for verb in grant.rights]),
        EXCLUSIVITY[grant.exclusivity] if grant.exclusivity else None,
        territory, f"target {target}" if target else None, grant.field_of_use, grant.subject,
    )


def _names(claim: Claim, date_style: str) -> str:
    match claim.value:
        case FieldReading() as field:
            text = prose(field.text, date_style) if "date" in (field.field or "") else field.text
            return f"{spaced(field.field)}: {text}" if field.field else text
        case ItemReading() as item:
            return f"item {item.number} {item.title}"
        case ExhibitReading() as exhibit:
            return joined_parts(f"exhibit {exhibit.number}", exhibit.title)
        case DatelineReading() as dateline:
            return joined_parts(joined(dateline.places), prose(dateline.date, date_style) if dateline.date else None)
        case PartyReading() as party:
            return joined_parts(party.name, party.legal_name)
        case NameChange() as change:
            return f"{change.former}, today {change.present} ({spaced(change.how)})"
        case TechnologyReading() as technology:
            return f"{technology.name} ({technology.acronym})" if technology.acronym else technology.name
        case AssetReading() as asset:
            return joined_parts(" = ".join((asset.name, *asset.aliases)), asset.antibody, asset.target, asset.effector)
        case StageReading() as stage:
            return f"{stage.asset}: {stage.stage}"
    return ""


def joined_parts(*parts: str | None) -> str:
    """Return the parts that say something, each once, by commas."""
    return ", ".join(dict.fromkeys(part for part in parts if part))
