"""Organizations in a text: every name printed for each, and where it stands.

A directory is built once for a filing from names with a legal form, institutions, tickers, short names defined in brackets and names
in the places where agreements put a party ("an agreement with …", "licensed to …"). No list of companies is known.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from reportgen.lexicon.organizations import (
    COMMON_HEADS,
    COMMON_TAILS,
    DEFINED_THINGS,
    INSTITUTION_HEADS,
    LAWS,
    LEGAL_FORMS,
    NO_NAME,
    NO_NAME_START,
    REGULATOR,
    REGULATORS,
)
from reportgen.lexicon.places import PLACES

RELEASE_MARK = re.compile(r"^(?:(?i:for) )?(?i:immediate release|press release|news release)\s{1,8}(?=\S)")
REGULATOR_NAME = re.compile(REGULATOR)
WORD = r"(?:[A-Z](?:[\w.&/+-]|'(?!s\b)){0,30}\w|[A-Z]|[a-z]{1,2}'?[A-Z]\w{1,20}|\d{1,3}[A-Z]?[a-zA-Z]{1,12})"
LEGAL = "(?:" + "|".join(sorted(LEGAL_FORMS, key=len, reverse=True)) + ")"
LEGAL_ALONE = re.compile(rf"(?:{LEGAL},? ?){{1,3}}")
TICKER = re.compile(
    r"[(\[] {0,2}(?:[A-Za-z][A-Za-z .&/-]{1,30} {0,2}: {0,2}|\w+ under )[\"']?(?P<symbol>[A-Z][A-Z0-9.]{0,7})[\"']?[,;:) \]]"
)
NAME_BEFORE = re.compile(rf"((?:{WORD} (?:& |and |of )?){{0,5}}{WORD})(?:,? {LEGAL})?,? {{0,3}}$")
DEFINITION = re.compile(
    r"\( ?(?:[^()\"]{0,80}[ ,;])??\"(?P<a>[^\"()]{1,60}?),?\"(?:,? (?:and|or) (?:the |collectively,? )?\"(?P<b>[^\"()]{1,60}?),?\")? ?\)"
)
ACRONYM = re.compile(r"\( ?([A-Z][A-Za-z&-]{1,9}) ?\)")
CODE_LIKE = re.compile(
    r"(?:[A-Z]{1,6}-?\d{1,7}[A-Za-z]{0,3}|(?:anti|hu)-?[A-Z]?\w*\d\w*|[A-Za-z]{2,16}-[A-Z]{1,4}\d{1,4}|[A-Z]{1,6}\d+[A-Z]+\d*|[A-Z]{1,5}\d{1,4}-[A-Z]{1,5}\d{1,4}[A-Z]{0,4}|[A-Z][A-Za-z]{1,3}-[A-Z]{2,5})"
)
BASED = re.compile(r"[A-Z][\w.]+-[Bb]ased")
EDGE = " ,.;:-'\"()[]"
ORGANIZATION = 0xE000
FILLER = "\uf8ff"
ORG = "[\ue000-\uefff]\uf8ff{0,90}"
"""Pattern of a masked organization."""


class Organization(Struct, kw_only=True):
    """One organization of a filing, under every name printed for it."""

    index: int
    name: str
    """The fullest printed name."""
    legal_name: str | None = None
    surfaces: list[str]
    """Every printed form that names it, longest first when matched."""
    roles: list[str] = []
    """Defined role words: `Company`, `Licensee`."""
    ticker: str | None = None
    is_registrant: bool = False


class Mention(Struct, frozen=True, kw_only=True):
    """Where an organization is named."""

    index: int
    start: int
    end: int
    words: str


class Directory:
    """All organizations of a filing, and the pattern that finds them."""

    def __init__(self) -> None:
        self.organizations: list[Organization] = []
        self._by_surface: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None
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
        index = self._by_surface.get(_key(surface))
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
        heads: dict[str, int] = {}
        for organization in sorted(self.organizations, key=lambda o: (not o.is_registrant, o.index)):
            if organization.index not in self._apart:
                heads.setdefault(_head(organization.name), organization.index)
        kin = [o.index if self._stands_alone(o) else heads[_head(o.name)] for o in self.organizations]
        kin = [
            self._namesake_of_last_word(o) if kin[o.index] == o.index and not self._stands_alone(o) else kin[o.index]
            for o in self.organizations
        ]
        return [self._joined.get(index, self._joined.get(kin[index], kin[index])) for index in range(len(kin))]

    def _stands_alone(self, organization: Organization) -> bool:
        return organization.index in self._apart or self._is_namesake(organization)

    def _namesake_of_last_word(self, organization: Organization) -> int:
        """Return the one company of two words of which a single name is the last: `Whitcomb` of `Abel Whitcomb and Company`."""
        name = organization.name
        if " " in name or name.isupper() or len(name) < 4:
            return organization.index
        found = [o for o in self.organizations if (words := common_name(o.name).split())[1:] == [name] and len(words) == 2]
        return found[0].index if len(found) == 1 else organization.index

    def _is_namesake(self, organization: Organization) -> bool:
        """Say whether another company has this one's name but for the legal form."""
        first = self.find(common_name(organization.name))
        return first is not None and first is not organization and _is_other_law(first.legal_name, organization.legal_name or "")

    def add(self, name: str, legal: str | None = None) -> Organization | None:
        """Enter an organization, or a further name of one that is known; None where `name` cannot be one."""
        name = trim_name(name)
        if not is_name(name) and not (legal and name and is_name(name.split()[0])):
            return None
        known = self.find(name)
        if known is not None and legal and _is_other_law(known.legal_name, legal):
            return self._add_namesake(name, legal)
        if known is None and legal:
            known = self.find(f"{name}, {legal}") or self.find(f"{name} {legal}")
        if known is None and not legal:
            known = self._longer_form(name)
        if known is None:
            known = Organization(index=len(self.organizations), name=name, surfaces=[])
            self.organizations.append(known)
        self._enter(known, name)
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
        self._enter(organization, surface)

    def _enter(self, organization: Organization, surface: str) -> None:
        surface = " ".join(surface.split())
        if (
            surface
            and self._by_surface.setdefault(_key(surface), organization.index) == organization.index
            and surface not in organization.surfaces
        ):
            organization.surfaces.append(surface)
            self._pattern = None
            self._kin = None

    def _longer_form(self, name: str) -> Organization | None:
        """Return the one organization whose printed name begins with all the words of `name`."""
        words = _key(name).split()
        found = [o for o in self.organizations if _key(o.name).split()[: len(words)] == words]
        if len(found) == 1 and (len(words) > 1 or len(words[0]) > 2):
            return found[0]
        return None

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return where organizations are named in a clean text, the longest name first."""
        if self._pattern is None:
            surfaces = sorted({s for o in self.organizations for s in o.surfaces}, key=lambda s: (-len(s), s))
            self._pattern = _surface_pattern(surfaces)
        found = []
        for match in self._pattern.finditer(text):
            organization = self.find(match.group())
            if organization is not None:
                found.append(
                    Mention(
                        index=organization.index,
                        start=match.start(),
                        end=match.end(),
                        words=" ".join(match.group().split()),
                    )
                )
        return tuple(found)


def _surface_pattern(surfaces: list[str]) -> re.Pattern[str]:
    if not surfaces:
        return re.compile(r"(?!)")
    forms = []
    for surface in surfaces:
        body = " {1,8}".join(re.escape(part) for part in surface.split(" "))
        forms.append(body)
        if surface.upper() != surface:
            forms.append(" {1,8}".join(re.escape(part) for part in surface.upper().split(" ")))
    return re.compile(r"(?<![\w&])(?:" + "|".join(forms) + r")(?![\w&])(?!-\w)")


def _head(name: str) -> str:
    """Return the distinctive first word of a company's name; all of it where the first word is a common one or an institution's."""
    words = _key(name).split()
    is_common = len(words[0]) < 4 or words[0] in COMMON_HEADS or any(h.casefold() in words for h in INSTITUTION_HEADS)
    return " ".join(words) if is_common else words[0]


def _is_other_law(one: str | None, other: str) -> bool:
    """Say whether two legal names end in forms of different laws: `Inc.`, `KGaA`."""
    laws = [LAWS.get(form.split()[-1].replace(".", "").casefold()) if form else None for form in (one, other)]
    return None not in laws and laws[0] != laws[1]


def _key(name: str) -> str:
    return " ".join(re.sub(r"[.,'\"]|(?<=[a-z])-(?=[a-z])", " ", name.casefold()).split()).removeprefix("the ")


def trim_name(name: str) -> str:
    """Return a name without the capitalized words before it that belong to the sentence."""
    words = RELEASE_MARK.sub("", name.strip(EDGE)).split()
    while len(words) > 1 and BASED.fullmatch(words[0]):
        words.pop(0)
    while words and (
        words[0].strip(EDGE) in NO_NAME_START
        or (words[0].strip(EDGE).title() in NO_NAME_START and words[0].isupper() and len(words) > 1)
    ):
        words.pop(0)
    while words and words[0] in {"of", "and", "&", "for", "at", "de", "the"}:
        words.pop(0)
    while words and (
        words[-1] in {"of", "and", "&", "for", "at", "today", "the"}
        or words[-1].strip(EDGE) in NO_NAME_START - {"Technology", "Research", "Development"}
    ):
        words.pop()
    return " ".join(words).strip(" ,;:-'\"()[]")


def is_name(name: str) -> bool:
    """Say whether capitalized words can name an organization: no place, person's title, agency or thing alone."""
    words = name.split()
    if not words or len(name) < 2 or len(name) > 90 or not any(c.isupper() for c in name):
        return False
    if name in PLACES or name.rstrip(".") in PLACES or name in REGULATORS or name.removeprefix("the ") in REGULATORS:
        return False
    if REGULATOR_NAME.fullmatch(name):
        return False
    if all(
        w.strip(EDGE) in NO_NAME
        or w.strip(EDGE).title() in NO_NAME
        or w.strip(EDGE) in PLACES
        or re.fullmatch(r"[\d.,-]+", w)
        for w in words
    ):
        return False
    if words[-1].lower().strip(EDGE) in DEFINED_THINGS and words[-1] not in COMMON_TAILS:
        return False
    if LEGAL_ALONE.fullmatch(name):
        return False
    if len(words) == 1 and CODE_LIKE.fullmatch(words[0]):
        return False
    return not (
        len(words) == 1 and (words[0].strip(EDGE) in NO_NAME_START or re.fullmatch(r"[IVX]+|[A-Z]\.?|\d+\w?", words[0]))
    )


def common_name(name: str) -> str:
    """Return a name without its legal form: `Example Pharma` for `Example Pharma, Inc.`."""
    match = re.fullmatch(rf"(.+?),? {LEGAL}(?:,? {LEGAL})?", name)
    return match.group(1) if match else name


def short_forms(name: str) -> tuple[str, ...]:
    """Return the shorter forms by which a text may go on to name a company: without its tail words, its first word."""
    words = common_name(name).split()
    forms = []
    if words[:1] == ["The"]:
        words = words[1:]
    cut = list(words)
    while len(cut) > 1 and cut[-1] in COMMON_TAILS:
        cut.pop()
        forms.append(" ".join(cut))
    if (
        len(words) > 1
        and words[0] not in COMMON_TAILS
        and words[0]
        not in {
            "University",
            "Institute",
            "National",
            "American",
            "General",
            "United",
            "First",
            "New",
            "North",
            "South",
            "St.",
            "St",
            "Global",
            "Advanced",
            "Applied",
            "Digital",
            "Medical",
            "Royal",
            "Great",
            "Pacific",
            "Atlantic",
            "Western",
            "Eastern",
            "Northern",
            "Southern",
            "Central",
            "Bank",
            "Big",
            "Blue",
            "Green",
            "Red",
            "Black",
            "White",
            "Open",
            "Smart",
            "Clear",
            "True",
        }
        and words[0].casefold() not in COMMON_HEADS
    ):
        forms.append(words[0])
    return tuple(dict.fromkeys(f for f in forms if len(f) > 2))


def mask(text: str, mentions: Iterable[Mention]) -> str:
    """Return the text, same length, with each mention replaced by one private character and fillers."""
    parts, at = [], 0
    for mention in mentions:
        if mention.start < at:
            continue
        parts.append(text[at : mention.start])
        parts.append(chr(ORGANIZATION + mention.index) + FILLER * (mention.end - mention.start - 1))
        at = mention.end
    parts.append(text[at:])
    return "".join(parts)


def masked_index(char: str) -> int:
    """Return the index of the organization that a masked text's first character stands for."""
    return ord(char[0]) - ORGANIZATION
