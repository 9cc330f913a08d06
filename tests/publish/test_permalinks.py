"""Addresses stay when filings are added: of every page, and of every row of a deal, an event, a partner or a source."""

import re
import shutil
from pathlib import Path

import reportgen
from reportgen.config import Config, Format
from tests.places import INPUTS

ROW = re.compile(r'<(?:tr|mark) id="([^"]{1,120})"')


def addresses(site: Path) -> dict[str, set[str]]:
    """Return the ids of rows and marks by page."""
    return {path.relative_to(site).as_posix(): set(ROW.findall(path.read_text("utf-8"))) for path in site.rglob("*.html")}


def test_pages_rows_and_marks_keep_their_addresses_when_a_filing_is_added(tmp_path: Path) -> None:
    config = Config(formats=(Format.SITE,))
    filings = sorted(path for path in INPUTS.iterdir() if path.suffix in (".txt", ".htm", ".md"))
    fewer = tmp_path / "fewer"
    fewer.mkdir()
    for path in filings[:-1]:
        shutil.copy(path, fewer)
    reportgen.build([fewer], tmp_path / "before", config=config)
    reportgen.build([INPUTS], tmp_path / "after", config=config)
    before, after = addresses(tmp_path / "before/site"), addresses(tmp_path / "after/site")
    assert before.keys() <= after.keys()
    # The comparables of two deals are a table with the deals as columns.
    lost = {name: ids - after[name] for name, ids in before.items() if name != "comparables.html" and ids - after[name]}
    assert lost == {}
    assert sum(map(len, before.values())) > 100
