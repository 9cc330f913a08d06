"""Words that the cues of several kinds of event share."""

from reportgen.lexicon.agreements import AGREEMENT_NOUNS
from reportgen.model.vocabulary import EventType

Cue = tuple[EventType, str]
"""A type of event and a pattern that tells of it; `{O}` stands for a masked organization."""

NOUN = "(?:" + "|".join(AGREEMENT_NOUNS) + ")"
DEED = rf"(?P<title>(?:[\w&/.,'-]{{1,30}} {{1,3}}){{0,12}}?{NOUN}(?: and [\w-]+ agreements?| and [\w-]+ and [\w-]+ agreements?| agreements?)?)\b"
"""An agreement with the words before it that name it."""
NAMES_A_DEED = (
    r"(?= (?:(?!(?:in|under|with|of|through|from|for|as|by|on|to|into|phase)\b)[\w/&.®™'-]{1,30},? ){0,8}?"
    rf"{NOUN}\b(?! (?:talks|discussions|negotiations|phase|stage|space|market|period)))"
)
"""Right behind a verb of a headline: words that name an agreement, without a preposition ("Enters Exclusive License Agreement")."""
ENTER = (
    rf"(?:(?-i:Enters?|Inks?|Cuts?|Strikes?|Lands?|Secures|Clinch(?:es)?){NAMES_A_DEED}|(?-i:Enter) into|clinched|agree[sd]?(?: with (?:the )?{{O}})? (?:up)?on(?= (?:an?|(?:the )?terms of) )|"
    r"entered?(?:,? (?:on|as of|effective) [^;]{4,60}?)? {1,3}into|entered(?= an? )|enters {1,3}into|entering {1,3}into|entry {1,3}into|signed|signs|signing of|sign|execut(?:ed|es|ion of)|announc(?:ed?|es|ing)|conclud(?:ed|es)|reach(?:ed|es)|formed|forms?"
    r"|establish(?:ed|es|ing)?|inked|finali[sz](?:ed|es)|struck|closed(?! (?:an?|the|its) (?:[\w$.-]+ ){0,4}(?:round|financing|offering|placement)\b)|made|consummated|unveil(?:s|ed)|launch(?:ed|es))"
)
RIGHT = r"(?:rights?(?! (?:after|now|away|before|here|there|side))|licen[sc]es?|sub-?licen[sc]es?)"
PERFECT = r"(?:has |have |had |today |also |recently |exclusively |non-exclusively |additionally |further |now |hereby |formally |successfully ){0,4}"
THINGS = (
    r"(?:patents?|patent portfolio|intellectual property|trademarks?|brands?|(?:clinical|preclinical|late|early|commercial)[- ]?stage (?:asset|compound|candidate|program)|(?:its|the) line of|product lines?|product rights|compounds?|product candidates?"
    r"|drug candidates?|(?:all|worldwide|global|certain|exclusive|full|its|the)(?: \w+){0,3} rights|programs?|programmes?|technology|molecules?|antibod(?:y|ies)|vaccines?|formulations?|know-how)"
)

PRODUCT = (
    r"(?:products?|drug|medicine|brand|treatment|therapy|vaccine|antibiotic|device|formulation|compound|candidate|franchise)"
)
"""What is sold apart from the company that made it."""
