"""Whether the words of a phrase name anything that can be licensed.

Reads: "catheter patents", "FlowMesh". Refuses: "the agreement", "ten years", "chronic pain", "licensed products", "selling".
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from reportgen.lexicon.noun_phrases import GENERIC, NO_HEADS, THINGS
from reportgen.scan.phrase_openings import Opening
from reportgen.scan.phrase_pieces import ILLNESS, NUMBER
from reportgen.scan.product_names import PLACE_WORDS, ProductNames
from reportgen.scan.tokens import Kind, Token

ACTIVITY = re.compile(r"[a-z]{3,14}ing")
GLUED_SIGN = re.compile(r"(?<=[a-z])TM$")
TARGETS = frozenset(("target", "targets", "antigen"))
"""What a product acts on: never what is licensed, although it has a name."""
PATENT_WORDS = frozenset(("patent", "patents", "pending"))
APPLICATIONS = frozenset(("application", "applications"))


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


def phrase_of(taken: Sequence[Token], named: Sequence[Token], core: int | None, opening: Opening, names: ProductNames) -> Phrase | None:
    """Return the phrase that words make; None where they name nothing. `core` is how many stand before the first `of`, `for`, `on`."""
    taken = _without_tail(taken, named)
    if not taken:
        return None
    named = [piece for piece in named if piece in taken]
    is_bare = len(taken) == 1 and not (named or opening.is_owned or opening.has_article)
    if is_bare and names.is_substance(taken[0].text):
        named = [taken[0]]
    if _is_nothing(taken, named, taken[: core or len(taken)], names) or (not named and _is_general(taken, opening)):
        return None
    return Phrase(
        start=taken[0].start,
        end=taken[-1].end - 2 * bool(GLUED_SIGN.search(taken[-1].text)),
        words=tuple(map(_bare, taken)),
        is_named=bool(named),
        is_strong=any(piece.kind in (Kind.QUOTE, Kind.SIGN) or names.is_strong(piece.text) for piece in named),
        is_owned=opening.is_owned,
        has_article=opening.has_article,
    )


def _bare(piece: Token) -> str:
    return piece.low.strip("\"'()")


def _without_tail(taken: Sequence[Token], named: Sequence[Token]) -> Sequence[Token]:
    """Return the words without nouns of agreements and sums behind a name: `the FlowMesh license`."""
    end = len(taken)
    while end > 1 and named and taken[end - 1] is not named[-1] and _bare(taken[end - 1]) in NO_HEADS - TARGETS:
        end -= 1
    return taken[:end]


def _is_nothing(taken: Sequence[Token], named: Sequence[Token], core: Sequence[Token], names: ProductNames) -> bool:
    """Say whether the main noun is an agreement, a sum, a time, a field of use or an illness."""
    last = next((piece for piece in reversed(core) if piece.kind not in (Kind.SIGN, Kind.BRACKET)), taken[0])
    if _bare(last) in NO_HEADS and last not in named:
        return True
    if _bare(last) in APPLICATIONS and PATENT_WORDS.isdisjoint(map(_bare, taken)):
        return True
    kinds = [_bare(piece) for piece in core if len(_bare(piece)) > 1 and not NUMBER.fullmatch(piece.text)]
    return bool(kinds and ILLNESS.search(kinds[-1])) and not any(names.is_strong(piece.text) for piece in named)


def _is_general(taken: Sequence[Token], opening: Opening) -> bool:
    """Say whether words without a name say nothing of which thing it is, or what is done with it."""
    words = [_bare(piece) for piece in taken if piece.kind is not Kind.ORGANIZATION]
    content = [word for word in words if word not in GENERIC and word not in PLACE_WORDS and not NUMBER.fullmatch(word)]
    if not content or all(word in NO_HEADS or word in GENERIC for word in words):
        return True
    begins_with_doing = taken[0].kind is not Kind.ORGANIZATION and ACTIVITY.fullmatch(words[0]) is not None
    return begins_with_doing and not (len(words) > 1 and (words[1] in THINGS or opening.is_owned))
