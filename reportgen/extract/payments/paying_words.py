"""Words by which a sentence says who pays and who receives; `ORG` is a masked company.

Reads: "Beta will pay", "Alpha is entitled to", "payable by Beta", "in exchange for", "which entitles Alpha to".
Refuses: "licensed to Beta": no words of paying.
"""

import re

from reportgen.scan.masking import ORG

AUX = r"(?:,? ?(?:has|have|had|will|would|shall|is|are|was|also|to|may|could|agreed to|today|then|now|been|be|obligated to|required to|able to|the right to|the (?:potential|opportunity) to|expected to|expects? to|stands? to|further|immediately|both|potentially|initially|separately|first|agree[sd]? to|undertakes? to|undertook to|undertaken to|has (?:the|an) option to|(?:obligations?|dut(?:y|ies)|commitment) to|committed to|obliged to|elected to|jointly)\b ?){0,5}"
RECEIVES = re.compile(
    rf"(?i)(?P<payee>{ORG})(?:['’]s)?(?:,[^,;]{{0,60}},)? {AUX}(?:receiv(?:e|es|ed|ing)|earn(?:s|ed)?|(?<=\bbe )paid|(?<=\bbeen )paid|(?<=\bis )paid|(?<=\bwas )paid|(?:(?<=\bbe )|(?<=\bis )|(?<=\bwas )|(?<=\bbeen ))(?:reimbursed|refunded|issued|granted)(?! (?:by|an? (?:[\w-]+ )?(?:licen|option)|the (?:licen|right|option)|rights?|worldwide|exclusive)\b)|collect(?:s|ed)?|entitled to|eligible (?:to|for)|in line for|due|owed|record(?:s|ed)?|compensated|(?:get|obtain|secure)(?:s|d|ed)?(?= (?:(?!pays?\b|paid\b)\w+ ){{0,4}}(?:royalt|payment|fee|milestone|[$€£¥])))\b(?:[^;]{{0,40}}? from (?:the )?(?P<payer>{ORG}))?"
)
PAYS = re.compile(
    rf"(?i)(?P<payer>{ORG})(?:['’]s)?(?:,[^,;]{{0,60}},)? {AUX}(?:pay(?:s|ing)?|paid|mak(?:e|es|ing)|made|fund(?:s|ed|ing)?|reimburs(?:e|es|ed)|invest(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|incur(?:s|red)?|shoulder(?:s|ed)?|(?:defer|delay|postpone|suspend)(?:s|red|ed)?(?= (?:the )?payments?\b)|contribut(?:e|es|ed)|issu(?:e|es|ed)(?! (?:an?|the|its|this|such) (?:[\w-]+ ){{0,2}}(?:release|statement|notice|letter|report|announcement)\b)|ow(?:e|es|ed)|provid(?:e|es|ed)|deliver(?:s|ed)?|bear(?:s)?|advance(?:s|d)?|subscribe(?:s|d)?|assist|remit(?:s|ted)?|compensate(?:s|d)?|hand(?:s|ed)? over|put(?:s)? down|giv(?:es|ing)|gave|complet(?:e|es|ed)(?= (?:an?|its) [$€£¥\d]))\b(?:[^;]{{0,12}} (?:to )?(?:the )?(?P<payee>{ORG}))?"
)
BEHIND_FROM = re.compile(
    rf"(?i)^[^;]{{0,90}}?(?<!supported )(?<!developed )(?<!owned )(?<!held )(?<!controlled )(?<!made )(?<!achieved )\b(?:from|by) (?:the )?(?P<payer>{ORG})(?: to (?:the )?(?P<payee>{ORG}))?"
)
BEHIND_TO = re.compile(rf"(?i)^[^;]{{0,90}}?(?<!licensed )(?<!licenced )(?<!granted )(?<!supplied )(?<!sold )(?<!leased )\bto (?:the )?(?P<payee>{ORG})(?: (?:by|from) (?:the )?(?P<payer>{ORG}))?")
PAID_TO = re.compile(
    rf"(?i)\b(?:payments?|fees?|sums?|milestones?|royalt(?:y|ies)) (?:to|due|payable to) (?:the )?(?P<payee>{ORG})(?: (?:by|from) (?:the )?(?P<payer>{ORG}))?"
)
EXCHANGE = re.compile(
    r"(?i)\b(?:in exchange for|in return for|in consideration (?:for|of)|against(?= (?:payment of )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:fees?|payments?|sum)\b))\b(?! (?:the |this |its )?(?:licen|right|grant))"
)
ALSO_PAYS = re.compile(
    rf"(?i)(?<!\bpay )(?<!\bpays )(?<!\bpaid )(?<! to )(?<!\bfrom )(?P<payer>{ORG})(?:['’]s)? (?!and\b)(?:(?!(?<!the ){ORG}(?![\uf8ff'’]))[^;]){{3,140}} and (?:(?:(?:will|shall|is to|agreed to|has agreed to) (?:also )?(?:pay|provide|fund|contribute|invest|commit|make)|(?:has|have) (?:also |then )?(?:paid|made))\b|paid\b)"
)
"""A second verb after "and" keeps the subject of the first."""
BY_PAYING = re.compile(
    rf"(?i)(?P<payer>{ORG})(?![\uf8ff'’])(?:(?!{ORG})[^;]){{3,200}}? (?:by|through|upon|on|against|after) (?:paying|(?:the )?payment to)(?: (?:the )?(?P<payee>{ORG}))?"
)
"""Who does what it pays for: "Beta has renewed the licence by paying Alpha …"."""
IT_PAYS = re.compile(rf"(?i)\b(?:it|they) (?:will|shall|would|is to|must) (?:also |then )?(?:pay|owe) (?:the )?(?P<payee>{ORG})[^;]{{0,30}}$")
FOR_A_FEE = re.compile(
    rf"(?i)(?P<payer>{ORG}) (?:may|can|could|will|shall|has (?:the right|an option|elected)|is (?:entitled|free)|elects?|wishes|have)? ?(?:to )?(?:renew|extend|exercise|opt|convert|prolong|terminat|cancel)\w{{0,3}}\b"
)
"""Who has a choice for which a fee is due."""
GETS = re.compile(
    rf"(?i)(?P<payer>{ORG})[^;]{{0,30}}? (?:obtain(?:s|ed)?|acquir(?:e|es|ed)|receiv(?:e|es|ed)|licen[sc](?:es|ed)|gets|got|secured|gain(?:s|ed))\b"
)
RECEIVED_BY = re.compile(
    rf"(?i)^[^;]{{0,60}}?\b(?:was|were|been|is|are|be) (?:received by|due to|owed to|payable to|paid to|made to) (?:the )?(?P<payee>{ORG})"
)
SUPPLIES = re.compile(
    rf"(?i)(?P<payee>{ORG})[^;]{{0,30}}? (?:supply|supplies|manufactures?|produces?|delivers?|sells?|provides?|makes?)\b[^;]{{0,80}}? (?:to|for) (?:the )?(?P<payer>{ORG})"
)
PROVIDES = re.compile(
    rf"(?i)(?P<payee>{ORG})(?![\uf8ff'’]) (?:(?:will|shall|is to|has agreed to|agreed to|also|then) ){{0,3}}(?:provides?|supply|supplies|delivers?|performs?)\b(?:(?!{ORG})[^;.$€£¥]){{3,120}}(?: for|, the (?:price|cost) of which (?:is|was|will be)(?: \w+){{0,2}}) $"
)
"""Who gives what the sum right behind is paid for."""
MONEY = r"(?:[\w.,$€£¥-]{1,20} ){0,6}?(?:payments?|fees?|royalt(?:y|ies)|milestones?|income|cash|shares?|[$€£¥]|[a-z]{3} \d)"
ENTITLES = re.compile(
    rf"(?i)\b(?:entitl(?:es?|ed|ing)|giv(?:es?|ing)|gave|brings?|brought|bringing|earn(?:s|ed|ing)?|net(?:s|ted)?|ow(?:es|ing)|guarantee(?:s|d|ing)?) (?:the )?(?P<payee>{ORG})(?!['’\uf8ff]) (?:to |with )?(?={MONEY})"
)
"""What brings a company a payment: "the start of the trial entitles Alpha to …"."""
PAYABLE_BY = re.compile(rf"(?i)\b(?:payable|owed|due|paid|to be made) by (?:the )?(?P<payer>{ORG})(?![\uf8ff'’])(?: to (?:the )?(?P<payee>{ORG}))?")
"""Who owes what is named before its sum: "the royalty payable by Beta goes from …"."""
ALSO_PAYS_BEHIND = re.compile(
    rf"(?i)(?: and|; it|,) (?:in (?:return|exchange),? )?(?:(?:will|shall|is to|must|agreed to|has agreed to|is obligated to|is required to) (?:also |then |further |in (?:return|exchange) )?)?(?:pays?|owes?|is paying|makes? payments? to)\b(?: (?:to )?(?:the )?(?P<payee>{ORG}))?"
)
"""A second verb that turns the direction of "receives": "takes a licence and will pay Alpha"."""
ALSO_RECEIVES = re.compile(
    r"(?i)(?: and|; it|, but|,) (?:in (?:return|exchange),? (?:it )?)?(?:(?:will|shall|is to|may|would|could) (?:also |then |further |in (?:return|exchange) )?)?(?:receives?|be paid|be entitled to|be eligible (?:to|for)|is entitled to|is eligible (?:to|for))\b(?![^;]{0,60}\b(?:rights?|licen[sc]es?|access|option)\b)"
)
"""A second verb that turns the direction of "pays": "supplies the product and receives"."""
FOR_MONEY = re.compile(
    r"(?i)\b(?:in (?:exchange|return) for|in consideration (?:for|of)) (?!(?:the |this |its |such )?(?:licen|right|grant|exclusiv))(?:[\w-]{1,20} ){0,6}$"
)
"""What the subject of a verb gets for what it gives, right before its sum."""
OPENS_EXCHANGE = re.compile(r"(?i) ?(?:in (?:exchange|return) for|in consideration (?:for|of)|for|against) (?:[\w-]{1,20} ){0,6}")
GRANTS = re.compile(rf"(?i)(?P<payee>{ORG})(?:['’]s)? {AUX}(?:grant(?:s|ed)?|gives?|gave|award(?:s|ed)?|sells?|sold)\b(?: (?:to )?(?:the )?(?P<payer>{ORG}))?")
GRANTED_TO = re.compile(rf"(?i)\b(?:grant(?:s|ed|ing)?|giv(?:es?|ing)|gave|award(?:s|ed)?) (?:to )?(?:the )?(?P<payer>{ORG})")
OBTAINS = re.compile(rf"(?i)(?P<payer>{ORG})(?:['’]s)? {AUX}(?:obtain(?:s|ed)?|acquir(?:es?|ed)|receiv(?:es?|ed)|gets?|got|gain(?:s|ed)?|granted)\b")
"""Behind "In return for royalties, …": who gives and who gets what is paid for."""
OPENER_RECEIVES = re.compile(rf"(?i)^[\W_]{{0,6}}(?P<payee>{ORG})(?!['’\uf8ff])[^;.$€£¥]{{3,160}}?(?: ?[-–—:,]| and) ?(?:is |to be )?(?:entitled to|eligible (?:to|for)|to receive|receives|will receive)\b[^;.$€£¥\ue000-\uefff]{{0,60}}$")
"""The subject of a headline receives what its second half tells: "Alpha signs with Beta – entitled to"."""
