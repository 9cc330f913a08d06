"""Which sentences may tell of a licensing happening at all.

Reads: the news of a release; "the license agreement with the state licensing board" for the sake of the license agreement.
Refuses: a release of quarterly results, "a liquor license", "Item 1.01 Entry into a Material Definitive Agreement".
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.topics.about_rights import FINANCING
from reportgen.extract.topics.matters import DEED_OF_LICENCE
from reportgen.extract.topics.no_news import is_career, is_charge, is_official, is_title_of_career
from reportgen.extract.topics.other_licences import is_of_no_technology
from reportgen.model import SectionKind

NO_EVENT_LICENCE = re.compile(
    r"(?i)\b(?:biologics licen[sc]e|licen[sc]e application|broadcast\w* licen|production licen|establishment licen|import licen|wholesale licen|exploration (?:and production )?licen|[KW][A-Z]{2,3}-(?:FM|AM|TV)|radio station|television station|liquor licen|gaming licen|banking licen|business licen|driver'?s? licen|state licen|operating licen|spectrum (?:licen|auction)|FCC licen|export licen|casino|permits, licen|licen[sc]es, (?:permits|franchises)|licen[sc]ed (?:\w+ )?(?:sales )?(?:representatives?|agents?|professionals?|contractors?|practitioners?|nurses?|dealers?)|"
    r"licen[sc]ed (?:physician|professional|engineer|vaccine in|in the U|for use|bank|lender|broker|insurer)|wireless licen|nuclear (?:plant|power|regulatory)|cannabis licen|dispensary|mining licen|exploration licen|prospecting licen|seismic licen|slot machine licen|music licen|"
    r"money transmitter|licenses? for \w+ and|user licen|seat licen|pharmacists?\b|to dispense|ordinary course|Amendment No\. \d+ (?:to|amends|on) (?:the |this |its )?(?:current )?(?:report|form)|landlord|tenant|easement|square feet|Federal Communications Commission|offshore|oil lifted|medical licen|pharmacy licen|licensed by the (?:state|FDA|FCC|commission)|software licen[sc]e revenue)"
)
LICENCE_DEAL = re.compile(r"(?i)licen[sc]e agreement|collaborat")
RECAP_HEADLINE = re.compile(
    r"(?i)\b(?:financial results|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|quarterly results|(?:full[- ]?)?year[- ]end|full[- ]year|fiscal (?:year )?\d{4} (?:results|guidance)|earnings|operating results|corporate update|business updates?|to present at|to participate in|"
    r"investor conference|conference call|(?<=[a-z] )guidance|guidance (?:for|of|range)|annual meeting|results for the|reports? (?:q[1-4]|record|strong)|(?:interim|half[- ]year(?:ly)?|preliminary|final|annual|unaudited) (?:results|report)|trading (?:update|statement)|placing\b|open offer|pipeline update|shareholder (?:letter|update)|letter to (?:share|stock)holders|year in review|highlights? 20\d\d|(?<!share of )(?<!percent of )(?<!% of )(?<!percentage of )(?<!portion of )(?<!royalties on )(?<!royalty on )net sales|revenue expectations|"
    r"public offering|private placement|underwritten|rights offering|progress(?:es)? (?:on|research|of)|shares progress|advances collaboration|priorities)\b"
)
DEED_HEADLINE = re.compile(
    r"(?i)\b(?:signs?|enters?|grants?|(?:in-|out-)?licenses|amends?|extends?|renews?|wins?|obtains?|secures?|gains?|acquires?|buys?|regains?|returns?|terminates?)\b[^;]{0,60}\b(?:licen[sc]\w*|collaboration|distribution|option|agreement|rights)\b"
    r"|\b(?:in-|out-)?licenses (?!(?:and|for|of|under)\b)[^;]{2,60} (?:to|from) [A-Z]"
)
"""What a headline tells beside results: "Signs License and Reports First Quarter Results"."""
RESULTS_HEADING = re.compile(r"(?i)(?:(?:recent|business|financial|operating|first|second|third|fourth|full|year|fiscal|quarter\w*|20\d\d) ){1,5}(?:results|highlights)\b.{0,30}$")
FIRST_LINES = 5
"""How many sentences tell of a deed where no heading parts it from the results."""
SLIDES = re.compile(
    r"(?i)\b(?:posted|updated|presents?|presented|present)\b[^.;]{0,60}\b(?:corporate|investor|company|slide) presentation\b|\b(?:use|uses|using) (?:the|these|its|certain) (?:[\w-]+ ){0,3}(?:slides|presentation materials)\b"
)
"""What goes on behind it says what the slides show."""
DATED = re.compile(r"(?i)on [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}, (?!.{0,60}presentation)")
SALUTATION = re.compile(r"(?i)\W{0,3}(?:to (?:our|the|my|all)|dear)(?: (?:fellow|valued))? (?:share|stock|unit)holders?\b[ \w]{0,30}[:,]")
"""Opens a letter, which looks back at a year."""
ITEM_TITLE = re.compile(
    r"(?i)[| ]{0,9}(?:item ?\d[\d.]*[.:;]?[ |-]{0,20})?(?:entry into|termination of|amendment of) a (?:material (?:definitive )?|definitive material )agreement[. |]{0,9}"
)
"""The title that the form gives to an item, which tells of no happening by itself."""


def telling_lines(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the titles and news sentences that may tell of a happening: none of a recap, of a person's career, of an office or a lender."""
    recap = _parts_without_news(lines)
    results = _results_from(lines)
    shown: set[int] = set()
    for line in lines:
        if id(line.section) in shown and not DATED.match(line.text):
            continue
        if SLIDES.search(line.text):
            shown.add(id(line.section))
        if line.zone not in (Zone.NEWS, Zone.TITLE) or _part(line) in recap or line.start >= results.get(_part(line), line.end):
            continue
        if ITEM_TITLE.fullmatch(line.text.strip()) or (
            NO_EVENT_LICENCE.search(line.text) and not LICENCE_DEAL.search(line.text)
        ):
            continue
        if line.zone is Zone.TITLE and is_title_of_career(line.text):
            continue
        if line.zone is Zone.NEWS and (is_career(line.text) or is_charge(line.text) or is_official(line.text)):
            continue
        if not is_of_no_technology(line.text):
            yield line


def _parts_without_news(lines: tuple[Line, ...]) -> set[str]:
    """Return the parts of documents whose headline announces results, or a financing from royalties beside which no licence is signed."""
    headed = [line for line in lines if line.section.kind is SectionKind.HEADLINE]
    signed = {_part(line) for line in lines if line.zone in (Zone.NEWS, Zone.TITLE) and DEED_OF_LICENCE.search(line.text)}
    recaps = {_part(line) for line in headed if RECAP_HEADLINE.search(line.text) and not DEED_HEADLINE.search(line.text)}
    recaps |= {_part(line) for line in lines if SALUTATION.match(line.text)}
    return recaps | ({_part(line) for line in headed if FINANCING.search(line.text)} - signed)


def _results_from(lines: tuple[Line, ...]) -> dict[str, int]:
    """Return, by the part of a document whose headline tells of a deed beside results, where the results begin."""
    starts: dict[str, int] = {}
    both = {_part(line) for line in lines if line.section.kind is SectionKind.HEADLINE and RECAP_HEADLINE.search(line.text) and DEED_HEADLINE.search(line.text)}
    for part in sorted(both):
        news = [line for line in lines if line.zone is not Zone.TITLE and _part(line) == part]
        heading = next((line.start for line in news if RESULTS_HEADING.match(line.text)), None)
        starts[part] = news[FIRST_LINES].start if heading is None and len(news) > FIRST_LINES else heading or (news[-1].end if news else 0)
    return starts


def _part(line: Line) -> str:
    return line.document.id + line.section.part
