"""Every page, wide and narrow, light and dark, with and without script: it fits, it is quiet, it asks no other host."""

from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Request

CASES = list(product((1280, 360), ("light", "dark"), (True, False)))
# Found first: what makes a page wider than its window is otherwise hard to tell.
TOO_WIDE = """() => [...document.querySelectorAll('body *')].filter((e) => !e.closest('.scroll, .skip, svg, thead') &&
    e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.tagName + '.' + e.className).slice(0, 3)"""


@pytest.mark.parametrize(("width", "scheme", "script"), CASES, ids=[f"{w}-{s}-{'script' if j else 'plain'}" for w, s, j in CASES])
def test_every_page_fits_its_window_and_is_quiet(browser: Browser, site: Path, width: int, scheme: str, script: bool) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=script)  # type: ignore[arg-type]
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(told(message)))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(elsewhere(request)))
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(names) > 12
    wide = {}
    for name in names:
        page.goto((site / name).as_uri())
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide[name] = page.evaluate(TOO_WIDE)
    context.close()
    assert wide == {}
    assert list(filter(None, said)) == []
    assert list(filter(None, asked)) == []


@pytest.mark.parametrize("name", ["index.html", "chronology.html"])
def test_a_page_fits_with_text_of_twice_the_size(browser: Browser, site: Path, name: str) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 450}, device_scale_factor=2)
    page = context.new_page()
    page.goto((site / name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_dark_and_light_are_kept_from_page_to_page(browser: Browser, served: str) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(served + "index.html")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="Dark colours").click()
    dark = page.evaluate(ground)
    page.goto(served + "chronology.html")
    assert page.evaluate(ground) == dark != light
    assert page.get_by_role("button", name="Light colours").is_visible()
    context.close()


def told(message: ConsoleMessage) -> str:
    """Return an error or warning of the console, else nothing."""
    return f"{message.type}: {message.text}" if message.type in ("error", "warning") else ""


def elsewhere(request: Request) -> str:
    """Return an address that is no file."""
    return "" if urlsplit(request.url).scheme in ("file", "data") else request.url
