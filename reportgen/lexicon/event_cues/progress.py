"""Cues of milestones and payments, of negotiations, and of conditions that are met and targets that are revealed."""

from reportgen.lexicon.event_cues.words import Cue
from reportgen.model.vocabulary import EventType

PROGRESS: tuple[Cue, ...] = (
    (
        EventType.MILESTONE,
        r"\b(?:achiev(?:ed?|es|ing|ement of)|reach(?:ed|es|ing)|met|meets|attain(?:ed|s|ment of)|accomplish(?:ed|es)|trigger(?:ed|s|ing)?|hit|earn(?:ed|s|ing)?|complet(?:ed|es|ion of)|satisf(?:ied|action of))\b.{0,110}?\bmilestones?\b(?! payments? (?:plus|and|as well))",
    ),
    (
        EventType.MILESTONE,
        r"\bmilestones?\b(?: payments?)?[^;]{0,90}?\b(?:(?:has|have|was|were|is|been) (?:been )?(?:achieved|reached|met|triggered|earned|attained|received|paid|accomplished)|triggered by|became (?:due|payable)|is (?:now )?(?:due|payable)(?! (?:when|if|once|after)\b| (?:up)?on (?:the |its |an? )?(?-i:[a-z]))|trigger(?:s|ed|ing))\b",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:receiv(?:ed|es|ing)|receipt of|will receive|to receive|is due|paid|pays|will pay|(?:will be|is|are) (?:making|paying)|(?:is|are) (?:\w+ )?(?:going|about) to (?:make|pay)|(?:has|have) made|entitled to|being paid|collected)\b.{0,50}?\b(?:an?|the|its|first|second|third|fourth|fifth|sixth|final|additional|one|two|three|\$?[\d.,]+(?: ?[mb]illion)?)\b.{0,40}?\bmilestones?(?: payments?)?\b",
    ),
    (EventType.MILESTONE, r"\bmilestones?(?: payments?)? (?:attained|achieved|reached|earned|met|triggered)\b"),
    (
        EventType.MILESTONE,
        r"(?-i:\b(?:Receives?|Earns?|Achieves?|Triggers?|Reaches|Collects|Gets)\b).{0,60}?(?-i:\bMilestones?\b)",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:oblig(?:es|ed)|requires?|entitl(?:es|ed)|result(?:s|ed) in|sets? off|calls for|brings?|brought|means|yields?)\b.{0,60}?\b(?:milestone payment|(?:designation|nomination|selection) (?:fee|payment))\b",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:accomplishment|achievement|event|milestone|initiation|approval|acceptance|dosing|start|filing|launch|decision|election|designation|nomination|selection|clearance|enrol?lment|submission)\b[^;]{0,90}?\b(?:trigger(?:s|ed|ing)?|sets? off)\b.{0,40}?\bpayments?\b",
    ),
    (
        EventType.MILESTONE,
        r"(?<!each )(?<!every )(?<!any )(?<!upon )\b(?:achievement|initiation|approval|clearance|acceptance|dosing|start|filing|launch|selection|nomination)\b[^;]{0,90}?\bentitles (?:the )?{O}[^;]{0,12}? to (?:[$€£¥]|(?:an? |the )(?:[\w$€£¥.,-]+ ){0,4}?milestone\b)",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:this|the|such) (?:event|achievement|milestone|acceptance|dosing|start|approval) entitles (?:the )?{O}[^;]{0,12}? to (?:receive )?an? (?:[\w-]+ ){0,3}?payment of (?:[A-Z]{0,3} ?[$€£¥])",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:receipt of|receiv(?:ed|es)|collects|earns)\b.{0,20}?[$€£¥] ?[\d.,]{1,12}(?: ?[mb]illion)?\b.{0,30}? (?:upon|following|after|on|triggered by) (?:the )?(?:[\w-]+ ){0,3}?(?:approval|clearance|acceptance|dosing|start|filing|launch|initiation|submission|selection|nomination)\b[^;.]{0,60}?\b(?:partner|licensee|collaborator|licensor)\b",
    ),
    (
        EventType.MILESTONE,
        r"^(?!.{0,300}\b(?:option|licen[sc]e|agreement|terminat|default))[^;]{0,160}?\b(?:partners?|licensee|collaborator|approval|approves|patient|dos(?:es|ed|ing)|trial|filing|acceptance|accepts|launch(?:es)?)\b[^;]{0,110}?\btriggering\b.{0,40}?\bpayments?\b",
    ),
    (
        EventType.MILESTONE,
        r"(?-i:\bEarns?\b) [$€£¥] ?[\d.,]{1,12}(?: ?[mb]illion)? (?:payment )?from (?:partner |licensee )?{O} (?:as|upon|on|after|following|when)\b",
    ),
    (
        EventType.PAYMENT,
        r"\b(?:receipt of|received|has received|was paid|collected|paid(?!-up))\b[^;]{0,60}?\b(?:payments?|licen[sc](?:e|ing) fees?|fees?|royalt(?:y|ies)|instal?lments?)\b",
    ),
    (
        EventType.PAYMENT,
        r"\b(?:receiv(?:ed|es)|collected) [A-Z]{0,3} ?[$€£¥][\d.,]{1,14}(?: (?:million|billion))? from (?:the )?{O}(?![^;]{0,200}\b(?:milestones?|since|to date|so far|in all|in total)\b)",
    ),
    (
        EventType.PAYMENT,
        r"^this (?:is|was|represents|marks) (?:the )?(?:first|second|third|fourth|last|final|remaining|one) (?:of (?:the )?(?:two|three|four|five) )?(?:instal?lments?|parts?|halves|half|portion|payments?)(?: of|, of| due under| under)\b[^.;]{0,80}?\b(?:fees?|payments?|licen[sc]e)\b",
    ),
    (
        EventType.PAYMENT,
        r"\b(?:made|makes|completed|closed)\b.{0,40}?\bequity investment\b",
    ),
    (
        EventType.MILESTONE,
        r"\bas a result of [^,;]{3,60}, {O} (?:has |have |had )?(?:received|earned|receives|earns)\b.{0,20}[$€£¥]",
    ),
    (
        EventType.NEGOTIATION,
        r"\b(?:letter of intent|agreed in principle|agreement in principle|non-?binding (?:term sheet|letter|memorandum|proposal|agreement)|heads of terms)\b",
    ),
    (
        EventType.NEGOTIATION,
        r"\b(?:renegotiat(?:ion|e|ing|ed)|(?:in|entered(?: into)?|begun|began|continuing|under) (?:exclusive |advanced )?(?:negotiations?|talks) (?:with|about|on|over|for|to))\b",
    ),
    (
        EventType.OTHER,
        r"\bconditions?\b[^;]{0,60}?\b(?:purchases?|investments?|right)\b[^;]{0,200}?\b(?:has|have) (?:now )?(?:all )?been (?:fulfilled|satisfied|met)\b|\bconditions?\b[^;]{0,60}?\b(?:purchases?|investments?|right)\b[^;]{0,200}?\b(?:was|were) (?:fulfilled|satisfied|met)\b",
    ),
    (
        EventType.OTHER,
        r"\b(?:reveal|disclos|nam|identif|announc)\w{1,6}\b[^;]{0,80}?\b(?:as|to be) the target of\b[^;]{0,40}?\blicen[sc]e\b|\bthe target of [^;]{0,40}?\blicen[sc]e\b[^;]{0,90}? (?:is|as) (?=[A-Z])",
    ),
)
