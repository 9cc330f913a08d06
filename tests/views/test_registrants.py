"""Several registrants have an index each, with what their own filings tell, and links to each other."""

from msgspec.structs import replace

from reportgen.publish.environment import markdown_templates
from reportgen.publish.flavours import markdown_files
from reportgen.resources import load_resources
from reportgen.views import Views, build_views
from tests.views.sample import dossier


def of_two() -> Views:
    """The sample, with the filings of 2002 by another registrant."""
    whole = dossier()
    filings = tuple(replace(filing, registrant="MERROW BIO") if filing.id == "f-2002" else filing for filing in whole.filings)
    return build_views(replace(whole, filings=filings, registrants=("corvane", "merrow")))


def test_one_registrant_needs_no_index_of_its_own(views: Views) -> None:
    assert (views.registrants, views.index.others) == ((), ())


def test_each_registrant_has_an_index_of_its_own_filings() -> None:
    views = of_two()
    first, second = views.registrants
    assert [index.title for index in (first, second)] == ["Corvane: overview", "Merrow Bio: overview"]
    assert [row.filing for row in second.filings] == ["f-2002"]
    assert [row.deal for row in second.deals] == ["deal-ostrava"]
    assert "deal-ostrava" not in {row.deal for row in first.deals}
    assert {row.deal for row in (*first.deals, *second.deals)} == {row.deal for row in views.index.deals}
    assert second.as_of == "11 Jun 2002"
    assert second.intro[0].text == "1 filing by Merrow Bio was read."


def test_a_sheet_leads_to_the_indexes_of_its_registrants() -> None:
    views = of_two()
    sheet = next(sheet for sheet in views.fact_sheets if sheet.party == "halden")
    assert [(ref.kind, ref.key, ref.title) for ref in sheet.registrants] == [("registrant", "corvane", "Corvane")]
    files = markdown_files(markdown_templates(load_resources().templates), views, ("gfm",))
    assert "\nPartner of [Corvane](../registrants/corvane.md) · " in files["markdown/partners/halden.md"].decode()


def test_indexes_lead_to_each_other() -> None:
    views = of_two()
    refs = tuple(index.ref for index in (views.index, *views.registrants))
    assert all(index.others == refs for index in (views.index, *views.registrants))
    files = markdown_files(markdown_templates(load_resources().templates), views, ("gfm",))
    assert b"Other overviews: [Corvane: overview](registrants/corvane.md), [Merrow Bio: overview](registrants/merrow.md)." in files["markdown/index.md"]
    assert b"Other overviews: [LPP licensing](../index.md), [Corvane: overview](corvane.md)." in files["markdown/registrants/merrow.md"]


def test_deals_and_events_of_several_registrants_tell_whose_they_are(views: Views) -> None:
    both = of_two()
    whose = {row.deal: row.registrant for row in both.index.deals}
    assert (whose["deal-halden"], whose["deal-ostrava"]) == ("Corvane", "Merrow Bio")
    assert {row.registrant for row in views.index.events} == {""}
    templates = markdown_templates(load_resources().templates)
    assert "| Deal | Registrant | Partner |" in markdown_files(templates, both, ("gfm",))["markdown/index.md"].decode()
    assert "| Date | Registrant | Partner |" in markdown_files(templates, both, ("gfm",))["markdown/chronology.md"].decode()
    assert "Registrant | Partner" not in markdown_files(templates, views, ("gfm",))["markdown/index.md"].decode()
