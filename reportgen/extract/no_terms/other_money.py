"""What shows that a sum without a noun is income, a debt, a price, a total of the past or a claim, and nothing that is paid for rights.

Reads: "revenues of $3 million", "paid $2 million in damages", "$9 million to date", "was refused $5 million" (each is other money).
Refuses: "$2 million and issues 400,000 shares", "$3 million in quarterly installments", "$4 million in the fourth quarter": each may be a fee.
"""

import re

from reportgen.extract.lines import Line
from reportgen.extract.no_terms.no_term import OWN_NOUN
from reportgen.model import Qualifier, Unit
from reportgen.scan.money import Amount

OTHER_MONEY = re.compile(
    r"(?i)\b(?:revenues?|net sales|sales of|market|cash position|loan|debt|salary|offering|cost savings|average|charge|expenses?|(?<!its )(?<!their )shares?(?! of (?:the |its |such )?(?:costs?|profits?|expenses|losses))|stock"
    r"|to date|years? ended|quarter(?:ly)?|monthly|past|previously|earlier|20\d\d to|since)\b"
)
GIVE_SHARES = r"(?:issue[ds]?|grant(?:s|ed)?|deliver(?:s|ed)?|transfer(?:s|red)?|receives?|received)"
SHARES_TOO = re.compile(
    rf"(?i),? and (?:(?:will|shall|to|has|have) )?(?:also )?{GIVE_SHARES} [^.;$€£¥]{{0,60}}\b(?:shares|stock|warrants?)\b[^.;$€£¥]{{0,40}}"
)
"""What is given beside a sum and does not tell what the sum is for."""
WHEN_PAID = re.compile(
    r"(?i)\b(?:monthly|quarterly|semi-?annual|annual) (?:cash )?(?:instal?lments|payments)\b"
    r"|\b(?:in|during) (?:the|its) (?:first|second|third|fourth|current|next)(?: fiscal)? quarter\b"
)
"""How a sum is spread, or when it is paid; no income of a quarter."""
IN_ALL = re.compile(
    r"(?i)\b(?:to date|so far|in all|in total|cumulative\w*|altogether|aggregate|since (?:the )?(?:inception|signing|beginning|19|20))\b"
)
NOT_PAID = re.compile(
    r"(?i)\b(?:not|never|no longer|had|previously|formerly|already|earlier|originally|can|may|could|might|option|los(?:es?|ing|t)|forgo\w*|chance"
    r"|waiv\w*|reliev\w*|released|lenders?|refus\w+|fail\w*|su(?:ed|es|ing)|claim\w*|demand\w*|offer\w*|propos\w+|expects? to spend)\b"
)
COURT = r"lawsuit|litigation|verdict|judgment|jury|infring\w+|damages|breach|default|indemnif\w*|escrow"
LENT_LET_INSURED = r"insurance|bankruptcy|lease|rent|loan|credit|mortgage|dividend|offering|underwrit\w+|merger|tender offer"
WORK = r"employ\w+|severance|salary|bonus|tax(?:es)?|construction|equipment|building|land"
OTHER_SENTENCE = re.compile(rf"(?i)\b(?:{COURT}|{LENT_LET_INSURED}|{WORK})\b")
"""Words of a sentence in which money is paid for something else."""
GOODS = r"shares?|stock|suppl\w+|services?|equipment|products?|goods|materials|work|studies|patients|employees|inventor\w+|sponsorship"
DEBTS = r"damages|costs?|expenses?|infring\w+|litigation|lawsuit|claims?|interest|taxes|rent|loans?|debt|notes?|dividends?|royalties"
DETERMINERS = r"(?:(?:its|the|their|any|all|an?|such|past|unpaid|certain) ){0,2}(?:[\w-]+ ){0,3}"
FOR_OTHERS = re.compile(
    rf"(?i),? (?:per (?!year|annum)|(?:in|of|as|for|worth of|towards?|to cover|to settle) {DETERMINERS}(?:{GOODS}|{DEBTS})\b)"
)
RIGHTS = (
    r"(?:rights?|licen[sc]es?|patents?|technology|know-how|extension|option|amendment|use|sales|shipments|release|return|termination|assignment"
    r"|transfer|grant)"
)
THESE = r"(?:the|these|those|this|its|all|any|such|an?|certain|exclusive|non-exclusive|world-?wide|sole|extended|additional|further|past)"
FOR_A_THING = re.compile(rf"(?i) for (?!(?:{THESE} ){{0,3}}(?:[\w-]+ ){{0,2}}{RIGHTS}\b)|,? against\b")
"""What else is bought; or what the sum is set off against."""
FOR_SUM = re.compile(r"(?i)\b(?:in lieu of|instead of|in place of) (?:the )?(?:[A-Z]{2,3} ?)?[$€£¥]")
"""A sum that this one takes the place of tells what it is, and its own noun is not here."""
LEAST_FEE = 1000
"""A smaller sum is the price of an article."""
NEAR = 120
"""Characters before a sum in which its own words stand."""


def is_other_money(text: str) -> bool:
    """Say whether a text speaks of income, debts, prices or shares for which a bare sum may be."""
    return OTHER_MONEY.search(SHARES_TOO.sub(" ", text)) is not None


def may_be_fee(line: Line, clause: str, amount: Amount) -> bool:
    """Say whether nothing beside a sum shows it to be other money; `clause` is what leads to it."""
    behind = line.text[amount.end :]
    near = clause[-NEAR:] + behind[:60]
    return _is_one_sum(amount) and not (
        is_other_money(WHEN_PAID.sub(" ", near))
        or IN_ALL.search(near)
        or OTHER_SENTENCE.search(line.text)
        or FOR_OTHERS.match(behind)
        or FOR_A_THING.match(behind)
        or FOR_SUM.search(line.text[: amount.start])
        or OWN_NOUN.match(behind)
        or NOT_PAID.search(clause[-80:])
    )


def _is_one_sum(amount: Amount) -> bool:
    """Say whether an amount is one payment and not a bound, nor the price of an article or a share."""
    money = amount.money
    is_exact = money.qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
    return is_exact and (money.min or money.max or 0) >= LEAST_FEE and money.unit is not Unit.SHARE
