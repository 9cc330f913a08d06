"""The name of a thing that begins at a place of a sentence: where it is over, and whether it names anything.

Reads: "FlowMesh bone cement" of "Alpha's FlowMesh bone cement in Italy and Spain", "patents relating to catheters".
Refuses: "Austrian law", "the agreement", "ten years", "development and commercialization", "the companies".
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from reportgen.lexicon.defined_words import AILMENTS
from reportgen.lexicon.noun_phrases import (
    ACTIVITIES,
    DEEDS,
    DETERMINERS,
    GENERIC,
    HEADS_FOR,
    HEADS_ON,
    HEADS_TO,
    MARKED_BY,
    NO_HEADS,
    NUMBERS,
    OPENERS,
    PREPOSITIONS,
    STOPS,
    TAIL_JOINTS,
    TAILS,
    THINGS,
    VERBS,
)
from reportgen.scan.product_names import PLACE_WORDS, ProductNames
from reportgen.scan.tokens import Kind, Token, tokens

ILLNESS = re.compile(rf"(?:{AILMENTS})$")
MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?")
YEAR = re.compile(r"(?:19|20)\d\d")
NUMBER = re.compile(r"[$€£¥]?\d[\d.,]*%?")
ACTIVITY = re.compile(r"[a-z]{3,14}ing")
PARTICIPLE = re.compile(r"[a-z-]{2,20}ed|made|sold|held|owned|known|built|given|taken|written|drawn|found|arising|resulting|existing")
ALIAS = re.compile(r"\((?!the |a |an |together|collectively|each|i{1,3}\)|[a-z]\)|excluding|including|which|see |as |other |except |outside |or )[\"']?[\w®™/.+-]{2,24}(?:[ -][\w®™.-]{2,20}){0,3}[\"']?\)")
MEMBERS = 3
GLUED_SIGN = re.compile(r"(?<=[a-z])TM$")
TARGETS = frozenset(("target", "targets", "antigen"))
"""What a product acts on: never what is licensed, although it has a name."""
PATENT_WORDS = frozenset(("patent", "patents", "pending"))
LONGEST = 14
"""Words; what runs on for longer is no name."""
REACH = 420


class Phrase(Struct, frozen=True, kw_only=True):
    """The name of a thing."""

    start: int
    end: int
    words: tuple[str, ...]
    """Its own words in small letters, without articles."""
    is_named: bool
    """Whether it holds a name: a mark, a code, a capital."""
    is_strong: bool
    """Whether the name shows by its form that it is one."""
    is_owned: bool
    """Whether it is said to be someone's: `its valve`, `Alpha's valve`."""
    has_article: bool


def phrase_at(text: str, masked: str, at: int, names: ProductNames, *, is_title: bool = False) -> Phrase | None:
    """Return the name that begins behind `at`; None where the words there name nothing that can be licensed."""
    opening = len(text) - len(text.lstrip()) if not is_title else len(text)
    return _Reader(list(tokens(text, masked, at, min(len(text), at + REACH))), names, opening).read()


class _Reader:
    def __init__(self, pieces: Sequence[Token], names: ProductNames, opening: int) -> None:
        self.pieces = pieces
        self.names = names
        self.opening = opening
        """Where the sentence begins: behind it a capital says something."""
        self.is_owned = False
        self.has_article = False
        self.taken: list[Token] = []
        self.core: int | None = None
        """How many words were taken before the first `of`, `for`, `on`."""
        self.named: list[Token] = []
        self.is_described = False
        """Whether the name went on to say what it is about: `patents on …`."""

    def read(self) -> Phrase | None:
        at = self._behind_openers(0)
        while at < len(self.pieces) and len(self.taken) <= LONGEST:
            step = self._step(at)
            if step is None:
                break
            at = step
        if len(self.taken) > LONGEST:
            return None
        self._drop_tail()
        return self._judged()

    def _piece(self, at: int) -> Token | None:
        return self.pieces[at] if at < len(self.pieces) else None

    def _behind_openers(self, at: int) -> int:
        """Return the number of the first piece that is neither article nor number-of nor whose the thing is."""
        while (piece := self._piece(at)) is not None:
            after = self._piece(at + 1)
            if piece.kind is Kind.OWNER or self._is_owner(at) or piece.low in ("its", "their", "his", "her"):
                self.is_owned = True
            elif piece.low in ACTIVITIES and after and after.low == "of":
                at += 1
            elif piece.low in ("the", "a", "an"):
                self.has_article = True
            elif piece.low in OPENERS or (piece.low in NUMBERS | {"each", "any", "all", "some"} and after and after.low == "of"):
                at += 1 if after and after.low == "of" else 0
            else:
                break
            at += 1
        return at

    def _is_owner(self, at: int) -> bool:
        """Say whether a word is whose the thing is: `the university's peptides`, not `women's footwear`, `Crohn's disease`."""
        piece, after = self.pieces[at], self._piece(at + 1)
        return piece.low.endswith("'s") and piece.low not in ("men's", "women's", "children's", "people's") and not (after and ILLNESS.search(after.low))

    def _step(self, at: int) -> int | None:
        """Take the piece at a number if it belongs to the name; return the number of the next one, None where the name is over."""
        piece = self.pieces[at]
        if piece.low == "in" and (after := self._piece(at + 1)) is not None and after.low == "development":
            return at + 2
        if piece.kind is Kind.MARK:
            return self._list_goes_on(at) if piece.text == "," else None
        if piece.kind is Kind.SIGN:
            return self._take(piece, at, is_name=True) if self.taken else None
        if piece.kind is Kind.BRACKET:
            return self._take(piece, at, is_name=self._is_name_in(piece)) if self.taken and ALIAS.fullmatch(piece.text) else None
        if piece.kind is Kind.QUOTE:
            return self._take(piece, at, is_name=True) if len(piece.text.split()) <= 6 else None
        if piece.kind in (Kind.ORGANIZATION, Kind.OWNER):
            return self._organization(piece, at)
        if self.taken and piece.low in ("of", "for", "on", "against", "to", "and", "or", "under", "with", "as", *TAILS):
            return self._link(piece, at)
        return self._word(piece, at)

    def _take(self, piece: Token, at: int, *, is_name: bool) -> int:
        self.taken.append(piece)
        if is_name:
            self.named.append(piece)
        return at + 1

    def _names(self, piece: Token, words: str | None = None) -> bool:
        return self.names.is_name(words or piece.text, is_running=piece.start > self.opening)

    def _is_name_in(self, bracket: Token) -> bool:
        inner = bracket.text.strip("()\"' ")
        return self._names(bracket, inner) and (inner[0].isupper() or any(c.isdigit() for c in inner))

    def _organization(self, piece: Token, at: int) -> int | None:
        """Take a company's name only as the first word of a thing's: `the Thorsby furnace`."""
        after = self._piece(at + 1)
        if piece.kind is Kind.OWNER or after is None or self.taken:
            return None
        if after.kind is Kind.SIGN:
            return self._take(piece, at, is_name=True)
        if after.kind is not Kind.WORD or after.low in STOPS | VERBS | PREPOSITIONS | TAILS | DETERMINERS | {"and", "or"} or self._is_participle(at + 1):
            return None
        self.is_owned = True
        return self._take(piece, at, is_name=False)

    def _word(self, piece: Token, at: int) -> int | None:
        low = piece.low
        first = not self.taken
        if piece.text == "The" and not first and (after := self._piece(at + 1)) is not None and self._names(after):
            return self._take(piece, at, is_name=True)
        if (low in PREPOSITIONS | {"and", "or"}) if first else (piece.text in DETERMINERS):
            return None
        if self.named and low in DEEDS:
            return None
        if low in STOPS or (low in VERBS and not (first and self._names(piece))) or low == "in":
            return None
        if MONTH.fullmatch(piece.text) or YEAR.fullmatch(piece.text) or (first and NUMBER.fullmatch(piece.text) and self._is_amount(at)):
            return None
        if self._is_participle(at):
            return None
        after = self._piece(at + 1)
        if low.endswith("ing") and not first and after is not None and (after.low in DETERMINERS or after.kind in (Kind.ORGANIZATION, Kind.OWNER)):
            return None
        return self._take(piece, at, is_name=self._names(piece))

    def _is_amount(self, at: int) -> bool:
        after = self._piece(at + 1)
        return after is None or after.low in ("million", "billion", "thousand", "%", "percent", "years", "months", "days", "year", "shares")

    def _is_participle(self, at: int) -> bool:
        """Say whether a word begins what is told of the thing: `invented at`, `sold in`."""
        piece, after = self.pieces[at], self._piece(at + 1)
        if not PARTICIPLE.fullmatch(piece.low):
            return False
        return after is None or after.low in PREPOSITIONS | STOPS or after.kind in (Kind.MARK, Kind.ORGANIZATION) or after.low in ("solely", "exclusively", "and", "or")

    def _link(self, piece: Token, at: int) -> int | None:
        """Return the number of the piece behind a preposition or conjunction, where the name goes on there."""
        head = self.taken[-1].low
        low = piece.low
        begin = at + 1
        if low in TAILS and (after := self._piece(begin)) is not None and after.low in TAIL_JOINTS:
            begin += 1
        opened = begin
        while (after := self._piece(begin)) is not None and (after.low in OPENERS or after.kind is Kind.OWNER or (after.low in NUMBERS and low == "of")):
            begin += 1
        after = self._piece(begin)
        if after is None or after.kind in (Kind.MARK, Kind.BRACKET, Kind.SIGN, Kind.ORGANIZATION) or (after.kind is Kind.WORD and (after.low in STOPS | VERBS | PREPOSITIONS or MONTH.fullmatch(after.text) or YEAR.fullmatch(after.text))):
            return None
        if after.kind is Kind.WORD and (after.low in PLACE_WORDS or self._is_participle(begin)) and low != "and":
            return None
        next_is_name = after.kind is Kind.QUOTE or self._names(after)
        if not self._belongs(low, head, after, begin, next_is_name, is_opened=begin > opened):
            return None
        self.is_described = self.is_described or low == "on" or low in TAILS
        if self.core is None and low not in ("and", "or"):
            self.core = len(self.taken)
        return begin

    def _belongs(self, low: str, head: str, after: Token, begin: int, next_is_name: bool, *, is_opened: bool) -> bool:
        named = bool(self.named)
        if low in ("and", "or"):
            if is_opened and after.low in GENERIC and not named:
                return True
            if next_is_name:
                return named or not is_opened
            return not is_opened and not named and after.low not in PREPOSITIONS and after.low not in TAILS
        if low == "of":
            return True
        if low == "for":
            stops = self.pieces[begin - 1].low in ("all", "any", "every", "each") or after.low in ("use", "human", "sale", "distribution", "years", "research", "commercial", "commercialization") or NUMBER.fullmatch(after.text)
            return not named and (head in HEADS_FOR or self.is_described) and not stops and after.low not in NO_HEADS
        if low == "on":
            return not named and head in HEADS_ON
        if low == "to":
            return head in HEADS_TO
        if low == "against":
            return not named or head in HEADS_TO
        if low == "under":
            return any((piece := self._piece(begin + n)) is not None and piece.low in MARKED_BY for n in range(5))
        if low == "with":
            return not named and is_opened
        return self._tail_belongs(low, next_is_name)

    def _tail_belongs(self, low: str, next_is_name: bool) -> bool:
        if low in ("known", "called", "named", "entitled", "as"):
            return next_is_name
        return not self.named

    def _list_goes_on(self, at: int) -> int | None:
        """Return the number of the piece behind a comma where further names of a list follow: `FlowMesh, FlowGel and FlowPatch`."""
        begin = at + 1
        after = self._piece(begin)
        if after is not None and after.low in ("and", "or"):
            begin += 1
            after = self._piece(begin)
        if after is None or not self.taken:
            return None
        if not self.named and self._tells_what_on(begin):
            return begin + (after.low in ("all", "each"))
        if not self.named and self._is_apposed(begin):
            return begin
        if self.named and (after.kind is Kind.QUOTE or (after.kind is Kind.WORD and self._names(after))):
            return begin if self._closes_list(begin) else None
        return begin if not self.named and self._is_plain_list(begin) else None

    def _tells_what_on(self, begin: int) -> bool:
        """Say whether words that are general so far go on to say what they are about: `40 patents, all relating to …`."""
        at = begin + (self.pieces[begin].low in ("all", "each"))
        piece = self._piece(at)
        return piece is not None and piece.low in TAILS and GENERIC.issuperset(word.low for word in self.taken if not NUMBER.fullmatch(word.text))

    def _is_apposed(self, begin: int) -> bool:
        """Say whether a name alone between commas says which thing it is: `its fentanyl film, TX-20,`."""
        after = self.pieces[begin]
        behind = next((piece for piece in self.pieces[begin + 1 : begin + 4] if piece.kind is not Kind.SIGN), None)
        return after.kind is Kind.WORD and self._names(after) and (behind is None or behind.kind in (Kind.MARK, Kind.BRACKET))

    def _is_plain_list(self, begin: int) -> bool:
        """Say whether common nouns follow, joined by commas and one "and": `dolls, games and puzzles`."""
        is_last = self.pieces[begin - 1].low in ("and", "or")
        count = 0
        for piece in self.pieces[begin : begin + 4 * MEMBERS]:
            if piece.kind is Kind.MARK and piece.text == "," and count:
                count = 0
            elif piece.low in ("and", "or") and count:
                return True
            elif piece.kind is not Kind.WORD or not piece.text.islower() or piece.low in STOPS | VERBS | PREPOSITIONS | OPENERS | TAILS:
                return is_last and count > 0
            else:
                count += 1
            if count > MEMBERS:
                return False
        return False

    def _closes_list(self, begin: int) -> bool:
        """Say whether "and" joins the last of the names that follow."""
        for piece in self.pieces[begin : begin + 12]:
            if piece.low in ("and", "or"):
                return True
            if piece.kind is Kind.MARK and piece.text != ",":
                return False
            if piece.kind is Kind.WORD and piece.low in STOPS | VERBS | PREPOSITIONS:
                return begin > 0 and self.pieces[begin - 1].low in ("and", "or")
        return begin > 0 and self.pieces[begin - 1].low in ("and", "or")

    def _drop_tail(self) -> None:
        """Drop nouns of agreements and sums behind a name: `the FlowMesh license`."""
        while len(self.taken) > 1 and self.named and self.taken[-1] is not self.named[-1] and self.taken[-1].low.strip("\"'") in NO_HEADS - TARGETS:
            self.taken.pop()

    def _is_illness(self, core: Sequence[str], named: Sequence[Token]) -> bool:
        """Say whether the words name what is treated: `chronic pain`, `Hepatitis B`."""
        kinds = [word for word in core if len(word) > 1 and not NUMBER.fullmatch(word)]
        return bool(kinds and ILLNESS.search(kinds[-1])) and not any(self.names.is_strong(piece.text) for piece in named)

    def _judged(self) -> Phrase | None:
        if not self.taken:
            return None
        words = [piece.low.strip("\"'()") for piece in self.taken]
        core = words[: self.core] if self.core else words
        named = [piece for piece in self.named if piece in self.taken]
        last = next((piece for piece in reversed(self.taken[: len(core)]) if piece.kind not in (Kind.SIGN, Kind.BRACKET)), self.taken[0])
        head = last.low.strip("\"'")
        if len(self.taken) == 1 and not named and not self.is_owned and not self.has_article and self.names.is_substance(last.text):
            named = [last]
        own = [piece.low.strip("\"'()") for piece in self.taken if piece.kind is not Kind.ORGANIZATION or piece in named]
        content = [word for word in own if word not in GENERIC and word not in PLACE_WORDS and not NUMBER.fullmatch(word)]
        if (head in NO_HEADS and last not in named) or (head in ("application", "applications") and PATENT_WORDS.isdisjoint(words)):
            return None
        if self._is_illness(core, named):
            return None
        if not named and (not content or all(word in NO_HEADS or word in GENERIC for word in words)):
            return None
        if not named and ACTIVITY.fullmatch(words[0]) and not (len(words) > 1 and (words[1] in THINGS or self.is_owned)):
            return None
        ending = self.taken[-1]
        return Phrase(
            start=self.taken[0].start,
            end=ending.end - 2 * bool(GLUED_SIGN.search(ending.text)),
            words=tuple(words),
            is_named=bool(named),
            is_strong=any(piece.kind in (Kind.QUOTE, Kind.SIGN) or self.names.is_strong(piece.text) for piece in named),
            is_owned=self.is_owned,
            has_article=self.has_article,
        )


