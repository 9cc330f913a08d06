"""Who pays whom in the words of one sentence: the nearest verb of paying or receiving before a term.

Reads: "Alpha will receive from Beta an upfront payment", "Beta takes a licence and will pay Alpha", "In return for a fee of $2 million Beta obtains".
Refuses: a sentence in which another company than the parties of the deal pays.
"""

import re
from collections.abc import Iterable

from reportgen.extract.payments import paying_words as words
from reportgen.model import TermType
from reportgen.scan.masking import ORGANIZATION, masked_index

SUPPLIED = frozenset({TermType.SUPPLY_PRICE, TermType.MANUFACTURING_PAYMENT})
CLAUSE_END = re.compile(r";|[.!?][\"“”]")
"""What ends a clause: a semicolon, or a quotation that runs on behind a sentence."""
Pair = tuple[int | None, int | None]
"""Payer and payee."""


def in_words(masked: str, at: int, parties: tuple[int, ...], kind: TermType) -> Pair:
    """Return payer and payee of the term that stands at `at`, as far as its sentence shows them."""
    before, behind = masked[:at], masked[at:]
    payer, payee = _before(masked, at, parties)
    clause = CLAUSE_END.split(behind, maxsplit=1)[0]
    supplied = words.SUPPLIES.search(before) if kind in SUPPLIED else None
    if supplied and _known(supplied, parties):
        return _pair(supplied)
    passive = words.RECEIVED_BY.match(clause)
    if passive and _known(passive, parties):
        return payer if payer != _index(passive, "payee") else None, _index(passive, "payee")
    following = words.BEHIND_FROM.match(clause)
    if following and (payer is None or payee is None) and _known(following, parties):
        payer = payer if payer is not None else _other(_index(following, "payer"), payee)
        payee = payee if payee is not None else _other(_index(following, "payee"), payer)
    following = words.BEHIND_TO.match(clause)
    if following and payee is None and payer is None and _known(following, parties):
        payer, payee = _pair(following)
    return (payer, payee) if payer != payee else (None, payee)


def _before(masked: str, at: int, parties: tuple[int, ...]) -> Pair:
    """Return payer and payee by what stands before a term: the thing that it is exchanged for, a gerund, the nearest verb."""
    before = masked[:at]
    if words.OPENS_EXCHANGE.fullmatch(before):
        return _of_exchange(masked[at:], parties)
    verbs = _verbs(masked, at, parties)
    gerunds = [m for m in words.BY_PAYING.finditer(before) if _known(m, parties)]
    if gerunds and all(m.start() < gerunds[-1].end() for m in verbs):
        return _pair(gerunds[-1])
    return _of_verb(max(verbs, key=lambda m: (m.start(), m.re is words.RECEIVES)), before, parties) if verbs else _without_verb(masked, at, parties)


def _verbs(masked: str, at: int, parties: tuple[int, ...]) -> list[re.Match[str]]:
    """Return the verbs of paying and receiving that begin before a term and have a party of the deal beside them."""
    near = masked[: at + 12]
    found = [m for pattern in (words.RECEIVES, words.PAYS, words.PAYABLE_BY, words.ENTITLES) for m in pattern.finditer(near)]
    return [m for m in found if m.start() < at and _known(m, parties)]


def _of_verb(match: re.Match[str], before: str, parties: tuple[int, ...]) -> Pair:
    """Return payer and payee of a verb, turned where a second verb or an exchange before the term turns them."""
    payer, payee = _pair(match)
    rest = before[match.end() :]
    if match.re is words.RECEIVES:
        pays = words.ALSO_PAYS_BEHIND.search(rest)
        if pays and _known(pays, parties):
            return payee, _index(pays, "payee") if pays["payee"] else payer
        return (payee, payer) if words.EXCHANGE.search(rest) else (payer, payee)
    is_turned = match.re is words.PAYS and (words.FOR_MONEY.search(rest) or _receives_last(rest))
    return (payee, payer) if is_turned else (payer, payee)


def _receives_last(rest: str) -> bool:
    """Say whether the last verb that goes with the subject of "pays" is one of receiving."""
    receives = _last(words.ALSO_RECEIVES.finditer(rest))
    pays = _last(words.ALSO_PAYS_BEHIND.finditer(rest))
    return receives is not None and (pays is None or pays.start() < receives.start())


def _of_exchange(behind: str, parties: tuple[int, ...]) -> Pair:
    """Return payer and payee of what opens a sentence as the price of what is told behind it."""
    found = [m for pattern in (words.GRANTS, words.GRANTED_TO, words.OBTAINS, words.PAYS) if (m := pattern.search(behind)) and _known(m, parties)]
    if not found:
        return None, None
    first = min(found, key=lambda m: m.start())
    payer, payee = _pair(first)
    return (payee, payer) if first.re is words.PAYS else (payer, payee)


def _without_verb(masked: str, at: int, parties: tuple[int, ...]) -> Pair:
    """Return payer and payee where no verb of paying stands beside its subject."""
    before = masked[:at]
    if (opener := words.OPENER_RECEIVES.search(before)) and _known(opener, parties):
        return None, _index(opener, "payee")
    if (also := words.ALSO_PAYS.search(before)) and _known(also, parties):
        return _index(also, "payer"), None
    if (paid := words.PAID_TO.search(before)) and _known(paid, parties):
        return _pair(paid)
    if (told := words.IT_PAYS.search(before)) and _known(told, parties):
        return None, _index(told, "payee")
    if (choice := _choice(masked, at)) and _known(choice, parties):
        return _index(choice, "payer"), None
    getter = words.GETS.search(before) if words.EXCHANGE.search(before) else None
    return (_index(getter, "payer"), None) if getter and _known(getter, parties) else (None, None)


def _choice(masked: str, at: int) -> re.Match[str] | None:
    """Return the words before a term that give a party the choice that it pays for, no other party named between."""
    found = [m for m in words.FOR_A_FEE.finditer(masked) if m.start() < at <= m.end() + 160]
    return found[-1] if found and not ORGANIZATION.search(masked, found[-1].end(), max(at, found[-1].end())) else None


def _last(matches: Iterable[re.Match[str]]) -> re.Match[str] | None:
    return max(matches, key=lambda m: m.start(), default=None)


def _pair(match: re.Match[str]) -> Pair:
    return _index(match, "payer"), _index(match, "payee")


def _index(match: re.Match[str], group: str) -> int | None:
    named = match.groupdict().get(group)
    return masked_index(named) if named else None


def _other(index: int | None, taken: int | None) -> int | None:
    return None if index == taken else index


def _known(match: re.Match[str], parties: tuple[int, ...]) -> bool:
    return all(n is None or n in parties for n in _pair(match))
