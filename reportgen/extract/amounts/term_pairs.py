"""Which amount belongs to which noun of payment; what no noun claims is no term.

Reads: "an upfront payment of $3 million", "$40 million in milestones", "$2 million, of which $1 million …".
Refuses: "sales of $40 million", "a total of $3 million received to date".
"""

import re

from msgspec.structs import replace

from reportgen.extract.amounts.parts_of_sums import as_parts, instalments
from reportgen.extract.amounts.series import series
from reportgen.extract.amounts.term_alternatives import respectively
from reportgen.extract.amounts.term_distances import distance_between
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.amounts.unnamed_sums import unnamed_sum
from reportgen.extract.no_terms.no_term import MORE_THAN_ANY_DEAL, is_no_term
from reportgen.extract.no_terms.replaced_sums import is_replaced
from reportgen.extract.no_terms.sales_levels import is_level
from reportgen.extract.no_terms.share_sums import for_shares, is_for_shares, is_warrant_price
from reportgen.model import TermType
from reportgen.scan.money import Amount

FOR_RIGHTS = re.compile(r"(?i)for (?:the|this|its|an?|all) ")
"""Names what is bought; how it is paid is named nearer."""
MORE_PAYMENTS = re.compile(r"(?i)\b(?:additional|further|potential|contingent|future|other) (?:[\w-]+ ){0,2}(?:payments?|amounts|sums)(?: [\w-]+){0,2} totall?ing$")
MILESTONES_BRING = re.compile(r"(?i)\bmilestones? (?:may|could|can|might|would|will)(?: (?:together|also|still|then))? (?:bring|yield|add|earn|trigger|give)(?: (?:it|us|the|[\w.&'’-]{2,30})){0,2}(?: (?:further|additional|more|other))?(?: cash)? $")
FOR_MILESTONES = re.compile(r"(?i)^[^;.$€£¥]{0,50}?\b(?:upon|on|for|based on|subject to|if|tied to|as)\b [^;.$€£¥]{0,90}?\bmilestones?\b")
AS_MILESTONES = re.compile(r"(?i)(?: (?:per|for each) \w+)?,? (?:as|when|if|upon|in|once)(?: [\w-]+,?){0,7} milestones\b(?: are)? (?:met|achieved|reached|attained)")
UPON_MILESTONES = re.compile(r"(?i)(?:^|[.;] )(?:up)?(?:on|for|as|if) (?:the )?(?:[\w-]+ ){0,3}milestones?\b(?:(?!\b(?:royalt\w+|up-?front|fees?)\b)[^;.$€£¥]){0,120}$")


def paired_amounts(text: str, nouns: tuple[Noun, ...], money: tuple[Amount, ...]) -> list[tuple[Amount, Noun]]:
    """Return each amount with the noun that names it; amounts that no noun claims are left out."""
    pairs: list[tuple[Amount, Noun]] = []
    money = tuple(
        m
        for n, m in enumerate(money)
        if not is_replaced(text, money, n, nouns)
        and not (m.money.max is not None and m.money.max >= MORE_THAN_ANY_DEAL)
        and not is_warrant_price(text, m)
    )
    for amount in money:
        choice = _noun_for(text, nouns, amount, money) or for_shares(text, nouns, amount)
        if choice is not None and is_for_shares(text, choice, amount):
            choice = replace(choice, type=TermType.EQUITY_PURCHASE)
        if choice is not None and _is_for_milestones(text, choice, amount):
            choice = replace(choice, type=TermType.MILESTONE_PAYMENTS)
        if choice is not None and not is_no_term(text, amount, choice) and not is_level(text, amount, choice):
            pairs.append((amount, choice))
    pairs = respectively(text, nouns, money) or pairs
    pairs = [*pairs, *series(text, pairs, money)]
    return [*as_parts(text, pairs), *instalments(text, pairs, money)]


def _noun_for(text: str, nouns: tuple[Noun, ...], amount: Amount, money: tuple[Amount, ...]) -> Noun | None:
    best: tuple[float, Noun] | None = None
    for noun in nouns:
        distance = distance_between(text, noun, amount, money)
        if distance is not None and (noun.type is TermType.HEADLINE_TOTAL or FOR_RIGHTS.match(text, noun.start)):
            distance += 6
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
            (words.endswith(("totaling", "totalling")) and MORE_PAYMENTS.search(text[: noun.end]) is not None)
            or words.endswith("of")
        )
        and (FOR_MILESTONES.match(text[amount.end :]) is not None or AS_MILESTONES.match(text[amount.end :]) is not None)
    )
