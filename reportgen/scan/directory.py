"""The organizations of a filing: every name printed for each, and where it stands.

A directory is built once for a filing from names with a legal form, institutions, tickers, short names defined in brackets and names
in the places where agreements put a party ("an agreement with …", "licensed to …"). No list of companies is known.
"""

from collections.abc import Iterator

from reportgen.scan.families import heads_of_families, is_other_law
from reportgen.scan.name_search import NameSearch
from reportgen.scan.names import is_name, name_key, trim_name
from reportgen.scan.organization import Mention, Organization


class Directory:
    """All organizations of a filing, and where a text names them."""

    def __init__(self) -> None:
        self.organizations: list[Organization] = []
        self._by_surface: dict[str, int] = {}
        self._search = NameSearch()
        self._kin: list[int] | None = None
        self._apart: set[int] = set()
        self._joined: dict[int, int] = {}

    def __iter__(self) -> Iterator[Organization]:
        return iter(self.organizations)

    @property
    def registrant(self) -> Organization | None:
        """The organization whose filing or release it is."""
        return next((o for o in self.organizations if o.is_registrant), None)

    def find(self, surface: str) -> Organization | None:
        """Return the organization that `surface` names."""
        index = self._by_surface.get(name_key(surface))
        return None if index is None else self.organizations[index]

    def kin(self, index: int) -> int:
        """Return the organization that stands for a family of companies under one distinctive first word: the registrant, else the first named."""
        if self._kin is None:
            self._kin = self._families()
        return self._kin[index]

    def keep_apart(self, organization: Organization) -> None:
        """Let a company stand for itself beside its family, as where one passes a licence on to the other."""
        self._apart.add(organization.index)
        self._kin = None

    def join(self, one: Organization, other: Organization) -> None:
        """Let `one` stand for `other` too, as where a text calls several companies together "the Company"."""
        if one is not other:
            self._joined[other.index] = one.index
            self._kin = None

    def _families(self) -> list[int]:
        heads = heads_of_families(self.organizations, self.find, self._apart)
        return [self._joined.get(index, self._joined.get(head, head)) for index, head in enumerate(heads)]

    def add(self, name: str, legal: str | None = None) -> Organization | None:
        """Enter an organization, or a further name of one that is known; None where `name` cannot be one."""
        name = trim_name(name)
        if not is_name(name) and not (legal and name and is_name(name.split()[0])):
            return None
        known = self.find(name)
        if known is not None and legal and is_other_law(known.legal_name, legal):
            return self._add_namesake(name, legal)
        if known is None and legal:
            known = self.find(f"{name}, {legal}") or self.find(f"{name} {legal}")
        if known is None and not legal:
            known = self._longer_form(name)
        if known is None:
            known = Organization(index=len(self.organizations), name=name, surfaces=[])
            self.organizations.append(known)
        self.enter(known, name)
        return known

    def _add_namesake(self, name: str, legal: str) -> Organization:
        """Enter a second company of one common name, told apart by its legal form; the bare name stays with the first."""
        printed = [f"{name}, {legal}", f"{name} {legal}"]
        known = next((found for form in printed if (found := self.find(form))), None)
        if known is None:
            known = Organization(index=len(self.organizations), name=printed[1], legal_name=printed[1], surfaces=[])
            self.organizations.append(known)
        return known

    def add_unnamed_filer(self, file: str) -> Organization:
        """Enter the filer of a text that never names it; the file tells it apart from others."""
        filer = Organization(index=len(self.organizations), name=f"Registrant of {file}", surfaces=[], is_registrant=True)
        self.organizations.append(filer)
        self._kin = None
        return filer

    def enter(self, organization: Organization, surface: str) -> None:
        """Give an organization a further printed form."""
        surface = " ".join(surface.split())
        if (
            surface
            and self._by_surface.setdefault(name_key(surface), organization.index) == organization.index
            and surface not in organization.surfaces
        ):
            organization.surfaces.append(surface)
            self._search.add(surface)
            self._kin = None

    def _longer_form(self, name: str) -> Organization | None:
        """Return the one organization whose printed name begins with all the words of `name`."""
        words = name_key(name).split()
        found = [o for o in self.organizations if name_key(o.name).split()[: len(words)] == words]
        if len(found) == 1 and (len(words) > 1 or len(words[0]) > 2):
            return found[0]
        return None

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return where organizations are named in a clean text, the longest name first."""
        found = []
        for start, end in self._search.spans(text):
            words = text[start:end]
            organization = self.find(words)
            if organization is not None:
                found.append(Mention(index=organization.index, start=start, end=end, words=" ".join(words.split())))
        return tuple(found)
