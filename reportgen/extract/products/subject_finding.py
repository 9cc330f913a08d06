"""The best name that one sentence gives to what is licensed, and how sure its place makes it.

Reads: "FlowMesh bone cement" of "the right to sell Alpha's FlowMesh bone cement in Italy", "patents on catheters" of "a licence under its patents on catheters".
Refuses: "storage" of "licensed its cathode for storage", "Texas" of "the Eastern District of Texas", "ten years", "development and commercialization".
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from reportgen.extract.lines import Line, Zone
from reportgen.extract.parties.things import AFTER, APPOSED, BEFORE, GENERIC, KIND
from reportgen.extract.products.asset_names import TARGET_BEFORE, TARGET_WORD
from reportgen.extract.products.subject_cues import Cue, subject_cues
from reportgen.lexicon.noun_phrases import GENERIC as GENERIC_WORDS
from reportgen.lexicon.noun_phrases import MARKED_BY, OPENERS, PREPOSITIONS, STOPS
from reportgen.scan.masking import ORG
from reportgen.scan.noun_phrases import phrase_at
from reportgen.scan.phrase_sense import Phrase
from reportgen.scan.product_names import ProductNames

CAPITAL_OR_CODE = re.compile(r"(?<![\w'®™-])(?:[A-Z]|[a-z]{0,3}\d|[a-z]{2,3}[A-Z]|[a-z]{4,20}(?![\w-]))[\w®™+'-]{0,30}")
LICENCE_BEHIND = re.compile(r"(?i)[\w\s-]{0,40}?\b(?:licen[sc]e|agreements?|deal|pact|rights|collaboration|program(?:me)?|trademarks?|brand)\b")
SIGN_BEHIND = re.compile(r"\s?(?:[®™]|\((?:R|TM)\))")
GLUED_SIGN = re.compile(r"(?<=[a-z])TM\b")
PATENTS = frozenset(("patents", "trademarks", "patent"))
SIGN = "™"
CLOSED = re.compile(r"[.,]\"")
COMPANY_BEFORE = re.compile(rf"{ORG} $")
"""A product that bears the name of a company."""
PROFILE = re.compile(
    rf"{ORG}(?: ?\([^()]{{1,80}}\)){{0,3}}, (?P<what>(?:an?|the|one of) [^;]{{5,300}}?)(?=,? (?:today|announced|has|have|had|said|says|reports|reported|will|entered|signed|disclosed|is pleased|are pleased|and {ORG}|granted|made|received)\b)"
)
COMPANY_NOUN = re.compile(r"(?i)\b(?:company|corporation|developer|developing|maker|manufacturer|provider|leader|leading|firm|supplier|subsidiary|publisher|designer|producer|pioneer)\b")
CAPITALS_BEFORE = re.compile(r"(?<=[a-z,] )((?:[A-Z][\w-]{1,20} ){1,2})$")
CAPITALS = re.compile(r"(?: [A-Z][\w®™-]{0,20}){1,3}")
SPELT_OUT = re.compile(r" ?\(([a-z][a-z -]{3,60})\)")
GAP = re.compile(r"\s{30,}")
SUM = re.compile(r"(?i)\b\d[\d.,]{0,12} ?(?:million|billion)\b")
LONGEST = 150
"""Characters of a subject."""
NAMED, OWNED, TITLED = 3, 1, -3
"""What raises and lowers the rank of a place: a name, an owner, a headline."""


class Found(Struct, frozen=True, kw_only=True):
    """Words that a sentence gives for a subject."""

    words: str
    start: int
    end: int
    """Offsets within the line."""
    is_named: bool
    rank: int


class Flat(Struct, frozen=True, kw_only=True):
    """A sentence with one space for each run of white space; a gap that parts clauses is a semicolon."""

    text: str
    masked: str
    places: tuple[int, ...]
    """Offset in the line of each character."""
    is_title: bool

    @property
    def opening(self) -> int:
        """Where a capital says nothing: at the beginning of a sentence, all through a headline."""
        return len(self.text) if self.is_title else len(self.text) - len(self.text.lstrip())


def flat(line: Line) -> Flat:
    """Return a sentence as it is searched."""
    gaps = {match.start() for match in GAP.finditer(line.text)}
    kept = tuple(at for at, char in enumerate(line.text) if not (char.isspace() and at and line.text[at - 1].isspace()))
    text, masked = ("".join(";" if at in gaps else " " if words[at].isspace() else words[at] for at in kept) for words in (line.text, line.masked))
    text = _blank_profiles(text, masked)
    masked = _blank_profiles(masked, masked)
    return Flat(text=text, masked=masked, places=kept, is_title=line.zone is Zone.TITLE)


def _blank_profiles(words: str, masked: str) -> str:
    """Return words of the same length in which what a company is, said behind its name, is left out."""
    for match in PROFILE.finditer(masked):
        if COMPANY_NOUN.search(match["what"]):
            words = words[: match.start("what")] + ";" * len(match["what"]) + words[match.end("what") :]
    return words


def subject_of(line: Line, names: ProductNames, *, bonus: int = 0, is_told: bool = False) -> Found | None:
    """Return the best name that a sentence gives to what is licensed; `is_told` where it reports the agreement itself."""
    sentence = flat(line)
    found = [*_behind_cues(sentence, names, is_told=is_told), *(_named(sentence, names) if is_told else ())]
    ranked = sorted(found, key=lambda each: (-each.rank, each.start))
    if not ranked:
        return None
    first = ranked[0]
    return Found(words=first.words, start=first.start, end=first.end, is_named=first.is_named, rank=first.rank + bonus + TITLED * sentence.is_title)


def _behind_cues(line: Flat, names: ProductNames, *, is_told: bool) -> Iterator[Found]:
    for cue in subject_cues(line.text, line.masked):
        if cue.kind == "transfer" and not is_told:
            continue
        phrase = phrase_at(line.text, line.masked, cue.at, names, is_title=line.is_title)
        if phrase and not SUM.search(line.text[phrase.start : phrase.end]) and (phrase.is_strong or " ".join(phrase.words) not in names.terms) and _accepts(cue, phrase, is_title=line.is_title):
            yield _found(line, phrase, cue.weight)


def _found(line: Flat, phrase: Phrase, weight: int) -> Found:
    words = _as_shown(line.text[phrase.start : phrase.end])
    return Found(
        words=words,
        start=line.places[phrase.start],
        end=line.places[phrase.end - 1] + 1,
        is_named=phrase.is_named,
        rank=weight + NAMED * phrase.is_named + OWNED * phrase.is_owned,
    )


def _as_shown(raw: str) -> str:
    """Return words on one line, cut where they are too many, without quotation marks around all or half of them."""
    words = GLUED_SIGN.sub(SIGN, " ".join(raw.split()))
    words = words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0]
    words = CLOSED.sub(r'"', words)
    if words.count('"') % 2 or (words[0] == words[-1] == '"' and words.count('"') == 2):
        words = words.strip("\"'") if words.count('"') == 2 else words.replace('"', "")
    return words + ")" if words.count("(") > words.count(")") else words


def _accepts(cue: Cue, phrase: Phrase, *, is_title: bool) -> bool:
    """Say whether words behind a place are what is licensed: a name, or what someone owns, or several words that say which thing."""
    if cue.kind == "marked":
        return phrase.is_named and not MARKED_BY.isdisjoint(phrase.words)
    if cue.kind == "rights_in" and phrase.is_named:
        return phrase.is_strong or phrase.is_owned or phrase.has_article
    if is_title and cue.kind in NOT_IN_TITLES:
        return phrase.is_named and cue.kind != "bearing"
    return phrase.is_named or UNNAMED.get(cue.kind, _is_owned_or_telling)(phrase)


def _is_telling(phrase: Phrase) -> bool:
    """Say whether several words tell which thing is meant."""
    return len(phrase.words) > 1 and not GENERIC_WORDS.issuperset(phrase.words)


def _is_owned_or_telling(phrase: Phrase) -> bool:
    return phrase.is_owned or _is_telling(phrase)


def _is_definite(phrase: Phrase) -> bool:
    return phrase.is_owned or phrase.has_article


def _is_definite_or_telling(phrase: Phrase) -> bool:
    return _is_definite(phrase) or _is_telling(phrase)


NOT_IN_TITLES = frozenset(("bearing", "licence_for", "rights_for", "deed_for"))
UNNAMED: dict[str, Callable[[Phrase], bool]] = {
    "bearing": lambda phrase: False,
    "picked": lambda phrase: False,
    "licence_for": lambda phrase: phrase.is_owned or (phrase.has_article and _is_telling(phrase)),
    "rights_for": lambda phrase: phrase.is_owned or (phrase.has_article and _is_telling(phrase)),
    "work": lambda phrase: _is_definite(phrase) and _is_telling(phrase),
    "access": lambda phrase: phrase.is_owned and _is_telling(phrase),
    "object": _is_definite,
    "transfer": lambda phrase: _is_telling(phrase) and (phrase.is_owned or not PATENTS.isdisjoint(phrase.words)),
    "deed": _is_definite_or_telling,
    "rights": _is_definite_or_telling,
    "licence": _is_definite_or_telling,
    "owner": _is_definite_or_telling,
}
"""What words without a name must be behind each kind of place; behind any other they are owned, or several that tell which thing."""


def names_in(line: Line, names: ProductNames) -> Iterator[Found]:
    """Yield the names of products in a sentence that tells of an agreement, each where its surroundings show that it is one."""
    yield from _named(flat(line), names)


def _named(line: Flat, names: ProductNames) -> Iterator[Found]:
    done = -1
    for match in CAPITAL_OR_CODE.finditer(line.masked):
        if match.start() < done or not _may_be_name(line, match, names):
            continue
        phrase = phrase_at(line.text, line.masked, _beginning(line, match), names, is_title=line.is_title)
        if phrase is None or not phrase.is_named or not _is_product(line, match, phrase):
            continue
        done = phrase.end
        yield _found(line, phrase, 1)


def _beginning(line: Flat, match: re.Match[str]) -> int:
    """Return where a name begins: at the company that it bears, at the words with capitals that share its mark."""
    company = COMPANY_BEFORE.search(line.masked, max(0, match.start() - 100), match.start())
    if company:
        return company.start()
    first = CAPITALS_BEFORE.search(line.masked, max(line.opening + 1, match.start() - 50), match.start())
    is_marked = "®" in match.group() or "™" in match.group() or SIGN_BEHIND.match(line.text, match.end())
    return first.start(1) if first and is_marked and first[1].split()[0].lower() not in OPENERS | STOPS | PREPOSITIONS else match.start()


def _may_be_name(line: Flat, match: re.Match[str], names: ProductNames) -> bool:
    word = match.group()
    if word.endswith("'s") or line.text[match.start() - 1 : match.start()] == "(":
        return False
    if names.is_name(word, is_running=match.start() > line.opening):
        return True
    return names.is_substance(word) and BEFORE.search(line.text[max(0, match.start() - 60) : match.start()]) is not None


def _is_product(line: Flat, match: re.Match[str], phrase: Phrase) -> bool:
    run = CAPITALS.match(line.text, match.end())
    return any(_shows_product(line, match, phrase, end) for end in {match.end(), run.end() if run else match.end()})


def _shows_product(line: Flat, match: re.Match[str], phrase: Phrase, end: int) -> bool:
    text = line.text
    before, behind = text[max(0, match.start() - 60) : match.start()], text[end : end + 140]
    if match.group().isupper() and (spelt := SPELT_OUT.match(behind)) and "".join(word[0] for word in spelt[1].split()).upper().startswith(match.group()[:3]):
        return False
    if TARGET_BEFORE.search(before) or TARGET_WORD.fullmatch(match.group()):
        return False
    return bool(
        "®" in match.group() or "™" in match.group() or SIGN_BEHIND.match(behind) or GENERIC.match(behind) or KIND.match(behind) or APPOSED.match(behind)
        or AFTER.match(behind) or BEFORE.search(before) or (phrase.is_strong and LICENCE_BEHIND.match(text, phrase.end))
    )  # fmt: skip


