"""The printed forms of one party's name, and which of them is its name today."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from reportgen.merge.dates import earliest, latest, sort_day
from reportgen.merge.mentions import Mention, Role
from reportgen.merge.name_words import LEGAL_FORMS
from reportgen.merge.names import begins_or_is, core, folded, has_legal_form, is_capitals
from reportgen.merge.sources import Sources
from reportgen.model import Claim, EdtfDate, PartyReading

WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 24
INNER_CAPITAL = re.compile(r"[a-z][A-Z]")


class Form(Struct, kw_only=True):
    """One printed form of a party's name, in whatever case."""

    shown: str
    first: EdtfDate | None
    last: EdtfDate | None
    claims: dict[str, Claim]
    is_legal: bool
    source: str | None = None


def forms_of(held: Sequence[Mention], sources: Sources) -> dict[str, Form]:
    """Return the forms by their folded spelling."""
    forms: dict[str, Form] = {}
    for mention in held:
        key, when = folded(mention.form), sources.as_of(mention.claim)
        form = forms.get(key)
        if form is None:
            forms[key] = form = Form(shown=mention.form, first=when, last=when, claims={}, is_legal=False)
        form.first, form.last = earliest(form.first, when), latest(form.last, when)
        form.claims[mention.claim.id] = mention.claim
        form.is_legal = form.is_legal or mention.role is Role.LEGAL or has_legal_form(mention.form)
        if (is_capitals(form.shown) and not is_capitals(mention.form)) or mention.form == form.shown + ".":
            form.shown = mention.form
    _recase(forms)
    for key in [key for key, form in forms.items() if _is_cut_off(form, forms, sources)]:
        del forms[key]
    return forms


def _is_cut_off(form: Form, forms: dict[str, Form], sources: Sources) -> bool:
    """Say whether a name is only the beginning of a legal name: printed nowhere without the legal form."""
    if form.is_legal or not any(has_legal_form(other.shown) and core(other.shown) == core(form.shown) for other in forms.values()):
        return False
    documents = dict.fromkeys(claim.document for claim in form.claims.values())
    following = [word for document in documents for word in _words_behind(folded(form.shown), sources.flat_text(document))]
    return bool(following) and all(word in LEGAL_FORMS for word in following)


def _words_behind(name: str, text: str) -> Iterator[str]:
    """Yield the word behind each place where a text prints a name; empty where something else follows."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        rest = text[end : end + LONGEST_WORD].lstrip(" ,")
        word = WORD.match(rest)
        yield word[0] if word else ""
        at = text.find(name, end)


def _recase(forms: dict[str, Form]) -> None:
    """Give a word that one form prints with inner capitals the same capitals in all: covers print names in capitals."""
    words = (word for form in forms.values() for word in WORD.findall(form.shown))
    cased = {word.casefold(): word for word in words if INNER_CAPITAL.search(word)}
    for form in forms.values():
        form.shown = WORD.sub(lambda match: cased.get(match[0].casefold(), match[0]), form.shown)


def name_of(forms: Sequence[Form]) -> str:
    """Return the legal name; of a party with several legal entities the name that they share; else the longest that is told anything of."""
    legal = [form for form in forms if form.is_legal]
    legal_cores = list(dict.fromkeys(core(form.shown) for form in legal))
    if len(legal_cores) > 1:
        shared = [form for form in forms if not has_legal_form(form.shown) and all(begins_or_is(core(form.shown), c) for c in legal_cores)]
        return _best(shared or legal)
    if legal:
        return _best([form for form in legal if has_legal_form(form.shown)] or legal)
    told = [form for form in forms if any(not isinstance(claim.value, PartyReading) for claim in form.claims.values())] or forms
    return _best([form for form in told if len(core(form.shown)) == max(len(core(form.shown)) for form in told)])


def _best(forms: Sequence[Form]) -> str:
    return min(forms, key=lambda form: (is_capitals(form.shown), -len(form.claims), sort_day(form.first), form.shown)).shown
