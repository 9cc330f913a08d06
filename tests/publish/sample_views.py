"""Views of a small dossier of invented companies, with every kind of mischief that a filing's text may hold."""

from reportgen.model import State
from reportgen.views.parts import Cell, Cite, Figure, Labelled, Sentence, SourceNote, StatusMark
from reportgen.views.records import (
    Chronology,
    ComparableRow,
    Comparables,
    ConflictsPage,
    DealBlock,
    DealRow,
    FactSheet,
    FilingRow,
    GapsPage,
    Index,
    Lane,
    LanePoint,
    LaneSpan,
    Matrix,
    MatrixRow,
    MoneyGroup,
    MoneyLedger,
    PageRef,
    PartnerRow,
    Passage,
    PassageClaim,
    RightsRow,
    RosterCell,
    RosterColumn,
    RosterGrid,
    RosterRow,
    Segment,
    SourcePage,
    Views,
)
from reportgen.views.row_records import (
    ConflictBlock,
    ConflictSide,
    DateLine,
    EventRow,
    GapRow,
    MoneyLine,
    NameRow,
    QuotationBlock,
)

MISCHIEF = 'Odd & Sons <script>alert("x")</script> | *Inc* [a](javascript:b) {{ 7*7 }} α ≥ 2'
DOCUMENT = "0001-acme"
TEXT = (
    "ACME, INC.\n\nItem 1.01.\tEntry into a Material Definitive Agreement.\n\nOn October 1, 2004 Acme gave Borealis Biotech an exclusive"
    " licence to use its TAP technology against one target. Borealis pays $1 million at once and up to an additional $42 million as"
    f" milestones are reached. {MISCHIEF}\n\n<b>About Acme</b> & others.\n"
)
FIRST = TEXT.index("On October")
SECOND = TEXT.index("Borealis pays")
THIRD = TEXT.index("Odd &")


def anchor(start: int) -> str:
    return f"passage-{start}"


ONE = Cite(number=1, claim="c-1", document=DOCUMENT, anchor=anchor(FIRST))
TWO = Cite(number=2, claim="c-2", document=DOCUMENT, anchor=anchor(SECOND))


def note(number: int, start: int, quote: str) -> SourceNote:
    return SourceNote(
        number=number, claim=f"c-{number}", document=DOCUMENT, anchor=anchor(start), file="acme.txt", form="8-K", date="6 Oct 2004",
        section="Item 1.01", quote=quote, excerpt=quote, grade="B", grade_words="8-K item", accession_number=None, sec_url=None,
    )


NOTES = (note(1, FIRST, TEXT[FIRST : SECOND - 1]), note(2, SECOND, TEXT[SECOND : THIRD - 1]))
SIGNED = DateLine(edtf="2004-10-01", text="1 Oct 2004", basis="signed", code="s")
REPORTED = DateLine(edtf="2004-10-06", text="6 Oct 2004", basis="report", code="r")


def cell(text: str, *cites: Cite, state: State = State.STATED) -> Cell:
    return Cell(text=text, cites=cites, state=state)


def money(kind: str, label: str, amount: Cell) -> MoneyLine:
    return MoneyLine(
        term=f"t-{kind}", type=kind, label=label, money_class=kind, class_words=kind, amount=amount, unit="for the whole deal",
        payer="Borealis Biotech", payee="Acme", condition="",
    )


UPFRONT = money("guaranteed", "Upfront payment", cell("US$1 million", TWO))
MILESTONES = money("contingent", "Milestone payments", cell("up to an additional US$42 million", TWO))
BOREALIS = PageRef(kind="partner", key="borealis", title="Borealis Biotech")
ODD = PageRef(kind="partner", key="odd", title=MISCHIEF)
SOURCE = PageRef(kind="source", key=DOCUMENT, title="8-K of 6 Oct 2004, Acme")


def event(number: int, what: str, date: DateLine, kind: str = "agreement") -> EventRow:
    return EventRow(
        event=f"e-{number}", type=kind, type_words=kind, standing="news", standing_words="", date=date, date_words=date.text,
        other_dates=(REPORTED,), partner="Borealis Biotech", partner_then="Borealis", partner_ref=BOREALIS, what=what, products="",
        money=(UPFRONT,) if number == 1 else (), cites=(ONE,),
    )


EVENTS = (
    event(1, "Exclusive licence against one target", SIGNED),
    event(2, "Milestone reached: start of a phase 1 trial", REPORTED, "milestone"),
)
CONFLICT = ConflictBlock(
    id="x-1", title="Milestone payment: amount", partner="Borealis Biotech", partner_ref=BOREALIS,
    sides=(
        ConflictSide(value="US$1 million", quote="pays $1 million", grade="B", grade_words="8-K item", source="8-K", is_kept=True, cites=(ONE,)),
        ConflictSide(value="US$2 million", quote=MISCHIEF, grade="C", grade_words="press release", source="EX-99.1", is_kept=False, cites=(TWO,)),
    ),
    rule="an 8-K item outranks its press release", note="",
)
GAP = GapRow(
    partner="Borealis Biotech", partner_ref=BOREALIS, deal="Exclusive licence (2004)", what="Royalty rate", state=State.UNDISCLOSED,
    words="not disclosed", where="exhibit 10 of the next 10-Q", cites=(ONE,),
)
FIGURES = (
    Figure(label="Terms disclosed", value="2 of 3", note="of those mentioned", cites=()),
    Figure(label="Guaranteed", value="US$1 million", note="at signing", cites=(TWO,)),
    Figure(label="Received", value="not mentioned", note="no payment is reported", state=State.NOT_STATED),
    Figure(label="Contingent, at most", value="US$42 million", note="without royalties", cites=(TWO,)),
)
STATES = (
    StatusMark(axis="Agreement", code="in_force", text="in force", shape="●", cites=(ONE,)),
    StatusMark(axis="Programme", code="unknown", text="not known", shape="◇"),
    StatusMark(axis="Rights", code="held_by_licensee", text="held by the licensee", shape="●", cites=(ONE,)),
)
BOTTOM = (Sentence(text="Acme licensed its TAP technology to Borealis Biotech against one target.", cites=(ONE,)),)
NOTHING = cell("not mentioned", state=State.NOT_STATED)
LEDGER = MoneyLedger(
    groups=tuple(
        MoneyGroup(money_class=kind, title=title, lines=lines, total=total)
        for kind, title, lines, total in (
            ("guaranteed", "Guaranteed at signing", (UPFRONT,), cell("US$1 million", TWO)),
            ("committed", "Committed over the term", (), NOTHING),
            ("contingent", "Contingent", (MILESTONES,), cell("up to US$42 million", TWO)),
            ("royalty", "Royalty", (), cell("mentioned, no rate", state=State.UNQUANTIFIED)),
            ("received", "Received", (), NOTHING),
        )
    ),
    silent="payments committed over the term",
    direction="",
    headline_stated=cell("no total stated", state=State.NOT_STATED),
    headline_computed=Cell(text="US$43 million", cites=(TWO,), is_computed=True, note="leaves out royalties"),
)
DEAL = DealBlock(
    deal="d-borealis-2004", title="Exclusive licence (2004)", standing="news", standing_words="", states=STATES, bottom_line=BOTTOM,
    figures=FIGURES, snapshot=(Labelled(label="Licensor", cell=cell("Acme", ONE)), Labelled(label="Target", cell=cell("one target, not named", ONE))),
    ledger=LEDGER,
    rights=(
        RightsRow(
            licensor="Acme", licensee="Borealis Biotech", rights=cell("use", ONE), exclusivity=cell("exclusive", ONE),
            territory=NOTHING, field=NOTHING, target=cell("one target, not named", ONE), retained=NOTHING,
        ),
    ),
    matrix=Matrix(parties=("Acme", "Borealis Biotech"), rows=(MatrixRow(activity="development", cells=(NOTHING, cell("responsible", ONE))),)),
    financial_terms=(),
)
COMMON = {"as_of": "6 Oct 2004", "as_of_edtf": "2004-10-06", "technology": "TAP"}


def sheet(ref: PageRef, name: str, *, is_mention: bool) -> FactSheet:
    return FactSheet(
        ref=ref, title=name, description=f"What Acme's filings say of {name}", as_of="6 Oct 2004", as_of_edtf="2004-10-06",
        technology="TAP", sources=NOTES, party=ref.key, name=name, name_at_signing="Borealis", registrant="Acme",
        span="" if is_mention else "2004", is_mention=is_mention, states=() if is_mention else STATES,
        bottom_line=() if is_mention else BOTTOM, figures=() if is_mention else FIGURES, deals=() if is_mention else (DEAL,),
        timeline=() if is_mention else EVENTS, changes=(), conflicts=() if is_mention else (CONFLICT,), gaps=() if is_mention else (GAP,),
        names=(NameRow(party=name, name=name, kind="name", used="as printed in these filings", cell=cell("8-K", ONE)),), aliases=(),
        quotations=(QuotationBlock(speaker="A. Speaker", role="CEO, Acme", text=MISCHIEF, as_of="6 Oct 2004", cites=(ONE,)),),
        statements=(), mentions=(), flags=(), curated=(), previous=ODD if not is_mention else None, next=None if not is_mention else BOREALIS,
    )


FILING = FilingRow(
    filing="f-1", form="8-K", registrant="Acme, Inc.", date_of_report="1 Oct 2004", signature_date="6 Oct 2004", release_date="not stated",
    filing_date="not stated", items="1.01", file="acme.txt", sha256="0" * 64, documents=(SOURCE,), accession_number="not stated", sec_url=None,
)


def passage(number: int, start: int, end: int) -> Passage:
    return Passage(
        anchor=anchor(start), heading=f"Passage {start}", number=number, start=start, end=end, section="Item 1.01", quote=TEXT[start:end],
        claims=(PassageClaim(claim=f"c-{number}", kind="term", value="US$1 million", grade="B", modality="asserted"),), used_in=(BOREALIS,),
    )


PASSAGES = (passage(1, FIRST, SECOND - 1), passage(2, SECOND, THIRD - 1), passage(3, THIRD, TEXT.index("\n\n<b>About")))


def segments() -> tuple[Segment, ...]:
    found, place = [], 0
    for marked in PASSAGES:
        found += [Segment(text=TEXT[place : marked.start], passage=None), Segment(text=TEXT[marked.start : marked.end], passage=marked.anchor)]
        place = marked.end
    return (*found, Segment(text=TEXT[place:], passage=None))


def ref(kind: str, title: str) -> PageRef:
    return PageRef(kind=kind, title=title)


def sample_views() -> Views:
    """All documents of the sample."""
    sheets = (sheet(BOREALIS, "Borealis Biotech", is_mention=False), sheet(ODD, MISCHIEF, is_mention=True))
    return Views(
        title="TAP licensing",
        index=Index(
            others=(),
            ref=ref("index", "TAP licensing"), title="TAP licensing", description="One filing, one deal.", sources=NOTES, **COMMON,
            intro=(Sentence(text="One filing was read; it reports one deal.", cites=(ONE,)),), has_deals=True, figures=FIGURES,
            partners=tuple(
                PartnerRow(
                    party=found.party, name=found.name, ref=found.ref, deals=len(found.deals), events=len(found.timeline), first="1 Oct 2004",
                    last="6 Oct 2004", is_mention=found.is_mention, status="in force", bottom_line=BOTTOM[0],
                ) for found in sheets
            ),
            deals=(
                DealRow(
                    deal=DEAL.deal, title=DEAL.title, partner="Borealis Biotech", ref=BOREALIS, date="1 Oct 2004", date_edtf="2004-10-01",
                    agreement="in force", guaranteed=cell("US$1 million", TWO), contingent=cell("up to US$42 million", TWO), received=NOTHING,
                ),
            ),
            events=EVENTS, products=(), conflicts=(CONFLICT,), gaps=(GAP,), filings=(FILING,), set_aside=(), statements=(), flags=(), notices=(),
        ),
        fact_sheets=sheets,
        chronology=Chronology(
            ref=ref("chronology", "Chronology"), title="Chronology of TAP licensing", description="All events.", sources=NOTES, **COMMON,
            figures=FIGURES, rows=EVENTS, axis_start="2004-10-01", axis_end="2004-10-06",
            lanes=(
                Lane(
                    party="borealis", name="Borealis Biotech", ref=BOREALIS,
                    spans=(LaneSpan(deal=DEAL.deal, start="2004-10-01", end=None, label=DEAL.title, is_hindsight=False, ending=""),),
                    points=tuple(
                        LanePoint(event=row.event, day=row.date.edtf, type=row.type, shape=shape, label=f"{row.date_words}: {row.what}", is_hindsight=False)
                        for row, shape in zip(EVENTS, ("start", "milestone"), strict=True) if row.date
                    ),
                ),
                Lane(
                    party="odd", name=MISCHIEF, ref=ODD, points=(),
                    spans=(LaneSpan(deal="d-odd", start="2004-10-02", end="2004-10-05", label=MISCHIEF, is_hindsight=True, ending="ended"),),
                ),
            ),
            roster=RosterGrid(
                columns=(RosterColumn(as_of="6 Oct 2004", edtf="2004-10-06", filing="f-1", document=DOCUMENT),),
                rows=(RosterRow(partner="Borealis Biotech", ref=BOREALIS, cells=(RosterCell(is_listed=True, text="listed", flag="", cites=(ONE,)),)),),
            ),
            trees=(), aliases=(), names=(), flags=(),
        ),
        comparables=Comparables(
            ref=ref("comparables", "Comparables"), title="Comparables", description="Deals side by side.", sources=NOTES, **COMMON,
            rows=(
                ComparableRow(
                    deal=DEAL.deal, partner="Borealis Biotech", ref=BOREALIS, date="1 Oct 2004", date_edtf="2004-10-01", types="licence",
                    subject=cell("TAP", ONE), upfront=cell("US$1 million", TWO), milestones=cell("up to US$42 million", TWO), royalty=NOTHING,
                    other=NOTHING, total=NOTHING, exclusivity=cell("exclusive", ONE), territory=NOTHING, stage=NOTHING, unit=cell("for the whole deal", TWO),
                ),
            ),
        ),
        conflicts=ConflictsPage(ref=ref("conflicts", "Conflicts"), title="Conflicts", description="What disagrees.", sources=NOTES, **COMMON, conflicts=(CONFLICT,), flags=()),
        gaps=GapsPage(ref=ref("gaps", "Not disclosed"), title="Not disclosed", description="What is not disclosed.", sources=NOTES, **COMMON, gaps=(GAP,)),
        sources=(
            SourcePage(
                ref=SOURCE, title=SOURCE.title, description="acme.txt, as it was read", as_of="6 Oct 2004", as_of_edtf="2004-10-06", technology="TAP", document=DOCUMENT, filing=FILING,
                meta=(Labelled(label="Registrant", cell=cell("Acme, Inc.")),), segments=segments(), passages=PASSAGES,
            ),
        ),
    )
