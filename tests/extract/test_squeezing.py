"""A text in short lines with an indent is read as the same text in one line, and its claims point at the raw words."""

import textwrap
from pathlib import Path

from reportgen.extract.lines import Sentence, Zone
from reportgen.extract.squeezing import place_in, squeezed
from reportgen.model import Document, Dossier, Section, SectionKind, Span
from reportgen.pipeline import gather

ITEM = (
    'On May 4, 1998, Larkspur Sensors, Inc. (the "Company") entered into an Exclusive License Agreement with Corwen Optics Limited ("Corwen") for its'
    " prism patents in Japan and South Korea. Corwen will pay the Company an up-front payment of $1.5 million and up to $7 million in milestone payments,"
    " and royalties of 5% of net sales. The research agreement with Osk Medical Ltd. was terminated on May 6, 1998."
)


def read(folder: Path, text: str) -> Dossier:
    folder.mkdir()
    file = folder / "report.txt"
    file.write_text(f"Item 5. Other Events.\n\n{text}\n", encoding="utf-8")
    return gather([file]).dossier


def told(dossier: Dossier) -> list[object]:
    deals = [(deal.licensor, deal.licensee, deal.exclusivity, deal.territory.included, [(t.type, t.min, t.max, t.rate) for t in deal.terms]) for deal in dossier.deals]
    return [[(event.type, event.date, event.counterparties) for event in dossier.events], deals]


def test_short_lines_with_an_indent_are_read_as_one_line(tmp_path: Path) -> None:
    wrapped = textwrap.fill(ITEM, 62, initial_indent=" " * 12, subsequent_indent=" " * 8)
    plain = told(read(tmp_path / "plain", ITEM))
    assert told(read(tmp_path / "wrapped", wrapped)) == plain
    assert "MILESTONE" in repr(plain)


def test_each_quote_is_the_raw_text_at_its_place(tmp_path: Path) -> None:
    wrapped = textwrap.fill(ITEM, 62, initial_indent=" " * 12, subsequent_indent=" " * 8)
    text = f"Item 5. Other Events.\n\n{wrapped}\n"
    claims = read(tmp_path / "wrapped", wrapped).claims
    assert {claim.quote for claim in claims} == {text[claim.start : claim.end] for claim in claims}
    values = {" ".join(text[claim.value_start : claim.value_end].split()) for claim in claims}
    assert {"$1.5 million", "up to $7 million in milestone payments"} & values


def test_an_offset_in_a_squeezed_sentence_leads_to_its_raw_place() -> None:
    raw = "Alpha  licenses\n     the valve."
    document = Document(id="d", filing="f", type="TEXT", file="a.txt", text=raw, form="flat")
    section = Section(kind=SectionKind.BODY, part="TEXT", span=Span(document="d", start=0, end=len(raw)))
    sentence: Sentence = (document, section, Zone.NEWS, 0, len(raw), raw.replace("\n", " "))
    ((made, _, _, start, end, text),) = squeezed([sentence])
    assert (start, end, text) == (0, len(raw), "Alpha licenses the valve.")
    assert raw[place_in(made, text.index("valve")) :] == "valve."
    assert place_in(made, len(text)) == len(raw)


def test_the_columns_of_a_table_stay_apart() -> None:
    raw = "Approval by the FDA          $7,000,000"
    document = Document(id="d", filing="f", type="TEXT", file="a.txt", text=raw, form="flat")
    section = Section(kind=SectionKind.BODY, part="TEXT", span=Span(document="d", start=0, end=len(raw)))
    assert squeezed([(document, section, Zone.NEWS, 0, len(raw), raw)])[0][5] == raw
