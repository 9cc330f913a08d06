"""A citation shows its quote, opens at the very sentence, and the sentence leads back."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def sheet(page: Page, site: Path) -> Page:
    page.goto((site / "index.html").as_uri())
    page.locator(".in-partners tbody th a").first.click()
    expect(page.locator("body.partner")).to_be_visible()
    return page


def test_a_citation_opens_at_the_marked_sentence_and_leads_back(sheet: Page) -> None:
    address = sheet.url
    citation = sheet.locator(".masthead a.cite").first
    quote = (citation.get_attribute("data-quote") or "").split(" (")[0].removesuffix("…").strip()
    citation.click()
    marked = sheet.locator("mark:target")
    expect(marked).to_be_in_viewport()
    assert " ".join(quote.split())[:60] in " ".join(marked.inner_text().split())
    marked.locator(".mark-number").click()
    entry = sheet.locator(".passages li:target")
    expect(entry).to_be_in_viewport()
    assert entry.locator(".claims li").count() >= 1
    entry.locator(f".where a[href$='{Path(address).name}']").click()
    expect(sheet).to_have_url(address)


def test_every_citation_of_a_sheet_leads_to_a_mark(sheet: Page) -> None:
    addresses = {link.evaluate("a => a.href") for link in sheet.locator("a.cite").all()}
    assert len(addresses) > 5
    for address in sorted(addresses):
        sheet.goto(address)
        expect(sheet.locator("mark:target")).to_have_count(1)


def test_a_citation_shows_its_quote_when_pointed_at_and_focused_until_escape(sheet: Page) -> None:
    citation = sheet.locator(".masthead a.cite").first
    quote = citation.get_attribute("data-quote") or ""
    shown = sheet.get_by_role("tooltip")
    citation.hover()
    expect(shown).to_have_text(quote)
    expect(shown).to_be_in_viewport(ratio=1)
    shown.hover()
    sheet.wait_for_timeout(300)
    expect(shown).to_be_visible()
    sheet.mouse.move(0, 0)
    expect(shown).to_be_hidden()
    citation.focus()
    expect(shown).to_have_text(quote)
    assert citation.get_attribute("aria-describedby") == shown.get_attribute("id")
    sheet.keyboard.press("Escape")
    expect(shown).to_be_hidden()


def test_a_quote_is_shown_without_script_too(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    citation = page.locator("td a.cite").first
    quote = citation.get_attribute("data-quote") or ""
    citation.hover()
    # Scripts of a test run where those of the page do not.
    assert quote[:40] in citation.evaluate("a => getComputedStyle(a, '::after').content")
    context.close()


def test_a_number_in_a_filing_tells_what_was_read_from_the_sentence(page: Page, site: Path) -> None:
    page.goto(next((site / "sources").glob("*.html")).as_uri())
    number = page.locator(".passage:not(.uncited) .mark-number").first
    number.focus()
    shown = page.get_by_role("tooltip")
    expect(shown).to_contain_text("used in")
    expect(shown).to_contain_text(": ")


def test_a_reference_can_be_opened_and_is_text(page: Page, site: Path) -> None:
    page.goto((site / "chronology.html").as_uri())
    row = page.locator("tr:has(details)").first
    row.locator("summary").click()
    words = row.locator(".copyable")
    expect(words).to_be_visible()
    assert row.locator("a", has_text="Link to this row").get_attribute("href") == f"#{row.get_attribute('id')}"
    assert "Sources: " in words.inner_text()
