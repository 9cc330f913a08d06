"""Every page before axe: the rules of WCAG 2.2 AA and of good practice, wide and narrow, light and dark."""

from itertools import product
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

CASES = list(product((1280, 360), ("light", "dark")))
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPEN_ALL = "() => document.querySelectorAll('details').forEach((part) => { part.open = true; })"


@pytest.mark.parametrize(("width", "scheme"), CASES, ids=[f"{width}-{scheme}" for width, scheme in CASES])
def test_axe_finds_nothing_on_any_page(browser: Browser, site: Path, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    found = {}
    for file in sorted(site.rglob("*.html")):
        page.goto(file.as_uri())
        page.evaluate(OPEN_ALL)
        if violations := violated(page):
            found[file.name] = violations
    context.close()
    assert found == {}


def test_axe_finds_what_is_wrong(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html lang='en'><title>A page</title><main><h1>Head</h1><img src='data:,'></main>")
    assert violated(page) == ["image-alt"]
    page.close()


def violated(page: Page) -> list[str]:
    """Return the names of the rules that a page breaks."""
    options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}}
    return [rule["id"] for rule in Axe().run(page, options=options).response["violations"]]
