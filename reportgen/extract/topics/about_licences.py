"""Whether what was signed, granted or announced is an agreement on rights.

Reads: "signed a license agreement", "granted Beta an exclusive license".
Refuses: "a trial of the vaccine licensed from Alpha", "a memorandum of understanding", "an order worth $4 million, with software licenses".
"""

import re

from reportgen.extract.lines import Line, Zone
from reportgen.extract.topics.kinds_of_contracts import (
    LICENSING,
    OTHER_DEED,
    SERVICE_CONTRACT,
    STRONG,
    SUPPLY,
    is_other_contract,
    is_product_sale,
)
from reportgen.extract.topics.no_news import is_state
from reportgen.scan.masking import ORG

ADJECTIVE = re.compile(
    r"(?i)\b(?:patents?|technolog(?:y|ies)|drugs?|vaccines?|products?|compounds?|candidates?|therap(?:y|ies)|programs?|assets?|inhibitors?|antibod(?:y|ies)|devices?|brands?|platforms?|traits?|medicines?|treatments?) (?:in-|out-|sub)?licen[sc]ed$"
    r"|\b(?!(?:has|have|had|is|are|was|were|be|been|being|it|they|we|who|which|that|and|or|then|today|now|also|further|first|\w{2,20}ly|company|firm|unit|subsidiary|affiliate|group|university|institute|maker|developer|partner|parent|owner|giant|startup|\w{2,12}maker)\b)(?-i:[a-z]{3,20}) licen[sc]ed$"
    r"|\b(?:of|for|with|on|using|via|its|their|the|an?) (?:newly |recently |exclusively )?(?:in-|out-|sub)?licen[sc]ed$"
    r"|\b(?:of|for|from|with|on|under|the|its|their|our|no|all|any|new|more|other|such|these|software|patent|technology|additional|annual|two|three|four|five|six|several|\d{1,4}) licen[sc]es$"
)
"""What has been licensed before, as in "a trial of the vaccine licensed from Alpha", and licences that are things: "with software licenses"."""
ORDERED = re.compile(r"(?i)\b(?:an?|purchase|first|second|new|repeat|follow-on) orders? (?:worth|for|from|of|valued|with)\b")
"""Goods that are ordered, with licences to the software in them."""
WHAT_IT_DOES = re.compile(
    r"(?i)\b(?:leads?|leaders?|leading|engaged?s?|speciali[sz]\w+|active) (?:\w+ )?in (?:the )?(?:[\w-]+,? (?:and )?){0,5}licen[sc]ing$"
)
"""The business of a company: "which leads in the development and licensing of …"."""
IN_CHARGE = re.compile(
    r"(?i)\b(?:director|head|chief|president|manager|dean|leader|lead|partner|office|[se]?vp)(?: of|,| for) (?:[\w&-]+,? ){0,5}(?:and |& )?licensing$"
)
"""An office that a person holds: "Director of Technology Licensing"."""
COUNTED = re.compile(r"(?i)(?:a (?:record|total of) )?(?:\d{2,4}|dozens of|hundreds of|a record number of) (?:[\w-]+ ){0,4}(?:agreements|licen[sc]es)$")
"""What was concluded in a year, counted."""
GOODS_WORTH = re.compile(
    r"(?i)\b(?:tests?|kits|units|doses|vials|systems|goods|products|panels|modules|cells|batteries|equipment) (?:worth|valued at|with a value of)\b|\borders?\b[^;.]{0,40}[$€£¥]"
)
COMPANY_BOUGHT = re.compile(rf"(?i) (?:to|under which it (?:will|is to)|by which it (?:will|is to)) (?:acquire|buy|purchase|merge with) (?:all of )?(?:the )?{ORG}(?!['’]s|[^;,.]{{0,40}}\b(?:rights|patents?|trademarks?|licen|product|program|portfolio|technolog))")
RIGHTS_SOLD = re.compile(r"(?i)\brights? to (?:commerciali[sz]e|market|sell|develop|distribute)\b|\bintellectual property\b|\bproduct rights\b")
OEM = re.compile(r"(?i)\bOEM\b")
SOFTWARE = re.compile(r"(?i)\b(?:software|firmware|operating system|codec|source code|object code|programs?|toolkit|search engine|recognition engine|royalt\w+)\b")
"""What an equipment maker sells on under a licence; machines it buys."""
HABIT = re.compile(r"(?i)\blicen[sc](?:es|ing)$")
GIVEN = re.compile(r"(?i)\b(?:grant|giv|gave|sign|exchang|obtain|receiv|acquir|conclud|enter)\w*\b[^;]{0,90}\blicen[sc]es$")
"""Licences that some deed gives, of which "licenses" is the noun: "granted each other cross-licenses"."""
IN_PASSING = re.compile(
    r"(?i)\b(?:in|through|under|with) (?:close |joint |ongoing |continued )?(?:collaborations?|partnerships?|alliances?)$|\b(?:results?|data|stud(?:y|ies)|trials?|publication|presentation|poster|approval|clearance)\b[^;]{0,120}\b(?:collaborations?|partnerships?|alliances?|relationships?)$"
)
"""A collaboration that is named beside other news."""
CLINICAL_STUDY = re.compile(r"(?i)\bclinical (?:trial|study|research|supply|collaboration)|\b(?:study|trial) (?:support|agreement)|\binvestigator")
"""Work on one trial, with a drug supplied for it: no rights pass."""
GIVES_RIGHTS = re.compile(r"(?i)licens|licenc|royalt|milestone|up-?front|\boption|rights? to (?:develop|commerciali|market|sell)|commerciali[sz]|exclusive")
MEMORANDUM = re.compile(r"(?i)(?<!\sbinding )(?:\bmemorand(?:um|a) of understanding|\bMOU\b|\bletters? of intent|\bterm sheet)")
"""What does not bind."""
NAMED_SO = re.compile(r" (?:Becomes?|Changes|Announces|Reports|Names|Appoints|Signs|Enters|Completes|Acquires|Holds|Inc|Corp|LLC|Ltd|Group|Company|Co|Holdings)\b")
PURPOSE = re.compile(
    r"(?i)\b(?:licen[sc]\w*|rights? to|to (?:acquire|license|develop|co-?develop|commerciali[sz]e|market|distribute|promote|co-promote|jointly|collaborate|research|sell)|for (?:the |[\w-]+ ){0,3}(?:and )?(?:development|commerciali[sz]ation|distribution|marketing|co-promotion|license|licensing|discovery|supply and)\b|"
    r"technolog\w+|grant\w*|for (?:[\w-]+ ){0,3}(?:alliance|collaboration|partnership)\b|(?:for|on|over) (?:[\w-]+ ){0,3}(?:molecules|compounds?|antibod(?:y|ies)|inhibitors?|degraders?|biosimilars?|traits?|ADCs?)\b|royalt\w*|patents?|intellectual property|under which|pursuant to which|whereby)\b"
)
DONE_NOW = re.compile(r"(?i)\bis licen[sc]ing|today|announc|\b(?:by|under) an? (?:[\w-]+ ){0,4}agreement")
"""What makes a habit the news of the day."""
PLANNED = re.compile(r"(?i)^(?:plans?|under|pursuant to|by|in accordance with)\b|\bplans? to\b|intent(?:ion)? to|\bunder (?:the|its|their|an?|this)\b")
OF_FINANCING = re.compile(r"(?i)\b(?:financing|loan|credit|debt|equity distribution)\b")


def about_licence(words: str, title: str | None, line: Line) -> bool:
    """Say whether what was signed, granted or announced is about rights."""
    if CLINICAL_STUDY.search(title or line.text) and not GIVES_RIGHTS.search(line.text):
        return False
    if line.zone is Zone.NEWS and is_state(words, line.text):
        return False
    if MEMORANDUM.search(words) and not GIVES_RIGHTS.search(words):
        return False
    return _is_cue_of_licence(words, line) if title is None else _is_title_of_licence(words, title, line)


def _is_cue_of_licence(words: str, line: Line) -> bool:
    """Say whether a cue without the name of an agreement tells of a deed that gives rights."""
    if WHAT_IT_DOES.search(words) or IN_CHARGE.search(words) or ADJECTIVE.search(words) or ORDERED.search(words):
        return False
    is_habit = HABIT.search(words) and not GIVEN.search(words) and not DONE_NOW.search(line.text)
    if (is_habit and line.zone is not Zone.TITLE) or _is_name(words, line):
        return False
    return is_product_sale(words) or not is_other_contract(words, None)


def _is_title_of_licence(words: str, title: str, line: Line) -> bool:
    """Say whether the agreement of this name is new, and one on rights."""
    if PLANNED.search(title) or IN_PASSING.search(words) or OF_FINANCING.search(title):
        return False
    if STRONG.search(title):
        return COUNTED.match(title) is None
    if OEM.search(title) and SOFTWARE.search(line.text) and not SUPPLY.search(title):
        return True
    if is_product_sale(title) and RIGHTS_SOLD.search(line.text):
        return True
    if SUPPLY.search(title) and GOODS_WORTH.search(line.text):
        return False
    if SERVICE_CONTRACT.search(line.text) or is_other_contract(words, title):
        return False
    if _is_of_company(line, words):
        return False
    return LICENSING.search(title) is not None or _has_purpose(line, words)


def _is_name(words: str, line: Line) -> bool:
    """Say whether a headline names a company, "NorthStar Licensing Becomes …", or what it may do, "Alpha Licensed in Ohio"."""
    at = line.masked.find(words)
    if at < 0 or line.zone is not Zone.TITLE:
        return False
    behind = line.text[at + len(words) :]
    return (words.endswith("Licensing") and NAMED_SO.match(behind) is not None) or (words.endswith("Licensed") and behind.startswith(" in "))


def _is_of_company(line: Line, words: str) -> bool:
    """Say whether the words behind a cue tell that the agreement is to buy a company."""
    end = line.masked.find(words) + len(words)
    return COMPANY_BOUGHT.match(line.masked[end:]) is not None


def _has_purpose(line: Line, words: str) -> bool:
    """Say whether the words behind a cue tell that the agreement is on rights."""
    at = line.masked.find(words)
    end = at + len(words)
    return PURPOSE.search(line.text[end : end + 220]) is not None and OTHER_DEED.search(line.text[at : end + 60]) is None
