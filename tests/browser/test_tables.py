"""Tables sort and filter; all of the site is reached with the keyboard alone."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

MOST_TABS = 60


@pytest.fixture
def index(page: Page, site: Path) -> Page:
    page.goto((site / "index.html").as_uri())
    return page


def column(page: Page, table: str, name: str) -> list[str]:
    """Return the words of a column, row by row, of the rows that are shown."""
    return page.locator(f".in-{table} tbody tr:visible .c-{name}").all_inner_texts()


def test_a_table_sorts_up_and_down_by_words(index: Page) -> None:
    button = index.locator(".in-partners .c-partner button")
    button.click()
    names = column(index, "partners", "partner")
    assert names == sorted(names, key=str.casefold)
    expect(index.locator(".in-partners th.c-partner[scope=col]")).to_have_attribute("aria-sort", "ascending")
    button.click()
    assert column(index, "partners", "partner") == names[::-1]


def test_dates_sort_by_time_and_not_by_letters(index: Page) -> None:
    index.locator(".in-events .c-date button").click()
    years = [next(word for word in text.replace(",", " ").split() if word.isdigit() and len(word) == 4) for text in column(index, "events", "date")]
    assert years == sorted(years)
    assert len(set(years)) > 1


def test_amounts_sort_by_value_and_what_is_not_known_stays_last(index: Page) -> None:
    button = index.locator(".in-deals .c-guaranteed button")
    for _ in range(2):
        button.click()
        amounts = column(index, "deals", "guaranteed")
        known = [text.startswith("US$") for text in amounts]
        assert known == sorted(known, reverse=True)
        assert True in known
        assert False in known


def test_rows_are_filtered_by_words_and_counted(index: Page) -> None:
    names = column(index, "partners", "partner")
    section = index.locator(".part-partners")
    section.get_by_label("Filter rows").fill(names[0].lower())
    assert column(index, "partners", "partner") == [names[0]]
    expect(section.get_by_role("status")).to_have_text(f"1 of {len(names)} rows")
    section.get_by_label("Filter rows").fill("")
    assert column(index, "partners", "partner") == names


def test_on_a_phone_a_list_tells_what_to_sort_by(browser: Browser, site: Path) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    page.locator(".part-partners").get_by_label("Sort by").select_option("Partner")
    names = column(page, "partners", "partner")
    assert names == sorted(names, key=str.casefold)
    context.close()


def test_the_keyboard_alone_leads_from_the_index_to_a_sentence_and_what_was_read_from_it(index: Page) -> None:
    index.keyboard.press("Tab")
    assert focused(index, "textContent") == "Skip to the content"
    index.keyboard.press("Enter")
    assert focused(index, "id") == "main"
    tab_to(index, "th a")
    partner = focused(index, "textContent")
    index.keyboard.press("Enter")
    expect(index.locator("h1")).to_have_text(partner)
    tab_to(index, "a.cite")
    expect(index.get_by_role("tooltip")).to_be_visible()
    index.keyboard.press("Enter")
    expect(index.locator("mark:target")).to_be_in_viewport()
    index.keyboard.press("Tab")
    assert index.evaluate("document.activeElement.closest('mark')?.matches(':target')")
    index.keyboard.press("Enter")
    expect(index.locator(".passages li:target")).to_be_in_viewport()
    index.keyboard.press("Tab")
    assert focused(index, "className") == "to-text"


def test_a_table_is_sorted_with_the_keyboard(index: Page) -> None:
    tab_to(index, ".in-partners .sort")
    index.keyboard.press("Enter")
    expect(index.locator(".in-partners [aria-sort=ascending]")).to_have_count(1)
    outline = index.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def focused(page: Page, field: str) -> str:
    """Return a property of the element that has the focus."""
    return str(page.evaluate(f"document.activeElement.{field}"))


def tab_to(page: Page, selector: str) -> None:
    """Press the tabulator until an element of this kind has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by {MOST_TABS} tabulators")
