"""Names of organizations where sentences, headlines and lists put them; each only by its form and place."""

import re
from collections.abc import Iterator

from reportgen.lexicon.company_names import COMPANY_TAILS, INSTITUTION_HEADS
from reportgen.lexicon.places import COUNTRIES
from reportgen.scan.names import LEGAL, WORD, is_name, trim_name

OPENS = r"(?<![\w.])(?!(?:(?<=\d-)[FKQ]|(?<=[FKQ]/)A) )"
"""Where a name may open: not at the letter of "Form 8-K" or "10-Q/A"."""
KIND_OF_COMPANY = (
    r"\b(?:(?:[Bb]rand|[Rr]ights|[Tt]rademark|[Pp]atent) owner|(?:[Dd]rug|[Cc]hip|[Aa]uto|[Cc]ar|[Tt]oy|[Ss]hoe) ?maker|[Rr]etailer|[Pp]ublisher|[Ww]holesaler|[Bb]roadcaster|[Mm]anufacturer|[Dd]istributor|[Ll]abel)"
)
"""What a company is called right before its name."""
POSSESSIVE = r"(?:Women|Children|Men|People|Nature|Mother|Farmers?|Consumers?|Physicians?|Veterans?)['’]s?"
"""Words that stand in names of companies with the sign of possession."""
LEGAL_NAME = re.compile(
    rf"{OPENS}((?:(?:{WORD}|{POSSESSIVE}) {{1,14}}(?:(?:&|de|du|do|da|dos|del|di|van|von|der|\d{{1,2}}) {{1,14}}(?={WORD}))?){{0,6}}{WORD}(?: {{1,14}}[a-z][a-z]{{2,12}}(?= (?:Inc|Corp|Ltd|Co\b|AG|plc|Limited|GmbH)))?){{1}}(?: {{1,2}}\([A-Z][A-Za-z. ]{{1,18}}\))?(?:,? {{1,14}}|,)({LEGAL})(?![\w])"
)
INSTITUTION = re.compile(
    rf"{OPENS}((?:The )?(?:University|Institute|Institutes|College|School|Regents|Bureau|Centers|Board of Regents|Board of Trustees|Trustees|Academy|Ministry|Department|National Institutes?|Administrators) of "
    rf"(?:the |Applied )?{WORD}(?: (?:and |of |for |at |the )?(?!St\. ){WORD}){{0,4}}"
    rf"|(?:The )?(?:United States|U\.S\.|National|Federal) (?:{WORD} ){{0,3}}(?:Service|Center|Centre|Bureau|Laboratory|Laboratories)(?: (?:for|of) (?:the )?{WORD}(?: (?:and |of )?{WORD}){{0,3}})?"
    rf"|(?:Fundaç[ãa]o|Fundacao|Fundaci[óo]n|Fondazione|Fondation|Stiftung|Instituto|Istituto|Universidade?|Università|Universiteit|Centro)(?: (?:de|do|da|dos|das|del|della|dei|di|des|du|la|le|para|per|e|y|et|für|van))*? {WORD}(?: (?:(?:de|do|da|del|di) )?{WORD}){{0,4}}"
    rf"|(?:The )?(?:National|International|American|European|World|Professional|United) (?:(?!Strategic|Marketing|Research|Development|Licensing|Commercial|Business|License){WORD} ){{1,3}}(?:Alliance|Union|Conference|Tour|Circuit|Coalition)"
    rf"|(?:The )?(?:{WORD} ){{1,4}}(?:Research|Growers|Growers'|Development) Board(?: (?:of|for) (?:the )?{WORD}(?: (?:and )?{WORD}){{0,2}})?"
    rf"|(?:The )?(?:(?:St\. )?{WORD}(?:'s)? (?:of |for |and |& )?){{1,6}}(?:{'|'.join(INSTITUTION_HEADS)})(?: (?:of|for|at|in) (?:the )?{WORD}(?: (?:and |of )?{WORD}){{0,3}})?)(?![\w])"
)
TAILED = re.compile(
    rf"{OPENS}((?:{WORD} {{1,14}}(?:& )?){{1,3}}(?:{'|'.join(COMPANY_TAILS)}))(?![\w-])(?! (?:Agreement|Division|Industry|Center|Conference|Unit))"
)
OF_COUNTRY = "|".join(re.escape(country) for country in COUNTRIES if country.replace(" ", "").isalpha() and not country.isupper())
"""Countries, as they stand before the name of a company of theirs: "licensed to Italy's Rossano"."""
PLACED = re.compile(
    r"(?:(?:agreements?|collaborations?|partnerships?|alliances?|licen[sc]es?|deals?|contracts?|settlements?|transactions?|pacts?|ventures?|discussions|negotiations|sheet|understanding|intent"
    r"|accords?|arrangements?|relationships?) (?:\w+ )?(?:by and )?(?:with|between|from|to) "
    r"|(?:licen[sc]ed|sublicen[sc]ed|granted|rights?|payments?|fees?|shares|received|receives?|receipt|acquired?|acquires|obtained?|obtains|purchased?|bought|informed by|notified by|notice|paid|returned|assigned|sold|transferred|transfers) "
    r"(?:[\w$.,%'-]+ ){0,6}?(?:from|to|by) |(?:grant(?:ed|s)|gave|gives|giving) (?=(?:[A-Z][\w.&-]+ ){1,4}(?:an?|exclusive|non-exclusive|worldwide|the right|rights)\b)|(?:pay|pays|paying) (?=(?:[A-Z][\w.&-]+ ){1,4}(?:up to |an? |[$€£¥]))|(?:partner|licensee|licensor|collaborator|party|affiliate|subsidiary),? |(?:between|with|by|from)) {0,2}(?:the )?"
    rf"(?:(?:{OF_COUNTRY})['’]s )?"
    r"(?:(?:[A-Z][a-z]{2,12} )?(?:drugmaker|drug maker|chipmaker|firm|company|group|manufacturer|biotech(?:nology)?(?: company| firm)?|pharmaceutical (?:company|group|firm)) (?=[A-Z]))?"
    rf"(?P<name>{WORD}(?: {{1,3}}(?:(?:&|of) )?{WORD}){{0,4}})"
)
ACTING = re.compile(
    rf"(?P<name>{WORD}(?: {{1,3}}(?:(?:&|of) )?{WORD}){{0,4}}) {{1,3}}(?:(?:has|have|had|will|would|may|can|is|also|not|today|shall|recently|and {WORD}(?: {WORD}){{0,3}}) ){{0,3}}"
    r"(?:unveil|g[ai]v|in-licens|out-licens|(?<=not )renew|abandon|discontinu|halt|stopp|suspend|end|cancel|t[ao]k|becom|became|bought|convert|let|owe|announc|enter|sign|licens|licenc|sublicens|grant|receiv|obtain|acquir|exercis|pay|paid|agree|notif|inform|terminat|return|develop|market|commerciali[sz]|manufactur|purchas|make|made|elect|collaborat|partner|regain|extend|tapp|opt|restructur|"
    r"amend|conclud|expand|earn|achiev|responsible|eligible|entitled|assum|retain|sell|buy|fund|provide|settle)\w{0,6}\b"
)
COORDINATED = re.compile(
    rf"(?:^|[-.:] {{1,3}}|\bthat )(?P<name>{WORD}(?: {{1,3}}(?:(?:&|of) )?{WORD}){{0,4}})(?: \([^)]{{1,40}}\))? and {WORD}"
)
SECOND_OF_TWO = re.compile(
    rf"\band (?P<name>{WORD}(?: {{1,3}}{WORD}){{0,4}}),? (?:(?:have|has|today|jointly|also|will|yesterday) ){{0,3}}(?:announced|unveil|enter|sign|agree|conclud|form(?=ed)|expand|g[ai]v|collaborat|partner(?=ed)|reach|team)\w{{0,5}}\b"
)
DESCRIBED_FIRST = re.compile(
    rf"(?:\b[A-Z][\w.]{{2,20}}-based|{KIND_OF_COMPANY}) (?P<name>{WORD}(?: {{1,3}}(?:(?:&|of) )?{WORD}){{0,3}})"
)
LICENSING_BESIDE = re.compile(
    rf"(?P<name>{WORD}(?: {{1,3}}{WORD}){{0,4}}), an? [^,;.]{{3,80}}, (?:(?:has|have|today|also) ){{0,2}}(?:in-|out-|sub)?licensed\b"
)
APPOSED = re.compile(
    rf"(?P<name>{WORD}(?: {{1,3}}(?:(?:&|of) )?{WORD}){{0,4}}), (?:its|their|our) (?:[\w-]+ ){{0,3}}(?:partner|licensee|licensor|collaborator|distributor)\b"
)
LIST_ITEM = re.compile(
    rf"(?:^|\bpartners |,|,? and|,? or|:|-|\b(?:include|including|includes|with|to)) {{0,2}}(?P<name>{WORD}(?: {WORD}){{0,3}})(?=,| and | or |\.|\)| \(|$)"
)
DESCRIBED = re.compile(
    rf"(?:\b[Tt]he |^|[,;] |\b(?:and|with|to|from|by) (?:the )?)(?P<name>{WORD}(?: (?:of |in )?{WORD}){{1,4}}), (?:an?|the) (?:[A-Za-z-]+,? ){{0,5}}?"
    r"(?:(?:fashion|design|publishing|couture|jewelry|luxury) house|(?:film|game|animation) studio|foundation|nonprofit|non-profit|not-for-profit|charity|company|corporation|manufacturer|developer|supplier|distributor|retailer|publisher|maker|provider|producer|drugmaker|chipmaker|automaker|firm|subsidiary|biotech\w*|institute|university|consortium)\b(?!['’])"
)
DOES = (
    r"(?:announce|enter|sign|regain|licen[sc]e|exercise|receive|expand|establish|acquire|grant|obtain|achieve|reach|amend|extend|renew|terminate|end|agree|sell|settle|in-license|out-license|cross-license|sublicense"
    r"|join|team|launch|complete|earn|return|discontinue|secure|gain|develop|co-develop|restructure|reacquire|reclaim|broaden|deepen|conclude|finali[sz]e|resolve|execute|transfer|link|taps)"
)
"""Verbs of headlines, which are no words of names."""
DOES_OR_NAMES = r"(?:form|cut|take|hand|partner|collaborate|ink|opt|fund|strike|select|choose|win|land|cancel|appoint|buy|name|unveil)"
"""Verbs of headlines that stand in names too, as in "Corwen Select": two companies do it, or it ends in s."""
MOVES = r"(?:Join|Move|[Tt]o)"
HEADLINE_PARTIES = (
    re.compile(rf"^(?P<a>{WORD}(?: {WORD}){{0,3}}?) (?:and|&|And) (?P<b>{WORD}(?: {WORD}){{0,3}}?) (?:(?i:(?:{DOES}|{DOES_OR_NAMES})(?:e?s)?)|{MOVES})\b"),
    re.compile(rf"^(?P<a>{WORD}(?: {WORD}){{0,3}}?) (?:(?i:{DOES}(?:e?s)?|{DOES_OR_NAMES}e?s)|{MOVES})\b"),
    re.compile(
        rf"\b(?:[Ww]ith|[Ff]rom) (?:the )?(?:(?:[Pp]artner|[Ll]icensee|[Ll]icensor|[Cc]ollaborator) )?(?P<a>{WORD}(?: (?:of )?{WORD}){{0,3}}?)(?= (?:to|for|in|on|under|and|of|following|as|To|For|In|On|Under|Following)\b|[,;.'’]|$)"
    ),
    re.compile(rf"^(?P<a>{WORD}(?: {WORD}){{0,3}}?), (?P<b>{WORD}(?: {WORD}){{0,3}}?) (?:in|(?i:{DOES}|{DOES_OR_NAMES})|{MOVES})\b"),
    re.compile(rf"\b(?:[Ll]icen[sc]e|[Rr]ights|[Oo]ption) (?:[Tt]o|[Oo]n|[Ff]or|[Ii]n) (?P<a>{WORD}(?: {WORD}){{0,2}}?)['’]s\b"),
    re.compile(rf"\b(?:[Pp]artner|[Ll]icensee|[Ll]icensor) (?P<a>{WORD}(?: {WORD}){{0,2}}?) [A-Z][a-z]{{2,12}}s\b"),
    re.compile(rf"\b[Bb]etween (?P<a>{WORD}(?: {WORD}){{0,3}}?) [Aa]nd (?P<b>{WORD}(?: {WORD}){{0,3}}?) (?:(?i:{DOES}(?:e?s)?)|Expires|on|On|for|For|to|To)\b"),
    re.compile(rf"\b(?:[Gg]rants?|[Gg]ives?) (?P<a>{WORD}(?: {WORD}){{0,2}}?) (?:[Ee]xclusive |[Nn]on-[Ee]xclusive |[Ww]orldwide |[Gg]lobal |[Ee]uropean )?(?:[Ll]icen[sc]e|[Rr]ights|[Oo]ption)\b"),
    re.compile(
        rf"\b(?:[Ll]icen[sc]e[sd]?|[Rr]ights|[Ll]icensing) (?:[\w®™-]+ ){{0,6}}[Tt]o (?P<a>{WORD}(?: {WORD}){{0,2}}?)(?= (?:for|in|on|under|For|In)\b|[,;.]|$)"
    ),
)


JOINT_VERB = re.compile(r" and .{2,60} (?:Agree|Announce|Enter|Expand|Form|Ink|Join|Launch|Partner|Sign|Team)\b")
"""The verb of two that do something together, behind the second: "University of X and Alpha Sign …"."""
ITS_VERB = re.compile(r" (?:Announces|Awards|Grants|Joins|Launches|Licen[sc]es|Names|Opens|Receives|Selects|Signs)\b")
"""What an institution does in a headline: "University of X Opens Office"."""
INNER_FORM = re.compile(rf"(?P<name>.{{3,80}}?),? {{1,3}}(?P<form>{LEGAL}|Company|Corporation) {{1,3}}")
"""A whole name before another one: the end of a heading that runs on into the sentence below it."""

NAME_OPENS = frozenset(
    (
        "Federal", "Global", "First", "New", "Clinical", "Research", "Strategic", "State", "Worldwide", "Royalty", "Milestone", "Technology",
        "Source", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
    )
)
"""Words that open names with a legal form, though a sentence or a headline may open with them too."""
BEHIND_NEW = frozenset(("England", "York", "Jersey", "Zealand", "Hampshire", "Mexico", "Orleans", "World", "Era", "Horizon", "Horizons", "Age"))


def headline_names(text: str) -> Iterator[str]:
    """Yield the parties of a headline in title case by the places where headlines put them."""
    for pattern in HEADLINE_PARTIES:
        match = pattern.search(text)
        for name in (trim_name(n) for n in match.groupdict().values() if n) if match else ():
            if is_name(name):
                yield name


def legal_names(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield name, legal form, start and end of each name with a legal form in a clean sentence."""
    seen: list[str] = []
    for match in LEGAL_NAME.finditer(text):
        name = _with_first_word(match.group(1), text[: match.start()])
        ahead = next((INNER_FORM.fullmatch(name[: -len(one)]) for one in seen if name.endswith(f" {one}")), None)
        seen.append(name)
        if ahead is not None:
            start = match.start(1) + match.group(1).find(name)
            yield ahead["name"], ahead["form"], start, start + ahead.end("form")
            continue
        start = match.start(1) + match.group(1).rfind(name.split(" ")[0]) if name else match.start()
        if name and (is_name(name) or is_name(name.split()[0])):
            yield name, match.group(2), max(start, match.start()), match.end()


def _with_first_word(printed: str, before: str) -> str:
    """Return the name that stands before a legal form, trimmed, but with the one word that may open a sentence and does open a name."""
    name = trim_name(printed)
    words = printed.split()
    if len(words) < 2 or words[0] not in NAME_OPENS or name != " ".join(words[1:]).strip(" ,"):
        return name
    if words[0] == "New" and words[1] not in BEHIND_NEW and not (before and (before[-2:-1].islower() or before[-2:-1] == ",")):
        return name
    return " ".join(words).strip(" ,")


def institutions(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield name, start and end of each university, institute, foundation, hospital or ministry."""
    for match in INSTITUTION.finditer(text):
        printed = ITS_VERB.split(match.group(1))[0]
        if JOINT_VERB.search(printed):
            printed = printed.split(" and ")[0]
        name = trim_name(re.split(r"\b(?:From|With|To|For|By|In|On|At) |(?<=[a-z]) and (?=[A-Z]\w+ Laborator(?:y|ies)$)", printed)[-1])
        if printed.endswith((f"{name} Alliance", f"{name} Board")):
            name = f"{name} {printed.split()[-1]}"
        if name and len(name.split()) > 1 and is_name(name):
            start = match.start() + match.group().find(name.split(" ")[0])
            yield name, start, match.end()


def tailed_names(text: str) -> Iterator[str]:
    """Yield capitalized names that end in a word of company names, without a legal form."""
    for match in TAILED.finditer(text):
        name = trim_name(match.group(1))
        if is_name(name) and len(name.split()) > 1:
            yield name


def placed_names(text: str) -> Iterator[str]:
    """Yield capitalized names in the places where agreements put a party."""
    for pattern in (PLACED, ACTING, COORDINATED, APPOSED, DESCRIBED_FIRST, SECOND_OF_TWO, LICENSING_BESIDE):
        for match in pattern.finditer(text):
            name = trim_name(match.group("name"))
            if is_name(name):
                yield name


def described_names(text: str) -> Iterator[str]:
    """Yield the capitalized names that the words behind them call a company, foundation or institute."""
    for match in DESCRIBED.finditer(text):
        name = trim_name(match.group("name"))
        if is_name(name):
            yield name


def listed_names(text: str) -> Iterator[str]:
    """Yield the capitalized names that a list enumerates."""
    for match in LIST_ITEM.finditer(text):
        name = trim_name(match.group("name"))
        if is_name(name):
            yield name
