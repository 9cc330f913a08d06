"""Words that bound an amount, and words that say what one amount is for. Patterns match without regard to case."""

from reportgen.model.vocabulary import Qualifier, Unit

FILLER = (
    r"(?:an?|the(?=\s{1,30}(?:aggregate|total|maximum|sum|amount))|additional|another|further|extra|aggregate|total|maximum|combined|approximately|about|around|roughly|amounts?|sums?|of"
    r"|in|as|much|up|to|cumulative|potential|payments?|value|cash|potentially|totall?ing|equal)"
)
"""What may stand between a bounding word and its figure."""

BOUNDING: tuple[tuple[Qualifier, str], ...] = (
    (
        Qualifier.UP_TO,
        r"(?<!went )(?<!goes )(?<!rose )(?<!ramped )(?<!stepped )(?<!moved )(?<!add )(?<!adds )(?<!adding )up to|as much as|as high as|as many as|(?:a )?maximum(?: aggregate| total| amount){0,2} of|not to exceed|not exceeding"
        r"|(?:not|never) exceed|no more than|not more than|not over|not above|no higher than|no greater than|not greater than|capped at|a cap of"
        r"|potentially (?:totall?ing|worth|valued at|amounting to|reaching)|potential total of"
        r"|(?:could|may|might|can) (?:potentially )?(?:total|reach|amount to|be worth|be as much as)|a ceiling of|limited to|at most",
    ),
    (
        Qualifier.AT_LEAST,
        r"at least|(?:not|never) (?:below|under|lower than|less than)|(?:a )?minimum(?: aggregate| total| amount| annual){0,2} of|no less than|not less than|no fewer than"
        r"|no lower than|guaranteed minimum(?: amount)? of|>=|≥",
    ),
    (Qualifier.NEARLY, r"nearly|almost|close to|just under|just below|just short of|approaching|shy of"),
    (
        Qualifier.MORE_THAN,
        r"more than|well over|just over|(?<!spread )(?<!control )(?<!hand )(?<!hands )(?<!handed )(?<!handing )(?<!turn )(?<!turned )(?<!signed )(?<!rolled )(?<!carried )over|in excess of|exceeding|exceeds?|greater than|above|upwards? of|north of"
        r"|higher than|>",
    ),
    (Qualifier.LESS_THAN, r"less than|lower than|fewer than|under|below|<"),
    (
        Qualifier.ABOUT,
        r"approximately|approx\.?|about|around|some|roughly|circa|ca\.|in the (?:neighbou?rhood|order|region|vicinity) of"
        r"|on the order of|an? estimated|estimated at|estimated to be|~",
    ),
)
"""In order: what says `not more` comes before what says `more`."""

RANGING = r"between|from|ranging (?:from|between)|in the range of|range from|ranges from"

BOUNDING_BEHIND: tuple[tuple[Qualifier, str], ...] = (
    (
        Qualifier.AT_LEAST,
        r"\s{0,30}(?:or (?:more|greater|higher|above)\b|\+|-?plus\b(?!\s{1,30}(?!in\b|for\b|upon\b|of\b|per\b)[\w$€£¥(])|at (?:a|the) minimum\b|at least\b)",
    ),
    (Qualifier.UP_TO, r"\s{0,30}(?:or (?:less|lower|below)\b|at (?:the )?most\b|at a maximum\b)"),
    (Qualifier.ABOUT, r"\s{0,30}or so\b"),
)

UNIT_WORDS: tuple[tuple[Unit, str], ...] = (
    (Unit.TARGET, r"targets?|antigens?|target antigens?"),
    (
        Unit.PRODUCT,
        r"products?|product candidates?|compounds?|drug candidates?|candidates?|drugs?|molecules?|antibod(?:y|ies)|TAPs?",
    ),
    (Unit.PROGRAM, r"program(?:me)?s?|projects?"),
    (Unit.INDICATION, r"indications?"),
    (Unit.LICENSE, r"licen[sc]es?"),
    (Unit.YEAR, r"years?|calendar years?|fiscal years?|contract years?|annum|twelve-month period"),
    (Unit.SHARE, r"shares?|ordinary shares?|common shares?|ADSs?|ADRs?|American Depositary Shares?"),
    (
        Unit.UNIT,
        r"units?|devices?|chips?|wafers?|kits?|vials?|doses?|tests?|grams?|kilograms?|kg|tons?|barrels?|gallons?|subscribers?"
        r"|users?|seats?|copies|copy|handsets?|terminals?|vehicles?|systems?|FTEs?|full-time equivalents?|employees?|patients?"
        r"|kilowatt-hours?|kWh|megawatts?|bags?|bottles?|cases?|bushels?|liters?|litres?|pairs?|cards?|pounds?|ounces?|square (?:feet|meters?)"
        r"|batch(?:es)?|cartridges?|installations?|phones?|month|quarter|acre|well|stores?|locations?|sites?|episodes?",
    ),
)

CHANGING = (
    r"increas|rais|rose|ris|grew|grow|go|went|mov|climb|jump|step|lift|decreas|reduc|declin|chang|revis|adjust|amend|lower|cut|drop|fell|fall"
    r"|trim|improv|boost|expand|upgrad|rescal|scal|doubl|tripl|shift|extend|br[io]ng|brought|up|down"
)
"""Beginnings of verbs after which `from X to Y` names an old and a new amount and no range."""
