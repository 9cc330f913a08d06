"""Cues of sums that a company earns because its partner's work went on, told without the word for it."""

from reportgen.lexicon.event_cues.words import Cue
from reportgen.model.vocabulary import EventType

OF_A_DEAL = r"^(?=.{0,400}\b(?:partners?(?! l)|licen[sc]\w+|collaborat\w+|alliance|milestone))(?!.{0,400}\b(?:grant|court|judge|loan|merger|shareholders|stockholders|insurance|bonds?|up to)\b)"
"""Opens a cue where the sentence names a deal, and nothing else that brings money."""
SUM = r"(?:[A-Z]{0,3}[$€£¥]|(?:SEK|DKK|NOK|CHF|EUR|USD) ?) ?[\d.,]{1,12}(?: ?(?:[mb]illion|[MB]))?"
STEP = r"(?:dos(?:ed|es|ing)|approv(?:al|ed|es)|clear(?:ance|ed|s)|authori[sz](?:ation|ed|es)|fil(?:ed|es|ing)|start(?:s|ed)?|begins?|began|enter(?:s|ed)|accept(?:ance|ed|s)|nominat(?:ion|ed|es)|select(?:ion|ed|s)|launch(?:ed|es)?|initiat(?:ion|ed|es)|milestones?)"

EARNED: tuple[Cue, ...] = (
    (
        EventType.MILESTONE,
        rf"{OF_A_DEAL}[^;]{{0,160}}?\b(?:(?-i:Earns|Receives|Collects|Gets)|(?:has|have) (?:received|earned|collected|been paid)|was paid) (?:an? )?{SUM} (?:from (?:the |its |our )?(?:partner |licensee |collaborator )?{{O}}[^;]{{0,20}}? )?(?:as|after|on|upon|following|for|when|with)\b[^;]{{0,160}}?\b{STEP}\b",
    ),
    (
        EventType.MILESTONE,
        rf"{OF_A_DEAL}[^;]{{0,120}}?\b(?:approval|decision|dosing|start|filing|acceptance|clearance|launch|nomination|selection|initiation|entry)\b[^;]{{0,90}}?\b(?:brings?|brought|means|earns?|earned|yields?|nets?)\b[^;]{{0,40}}?{SUM}",
    ),
    (
        EventType.MILESTONE,
        rf"^(?!.{{0,300}}\b(?:court|judge|board|shareholders|stockholders|plan|merger|settlement|grant|loan|offering)\b)[^;]{{0,120}}?\b(?:clears?|cleared|approves?|approved|accepts?|accepted|doses?|dosed|files?|filed|nominated|launch(?:es|ed))\b[^;]{{0,80}}[;,:] {{O}} (?:to receive|receives|earns|collects|gets) {SUM} from {{O}}",
    ),
    (
        EventType.MILESTONE,
        rf"{OF_A_DEAL}[^;]{{0,60}}? (?-i:to Receive|to Earn|to Get|to Collect) (?:an? )?{SUM} (?:from (?:the )?{{O}} )?(?:as|after|following)\b[^;]{{0,90}}?\b{STEP}\b",
    ),
    (EventType.MILESTONE, rf"(?<!each )(?<!every )(?<!any )(?<!upon )\b(?:achievement|initiation|approval|clearance|acceptance|dosing|start|filing|launch|selection|nomination)\b[^;]{{0,60}}?\bentitles (?:the )?{{O}}[^;]{{0,12}}? to an? (?:further |first |second )?payment of {SUM}"),
    (
        EventType.MILESTONE,
        rf"{OF_A_DEAL}[^;]{{0,200}}?\b(?:first commercial sale|{STEP})\b[^;]{{0,120}}?,? for which {{O}} (?:receives|earns|is paid|has received|has earned|has been paid) {SUM}",
    ),
    (
        EventType.MILESTONE,
        rf"\b(?:its|our|their) (?:partner|collaborator|licensee)\b[^;.]{{0,30}}? (?:has )?(?:nominated|selected|dosed|accepted|filed|initiated|started|launched|designated)\b[^;.]{{0,90}}?,? for which {{O}} (?:has been|was|is being) paid {SUM}",
    ),
)
"""Event type and pattern; behind those of milestones that are called so."""
