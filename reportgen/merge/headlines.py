"""One line for each event, in our words."""

import re
from collections.abc import Sequence

from reportgen.model import DateBasis, EventType, Exclusivity, Standing, State, Stated, Territory

LONGEST = 110
WORD = re.compile(r"\w+")
BEGUN = {DateBasis.EFFECTIVE: "in effect", DateBasis.SIGNED: "signed"}
KINDS = (
    ("settlement", "Settlement"),
    ("cross_license", "Cross-licence"),
    ("sublicense", "Sublicence"),
    ("license", "Licence"),
    ("asset_purchase", "Sale of rights"),
    ("distribution", "Distribution agreement"),
    ("co_promotion", "Co-promotion agreement"),
    ("co_marketing", "Co-marketing agreement"),
    ("co_commercialization", "Co-commercialization agreement"),
    ("co_development", "Co-development agreement"),
    ("collaboration", "Collaboration"),
    ("option", "Option agreement"),
    ("supply", "Supply agreement"),
    ("research", "Research agreement"),
)
GRANTED = frozenset(("Licence", "Sublicence", "Cross-licence"))
LIFE = {
    EventType.LICENSE_TAKEN: ("Licence taken", "Licence taken: {}"),
    EventType.AMENDMENT: ("Agreement amended", "Agreement amended: {}"),
    EventType.SUPERSEDED: ("Agreement superseded", "Agreement superseded: {}"),
    EventType.EXTENSION: ("Agreement extended", "Agreement extended: {}"),
    EventType.OPTION_GRANTED: ("Option granted", "Option granted: {}"),
    EventType.OPTION_EXERCISED: ("Option exercised", "Option exercised: {}"),
    EventType.MILESTONE: ("Milestone reached", "Milestone reached: {}"),
    EventType.PAYMENT: ("Payment", "Payment: {}"),
    EventType.PROGRAMME_SUSPENDED: ("Programme suspended", "Programme suspended: {}"),
    EventType.PROGRAMME_DISCONTINUED: ("Programme discontinued", "Programme discontinued: {}"),
    EventType.RIGHTS_RETURNED: ("Rights returned", "Rights to {} returned"),
    EventType.TERMINATION: ("Agreement terminated", "Agreement terminated: {}"),
    EventType.EXPIRY: ("Agreement expired", "Agreement expired: {}"),
    EventType.ASSIGNMENT: ("Agreement assigned", "Agreement assigned: {}"),
    EventType.PARTY_RENAMED: ("Party renamed", "Party renamed: {}"),
    EventType.PARTY_MERGED: ("Party merged", "Party merged: {}"),
    EventType.NEGOTIATION: ("Negotiation", "Negotiation: {}"),
    EventType.OTHER: ("Licensing news", "Licensing news: {}"),
}


def beginning(
    types: Sequence[str],
    standing: Standing,
    basis: DateBasis | None,
    *,
    is_planned: bool = False,
    exclusivity: Exclusivity | None = None,
    territory: Territory | None = None,
    target: Stated[str] | None = None,
    subjects: Sequence[str] = (),
) -> str:
    """Return the line of an agreement: `Licence announced: exclusive, worldwide; KR7`."""
    kind = next((word for name, word in KINDS if name in types), "Agreement")
    verb = "planned" if is_planned else _reported(basis) if standing is Standing.NEWS else "granted" if kind in GRANTED else "agreed"
    rights = [word for word in (_words(exclusivity), _places(territory)) if word]
    about = _target(target) or ", ".join(_different(subjects)[:2])
    detail = "; ".join(part for part in (", ".join(rights), about) if part)
    return shortened(f"{kind} {verb}: {detail}" if detail else f"{kind} {verb}")


def _different(subjects: Sequence[str]) -> list[str]:
    """Leave out what only says again in other letters what was named before."""
    found: dict[frozenset[str], str] = {}
    for subject in subjects:
        words = frozenset(WORD.findall(subject.casefold()))
        if not any(words <= known or known <= words for known in found):
            found[words] = subject
    return list(found.values())


def _reported(basis: DateBasis | None) -> str:
    return BEGUN.get(basis, "announced") if basis else "announced"


def later(kind: EventType, about: str | None) -> str:
    """Return the line of an event in the life of a deal: `Milestone reached: first patient dosed`."""
    plain, detailed = LIFE.get(kind, LIFE[EventType.OTHER])
    return shortened(detailed.format(about) if about else plain)


def assignment(giver: str | None, taker: str) -> str:
    """Return the line of an assignment: `Agreement assigned by Brisco to Nyland`."""
    return shortened(f"Agreement assigned by {giver} to {taker}" if giver else f"Agreement assigned to {taker}")


def sale(about: str | None) -> str:
    """Return the line of a sale of rights: `Sale of rights: royalties on Lumo`."""
    return shortened(f"Sale of rights: {about}" if about else "Sale of rights")


def shortened(line: str) -> str:
    """Return a line cut at a word, with a mark of omission."""
    words = " ".join(line.split())
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _words(exclusivity: Exclusivity | None) -> str:
    if exclusivity is None:
        return ""
    return "partly exclusive" if exclusivity is Exclusivity.MIXED else exclusivity.replace("_", "-")


def _places(territory: Territory | None) -> str:
    if territory is None:
        return ""
    left_out = ", ".join(territory.excluded)
    if not territory.included:
        told = territory.words or f"outside {left_out}"
        return told[:1].lower() + told[1:] if left_out else ""
    return ", ".join(territory.included) + (f" without {left_out}" if left_out else "")


def _target(target: Stated[str] | None) -> str:
    if target is None:
        return ""
    if target.state is State.STATED and target.value:
        return target.value
    return "undisclosed target" if target.state is State.UNDISCLOSED else ""
