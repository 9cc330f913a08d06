"""Which amount belongs to which noun of payment, or tells by when and for what it falls due what it is.

Reads: "an upfront payment of $3 million", "$40 million in milestones", "$2 million, of which $1 million …".
Refuses: "sales of $40 million", "a total of $3 million received to date".
"""

import re

from msgspec.structs import replace

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.term_distances import distance_between
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.amounts.unnamed_sums import in_cash_and_shares, unnamed_sum
from reportgen.extract.no_terms.no_term import is_no_term
from reportgen.extract.no_terms.sales_levels import is_level
from reportgen.extract.no_terms.share_sums import for_shares, is_for_shares
from reportgen.model import TermType
from reportgen.scan.money import Amount

FOR_RIGHTS = re.compile(r"(?i)for (?:the|this|its|an?|all) ")
"""Names what is bought; how it is paid is named nearer."""
IN_ALL = re.compile(r"(?i)(?:an? )?(?:aggregate|total) of")
"""Words that only tell how payments are summed, whatever they are for."""
OF_ALL = 34.0
"""How much further such words are taken to be than a noun that says what is paid."""
FIXED = re.compile(r"(?i)\b(?:up-?front|up front|signing|initial|fees?|equity|shares?|royalt\w+|closing)\b")
"""What else payments may total than milestones."""
MORE_PAYMENTS = re.compile(r"(?i)\b(?:additional|further|potential|contingent|future|other) (?:[\w-]+ ){0,2}(?:payments?|amounts|sums)(?: [\w-]+){0,2} totall?ing$")
MILESTONES_BRING = re.compile(r"(?i)\bmilestones? (?:may|could|can|might|would|will)(?: (?:together|also|still|then))? (?:bring|yield|add|earn|trigger|give)(?: (?:it|us|the|[\w.&'’-]{2,30})){0,2}(?: (?:further|additional|more|other))?(?: cash)? $")
FOR_MILESTONES = re.compile(r"(?i)^[^;.$€£¥]{0,50}?\b(?:upon|on|for|based on|subject to|if|tied to|as)\b [^;.$€£¥]{0,90}?\bmilestones?\b")
AS_MILESTONES = re.compile(r"(?i)(?: (?:per|for each) \w+)?,? (?:as|when|if|upon|in|once)(?: [\w-]+,?){0,7} milestones\b(?: are)? (?:met|achieved|reached|attained)")
UPON_MILESTONES = re.compile(r"(?i)(?:^|[.;] )(?:up)?(?:on|for|as|if) (?:the )?(?:[\w-]+ ){0,3}milestones?\b(?:(?!\b(?:royalt\w+|up-?front|fees?)\b)[^;.$€£¥]){0,120}$")


def named_sums(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add each amount with the noun that names it; what is no term in spite of its noun is left out."""
    text, nouns = sentence.text, sentence.nouns
    found = [(a, n) for a in sentence.money if (n := _noun_of(text, nouns, a, sentence.money)) is not None]
    return (*pairs, *((a, n) for a, n in found if not is_no_term(text, a, n) and not is_level(text, a, n)))


def _noun_of(text: str, nouns: tuple[Noun, ...], amount: Amount, money: tuple[Amount, ...]) -> Noun | None:
    """Return the noun of an amount, as one of shares or of milestones where the words beside the amount tell so."""
    noun = in_cash_and_shares(text, amount) or _nearest(text, nouns, amount, money) or for_shares(text, nouns, amount)
    if noun is not None and is_for_shares(text, noun, amount):
        noun = replace(noun, type=TermType.EQUITY_PURCHASE)
    if noun is not None and _is_for_milestones(text, noun, amount):
        noun = replace(noun, type=TermType.MILESTONE_PAYMENTS)
    return noun


def _nearest(text: str, nouns: tuple[Noun, ...], amount: Amount, money: tuple[Amount, ...]) -> Noun | None:
    """Return the noun that stands nearest to an amount; where none is near, what the amount is by when and for what it falls due."""
    best: tuple[float, Noun] | None = None
    for noun in nouns:
        distance = distance_between(text, noun, amount, money)
        if distance is not None and (noun.type is TermType.HEADLINE_TOTAL or FOR_RIGHTS.match(text, noun.start)):
            distance += OF_ALL if IN_ALL.fullmatch(text, noun.start, noun.end) else 6
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, noun)
    if best is None:
        return unnamed_sum(text, amount)
    return best[1]


def _is_for_milestones(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether further payments that total a sum are those for milestones."""
    words = text[noun.start : noun.end].lower()
    if noun.type is TermType.HEADLINE_TOTAL and (
        UPON_MILESTONES.search(text[: amount.start]) or MILESTONES_BRING.search(text[: noun.start])
    ):
        return True
    return (
        noun.type is TermType.HEADLINE_TOTAL
        and (
            (words.endswith(("totaling", "totalling")) and (MORE_PAYMENTS.search(text[: noun.end]) or not FIXED.search(text)))
            or words.endswith("of")
        )
        and (FOR_MILESTONES.match(text[amount.end :]) is not None or AS_MILESTONES.match(text[amount.end :]) is not None)
    )
