"""What a compound is made of: antibody, effector and target.

Reads: "is composed of the antibody huA1 and the agent DX1"; "The huA1 antibody binds to the ABC antigen".
Refuses: an antibody where a filing tells of several products and the sentence of none.
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.asset_names import asset_names
from reportgen.extract.reading import FilingReading
from reportgen.model import AssetReading, Claim, ClaimKind

COMPOSED = re.compile(
    r"(?i)\b(?:composed|comprised|consists|made up|combines|combination|composed entirely) (?:of )?(?P<parts>[^.;]{10,240})"
)
ANTIBODY = re.compile(
    r"(?:(?i:humanized |monoclonal |the |its |own )*(?i:antibody),? (?P<after>[a-z]{0,3}[A-Z]?[A-Za-z]*\d[\w-]*|[a-z]{4,16}mab))|(?P<before>anti-[A-Z][A-Za-z0-9]{1,9}|hu[A-Z]?\w{2,8}\d\w{0,4}) (?i:antibod(?:y|ies))"
)
EFFECTOR = re.compile(
    r"(?:(?i:cytotoxic agent|effector(?: molecule)?|cell-killing agent|payload|toxin|drug),? (?P<after>[A-Z]{1,4}\d{1,3})\b)|\b(?P<before>[A-Z]{1,4}\d{1,2}) (?i:effector|tumor|tumour|payload|[A-Z]{2,5} technology)"
)
BINDS = re.compile(
    r"(?i)\b(?:the )?(?P<antibody>[\w-]{3,14}) antibody (?:binds|is directed|targets|attaches)[^.;]{0,40}?\b(?:to|against|targets) (?:the )?(?P<target>[A-Z][\w-]{1,14})\b"
)


def makeup(text: str, subject: str | None, last: str | None) -> Iterator[tuple[AssetReading, str]]:
    """Yield what a sentence says its subject, or else the compound named last, to be made of or to bind to, and which of both."""
    binds = BINDS.search(text)
    if binds and (subject or last):
        value = AssetReading(name=subject or last or "", antibody=binds.group("antibody"), target=binds.group("target"))
        yield value, "binds"
    parts = COMPOSED.search(text)
    antibody, effector = ANTIBODY.search(text), EFFECTOR.search(text)
    if parts is None or subject is None or not (antibody or effector):
        return
    value = AssetReading(
        name=subject,
        antibody=(antibody.group("after") or antibody.group("before")) if antibody else None,
        effector=(effector.group("after") or effector.group("before")) if effector else None,
    )
    yield value, "makeup"


def only_product(reading: FilingReading) -> Iterator[Claim]:
    """Yield antibody and effector of the one product of a filing's news, where the news names one of each."""
    told = [line for line in reading.lines if line.zone in (Zone.NEWS, Zone.TITLE, Zone.QUOTED) and reading.news]
    products = {name for line in told for name in asset_names(line.text, reading.directory)}
    if len(products) != 1:
        return
    (product,) = products
    for role, pattern in (("antibody", ANTIBODY), ("effector", EFFECTOR)):
        found = [(line, m) for line in told for m in pattern.finditer(line.text)]
        named = {m.group("after") or m.group("before") for _, m in found}
        if len(named) == 1:
            line, match = found[0]
            part = named.pop()
            value = AssetReading(
                name=product,
                antibody=part if role == "antibody" else None,
                effector=part if role == "effector" else None,
            )
            yield line_claim(
                line, ClaimKind.ASSET, value, rule="assets", detail=role, words=match.span()
            )
