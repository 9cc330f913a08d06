"""Small parts of a sheet stand in two columns; where it is clear which part turns them, the engine need not look for it."""

import re
from io import BytesIO

import pikepdf
import pytest

from reportgen import BuildReport
from reportgen.config import Config
from reportgen.pipeline import views_of
from reportgen.publish.environment import html_templates, markdown_templates
from reportgen.publish.pdf import PrintJob, print_all
from reportgen.publish.printing import Printing, print_resources, turning_point
from reportgen.resources import load_resources

TURN = '<div class="turn">\n'
ENDED = re.compile(r"</div>\n</div>\n(?=</article>|<section)")
"""The end of both columns, with what follows them in a sheet."""


@pytest.mark.parametrize(("sizes", "turn"), [
    ([100, 100], 1),
    ([100, 900], 1),
    ([900, 100], 1),
    ([500, 100, 100], 1),
    ([100, 100, 300], 2),
    ([100, 100, 500], 2),
    ([100, 100, 100, 100], 2),
    ([100, 100, 100], None),
    ([300, 200, 250], None),
    ([300, 100, 250, 200], 2),
])
def test_the_columns_turn_where_the_higher_is_lowest_unless_another_turn_comes_close(sizes: list[int], turn: int | None) -> None:
    assert turning_point(sizes) == turn


def test_the_engine_would_turn_at_the_same_part(sample_build: BuildReport) -> None:
    loaded = load_resources()
    views = views_of(sample_build.dossier, Config())
    jobs = Printing(markdown_templates(loaded.templates), html_templates(loaded.templates), views, Config()).jobs()
    turned = [job for job in jobs if TURN in job.html and job.path.startswith("pdf/partners/")]
    assert len(turned) > 3
    left = [PrintJob(path=job.path, html=without_turn(job.html), weight=1) for job in turned]
    ours, engines = (print_all(each, print_resources(loaded, Config())) for each in (turned, left))
    for job in turned:
        assert ours[job.path] != engines[job.path]
        assert drawn(ours[job.path]) == drawn(engines[job.path]), job.path


def without_turn(html: str) -> str:
    """A page in which the engine has to find the turns."""
    return ENDED.sub("</div>\n", html.replace('class="small parted"', 'class="small"').replace(TURN, ""))


def drawn(content: bytes) -> list[list[str]]:
    """What stands where on each page, without the marks of the structure."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [
            [repr(found) for found in pikepdf.parse_content_stream(page) if str(found.operator) not in ("BDC", "EMC")]
            for page in pdf.pages
        ]
