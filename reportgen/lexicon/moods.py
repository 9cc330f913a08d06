"""Words that say in what mood a clause stands. Patterns match without regard to case unless they say otherwise."""

PAST_FORM = r"(?:been|\w{2,20}(?:ed|en|wn|ld|ght|de|id|ne|un))"

NOT = r"(?:not|never|no longer)"
AUXILIARY = (
    r"(?:will|would|shall|should|can|could|may|might|must|do|does|did|has|have|had|is|are|was|were|be|been|being)"
)

NOT_NEGATING = (
    r"not (?:limited|only|over|above|below|under|higher|lower|less|more|fewer|greater|later|earlier|exceed|to exceed|exceeding|includ\w{1,3}|counting|affect|otherwise|necessarily)"
    r"|no (?:less|more|later|fewer|lower|greater|assurance|guarantee|earlier|doubt)|whether or not|not yet clear|No\.|if not|why not"
)
"""What holds `no` or `not` and denies nothing."""

NEGATIVE_VERB = rf"{AUXILIARY} {NOT}|\w{{2,7}}n't|cannot|(?:declined|refused|failed|ceased|elected not|chose not|decided not) to|not|never"
NEGATIVE_DETERMINER = r"no|neither|none of|nor|without"

NEGATION_ENDS = r",|\b(?:but|until|unless|except|other than|rather than|before|because|upon|by|if)\b"
"""What ends the reach of a negation."""

FORWARD = (
    r"expects?|expecting|(?:is|are|was|were) expected|expected to|anticipat(?:es?|ed|ing)|intends?|intended to|intending|plans? to|planned to|planning"
    r"|hopes? to|hoping|aims? to|seeks?|seeking|looks? to|proposes? to|targets? (?:completion|approval)"
)
FORWARD_ANYWHERE = (
    r"letters? of intent|(?:agreed|agreement) in principle|no assurance|no guarantee|in (?:talks|discussions|negotiations)"
    r"|memorandum of understanding|non-binding|term sheet"
)

POTENTIAL = (
    r"(?-i:may|MAY)|might|could|can|(?:is|are|was|were|be|becomes?|remains?)(?: also)? (?:potentially )?eligible|eligible (?:to|for)"
    r"|would(?: also)? (?:then )?be (?:entitled|eligible)|stands? to|ha(?:s|ve) (?:the|an) (?:right|option)(?: to)?"
    r"|ha(?:s|ve) the (?:potential|opportunity|ability)"
)
POTENTIAL_NEAR = (
    r"up to|as much as|potentially|potential|possible|contingent|a maximum of|not to exceed|eventual|optional"
)
"""What makes the words right behind it a possibility."""

POTENTIAL_BEHIND = (
    r"if\b|in the event|provided that|provided,? however|contingent (?:up)?on|assuming|should (?=[a-z])|in case|subject to (?:the )?(?:achiev|attain|reach|certain"
    r" milestone|meeting|regulatory|success|marketing)"
    r"|on (?:the |its |their |certain |successful ){0,3}(?:achiev|attain|approv|occurrence|completion|initiation|reaching|exercise)"
    r"|upon (?:the |its |their |certain |first |successful |each |any |receipt of |future ){0,3}(?:achiev|attain|approv|occurrence|completion"
    r"|initiation|dosing|enrol|commercial|regulatory|marketing|launch|reaching|meeting|filing|accept|submission|develop|clinical|milestone|exercise)"
)

HYPOTHETICAL = r"would|were to|were it"
HYPOTHETICAL_ANYWHERE = (
    r"if (?:and when )?(?:it is |they are |ultimately |eventually |finally |the \w{2,20} is )?approved|were to|had it"
)

RETROSPECTIVE = rf"had (?:not )?(?:\w{{2,15}}ly )?(?:also )?{PAST_FORM}"
RETROSPECTIVE_ANYWHERE = (
    r"(?:previously|originally)(?! (?:known|called|named))|in the past|historically|as (?:earlier|already) (?:announced|reported|disclosed)"
    r"|last (?:year|month|spring|summer|fall|autumn|winter)|(?:years?|months) ago"
)
RETROSPECTIVE_BEHIND = r"at (?:the|that) time\b(?! of)|as previously (?:announced|reported|disclosed)|(?:years?|months) ago|last (?:year|month)"

ASSERTED = (
    r"will|shall|must|has|have|is|are|was|were|pays|paid|receives|received|makes|made|grants|granted|agrees|agreed|entered|enters|signs|signed"
    r"|licen[sc]e[sd]|earns|earned|triggers|triggered|issued|purchased|announced|announces|obtained|acquired|retains|retained|gives|gave"
    r"|exercised|terminated|returned|regained|sold|invested|bought|extended|amended|assigned"
)
"""Verbs that state; they end the reach of a mood that an earlier verb set. Base forms follow `may` and `to` and are left out."""
