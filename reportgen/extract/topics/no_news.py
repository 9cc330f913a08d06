"""Sentences that speak of licences and report none: careers of persons, standing states, settlements that license nothing.

Reads: "The patent is licensed to Beta" (a state), "She led licensing at Beta and signed ten licenses" (a career).
Refuses: "Alpha has licensed the patent to Beta" (a deed).
"""

import re
from collections.abc import Iterable, Sequence

from reportgen.scan.masking import ORG

PERSON = r"(?:he|she|(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z][\w'-]{1,30})"
CAREER = re.compile(
    rf"(?:^|[.,;] |\b(?:there|where|earlier|before that|previously|most recently|from \d{{4}} to \d{{4}}|since \d{{4}}),? ){PERSON}"
    r"(?: (?:also|has|had|then|successfully|most|recently)){0,2} (?:was|were|been|served|serves|led|leads|oversaw|headed|heads|held|holds|joined|joins|spent|worked|ran|managed|directed|negotiated|founded|co-founded|is (?:an?|the|also)"
    r"|built|acquired|advised|began|brings|earned|received (?:his|her|an?)|graduated|signed|closed|will (?:lead|oversee|head|report|serve))\b",
    re.I,
)
CAREER_TITLE = re.compile(
    r"(?i)(?:former|ex-|(?:industry |longtime |seasoned )?veteran) ?[^;:,]{0,60}?\b(?:executive|head|chief|officer|director|veteran|leader|dealmaker|president|partner)\b"
)
"""Opens a headline about a person."""
STATE = re.compile(
    r"(?i)\b(?:is|are|remains?|was|were) (?:[\w-]+ ){0,2}?(?:in-|sub-?)?licensed$|\b(?:is|are|remains?) (?:[\w-]+ ){0,2}?partnered\b|,? (?:which|who) (?:(?:has|had|have) )?(?:in-|out-|sub-?)?licensed$"
)
"""A cue that tells who holds what, or what another has done before."""
BESIDE_NEWS = re.compile(
    rf"(?i)\b(?:which|that) (?:is|are|was|were) (?:[\w-]+ ){{0,2}}?(?:in-|sub-?)?licensed$"
    rf"|\b(?:technolog(?:y|ies)|patents?|products?|compounds?|portfolio|platform|rights|brands?|process|name|candidate|program(?:me)?s?|building|\w+-\d+),? (?:that|which) (?:it|they|we|the company|{ORG})(?: has| have| also){{0,2}} (?:in-|out-)?licen[sc](?:es|ed)$|\bof licensing$"
    r"|\b(?!(?:that|and|or|but|as|if|when|after|since|because|said|says|announced|reported|disclosed|stated|today|week|morning|\w{3,6}day)\b)[a-z]{3,20} (?:it|they|we)(?: has| have| had| also| recently){0,2} (?:in-|out-)?licen[sc]ed$"
    r"|\b(?!(?:announced|reported|said|says|stated|disclosed|confirmed|noted|added|today|yesterday|week|morning|year|month|release|statement|filing|report|letter|\w{3,6}day)\b)[a-z][\w-]{2,20},? that"
    rf" (?:it|they|we|the company|{ORG})(?: has| have| had| also){{0,2}} (?:in-|out-)?licen[sc](?:es|ed)$"
    rf"|, which (?:it|they|we|the company|{ORG})(?: has| have| had| also){{0,2}} (?:in-|out-)?licen[sc](?:es|ed)$"
    r"|^announc\w* that [^;]{0,90}\b(?:holds?|owns?|retains?|continues?|remains?|will present)\b"
)
"""The same beside other news that is announced today."""
NEWS_OF_NOW = re.compile(r"(?i)\b(?:today|announc\w*|hereby|now licensed|on [A-Z][a-z]{2,8}\.? \d{1,2}\b)")
SETTLEMENT = re.compile(r"(?i)\bsettle(?:s|d|ment|ments|\b)")
ABOUT_THE_DISPUTE = re.compile(
    r"(?i)\b(?:settl\w+|dispute|litigation|lawsuits?|suits?|the (?:\w+ ){0,2}agreement|the parties|each (?:party|company|side)|granted|grants|resolv\w+|in exchange|in return|past (?:infringement|sales|use)|patents? in suit|mutual releases?)\b"
)
RIGHTS_GIVEN = re.compile(
    r"(?i)\b(?:cross-|sub-?)?licen[sc](?:e[sd]?|es|ing(?= (?:agreement|arrangement|deal|terms|of|to)))\b(?!,? (?:plate|application))|\broyalt\w+|\bcovenants? not to sue|\bdistribut(?:e|ion rights?|or)\b|\b(?:right|allow\w*|permit\w*|entitle\w*|free) to (?:launch|sell|market|make|use|manufacture)\b|\brights to\b"
)
EARLIER_DEED = re.compile(
    r"(?i)\b(?:claims?|dispute|litigation|suits?|breach|rights|obligations|arising)\b[^;.]{0,40}? (?:under|of|concerning|over|about) (?:an?|the|their|its) (?:[\w-]+ ){0,4}agreements? (?:of|dated|from|signed in|made in)\b[^;.]{0,30}?\b(?:19|20)\d\d\b"
    r"|\b(?:leads?|leaders?|leading|engaged|speciali[sz]\w+|active) (?:\w+ )?in (?:the )?[^,;.]{0,60}\blicensing\b"
)
"""The contract that was in dispute; what a company does."""
WITHHELD = re.compile(
    r"(?i)\b(?:neither|no|not|without|nor|never|denied|refused)\b[^.;]{0,60}\b(?:licen[sc]\w*|royalt\w*|rights?|covenants?)\b"
)
LENT = re.compile(
    r"(?i)\b(?:project debt|debt|banks?|loans?|lenders?|refinanc\w*|financ(?:e|ing)|creditors?|noteholders?|bondholders?|labor|unions?|landlords?|underwriters?|merger|stream(?:ing)? (?:company|agreement)|sale of the company|acquisition of the company|covenant relief|class actions?|securities (?:litigation|suits?|claims)|derivative (?:suits?|actions?|litigation)|wage claims)\b"
)
RIGHTS_SOUGHT = re.compile(r"(?i)licen[sc]|rights|collaborat|distribut|option|partner(?:ship|ing)|co-?promot|commerciali")


OFFICE = r"(?:state|city|county|province|government|commission|ministry|department|board|regulators?|authorit(?:y|ies)|agency)"
OFFICIAL_LICENCE = re.compile(
    rf"\blicen[sc]es?\b[^.;]{{0,30}} (?:from|by) (?:the |a |its )?(?:[a-z]+ )?{OFFICE}\b(?! (?:university|college|research))|\b{OFFICE}\b(?! of [A-Z]\w+ University)[^.;]{{0,40}}\b(?:granted|issued|awarded|renewed|approved)\b[^.;]{{0,40}}\blicen[sc]es?\b"
    r"|\b(?:[Dd]istiller|[Bb]rewer|[Dd]ealer|[Bb]roker|[Bb]anker|[Cc]ontractor|[Pp]ilot|[Mm]anufacturer)['’]s licen[sc]e|\b(?:Commission|Control Board|Minister|Ministry)\b[^.;]{0,40}\b(?:granted|issued|awarded)\b[^.;]{0,60}\blicen[sc]e"
    r"|\b(?:offered|awarded|granted|issued)\b[^.;]{0,60}\b[Ll]icen[sc]es?\b[^.;]{0,60} by (?:the )?(?:[A-Z]\w+ (?:and |of |& )?){0,5}(?:Authority|Commission|Ministry|Department|Board|Agency|Directorate|Council|Bureau|Government|Canada)\b"
    r"|\b[Ll]icen[sc]es?\b[^.;]{0,80} under (?:the )?(?:[A-Z]\w+ ){1,4}Act\b"
)
"""A licence to ply a trade, which an office of the state gives."""
SPIN_OFF = re.compile(r"(?i)\bseparation and distribution agreement|\bdistribution(?: to [^,;.]{2,60})? of (?:all|\d[\d.]*%|substantially all)[^,;.]{0,40}\b(?:shares|stock|interests?)\b")
"""Shares that a company hands out to its holders."""
COMPANY_PURCHASE = re.compile(
    r"(?i)agreement and plan of merger|\bmerger (?:agreement|sub|consideration)|\btender offer\b|outstanding shares|all of the (?:issued and )?outstanding|\bto be acquired by\b|\bbusiness combination\b|acquisition of (?:substantially )?all (?:of )?the (?:assets|stock|shares|equity)|"
    r"stock purchase agreement|share purchase agreement|membership interests|\bmerger of\b|\bmerge with\b|\bbecomes? a wholly[- ]owned subsidiary of\b|\beach (?:[\w-]+ ){0,3}share of [^,;.]{2,60} (?:will|to|shall) be (?:exchanged|converted)\b"
)
WHOLE_COMPANY = re.compile(
    r"(?i)agreement and plan of merger|\btender offer for all|(?:acquir\w+|acquisition|purchase[ds]?|buy) (?:of )?(?:all|100%) (?:of )?(?:the )?(?:issued and )?(?:outstanding )?(?:shares|stock|common stock|capital stock|equity|membership interests|share capital)"
)
DEBT = re.compile(
    r"(?i)\b(?:term loan|lenders?|loan agreement|credit (?:agreement|facility)|borrow(?:s|ed|ings?|er)|indenture|(?:senior|convertible|secured) notes|security interest|bears interest)\b"
)
CHARGE = re.compile(r"(?i)\b(?:security interest|liens?|collateral|pledged?|mortgaged?|encumbrances?)\b")
GIVEN_BESIDE_DEBT = re.compile(r"(?i)\bexclusive(?:ly)?\b|\bsub-?licen[sc]|\bgrant(?:s|ed)\b[^;]{0,90}\b(?:licen[sc]e|rights)\b")
OLD_CHANGE = re.compile(r"(?i)\b(?:was|were|been) (?:last |first |most recently )?(?:renewed|extended|amended|modified|restated|terminated)\b[^,;.]{0,20} in ((?:19|20)\d\d)\b")


def is_official(text: str) -> bool:
    """Say whether a sentence tells of a licence that an office of the state gives."""
    return OFFICIAL_LICENCE.search(text) is not None


def buys_company(texts: Sequence[str]) -> bool:
    """Say whether a text tells of the purchase of a company: once as a whole, or twice in any words."""
    return sum(COMPANY_PURCHASE.search(text) is not None for text in texts) >= 2 or any(WHOLE_COMPANY.search(text) for text in texts)


def is_about_debt(texts: Iterable[str]) -> bool:
    """Say whether a text tells of a loan: three of its sentences do."""
    return sum(DEBT.search(text) is not None for text in texts) >= 3


def is_deed_beside_debt(text: str, words: str) -> bool:
    """Say whether a cue in a text about a loan tells of a licence all the same: the sentence is not of the loan, and the cue of exclusive rights."""
    return DEBT.search(text) is None and GIVEN_BESIDE_DEBT.search(words) is not None


def is_charge(text: str) -> bool:
    """Say whether a sentence gives a lender rights in a licence, not a licence."""
    return CHARGE.search(text) is not None


def was_changed_before(text: str, day: str | None) -> bool:
    """Say whether a sentence says that an agreement was changed in a year before that of the text."""
    match = OLD_CHANGE.search(text)
    return match is not None and day is not None and match[1] < day[:4]


def is_career(text: str) -> bool:
    """Say whether a sentence tells what a person did or will do in an office."""
    return CAREER.search(text) is not None


def is_title_of_career(text: str) -> bool:
    """Say whether a headline opens with what a person was."""
    return CAREER_TITLE.match(text) is not None


IS_MADE_AND = re.compile(r"(?i)\b(?:is|are) (?:[\w-]+ ){0,2}?(?:\w{2,12}ed|made|built|sold|grown|run) (?:by|in|for) [^;]{0,60},? and (?:[\w-]+ly )?licen[sc]ed\b")
"""What is done with it all the time: "is produced by Beta, and licensed to broadcasters"."""
MADE_WITH = re.compile(
    r"(?i)\b(?:makes?|made|uses?|using|runs?|builds?|built|sells?|with|contains?) (?:an?|the|its) (?:[\w-]+ ){1,4}(?:[\w-]+ly )?licen[sc]ed(?= (?:from|by|under)\b)"
)
"""What a product is made with: "makes the vaccine with a cell line licensed from Beta"."""


def is_state(words: str, text: str) -> bool:
    """Say whether the words of a cue tell how things stand, not what was done."""
    if words.endswith("licensed") and IS_MADE_AND.search(text):
        return True
    made_with = MADE_WITH.search(text)
    if made_with is not None and words.endswith(made_with.group()[-30:]):
        return True
    return BESIDE_NEWS.search(words) is not None or (STATE.search(words) is not None and not NEWS_OF_NOW.search(text))


def is_about_money(text: str) -> bool:
    """Say whether talks that a sentence tells of are about debt, wages or a merger."""
    return LENT.search(text) is not None and not RIGHTS_SOUGHT.search(text)


FOR_COMPANY = re.compile(
    r"(?i)\b(?:letters? of intent|LOI|memorandum of understanding|term sheet|in principle|heads of terms|proposal)\b[^;.]{0,60}?\b(?:to (?:acquire|purchase|buy|merge|combine|sell|be acquired)|for (?:the|an?) (?:\w+ )?(?:purchase|acquisition|sale|merger|combination))\b"
    r"(?![^;.]{0,90}\b(?:rights|licen[sc]\w*|patents?|technolog\w+|products?|compounds?|drugs?|trademarks?|intellectual property)\b)"
)


def is_about_rights(text: str) -> bool:
    """Say whether talks that a sentence tells of are about rights."""
    return RIGHTS_SOUGHT.search(text) is not None


def is_for_company(text: str) -> bool:
    """Say whether talks that a sentence tells of are about the purchase of a business."""
    return FOR_COMPANY.search(text) is not None


def is_bare_settlement(title: str | None, words: str) -> bool:
    """Say whether what was signed is called a settlement and no licence."""
    named = title or words
    return SETTLEMENT.search(named) is not None and not RIGHTS_GIVEN.search(EARLIER_DEED.sub(" ", named))


def settles_with_rights(texts: Iterable[str]) -> bool:
    """Say whether some sentence about a dispute gives rights to a side."""
    kept = (EARLIER_DEED.sub(" ", text) for text in texts)
    return any(
        ABOUT_THE_DISPUTE.search(text) and RIGHTS_GIVEN.search(text) and not WITHHELD.search(text) for text in kept
    )
