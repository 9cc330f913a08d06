"""The bottom line of a deal: two sentences made from the model by rules, each cited.

The first says what was licensed, by whom, when; the second what is guaranteed, contingent and received, and what
happened since.
"""

import re

from reportgen.model import Deal, Exclusivity, State
from reportgen.views.citing import Citer
from reportgen.views.claim_kinds import claims_that
from reportgen.views.context import Context
from reportgen.views.deal_words import (
    dated_words,
    deal_noun,
    is_worldwide,
    territory_words,
)
from reportgen.views.openings import name_at_opening, sides_at_opening
from reportgen.views.parts import Sentence
from reportgen.views.quotes import naming, sentence, shortened
from reportgen.views.what_it_brings import what_it_brings
from reportgen.views.wording import in_working_order, joined, right
from reportgen.views.words import DATE_NOT_STATED, EXCLUSIVITY, STANDINGS

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
