"""Take the pictures of the README from the sample inputs: `python pictures.py CHROMIUM`; the last needs pdftoppm of poppler-utils."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

import reportgen

PICTURES = Path("docs/pictures")
COLOURS = 128


def take(browser: Browser, address: str, name: str, scheme: str, hover: str = "") -> None:
    """Take one picture of a page, with the pointer on an element where one is named."""
    page = browser.new_page(viewport={"width": 1200, "height": 820}, color_scheme=scheme)
    page.goto(address)
    if hover:
        page.locator(hover).first.hover()
    page.screenshot(path=PICTURES / name)
    page.close()


def main(chromium: str) -> None:
    """Build the samples and take all pictures, in few colours so that they stay small."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        out = reportgen.build([Path("inputs")], Path(folder)).out
        photograph(chromium, out)
        command = ["pdftoppm", "-r", "75", "-png", "-singlefile", str(out / "pdf/partners/biogen-idec.pdf"), str(PICTURES / "pdf")]
        subprocess.run(command, check=True)
    for path in sorted(PICTURES.glob("*.png")):
        Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)


def photograph(chromium: str, out: Path) -> None:
    """Take the pictures of the site."""
    with sync_playwright() as playwright:
        site = (out / "site").as_uri()
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        sheet = f"{site}/partners/biogen-idec.html"
        take(browser, sheet, "fact-sheet.png", "light", ".figures a.cite")
        take(browser, f"{site}/chronology.html", "chronology.png", "light")
        page = browser.new_page()
        page.goto(sheet)
        cited = page.locator(".figures a.cite").first.evaluate("link => link.href")
        take(browser, cited, "source.png", "dark")
        browser.close()


# The pool that prints PDFs imports this file again.
if __name__ == "__main__":
    main(sys.argv[1])
