"""Places of labels and of readings in one spelling, so that they can be compared."""

import re
from collections.abc import Iterable

from reportgen.model import Territory

SAME = {
    "u.s.": "united states",
    "us": "united states",
    "usa": "united states",
    "u.s.a.": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "eu": "european union",
    "european": "europe",
    "republic of ireland": "ireland",
    "s. korea": "south korea",
    "republic of korea": "south korea",
    "korea": "south korea",
    "canadian": "canada",
    "japanese": "japan",
    "north american": "north america",
    "world": "worldwide",
    "global": "worldwide",
    "globally": "worldwide",
    "entire world": "worldwide",
    "whole world": "worldwide",
    "throughout world": "worldwide",
    "anywhere in world": "worldwide",
    "everywhere": "worldwide",
    "all countries": "worldwide",
    "world market": "worldwide",
}
OF_A_GROUP = re.compile(r"^(?:the )?member states of (?:the )?|,? (?:alone )?excepted$")
BUT = re.compile(r"\b(?:outside(?: of)?|except(?: for| in)?|other than|excluding|save|but)\b")
AND = re.compile(r",| and | or ")
IN_BRACKETS = re.compile(r"\s*\([^)]*\)")


def places_of(words: Iterable[str]) -> frozenset[str]:
    """Return each place, and `not X` for one that is left out; the world is not named beside what is left out of it."""
    found: set[str] = set()
    for text in words:
        held, *left_out = BUT.split(IN_BRACKETS.sub("", text.casefold()), maxsplit=1)
        found |= {_place(part) for part in AND.split(held)}
        found |= {f"not {_place(part)}" for part in AND.split(" ".join(left_out))}
    return _plain(found - {"", "not "})


def read_places(territory: Territory | None) -> frozenset[str]:
    """Return the same for what was read."""
    if territory is None:
        return frozenset()
    held = {_place(place.casefold()) for place in territory.included}
    return _plain(held | {f"not {_place(place.casefold())}" for place in territory.excluded})


def _plain(found: set[str]) -> frozenset[str]:
    return frozenset(found - {"worldwide"} if any(place.startswith("not ") for place in found) else found)


def _place(words: str) -> str:
    bare = re.sub(r"^(?:the|all of)\s+|\s+the(?=\s)", "", OF_A_GROUP.sub("", words.strip()))
    return SAME.get(bare, bare)
