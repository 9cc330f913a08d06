"""The structure tree of a PDF where the engine leaves it short of PDF/UA-1 (ISO 14289-1), mended before the file is written.

- What a list item says stands in an LBody beside its Lbl, and a list with labels tells how they count (7.6).
- A printed source is a Note with an id of its own (7.9), and what cites it is a Reference.
- A head of a table says whether it heads a column or a row (7.5).
- Running heads and feet are artifacts (7.8).
- A caption that is none of a figure, table or list is a paragraph.
- All ids stand in the tree of ids (ISO 32000-1, 14.7.2).

In print `main` wraps what a source says, and nothing else: the engine tags it as Part, and these become the Notes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydyf import Array, Dictionary, String  # type: ignore[import-untyped]

NOTE_TARGET = re.compile(r"(?:^|-)note-(\d{1,5})$")
CAPTIONED = ("/Figure", "/Table", "/L", "/LI")


def mend_structure(_document: object, pdf: Any) -> None:
    """Mend the tree of a laid out document; the engine calls it just before it writes."""
    Tree(pdf).mend()


class Tree:
    """The structure elements of one file; each is one of the engine's dictionaries."""

    def __init__(self, pdf: Any):
        self._pdf = pdf
        self._root = self._object(pdf.catalog["StructTreeRoot"])
        self._document = self._object(self._root["K"][0])

    def mend(self) -> None:
        """Do all that the module says."""
        for element in tuple(self._below(self._document)):
            self._mend_element(element)
        elements = tuple(self._below(self._document))
        self._name_notes(element for element in elements if element["S"] == "/Note")
        for element in elements:
            if element["S"] == "/L":
                self._tell_numbering(element)
        self._list_ids(elements)
        self._pass_over({element.reference for element in elements})

    def _mend_element(self, element: Any) -> None:
        match element["S"]:
            case "/LI":
                self._join_note(element)
                self._gather_body(element)
            case "/TH":
                is_in_head = self._object(self._object(element["P"])["P"])["S"] == "/THead"
                element["A"]["Scope"] = "/Column" if is_in_head else "/Row"
            case "/Caption" if self._object(element["P"])["S"] not in CAPTIONED:
                element["S"] = "/P"
            case "/Link":
                self._refer(element)

    @staticmethod
    def _name_notes(notes: Iterable[Any]) -> None:
        for number, note in enumerate(notes, 1):
            note["ID"] = String(f"note-{number}")

    def _join_note(self, item: Any) -> None:
        """Make one note of the parts of an item: the engine makes one of each line."""
        parts = [kid for kid in item["K"] if self._object(kid)["S"] == "/Part"]
        if not parts:
            return
        first = self._object(parts[0])
        first["S"] = "/Note"
        first["K"] = Array([kid for part in parts for kid in self._object(part)["K"]])
        for kid in first["K"]:
            self._object(kid)["P"] = first.reference
        item["K"] = Array([kid for kid in item["K"] if kid not in parts[1:]])

    def _gather_body(self, item: Any) -> None:
        """Put all that an item holds besides its label into its body."""
        labels = [kid for kid in item["K"] if self._object(kid)["S"] == "/Lbl"]
        rest = [kid for kid in item["K"] if kid not in labels]
        if rest and not all(self._object(kid)["S"] == "/LBody" for kid in rest):
            item["K"] = Array([*labels, self._wrapped("/LBody", item, rest)])

    def _refer(self, link: Any) -> None:
        """Put a link to a note into a reference; its description says which source it leads to."""
        kids = [self._object(kid) for kid in link["K"] if isinstance(kid, bytes)]
        annotations = [self._object(kid["Obj"]) for kid in kids if "Obj" in kid]
        targets = [NOTE_TARGET.search(found["Dest"].string) for found in annotations if "Dest" in found]
        numbers = [target[1] for target in targets if target]
        if not numbers:
            return
        for annotation in annotations:
            annotation["Contents"] = String(f"Source {numbers[0]}")
        parent = self._object(link["P"])
        place = parent["K"].index(link.reference)
        parent["K"][place] = self._wrapped("/Reference", parent, [link.reference])

    def _wrapped(self, tag: str, parent: Any, kids: Sequence[bytes]) -> bytes:
        """Return a reference to a new element that stands between a parent and some of its elements."""
        element = Dictionary({
            "Type": "/StructElem", "S": tag, "K": Array(kids), "P": parent.reference, "Pg": self._object(kids[0])["Pg"],
        })
        self._pdf.add_object(element)
        for kid in kids:
            self._object(kid)["P"] = element.reference
        return bytes(element.reference)

    def _tell_numbering(self, found: Any) -> None:
        inside = {element["S"] for element in self._below(found)}
        if "/Lbl" in inside:
            found["A"] = Dictionary({"O": "/List", "ListNumbering": "/Decimal" if "/Note" in inside else "/Disc"})

    def _list_ids(self, elements: Iterable[Any]) -> None:
        """Write the tree of ids as one leaf, in order."""
        named = sorted((element["ID"].data, element["ID"], element.reference) for element in elements if "ID" in element)
        if named:
            leaf = Array([part for _, name, reference in named for part in (name, reference)])
            limits = Array([named[0][1], named[-1][1]])
            self._root["IDTree"] = Dictionary({"Kids": Array([self._added({"Limits": limits, "Names": leaf})])})

    def _added(self, values: dict[str, Any]) -> bytes:
        made = Dictionary(values)
        self._pdf.add_object(made)
        return bytes(made.reference)

    def _pass_over(self, known: set[bytes]) -> None:
        """Make artifacts of what the tree does not hold: the engine gives the words of page margins an element outside it."""
        numbers = self._object(self._root["ParentTree"])["Nums"]
        for page, (reference, parents) in enumerate(zip(self._pdf.page_references, numbers[1::2], strict=False)):
            assert numbers[2 * page] == page
            outside = {number for number, parent in enumerate(parents) if parent not in known}
            content = self._object(self._object(reference)["Contents"]).stream
            for place, command in enumerate(content):
                if command == b"BDC" and content[place - 1].get("MCID") in outside:
                    content[place - 2 : place] = ["/Artifact", Dictionary({"Type": "/Pagination"})]
            for number in outside:
                parents[number] = "null"

    def _below(self, element: Any) -> Iterator[Any]:
        """Yield all elements within one, in reading order."""
        for kid in element["K"]:
            found = self._object(kid) if isinstance(kid, bytes) else None
            if found is not None and "S" in found:
                yield found
                yield from self._below(found)

    def _object(self, reference: bytes) -> Any:
        return self._pdf.objects[int(reference.split()[0])]
