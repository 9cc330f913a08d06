"""The briefing carries the dossier and the texts that it cites, dated by what they are, and is marked for archives."""

import json
from datetime import datetime
from io import BytesIO

import pikepdf
import pytest

from reportgen.config import Config
from reportgen.model import Dossier
from reportgen.publish.data import dossier_json
from reportgen.publish.evidence import NO_DATE, evidence, first_moment
from reportgen.publish.pdf import PrintJob, print_all
from reportgen.publish.printing import print_resources
from reportgen.resources import load_resources
from reportgen.views.records import Views
from tests.views.sample import dossier

BRIEFING = "pdf/briefing.pdf"


def opened(published: dict[str, bytes], name: str) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(published[name]))


def cited(views: Views) -> set[str]:
    """Documents that a source note of any page stands in."""
    return {note.document for page in views.pages() for note in page.sources}


def test_the_briefing_carries_the_dossier_and_every_cited_text_as_it_is(
    published: dict[str, bytes], sample_documents: Views
) -> None:
    texts = {document.id: document.text for filing in dossier().filings for document in filing.documents}
    with opened(published, BRIEFING) as pdf:
        carried = {name: attached.get_file().read_bytes() for name, attached in pdf.attachments.items()}
    assert carried.pop("dossier.json") == dossier_json(dossier())
    assert carried == {f"{document}.txt": texts[document].encode() for document in cited(sample_documents)}


def test_what_it_carries_reads_back_as_the_same_dossier(published: dict[str, bytes]) -> None:
    with opened(published, BRIEFING) as pdf:
        read = json.loads(pdf.attachments["dossier.json"].get_file().read_bytes())
    assert [deal["id"] for deal in read["deals"]] == [deal.id for deal in dossier().deals]


def test_attachments_have_the_dates_and_the_part_of_what_they_hold(published: dict[str, bytes]) -> None:
    with opened(published, BRIEFING) as pdf:
        files = {name: attached.get_file() for name, attached in pdf.attachments.items()}
        assert files["dossier.json"].creation_date == files["dossier.json"].mod_date
        assert str(files["d-2004.txt"].obj.Params.CreationDate) == "D:20040503000000Z"
        parts = {str(entry.F): str(entry.AFRelationship) for entry in pdf.Root.AF}
    assert parts.pop("dossier.json") == "/Data"
    assert set(parts.values()) == {"/Source"}


def test_the_names_stand_in_the_order_that_readers_search_them_by(published: dict[str, bytes]) -> None:
    with opened(published, BRIEFING) as pdf:
        names = [str(name) for name in list(pdf.Root.Names.EmbeddedFiles.Names)[::2]]
    assert names == sorted(names)


def test_the_briefing_alone_is_marked_for_archives_and_as_all_for_every_reader(published: dict[str, bytes]) -> None:
    for name in (name for name in published if name.endswith(".pdf")):
        with opened(published, name) as pdf, pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1", name
            archived = (metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance"))
            is_briefing = name.endswith(BRIEFING)
            assert archived == (("3", "A") if is_briefing else (None, None)), name
            assert ("/AF" in pdf.Root) == is_briefing, name
            if is_briefing:
                assert pdf.Root.OutputIntents[0].S == pikepdf.Name.GTS_PDFA1
                assert "/ID" in pdf.trailer


def test_a_text_that_nothing_cites_is_left_at_home(sample_documents: Views) -> None:
    bare = Dossier(filings=dossier().filings)
    from_nothing = evidence(bare, sample_documents)
    assert [found.name for found in from_nothing][:1] == ["d-2002.txt"]
    assert len(from_nothing) == len(cited(sample_documents)) + 1


def test_the_same_evidence_gives_the_same_bytes(sample_documents: Views) -> None:
    page = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1></body></html>'
    job = PrintJob(path="x", html=page, weight=1, attachments=evidence(dossier(), sample_documents))
    made = [print_all([job], print_resources(load_resources(), Config()))["x"] for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize(("edtf", "day"), [
    ("2004-10-06", datetime(2004, 10, 6)),
    ("2001-11", datetime(2001, 11, 1)),
    ("1999", datetime(1999, 1, 1)),
    ("2002-09-24~", datetime(2002, 9, 24)),
    ("2002-33", NO_DATE),
    ("2002-07/2002-09", NO_DATE),
    ("", NO_DATE),
])
def test_a_date_becomes_its_first_moment(edtf: str, day: datetime) -> None:
    assert first_moment(edtf) == day
