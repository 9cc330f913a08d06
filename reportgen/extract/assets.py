"""Products and compounds: their names, the names that a sentence equates, and what they are made of.

Reads: "GX-100 (gexatamab)", "is composed of the antibody huA1 and the agent DX1", "The huA1 antibody binds to the ABC antigen".
Refuses: "Form 8-K", "patent 5,555,555", "Phase 2".
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import make_claim
from reportgen.extract.reading import FilingReading
from reportgen.lexicon.assets import CONJUGATE_WORDS, NO_CODES, PAYLOADS, STEMS
from reportgen.model import AssetReading, Claim, ClaimKind, StageReading
from reportgen.scan.directory import Directory

STEM = "|".join(sorted(STEMS, key=len, reverse=True))
CODE = r"(?:[A-Za-z]{1,12}\d{1,6}[A-Za-z]{0,4}(?:-[A-Z]{1,4}\d{1,3})|[A-Z][a-z]{2,14}-[A-Z]{1,3}\d{1,4}|[A-Z]{2,6}-\d{2,8}[A-Za-z]?|[A-Z]{2,6}\d{2,7}[A-Za-z]{0,4}\d{0,4}|[A-Z]{1,3}-?\d{3,7}[A-Za-z]{0,2}|[A-Z]{2,5}[IVX]?\d{1,2}\b(?!-))"
INN = rf"(?:(?:hu)?[A-Za-z][a-z]{{2,16}}(?:{STEM})(?: (?:{'|'.join(CONJUGATE_WORDS)}))?(?:-[a-z]{{4}})?)"
MARKED = r"(?:[A-Z][A-Za-z0-9-]{2,24}(?: [A-Z][A-Za-z0-9-]{1,20}){0,2}(?=[®™]))"
NAME = re.compile(rf"(?<![\w-])(?:{CODE}|{INN}|{MARKED})(?![\w])")
EQUATED = re.compile(
    rf"(?<![\w-])(?P<a>{CODE}|{INN}|{MARKED})[®™]? ?(?:/|\((?:formerly |also known as |known as |previously |or )?)(?P<b>{CODE}|{INN}|{MARKED})[®™]?"
)
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
STAGES = (
    ("phase 1/2", r"Phase (?:I/II|1/2|1b/2|I-II)\b"),
    ("phase 2/3", r"Phase (?:II/III|2/3)\b"),
    ("phase 3", r"Phase (?:III|3)\b"),
    ("phase 2", r"Phase (?:II|2|IIa|IIb|2a|2b)\b"),
    ("phase 1", r"Phase (?:I|1|Ia|Ib|1a|1b)\b"),
    ("preclinical", r"(?i:pre-?clinical)"),
    ("clinical", r"(?i:(?:human )?clinical (?:trials?|evaluation|testing|development|stud(?:y|ies)))"),
)
STAGE_PATTERNS = tuple((stage, re.compile(pattern)) for stage, pattern in STAGES)
IN_STAGE = re.compile(
    r"(?i)\b(?:is|are|was|were|been|currently|entered|enters|begun|began|completed|studied|initiated|advanc\w*|now)\b"
)


def asset_names(text: str, directory: Directory) -> tuple[str, ...]:
    """Return the compounds and products that a clean sentence names, each once, none that is an organization's name."""
    taken = [(m.start, m.end) for m in directory.mentions(text)]
    found = []
    for match in NAME.finditer(text):
        words = match.group()
        letters = re.match(r"[A-Za-z]*", words)
        if any(s <= match.start() < e for s, e in taken) or (letters and letters.group().upper() in NO_CODES):
            continue
        if TARGET_BEFORE.search(text[: match.start()]) or TARGET_WORD.fullmatch(words):
            continue
        if (words.islower() and not re.search(rf"(?:{STEM})$", words.split()[0])) or words.lower() in COMMON_WORDS:
            continue
        found.append(words)
    return tuple(dict.fromkeys(found))


TARGET_BEFORE = re.compile(
    r"(?i)(?:\btarget(?:s|ing|ed)?|\bagainst|\banti-|\bantigens?,?|\breceptors?|\bexpress\w*|\bbinds? to|\bdirected to|\bphase) {0,2}(?:the )?$"
)
TARGET_WORD = re.compile(
    "|".join(PAYLOADS)
    + r"|CD\d{1,3}\w{0,3}|HER-?\d|HIV-?\d?|IL-?\d{1,2}\w?|PD-L?1|[A-Z]{1,2}\d|COVID-19|H\dN\d|[A-Z]{1,3}\d{1,2}|G-CSF|Q[1-4]"
)
COMMON_WORDS = frozenset(
    [
        "general",
        "generate",
        "overall",
        "several",
        "federal",
        "hospital",
        "capital",
        "original",
        "appropriate",
        "facilitate",
        "estate",
        "state",
        "pant",
        "occupant",
        "participant",
        "applicant",
        "significant",
        "important",
        "gene",
        "cell",
        "parcel",
        "cancel",
        "excel",
        "travel",
        "novel",
        "level",
        "nature",
        "stature",
        "alphabet",
        "beta",
        "alfa",
        "peptide",
        "nucleotide",
        "polypeptide",
        "oligonucleotide",
        "enzyme",
        "protease",
        "kinase",
        "nuclease",
        "polymerase",
        "license",
        "except",
        "concept",
        "accept",
        "intercept",
        "precept",
        "antibiotic",
        "hormone",
        "release",
        "increase",
        "decrease",
        "purchase",
        "phase",
        "base",
        "case",
        "database",
        "disease",
        "nase",
        "rationale",
        "reconcile",
        "compartment",
        "instant",
        "covenant",
        "warrant",
        "grant",
        "relevant",
        "tenant",
        "remnant",
        "vacant",
        "resistant",
        "assistant",
        "constant",
        "distant",
        "consultant",
        "accountant",
        "defendant",
        "pharma",
        "plant",
        "transplant",
        "implant",
        "elegant",
        "infant",
        "hydrogen",
        "oxygen",
        "nitrogen",
        "antigen",
        "pathogen",
        "oncogene",
        "transgene",
    ]
)


def assets(reading: FilingReading) -> Iterator[Claim]:
    """Yield each sentence's assets with the names it equates, and what it says of antibody, target, effector and stage."""
    last: str | None = None
    for line in reading.lines:
        if line.zone is Zone.BOILERPLATE:
            continue
        names = asset_names(line.text, reading.directory)
        equated = _equated(line.text)
        for name in names:
            if any(name in pair[1:] for pair in equated):
                continue
            yield _asset(
                line, AssetReading(name=name, aliases=tuple(p[1] for p in equated if p[0] == name), owner=None), name
            )
        subject = (
            names[0]
            if names
            else last
            if re.match(r"(?i)(?:it|this \w+|the (?:compound|product|product candidate|conjugate))\b", line.text)
            else None
        )
        yield from _makeup(line, subject, last)
        yield from _stages(line, names)
        last = subject or last
    yield from _only_product(reading)


def _only_product(reading: FilingReading) -> Iterator[Claim]:
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
            yield make_claim(
                line.document,
                line.section,
                ClaimKind.ASSET,
                value,
                (line.start, line.end),
                rule="assets",
                detail=role,
                value_span=(line.start + match.start(), line.start + match.end()),
            )


def _asset(line: Line, value: AssetReading, detail: str) -> Claim:
    at = line.text.find(value.name)
    span = (line.start + at, line.start + at + len(value.name)) if at >= 0 else None
    return make_claim(
        line.document,
        line.section,
        ClaimKind.ASSET,
        value,
        (line.start, line.end),
        rule="assets",
        value_span=span,
        detail=detail,
    )


def _equated(text: str) -> list[tuple[str, str]]:
    pairs = [(m.group("a"), m.group("b")) for m in EQUATED.finditer(text) if not _is_effector(m.group("b"))]
    return [(a, b) for a, b in pairs if a != b]


def _is_effector(name: str) -> bool:
    return re.fullmatch(r"[A-Z]{1,3}\d", name) is not None


def _makeup(line: Line, subject: str | None, last: str | None) -> Iterator[Claim]:
    binds = BINDS.search(line.text)
    if binds and (subject or last):
        value = AssetReading(name=subject or last or "", antibody=binds.group("antibody"), target=binds.group("target"))
        yield _asset(line, value, "binds")
    parts = COMPOSED.search(line.text)
    antibody, effector = ANTIBODY.search(line.text), EFFECTOR.search(line.text)
    if parts is None or subject is None or not (antibody or effector):
        return
    value = AssetReading(
        name=subject,
        antibody=(antibody.group("after") or antibody.group("before")) if antibody else None,
        effector=(effector.group("after") or effector.group("before")) if effector else None,
    )
    yield _asset(line, value, "makeup")


def _stages(line: Line, names: tuple[str, ...]) -> Iterator[Claim]:
    if not names or line.zone is Zone.QUOTED or not IN_STAGE.search(line.text):
        return
    for stage, pattern in STAGE_PATTERNS:
        match = pattern.search(line.text)
        if match:
            for name in names:
                value = StageReading(asset=name, stage=stage, words=" ".join(line.text.split())[:300])
                yield make_claim(
                    line.document,
                    line.section,
                    ClaimKind.STAGE,
                    value,
                    (line.start, line.end),
                    rule="assets",
                    detail=f"{name}{stage}",
                    value_span=(line.start + match.start(), line.start + match.end()),
                )
            return
