"""How near a noun of payment stands to an amount, by words that tie the two; other words between them part them.

Reads: "an upfront payment of $3 million", "$40 million in milestones", "if all goals are met, Beta will pay $5 million".
Refuses: "$3 million and milestones", "a fee, and Alpha will sell shares for $3 million".
"""

import re

from reportgen.extract.amounts.term_nouns import MILESTONES, Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

AFTER_AMOUNT = re.compile(
    r"(?i)^ {0,3}(?:\(.{0,60}?\) ?)?,? ?(?:in|of|as|for|on|upon|if|when|based on|subject to|tied to|contingent (?:up)?on|for each|per|to|through|under|relating to|related to|associated with|payable)?(?: (?:an?|the|its|our|certain|each|any|such|"
    r"[\w-]+(?:,| and| or| &)?)){0,12} {0,3}$"
)
BEFORE_AMOUNT = re.compile(
    r"(?i)^(?: payments?| fees?| cash)?,?(?: \([^)]{0,40}\))?(?:(?: [\w'-]+){1,10}?,(?= in the amount of)|(?: (?:\w+ ){0,6}?)?)(?:,? ?(?:of|totall?ing|total(?:s|ed)?|that total|equal to|equaling|amount(?:s|ing)? to|aggregat(?:es?|ing)|in the (?:aggregate )?amounts? of|in the sum of|worth|valued at|(?:are |is |were |was |been )?(?:raised|increased|lifted|reduced|cut|lowered) to|at|is|are|was|were|will be|to|:|-|for|could (?:reach|total|exceed|add)|may (?:total|reach|add)|reach(?:ing)?|set at|that (?:could|may) (?:total|reach)|capped at|not to exceed|ranging|range)) {0,3}"
    r"(?:an? |the |aggregate |total |additional |cash |approximately |potentially |of |up to |non-?refundable ){0,5}$"
)
IS_A = re.compile(r"(?i) (?:is|are|was|were|will be|being|as|represents?|constitutes?) (?:an? |the |its )?")
MINIMUM_OF = re.compile(r"(?i) {0,3}(?:per \w+ |a year |each year |annually )?(?:in|of|as)\b(?:(?! and )[^,;]){0,40}")
MAY_FOLLOW = re.compile(
    r"(?i) (?:may|could|might|would|will|can) (?:follow|come|fall due|be (?:paid|earned|due|payable|added)|become (?:due|payable)) (?:in|as|on|upon|for|from)(?: [\w-]+,?){0,5} $"
)
ANOTHER_CLAUSE = re.compile(
    r"(?i),? and (?:an?|the|up to|tiered|royalt\w*|will|shall|would|is|has|should|pays?|remits?|owes?|purchases?|buys?|invests?|subscribes?|receives?|obtains?|acquires?)\b|, plus| plus |as well as|in addition\b|,? with |\b(?:would|could|will|shall|may|is|are|was|were|has|have|had|after|which|who|where|while|but|should|followed|including|includes|comprising|made up of|composed of|of which|then|thereafter|fell|falls?|became)\b"
)
ANOTHER_PAYMENT = re.compile(
    r"(?i)(?:,|\band\b|\bplus\b|\bor\b|\bas well as\b)[^,;]{0,40}\b(?:payments?|fees?|sums?|consideration|investment|make|pay)\b"
)
ANOTHER_VERB = re.compile(r"(?i)[^,;]{0,40}?,? and (?:(?:it|they|the company) )?(?:also )?(?:is|are|will|would|may|could|shall) (?:also )?(?:be )?(?:eligible|entitled|receive|earn|get)\b")
"""Where a sentence goes on with what else comes in: "a payment and is eligible for $3 million"."""
BESIDE = re.compile(r"(?i)\b(?:in addition to|on top of|besides|beyond|apart from|over and above) (?:the|this|that|such|these|its) (?:[\w-]+ ){0,3}$")
"""Before a payment that is named only to say that what follows comes besides it."""
APPOSED = re.compile(r"(?i)^, (?:one|two|three|four|once|each|all|payable|paid|due)\b[\w ]{0,24}, (?=total|in the amount|amounting|of )")
"""How payments are spread, told between them and their sum."""
AT_MOST = re.compile(r"(?i)up to an? (?:(?:aggregate|total|overall) )?(?:maximum|total|limit|cap|ceiling) of\b")
"""What leads to the most that the payments named before it may be."""
SIGNED_AND_PAID = re.compile(r"(?i)^(?: (?:of )?(?:the|this) [\w-]{3,20})?,? [^,;.$€£¥]{2,40} (?:has |have )?(?:paid|pays|received|receives|will (?:pay|receive))(?: [^,;.$€£¥]{2,30})? {1,3}$")
CONDITION = re.compile(r"(?i)(?:^|[.;] )(?:(?:contingent|conditional|conditioned|dependent|depending) (?:up)?on|subject to|based (?:up)?on|(?:up)?on|if) (?:[\w-]+,? ){1,9}$")
"""What opens a sentence with the steps that its sum waits for."""
WHEN_MET = re.compile(r"(?i)\b(?:met|achieved|reached|attained|succeeds?)$|^(?:if|when|once|should) ")
THEN_PAYS = re.compile(
    r"(?i)^,? (?:then )?[^,;.]{2,60}? (?:will|would|shall|could|may|is to|is(?= (?:also )?eligible)) (?:then |also )?(?:be |become )?(?:pay|owe|receive|earn|be paid|make|paid|eligible|entitled|required|obligated)\b[^,;.$]{0,50}$"
)
WORTH = re.compile(
    r"(?i)^ (?:from|by|to|under) [^;,$]{2,60}(?:, (?:Inc|Ltd|LLC|Corp|Co|S\.A|L\.P|N\.V)\.?)?, (?:worth|valued at|totall?ing|in the amount of|amounting to|of) {1,3}$"
)
MAY_BE = re.compile(
    r"(?i)^(?: (?:to|from|by|for) [^,;.$]{2,60}?)? (?:could|may|might|can)(?: potentially| together| well| eventually)?(?: (?:bring|add|yield|give|earn)(?: (?:us|it|[\w.'-]{1,30}|the \w{1,20}))?(?: an?)?(?: (?:additional|further|extra|another))?)? {1,3}$"
)
TOTAL_MAY_BE = re.compile(r"(?i)^[^;.$€£¥]{0,110}\b(?:could|may|might|would|will|can)(?: potentially| together)?(?: (?:be|reach|total|amount to))? {1,3}$")
OF_PAYMENTS = re.compile(r"(?: (?:under|from|for|in|by|to) [^,;.:$€£¥]{2,60})?(?:,? (?:that|which))? ?")
"""Between payments and what they may come to."""
IN_A_CLAUSE = re.compile(r"[^,;.:$€£¥]{0,90}")
AMOUNT_MAY_BE = re.compile(r"(?i)(?:could|may|might|would|will|can) ")
ARE_MET = re.compile(
    r"(?i)^ (?:are|is|were|have been|has been) (?:all )?(?:met|achieved|reached|attained|satisfied|completed),? $"
)
PAID_BETWEEN = frozenset(
    {
        TermType.TERMINATION_PAYMENT,
        TermType.EXTENSION_FEE,
        TermType.AMENDMENT_FEE,
        TermType.OPTION_FEE,
        TermType.OPTION_EXERCISE_FEE,
        TermType.PURCHASE_PRICE,
    }
)
PAYING = re.compile(
    r"(?i)^[^,;.]{0,50}\b(?:pays?|paid|will pay|is paying|is giving|gives?|remits?|receives?|received|owes?)\b[^,;.]{0,40}$"
)

IN_BRACKETS = re.compile(r"^ ?\([^()$€£¥]{0,80}\)")
"""A remark on a sum between it and what follows."""
FORMERLY = re.compile(r"(?i) (?:from|by) (?:[A-Z]{2,3} ?)?[$€£¥]? ?[\d.,]{1,14}(?: (?:million|billion|thousand))? to $")
"""What a sum was before, or by how much it grows, between its noun and what it is now."""
DIRECTLY = re.compile(
    r"(?i)^ (?:the )?(?:it|us|them|company|university|college|institute|licensor|partner|hospital|foundation|(?-i:[A-Z])[\w.&'’-]*(?: (?:(?:of|and) )?(?-i:[A-Z])[\w.&'’-]*){0,5}) (?:for )?(?:up to )?$"
)
"""To whom something is paid back: "reimburse the University $112,000"."""
FOR_COSTS = re.compile(
    r"(?i) (?:[^,;.$€£¥]{2,40} )?(?:for )?(?:(?:its|their|the|certain|all|any|such|past|prior|historical) ){0,3}(?:[\w-]+ ){0,4}(?:costs|expenses|expenditures)(?: [\w-]+){0,4},? (?:up to |of |in an? (?:aggregate )?amount (?:of|up to) |in the amount of |totall?ing |not to exceed )[^,;]{0,6}"
)
"""What is paid back, between the word for it and the sum: "reimburse the Company for its development costs up to $3 million"."""
IS_DUE = re.compile(r"(?i)^ (?:is|are|will be|would be|become|becomes) (?=(?:contingent|conditional|conditioned|dependent|based|tied|linked|subject) (?:up)?(?:on|to)\b)")
"""What only ties a sum to what it waits for."""
IN_PARTS = re.compile(r"(?i)^ (?:(?:the |to )?[\w.&'’-]{1,30}(?: [\w.&'’-]{1,30}){0,3})?, in [^,;.$€£¥]{3,40} (?:instal?lments|payments|parts), $")
AT_A_PLACE = re.compile(
    r"(?i)^(?: (?:at|in|by|of) [^,;.$€£¥]{2,60})? (?:for|with|in the amount of|at a cost of) (?:up to )?$"
    r"|^(?: plans?| program)?,? at an? (?:(?:estimated|expected|agreed|total) ){1,2}cost of (?:up to |about |approximately )?$"
)
OF_THE = re.compile(r"(?i)(?:^|[.;:,] )(?:and )?of (?:the|this|that) $")
REST_OF_NAME = re.compile(r"(?i)^(?: (?:amount|payment|sum|fee|consideration))?, (?:about |approximately )?$")
FALLS_DUE = re.compile(r"(?i) (?:(?:is|are|was|were|will be|becomes?|become) (?:due|payable|paid)|falls? due|must be paid|fell due)\b")
"""What makes a sum named as one "of the upfront payment" the part of it that falls due."""
RAISABLE = frozenset({TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.RESEARCH_FUNDING, TermType.LICENSE_FEE})
RAISED_BY = re.compile(r"(?i)\b(?:increas|rais|enlarg|lift|add)\w*\b[^;.$€£¥]{0,40}$")
AT_THE_TIME = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:signing|signature|execution|closing|effectiveness)\b")
SOMEHOW_OF = re.compile(r"(?i)^(?:[^,;]{0,40}) (?:of|totall?ing|to|is|was|amount\w*|worth) (?:[^,;]{0,12})$")
LOOSE, LOOSER = 2.0, 4.0
"""How much further a sum is taken to be that a verb, or other words, tie to its noun."""
WEAK = 16.0
"""How much further what stands behind a comma, or a time alone, is taken to be than the noun before a sum."""
BY_MORE = re.compile(r"(?i)^[^;.$€£¥]{0,60} by (?:an additional |a further |up to )?$")


def distance_between(text: str, noun: Noun, amount: Amount, money: tuple[Amount, ...]) -> float | None:
    """Return how far a noun stands from an amount that its words tie to it, or None where they do not."""
    if noun.start < amount.end and amount.start < noun.end:
        return 0.0
    if noun.end <= amount.start:
        return _distance_behind(text, noun, amount, money)
    gap = IS_DUE.sub(" ", IN_BRACKETS.sub("", text[amount.end : noun.start]))
    if re.match(
        r"(?i)[ ,]{0,20}(?:and|plus|as well as|along with|together with|in addition to|with|while|but|besides|on top of|alongside)\b",
        gap,
    ):
        return None
    if any(amount.end <= m.start < noun.start for m in money) or ";" in gap:
        return None
    if noun.type is TermType.EQUITY_PURCHASE and gap.endswith(" and "):
        return None
    if IS_A.fullmatch(gap):
        return 1.0
    if noun.type in (TermType.ROYALTY, TermType.SUBLICENSE_INCOME) and len(gap) > 3 and not MINIMUM_OF.fullmatch(gap):
        return None
    if len(gap) <= 90 and MAY_FOLLOW.match(gap):
        return len(gap) / 2 + 1
    if len(gap) <= 130 and AFTER_AMOUNT.match(gap) and not ANOTHER_CLAUSE.search(gap):
        is_weak = gap.lstrip().startswith(",") or AT_THE_TIME.match(text[noun.start : noun.end]) is not None
        return len(gap) / 2 + 1 + (WEAK if is_weak else 0)
    return None


def _distance_behind(text: str, noun: Noun, amount: Amount, money: tuple[Amount, ...]) -> float | None:
    """Return how far an amount stands behind the noun that its words tie it to."""
    gap = FORMERLY.sub(" to ", APPOSED.sub(" ", text[noun.end : amount.start]))
    if any(noun.end <= m.start < amount.start for m in money) or ";" in gap:
        return None
    if _is_told_apart(text, noun, amount, gap) or _is_due_then(text, noun, gap):
        return len(gap) / 2
    if _may_total(text, noun, amount, gap):
        return 1.0
    if ANOTHER_PAYMENT.search(gap) or _is_of_another(text, noun, gap):
        return None
    if _is_paid_at_signing(text, noun, gap):
        return len(gap) + LOOSE
    is_most = gap == ", " and AT_MOST.match(text, amount.start) is not None
    if is_most or _is_of_noun(gap) or _is_rest_of_name(text, noun, amount, gap):
        return len(gap) / 2
    if noun.type in PAID_BETWEEN and len(gap) <= 90 and PAYING.search(gap):
        return len(gap) + LOOSE
    return len(gap) + LOOSER if len(gap) <= 60 and SOMEHOW_OF.search(gap) else None


def _is_of_noun(gap: str) -> bool:
    """Say whether nothing or a tie stands between a noun and its sum: "of", "could bring us another", "are met,"."""
    is_bare = gap.strip() in ("", "(", ":", "-")
    return is_bare or any(tie.match(gap) for tie in (BEFORE_AMOUNT, ARE_MET, MAY_BE))


def _is_rest_of_name(text: str, noun: Noun, amount: Amount, gap: str) -> bool:
    """Say whether a part of what a noun names falls due: "of the upfront payment, $2 million is payable now"."""
    is_named = REST_OF_NAME.match(gap) and OF_THE.search(text[: noun.start])
    return bool(is_named and FALLS_DUE.match(text[amount.end :]))


def _is_paid_at_signing(text: str, noun: Noun, gap: str) -> bool:
    """Say whether the time of signing, which is the noun here, opens the sentence that tells who pays."""
    is_time = noun.type is TermType.UPFRONT_PAYMENT and text[noun.start : noun.end][:3].lower() in ("on ", "at ", "upo")
    return is_time and SIGNED_AND_PAID.match(gap) is not None


def _is_of_another(text: str, noun: Noun, gap: str) -> bool:
    """Say whether a sum is what comes in besides a payment: "a fee and is eligible for …", "in addition to the fee, …"."""
    return ANOTHER_VERB.match(gap) is not None or (gap.startswith(",") and BESIDE.search(text[: noun.start]) is not None)


def _may_total(text: str, noun: Noun, amount: Amount, gap: str) -> bool:
    """Say whether a sum is what payments may come to: "total payments under the agreement could reach $9 million"."""
    may_be = AMOUNT_MAY_BE.match(amount.words) is not None
    if noun.type in MILESTONES:
        return may_be and OF_PAYMENTS.fullmatch(gap) is not None
    if noun.type is not TermType.HEADLINE_TOTAL or not text[noun.start : noun.end].lower().startswith(("total", "aggregate")):
        return False
    return TOTAL_MAY_BE.match(gap) is not None or (may_be and IN_A_CLAUSE.fullmatch(gap) is not None)


def _is_told_apart(text: str, noun: Noun, amount: Amount, gap: str) -> bool:
    """Say whether who is paid back and how, where work is done or that a sum grows stands between the noun and the amount."""
    if noun.type is TermType.REIMBURSEMENT:
        return bool(DIRECTLY.match(gap) or IN_PARTS.match(gap) or FOR_COSTS.fullmatch(gap + amount.words[:6]))
    if noun.type is TermType.RESEARCH_FUNDING and AT_A_PLACE.match(gap):
        return True
    return noun.type in RAISABLE and RAISED_BY.search(text[: noun.start]) is not None and BY_MORE.match(gap) is not None


def _is_due_then(text: str, noun: Noun, gap: str) -> bool:
    """Say whether a sum is paid once goals are met: "if all goals are met, Beta will pay …"; or is set off by its worth."""
    if noun.type not in (TermType.MILESTONE_PAYMENTS, TermType.OPTION_EXERCISE_FEE):
        return False
    is_condition = (WHEN_MET.search(text[noun.start : noun.end]) or CONDITION.search(text[: noun.start])) and THEN_PAYS.match(gap)
    return bool(is_condition or WORTH.match(gap))
