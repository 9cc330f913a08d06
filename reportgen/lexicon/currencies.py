"""How filings write currencies: ISO 4217 code, and the patterns before and behind a figure.

The old codes (DEM, FRF, ITL, NLG) stand in filings from before the euro.
"""

BEFORE: tuple[tuple[str, str], ...] = (
    (
        "USD",
        r"(?<![A-Za-z])(?:U\.?\s?S\.?|USD)\s{0,2}\$|\bUSD?(?=\s?\d)|\b(?i:(?:U\.?S\.?|United States)\s{1,3}dollars)(?=\s)",
    ),
    ("CAD", r"(?<![A-Za-z])(?:C|CA|CAD|CDN|Cdn|Can)\.?\s{0,2}\$|\bCAD(?=\s?\d)"),
    ("AUD", r"(?<![A-Za-z])(?:A|AU|AUD)\s?\$|\bAUD(?=\s?\d)"),
    ("NZD", r"(?<![A-Za-z])NZD?\s?\$"),
    ("HKD", r"(?<![A-Za-z])HKD?\s?\$|\bHKD(?=\s?\d)"),
    ("SGD", r"(?<![A-Za-z])(?:S|SG|SGD)\s?\$|\bSGD(?=\s?\d)"),
    ("TWD", r"(?<![A-Za-z])NTD?\s?\$|\bTWD(?=\s?\d)"),
    ("BRL", r"(?<![A-Za-z])R\$|\bBRL(?=\s?\d)"),
    ("EUR", r"€|\b(?:EUR|Eur)(?=[\s\d€])€?|\b(?i:euros?)(?=\s{1,3}\d)"),
    ("GBP", r"(?:\bUK\s?|\bGBP\s?)?£|\bGBP(?=\s?\d)|\b(?i:pounds sterling)(?=\s)"),
    ("CNY", r"(?<![A-Za-z])(?:CN|RMB\s?)¥|\b(?:RMB|CNY)(?=\s?\d)"),
    ("JPY", r"(?:\bJP)?¥|\bJPY(?=[\s\d¥])¥?|\b(?i:yen)(?=\s{1,3}\d)"),
    ("CHF", r"\b(?:CHF|SFr\.?|SwFr\.?)(?=\s?\d)"),
    ("DKK", r"\bDKK(?=\s?\d)"),
    ("SEK", r"\bSEK(?=\s?\d)"),
    ("NOK", r"\bNOK(?=\s?\d)"),
    ("DEM", r"\b(?:DM|DEM)(?=\s\d)"),
    ("FRF", r"\b(?:FRF|FF)(?=\s\d)"),
    ("ITL", r"\bITL(?=\s\d)"),
    ("NLG", r"\b(?:NLG|Dfl\.?)(?=\s\d)"),
    ("KRW", r"₩|\bKRW(?=[\s\d₩])₩?"),
    ("INR", r"₹|\b(?:INR|Rs\.?)(?=\s?\d)"),
    ("ILS", r"₪|\b(?:ILS|NIS)(?=\s?\d)"),
    ("MXN", r"\bMXN(?=[\s\d$])\$?"),
    ("USD", r"\$"),
)
"""A bare dollar sign comes last, for the others end with one; in a US filing it is the US dollar."""

NEEDS_SIZE = frozenset({"CAD", "CHF", "DKK", "SEK", "NOK", "DEM", "FRF", "ITL", "NLG", "INR", "ILS", "SGD", "AUD"})
"""Codes whose letters stand for other things too (a heart failure, a clotting ratio, a payload): a large figure must follow."""

BEHIND: tuple[tuple[str, str], ...] = (
    ("USD", r"(?:U\.?\s?S\.?|United States|American)\s{0,30}(?:dollars?\b|\$)|USD\b"),
    ("CAD", r"(?:Canadian|Cdn\.?)(?:\s{1,30}dollars?)?\b|CAD\b|CDN\b"),
    ("AUD", r"Australian\s{1,30}dollars?\b|AUD\b"),
    ("NZD", r"New\s{1,30}Zealand\s{1,30}dollars?\b|NZD\b"),
    ("HKD", r"Hong\s{1,30}Kong\s{1,30}dollars?\b|HKD\b"),
    ("SGD", r"Singapore\s{1,30}dollars?\b|SGD\b"),
    ("TWD", r"(?:New\s{1,30})?Taiwan\s{1,30}dollars?\b|TWD\b|NTD\b"),
    ("USD_BARE", r"dollars?\b"),
    ("USD_CENTS", r"(?:U\.?\s?S\.?\s{1,30})?cents?\b(?!\s{1,30}(?:on|in)\s{1,30}the\b)"),
    ("GBP_CENTS", r"pence\b"),
    ("EUR_CENTS", r"euro\s?-?\s?cents?\b"),
    ("EUR", r"euros?\b|EUR\b|€"),
    ("GBP", r"(?:British\s{1,30})?pounds?\s{1,30}sterling\b|(?:British|U\.?K\.?)\s{1,30}pounds?\b|GBP\b|£"),
    ("GBP_BARE", r"pounds?\b(?!\s{1,30}of\b)"),
    ("JPY", r"(?:Japanese\s{1,30})?yen\b|JPY\b"),
    ("CHF", r"Swiss\s{1,30}francs?\b|CHF\b"),
    ("FRF", r"French\s{1,30}francs?\b|FRF\b"),
    ("DKK", r"(?:Danish\s{1,30})?kroner?\b|Danish\s{1,30}crowns?\b|DKK\b"),
    ("NOK", r"Norwegian\s{1,30}(?:kroner?|crowns?)\b|NOK\b"),
    ("SEK", r"(?:Swedish\s{1,30})?(?:krona|kronor)\b|Swedish\s{1,30}crowns?\b|SEK\b"),
    ("CNY", r"(?:Chinese\s{1,30})?(?:yuan|renminbi)(?:\s{1,30}(?:yuan|renminbi))?\b|RMB\b|CNY\b"),
    ("KRW", r"(?:South\s{1,30})?Korean\s{1,30}won\b|KRW\b"),
    ("KRW_BARE", r"won\b"),
    ("INR", r"(?:Indian\s{1,30})?rupees?\b|INR\b"),
    ("ILS", r"(?:new\s{1,30})?(?:Israeli\s{1,30})?(?:new\s{1,30})?shekels?\b|NIS\b|ILS\b"),
    ("DEM", r"(?:Deutsche\s?-?|German\s{1,30}|D-?)marks?\b|DEM\b|DM\b"),
    ("ITL", r"(?:Italian\s{1,30})?lire\b|Italian\s{1,30}lira\b|ITL\b"),
    ("NLG", r"(?:Dutch\s{1,30})?guilders?\b|NLG\b"),
    ("ESP", r"(?:Spanish\s{1,30})?pesetas?\b|ESP\b"),
    ("ATS", r"(?:Austrian\s{1,30})?schillings?\b|ATS\b"),
    ("BRL", r"(?:Brazilian\s{1,30})reais\b|BRL\b"),
)
"""`_BARE` marks a word that is other things too, or a currency of several countries, `_CENTS` its hundredth part."""

BARE_NEEDS_SIZE = frozenset(
    {"GBP_BARE", "KRW_BARE", "DEM", "SEK", "DKK", "NOK", "CHF", "ILS", "INR", "CAD", "ITL", "NLG", "ATS"}
)
"""What counts as a currency only behind a large figure: `12 pounds` is a weight."""
