"""Companies with one common name that a text or the curation tells apart by their legal names.

`Mordant & Co., Inc.` and `Mordant KGaA` share the core `mordant`. Where one text names both, each gets a core of its own;
the bare `Mordant` then means the one that its filing names, else the one that most filings name.
"""

from collections.abc import Iterable, Sequence

from reportgen.merge.mentions import Mention, Role
from reportgen.merge.name_words import LEGAL_FAMILIES
from reportgen.merge.names import Core, core, has_legal_form, legal_end
from reportgen.model import PartyReading

Written = tuple[str, ...]


class Namesakes:
    """Which core stands for a printed name, where one core would stand for two companies."""

    def __init__(self, mentions: Sequence[Mention], split: Iterable[Sequence[str]] = ()):
        self._apart: set[Core] = {words for words, families in _told_apart(mentions).items() if len(families) > 1}
        self._apart |= {core(name) for group in split for name in group if any(core(name) == core(other) and name != other for other in group)}
        self._defined = dict(self._definitions(mentions))
        self._in_filing: dict[tuple[str, Core], list[Core]] = {}
        self._filings: dict[Core, list[Core]] = {}
        for filing, form in dict.fromkeys((mention.filing, mention.form) for mention in mentions):
            words = core(form)
            if words in self._apart and has_legal_form(form):
                own = _own(form)
                self._filings.setdefault(words, []).append(own)
                held = self._in_filing.setdefault((filing, words), [])
                if own not in held:
                    held.append(own)

    def core(self, filing: str, name: str) -> Core:
        """Return the core that a name in a filing stands for; no filing is the curation's."""
        words = core(name)
        if words not in self._apart:
            return words
        if has_legal_form(name):
            return _own(name)
        if (filing, words) in self._defined:
            return self._defined[filing, words]
        here = self._in_filing.get((filing, words), [])
        everywhere = self._filings.get(words, [])
        if len(here) == 1 or not everywhere:
            return here[0] if here else words
        return max(dict.fromkeys(here or everywhere), key=everywhere.count)

    def _definitions(self, mentions: Sequence[Mention]) -> Iterable[tuple[tuple[str, Core], Core]]:
        """Yield the bare names that a filing defines as short for one legal name."""
        for mention in mentions:
            value = mention.claim.value
            if mention.role is Role.SHORT and isinstance(value, PartyReading) and has_legal_form(value.name):
                words = core(mention.form)
                if words in self._apart and words == core(value.name):
                    yield (mention.filing, words), _own(value.name)


def _told_apart(mentions: Sequence[Mention]) -> dict[Core, set[str]]:
    """Return the families of legal forms with which one text prints a core, where its readings keep the names apart."""
    read: dict[tuple[str, Core], dict[str, str]] = {}
    for mention in mentions:
        value = mention.claim.value
        if mention.role in (Role.MAIN, Role.LEGAL) and isinstance(value, PartyReading) and has_legal_form(mention.form):
            read.setdefault((mention.filing, core(mention.form)), {}).setdefault(value.name, _family(mention.form))
    apart: dict[Core, set[str]] = {}
    for (_, words), families in read.items():
        if len(families) > 1 and len(set(families.values())) > 1:
            apart.setdefault(words, set()).update(families.values())
    return apart


def _own(name: str) -> Core:
    return (*core(name), f"({_family(name)})")


def _family(name: str) -> str:
    """Return the law that a legal form belongs to, else the form: `inc` and `corp` are one, `kgaa` is another."""
    return LEGAL_FAMILIES.get(legal_end(name), legal_end(name))
