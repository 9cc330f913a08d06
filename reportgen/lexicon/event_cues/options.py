"""Cues of options that are granted and exercised."""

from reportgen.lexicon.event_cues.words import ENTER, Cue
from reportgen.model.vocabulary import EventType

BESIDE_OPTION = r"evaluation|testing|exclusivity|material transfer|feasibility|standstill|confidentiality|access|negotiation|diligence|first refusal"
"""What an agreement may be called for beside the option that it gives."""

OPTION_EXERCISED: tuple[Cue, ...] = (
    (
        EventType.OPTION_EXERCISED,
        r"\b(?<!fee for the )(?<!fees for the )(?<!price for the )(?:exercis(?:ed|es|ing|e)|exercise of|opt(?:ed|s) (?:in|to license|to exercise)|tak(?:es|en) up|took up|(?<=will )take up)\b.{0,80}?\b(?:options?|opt-in|right to (?:license|co-|participate|acquire))\b",
    ),
    (
        EventType.OPTION_EXERCISED,
        r"\b(?:has|have) opted in\b|\bopts in(?:to)?\b|\boption\b.{0,40}\b(?:was|has been|is|being) exercised\b",
    ),
)

OPTION_GRANTED: tuple[Cue, ...] = (
    (
        EventType.OPTION_GRANTED,
        rf"\b{ENTER} (?:an?|the) (?:definitive |new |binding |letter ){{0,2}}agreement\b.{{0,110}}?\b(?:under which|whereby|pursuant to which|giving|granting|(?:that|which) (?:gives|grants))\b.{{0,60}}?\b(?:an? |the |exclusive |sole |\w+-(?:month|year) ){{0,4}}options?\b",
    ),
    (EventType.OPTION_GRANTED, r"\bpaid\b.{0,90}?\bfor (?:an?|the) (?:exclusive )?option\b"),
    (
        EventType.OPTION_GRANTED,
        r"\b(?:agreed to pay|pays|will pay|is paying|has paid) (?:the )?{O}[^;]{0,60}? for (?:an? |the )?(?:exclusive )?options? (?:to (?:licen[sc]e|develop|acquire)|on)\b",
    ),
    (
        EventType.OPTION_GRANTED,
        r"\b(?:pays?|paid|invests?|invested|agreed to pay)\b[^;]{0,90}? for (?:an? |the )?(?:exclusive )?(?:opportunity|chance) to (?:in-|exclusively )?licen[sc]e\b",
    ),
    (EventType.OPTION_GRANTED, r"^{O} (?-i:Options|Takes Option [Oo]n) {O}(?-i:(?:['’]s?)?) "),
    (
        EventType.OPTION_GRANTED,
        r"\b(?:grant(?:ed|s|ing)?|obtain(?:ed|s)?|secur(?:ed|es)|acquir(?:ed|es)|receiv(?:ed|es)|purchas(?:ed|es)|buys|bought|takes|took|wins|won|gain(?:ed|s)|giv(?:es|ing)|gave|given)\b.{0,120}?\b(?:an? |the |exclusive |sole |six-month |\w+-year ){0,4}options?\b(?! (?:to purchase \S+ shares|shares|grants?|plan))",
    ),
    (
        EventType.OPTION_GRANTED,
        rf"\b{ENTER}\b(?:(?!\b(?:licen[sc]e|collaboration|research|development)\b(?:,| and| &)).){{0,60}}?(?<!, )\b(?<!and )option agreement\b",
    ),
    (
        EventType.OPTION_GRANTED,
        rf"\b{ENTER}\b(?:(?!\b(?:licen[sc]e|collaboration|research|development|agreement|alliance|partnership|that|its|the)\b).){{0,40}}?\boption (?:on|to (?:license|acquire|develop|commerciali[sz]e))\b",
    ),
    (
        EventType.OPTION_GRANTED,
        rf"\b{ENTER}\b(?:(?!\b(?:licen[sc]e|collaboration|research(?! evaluation)|development|commerciali[sz]ation|purchase)\b).){{0,60}}?(?P<title>\b(?:(?:option|opt-in) and (?:[\w-]{{3,20}} ){{1,4}}?agreement|(?:{BESIDE_OPTION})(?: agreement)? and option (?:agreement|deal|pact)))\b(?<!licen.e agreement)(?<!development agreement)(?<!collaboration agreement)",
    ),
    (EventType.OPTION_GRANTED, r"{O} (?:and|&) {O} (?:ink|sign|strike|agree on) (?:an? )?(?:exclusive )?option (?:on|to|for)\b"),
    (EventType.OPTION_GRANTED, r"\boption agreement (?:was|has been) (?:signed|executed|entered into|concluded)\b"),
)
