"""Licences that pass no rights in technology on: to use a program, to do a service, of the government, of a city.

Reads: "ordered licenses for 1,900 users", "a license to its drawings for the repair of the plant", "a license solely to perform the services", "the government obtains a license".
Refuses: "an exclusive license to make and sell valves", "the government granted Alpha a license", "licensed the software for all uses".
"""

import re

LICENCE = r"(?:sub-?)?licen[sc](?:e[sd]?|ing)"
USERS = r"(?:named |concurrent |full )?(?:users?|seats?|workstations|desktops|employees|crew members|subscribers|servers|terminals|students)"
TO_USERS = re.compile(
    rf"(?i)\b(?:ordered|(?:purchase )?orders? (?:for|of)) (?:[\w$.,-]+ ){{0,4}}?(?:software |term |perpetual |additional |further |annual )*{LICENCE}\b(?! (?:agreements?|fees?|to|from|under|rights)\b)"
    rf"|\b{LICENCE}\b[^,;.]{{0,60}} (?:for|to|covering) (?:up to |about |some |more than |all |its |their )*\d[\d,]* {USERS}\b"
    rf"|\b(?:enterprise|end[- ]user|subscription|seat|desktop) {LICENCE}\b|\b{LICENCE}\b[^;.]{{0,80}}\b(?:by|under an?|on an?|as an?) (?:[\w-]+ )?subscription\b"
)
"""A program that a customer uses."""
BESIDE_GOODS = re.compile(
    rf"(?i)\b{LICENCE} (?:to|of|for) (?:use )?(?:the |its |their )?(?:[\w-]+ ){{0,2}}(?:software|firmware|programs?) (?:for (?:that|this|the same) (?:time|term|period)|for as long as|for the (?:life|lifetime) of)\b"
)
"""What comes with a machine."""
SERVICE = re.compile(
    rf"(?i)\b{LICENCE}\b[^;.]{{0,120}}\b(?:solely|only|strictly|exclusively) (?:to|for|in order to|as far as|so far as|insofar as|in connection with)\b[^;.]{{0,110}}\b(?:perform\w*|provid\w+|carry\w* out|render\w*|fulfil\w*) (?:the|its|their|such|these|those) (?:\w+ )?(?:services?|work|orders?|obligations)\b"
    rf"|\b{LICENCE}\b[^;.]{{0,120}}\bfor (?:the |its |their |\S{{2,30}}['’]s )?(?:orders|services|work) (?:alone|only)\b"
)
"""What who works for another needs for the work."""
GOODS = r"(?:plants?|units?|equipment|mills?|machines?|machinery|systems?|facilit(?:y|ies)|works|installations?|vessels?|lines?|turbines?|vehicles|trains|network|goods|hardware|buildings?|site|project)"
WITH_GOODS = re.compile(
    rf"(?i)\b{LICENCE}\b[^;.]{{0,120}}\b(?:(?:to the extent|so far as|insofar as|as far as|such [^;.]{{0,60}}? as|as)(?: is| are| it| they| may be)?(?: reasonably)? (?:needed|necessary|required|needs?)|where (?:needed|necessary|required))\b[^;.]{{0,60}}?\b(?:operat|maintain|maintenance|repair|run|servic|us(?:e|ing))\w*\b[^;.]{{0,60}}\b{GOODS}\b"
    rf"|\b{LICENCE}\b[^;.]{{0,60}}\b(?:drawings?|designs?|documents?|documentation|manuals?|software|control programs?|firmware|plans|specifications)\b[^;.]{{0,60}}\b(?:operation|maintenance|repair|upkeep|operat(?:e|ing)|maintain(?:ing)?|repair(?:ing)?)\b[^;.]{{0,60}}\b{GOODS}\b"
)
"""What who buys a plant or a machine needs to run it."""
TO_TRADE = re.compile(
    r"(?i)\b(?:commerciali[sz]\w+|to (?:[\w-]+, )?(?:develop|make|sell|market|distribute|manufacture)\b|royalty-bearing|sub-?licen[sc]able)"
)
GOVERNMENT = re.compile(
    rf"(?i)\bgovernment\b(?:(?! grants?\b)[^;.]){{0,40}}\b(?:receiv|obtain|retain|has|have|get|keep)\w*\b[^;.]{{0,60}}\b{LICENCE}"
    rf"|\b(?:government|agenc(?:y|ies)|institutes?|department|(?-i:NIH|NASA|DARPA|BARDA))\b[^;.]{{0,160}}\b{LICENCE}\b[^;.]{{0,80}}\b(?:subject inventions?|government(?:al)? purposes?|Federal Acquisition Regulation|Bayh-Dole|on behalf of the United States)"
)
"""The licence that the law gives the government in what it paid for (35 U.S.C. 202)."""
FRANCHISE = re.compile(
    r"(?i)\b(?:city|town|county|village|municipal\w*|council|borough|parish)\b[^;.]{0,80}\b(?:grant|renew|award|extend|approv)\w*\b[^;.]{0,80}\b(?:franchises?|concessions?)\b"
    r"|\bconcession (?:fees?|agreements?|contracts?|period)\b"
    r"|\blicen[sc]es? (?:to|of|for) (?:use )?[^;.]{0,40}\bseismic\b|\bseismic (?:data )?licen[sc]e"
    r"|\b(?:forest|timber|logging|fishing|harvest(?:ing)?|hunting|grazing|dredging|landing) licen[sc]es?\b"
    r"|\blicen[sc]ed?\b[^;]{0,60} to (?:enter|cross|occupy) (?:its |the |their |his )?(?:land|property|roads?|premises|buildings?|parcel|right of way)\b"
    r"|\bfranchise to (?:distribute|supply|provide|deliver|carry) (?:[\w-]+ ){0,2}(?:electric\w*|gas|power|water|cable|telephone|television)\b"
)
TO_TEACH = re.compile(
    rf"(?i)\b(?:board|department|commission|ministry|authority|agency|council|regulators?|state)\b[^;]{{0,160}}\b{LICENCE}\b[^;]{{0,90}} to (?:teach|offer|operate|open|practi[cs]e|conduct|provide|run)\b"
)
"""A school or a clinic that may work."""
WAY = re.compile(
    r"(?i)\b(?:trackage|haulage|running|overhead|easement|flowage|drainage|mooring|berthing|hangar|rooftop|pole attachment) rights?\b"
    rf"|\b{LICENCE}\b[^;.]{{0,40}} to (?:install|lay|place|string|erect|attach|maintain)\b[^;]{{0,80}}\b(?:rights?[- ]of[- ]way|poles?|towers?|property|land|premises|conduits?|ducts|roofs?|rooftop)\b"
)
"""A way over the land of another."""
AIR_WAVES = re.compile(
    rf"(?i)\b(?:MHz|GHz|AWS|PCS|LMDS|broadband radio|wireless|cellular|paging|mobile radio) (?:spectrum|(?:radio )?{LICENCE})\b|\b(?:leas|purchas|acquir|sell|buy|sold|bought|transfer|swap)\w* (?:the |its |such |of )?(?:\w+ ){{0,2}}spectrum\b|\bspectrum (?:leas|licen[sc]|holding|usage)\w*"
    rf"|\b(?:stations?|broadcast|FCC)['’]? {LICENCE}\b"
)
"""A band of frequencies; a station."""
SHOP_IN_SHOP = re.compile(r"(?i)\b(?:leased|licensed) departments?\b|\bdepartments? in (?:\d+|its|their|the) [\w ]{0,30}\bstores\b")
"""A department of a store that another runs."""


def is_of_no_technology(text: str) -> bool:
    """Say whether the licence of a sentence is one to use a program, to do a service, of the government or of an office."""
    if any(pattern.search(text) for pattern in (TO_USERS, BESIDE_GOODS, GOVERNMENT, FRANCHISE, TO_TEACH, WAY, AIR_WAVES, SHOP_IN_SHOP)):
        return True
    return (SERVICE.search(text) or WITH_GOODS.search(text)) is not None and TO_TRADE.search(text) is None
