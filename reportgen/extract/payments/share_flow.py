"""Who pays and who receives where shares are bought or handed over, and where profits or costs are divided.

Reads: "invests $20 million in Alpha's common stock" (to Alpha), "Beta bears 30% of the cost" (Beta pays), "Beta keeps 12% of the profits" (Beta receives).
Refuses: "profits are shared equally", "60% to Alpha and 40% to Beta": both receive.
"""

import re

from reportgen.extract.payments.flow_words import Pair
from reportgen.extract.payments.paying_words import AUX
from reportgen.model import TermType
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index

STOCK = r"(?:stock|shares?|equity|securities|ADSs?|units)\b"
ISSUER = re.compile(
    rf"(?i)(?:(?P<issuer>{ORG})|(?P<us>the company|our))(?:['’]s?)? (?:[\w-]{{1,20}} ){{0,4}}?{STOCK}"
    rf"|\b(?:{STOCK}|investment|stake) (?:in|of) (?:the )?(?P<issuer_behind>{ORG})"
)
SOLD = re.compile(rf"(?i)(?P<issuer>{ORG}) {AUX}(?:sold|sells?|issued?|issues|placed?)\b[^;\ue000-\uefff]{{0,60}}?\bits (?:own )?(?:[\w-]{{1,20}} ){{0,4}}?{STOCK}[^;]{{0,60}}? (?:for|at)\b[^;]{{0,40}}?[$€£¥]")
"""A company that sells its own shares for a price."""
BOUGHT = re.compile(r"(?i)\b(?:purchas\w+|buy\w*|bought|invest\w*|subscri\w+|acquir\w+)\b")
HANDED = re.compile(r"(?i)\b(?:issu\w+|grant\w*|deliver\w*|transfer\w*|together with|plus|consideration|receiv\w+)\b")
PART = r"(?:\d{1,3}(?:\.\d{1,3})?|one[- ]half|half|one[- ]third|one[- ]quarter|[a-z]{3,9}(?:-[a-z]{3,5})?)(?: ?%| percent| per cent|(?= of ))"
BETWEEN = r"(?:(?! and )[^;\ue000-\uefff]){0,40}?"
BEARS = re.compile(rf"(?i)(?P<party>{ORG})(?:['’]s)? {AUX}(?:bears?|funds?|pays?|shoulders?|covers?|carr(?:y|ies)|assumes?)\b{BETWEEN} {PART}")
KEEPS = re.compile(rf"(?i)(?P<party>{ORG})(?:['’]s)? {AUX}(?:receives?|gets?|keeps?|retains?|takes?|earns?|entitled to|eligible (?:to receive|for))\b[^;\ue000-\uefff]{{0,40}}? {PART}")
PERCENTS = re.compile(r"(?i)\d ?%|\bper ?cent\b")
DIVIDED = re.compile(r"(?i)\b(?:equal(?:ly)?|evenly|50[-/:]50|split|divid\w+|respectively|the (?:rest|remainder|remaining|other)|both|each)\b")


def flow_of_equity(masked: str, parties: tuple[int, ...], us: int | None) -> Pair:
    """Return payer and payee of shares by whose they are: bought from the company that issues them, or handed over by it."""
    sold = SOLD.search(masked)
    if sold is not None and len(parties) == 2 and masked_index(sold["issuer"]) in parties:
        return next(party for party in parties if party != masked_index(sold["issuer"])), masked_index(sold["issuer"])
    match = ISSUER.search(masked)
    named_here = {masked_index(m.group()) for m in ORGANIZATION.finditer(masked)}
    if match is None or len(parties) != 2:
        return None, None
    named = match["issuer"] or match["issuer_behind"]
    issuer = masked_index(named) if named else us
    if issuer not in parties:
        return None, None
    other = next(party for party in parties if party != issuer)
    if BOUGHT.search(masked) and not named_here <= set(parties):
        return None, issuer
    if BOUGHT.search(masked):
        return other, issuer
    return (issuer, other) if HANDED.search(masked) else (None, None)


def flow_of_division(masked: str, at: int, parties: tuple[int, ...], kind: TermType) -> Pair:
    """Return payer and payee of a share of profits or costs that one party alone has; none where both have theirs."""
    near = masked[max(0, at - 100) : at + 120]
    if DIVIDED.search(near) or len(PERCENTS.findall(near)) > 1 or len(parties) != 2:
        return None, None
    bears = {masked_index(m["party"]) for m in BEARS.finditer(masked)}
    keeps = {masked_index(m["party"]) for m in KEEPS.finditer(masked)} if kind is TermType.PROFIT_SHARE else set()
    if len(bears | keeps) != 1 or not (bears | keeps) <= set(parties) or (bears and keeps):
        return None, None
    one = next(iter(bears | keeps))
    other = next(party for party in parties if party != one)
    return (one, other) if bears else (other, one)
