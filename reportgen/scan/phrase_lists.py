"""Whether a name goes on behind a comma: lists of names and of nouns, a name beside its noun, what patents are on.

Reads: "FlowMesh, FlowGel and FlowPatch"; "dolls, games and puzzles"; "its film, TX-20,"; "40 patents, all relating to lasers".
Refuses: "its film, which"; "its film, a license for which".
"""

from collections.abc import Sequence

from reportgen.lexicon.noun_phrases import GENERIC, OPENERS, PREPOSITIONS, STOPS, TAILS, VERBS
from reportgen.scan.phrase_pieces import NUMBER, Pieces
from reportgen.scan.tokens import Kind, Token

MEMBERS = 3
"""Words of a member of a list, at most."""


def list_goes_on(pieces: Pieces, at: int, taken: Sequence[Token], *, is_named: bool) -> int | None:
    """Return the number of the piece behind a comma where further names of a list follow: `FlowMesh, FlowGel and FlowPatch`."""
    begin = at + 1
    after = pieces.at(begin)
    if after is not None and after.low in ("and", "or"):
        begin += 1
        after = pieces.at(begin)
    if after is None or not taken:
        return None
    if not is_named and _tells_what_on(pieces, begin, taken):
        return begin + (after.low in ("all", "each"))
    if not is_named and _is_apposed(pieces, begin):
        return begin
    if is_named and (after.kind is Kind.QUOTE or (after.kind is Kind.WORD and pieces.is_name(after))):
        return begin if _closes_list(pieces, begin) else None
    return begin if not is_named and _is_plain_list(pieces, begin) else None


def _tells_what_on(pieces: Pieces, begin: int, taken: Sequence[Token]) -> bool:
    """Say whether words that are general so far go on to say what they are about: `40 patents, all relating to …`."""
    at = begin + (pieces.all[begin].low in ("all", "each"))
    piece = pieces.at(at)
    return piece is not None and piece.low in TAILS and GENERIC.issuperset(word.low for word in taken if not NUMBER.fullmatch(word.text))


def _is_apposed(pieces: Pieces, begin: int) -> bool:
    """Say whether a name alone between commas says which thing it is: `its fentanyl film, TX-20,`."""
    after = pieces.all[begin]
    behind = next((piece for piece in pieces.all[begin + 1 : begin + 4] if piece.kind is not Kind.SIGN), None)
    return after.kind is Kind.WORD and pieces.is_name(after) and (behind is None or behind.kind in (Kind.MARK, Kind.BRACKET))


def _is_plain_list(pieces: Pieces, begin: int) -> bool:
    """Say whether common nouns follow, joined by commas and one "and": `dolls, games and puzzles`."""
    is_last = pieces.all[begin - 1].low in ("and", "or")
    count = 0
    for piece in pieces.all[begin : begin + 4 * MEMBERS]:
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


def _closes_list(pieces: Pieces, begin: int) -> bool:
    """Say whether "and" joins the last of the names that follow."""
    for piece in pieces.all[begin : begin + 12]:
        if piece.low in ("and", "or"):
            return True
        if piece.kind is Kind.MARK and piece.text != ",":
            return False
        if piece.kind is Kind.WORD and piece.low in STOPS | VERBS | PREPOSITIONS:
            return begin > 0 and pieces.all[begin - 1].low in ("and", "or")
    return begin > 0 and pieces.all[begin - 1].low in ("and", "or")
