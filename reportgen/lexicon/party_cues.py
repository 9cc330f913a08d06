"""The phrases by which a sentence reports that a company changed its name or went into another; `{O}` is a masked organization."""

from reportgen.model.vocabulary import EventType

DONE = r"(?:has |have |had |was |were |has been |have been |had been )"

PARTY_CUES: tuple[tuple[EventType, str], ...] = (
    (
        EventType.PARTY_MERGED,
        rf"(?P<former>{{O}})(?:,? [^,;]{{0,60}},)? {DONE}(?:acquired by|bought by|purchased by|taken over by|merged (?:with and )?(?:into|with)|absorbed by) (?:the )?(?P<present>{{O}})",
    ),
    (EventType.PARTY_MERGED, r"(?P<former>{O}) (?:has )?merged (?:with and )?into (?:the )?(?P<present>{O})"),
    (
        EventType.PARTY_MERGED,
        r"(?P<present>{O}) (?:has |today )?(?:completed|closed|concluded) (?:its |the )?(?:acquisition|takeover|purchase) of (?:the )?(?P<former>{O})",
    ),
    (
        EventType.PARTY_MERGED,
        r"\b(?:completion|closing|completed|closed)(?: today)? (?:of )?(?:the |its )?(?:acquisition|takeover|purchase) of (?:(?:its|our|the Company's) (?:[\w-]+ ){0,2}(?:partner|licensee|licensor|collaborator) )?(?:the )?(?P<former>{O}),? by (?:the )?(?P<present>{O})",
    ),
    (
        EventType.PARTY_RENAMED,
        r"(?P<former>{O}) (?:has )?(?:changed its (?:corporate )?name to|been renamed(?: as| to)?|renamed itself|was renamed(?: as| to)?) (?:the )?(?P<present>{O})",
    ),
)
"""Event type and pattern with the former and the present name."""

LICENSING = r"\b(?:sub)?licen[sc]\w*|\bcollaborat\w+|\bdistribut(?:or|ion agreement)s?\b|\blicensed\b"
"""Words that tie a company to a licence in the same breath."""
