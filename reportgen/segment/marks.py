"""Marks that tell what a line or paragraph of a release is: end marks, contacts, "About" headings, safe harbors."""

import re

from reportgen.segment.lines import Paragraph, is_rule

ARTEFACT = re.compile(
    r"[-\s\u2022*(]{0,8}(?:more|continued|end)[-\s\u2022*)]{0,8}|(?:#\s{0,3}){1,5}|-\s?30\s?-|(?:page\s)?-?\s?\d{1,3}\s?-?(?:\s?of\s?\d{1,3})?"
    r"|\(?(?:back to top|table of contents)\)?|[ivx]{1,4}|<!--.{0,400}-->|<?page>?",
    re.IGNORECASE,
)
LINKED = re.compile(r"!?\[[^\]\n]{0,300}\]\(\S{1,2000}\)[\s|]{0,20}|https?://\S{1,2000}|\[\d{1,2}\]\s{1,4}https?://\S{1,2000}|Logo\s?-?\s?\S{0,300}")
WIRE_TAIL = re.compile(
    r"view (?:the )?(?:original|source)|source version|this press release features multimedia|to view the original|view original content"
    r"|source(?::|  )",
    re.IGNORECASE,
)
RELEASE_MARK = re.compile(
    r"(?:for\s+(?:immediate|general)\s+(?:press\s+)?(?:release|distribution|publication)|for\s+release\b.{0,60}|immediate\s+release|(?:press|news|media)\s+(?:release|information)|news\s+from\b.{0,60}"
    r"|exhibit\s{0,4}\d{1,3}(?:[.-]\d{1,3})?|ex-\d{1,3}(?:\.\d{1,3})?|\[.{0,80}(?:logo|letterhead).{0,40}\]|(?:contact|contacts):?|company\s+(?:press\s+)?release)",
    re.IGNORECASE,
)
IMMEDIATE = re.compile(r"\W{0,6}for\s+immediate\s+(?:press\s+)?(?:release|distribution)\W{0,6}", re.IGNORECASE)
AUDIENCE = r"media|investors?|press|company|corporate|public|financial|analysts?|trade|business|shareholders?|trade/business\s+press"
CONTACT = re.compile(
    r"for\s+(?:further|more|additional)\s+information,?\s+(?:please\s+)?(?:contact|call)\b"
    r"|(?:[\w.&']{1,20}\s){0,4}(?:" + AUDIENCE + r")(?:\s?(?:&|/|and|,)\s?(?:" + AUDIENCE + r"))?(?:\s+relations)?\s{1,2}(?:contacts?|inquiries|enquiries|relations)\b"
    r"|(?:" + AUDIENCE + r")(?:\s?(?:&|/|and)\s?(?:" + AUDIENCE + r"))?\s{0,3}(?::|$)|(?:[\w.&']{1,20}\s){0,3}contacts?(?:\s+information)?\s{0,3}(?::|$)|contacts?:",
    re.IGNORECASE,
)
PHONE_OR_MAIL = re.compile(
    r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|\+\s?\d[\d\s().-]{7,20}\d|\(\d{3}\)\s?\d{3}\s?[-.]\s?\d{4}|(?<!\d)\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|^(?:tel|phone|fax|e-?mail)\b",
    re.IGNORECASE,
)
ABOUT = re.compile(r"about\s+(?P<name>[A-Z0-9\u00c0-\u024f(\"'][^\n]{0,90})", re.IGNORECASE)
LEGAL_STOP = re.compile(r"\b(?:Inc|Corp|Co|Ltd|S\.A|N\.V|L\.P|S\.p\.A|A\.G)\.$", re.IGNORECASE)
ABOUT_NUMBER = re.compile(r"about\s+(?:\d[\d.,%]{0,12}\s|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|us$)", re.IGNORECASE)
ABOUT_NEWS = re.compile(r"about\s+(?:the|this|our|its)?\s{0,2}(?:[\w-]{1,30}\s){0,3}(?:agreements?|collaborations?|transactions?|partnerships?|licenses?|licences?|alliances?|deals?|amendments?)\W{0,4}$", re.IGNORECASE)
VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|said|announced|includes?|contains?|provides?|develops?|today)\b")
SAFE_HARBOR_HEADING = re.compile(
    r"\A(?P<about>.{0,60}?)\W{0,3}(?:(?:special\s+)?(?:cautionary|safe\s+harbor|forward[\s-]{1,3}looking|disclosure\s+notice|note\s+(?:regarding|on|about)\s+forward|statements?\s+regarding\s+forward|disclaimer)\b.{0,110})",
    re.IGNORECASE,
)
SAFE_HARBOR_OPENING = re.compile(
    r"\A\W{0,4}(?:except\s+for\s+(?:the\s+)?(?:historical|statements|any)|safe\s+harbor|(?:cautionary|disclosure)\s+(?:statement|note|notice)\b"
    r"|.{0,200}?\bforward[\s-]{1,3}looking(?:\s+(?:statements?|information|in\s+nature|within|and\b|comments?|disclosures?|projections?|matters?"
    r"|terminology|expectations?)|\W{0,2}(?:[,.;\"]|$)))",
    re.IGNORECASE | re.DOTALL,
)
SAFE_HARBOR_REACH = 260
SAFE_HARBOR_WORDS = re.compile(
    r"forward[\s-]{1,3}looking|actual\s+results|risks?\s+and\s+uncertaint|uncertaint|undue\s+reliance|(?:undertakes?|disclaims?)\s+(?:no|any)\s+(?:duty|obligation|intention|responsib)"
    r"|safe\s+harbor|risk\s+factors|could\s+cause|cautioned|1995",
    re.IGNORECASE,
)
NOTICE_HEADING = re.compile(
    r"(?:additional|important)\s+(?:information|notice)\b.{0,80}|no\s+offer\s+or\s+solicitation|participants\s+in\s+(?:the\s+)?solicitation|(?:about|use\s+of|note\s+(?:on|regarding))?\s{0,2}non-gaap\b.{0,60}|trademarks?|where\s+(?:you\s+can|to)\s+find.{0,60}",
    re.IGNORECASE,
)
FOR_COMPANY = re.compile(r"\W{0,4}for\s+(?P<name>[A-Z][\w.,&' -]{1,60})", re.IGNORECASE)
FOR_COMPANY_RUN_IN = re.compile(r"\W{0,4}For\s+(?P<name>[A-Z][\w.,&' -]{1,60}?)\W{0,4}(?::\s|\s{2,})")
BULLET = re.compile(r"[\u2022\u00b7\u25cf\u25aa*o+-]\s|\(?\w{1,3}[.)]\s")
SHORT_HEADING = 100
MOST_WORDS = 14


def is_artefact(text: str) -> bool:
    """Say whether a line is a page number, `-more-`, an end mark, a rule or a bare link."""
    return is_rule(text) or ARTEFACT.fullmatch(text) is not None or LINKED.fullmatch(text) is not None


def about_of(text: str) -> str | None:
    """Return whom an "About" heading names, None where the line is none."""
    words = text.strip(" *_:-")
    words = words if LEGAL_STOP.search(words) else words.rstrip(".")
    match = ABOUT.fullmatch(words)
    if not match or len(words) > SHORT_HEADING or ABOUT_NUMBER.match(words) or words[:5] not in ("About", "ABOUT"):
        return None
    if VERB.search(match["name"]) or text.rstrip().endswith((",", ";")) or len(words.split()) > MOST_WORDS:
        return None
    if text.rstrip().endswith(".") and len(words.split()) > 8:
        return None
    return match["name"].strip()


def is_news_heading(text: str) -> bool:
    """Say whether an "About" heading stands over news of the deal (`About the Collaboration`), not over a profile."""
    return ABOUT_NEWS.match(text.strip(" *_:.")) is not None


def is_safe_harbor_heading(text: str) -> bool:
    """Say whether a short line heads a forward-looking statement."""
    return len(text) <= 140 and not text.rstrip().endswith((",", ".\"")) and SAFE_HARBOR_HEADING.fullmatch(text.strip()) is not None and not VERB.search(text)


def safe_harbor_company(text: str) -> str | None:
    """Return the company that a safe-harbor heading names: `Vantor Forward-Looking Statement`."""
    match = SAFE_HARBOR_HEADING.fullmatch(text.strip())
    name = match["about"].strip(" -:'\"") if match else ""
    name = name.removesuffix("'s").strip()
    return name if name[:1].isupper() and name.split()[0].lower() not in NO_COMPANY else None


NO_COMPANY = frozenset(["a", "an", "the", "note", "notice", "special", "important", "information", "statement", "statements", "regarding", "certain", "use", "caution", "cautionary", "and", "on", "about"])


def company_in_front(text: str) -> str | None:
    """Return the company that a safe harbor names in front: `For Vantor, Inc.: This release contains …`."""
    match = FOR_COMPANY_RUN_IN.match(text)
    return match["name"].strip(" :") if match else None


def opens_safe_harbor(text: str) -> bool:
    """Say whether a paragraph begins a forward-looking statement by its own words."""
    match = SAFE_HARBOR_OPENING.match(text[:SAFE_HARBOR_REACH])
    return match is not None


def is_safe_harbor_text(text: str) -> bool:
    """Say whether a paragraph speaks the language of forward-looking statements."""
    return SAFE_HARBOR_WORDS.search(text) is not None


def is_contact_heading(text: str) -> bool:
    """Say whether a line opens a block of contacts."""
    return len(text) <= 120 and CONTACT.match(text) is not None and not text.rstrip().endswith(",")


def is_contact_text(text: str) -> bool:
    """Say whether a short paragraph holds a phone number or an address of mail and no sentence."""
    return len(text.split()) <= 45 and PHONE_OR_MAIL.search(text) is not None and not VERB.search(text)


def is_heading(paragraph: Paragraph) -> bool:
    """Say whether a paragraph looks like a heading inside a release."""
    text = paragraph.text.strip(" *_")
    words = text.split()
    if not words or len(text) > SHORT_HEADING or len(words) > MOST_WORDS or "\t" in paragraph.text or len(paragraph.lines) > 2:
        return False
    if text[-1] in '.,;"' or BULLET.match(text) or not text[0].isalnum() or text[0].islower() or sum(map(str.isdigit, text)) > 6:
        return False
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in long_words)
    return bool(long_words) and capitals >= 0.6 * len(long_words)
