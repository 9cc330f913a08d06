"""The bottom line of a deal: two sentences made from the model by rules, each cited.

The first says what was licensed, by whom, when; the second what is guaranteed, contingent and received, and what
happened since.
"""

import re

from reportgen.model import Contingency, Deal, Event, EventType, Exclusivity, State, StatementKind, Term, TermType
from reportgen.views.amounts import term_words, uncapitalized
from reportgen.views.citing import Citer
from reportgen.views.claim_kinds import claims_that
from reportgen.views.context import OPENINGS, Context
from reportgen.views.dates import year_of
from reportgen.views.deal_words import (
    dated_words,
    deal_noun,
    headline_words,
    is_worldwide,
    opening_date,
    territory_words,
)
from reportgen.views.money import has_amount, printed, total_cell
from reportgen.views.money_classes import COMMITTED, CONTINGENT, GUARANTEED, RECEIVED, in_class_order, money_classes
from reportgen.views.parts import Cite, Sentence
from reportgen.views.quotes import naming, sentence, shortened
from reportgen.views.states import AGREEMENT_ENDINGS
from reportgen.views.wording import in_working_order, joined, right
from reportgen.views.words import DATE_NOT_STATED, EVENT_TYPES, EXCLUSIVITY, STANDINGS, STATES, TERM_TYPES

SUBJECT_LIMIT = 180
LEFT_OVER = re.compile(r"^an? (?:[\w-]{3,20} )?licen[sc]e (?:to|for|under) |^use (?=(?:with|in|as|of)\b)", re.I)
"""What a subject may begin with that the sentence says already."""
PLACED = re.compile(r"(?:outside|within|in|throughout|all|excluding|except)\b", re.I)
"""With which a territory needs no preposition of ours."""
GRANTED = {"licence", "option", "sublicence", "distribution right"}
"""What one takes from another; any other agreement is entered into with it."""
SALE = "sale of rights"
WITH_ARTICLE = re.compile(
    r"(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|E\.?U\.?|United (?:States|Kingdom)|European (?:Union|Economic Area)|Americas"
    r"|(?:Middle|Far) East|Netherlands|Philippines|Caribbean)(?!\w)"
)
"""Places that stand with an article."""
BRACKETED = re.compile(r" ?\([^()]{0,80}\)")
MEANS = r"technolog(?:y|ies)|platforms?|patents?|know-how|process(?:es)?|methods?|portfolios?|traits?|software|source code"
"""What one uses, and does not itself develop or sell."""
USED = re.compile(rf"^[^,(]{{0,120}}?\b(?:{MEANS})\b", re.I)
SINGULAR = re.compile(
    r"^(?!(?:the|an?|its|their|certain|all|any|some|each|new|\d|one|two|three|four|five|six|seven|eight|nine|ten|several)\b)[^,(]{0,120}?\b"
    r"(?:candidate\b|(?:(?i:technology|platform|process|method|portfolio|trait|software|source code|program(?:me)?|product|system|device|drug|compound|vaccine|brand|trademark|mark|name|test|kit"
    r"|spray|gel|patch|cartridge|valve|pump|catheter|implant|stent|therapy|antibody|inhibitor|hormone|adjuvant|assay|sensor|engine|chip|cell line|library|gene|protein|peptide|enzyme|lens|needle"
    r"|treatment|medicine|tablet|capsule|cream|ointment|injection|powder|variant|design))(?=$|[,;]| (?:for|of|in|under|that|which|with|against|based|to|on|from|as|by|used|called)\b| [A-Z0-9]))"
)
"""A thing of which there is one, told without an article."""
BETWEEN_PLACES = re.compile(r",? and |, ")
MOST_CITES = 3
ABSENCES = {State.UNQUANTIFIED: "mentioned without an amount"}
"""How a state reads in a sentence, where not as in a cell."""
VERBS = {GUARANTEED: "is guaranteed", COMMITTED: "is committed", CONTINGENT: "is contingent", RECEIVED: "was received"}
OWN_OPENINGS = frozenset(words.split(" ", 1)[0] for words in EVENT_TYPES.values()) | {"licensing", "party", "sale", "collaboration"}
"""Words with which our headlines open, where no name does."""


def bottom_line(context: Context, citer: Citer, deal: Deal) -> tuple[Sentence, ...]:
    """Return the two sentences."""
    return (what_was_licensed(context, citer, deal), what_it_brings(context, citer, deal))


def what_was_licensed(context: Context, citer: Citer, deal: Deal) -> Sentence:
    """Return who took which rights from whom, and when."""
    when = dated_words(context, deal)
    known = f" ({STANDINGS[deal.standing]})" if STANDINGS[deal.standing] else ""
    claims = (*claims_that(context, deal, "event"), *(claim for grant in deal.grants[:1] for claim in grant.claims))
    if deal.licensor and deal.licensee:
        text = _granted(context, deal, when) + known
    else:
        parties = joined([context.name(party) for party in context.counterparties(deal)]) or "the counterparty"
        text = f"These filings tell of {with_article(deal_noun(deal))} with {parties}{_about(context, deal)}{_when(when, ', ')}{known}"
    return Sentence(text=sentence(text), cites=citer.cite(claims, 2))


def name_at_opening(context: Context, deal: Deal, party: str) -> str:
    """Return a party's name when the deal was made, from the deal's first event."""
    first = context.opening_of(deal.id)
    return next((then.name for then in (first.names_then if first else ()) if then.party == party), context.name(party))


def sides_at_opening(context: Context, deal: Deal) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return licensor and licensee when the deal was made: of one that was assigned since, whom its first event names."""
    first = context.opening_of(deal.id)
    assigned = any(event.type is EventType.ASSIGNMENT for event in context.events_of_deal.get(deal.id, ()))
    named = [then.party for then in first.names_then] if first and assigned else []
    gone = tuple(party for party in named if party not in (*deal.licensor, *deal.licensee))
    if not gone:
        return deal.licensor, deal.licensee
    licensor, licensee = (tuple(party for party in side if party in named) for side in (deal.licensor, deal.licensee))
    return licensor or gone, licensee or gone


def _granted(context: Context, deal: Deal, when: str) -> str:
    """Return `Under a licence signed 1 Oct 2004, Alpha took exclusive worldwide rights from Beta to develop …`."""
    licensor, licensee = (joined([name_at_opening(context, deal, party) for party in side]) for side in sides_at_opening(context, deal))
    scope = ["partly exclusive" if deal.exclusivity is Exclusivity.MIXED else EXCLUSIVITY[deal.exclusivity]] if deal.exclusivity else []
    if is_worldwide(deal.territory):
        scope.append("worldwide")
    verbs = list(dict.fromkeys(verb for grant in deal.grants for verb in grant.rights if verb != "sublicense"))
    verbs = in_working_order([verb for verb in verbs if verb != "use"] or verbs)
    noun = deal_noun(deal)
    rights = " ".join([*scope, "rights"])
    if verbs and (verbs != ["use"] or _about(context, deal)):
        about = _about(context, deal, " ")
        if USED.match(BRACKETED.sub("", about.strip())):
            own = "use " if "use" in {verb for grant in deal.grants for verb in grant.rights} else ""
            return f"Under {with_article(noun)}{_when(when, ' ')}, {licensee} took {rights} from {licensor} to {own}{about.strip()}{_where(deal, about)}"
        return (f"Under {with_article(noun)}{_when(when, ' ')}, {licensee} took {rights} from {licensor} "
                f"to {joined([right(verb) for verb in verbs])}{about}{_where(deal, about)}")
    dated = _when(when, " " if when.startswith(("in ", "on ")) else ", ")
    if noun == SALE:
        about = _about(context, deal, " to ")
        return f"{licensee} bought {rights}{about}{_where(deal, about)} from {licensor}{dated}"
    phrase = with_article(" ".join([*scope, noun]))
    if noun not in GRANTED:
        return f"{licensee} entered into {phrase} with {licensor}{_about(context, deal)}{dated}"
    about = _about(context, deal, " to ") or _target(deal)
    return f"{licensee} took from {licensor} {phrase}{about}{_where(deal, about)}{dated}"


def _when(when: str, lead: str) -> str:
    return f" ({when})" if when == DATE_NOT_STATED else f"{lead}{when}"


def _where(deal: Deal, about: str) -> str:
    """Return where rights hold, unless that is worldwide or `about` names all the places."""
    words = territory_words(deal.territory)
    if not words or is_worldwide(deal.territory) or all(place in about for place in BETWEEN_PLACES.split(words)):
        return ""
    if PLACED.match(words):
        return f" {words[:1].lower()}{words[1:]}"
    return f" in {'the ' if WITH_ARTICLE.match(words) else ''}{words}"


def with_article(phrase: str) -> str:
    """Return `a licence`, `an option`."""
    return f"{'an' if phrase[:1] in 'aeiou' else 'a'} {phrase}"


def _about(context: Context, deal: Deal, lead: str = ", for ") -> str:
    subject = next((words for words in map(naming, (deal.subject, *(grant.subject for grant in deal.grants))) if words), "")
    words = LEFT_OVER.sub("", subject) or context.asset_names(deal.assets)
    if SINGULAR.match(BRACKETED.sub("", words)):
        words = f"the {words}"
    return lead + shortened(words, SUBJECT_LIMIT) + _target(deal, words) if words else ""


def _target(deal: Deal, said: str = "") -> str:
    """Return ` for the target T4`, where the words before do not say it."""
    name = deal.target.value if deal.target and deal.target.state is State.STATED else None
    return f" for the target {name}" if name and name not in said else ""


def what_it_brings(context: Context, citer: Citer, deal: Deal) -> Sentence:
    """Return the money in its classes, unadded, and the last thing that happened."""
    terms = in_class_order(term for term in context.terms_of(deal) if term.state is not State.NOT_STATED)
    amounts: list[str] = []
    cites: list[Cite] = []
    for name, verb in VERBS.items():
        cell = total_cell(context, citer, (term for term in terms if name in money_classes(term) and has_amount(term)))
        if cell.state is State.STATED:
            earned = name == RECEIVED and any(term.contingency is Contingency.EARNED for term in terms)
            amounts.append(f"{cell.text} {'was earned' if earned else verb}")
            cites.extend(cell.cites)
    parts = [joined(amounts)] if amounts else []
    totals = [term for term in terms if term.type is TermType.HEADLINE_TOTAL and has_amount(term)]
    if totals:
        words = joined(list(dict.fromkeys(term_words(term, printed(context, term)) for term in totals)), "or")
        parts.append(f"the total as stated is {words}")
        cites.extend(citer.cite((claim for term in totals for claim in term.claims), 1))
    for state, found in _without_amount(terms).items():
        parts.append(_absence(state, [TERM_TYPES[term.type].lower() for term in found]))
        cites.extend(citer.cite((claim for term in found for claim in term.claims), 1))
    if not parts:
        parts, told = _of_no_class(context, terms)
        cites.extend(citer.cite(told, 1))
    if not parts:
        words, claims = _terms_as_a_whole(context, deal)
        parts.append(words)
        cites.extend(citer.cite(claims, 1))
    since, claims = _since(context, deal)
    text = "; ".join([*parts, since])
    numbered = {cite.number: cite for cite in (*cites[:MOST_CITES], *citer.cite(claims, 1))}
    return Sentence(text=sentence(text), cites=tuple(numbered[number] for number in sorted(numbered)))


def _terms_as_a_whole(context: Context, deal: Deal) -> tuple[str, tuple[str, ...]]:
    """Return what is said where no payment is: that the terms are not disclosed, or nothing."""
    if deal.financial_terms is None or deal.financial_terms.state is not State.UNDISCLOSED:
        return "no payment is mentioned", ()
    told = [found for found in context.dossier.statements if found.kind is StatementKind.FINANCIAL_TERMS and found.about in (deal.id, *deal.events)]
    return "the financial terms are not disclosed", tuple(claim for found in told for claim in found.claims)


def _of_no_class(context: Context, terms: list[Term]) -> tuple[list[str], tuple[str, ...]]:
    """Return `royalties are 7% and at least US$12 million`: what is stated besides the classes that are added up, and its claims."""
    said: dict[str, list[str]] = {}
    for term in (term for term in terms if term.state is State.STATED):
        said.setdefault(TERM_TYPES[term.type].lower(), []).append(uncapitalized(term_words(term, printed(context, term))))
    claims = tuple(claim for term in terms if term.state is State.STATED for claim in term.claims)
    return [f"{label} {'are' if label.endswith('s') else 'is'} {joined(words)}" for label, words in said.items()], claims


def _absence(state: State, labels: list[str]) -> str:
    """Return `royalties and milestone payments are mentioned without an amount`."""
    if state is State.ZERO:
        return f"there {'are' if labels[0].endswith('s') else 'is'} no {joined(labels, 'or')}, as stated"
    is_many = len(labels) > 1 or labels[0].endswith("s")
    return f"{joined(labels)} {'are' if is_many else 'is'} {ABSENCES.get(state, STATES[state])}"


def _without_amount(terms: list[Term]) -> dict[State, list[Term]]:
    """Return terms without a number by their state, each type once; a type that has an amount is left out."""
    known = {term.type for term in terms if term.state is State.STATED}
    found: dict[State, list[Term]] = {}
    for term in terms:
        others = found.setdefault(term.state, [])
        if term.state is not State.STATED and term.type not in {*known, *(other.type for other in others)}:
            others.append(term)
    return {state: others for state, others in found.items() if others}


def _since(context: Context, deal: Deal) -> tuple[str, tuple[str, ...]]:
    events = [event for event in context.events_of_deal.get(deal.id, ()) if event.type not in OPENINGS]
    if not events:
        return "nothing later is reported in these filings", ()
    endings = [event for event in events if event.type in AGREEMENT_ENDINGS]
    last: Event = (endings or events)[-1]
    when = f" ({context.date(last.date)})" if last.date else ""
    return f"last event reported{when}: {within_sentence(headline_words(last))}", last.claims


def within_sentence(headline: str) -> str:
    """Return a headline of ours as a part of a sentence; one that opens with a name keeps its capital."""
    words = headline.replace(": ", ", ")
    return words[:1].lower() + words[1:] if words.split(" ", 1)[0].lower() in OWN_OPENINGS else words


def years(context: Context, deals: tuple[Deal, ...], events: tuple[Event, ...]) -> str:
    """Return `2001–2002`: the years of the first and last date of a partner's deals and events."""
    dates = [date[1] for deal in deals for date in (opening_date(deal),) if date]
    found = sorted(year for date in [*dates, *(event.date for event in events if event.date)] for year in (year_of(date),) if year)
    if not found:
        return ""
    return found[0] if found[0] == found[-1] else f"{found[0]}–{found[-1]}"
