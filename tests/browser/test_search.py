"""Search on a server finds partners, amounts and phrases and filters them; from a folder and without script the page says so."""

from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect


def looked_for(page: Page, served: str, words: str) -> list[str]:
    """Look for words and return the addresses found."""
    page.goto(f"{served}search.html?q={quote(words)}")
    expect(page.locator("#search-state")).to_contain_text("result")
    return [link.get_attribute("href") or "" for link in page.locator(".results a").all()]


def test_a_partner_is_found_by_name(page: Page, served: str) -> None:
    page.goto(served + "index.html")
    partner = page.locator(".in-partners tbody th a").first
    name, address = partner.inner_text(), partner.get_attribute("href")
    page.get_by_role("searchbox", name="Search all pages").fill(name)
    page.keyboard.press("Enter")
    expect(page.locator("#search-state")).to_contain_text("result")
    assert address in [link.get_attribute("href") for link in page.locator(".results h2 a").all()]


@pytest.mark.parametrize("words", ["$42 million", "US$42 million", '"$42 million"', "42 million"])
def test_an_amount_is_found_with_and_without_its_sign(page: Page, served: str, words: str) -> None:
    found = looked_for(page, served, words)
    assert any(address.startswith("partners/") for address in found)
    passage = next(address for address in found if address.startswith("sources/") and "#" in address)
    page.goto(served + passage)
    expect(page.locator("mark:target")).to_contain_text("$42 million")


def test_a_phrase_is_found_as_it_stands_and_no_other(page: Page, served: str, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    quoted = (page.locator(".notes li").last.text_content() or "").split("“")[1].split()[:4]
    words = " ".join(word.strip(".,;:”") for word in quoted)
    assert any(address.startswith("sources/") for address in looked_for(page, served, f'"{words}"'))
    page.goto(f"{served}search.html?q={quote(chr(34) + ' '.join(reversed(words.split())) + chr(34))}")
    expect(page.locator("#search-state")).to_contain_text("Nothing was found")


def test_results_are_filtered_by_partner_event_and_kind(page: Page, served: str) -> None:
    page.goto(served + "search.html")
    page.get_by_label("Event").select_option("milestone")
    page.get_by_label("In", exact=True).select_option("Event")
    expect(page.locator("#search-state")).to_contain_text("1 result")
    assert "milestone" in page.locator(".results .excerpt").inner_text().lower()
    assert "event=milestone" in page.url
    others = [name for name in page.get_by_label("Partner").locator("option").all_inner_texts() if name != "any"]
    assert len(others) > 3
    found = page.locator(".results h2").inner_text()
    stranger = next(name for name in others if name.split()[0] not in found)
    page.get_by_label("Partner").select_option(stranger)
    expect(page.locator("#search-state")).to_contain_text("Nothing was found")


def test_search_asks_this_host_alone_and_says_nothing_to_the_console(page: Page, served: str) -> None:
    hosts: set[str] = set()
    said: list[str] = []
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.on("console", lambda message: said.append(message.text))
    looked_for(page, served, "licence")
    assert hosts == {urlsplit(served).netloc}
    assert said == []


def test_from_a_plain_folder_the_page_says_that_search_needs_a_server(page: Page, site: Path) -> None:
    page.goto((site / "search.html").as_uri())
    expect(page.locator("#search-state")).to_contain_text("opened from a plain folder")


def test_without_script_the_page_says_so_and_where_else_to_look(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served + "search.html")
    state = page.locator("#search-state")
    expect(state).to_contain_text("needs a script")
    assert state.locator("a").get_attribute("href") == "index.html"
    context.close()
