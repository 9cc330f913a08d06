"""The pieces of a sentence as the name of a thing is read from them, and what each may be."""

import re
from collections.abc import Sequence

from reportgen.lexicon.defined_words import AILMENTS
from reportgen.lexicon.noun_phrases import PREPOSITIONS, STOPS
from reportgen.scan.product_names import ProductNames
from reportgen.scan.tokens import Kind, Token

ILLNESS = re.compile(rf"(?:{AILMENTS})$")
MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?")
YEAR = re.compile(r"(?:19|20)\d\d")
NUMBER = re.compile(r"[$€£¥]?\d[\d.,]*%?")
PARTICIPLE = re.compile(r"[a-z-]{2,20}ed|made|sold|held|owned|known|built|given|taken|written|drawn|found|arising|resulting|existing")


class Pieces:
    """The pieces behind a place of a sentence."""

    def __init__(self, pieces: Sequence[Token], names: ProductNames, opening: int) -> None:
        self.all = pieces
        self.names = names
        self._opening = opening

    def at(self, number: int) -> Token | None:
        """Return the piece with a number, None behind the last one."""
        return self.all[number] if 0 <= number < len(self.all) else None

    def is_name(self, piece: Token, words: str | None = None) -> bool:
        """Say whether a piece names a thing; where the sentence begins, and in a headline, a capital says nothing."""
        return self.names.is_name(words or piece.text, is_running=piece.start > self._opening)

    def is_participle(self, number: int) -> bool:
        """Say whether a word begins what is told of the thing: `invented at`, `sold in`."""
        after = self.at(number + 1)
        if not PARTICIPLE.fullmatch(self.all[number].low):
            return False
        return after is None or after.low in PREPOSITIONS | STOPS | {"and", "or"} or after.kind in (Kind.MARK, Kind.ORGANIZATION)

    def is_time(self, piece: Token) -> bool:
        """Say whether a piece is a month or a year."""
        return bool(MONTH.fullmatch(piece.text) or YEAR.fullmatch(piece.text))
