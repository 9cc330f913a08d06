"""What stands before the name of a thing and is no part of it: articles, owners, counts, what is to be done with it."""

from msgspec import Struct

from reportgen.lexicon.noun_phrases import ACTIVITIES, AROUND_ACTIVITIES, NUMBERS, OPENERS
from reportgen.scan.phrase_pieces import ILLNESS, Pieces
from reportgen.scan.tokens import Kind

OWNERS = frozenset(("its", "their", "his", "her"))
FILERS = frozenset(("the company", "the registrant", "the corporation", "we"))
"""Words for the registrant, whose possessive may have lost its sign."""
PEOPLE = frozenset(("men's", "women's", "children's", "people's"))


class Opening(Struct, frozen=True, kw_only=True):
    """Where a name begins, and what the words before it say."""

    behind: int
    is_owned: bool
    has_article: bool


def opening_of(pieces: Pieces) -> Opening:
    """Return where the name begins, behind articles, owners and counts."""
    at, is_owned, has_article = 0, False, False
    while (piece := pieces.at(at)) is not None:
        after = pieces.at(at + 1)
        leads_to_of = after is not None and after.low == "of"
        if piece.kind is Kind.OWNER or (piece.kind is Kind.ORGANIZATION and piece.low in FILERS) or _is_owner(pieces, at) or piece.low in OWNERS:
            is_owned = True
        elif (behind := _behind_activity(pieces, at)) is not None:
            at = behind - 1
        elif piece.low in ("the", "a", "an"):
            has_article = True
        elif piece.low in OPENERS or (piece.low in NUMBERS and leads_to_of):
            at += leads_to_of
        else:
            break
        at += 1
    return Opening(behind=at, is_owned=is_owned, has_article=has_article)


def _behind_activity(pieces: Pieces, at: int) -> int | None:
    """Return the number of the piece behind what is to be done with the thing: `clinical development and sale of …`."""
    for end in range(at, min(at + 7, len(pieces.all) - 1)):
        low = pieces.all[end].low
        if low in ACTIVITIES and pieces.all[end + 1].low == "of":
            return end + 2
        if low not in ACTIVITIES | AROUND_ACTIVITIES and end > at:
            return None
    return None


def _is_owner(pieces: Pieces, at: int) -> bool:
    """Say whether a word is whose the thing is: `the university's peptides`, not `women's footwear`, `Crohn's disease`."""
    piece, after = pieces.all[at], pieces.at(at + 1)
    return piece.low.endswith("'s") and piece.low not in PEOPLE and not (after and ILLNESS.search(after.low))
