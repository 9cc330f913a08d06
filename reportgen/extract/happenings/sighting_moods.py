"""How a cue is meant: as done, as lying back, or as nothing that happened.

Reads: "Alpha has terminated the agreement" and "announced on 5 April that it had acquired the rights" as done.
Refuses: "Alpha may terminate", "has the right to convert, or to terminate, the licence", "upon achievement of such milestones".
"""

import re

from reportgen.extract.happenings.no_deeds import (
    CHANGES,
    ENDED,
    NEW_DEEDS,
    STANDS,
    is_by_or_to_others,
    is_lapsed_or_unreached,
    is_no_deed,
)
from reportgen.extract.happenings.unmeant import is_of_years_ago, is_unmeant
from reportgen.extract.lines import Line, Zone
from reportgen.model import EventType, Modality
from reportgen.scan.dates import dates
from reportgen.scan.masking import ORG

NEGATION = re.compile(
    r"(?i)\b(?:not|never|no longer|neither|nor|without|failed to|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|chose not to|did not|has not|have not|unable to|no)\b[^,;]{0,30}$"
)
CONDITION = re.compile(
    r"(?i)\b(?:if|(?-i:may|MAY(?! \d))|might|could|would|unless|in the event|should|can|whether|potentially|intends?(?: to)?|plans?(?: to)?|expects?(?: to)?|anticipates?|seek(?:s|ing)?(?: to)?|considering|exploring|evaluating|hopes? to|aims? to|looking to|looks? for|looking for|search(?:es|ing)? for|in search of|"
    r"upon (?:any|the)?|right to|rights to|ability to|able to|opportunit(?:y|ies)|subject to|eligible|prospects? of|possible|possibility|future|proposed|when|until|prior to|before|failure to|risks?|ability of|until such|except|"
    r"options? to|(?:ready|willing|prepared) to|entitled to|permit(?:s|ted)? to|continue(?:s|d)? to|in order to|agree on|either party|each party|in connection with any|strategy|require(?:s|d)?)\b[^,;]{0,60}$"
)
EARLIER = re.compile(
    r"(?i)\b(?:previously|originally|earlier(?: this| in)?|formerly|last (?:year|month|fall|spring|summer|winter|\w+ber|\w+ary|march|april|may|june|july|august)|initially|in the past|since then|prior to|pre-existing|historical\w*|first announced|already|until (?:now|then)|(?:disclosed|reported|announced) (?:before|earlier))\b"
)
FORMER_NAME = re.compile(rf"(?i),? ?\(?(?:formerly|previously|originally|until \d{{4}})(?: (?:known|named|called|incorporated|doing business)(?: as)?| the)?,? \"?{ORG}")
"""How a company was called before, which puts no deed of its into the past."""
CLOSED_NOW = re.compile(r"(?i)\b(?:complet|clos|consummat)\w{2,4} (?:on )?(?:the|its|their) (?:previously|earlier) (?:announced|disclosed|reported)\b")
"""What was announced before and is done now."""
BACK_REFERENCE = re.compile(
    r"(?i)\b(?:under|pursuant to|in accordance with|as part of|in connection with|in the|by the|following) (?:the terms of )?(?:the|its|their|an|a|that certain|our) [^,;]{0,60}$"
)
OF_ANOTHER = re.compile(
    r"(?i)^announc\w* that (?:its|their|our|the) (?:[\w&/.'-]+ ){0,5}(?:agreement|licen[sc]e|collaboration|alliance|partnership)s?$|^announc\w* .{0,200}\b(?:under|pursuant to) (?:the|its|their|our|this|that|an?) (?!right)(?:[\w&/.'-]+ ){0,6}(?:agreement|licen[sc]e|collaboration|alliance|partnership)s?$"
)
"""News that is told of an agreement and does not tell of its signing."""
USES_RIGHT = re.compile(r"(?i)\b(?:exercis(?:e[sd]?|ing)|us(?:ed|es|ing)|invok(?:ed|es|ing)) (?:its|the|their|a|an) (?:[\w-]+ ){0,3}(?:rights?|options?)(?: under [^,;]{3,60})? (?:to|of) ")
"""A right that is used: what it is a right to is done."""
SUPPOSED = re.compile(r"(?i)(?:if|should|were|unless|in the event|assuming|whether|to the extent)\b")
INSIDE = re.compile(r"(?i)\b(?:(?-i:may|MAY(?! \d))|might|can|could|would|should|need|if|unless|intends? to|plans? to|expects? to|hopes? to)\b")
DENIED_INSIDE = re.compile(
    r"(?i)\b(?:(?:decided|elected|chosen|chose|agreed|opted|was|were|is|are|has|have|had|did|does|do|will) not(?! (?:only|yet disclosed|been disclosed))|declin\w+ to|refus\w+ to)\b"
)
"""What announces that something was not done, between the two ends of a cue."""
REPORTED_PERFECT = re.compile(
    rf"(?i)\b(?:announced|reported|disclosed|said|stated|stating|informed|notified|advised|told|notice|letter)\b(?:[^;]{{0,90}} that|(?: (?:today|yesterday|late|early|this (?:morning|afternoon|week)|on|\w{{3,6}}day)){{0,3}}) (?:it|they|we|{ORG}|the \w+)(?: and {ORG})?(?: \([^()]{{0,40}}\))?(?:,? (?:of|in) [^,;]{{2,30}}(?:, [^,;]{{2,30}})?,)? had (?:(?:elected|decided|determined|chosen|agreed|resolved|opted) to )?$"
)
"""Reported speech puts the news itself into the past perfect: "announced on 5 April that it had acquired …"."""
LICENSED_BEFORE = re.compile(rf"(?i)(?:\bwhich|(?<!announced )(?<!reported )(?<!said )(?<!disclosed )(?<!today )\bthat) {ORG} (?:has |had |have )(?:out-|exclusively )?licen[sc]ed$")
"""A relative clause tells whose a thing is: "libraries which Alpha has licensed to it"."""
ITS_TRADE = re.compile(r"(?i),? (?:which|that|who) (?:[\w-]+ )?(?:in-|out-|sub-?)?licen[sc]es$")
"""A relative clause tells what a company does for a living: "Alpha, which licenses its process to mills"."""
AWARDED_WORK = re.compile(r"(?i)\b(?:awarded|won|wins|landed)\b[^;]{0,60}\bcontracts?$")
"""An order for work, which the words of a licence beside it do not make one."""
WITH_PROCEEDS = re.compile(r"(?i)\b(?:to use|will use|may use|use of)\b[^;]{0,30}\b(?:proceeds|funds)\b[^;]*$")
"""What money is raised for: "intends to use the net proceeds to fund its trial, to license compounds"."""
REMEDY = re.compile(
    r"(?i)\b(?:right to|rights to|option to|entitled to|may|ability to|failure to|require(?:s|d) (?:\w+ )?to)\b[^;]{0,160}\b(?:or|and)(?: to)? $"
)
"""What a party may do, of which a cue is the second or third thing: "has the right to convert, or to terminate, the licence"."""
ANY_OF_KIND = re.compile(
    rf"(?i)\b(?:patents?|products?|technolog\w+|rights|inventions?|improvements?|know-how)\b[^,;.]{{0,20}} (?:that|which) (?:{ORG}|it|they|we) (?:\w+, )?$"
)
"""What a party will license or assign of a kind: "patents that Alpha assigns to others"."""
OLD_DEAL = re.compile(
    r"(?i)(?:the|an?) (?:original|prior|initial|earlier|previous|first) (?:[\w-]+ ){0,3}(?:agreement|deal|licen[sc]e|collaboration)(?: \([^)]{0,40}\))?,? (?:had )?(?:provided|called|required|entitled|foresaw)\b"
    r"|(?:the|an?) (?:original|prior|initial|earlier|previous|first) (?:[\w-]+ ){0,3}(?:agreement|deal|licen[sc]e|collaboration)\b[^.;]{0,60}\b(?:signed|concluded|entered into|dated|made|announced) in (?:19|20)\d\d\b"
)
"""How a sentence turns back to the agreement before this one."""
TOLD_BEFORE = re.compile(r"(?i)as (?:was |has been )?(?:previously|earlier) (?:disclosed|announced|reported|described)\b")
"""Opens a sentence about a deed that an earlier report told of, however long the names of its parties are."""
PARTIES_TO = re.compile(
    r"(?i)\b(?:is|are|was|were|has been|have been) (?:a )?part(?:y|ies) to (?:an?|the|that|its|their) [^;]{0,120}? (?:of|dated(?: as of)?|effective) [^;]{0,20}?\b(?:19|20)\d\d\b"
)
"""How a sentence tells which agreement of an earlier day stands between the sides."""
OF_KIND = re.compile(
    rf"(?i)\b(?:of (?:the )?(?:\d+|two|three|four|five|many|several)|patents?|strain|cell line|genes?|traits?|technolog(?:y|ies)|compounds?|formula|platform|process|software|brands?|names?|characters?|library|titles) (?:that|which) (?:the )?{ORG}[^,;]{{0,40}}? (?:(?:has|had|have) )?(?:[\w-]+ly )?licen[sc](?:ed|es)$"
)
"""A relative clause that tells what a party has licensed of a kind: "one of 44 that Alpha has licensed"."""
CONDITION_FIRST = re.compile(r"(?i)(?:upon|when|once|on|following|after) (?![^,]{0,160}\b(?:this|these)\b)(?:the |an? )?[a-z][^,]{8,160}, ")
TO_BE_PAID = re.compile(r"(?i)\b(?:will|is to|are to|shall)\b|^(?:pay|make|receive|earn)\b")
"""What falls due with a condition is no milestone yet."""
IN_PASSING = re.compile(
    rf"(?i), which (?:they|the (?:two|companies|parties)|both|{ORG}(?: and {ORG})?)(?: later| then| since| subsequently| also| both)? $"
)
"""What leads to a change of the deed that is told in a clause about it: "a license, which they amended in 2014"."""
CLAUSE_INSIDE = re.compile(r"(?i),? which (?:was|were|had been)\b")
WHICH = re.compile(r"(?i), which (?:had |has )?(?:then )?expired")
HAD_RUN_OUT = re.compile(r"(?i)\bhad (?:\w+ )?(?:expired|lapsed|run out|ended)\b")
"""What had come to its end before the news."""
BY_SO_MANY = re.compile(r"(?i)\b\d{1,3} ?(?:%|percent|per cent)(?: of [\w ]{2,40})?(?: had| have)? $")
"""Who did it without being named: "71 percent renewed their licenses"."""
WITH_WHOM = re.compile(rf"(?i),? (?:with (?:which|whom)|(?:to|from) whom) (?:it|they|we|{ORG}) (?:(?:has|had|have|also|recently) ){{0,2}}$")
"""What leads to an agreement that says who one is: "the wholesaler Beta, with which Alpha signed an agreement in July"."""
PARTITIVE = re.compile(r"(?i)\bof (?:which|whom) (?:\w+ ){1,3}$")
"""Some of a number of others: "four carriers, of which one took a license"."""
NOT_YET_EXPIRED = re.compile(r"(?i)\b(?:until|once|when|after|as soon as|as long as|before|if|unless)\b[^,;]{3,90}$")
"""When a term will have run out: "runs until the last patent has expired"."""
WILL_NOT_RENEW = re.compile(r"(?i)^(?:informed|notified|told|advised|announced|said|notice)\b.{0,140} not (?:\w+ (?:to )?)?(?:renew|extend|prolong)(?:ing)?$")
"""A decision that is told in reported speech: "informed Alpha that it would not renew"."""
WOULD_END = re.compile(
    r"(?i)\b(?:notice|letter|notif(?:ied|ies)|inform(?:ed|s)|advis(?:ed|es))\b[^;]{0,110}? that (?:the|its|their|this|our) [^;]{0,180}? would (?:be terminated|terminate|end)$"
)
"""An ending of which notice is given in reported speech."""
TALKS = re.compile(
    r"(?i)\b(?:letters? of intent|in principle|heads of terms)\b(?:[^;.]{0,30}? (?:to|for|on)|[^;.]{0,90}? (?:under which|pursuant to which|whereby|by which))\b[^;.]{0,90}$"
)
"""What is meant to be agreed: "a letter of intent to acquire the rights"."""
WILL = re.compile(r"(?i)(?:will|to)\b")
UNDECIDED = re.compile(r"(?i)[^;.]{0,90}\b(?:depending on|as the case may be|or else)\b")
"""What makes a will a choice: "it will license the separator or sell it, depending on the customer"."""
PAID = frozenset({EventType.MILESTONE, EventType.PAYMENT})
HAD_BEEN = re.compile(r"(?i)\bhad (?:been|already)\b")
PAID_BY_NOW = re.compile(r"(?i)[^;.]{0,60}\b(?:since then|to date|so far|in the past)\b")
TO_BE_RECEIVED = re.compile(
    r"(?i)\b(?:will|shall|would|to) be $|\b(?:to|for|under|on) (?:which|whom) (?:the |an? |its )?[\w-]+(?: [\w-]+){0,2} $"
)
"""What leads to a payment that is yet to come, or that a clause tells of in passing: "to which the seller paid royalties"."""
LATER_ENDED = re.compile(r"(?i)\b(?:was|were|had been) (?:later|subsequently|eventually|soon) (?:terminated|cancel+ed|ended|returned|rescinded)")
"""What became of an agreement in the course of a tale, which gives no day for it."""
AGREED_TO = re.compile(r"(?i)agreed to $|announced (?:plans|its intent)")
AMENDED_BY = re.compile(r"(?i)\bas (?:\w+ )?(?:amended|modified|supplemented|extended|restated)(?: and \w+)? (?:by|pursuant to)\b[^;]{0,80}$")
NOT_YET_ACHIEVED = re.compile(
    r"(?i)\b(?:dates? of|contingent (?:up)?on|dependent (?:up)?on|subject to|payable (?:up)?on|(?:months|days|years) after) (?:the |its |their |any |each )?$"
)


def modality_of(line: Line, kind: EventType, match: re.Match[str]) -> Modality | None:
    """Return how a cue is meant, or None where it reports nothing."""
    before = line.masked[: match.start()]
    clause = before[max(before.rfind(";"), before.rfind(". "), 0) :]
    if _is_supposed(line, kind, match, clause) and not _is_decided(kind, match.group(), clause):
        return None
    if line.zone is Zone.TITLE:
        return Modality.ASSERTED
    if kind is EventType.AGREEMENT and OF_ANOTHER.search(match.group()):
        return Modality.RETROSPECTIVE
    if _is_told_in_passing(line.text, kind, clause, match):
        return Modality.RETROSPECTIVE
    if BACK_REFERENCE.search(clause[-90:]) and kind in (EventType.AGREEMENT, EventType.OPTION_GRANTED):
        return Modality.RETROSPECTIVE
    if OLD_DEAL.match(line.text) or (kind in NEW_DEEDS and (PARTIES_TO.search(line.masked[: match.end()]) or TOLD_BEFORE.match(line.text))):
        return Modality.RETROSPECTIVE
    if kind is EventType.AGREEMENT and (LICENSED_BEFORE.search(match.group()) or OF_KIND.search(clause[-60:] + match.group())):
        return Modality.RETROSPECTIVE
    if kind in PAID and (PAID_BY_NOW.match(line.text[match.end() :]) or HAD_BEEN.search(match.group())):
        return Modality.RETROSPECTIVE
    if REPORTED_PERFECT.search(clause[-150:]):
        return Modality.ASSERTED
    if re.search(r"(?i)\bhad (?:\w+ ){0,2}$", clause[-30:]) or re.search(r"(?i)^had\b", match.group()):
        return Modality.RETROSPECTIVE
    near = clause[-80:] + match.group()
    if EARLIER.search(CLOSED_NOW.sub(" ", FORMER_NAME.sub(" ", near))) or is_of_years_ago(kind, line.masked[match.end() :]):
        return Modality.RETROSPECTIVE
    return Modality.ASSERTED


def _is_told_in_passing(text: str, kind: EventType, clause: str, match: re.Match[str]) -> bool:
    """Say whether a clause tells of a change of the deed in passing, of what some of others did, or of what became of a deed at no given time."""
    words = match.group()
    if kind in NEW_DEEDS and is_by_or_to_others(words, clause, text[match.end() :]):
        return True
    if kind in ENDED and LATER_ENDED.search(clause[-30:] + words) and not dates(text):
        return True
    if kind is EventType.EXPIRY and HAD_RUN_OUT.search(words):
        return True
    if STANDS.search(words) or (kind is EventType.EXPIRY and WHICH.search(clause[-12:] + words)):
        return True
    if kind in NEW_DEEDS and WITH_WHOM.search(clause[-60:]) and "today" not in text:
        return True
    is_change = kind in CHANGES and (IN_PASSING.search(clause[-80:]) or CLAUSE_INSIDE.search(words))
    return bool(is_change or PARTITIVE.search(clause[-40:]))


def _is_decided(kind: EventType, words: str, clause: str) -> bool:
    """Say whether a cue in reported speech tells what a side has made known: that it will not renew, that the agreement would be terminated."""
    if kind is EventType.EXPIRY:
        return WILL_NOT_RENEW.search(words) is not None
    return kind is EventType.TERMINATION and WOULD_END.search(clause[-200:] + words) is not None


def _is_supposed(line: Line, kind: EventType, match: re.Match[str], clause: str) -> bool:
    """Say whether a cue stands under a negation, a condition, a plan or a choice; `clause` is what leads to it."""
    words, behind = match.group(), line.text[match.end() :]
    return (
        is_no_deed(kind, words, clause, behind)
        or is_lapsed_or_unreached(kind, words, line.text)
        or is_unmeant(kind, words, clause, line.masked[match.end() :], is_title=line.zone is Zone.TITLE)
        or _is_yet_to_come(line.text, kind, words, clause)
        or _is_of_other_things(kind, words, clause)
        or _is_denied(kind, words, clause)
        or (kind in NEW_DEEDS and _is_undecided(words, clause, behind))
        or (line.zone is not Zone.TITLE and _is_possible(line.text, words, clause))
        or (kind is not EventType.NEGOTIATION and _is_under_condition(words, clause))
    )


def _is_yet_to_come(text: str, kind: EventType, words: str, clause: str) -> bool:
    """Say whether a milestone is not reached yet, a payment not received or a term not run out."""
    if kind is EventType.MILESTONE:
        falls_due_then = CONDITION_FIRST.match(text) and TO_BE_PAID.search(words)
        return bool(falls_due_then or NOT_YET_ACHIEVED.search(clause[-60:]))
    if kind is EventType.PAYMENT:
        return TO_BE_RECEIVED.search(clause[-60:]) is not None
    return kind is EventType.EXPIRY and NOT_YET_EXPIRED.search(words) is not None


def _is_of_other_things(kind: EventType, words: str, clause: str) -> bool:
    """Say whether a cue tells of a trade, of work, of what money is raised for, of how many did it or of how a deed was amended before."""
    if kind is EventType.AGREEMENT and (ITS_TRADE.search(words) or AWARDED_WORK.search(words)):
        return True
    return bool(WITH_PROCEEDS.search(clause[-300:]) or AMENDED_BY.search(clause[-120:]) or BY_SO_MANY.search(clause[-70:]))


def _is_denied(kind: EventType, words: str, clause: str) -> bool:
    """Say whether a cue is denied, by what leads to it or by words of its own."""
    if kind is not EventType.EXPIRY and NEGATION.search(clause[-60:]):
        return True
    return kind in NEW_DEEDS and DENIED_INSIDE.search(words) is not None


def _is_undecided(words: str, clause: str, behind: str) -> bool:
    """Say whether a deed is still talked about, or one of two choices."""
    is_choice = WILL.match(words) and UNDECIDED.match(behind)
    return bool(is_choice or TALKS.search(clause[-150:] + words))


def _is_possible(text: str, words: str, clause: str) -> bool:
    """Say whether a sentence supposes something, gives a remedy, or speaks of any agreement of a kind."""
    return bool(REMEDY.search(clause[-240:]) or ANY_OF_KIND.search(clause[-90:]) or SUPPOSED.match(text) or INSIDE.search(words))


def _is_under_condition(words: str, clause: str) -> bool:
    """Say whether what leads to a cue makes it a wish, a right or a plan; what was agreed or announced is none."""
    leading = USES_RIGHT.sub("", clause[-90:]) + ("to " if words[:3].lower() == "to " else "")
    return CONDITION.search(leading) is not None and not AGREED_TO.search(clause[-40:])
