"""The name of a thing that begins at a place of a sentence: where it is over.

Reads: "FlowMesh bone cement" of "Alpha's FlowMesh bone cement in Italy and Spain", "patents relating to catheters".
Refuses: "Austrian law", "the agreement", "ten years", "development and commercialization", "the companies".
"""

import re

from reportgen.lexicon.noun_phrases import (
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
    VERBS,
)
from reportgen.scan.phrase_lists import list_goes_on
from reportgen.scan.phrase_openings import opening_of
from reportgen.scan.phrase_pieces import NUMBER, Pieces
from reportgen.scan.phrase_sense import Phrase, phrase_of
from reportgen.scan.product_names import PLACE_WORDS, ProductNames
from reportgen.scan.tokens import Kind, Token, tokens

ALIAS = re.compile(r"\((?!the |a |an |together|collectively|each|i{1,3}\)|[a-z]\)|excluding|including|which|see |as |other |except |outside |or )[\"']?[\w®™/.+-]{2,24}(?:[ -][\w®™.-]{2,20}){0,3}[\"']?\)")
LINKS = frozenset(("of", "for", "on", "against", "to", "and", "or", "under", "with", "as", *TAILS))
NO_WORD_BEHIND = STOPS | VERBS | PREPOSITIONS
NO_HEAD_BEHIND = NO_WORD_BEHIND | TAILS | DETERMINERS | {"and", "or"}
COUNTED = frozenset(("million", "billion", "thousand", "%", "percent", "years", "months", "days", "year", "shares"))
USES = frozenset(("use", "human", "sale", "distribution", "years", "research", "commercial", "commercialization")) | NO_HEADS
"""Behind `for` what a thing is used for, or for how long."""
LONGEST = 14
"""Words; what runs on for longer is no name."""
REACH = 420
"""Characters that are looked at."""


def phrase_at(text: str, masked: str, at: int, names: ProductNames, *, is_title: bool = False) -> Phrase | None:
    """Return the name that begins behind `at`; None where the words there name nothing that can be licensed."""
    beginning = len(text) - len(text.lstrip()) if not is_title else len(text)
    pieces = Pieces(list(tokens(text, masked, at, min(len(text), at + REACH))), names, beginning)
    opening = opening_of(pieces)
    reader = _Reader(pieces)
    reader.read(opening.behind)
    return None if len(reader.taken) > LONGEST else phrase_of(reader.taken, reader.named, reader.core, opening, names)


class _Reader:
    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces
        self.taken: list[Token] = []
        self.named: list[Token] = []
        self.core: int | None = None
        """How many words were taken before the first `of`, `for`, `on`."""
        self.is_described = False
        """Whether the name went on to say what it is about: `patents on …`."""

    def read(self, at: int) -> None:
        """Take the pieces of the name that begins at a number."""
        step: int | None = at
        while step is not None and step < len(self.pieces.all) and len(self.taken) <= LONGEST:
            step = self._step(step)

    def _step(self, at: int) -> int | None:
        """Take the piece at a number if it belongs to the name; return the number of the next one, None where the name is over."""
        piece = self.pieces.all[at]
        if piece.low == "in" and (after := self.pieces.at(at + 1)) is not None and after.low == "development":
            return at + 2
        if piece.kind is Kind.MARK:
            return list_goes_on(self.pieces, at, self.taken, is_named=bool(self.named)) if piece.text == "," else None
        if piece.kind is Kind.SIGN:
            return self._take(piece, at, is_name=True) if self.taken else None
        if piece.kind is Kind.BRACKET:
            return self._take(piece, at, is_name=self._is_name_in(piece)) if self.taken and ALIAS.fullmatch(piece.text) else None
        if piece.kind is Kind.QUOTE:
            return self._take(piece, at, is_name=True) if len(piece.text.split()) <= 6 else None
        if piece.kind in (Kind.ORGANIZATION, Kind.OWNER):
            return self._organization(piece, at)
        if self.taken and piece.low == "made" and (joint := self.pieces.at(at + 1)) is not None and joint.low in ("of", "from"):
            return self._link(piece, at + 1)
        if self.taken and piece.low == "made" and [each.low for each in self.pieces.all[at + 1 : at + 3]] == ["up", "of"]:
            return self._link(piece, at + 2)
        if self.taken and piece.low in LINKS:
            return self._link(piece, at)
        return self._word(piece, at)

    def _take(self, piece: Token, at: int, *, is_name: bool) -> int:
        self.taken.append(piece)
        if is_name:
            self.named.append(piece)
        return at + 1

    def _is_name_in(self, bracket: Token) -> bool:
        inner = bracket.text.strip("()\"' ")
        return self.pieces.is_name(bracket, inner) and (inner[0].isupper() or any(c.isdigit() for c in inner))

    def _organization(self, piece: Token, at: int) -> int | None:
        """Take a company's name only as the first word of a thing's: `the Thorsby furnace`."""
        after = self.pieces.at(at + 1)
        if piece.kind is Kind.OWNER or after is None or self.taken:
            return None
        if after.kind is Kind.SIGN:
            return self._take(piece, at, is_name=True)
        if after.kind is not Kind.WORD or after.low in NO_HEAD_BEHIND or self.pieces.is_participle(at + 1):
            return None
        self.is_owned = True
        return self._take(piece, at, is_name=False)

    def _word(self, piece: Token, at: int) -> int | None:
        low = piece.low
        first = not self.taken
        if piece.text == "The" and not first and (after := self.pieces.at(at + 1)) is not None and self.pieces.is_name(after):
            return self._take(piece, at, is_name=True)
        if (low in PREPOSITIONS | {"and", "or"}) if first else (piece.text in DETERMINERS):
            return None
        if self.named and low in DEEDS:
            return None
        if low in STOPS and self._is_within_name(piece, at):
            return self._take(piece, at, is_name=True)
        if low in STOPS or (low in VERBS and not (first and self.pieces.is_name(piece)) and not (piece.text.isupper() and not first)) or low == "in":
            return None
        if self.pieces.is_time(piece) or (first and NUMBER.fullmatch(piece.text) and self._is_amount(at)):
            return None
        if self.pieces.is_participle(at):
            return None
        after = self.pieces.at(at + 1)
        if low.endswith("ing") and not first and after is not None and (after.low in DETERMINERS or after.kind in (Kind.ORGANIZATION, Kind.OWNER)):
            return None
        return self._take(piece, at, is_name=self.pieces.is_name(piece))

    def _is_within_name(self, piece: Token, at: int) -> bool:
        """Say whether a small word with a capital stands in a name: `Dusk Till Dawn`."""
        after = self.pieces.at(at + 1)
        inside = piece.text[0].isupper() and bool(self.named) and self.taken[-1] is self.named[-1]
        return inside and after is not None and self.pieces.is_name(after)

    def _is_amount(self, at: int) -> bool:
        after = self.pieces.at(at + 1)
        return after is None or after.low in COUNTED

    def _link(self, piece: Token, at: int) -> int | None:
        """Return the number of the piece behind a preposition or conjunction, where the name goes on there."""
        head = self.taken[-1].low
        low = piece.low
        begin = at + 1
        if low in TAILS and (after := self.pieces.at(begin)) is not None and after.low in TAIL_JOINTS:
            begin += 1
        opened = begin
        while (after := self.pieces.at(begin)) is not None and (after.low in OPENERS or after.kind is Kind.OWNER or (after.low in NUMBERS and low == "of")):
            begin += 1
        after = self.pieces.at(begin)
        if after is None or after.kind in (Kind.MARK, Kind.BRACKET, Kind.SIGN, Kind.ORGANIZATION) or (after.kind is Kind.WORD and (after.low in NO_WORD_BEHIND or self.pieces.is_time(after))):
            return None
        if after.kind is Kind.WORD and (after.low in PLACE_WORDS or self.pieces.is_participle(begin)) and low != "and":
            return None
        next_is_name = after.kind is Kind.QUOTE or self.pieces.is_name(after)
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
            stops = self.pieces.all[begin - 1].low in ("all", "any", "every", "each") or after.low in USES or NUMBER.fullmatch(after.text)
            return not named and (head in HEADS_FOR or self.is_described) and not stops
        if low == "on":
            return not named and head in HEADS_ON
        if low == "to":
            return head in HEADS_TO
        if low == "against":
            return not named or head in HEADS_TO
        if low == "under":
            return any((piece := self.pieces.at(begin + n)) is not None and piece.low in MARKED_BY for n in range(5))
        if low == "with":
            return not named and is_opened
        return self._tail_belongs(low, next_is_name)

    def _tail_belongs(self, low: str, next_is_name: bool) -> bool:
        if low in ("known", "called", "named", "entitled", "as"):
            return next_is_name
        return not self.named
