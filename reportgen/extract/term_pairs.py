"""Which amount belongs to which noun of payment; what no noun claims is no term.

Reads: "an upfront payment of $3 million", "$40 million in milestones", "$2 million, of which $1 million …".
Refuses: "sales of $40 million", "a total of $3 million received to date".
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from reportgen.extract.paid_directly import OWN_NOUN
from reportgen.extract.term_alternatives import respectively
from reportgen.extract.term_nouns import RECEIVED_WORDS, Noun
from reportgen.extract.unnamed_sums import RECEIVED_TOTAL, unnamed_sum
from reportgen.lexicon.term_cues import NOT_TERMS
from reportgen.model import (
    SetAsideClass,
    TermType,
    Unit,
)
from reportgen.scan.money import Amount
from reportgen.scan.shares import share_counts

NO_TERM = tuple((kind, re.compile(rf"(?i)\b(?:{pattern})")) for kind, pattern in NOT_TERMS)
AFTER_AMOUNT = re.compile(
    r"(?i)^ {0,3}(?:\(.{0,60}?\) ?)?,? ?(?:in|of|as|for|on|upon|if|when|based on|subject to|tied to|contingent (?:up)?on|for each|per|to|through|under|relating to|related to|associated with|payable)?(?: (?:an?|the|its|our|certain|each|any|such|"
    r"[\w-]+(?:,| and| or| &)?)){0,12} {0,3}$"
)
BEFORE_AMOUNT = re.compile(
    r"(?i)^(?: payments?| fees?| cash)?,?(?: \([^)]{0,40}\))?(?:(?: [\w'-]+){1,10}?,(?= in the amount of)|(?: (?:\w+ ){0,6}?)?)(?:,? ?(?:of|totall?ing|total(?:s|ed)?|that total|equal to|equaling|amount(?:s|ing)? to|in the (?:aggregate )?amounts? of|in the sum of|worth|valued at|(?:are |is |were |was |been )?(?:raised|increased|lifted|reduced|cut|lowered) to|at|is|are|was|were|will be|to|:|-|for|could (?:reach|total|exceed|add)|may (?:total|reach|add)|reach(?:ing)?|set at|that (?:could|may) (?:total|reach)|capped at|not to exceed|ranging|range)) {0,3}"
    r"(?:an? |the |aggregate |total |additional |cash |approximately |potentially |of |up to |non-?refundable ){0,5}$"
)
FOR_RIGHTS = re.compile(r"(?i)for (?:the|this|its|an?|all) ")
"""Names what is bought; how it is paid is named nearer."""
BESIDE_EARLIER = re.compile(
    r"(?i)\b(?:in addition to|on top of|besides|over and above|beyond|following|after) (?:the|an?|its) (?:[\w-]+ ){0,2}$"
)
PAID_THEN = re.compile(
    r"(?i)(?: (?:that|which)?[^,;.]{0,40}?)? ?(?:was |were |had |has )?(?:already |previously )?(?:paid|received|earned|got)\b[^;.]{0,40}?\b(?:when|at|upon|on|in|previously|earlier|before)\b"
)
WHEN_MET = re.compile(r"(?i)\b(?:met|achieved|reached|attained|succeeds?)$|^(?:if|when|once|should) ")
THEN_PAYS = re.compile(
    r"(?i)^,? (?:then )?[^,;.]{2,60}? (?:will|would|shall|could|may|is to) (?:then |also )?(?:pay|owe|receive|earn|be paid)\b[^,;.$]{0,50}$"
)
WORTH = re.compile(
    r"(?i)^ (?:from|by|to|under) [^;,$]{2,60}(?:, (?:Inc|Ltd|LLC|Corp|Co|S\.A|L\.P|N\.V)\.?)?, (?:worth|valued at|totall?ing|in the amount of|amounting to|of) {1,3}$"
)
MAY_BE = re.compile(
    r"(?i)^(?: (?:to|from|by|for) [^,;.$]{2,60}?)? (?:could|may|might|can)(?: potentially| together| well| eventually)? {1,3}$"
)
TOTAL_MAY_BE = re.compile(r"(?i)^[^;.$€£¥]{0,110}\b(?:could|may|might|would|will|can)(?: potentially| together)?(?: (?:be|reach|total|amount to))? {1,3}$")
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
ANOTHER_CLAUSE = re.compile(
    r"(?i),? and (?:an?|the|up to|tiered|royalt\w*|will|shall|would|is|has|should|pays?|remits?|owes?|purchases?|buys?|invests?|subscribes?|receives?|obtains?|acquires?)\b|, plus| plus |as well as|in addition|,? with |\b(?:would|could|will|shall|may|is|are|was|were|has|have|had|after|which|who|where|while|but|should|followed|including|includes|comprising|of which|then|thereafter|fell|falls?|became)\b"
)
ANOTHER_PAYMENT = re.compile(
    r"(?i)(?:,|\band\b|\bplus\b|\bor\b|\bas well as\b)[^,;]{0,40}\b(?:payments?|fees?|sums?|consideration|investment|make|pay)\b"
)
INSTALMENTS = re.compile(
    r"(?i)\b(?:in the following manner|as follows|in (?:\w+ )?instal?lments|of which|in (?:two|three|four|five) (?:equal )?(?:payments|tranches|parts)|payable|consisting of|comprised of|including|of it\b|the remaining|the remainder|the balance)\b"
)
BY_NOW = re.compile(
    r"(?i)\b(?:has|have) (?:now|so far|to date|thus far|by now) (?:received|earned|collected|been paid)\b[^;.]{0,60}\b(?:totall?ing|in all|altogether)\b"
)
SPENT_FROM = re.compile(r"(?i)\b(?:us(?:e|es|ed|ing)|appl(?:y|ies|ied)|spen[dt]\w*|allocat\w+|devot\w+)\b[^,;.$]{0,15}$")
IN_CASH = re.compile(r"(?i) in cash\b|, (?:comprising|consisting of|comprised of|including|made up of)\b[^;.]{0,60} in cash\b")
OF_OTHERS = re.compile(r"(?i)\b(?:university|college|school|state|government|institute|foundation|agency|city)'s $")
WAGE = re.compile(r"(?i)\b(?:salary|wages?|bonus(?:es)?|severance|retainer|penalt(?:y|ies)|fines?|dividends?|rent)\b(?! fees?)[^,;$€£¥]{0,15}$")
WERE = re.compile(r"(?i)\b(?:was|were|totall?ed|amounted to|came to) $")
IN_PERIOD = re.compile(r"(?i) (?:in|for|during) (?:the |its )?(?:(?:first|second|third|fourth|last|past|prior|fiscal|full|calendar|three|six|nine|twelve) ){0,2}(?:years?|quarters?|half|months|(?:19|20)\d\d)\b")
"""Of royalties that were earned in a time: income, no rate of the agreement."""
RAISED_TO = re.compile(r"(?i)\braised (?:to|from)\b")
"""Of a sum that grows: no money is raised."""
LOST = re.compile(
    r"(?i)\b(?:los(?:es?|ing|t)|forgo(?:es)?|forfeit\w*|no longer|would have|(?:was|were) to have|relieved of|released from|waiv\w+)\b[^,;]{0,80}$"
)
OWN_SUMS = frozenset({TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING})
OF_WHOLE = re.compile(r"(?i)\bof the (?:whole|total|full|entire|aggregate) (?:amount|sum|price|consideration)(?: of)? $")
"""The whole that the sentence goes on to divide."""
INSTEAD_OF = re.compile(r"(?i)\b(?:in place of|instead of|in lieu of|rather than) (?:the |any |its )[^;$€£¥]{3,140}(?:of|to|amounting to|totall?ing) $")
"""What falls away stands before what comes in its place."""
AS_MILESTONES = re.compile(r"(?i)(?: (?:per|for each) \w+)?,? (?:as|when|if|upon|in|once)(?: [\w-]+,?){0,7} milestones\b(?: are)? (?:met|achieved|reached|attained)")
SHARES_BOUGHT = re.compile(
    r"(?i)\b(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|sells?|sold|subscrib\w{1,8})\b[^;$€£¥\d]{0,40}\d[\d,.]{0,14} (?:[a-z]{1,20} ){0,4}shares\b[^;$€£¥]{0,150}"
    r"\b(?:for|at)(?: (?:an?|the|total|aggregate|purchase|price|of|in|consideration|cash|approximately)){0,7} $"
)
"""Shares bought for a sum, however far the sum stands behind them."""
MINIMUM_OF = re.compile(r"(?i) {0,3}(?:per \w+ |a year |each year |annually )?(?:in|of|as)\b(?:(?! and )[^,;]){0,40}")
MAY_FOLLOW = re.compile(
    r"(?i) (?:may|could|might|would|will|can) (?:follow|come|fall due|be (?:paid|earned|due|payable|added)|become (?:due|payable)) (?:in|as|on|upon|for|from)(?: [\w-]+,?){0,5} $"
)
SHARES_FOR = re.compile(
    r"(?i)\b(?:shares|stock|warrants?|units)\b(?:[^;.]|\.(?=\d)){0,90}\b(?:for|at) (?:an? |the |its )?(?:aggregate |total |combined |gross ){0,2}(?:purchase |cash |sale )?(?:price|consideration|amount|proceeds)(?: of)?(?: approximately| about)? {0,2}$"
)
MORE_PAYMENTS = re.compile(r"(?i)\b(?:additional|further|potential|contingent|future|other) (?:[\w-]+ ){0,2}payments?(?: [\w-]+){0,2} totall?ing$")
FOR_MILESTONES = re.compile(r"(?i)^[^;.$€£¥]{0,50}?\b(?:upon|on|for|based on|subject to|if|tied to|as)\b [^;.$€£¥]{0,90}?\bmilestones?\b")
SHARES_IN_ALL = re.compile(r"(?i)\bshares\b[^;]{0,60}\b(?:each|apiece|a share|per share),? (?:or )?$")
NO_DEAL_TOTAL = re.compile(
    r"(?i)\b(?:to date|cumulative|third-party|market(?:s|place)?|pipeline|portfolio|valuation|revenues?|industry|CAGR|financing|offering|shares outstanding|assets of|employees|claims against|lawsuits?|litigation|damages)\b"
)
MORE_THAN_ANY_DEAL = 100_000_000_000
"""A number from here on counts markets, patients or a budget."""
DEAREST_SHARE = 100_000
"""From here on a sum beside shares is that of all of them."""


def _is_warrant_price(text: str, amount: Amount) -> bool:
    return bool(re.search(r"(?i)\bwarrants?\b[^;]{0,60}\bshares\b[^;,$]{0,40}$", text[: amount.start])) and bool(
        re.match(r"(?i) (?:each|apiece|a share|per share)\b", text[amount.end :])
    )


def without_share_prices(text: str, pairs: list[tuple[Amount, Noun]]) -> list[tuple[Amount, Noun]]:
    """Return the pairs without the price of one share where the sum for all shares is stated beside it."""
    equity = [a for a, n in pairs if n.type is TermType.EQUITY_PURCHASE]
    prices = [
        a
        for a in equity
        if ((a.money.unit is Unit.SHARE and (a.money.max or 0) < DEAREST_SHARE) or re.match(r"(?i) (?:each|apiece|a share|per share)\b", text[a.end :]))
    ]
    if len(prices) == len(equity):
        return pairs
    return [(a, n) for a, n in pairs if a not in prices]


def paired_amounts(text: str, nouns: tuple[Noun, ...], money: tuple[Amount, ...]) -> list[tuple[Amount, Noun]]:
    """Return each amount with the noun that names it; amounts that no noun claims are left out."""
    pairs: list[tuple[Amount, Noun]] = []
    money = tuple(
        m
        for n, m in enumerate(money)
        if not OF_WHOLE.search(text[: m.start])
        and not INSTEAD_OF.search(text[: m.start])
        and not (m.money.max is not None and m.money.max >= MORE_THAN_ANY_DEAL)
        and not _is_former(text, money, n) and not _is_warrant_price(text, m) and not _is_earlier(text, m, nouns)
    )
    for amount in money:
        choice = _noun_for(text, nouns, amount, money) or _for_shares(text, nouns, amount)
        if choice is not None and _is_for_shares(text, choice, amount):
            choice = replace(choice, type=TermType.EQUITY_PURCHASE)
        if choice is not None and _is_for_milestones(text, choice, amount):
            choice = replace(choice, type=TermType.MILESTONE_PAYMENTS)
        if choice is not None and not _is_set_aside(text, amount, choice):
            pairs.append((amount, choice))
    pairs = respectively(text, nouns, money) or pairs
    return [*pairs, *_instalments(text, pairs, money)]


def _for_shares(text: str, nouns: tuple[Noun, ...], amount: Amount) -> Noun | None:
    """Return the purchase of shares before an amount that is the sum for all of them: "for aggregate proceeds of …"."""
    before = [n for n in nouns if n.type is TermType.EQUITY_PURCHASE and n.end <= amount.start]
    return before[-1] if before and SHARES_FOR.search(text[: amount.start]) else None


def _is_for_shares(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether a total or a price is that of shares named before it."""
    if noun.type is TermType.HEADLINE_TOTAL and SHARES_IN_ALL.search(text[: amount.start]):
        return True
    before = text[: amount.start]
    return noun.type in (TermType.HEADLINE_TOTAL, TermType.PURCHASE_PRICE) and bool(
        SHARES_FOR.search(before) or (SHARES_BOUGHT.search(before[-260:]) and share_counts(before))
    )


UPON_MILESTONES = re.compile(r"(?i)(?:^|[.;] )(?:up)?(?:on|for|as|if) (?:the )?(?:[\w-]+ ){0,3}milestones?\b(?:(?!\b(?:royalt\w+|up-?front|fees?)\b)[^;.$€£¥]){0,120}$")


def _is_for_milestones(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether further payments that total a sum are those for milestones."""
    words = text[noun.start : noun.end].lower()
    if noun.type is TermType.HEADLINE_TOTAL and UPON_MILESTONES.search(text[: amount.start]):
        return True
    return (
        noun.type is TermType.HEADLINE_TOTAL
        and (
            (words.endswith(("totaling", "totalling")) and MORE_PAYMENTS.search(text[: noun.end]) is not None)
            or words.endswith("of")
        )
        and (FOR_MILESTONES.match(text[amount.end :]) is not None or AS_MILESTONES.match(text[amount.end :]) is not None)
    )


def _instalments(
    text: str, pairs: list[tuple[Amount, Noun]], money: tuple[Amount, ...]
) -> Iterator[tuple[Amount, Noun]]:
    """Yield the amounts that a sentence enumerates as the parts of a sum, each under the noun of the last sum before it."""
    taken = {a.start for a, _ in pairs}
    for total, noun in sorted(pairs, key=lambda pair: -pair[0].start):
        cue = INSTALMENTS.search(text, total.end)
        parts = [m for m in money if cue and m.start > cue.start() and m.start not in taken and m.money.max is not None]
        if parts and total.money.max is not None and sum(m.money.max or 0 for m in parts) <= total.money.max:
            taken.update(part.start for part in parts)
            for part in parts:
                yield part, Noun(type=noun.type, start=noun.start, end=noun.end)


def parts_among(text: str, pairs: Sequence[tuple[Amount, Noun]]) -> dict[int, TermType]:
    """Return, by the start of each amount that is a part of another of the same payment, the type of that payment."""
    parts: dict[int, TermType] = {}
    for total, noun in pairs:
        cue = INSTALMENTS.search(text, total.end)
        behind = [a for a, n in pairs if cue and n.type is noun.type and a.start > cue.start()]
        if behind and total.money.max is not None and sum(a.money.max or 0 for a in behind) <= total.money.max:
            parts.update({a.start: noun.type for a in behind if a.start not in parts})
    return parts


def _noun_for(text: str, nouns: tuple[Noun, ...], amount: Amount, money: tuple[Amount, ...]) -> Noun | None:
    best: tuple[float, Noun] | None = None
    for noun in nouns:
        distance = _distance(text, noun, amount, money)
        if distance is not None and (noun.type is TermType.HEADLINE_TOTAL or FOR_RIGHTS.match(text, noun.start)):
            distance += 6
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, noun)
    if best is None:
        return unnamed_sum(text, amount)
    return best[1]


def _is_former(text: str, money: tuple[Amount, ...], number: int) -> bool:
    """Say whether an amount is what another replaces: "from $2 million to $3 million"."""
    amount = money[number]
    following = money[number + 1] if number + 1 < len(money) else None
    return (
        following is not None
        and re.search(r"(?i)\bfrom $", text[: amount.start]) is not None
        and re.fullmatch(r" to {1,3}", text[amount.end : following.start]) is not None
    )


def _is_earlier(text: str, amount: Amount, nouns: tuple[Noun, ...]) -> bool:
    """Say whether an amount is what was paid before and is named beside the new one, by no noun of its own."""
    return (
        BESIDE_EARLIER.search(text[: amount.start]) is not None
        and PAID_THEN.match(text[amount.end :]) is not None
        and not any(0 <= noun.start - amount.end < 25 and noun.type is not TermType.OPTION_EXERCISE_FEE for noun in nouns)
    )


def _distance(text: str, noun: Noun, amount: Amount, money: tuple[Amount, ...]) -> float | None:
    """Return how far a noun stands from an amount that its words tie to it, or None where they do not."""
    if noun.start < amount.end and amount.start < noun.end:
        return 0.0
    if noun.end <= amount.start:
        return _distance_behind(text, noun, amount, money)
    gap = text[amount.end : noun.start]
    if re.match(
        r"(?i)[ ,]{0,20}(?:and|plus|as well as|along with|together with|in addition to|with|while|but|besides|on top of|alongside)\b",
        gap,
    ):
        return None
    if any(amount.end <= m.start < noun.start for m in money) or ";" in gap:
        return None
    if noun.type is TermType.EQUITY_PURCHASE and gap.endswith(" and "):
        return None
    if noun.type in (TermType.ROYALTY, TermType.SUBLICENSE_INCOME) and len(gap) > 3 and not MINIMUM_OF.fullmatch(gap):
        return None
    if len(gap) <= 90 and MAY_FOLLOW.match(gap):
        return len(gap) / 2 + 1
    if len(gap) <= 130 and AFTER_AMOUNT.match(gap) and not ANOTHER_CLAUSE.search(gap):
        return len(gap) / 2 + 1
    return None


APPOSED = re.compile(r"(?i)^, (?:one|two|three|four|once|each|all|payable|paid|due)\b[\w ]{0,24}, (?=total|in the amount|amounting|of )")
"""How payments are spread, told between them and their sum."""
SIGNED_AND_PAID = re.compile(r"(?i)^(?: (?:of )?(?:the|this) [\w-]{3,20})?,? [^,;.$€£¥]{2,40} (?:has |have )?(?:paid|pays|received|receives|will (?:pay|receive))(?: [^,;.$€£¥]{2,30})? {1,3}$")


def _distance_behind(text: str, noun: Noun, amount: Amount, money: tuple[Amount, ...]) -> float | None:
    """Return how far an amount stands behind the noun that its words tie it to."""
    gap = APPOSED.sub(" ", text[noun.end : amount.start])
    if any(noun.end <= m.start < amount.start for m in money) or ";" in gap:
        return None
    if noun.type is TermType.HEADLINE_TOTAL and TOTAL_MAY_BE.match(gap) and text[noun.start : noun.end].lower().startswith(("total", "aggregate")):
        return 1.0
    if noun.type in (TermType.MILESTONE_PAYMENTS, TermType.OPTION_EXERCISE_FEE) and _is_due_then(text, noun, gap):
        return len(gap) / 2
    if ANOTHER_PAYMENT.search(gap):
        return None
    if noun.type is TermType.UPFRONT_PAYMENT and text[noun.start : noun.end][:3].lower() in ("on ", "at ", "upo") and SIGNED_AND_PAID.match(gap):
        return len(gap) + 2.0
    if BEFORE_AMOUNT.match(gap) or gap.strip() in ("", "(", ":", "-"):
        return len(gap) / 2
    if ARE_MET.match(gap) or MAY_BE.match(gap):
        return len(gap) / 2
    if noun.type in PAID_BETWEEN and len(gap) <= 90 and PAYING.search(gap):
        return len(gap) + 2.0
    if len(gap) <= 60 and re.match(
        r"(?i)^(?:[^,;]{0,40}) (?:of|totall?ing|to|is|was|amount\w*|worth) (?:[^,;]{0,12})$", gap
    ):
        return len(gap) + 4.0
    return None


def _is_due_then(text: str, noun: Noun, gap: str) -> bool:
    """Say whether a sum is paid once goals are met: "if all goals are met, Beta will pay …"; or is set off by its worth."""
    is_condition = WHEN_MET.search(text[noun.start : noun.end]) and THEN_PAYS.match(gap)
    return bool(is_condition or WORTH.match(gap))


LOST_BEHIND = re.compile(
    r"(?i)^[^.;$€£¥]{0,140}?(?:,? (?:which|that) [^.;]{2,40} would have|\b(?:falls? away|fell away|will no longer be (?:paid|due)|is no longer (?:paid|due)|(?:was|were) to have been))\b"
)
STILL_OPEN = re.compile(r"(?i)^[^.;$€£¥]{0,40}\b(?:(?:can|could|may) still be (?:earned|received|paid)|(?:is|are|remains?) still (?:open|outstanding|to come)|remains? (?:open|to be (?:earned|paid)))\b")
"""What is left of the payments of an earlier agreement."""


def _is_set_aside(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether words beside an amount show it to be no term although a noun of payment stands near."""
    gap = text[noun.end : amount.start] if noun.end <= amount.start else text[amount.end : noun.start]
    before = text[max(0, amount.start - 60) : amount.start]
    if noun.type is TermType.HEADLINE_TOTAL and (
        (RECEIVED_TOTAL.search(before) and not re.search(r"(?i)\bpotential\b", before))
        or NO_DEAL_TOTAL.search(text[max(0, amount.start - 140) : amount.end + 50])
    ):
        return True
    if SPENT_FROM.search(before) and re.match(r"(?i) of (?:the|this|that|such|its)\b", gap):
        return True
    if noun.type is TermType.EQUITY_PURCHASE and IN_CASH.match(text[amount.end :]):
        return True
    if noun.type is TermType.RESEARCH_FUNDING and OF_OTHERS.search(text[: noun.start]):
        return True
    if LOST_BEHIND.match(text[amount.end :]) or STILL_OPEN.match(text[amount.end :]):
        return True
    if LOST.search(text[max(0, amount.start - 90) : amount.start]) or (
        noun.type is TermType.EQUITY_PURCHASE
        and re.search(r"(?i)\b(?:buy back|buys back|repurchas\w+|buyback)\b", text)
    ):
        return True
    if (
        NO_TERM[0][1].search(text[amount.end : amount.end + 25])
        or (
            (RECEIVED_WORDS.search(before) or re.search(r"(?i)\bearned\b", before))
            and re.match(r"(?i)[^,;.]{0,90}\b(?:to date|so far)\b", text[amount.end :])
        )
        or (re.search(r"(?i)(?:total of|cumulative|aggregate of)\s*$", before) and RECEIVED_WORDS.search(before))
        or BY_NOW.search(text[max(0, amount.start - 110) : amount.start])
    ):
        return True
    if WAGE.search(before) or (noun.type is TermType.ROYALTY and WERE.search(before) and IN_PERIOD.match(text[amount.end :])):
        return True
    if re.search(
        r"(?i)\b(?:sales|revenues?) (?:of|above|over|exceed\w*|in excess of|reach\w*|greater than|below|up to|between)\b[^,;]{0,20}$",
        before + text[amount.start : amount.start + 1],
    ) or (
        re.search(r"(?i)\b(?:sales|revenues?)(?: first| ever| initially| that| which| of the \w+)? $", before)
        and re.match(r"(?i)(?:in excess of|above|over|exceed\w*|greater than|at least|more than|surpass\w*|reach\w*)\b", text[amount.start :])
    ):
        return True
    if noun.type not in OWN_SUMS and OWN_NOUN.match(text[amount.end :]):
        return True
    return (
        any(
            pattern.search(RAISED_TO.sub("", gap))
            for kind, pattern in NO_TERM[1:]
            if kind is not SetAsideClass.CASH
            and noun.type
            not in (TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING, TermType.HEADLINE_TOTAL)
        )
        and len(gap) > 3
        and not re.search(r"(?i)milestone|royalt", gap)
    )
