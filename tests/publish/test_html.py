"""Markdown to the body of a page: what the page adds, and what it refuses."""

import re

import pytest

from reportgen.publish.citations import Citation
from reportgen.publish.html import Dressing, to_body

DOCUMENT = """# Acme

| Agreement | Rights |
| --- | --- |
| ■ in force | ? not stated |

| Guaranteed | Received |
| --- | --- |
| **US$1** | **not mentioned** |
| at signing | no payment is told |

## Licence

### Money

| Class | Payment | Amount |
| --- | --- | ---: |
| Contingent | Milestone A | US$1 [\\[3\\]](#note-3) |
| ″ | Milestone B | US$2 |

## Other licence

### Money

Paid [\\[3\\]](sources/a.html#passage-1)[\\[4\\]](sources/a.html#passage-2).

## Sources

1. One

2. Two
"""


def test_headings_have_stable_anchors_and_open_parts() -> None:
    body = to_body(DOCUMENT, Dressing(anchors=(("deal-1", "Licence"), ("deal-2", "Other licence"))))
    assert [(part.anchor, part.title) for part in body.parts] == [("deal-1", "Licence"), ("deal-2", "Other licence"), ("sources", "Sources")]
    assert [heading.anchor for heading in body.headings] == ["acme", "deal-1", "money", "deal-2", "deal-2-money", "sources"]
    assert '<section class="part part-licence" aria-labelledby="deal-1">' in body.parts[0].html


def test_two_headings_of_the_same_words_take_the_anchors_given_for_them_in_order() -> None:
    body = to_body("# A\n\n## Licence\n\n## Licence\n", Dressing(anchors=(("d-1", "Licence"), ("d-2", "Licence"))))
    assert [part.anchor for part in body.parts] == ["d-1", "d-2"]


def test_every_anchor_of_a_page_is_unique() -> None:
    body = to_body("# A\n\n" + "## Same\n\n### Same\n\n" * 4)
    anchors = [heading.anchor for heading in body.headings]
    assert len(set(anchors)) == len(anchors) == 9


def test_headings_of_a_chapter_are_lowered_and_prefixed() -> None:
    body = to_body("# A\n\n## B\n", Dressing(prefix="x-", deepen=1))
    assert '<h2 id="x-a">A</h2>' in body.head
    assert '<h3 id="x-b">B</h3>' in body.parts[0].html


def test_a_row_gets_the_id_of_the_event_that_it_tells_and_each_id_is_used_once() -> None:
    rows = "| Date | What |\n| --- | --- |\n| 1999 | Milestone reached |\n| 2000 | Milestone reached [\\[1\\]](#n) |\n| 2001 | Other |\n"
    html = to_body(rows, Dressing(anchors=(("e-1", "Milestone reached"), ("e-2", "Milestone reached")))).html()
    assert html.index('<tr id="e-1">') < html.index(">1999<") < html.index('<tr id="e-2">') < html.index(">2000<")
    assert html.count("<tr id=") == 2


def test_a_citation_says_what_it_is_and_keeps_its_brackets() -> None:
    body = to_body(DOCUMENT, Dressing(citations={3: Citation(words="8-K of 1 Oct", quote='he "said" <so>')}))
    assert (
        '<a href="#note-3" class="cite" aria-label="Source 3: 8-K of 1 Oct"'
        ' data-quote="he &quot;said&quot; &lt;so&gt; (8-K of 1 Oct)">[3]</a>' in body.parts[0].html
    )
    assert '<a href="sources/a.html#passage-2" class="cite">[4]</a>' in body.parts[1].html


def test_sources_are_the_targets_of_printed_citations() -> None:
    html = to_body(DOCUMENT, Dressing(prefix="p-")).parts[-1].html
    assert '<li id="p-note-1">' in html
    assert '<li id="p-note-2">' in html


def test_states_and_figures_become_lists() -> None:
    head = to_body(DOCUMENT).head
    assert "<table" not in head
    assert '<ul class="states"' in head
    assert '<span class="term">Rights</span><span class="value">? not stated</span>' in head.replace("\n", "")
    assert '<span class="term">Guaranteed</span><span class="value"><strong>US$1</strong></span><span class="note">at signing</span>' in head.replace("\n", "")


def test_a_table_scrolls_and_its_cells_tell_their_columns() -> None:
    html = to_body(DOCUMENT).parts[0].html
    assert '<div class="scroll" role="group" aria-label="Table: Money" tabindex="0">' in html
    assert '<col class="w-class"><col class="w-payment"><col class="w-amount">' in html
    assert '<td class="c-amount num" data-label="Amount">US$2</td>' in html
    assert "style=" not in html


def test_a_ditto_sign_repeats_the_words_above_for_readers_of_screens() -> None:
    assert '<span class="ditto">Contingent</span>' in to_body(DOCUMENT).parts[0].html


def test_a_short_wide_table_is_turned() -> None:
    html = to_body("| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |\n").html()
    assert "turned" in html
    assert [line for line in html.splitlines() if line.startswith(("<th ", "<th>"))][:3] == [
        '<th scope="col" class="c-a">A</th>', '<th scope="col" class="c-1">1</th>', '<th class="c-a" data-label="A" scope="row">B</th>',
    ]


def test_a_long_wide_table_is_not_turned() -> None:
    assert "turned" not in to_body("|A|B|C|D|E|F|\n|-|-|-|-|-|-|\n" + "|1|2|3|4|5|6|\n" * 3).html()


@pytest.mark.parametrize("markdown", [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](//evil.example/x)",
    "[x](vbscript:x)",
    "[x](data:text/html,x)",
    "![x](http://evil.example/x.png)",
    "![x](//evil.example/x.png)",
    "![x](/etc/passwd)",
    "[x]: //evil.example/x\n\n[x]",
    "<http://evil.example/><b>",
    '[x](sources/a.html "\\"><script>x</script>")',
])
def test_markup_of_a_text_is_text(markdown: str) -> None:
    html = to_body(markdown).html()
    assert "<script" not in html
    assert "<img" not in html
    assert "<b>" not in html
    assert 'href="//' not in html
    for scheme in ("javascript", "vbscript", "data:"):
        assert f'href="{scheme}' not in html


def test_an_image_of_our_own_is_shown() -> None:
    assert '<img src="assets/logo.png" alt="Logo">' in to_body("![Logo](assets/logo.png)").html()


def test_a_row_is_named_by_what_it_leads_to_and_else_by_its_words() -> None:
    table = "## Deals\n\n| Deal | Kind |\n|-|-|\n" + "".join(
        f"| {first} | {second} |\n"
        for first, second in (("[Licence](partners/acme.html#d-1)", "a"), ("[Acme](partners/acme.html)", "b"), ("Plain words", "c"), ("Plain words", "d"), ("Plain words", "d"))
    )
    html = to_body("# A\n\n" + table, Dressing(references={})).html()
    assert re.findall(r'<tr id="([^"]+)"', html) == ["deals-d-1", "deals-acme", "deals-plain-words", "deals-plain-words-d", "deals-plain-words-d-2"]


def test_a_reference_stands_at_the_end_of_its_row() -> None:
    html = to_body("| Date | What |\n|-|-|\n| 1999 | Signed |\n", Dressing(anchors=(("e-1", "Signed"),), references={"e-1": "Acme <1999>"})).html()
    assert '<p class="copyable">Acme &lt;1999&gt;</p><p><a href="#e-1">Link to this row</a></p></details></td>' in html


def test_headings_lead_to_themselves_on_the_site_and_not_in_print() -> None:
    assert '<h2 id="b">B</h2>\n<a class="permalink" href="#b" aria-label="Link to: B">#</a>' in to_body("# A\n\n## B\n", Dressing(references={})).html()
    assert "permalink" not in to_body("# A\n\n## B\n").html()
