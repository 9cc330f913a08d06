"""The site: every link leads somewhere, every citation to its words, nothing to another host."""

from html.parser import HTMLParser
from pathlib import PurePosixPath
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

from reportgen.config import Colours, Config, Format, Logo
from reportgen.publish import publish_documents
from reportgen.publish.feed import first_day
from reportgen.resources import load_resources
from tests.publish.sample_views import EVENTS, MISCHIEF, PASSAGES, TEXT, sample_views

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Page(HTMLParser):
    """What a test asks of a page: ids, addresses, texts by element, the balance of its tags."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.addresses: list[tuple[str, str]] = []
        self.texts: dict[str, str] = {}
        self.open: list[tuple[str, str | None]] = []
        self.headings: list[int] = []
        self.scripts = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if identity := found.get("id"):
            self.ids.append(identity)
        self.addresses += [(tag, value) for name, value in attrs if name in ("href", "src") and value]
        assert not any(name.startswith("on") for name in found)
        if tag == "script":
            self.scripts += 1
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if tag not in VOID and not self.is_drawn():
            self.open.append((tag, found.get("id") or found.get("class")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [(tag, value) for name, value in attrs if name in ("href", "src") and value]

    def is_drawn(self) -> bool:
        return False

    def handle_endtag(self, tag: str) -> None:
        assert self.open
        assert self.open[-1][0] == tag
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for _tag, name in self.open:
            if name:
                self.texts[name] = self.texts.get(name, "") + data


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return publish_documents(sample_views(), Config(formats=(Format.SITE, Format.MARKDOWN)))


@pytest.fixture(scope="module")
def pages(files: dict[str, bytes]) -> dict[str, Page]:
    return {name: Page(content.decode()) for name, content in files.items() if name.endswith(".html")}


def test_the_pages_stand_where_links_expect_them(pages: dict[str, Page]) -> None:
    assert sorted(pages) == [f"site/{name}.html" for name in (
        "404", "chronology", "comparables", "conflicts", "gaps", "index", "partners/borealis", "partners/odd", "search", "sources/0001-acme",
    )]


def test_every_link_leads_to_a_page_and_a_place_of_the_output(files: dict[str, bytes], pages: dict[str, Page]) -> None:
    followed = 0
    for name, page in pages.items():
        for _tag, address in page.addresses:
            parts = urlsplit(address)
            assert not parts.scheme, address
            assert not parts.netloc, address
            target = normpath(join(str(PurePosixPath(name).parent), unquote(parts.path))) if parts.path else name
            assert target in files, (name, address)
            if parts.fragment:
                assert unquote(parts.fragment) in pages[target].ids, (name, address)
            followed += 1
    assert followed > 100


def test_ids_are_unique_and_headings_skip_no_level(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert len(set(page.ids)) == len(page.ids), name
        assert page.headings[0] == 1
        assert page.headings.count(1) == 1
        assert all(after <= before + 1 for before, after in zip(page.headings, page.headings[1:], strict=False)), name
        assert not page.open


def test_a_page_has_no_script_but_ours_and_none_inline(files: dict[str, bytes], pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        ours = ["site.js", "search.js"] if name == "site/search.html" else ["site.js"]
        assert page.scripts == len(ours)
        assert [address for tag, address in page.addresses if tag == "script"] == [
            "../" * (name.count("/") - 1) + f"assets/{script}" for script in ours
        ]
        assert b"<style" not in files[name]


def test_a_source_page_shows_the_whole_text_with_its_passages_marked(pages: dict[str, Page]) -> None:
    page = pages["site/sources/0001-acme.html"]
    numbers = "".join(str(passage.number) for passage in PASSAGES)
    shown = page.texts["filing-text"]
    for passage in reversed(PASSAGES):
        marked = TEXT[passage.start : passage.end]
        assert page.texts[passage.anchor] == marked + str(passage.number)
        shown = shown.replace(marked + str(passage.number), marked)
    assert shown == TEXT
    assert numbers == "123"
    for passage in PASSAGES:
        assert {passage.anchor, f"read-{passage.anchor}", passage.claims[0].claim} <= set(page.ids)


def test_a_source_page_leads_back_to_where_a_passage_is_used(pages: dict[str, Page]) -> None:
    assert ("a", "../partners/borealis.html") in pages["site/sources/0001-acme.html"].addresses


def test_events_have_their_own_address_and_the_drawing_leads_there(pages: dict[str, Page]) -> None:
    page = pages["site/chronology.html"]
    for event in EVENTS:
        assert event.event in page.ids
        assert ("a", f"#{event.event}") in page.addresses
        assert event.event in pages["site/partners/borealis.html"].ids


def test_mischief_in_a_filing_is_shown_as_it_stands(files: dict[str, bytes], pages: dict[str, Page]) -> None:
    for name in ("site/partners/odd.html", "site/sources/0001-acme.html", "site/chronology.html"):
        assert b'<script>alert' not in files[name]
        assert b"49" not in files[name].split(b"</head>")[1].split(b"<svg")[0]
    assert MISCHIEF in "".join(pages["site/partners/odd.html"].texts.values())


def test_styles_ask_for_nothing_from_elsewhere(files: dict[str, bytes]) -> None:
    for name, content in files.items():
        if name.startswith("site/assets/") and name.endswith((".css", ".js")):
            assert not any(opening in content for opening in (b'"//', b"'//", b"`//", b"(//")), name
            assert b"@import" not in content
            assert b"http:" not in content
            assert b"https:" not in content


def test_fonts_stand_with_their_licence(files: dict[str, bytes]) -> None:
    fonts = [name for name in files if name.startswith("site/assets/fonts/")]
    css = files["site/assets/fonts.css"].decode()
    for name in fonts:
        if name.endswith(".ttf"):
            assert f'url("fonts/{PurePosixPath(name).name}")' in css
    assert sum(name.endswith("LICENSE.txt") for name in fonts) == 2


def test_a_missing_page_leads_home(pages: dict[str, Page]) -> None:
    assert ("a", "index.html") in pages["site/404.html"].addresses


def test_colours_logo_and_disclaimer_of_the_user_are_used() -> None:
    config = Config(
        formats=(Format.SITE,), colours=Colours(accent="#102030", accent_dark="#a0b0c0"), disclaimer="Not <advice>",
        logo=Logo(name="our.svg", media_type="image/svg+xml", content=b"<svg/>"),
    )
    files = publish_documents(sample_views(), config)
    page = files["site/partners/borealis.html"].decode()
    assert "--accent: #102030" in files["site/assets/custom.css"].decode()
    assert "--accent: #a0b0c0" in files["site/assets/custom.css"].decode()
    assert files["site/assets/our.svg"] == b"<svg/>"
    assert '<img src="../assets/our.svg" alt="">' in page
    assert '<link rel="stylesheet" href="../assets/custom.css">' in page
    assert "Not &lt;advice&gt;" in page


def test_web_addresses_stand_in_pages_only_where_that_of_the_site_is_known(files: dict[str, bytes]) -> None:
    known = publish_documents(sample_views(), Config(formats=(Format.SITE,), base_url="https://deals.example/tap/"))
    page = known["site/partners/borealis.html"].decode()
    assert '<link rel="canonical" href="https://deals.example/tap/partners/borealis.html">' in page
    assert '<meta property="og:title" content="Borealis Biotech">' in page
    assert "<loc>https://deals.example/tap/sources/0001-acme.html</loc>" in known["site/sitemap.xml"].decode()
    assert "site/sitemap.xml" not in files
    assert b"canonical" not in files["site/partners/borealis.html"]


def test_two_builds_are_equal() -> None:
    config = Config(formats=(Format.SITE, Format.MARKDOWN))
    assert publish_documents(sample_views(), config) == publish_documents(sample_views(), config, load_resources())


def test_every_row_and_heading_of_the_site_has_an_address(files: dict[str, bytes]) -> None:
    for name, content in files.items():
        if name.endswith(".html") and "/sources/" not in name:
            body = content.split(b"<tbody>", 1)[-1] if b"<tbody>" in content else b""
            assert body.count(b"<tr>") == content.count(b"<thead>\n<tr>") - (1 if b"<thead>" in content.split(b"<tbody>", 1)[0] else 0), name
            assert content.count(b'class="permalink"') == content.count(b"<h2 ") + content.count(b"<h3 ") + content.count(b"<h4 "), name


def test_references_stand_in_the_page_as_text(files: dict[str, bytes]) -> None:
    source = files["site/sources/0001-acme.html"].decode()
    assert source.count('class="copyable"') == 1 + len(PASSAGES)
    assert f"characters {PASSAGES[0].start} to {PASSAGES[0].end}" in source
    assert '<a href="#e-1">Link to this row</a>' in files["site/chronology.html"].decode()


def test_a_site_with_an_address_has_a_feed_and_full_references() -> None:
    known = publish_documents(sample_views(), Config(formats=(Format.SITE,), base_url="https://deals.example/tap/"))
    feed = ElementTree.fromstring(known["site/feed.xml"].decode())
    atom = "{http://www.w3.org/2005/Atom}"
    ids = [entry.findtext(f"{atom}id") for entry in feed.iter(f"{atom}entry")]
    assert ids == ["https://deals.example/tap/chronology.html#e-2", "https://deals.example/tap/chronology.html#e-1"]
    assert [entry.findtext(f"{atom}updated") for entry in feed.iter(f"{atom}entry")] == ["2004-10-06T00:00:00Z", "2004-10-01T00:00:00Z"]
    page = known["site/chronology.html"].decode()
    assert "https://deals.example/tap/chronology.html#e-1</p>" in page
    assert 'type="application/atom+xml"' in page
    assert 'href="/tap/assets/screen.css"' in known["site/404.html"].decode()


@pytest.mark.parametrize(("edtf", "day"), [
    ("2004", "2004-01-01"), ("2002-07", "2002-07-01"), ("2002-09-24~", "2002-09-24"), ("2002-07/2002-09", "2002-07-01"), ("", "1970-01-01"),
])
def test_a_feed_dates_an_event_by_the_first_day_that_its_date_allows(edtf: str, day: str) -> None:
    assert first_day(edtf) == day


def test_the_site_holds_what_it_offers_to_download(files: dict[str, bytes], pages: dict[str, Page]) -> None:
    assert ("a", "../download/markdown/partners/borealis.md") in pages["site/partners/borealis.html"].addresses
    assert files["site/download/markdown/partners/borealis.md"] == files["markdown/partners/borealis.md"]
    assert not any(address.startswith("../../") for page in pages.values() for _tag, address in page.addresses)
