"""What PDF/UA-1 asks of the structure of a file, as far as a program can tell it; no validator stands behind this."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pikepdf
import pytest

from reportgen import BuildReport
from reportgen.publish.pdf import PrintJob, print_all
from tests.publish.test_pdf import opened, resources

Element = pikepdf.Object
CHILDREN = {
    "Table": {"THead", "TBody", "TFoot", "TR", "Caption"}, "THead": {"TR"}, "TBody": {"TR"}, "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"}, "Reference": {"Link"},
}
PARENTS = {
    "TR": {"Table", "THead", "TBody"}, "TH": {"TR"}, "TD": {"TR"}, "THead": {"Table"}, "TBody": {"Table"}, "LI": {"L"}, "Lbl": {"LI"},
    "LBody": {"LI"}, "Note": {"LBody"}, "Caption": {"Figure", "Table", "L"},
}
"""Of ISO 32000-1, 14.8.4, as far as these files hold them."""
HEADING = re.compile(r"H([1-6])")


@pytest.fixture(scope="module")
def pdfs(sample_build: BuildReport) -> dict[str, pikepdf.Pdf]:
    found = {path.name: pikepdf.open(path) for path in sorted(sample_build.out.glob("pdf/**/*.pdf"))}
    assert len(found) > 5
    return found


def kids(element: Element) -> list[Element]:
    """The elements right below one."""
    found = element.get("/K", pikepdf.Array())
    return [kid for kid in (found if isinstance(found, pikepdf.Array) else [found]) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def below(element: Element) -> Iterator[Element]:
    for kid in kids(element):
        yield kid
        yield from below(kid)


def elements(pdf: pikepdf.Pdf) -> list[Element]:
    return list(below(pdf.Root.StructTreeRoot))


def tag(element: Element) -> str:
    return str(element.get("/S", "root")).removeprefix("/")


def of(pdf: pikepdf.Pdf, *tags: str) -> list[Element]:
    return [element for element in elements(pdf) if tag(element) in tags]


def marked(page: pikepdf.Page) -> Iterator[tuple[str, int | None]]:
    """The tag and number of each stretch of marked content that stands in no other."""
    depth = 0
    for found in pikepdf.parse_content_stream(page):
        if str(found.operator) in ("BDC", "BMC"):
            if not depth:
                inside = found.operands[1] if len(found.operands) > 1 else pikepdf.Dictionary()
                yield str(found.operands[0]), int(inside.MCID) if "/MCID" in inside else None
            depth += 1
        elif str(found.operator) == "EMC":
            depth -= 1


def test_elements_stand_only_where_they_may(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        for element in elements(pdf):
            below_it = {tag(kid) for kid in kids(element)}
            assert below_it <= CHILDREN.get(tag(element), below_it), (name, tag(element), below_it)
            assert tag(element.P) in PARENTS.get(tag(element), {tag(element.P)}), (name, tag(element), tag(element.P))
            assert any(kid.objgen == element.objgen for kid in kids(element.P)), (name, tag(element))


def test_an_item_has_one_body_and_a_list_with_labels_tells_how_they_count(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        for item in of(pdf, "LI"):
            assert [tag(kid) for kid in kids(item)] in (["LBody"], ["Lbl", "LBody"]), name
        for found in of(pdf, "L"):
            has_labels = any(tag(kid) == "Lbl" for item in kids(found) for kid in kids(item))
            assert not has_labels or found.A.ListNumbering in (pikepdf.Name.Decimal, pikepdf.Name.Disc), name


def test_every_printed_source_is_a_note_that_references_lead_to(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        notes = of(pdf, "Note")
        targets = {str(found) for found in list(pdf.Root.Names.Dests.Names)[::2] if re.search(r"\bnote-\d+$", str(found))}
        assert len(notes) == len(targets) > 0, name
        links = {kid.objgen for reference in of(pdf, "Reference") for kid in kids(reference)}
        for link in of(pdf, "Link"):
            annotations = [kid.Obj for kid in link.K if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
            cites = any(str(note.get("/Dest", "")) in targets for note in annotations)
            assert cites == (link.objgen in links), name
            assert not cites or re.fullmatch(r"Source \d+", str(annotations[0].Contents)), name


def test_ids_are_given_once_and_stand_in_order_in_the_tree_of_ids(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        given = {bytes(element.ID): element.objgen for element in elements(pdf) if "/ID" in element}
        assert len(given) == sum("/ID" in element for element in elements(pdf)), name
        assert all("/ID" in note for note in of(pdf, "Note"))
        (leaf,) = pdf.Root.StructTreeRoot.IDTree.Kids
        listed = list(leaf.Names)
        assert [bytes(key) for key in listed[::2]] == sorted(given), name
        assert {bytes(key): element.objgen for key, element in zip(listed[::2], listed[1::2], strict=True)} == given, name
        assert [bytes(limit) for limit in leaf.Limits] == [min(given), max(given)], name


def test_tables_have_even_rows_and_heads_that_say_what_they_head(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        for table in of(pdf, "Table"):
            rows = [element for element in below(table) if tag(element) == "TR"]
            assert len({len(kids(row)) for row in rows}) == 1, name
            heads = {bytes(cell.ID): cell for cell in below(table) if tag(cell) == "TH"}
            assert {str(cell.A.Scope) for cell in heads.values()} <= {"/Column", "/Row"}
            for row in rows:
                for cell in kids(row):
                    is_column = tag(row.P) == "THead"
                    assert tag(cell) == "TD" or (cell.A.Scope == pikepdf.Name.Column) == is_column, name
                    assert tag(cell) == "TH" or {bytes(head) for head in cell.A.Headers} <= heads.keys(), name


def test_headings_begin_with_the_title_and_leave_no_level_out(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        levels = [int(match[1]) for element in elements(pdf) if (match := HEADING.fullmatch(tag(element)))]
        assert levels[0] == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), name


def test_all_that_is_shown_is_in_the_tree_or_an_artifact(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        known = {element.objgen for element in elements(pdf)}
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(pdf.pages):
            found = list(marked(page))
            numbers = [mcid for what, mcid in found if what != "/Artifact"]
            assert len(numbers) == len(set(numbers)) > 0, name
            assert all(mcid is not None and parents[2 * number + 1][mcid].objgen in known for mcid in numbers), name
            assert page.Tabs == pikepdf.Name.S or "/Annots" not in page, name


def test_running_heads_and_feet_are_artifacts(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        for page in list(pdf.pages)[1:]:
            opened_by = [found.operands for found in pikepdf.parse_content_stream(page) if str(found.operator) == "BDC"]
            paged = [operands for operands in opened_by if operands[0] == pikepdf.Name.Artifact]
            assert len(paged) >= 2, name
            assert {str(operands[1].Type) for operands in paged} == {"/Pagination"}, name


def test_a_drawing_has_words_for_who_does_not_see_it(pdfs: dict[str, pikepdf.Pdf]) -> None:
    figures = of(pdfs["chronology.pdf"], "Figure")
    assert figures
    assert all(re.match(r"Timeline of \d+ partner", str(figure.Alt)) for figure in figures)


def test_links_are_described_and_known_to_the_tree(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for page in pdf.pages:
            for link in page.get("/Annots", pikepdf.Array()):
                assert str(link.Contents), name
                assert tag(owners[int(link.StructParent)]) == "Link", name


def test_fonts_are_embedded_and_their_signs_have_characters(pdfs: dict[str, pikepdf.Pdf]) -> None:
    for name, pdf in pdfs.items():
        fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", pikepdf.Dictionary()).values()]
        assert fonts, name
        for font in fonts:
            assert "/ToUnicode" in font, name
            (inner,) = font.DescendantFonts
            assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys()), name
            assert inner.Subtype != pikepdf.Name.CIDFontType2 or "/CIDToGIDMap" in inner, name


def test_a_page_without_notes_lists_or_tables_is_mended_too() -> None:
    job = PrintJob(path="pdf/x.pdf", html='<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1></body></html>', weight=1)
    pdf = opened(print_all([job], resources())["pdf/x.pdf"])
    assert [tag(element) for element in elements(pdf)] == ["Document", "H1", "Span"]
    assert "/IDTree" not in pdf.Root.StructTreeRoot
