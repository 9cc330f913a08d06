"""How dates are written: the patterns that `dates` tries in order, the longest ways of writing first."""

import re

from reportgen.lexicon.months import CONTRACT_NOUNS, MONTHS, ORDINALS, RELATIVE


def _both_cases(words: str) -> str:
    return rf"(?:{'|'.join(f'{word.capitalize()}|{word.upper()}' for word in words.split('|'))})"


MONTH = rf"(?P<month>{_both_cases('|'.join(sorted(MONTHS, key=len, reverse=True)))})\b\.?"
"""In capital letters or with one: `may` in small letters is a verb."""
GLUED_MONTH = rf"(?P<month>{_both_cases('|'.join(sorted(MONTHS, key=len, reverse=True)))})(?=[\s\d.])\.?"
"""Copies of pages lose the no-break space behind the month: `December8, 2017`."""
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH))?(?![\w%])"
YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d%]|[a-z_]|[.,]\d|-\w)"
GAP = r"\s{1,30}"
COMMA = r"(?:\s{0,3},\s{0,30}|\s{1,30})"
NTH = rf"(?P<nth>{'|'.join(ORDINALS)})"
OF_YEAR = rf"(?:{GAP}(?:of|in))?(?:{GAP}the)?(?P<kind>{GAP}(?:calendar|fiscal)(?:{GAP}year)?)?(?:{GAP}year)?{GAP}"
DATE = rf"(?:{MONTH}{GAP}{DAY}{COMMA}{YEAR})"
ABOUT = re.compile(
    r"\b(?:(?:on|in|at)\s{1,30}or\s{1,30}(?:about|around)|(?:on\s{1,30})?approximately|around|about|circa|ca\.)(?:\s{1,30}the)?\s{1,30}$",
    re.I,
)

ENDED = re.compile(
    rf"\b(?P<span>(?i:quarter|year|half|three|six|nine|twelve|3|6|9|12))(?:-|\s{{1,30}})?(?i:(?:fiscal\s{{1,30}})?(?:months?|quarter|year|period|months?{GAP}period)?)"
    rf"{GAP}(?i:period{GAP})?(?i:ended|ending|that{GAP}ended|which{GAP}ended){GAP}(?i:on{GAP})?{DATE}"
)
MONTH_DAY_YEAR = re.compile(rf"\b{GLUED_MONTH}\s{{0,30}}{DAY}{COMMA}{YEAR}")
DAY_MONTH_YEAR = re.compile(rf"(?<![\w.,/-]){DAY}(?:{GAP}day)?(?:{GAP}of)?{GAP}{MONTH}{COMMA}{YEAR}")
ISO = re.compile(r"(?<![\w/-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w-])")
NUMERIC = re.compile(
    r"(?<![\w/.$-])(?P<one>\d{1,2})(?P<sign>[/.])(?P<two>\d{1,2})(?P=sign)(?P<year>(?:19|20)\d\d|\d\d)(?![\w/%]|[.,]\d)"
)
QUARTER = re.compile(
    rf"\b(?i:{NTH}){GAP}(?P<fiscal>(?i:fiscal{GAP}|calendar{GAP})?)(?i:quarter)(?i:{OF_YEAR})(?:{YEAR}|(?P<relative>(?i:this|next|last)(?:{GAP}year)?))"
)
QUARTER_SIGN = re.compile(rf"\b(?:Q(?P<nth>[1-4])|(?P<nth_first>[1-4])Q)(?:{GAP}of)?[\s-]{{0,3}}(?:FY)?{YEAR}")
HALF = re.compile(
    rf"\b(?i:(?P<nth>first|second|1st|2nd|latter){GAP}half)(?i:{OF_YEAR})(?:{YEAR}|(?P<relative>(?i:this|next|last){GAP}year))"
)
HALF_SIGN = re.compile(rf"\b(?:H(?P<nth>[12])|(?P<nth_first>[12])H)\s{{0,3}}{YEAR}")
PART_OF_YEAR = re.compile(
    rf"\b(?P<part>(?i:mid|early|late|middle{GAP}of|beginning{GAP}of|end{GAP}of|year[\s-]end|end-of-year))(?:-|{GAP})(?:(?i:the){GAP})?(?:{MONTH}{COMMA}(?:of{GAP})?)?{YEAR}"
)
MONTH_YEAR = re.compile(rf"\b{MONTH}(?:\s{{0,3}},)?{GAP}(?:(?i:of){GAP})?{YEAR}")
SEASON_YEAR = re.compile(rf"\b(?i:spring|summer|fall|autumn|winter)(?:{GAP}of)?{GAP}{YEAR}")
MONTH_DAY = re.compile(rf"\b{MONTH}{GAP}{DAY}(?![.,]\d|\s?[-/]\s?\d)")
DAY_MONTH = re.compile(rf"(?<![\w.,/$-]){DAY}(?:{GAP}of)?{GAP}{MONTH}(?![\w-])")
FISCAL_YEAR = re.compile(rf"\b(?:(?i:fiscal)(?:{GAP}(?i:year))?|FY)\s{{0,30}}{YEAR}")
BARE_YEAR = re.compile(
    rf"\b(?i:in|since|during|by|until|till|through|from|before|after|prior{GAP}to|as{GAP}of|throughout|calendar(?:{GAP}year)?|back{GAP}in|around){GAP}(?:(?i:the{GAP}year){GAP})?"
    rf"{YEAR}(?!{GAP}(?:[a-z]{{0,20}}\s)?(?:shares|patients|people|employees|subjects|Act\b|Plan\b|Employee|Stock|Equity|Incentive))"
)
YEAR_OF_CONTRACT = re.compile(
    rf"\b(?i:the|its|their|our|a|this|that){GAP}{YEAR}{GAP}(?:[\w-]{{1,30}}{GAP}){{0,2}}?(?i:{CONTRACT_NOUNS})\b"
)
MONTH_ALONE = re.compile(
    rf"\b(?P<lead>(?i:in|last|this|since|during|until|by|early|late|next)){GAP}{MONTH}(?!{GAP}\d|\w|-)"
)
RELATIVE_DAY = re.compile(rf"\b(?i:{RELATIVE})\b")
