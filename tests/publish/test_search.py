"""The search index: what can be found, by what it is filtered, and the same bytes each time."""

import gzip
import json

import pytest

from reportgen.config import Config, Format
from reportgen.errors import OutputError
from reportgen.publish import publish_documents
from reportgen.publish.filter_order import SIGNATURE, Item, decoded, encoded, in_order, packed, unpacked
from reportgen.publish.pagefind import Entry, answers, index_files
from reportgen.publish.search import choices
from tests.publish.sample_views import MISCHIEF, sample_views


@pytest.fixture(scope="module")
def index() -> dict[str, bytes]:
    files = publish_documents(sample_views(), Config(formats=(Format.SITE,)))
    return {name.removeprefix("site/search/"): content for name, content in files.items() if name.startswith("site/search/")}


def fragments(index: dict[str, bytes]) -> dict[str, dict[str, object]]:
    """Return what the index holds of each page, by address."""
    found = [json.loads(gzip.decompress(content)[len(SIGNATURE) :]) for name, content in index.items() if name.startswith("fragment/")]
    return {fragment["url"]: fragment for fragment in found}


def test_fact_sheets_events_sources_and_registers_can_be_found(index: dict[str, bytes]) -> None:
    assert sorted(fragments(index)) == [
        "/chronology.html#e-1", "/chronology.html#e-2", "/conflicts.html", "/gaps.html", "/index.html",
        "/partners/borealis.html", "/partners/odd.html", "/sources/0001-acme.html",
    ] or sorted(fragments(index)) == [
        "chronology.html#e-1", "chronology.html#e-2", "conflicts.html", "gaps.html", "index.html",
        "partners/borealis.html", "partners/odd.html", "sources/0001-acme.html",
    ]


def test_an_event_is_filtered_by_its_partner_and_type(index: dict[str, bytes]) -> None:
    event = fragments(index)["chronology.html#e-2"]
    assert event["filters"] == {"kind": ["Event"], "partner": ["Borealis Biotech"], "event": ["milestone"]}


def test_text_of_a_filing_is_indexed_as_text_with_its_passages_as_places(index: dict[str, bytes]) -> None:
    source = fragments(index)["sources/0001-acme.html"]
    assert "alert" in str(source["content"])
    assert [anchor["element"] for anchor in source["anchors"]] == ["span"] * 3  # type: ignore[attr-defined]
    assert source["filters"] == {"kind": ["Source"], "partner": ["Borealis Biotech"], "event": ["agreement", "milestone"]}


def test_an_amount_stands_apart_from_its_currency_and_citations_do_not_interrupt(index: dict[str, bytes]) -> None:
    words = str(fragments(index)["partners/borealis.html"]["content"])
    assert "US $1 million" in words
    assert "[1]" not in words


def test_the_search_page_offers_what_the_index_is_filtered_by() -> None:
    offered = choices(sample_views())
    assert offered.kinds == ("Fact sheet", "Event", "Source", "Register")
    assert offered.partners == ("Borealis Biotech", MISCHIEF)
    assert offered.events == ("agreement", "milestone")


def test_an_index_with_many_filters_is_the_same_each_time() -> None:
    entries = [
        Entry(url=f"{number}.html", title=f"Title {number}", html=f"<p>word{number}</p>", filters=(("a", str(number % 7)), ("b", "x"), ("c", "y")))
        for number in range(30)
    ]
    indexes = [index_files(entries) for _ in range(3)]
    assert indexes[0] == indexes[1] == indexes[2]
    assert sum(name.startswith("filter/") for name in indexes[0]) == 3


def test_filters_and_their_values_stand_by_name() -> None:
    def made(*order: str) -> dict[str, bytes]:
        filters: list[Item] = [[name, f"en_{name}"] for name in order]
        pages: Item = ["1.5.2", [], [], filters, [], []]
        values: list[Item] = [[value, [0]] for value in order]
        return {
            "pagefind-entry.json": json.dumps({"languages": {"en": {"hash": "en_" + "".join(order)}}}).encode(),
            f"pagefind.en_{''.join(order)}.pf_meta": packed(pages),
            **{f"filter/en_{name}.pf_filter": packed([name, values]) for name in order},
        }

    assert in_order(made("b", "a")) == in_order(made("a", "b"))


@pytest.mark.parametrize("item", [0, 23, 24, 255, 256, 70_000, 1 << 33, "", "α ≥ 2", "x" * 300, [], [1, ["a", [2]]], list(range(40))])
def test_what_is_packed_is_unpacked_as_it_was(item: Item) -> None:
    assert unpacked(packed(item)) == item
    assert decoded(encoded(item), 0) == (item, len(encoded(item)))
    assert unpacked(gzip.compress(packed(item))) == item


def test_an_index_of_another_format_is_refused() -> None:
    with pytest.raises(OutputError, match="not known"):
        unpacked(SIGNATURE + b"\xa0")


def test_a_refusal_of_the_program_is_an_error() -> None:
    with pytest.raises(OutputError, match="search index"):
        answers([{"type": "GetFiles", "index_id": 99}])
