"""A dossier of invented companies, made by hand, that has every state, class of money and kind of record."""

from decimal import Decimal

from reportgen.model import (
    AgreementStatus,
    AliasBasis,
    Asset,
    AssetAlias,
    Claim,
    ClaimKind,
    ClaimValue,
    Conflict,
    Contingency,
    DateBasis,
    Deal,
    Document,
    Dossier,
    Event,
    EventReading,
    EventType,
    Exclusivity,
    Exhibit,
    FieldReading,
    Filing,
    Flag,
    Grade,
    Grant,
    GrantReading,
    Item,
    NameThen,
    Notice,
    Party,
    PartyName,
    ProgrammeStatus,
    Qualifier,
    Relation,
    RelationType,
    Responsibility,
    RightsStatus,
    Roster,
    RosterEntry,
    RosterEntryReading,
    RosterReading,
    SetAside,
    SetAsideClass,
    SetAsideReading,
    Signer,
    StageAsOf,
    Standing,
    State,
    Stated,
    Statement,
    StatementKind,
    StatementReading,
    StatusBasis,
    Technology,
    Term,
    TermReading,
    TermType,
    Territory,
    Unit,
)

TEXT_2004 = (
    "Form 8-K\n\nItem 1.01. Entry into an Agreement\n\nCorvane, Inc. and Halden Pharma AG signed a licence on May 3, 2004. "
    "Halden gets exclusive worldwide rights to develop and sell antibody drugs against one undisclosed target. "
    "Halden pays \\$1.0 million at signing and up to an additional \\$42 million on milestones, and royalties on net sales. "
    "Halden will pay for materials.\n\nHalden makes, tests and sells the drugs; Corvane supplies the first materials.\n\n"
    "EX-99.1\n\nA senior officer, Ida Brandt of Halden Pharma AG, called the work \"a good fit\".\n\n"
    "About Corvane\n\nPartners are Halden (HAL-1 | *lead*), Quillon Labs and Merrow Bio. Halden had sales of EUR 6.7 billion in 2003.\n"
)
TEXT_2002 = (
    "Form 8-K\n\nItem 5. Other Events\n\nIn 1999 Corvane licensed ostramab-LPP to Nordlicht Chemie, which later became Ostrava Biologics. "
    "Ostrava gave back all rights to ostramab-LPP on June 10, 2002. No payments are made by either side.\n\n"
    "Item 7. Exhibits\n\nEX-99.1\n\nOstrava earned Corvane a \\$2 million milestone in 2001. "
    "The release spoke of an undisclosed amount.\n\nAbout Corvane\n\nPartners are Ostrava (ostramab-LPP, Europe) and Merrow Bio.\n"
)
TEXT_2006 = (
    "Corvane and Tarn Sciences agreed on a family of licences worth up to \\$60 million per target. "
    "Tarn paid a fee that was [***], and royalties like those of another agreement. The terms of the second licence were not disclosed. "
    "Under it Tarn took a first licence in March 2006 with a total of \\$25 million: \\$3 million at once, \\$2 million of equity and \\$21 million of milestones.\n"
)

_CLAIMS: dict[str, Claim] = {}
_FILES = {"d-2004": (TEXT_2004, "2004.txt"), "d-2002": (TEXT_2002, "2002.txt"), "d-2006": (TEXT_2006, "2006.txt")}


def claim(document: str, words: str, kind: ClaimKind, value: ClaimValue, *, said: str = "", grade: Grade = Grade.B,
          section: str = "8-K item 1.01") -> str:
    """Make a claim over `words`, whose value stands in `said`, and return its id."""
    text, file = _FILES[document]
    start = text.index(words)
    value_start = start + words.index(said) if said else start
    name = f"c-{len(_CLAIMS) + 1:03d}"
    _CLAIMS[name] = Claim(
        id=name, kind=kind, value=value, document=document, file=file, start=start, end=start + len(words), quote=words,
        value_start=value_start, value_end=value_start + len(said or words), section=section, rule="sample", grade=grade,
    )
    return name


def term_claim(document: str, words: str, said: str, type_: TermType, state: State, **more: object) -> str:
    """Make the claim of a payment term."""
    grade = more.pop("grade", Grade.B)
    assert isinstance(grade, Grade)
    return claim(document, words, ClaimKind.TERM, TermReading(news="n", type=type_, state=state, **more), said=said, grade=grade)  # type: ignore[arg-type]


SIGNED = claim("d-2004", "Corvane, Inc. and Halden Pharma AG signed a licence on May 3, 2004.", ClaimKind.EVENT,
               EventReading(news="n", type=EventType.AGREEMENT, parties=("Corvane, Inc.", "Halden Pharma AG")))
GRANTED = claim("d-2004", "Halden gets exclusive worldwide rights to develop and sell antibody drugs against one undisclosed target.",
                ClaimKind.GRANT, GrantReading(news="n", rights=("develop", "sell"), exclusivity=Exclusivity.EXCLUSIVE,
                                              territory=Territory(included=("worldwide",))))
PAYS = "Halden pays \\$1.0 million at signing and up to an additional \\$42 million on milestones, and royalties on net sales."
MILLION, FORTY_TWO = Decimal(1_000_000), Decimal(42_000_000)
UPFRONT = term_claim("d-2004", PAYS, "\\$1.0 million", TermType.UPFRONT_PAYMENT, State.STATED, currency="USD", min=MILLION, max=MILLION)
STONES = term_claim("d-2004", PAYS, "up to an additional \\$42 million", TermType.MILESTONE_PAYMENTS, State.STATED, currency="USD",
                    min=Decimal(0), max=FORTY_TWO, qualifier=Qualifier.UP_TO_ADDITIONAL)
ROYALTIES = term_claim("d-2004", PAYS, "royalties on net sales", TermType.ROYALTY, State.UNQUANTIFIED)
MATERIALS = term_claim("d-2004", "Halden will pay for materials.", "", TermType.MANUFACTURING_PAYMENT, State.UNQUANTIFIED)
DUTIES = claim("d-2004", "Halden makes, tests and sells the drugs; Corvane supplies the first materials.", ClaimKind.RESPONSIBILITY,
               StatementReading(kind=StatementKind.RESPONSIBILITY, value="duties"))
QUOTED = claim("d-2004", "A senior officer, Ida Brandt of Halden Pharma AG, called the work \"a good fit\".", ClaimKind.STATEMENT,
               StatementReading(kind=StatementKind.QUOTATION, value="a good fit"), grade=Grade.C, section="EX-99.1 quotation")
LIST_2004 = claim("d-2004", "Partners are Halden (HAL-1 | *lead*), Quillon Labs and Merrow Bio.", ClaimKind.ROSTER,
                  RosterReading(entries=(RosterEntryReading(party="Halden"),)), grade=Grade.D, section="EX-99.1 about")
SALES = claim("d-2004", "Halden had sales of EUR 6.7 billion in 2003.", ClaimKind.SET_ASIDE,
              SetAsideReading(set_aside_class=SetAsideClass.REVENUE), grade=Grade.D, section="EX-99.1 about")
FORM = claim("d-2004", "Form 8-K", ClaimKind.COVER_FIELD, FieldReading(field=None, text="8-K"), section="8-K cover field")

LICENSED = claim("d-2002", "In 1999 Corvane licensed ostramab-LPP to Nordlicht Chemie, which later became Ostrava Biologics.",
                 ClaimKind.EVENT, EventReading(news="m", type=EventType.AGREEMENT), grade=Grade.D, section="8-K item 5")
RETURNED = claim("d-2002", "Ostrava gave back all rights to ostramab-LPP on June 10, 2002.", ClaimKind.EVENT,
                 EventReading(news="m", type=EventType.RIGHTS_RETURNED), section="8-K item 5")
NO_PAYMENT = term_claim("d-2002", "No payments are made by either side.", "", TermType.TERMINATION_PAYMENT, State.ZERO)
EARNED = term_claim("d-2002", "Ostrava earned Corvane a \\$2 million milestone in 2001.", "\\$2 million", TermType.MILESTONE_PAYMENT,
                    State.STATED, currency="USD", min=Decimal(2_000_000), max=Decimal(2_000_000))
WITHHELD = term_claim("d-2002", "The release spoke of an undisclosed amount.", "undisclosed amount", TermType.MILESTONE_PAYMENT,
                      State.UNDISCLOSED, grade=Grade.C)
LIST_2002 = claim("d-2002", "Partners are Ostrava (ostramab-LPP, Europe) and Merrow Bio.", ClaimKind.ROSTER,
                  RosterReading(entries=(RosterEntryReading(party="Ostrava"),)), grade=Grade.D, section="EX-99.1 about")

FAMILY = claim("d-2006", "Corvane and Tarn Sciences agreed on a family of licences worth up to \\$60 million per target.", ClaimKind.EVENT,
               EventReading(news="t", type=EventType.AGREEMENT), grade=Grade.C, section="TEXT body")
PER_TARGET = term_claim("d-2006", "Corvane and Tarn Sciences agreed on a family of licences worth up to \\$60 million per target.",
                        "up to \\$60 million", TermType.MILESTONE_PAYMENTS, State.STATED, currency="USD", grade=Grade.C)
BLACKED = term_claim("d-2006", "Tarn paid a fee that was [***], and royalties like those of another agreement.", "[***]",
                     TermType.UPFRONT_PAYMENT, State.REDACTED, grade=Grade.C)
ALIKE = term_claim("d-2006", "Tarn paid a fee that was [***], and royalties like those of another agreement.",
                   "royalties like those of another agreement", TermType.ROYALTY, State.COMPARATIVE, grade=Grade.C)
SECRET = claim("d-2006", "The terms of the second licence were not disclosed.", ClaimKind.STATEMENT,
               StatementReading(kind=StatementKind.FINANCIAL_TERMS, value="not disclosed"), grade=Grade.C, section="TEXT body")
CHILD_WORDS = ("Under it Tarn took a first licence in March 2006 with a total of \\$25 million: \\$3 million at once, \\$2 million of equity "
               "and \\$21 million of milestones.")
CHILD = claim("d-2006", CHILD_WORDS, ClaimKind.EVENT, EventReading(news="u", type=EventType.LICENSE_TAKEN), grade=Grade.C, section="TEXT body")


def dollars(id_: str, type_: TermType, amount: int, claims: tuple[str, ...], **more: object) -> Term:
    """Make a stated term of an exact amount, paid to the registrant."""
    fields = {"min": Decimal(amount), "max": Decimal(amount), "qualifier": Qualifier.EXACT, "payee": "corvane", **more}
    return Term(id=id_, type=type_, state=State.STATED, currency="USD", claims=claims, **fields)  # type: ignore[arg-type]


def bare(id_: str, type_: TermType, state: State, payer: str, claims: tuple[str, ...], **more: object) -> Term:
    """Make a term without an amount."""
    return Term(id=id_, type=type_, state=state, payer=payer, payee="corvane", claims=claims, **more)  # type: ignore[arg-type]


HALDEN_DEAL = Deal(
    id="deal-halden", types=("license",), titles=("licence",), licensor=("corvane",), licensee=("halden",), counterparties=("halden",),
    exclusivity=Exclusivity.EXCLUSIVE, territory=Territory(included=("worldwide",)),
    target=Stated(state=State.UNDISCLOSED), subject="antibody drugs against one undisclosed target", assets=("hal-1",),
    grants=(Grant(licensor="corvane", licensee="halden", rights=("develop", "sell"), exclusivity=Exclusivity.EXCLUSIVE,
                  territory=Territory(included=("worldwide",)), target=Stated(state=State.UNDISCLOSED), claims=(GRANTED,)),),
    responsibilities=(Responsibility(activity="manufacturing", party="halden", claims=(DUTIES,)),
                      Responsibility(activity="initial materials", party="corvane", claims=(DUTIES,))),
    dates={DateBasis.SIGNED: "2004-05-03", DateBasis.ANNOUNCED: "2004-05-04"},
    terms=(
        dollars("t-up", TermType.UPFRONT_PAYMENT, 1_000_000, (UPFRONT,), payer="halden", contingency=Contingency.GUARANTEED),
        dollars("t-ms", TermType.MILESTONE_PAYMENTS, 42_000_000, (STONES,), payer="halden", contingency=Contingency.CONTINGENT,
                min=Decimal(0), qualifier=Qualifier.UP_TO_ADDITIONAL, unit=Unit.DEAL, condition="on milestones"),
        bare("t-ro", TermType.ROYALTY, State.UNQUANTIFIED, "halden", (ROYALTIES,), base="net sales"),
        bare("t-mf", TermType.MANUFACTURING_PAYMENT, State.UNQUANTIFIED, "halden", (MATERIALS,)),
    ),
    agreement_status=AgreementStatus.IN_FORCE, programme_status=ProgrammeStatus.NOT_STARTED,
    rights_status=RightsStatus.HELD_BY_LICENSEE, events=("e-halden",), claims=(SIGNED, GRANTED),
)
OSTRAVA_DEAL = Deal(
    id="deal-ostrava", types=("license",), licensor=("corvane",), licensee=("ostrava",), counterparties=("ostrava",),
    subject="ostramab-LPP", assets=("ostramab",), dates={DateBasis.EVENT: "1999"},
    agreement_status=AgreementStatus.TERMINATED, status_basis=StatusBasis.IMPLIED, rights_status=RightsStatus.REVERTED_TO_LICENSOR,
    standing=Standing.HINDSIGHT, events=("e-1999", "e-2001", "e-2002"), claims=(LICENSED,),
)
UMBRELLA = Deal(
    id="deal-tarn", types=("multi_target",), licensor=("corvane",), licensee=("tarn",), counterparties=("tarn",),
    dates={DateBasis.ANNOUNCED: "2006-02"},
    terms=(
        dollars("t-target", TermType.MILESTONE_PAYMENTS, 60_000_000, (PER_TARGET,), payer="tarn", min=Decimal(0),
                qualifier=Qualifier.UP_TO, unit=Unit.TARGET, contingency=Contingency.CONTINGENT),
        bare("t-red", TermType.UPFRONT_PAYMENT, State.REDACTED, "tarn", (BLACKED,)),
        bare("t-like", TermType.ROYALTY, State.COMPARATIVE, "tarn", (ALIKE,)),
    ),
    financial_terms=Stated(state=State.UNDISCLOSED), events=("e-tarn",), claims=(FAMILY,),
)
CHILD_DEAL = Deal(
    id="deal-tarn-1", types=("license",), licensor=("corvane",), licensee=("tarn",), counterparties=("tarn",),
    relations=(Relation(type=RelationType.CHILD_OF_UMBRELLA, deal="deal-tarn", claims=(CHILD,)),),
    dates={DateBasis.SIGNED: "2006-03"},
    terms=(
        dollars("t-total", TermType.HEADLINE_TOTAL, 25_000_000, (CHILD,), payer="tarn"),
        dollars("t-fee", TermType.LICENSE_FEE, 3_000_000, (CHILD,), payer="tarn", part_of="t-total", contingency=Contingency.GUARANTEED),
        dollars("t-eq", TermType.EQUITY_PURCHASE, 2_000_000, (CHILD,), payer="tarn", part_of="t-total", contingency=Contingency.GUARANTEED),
        dollars("t-ms1", TermType.MILESTONE_PAYMENTS, 21_000_000, (CHILD,), payer="tarn", part_of="t-total", contingency=Contingency.CONTINGENT),
    ),
    agreement_status=AgreementStatus.ANNOUNCED, events=("e-tarn-1",), claims=(CHILD,),
)
EVENTS = (
    Event(id="e-1999", type=EventType.AGREEMENT, standing=Standing.HINDSIGHT, date="1999", date_basis=DateBasis.EVENT,
          dates={DateBasis.EVENT: "1999"}, deal="deal-ostrava", counterparties=("ostrava",),
          names_then=(NameThen(party="ostrava", name="Nordlicht Chemie"),), headline="Nordlicht Chemie licenses ostramab-LPP",
          assets=("ostramab",), filings=("f-2002",), claims=(LICENSED,)),
    Event(id="e-2001", type=EventType.MILESTONE, standing=Standing.NEWS, date="2001-11-20~", date_basis=DateBasis.EVENT,
          dates={DateBasis.EVENT: "2001-11-20~", DateBasis.NOTICE: "2001-12-01", DateBasis.ANNOUNCED: "2001-12-05"},
          deal="deal-ostrava", counterparties=("ostrava",), headline="Ostrava Biologics reaches a milestone",
          terms=(dollars("t-earned", TermType.MILESTONE_PAYMENT, 2_000_000, (EARNED,), payer="ostrava", contingency=Contingency.EARNED),),
          claims=(EARNED, WITHHELD)),
    Event(id="e-2002", type=EventType.RIGHTS_RETURNED, standing=Standing.NEWS, date="2002-06-10", date_basis=DateBasis.EVENT,
          dates={DateBasis.EVENT: "2002-06-10", DateBasis.REPORT: "2002-06-11"}, deal="deal-ostrava", counterparties=("ostrava",),
          headline="Ostrava Biologics gives back all rights to ostramab-LPP",
          terms=(bare("t-none", TermType.TERMINATION_PAYMENT, State.ZERO, "ostrava", (NO_PAYMENT,)),), claims=(RETURNED, NO_PAYMENT)),
    Event(id="e-halden", type=EventType.AGREEMENT, standing=Standing.NEWS, date="2004-05-03", date_basis=DateBasis.SIGNED,
          dates={DateBasis.SIGNED: "2004-05-03", DateBasis.ANNOUNCED: "2004-05-04"}, deal="deal-halden", counterparties=("halden",),
          headline="Halden Pharma licenses antibody drugs", filings=("f-2004",), claims=(SIGNED, GRANTED)),
    Event(id="e-tarn", type=EventType.AGREEMENT, standing=Standing.NEWS, date="2006-02", date_basis=DateBasis.ANNOUNCED,
          dates={DateBasis.ANNOUNCED: "2006-02"}, deal="deal-tarn", counterparties=("tarn",), headline="Tarn Sciences agrees on licences",
          claims=(FAMILY,)),
    Event(id="e-tarn-1", type=EventType.LICENSE_TAKEN, standing=Standing.NEWS, date="2006-03", date_basis=DateBasis.SIGNED,
          dates={DateBasis.SIGNED: "2006-03"}, deal="deal-tarn-1", counterparties=("tarn",), headline="Tarn Sciences takes a first licence",
          claims=(CHILD,)),
    Event(id="e-talks", type=EventType.NEGOTIATION, standing=Standing.MENTION, date=None, date_basis=None,
          dates={}, deal=None, counterparties=("tarn",), headline="Talks on a further licence"),
)


def filing(id_: str, document: str, form: str | None, **more: object) -> Filing:
    """Make a filing of one document."""
    text, file = _FILES[document]
    record = Document(id=document, filing=id_, type="8-K" if form else "TEXT", file=file, text=text, form="flat")
    return Filing(id=id_, file=file, sha256="ab" * 32, documents=(record,), form=form, registrant="Corvane, Inc.", **more)  # type: ignore[arg-type]


def dossier() -> Dossier:
    """Return the dossier."""
    return Dossier(
        registrants=("corvane",),
        technologies=(Technology(id="lpp", name="Linked Payload Platform", acronym="LPP", owner="corvane", claims=(FORM,)),),
        filings=(
            filing("f-2002", "d-2002", "8-K", date_of_report="2002-06-10", signature_date="2002-06-11", release_date="2002-06-11",
                   items=(Item(number="5", current_number="8.01", title="Other Events"),), fiscal_year_end="0630"),
            filing("f-2004", "d-2004", "8-K", date_of_report="2004-05-03", signature_date="2004-05-04", cik="0000999999",
                   accession_number="0000999999-04-000012", signer=Signer(name="Pat Doe", title="Treasurer"),
                   items=(Item(number="1.01", current_number="1.01", title="Entry into an Agreement"),),
                   exhibits=(Exhibit(number="99.1", title="Press release"),)),
            filing("f-2006", "d-2006", None, release_date="2006-03-31"),
        ),
        parties=(
            Party(id="corvane", name="Corvane", legal_names=("Corvane, Inc.",), is_registrant=True),
            Party(id="halden", name="Halden Pharma", legal_names=("Halden Pharma AG",), names=(PartyName(name="Halden Pharma", claims=(SIGNED,)),)),
            Party(id="ostrava", name="Ostrava Biologics", successor="Vltava Group",
                  names=(PartyName(name="Nordlicht Chemie", to="2000-12-27", claims=(LICENSED,)),
                         PartyName(name="Ostrava Biologics", from_="2000-12-27", source="Trade paper of 28 Dec 2000")),
                  curated=("Nordlicht Chemie was renamed on 27 Dec 2000 (trade paper)",)),
            Party(id="tarn", name="Tarn Sciences"),
            Party(id="quillon", name="Quillon Labs | *Inc* [x](y) <b>"),
            Party(id="merrow", name="Merrow Bio"),
        ),
        assets=(
            Asset(id="hal-1", name="HAL-1", target="CD0", owner="halden", stages=(StageAsOf(stage="preclinical", words="preclinical", as_of="2004-05-04", claims=(LIST_2004,)),)),
            Asset(id="ostramab", name="ostramab-LPP", aliases=(
                AssetAlias(name="OST-9", basis=AliasBasis.STATED, claims=(LICENSED,)),
                AssetAlias(name="oM-LPP", basis=AliasBasis.INFERRED, reason="same partner and target"))),
        ),
        deals=(OSTRAVA_DEAL, HALDEN_DEAL, UMBRELLA, CHILD_DEAL),
        events=EVENTS,
        statements=(
            Statement(id="s-1", kind=StatementKind.QUOTATION, about="halden", value="a good fit", as_of="2004-05-04",
                      speaker="Ida Brandt", speaker_title="senior officer", speaker_company="Halden Pharma AG", claims=(QUOTED,)),
            Statement(id="s-2", kind=StatementKind.BUSINESS_MODEL, about="corvane", value="lives on licences", as_of="2004-05-04", claims=(LIST_2004,)),
            Statement(id="s-3", kind=StatementKind.FINANCIAL_TERMS, about="deal-tarn", value="terms not disclosed", as_of="2006-03-31", claims=(SECRET,)),
        ),
        rosters=(
            Roster(id="r-2002", filing="f-2002", as_of="2002-06-11", registrant="corvane", entries=(
                RosterEntry(party="ostrava", holds="ostramab-LPP", territory="Europe", claims=(LIST_2002,)),
                RosterEntry(party="merrow", claims=(LIST_2002,)))),
            Roster(id="r-2004", filing="f-2004", as_of="2004-05-04", registrant="corvane", entries=(
                RosterEntry(party="halden", holds="HAL-1 | *lead*", claims=(LIST_2004,)),
                RosterEntry(party="quillon", claims=(LIST_2004,)), RosterEntry(party="merrow", claims=(LIST_2004,)))),
        ),
        conflicts=(Conflict(id="x-1", about="e-2001", field="amount", claims=(EARNED, WITHHELD), kept=EARNED,
                            rule="an 8-K item outranks its press release"),),
        flags=(Flag(about="ostrava", kind="absence", text="Ostrava Biologics is not in the list of 4 May 2004", claims=(LIST_2004,)),),
        set_aside=(SetAside(set_aside_class=SetAsideClass.REVENUE, currency="EUR", min=Decimal(6_700_000_000), max=Decimal(6_700_000_000),
                            words="EUR 6.7 billion", about="halden", claims=(SALES,)),),
        notices=(Notice(file="2006.txt", text="no cover was found", document="d-2006"),),
        claims=tuple(_CLAIMS.values()),
    )
