"""Cues of agreements that are told without the word, by what each side may do from now on."""

from reportgen.lexicon.event_cues.words import Cue
from reportgen.model.vocabulary import EventType

WORK = r"develop|discover|commerciali[sz]e|create|design|bring|find|market|licen[sc]e"
NO_SITES = r"(?![^;]{0,40}\b(?:sites?|homes|land|propert(?:y|ies)|mines?|fields?|hotels?|resorts?|centers?|plants?|pipelines?|apartments|campus|ports?|workforce|skills|wells?)\b)"
"""What is built and not licensed."""

AGREED_IN_BRIEF: tuple[Cue, ...] = (
    (
        EventType.AGREEMENT,
        r"\b(?:give|gives|gave|given|grant|grants|granted) (?:each other|one another)\b[^;]{0,50}?\b(?:rights? (?:to|in|under)|licen[sc]es?|(?:access to|use of)\b[^;]{0,30}?\b(?:technolog\w+|traits?|patents?|platforms?|librar(?:y|ies)|know-how|intellectual property|compounds?|inventions?|portfolios?))\b",
    ),
    (
        EventType.AGREEMENT,
        r"^(?:the|this) (?:new )?(?:(?:co-|non-?)?exclusive|worldwide|multi-year|perpetual|research) licen[sc]e (?:lets|allows|permits|entitles|enables) (?:the )?{O}",
    ),
    (
        EventType.AGREEMENT,
        r"{O}[^;.]{0,40}? (?:has |have )?(?:signed up|subscribed) to (?:use|access|employ) (?:its|the|{O}'s)\b[^;.]{0,60}?\b(?:platform|technolog(?:y|ies)|library|libraries|patents?)\b",
    ),
    (
        EventType.AGREEMENT,
        rf"{{O}}(?:, [^;.]{{0,60}}?,)? (?:and|&) {{O}}[^;.]{{0,30}}? (?:will|are to|have agreed to|agreed to|agree to|plan to|to) work together to (?:jointly )?(?:{WORK})\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:have |has )?agreed that (?:the )?{O} (?:acquires?|obtains?|receives?|gets?|gains?|takes?|will|is to|may)\b[^;]{0,60}?\b(?:rights? (?:to|in|for|on)|licen[sc]e)\b",
    ),
    (
        EventType.AGREEMENT,
        rf"{{O}}(?:, [^;.]{{0,60}}?,)? (?:and|&) {{O}}[^;.]{{0,40}}? (?:announced?|said|announces?|reported)\b[^;.]{{0,30}}? (?:that )?they (?:will|are to|have agreed to|agreed to) (?:jointly |together )?(?:{WORK})\b",
    ),
    (EventType.AGREEMENT, rf"{{O}}[^;.]{{0,30}}? (?:has |have )?team(?:s|ed)? up with an? (?:[\w-]+ ){{0,3}}(?:company|manufacturer|group|drugmaker) to (?:{WORK})\b"),
    (EventType.AGREEMENT, r"\breports? an? (?:new|further|second|third|additional) (?P<title>(?:[\w-]+ ){0,2}(?:licen[sc]e|licensing|distribution|collaboration) agreement)\b"),
    (
        EventType.AGREEMENT,
        r"^{O}(?:, [^;.]{0,60}?,)? (?:and|&) {O} (?:are to|will) (?:jointly |together )?develop\b[^;.]{0,40}?\b(?:drugs?(?! stores?)|drug candidates?|medicines?|therap(?:y|ies)|vaccines?|antibod(?:y|ies)|compounds?|molecules?)\b",
    ),
    (EventType.AGREEMENT, rf"^{{O}} (?:and|&) {{O}} (?-i:[Tt]o) (?:jointly )?(?:develop|commerciali[sz]e)\b{NO_SITES}"),
)
"""Event type and pattern; behind those of agreements that are called so."""
