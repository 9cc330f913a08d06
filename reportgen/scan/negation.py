"""In what mood a clause says something: whether it is denied, only possible, hoped for, or told of the past.

Reads: "no payments were made" (negated), "up to $4 million if goals are met" (potential). Refuses: "a fee of not less than $4 million" (asserted).
"""

import re

from reportgen.lexicon import moods
from reportgen.model.vocabulary import Modality
from reportgen.scan.clauses import Clause, clause_around


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.I)


VERB = re.compile(
    rf"(?<![\w-])(?:(?P<forward>{moods.FORWARD})|(?P<potential>{moods.POTENTIAL})|(?P<hypothetical>{moods.HYPOTHETICAL})"
    rf"|(?P<retrospective>{moods.RETROSPECTIVE})|(?<!that )(?<!which )(?<!who )(?<!as )(?P<asserted>{moods.ASSERTED}))\b",
    re.I,
)
NOT_NEGATING = _words(moods.NOT_NEGATING)
NEGATIVE_VERB = _words(moods.NEGATIVE_VERB)
NEGATIVE_DETERMINER = _words(moods.NEGATIVE_DETERMINER)
NEGATION_ENDS = re.compile(moods.NEGATION_ENDS, re.I)
NEGATED_BEHIND = re.compile(
    rf"\s(?:(?!(?:or|and|which|that|who|but|if)\b)[\w'-]{{1,20}}\s){{0,4}}?(?:{moods.AUXILIARY}\s{moods.NOT}\b|\w{{2,7}}n't\b|cannot\b)",
    re.I,
)
COORDINATED = re.compile(rf"\band (?:{moods.ASSERTED}|then|thus|thereby)\b", re.I)
FORWARD_ANYWHERE = _words(moods.FORWARD_ANYWHERE)
POTENTIAL_NEAR = re.compile(rf"(?<![\w-])(?:{moods.POTENTIAL_NEAR})(?: [\w%$'-]{{1,20}}){{0,3}} ?$", re.I)
POTENTIAL_INSIDE = re.compile(rf"^(?:{moods.POTENTIAL_NEAR})\b", re.I)
POTENTIAL_BEHIND = re.compile(rf"(?<![\w-])(?:{moods.POTENTIAL_BEHIND})", re.I)
HYPOTHETICAL_ANYWHERE = _words(moods.HYPOTHETICAL_ANYWHERE)
RETROSPECTIVE_ANYWHERE = _words(moods.RETROSPECTIVE_ANYWHERE)
RETROSPECTIVE_BEHIND = re.compile(rf"(?<![\w-])(?:{moods.RETROSPECTIVE_BEHIND})", re.I)
PAST_LEAD = re.compile(
    r"^(?i:(?:back )?(?:in|since|during|until)(?: (?:early|late|mid))?(?: the (?:year|fall|spring|summer|winter)(?: of)?)?)-?"
    r"(?: [A-Z][a-z]{2,8}\.?(?: of)?)? (?:19|20)\d\d\b|^(?i:previously|originally|earlier|historically)\b|^(?i:as (?:previously|earlier|already))\b"
)
CONDITION_LEAD = re.compile(
    r"^(?:if|assuming|provided|should|in the event|upon (?:approval|achiev|success|certain))\b", re.I
)
FUTURE = re.compile(r"\b(?:will|shall|may|can|plans?|expects?|intends?)\b", re.I)


def modality_of(text: str, start: int, end: int) -> Modality:
    """Return the mood of the clause around a span of a clean sentence."""
    clause = clause_around(text, start, end)
    if _is_negated(clause):
        return Modality.NEGATED
    around = f"{clause.left}{clause.inside}{clause.right}"
    verb = _governing(clause)
    if HYPOTHETICAL_ANYWHERE.search(around) or HYPOTHETICAL_ANYWHERE.search(clause.lead):
        return Modality.HYPOTHETICAL
    if FORWARD_ANYWHERE.search(around):
        return Modality.FORWARD_LOOKING
    if verb in (Modality.HYPOTHETICAL, Modality.FORWARD_LOOKING, Modality.POTENTIAL):
        return verb
    if _is_potential(clause):
        return Modality.POTENTIAL
    return Modality.RETROSPECTIVE if verb is Modality.RETROSPECTIVE or _is_past(clause) else Modality.ASSERTED


def _is_negated(clause: Clause) -> bool:
    left = NOT_NEGATING.sub(" ", clause.left)
    reach = 0
    for match in NEGATION_ENDS.finditer(left):
        reach = match.end()
    near = left[reach:]
    determiner = NEGATIVE_DETERMINER.search(near)
    if determiner and not COORDINATED.search(near, determiner.end()):
        return True
    verbs = list(NEGATIVE_VERB.finditer(near))
    if verbs and not COORDINATED.search(near, verbs[-1].end()):
        return True
    if NEGATIVE_DETERMINER.match(clause.inside) or NEGATIVE_VERB.search(NOT_NEGATING.sub(" ", clause.inside)):
        return True
    return bool(NEGATED_BEHIND.match(NOT_NEGATING.sub(" ", clause.right)))


def _governing(clause: Clause) -> Modality:
    """Return the mood that the last verb before the end of the span sets; a hope reaches over the verbs of its own clause."""
    mood = Modality.ASSERTED
    for match in VERB.finditer(f"{clause.left}{clause.inside}"):
        new = (
            Modality[(match.lastgroup or "asserted").upper()]
            if match.lastgroup != "forward"
            else Modality.FORWARD_LOOKING
        )
        if mood is Modality.FORWARD_LOOKING and new is Modality.ASSERTED:
            continue
        mood = new
    return mood


def _is_potential(clause: Clause) -> bool:
    return bool(
        POTENTIAL_NEAR.search(clause.left)
        or POTENTIAL_INSIDE.search(clause.inside)
        or POTENTIAL_BEHIND.search(clause.right)
        or CONDITION_LEAD.search(clause.lead)
    )


def _is_past(clause: Clause) -> bool:
    said = f"{clause.left}{clause.inside}"
    if RETROSPECTIVE_ANYWHERE.search(said) or RETROSPECTIVE_BEHIND.search(clause.right):
        return True
    return bool(PAST_LEAD.search(clause.lead)) and not FUTURE.search(said)
