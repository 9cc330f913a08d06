"""Texts that use the words of licensing for something else: land, minerals, rooms that are let.

Reads: an option on mining claims with a royalty on the ore; a lease with options to extend and a licence to use a terrace.
Refuses: a process for lithium that is licensed; a lease told beside a licence of patents.
"""

import re
from collections.abc import Sequence

PROPERTY = re.compile(
    r"(?i)\b(?:mineral (?:claims?|rights?|propert\w+|resources?)|(?:lode|placer|mining|unpatented) claims?|mining|net smelter|NSR|ore\b|claim area|tonnes|water rights|hectares?|working interest|exploration expenditures?|(?:copper|gold|silver|uranium|lithium|nickel|zinc) (?:property|project)"
    r"|oil and gas leases?|drill(?:ing|ed)? (?:program|results|holes?)|land deeds?|acreage|net acres|tungsten)\b"
)
TECHNOLOGY = re.compile(r"(?i)\blicen[sc]|\bpatents?\b|\bpatented\b(?! (?:lode|mining|claims?))|technolog|intellectual property|trademark|know-how")
TENANCY = re.compile(
    r"(?i)\b(?:sub-?leases?|sub-?leas(?:ed|ing)|landlord|tenant|premises|base rent|monthly rent|square (?:feet|meters)|parking (?:spaces?|stalls?)|security deposit|(?:office|laboratory|warehouse|retail|vivarium|desk|bench) space|licen[sc]e to (?:occupy|use (?:the |such )?(?:common|shared|suite|rooms?|space)))\b"
)
LEASE_SIGNED = re.compile(
    r"(?i)\b(?:amendment|addendum|renewal|extension)\b[^.;]{0,30} (?:to|of) (?:its|the|their|our|a) (?:[\w-]+ ){0,2}(?:sub-?)?lease\b|\b(?:entered into|signed|executed) (?:an?|the) (?:[\w-]+ ){0,4}(?:sub-?)?lease\b"
    r"|\bagreement\b[^.;]{0,160}\bfor the (?:use|occupancy) of [^.;]{0,80}\b(?:square feet|space|premises|suite)\b"
)
FRANCHISING = re.compile(
    r"(?i)\bfranchis(?:e (?:fees?|agreements?|rights|development|system|opportunit\w+)|ees?|ors?|ing|ed (?:restaurants?|stores?|hotels?|locations?|units|shops|outlets|cafes?|clubs?|salons?))\b|\bfranchises \d|\barea development agreement\b"
)
"""Shops that others run under the name of a chain."""
LABOR = re.compile(r"(?i)\b(?:unions?|union locals?|workers|wages?|collective bargaining|labor (?:agreement|contract)|ratif(?:y|ied|ication)|strikes?|layoffs?)\b")
PATENT_ISSUE = re.compile(
    r"(?i)\b(?:receiv|award|grant|issu|obtain|secur|allow)\w*\b[^;]{0,60}\bpatents?\b|\bpatents?\b[^;]{0,40}\b(?:issued|granted|allowed|allowance)\b|\bnotices? of allowance\b"
)
OF_A_LICENCE = re.compile(r"(?i)licen[sc]|\bacqui|\bassign|\bpurchas|\bsell|\bsold|settle|option")
OF_TECHNOLOGY = re.compile(r"(?i)\b(?:patents?|technolog\w+|know-how|trademarks?|intellectual property|compounds?|drugs?)\b")


def is_about_property(texts: Sequence[str]) -> bool:
    """Say whether a text is about land, water or minerals: options, milestones and royalties there are no licensing."""
    told = sum(PROPERTY.search(text) is not None for text in texts)
    return told >= 2 and not any(TECHNOLOGY.search(text) for text in texts)


def is_about_franchises(texts: Sequence[str]) -> bool:
    """Say whether a text is about the shops of a chain that others run, and of no licence."""
    told = sum(FRANCHISING.search(text) is not None for text in texts)
    return told >= 2 and not any(TECHNOLOGY.search(text) for text in texts)


def is_about_tenancy(texts: Sequence[str]) -> bool:
    """Say whether a text is about rooms that are let: three of its sentences are, or two of which one tells of the lease."""
    told = sum(TENANCY.search(text) is not None for text in texts)
    return told >= 3 or (told >= 2 and any(LEASE_SIGNED.search(text) for text in texts))


def is_about_labor(texts: Sequence[str]) -> bool:
    """Say whether a text is about a contract with workers: three of its sentences are."""
    return sum(LABOR.search(text) is not None for text in texts) >= 3


def is_patent_issue(titles: Sequence[str]) -> bool:
    """Say whether the titles of a text tell of patents that an office has given, and of nothing done with them."""
    return any(PATENT_ISSUE.search(title) for title in titles) and not any(OF_A_LICENCE.search(title) for title in titles)


def is_of_rooms(text: str) -> bool:
    """Say whether a sentence is about rooms that are let."""
    return TENANCY.search(text) is not None


def is_of_technology(text: str) -> bool:
    """Say whether a sentence of such a text speaks of technology all the same."""
    return OF_TECHNOLOGY.search(text) is not None
