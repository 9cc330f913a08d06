"""Source pages: the whole text, its passages, who cites them."""

from reportgen.model import Claim, ClaimKind, Grade, ItemReading
from reportgen.views import Views
from reportgen.views.passages import folded
from reportgen.views.quotes import unescaped
from tests.views.sample import dossier


def span(name: str, start: int, end: int) -> Claim:
    """Make a claim over a stretch of an imagined text."""
    return Claim(
        id=name, kind=ClaimKind.ITEM, value=ItemReading(number="5", current_number="8.01", title="Other Events"), document="d", file="f",
        start=start, end=end, quote="", value_start=start, value_end=end, section="8-K item 5", rule="r", grade=Grade.B,
    )


def test_spans_that_overlap_are_one_passage_and_spans_that_touch_are_two() -> None:
    places = folded([span("a", 0, 10), span("b", 5, 20), span("c", 20, 30), span("d", 22, 25)])
    assert [(place.start, place.end, [claim.id for claim in place.claims]) for place in places] == [
        (0, 20, ["a", "b"]),
        (20, 30, ["c", "d"]),
    ]


def test_segments_in_order_are_the_whole_text(views: Views) -> None:
    texts = {document.id: document.text for filing in dossier().filings for document in filing.documents}
    assert len(views.sources) == 3
    for page in views.sources:
        assert "".join(segment.text for segment in page.segments) == unescaped(texts[page.document])
        assert [segment.passage for segment in page.segments if segment.passage] == [passage.anchor for passage in page.passages]


def test_every_citation_leads_to_a_passage_that_holds_its_words(views: Views) -> None:
    passages = {(page.document, passage.anchor): passage for page in views.sources for passage in page.passages}
    notes = [note for page in views.pages() for note in page.sources]
    assert len(notes) > 40
    for note in notes:
        assert note.quote.strip("… ") in passages[note.document, note.anchor].quote


def test_a_passage_names_the_pages_that_cite_it(views: Views) -> None:
    page = next(page for page in views.sources if page.document == "d-2004")
    cited = {passage.quote: [ref.kind for ref in passage.used_in] for passage in page.passages}
    assert cited["Form 8-K"] == []
    assert "partner" in cited["Halden will pay for materials."]


def test_a_passage_tells_what_was_read_from_it(views: Views) -> None:
    page = next(page for page in views.sources if page.document == "d-2004")
    passage = next(passage for passage in page.passages if passage.quote.startswith("Halden pays"))
    assert [claim.value for claim in passage.claims] == [
        "upfront payment: US$1.0 million",
        "milestone payments: up to an additional US$42 million",
        "royalties: mentioned, no amount",
    ]


def test_pages_know_their_neighbours(views: Views) -> None:
    first, second, third = views.sources
    assert (first.previous, first.next, second.previous, third.next) == (None, second.ref, first.ref, None)


def test_what_a_cover_does_not_say_stands_in_words(views: Views) -> None:
    meta = {row.label: row.cell.text for row in views.sources[0].meta}
    assert (meta["Filed"], meta["Accession number"], meta["Items"]) == ("not stated", "not stated", "5 Other Events (today 8.01)")
