"""Filings in any number, each of a deal with a partner of its own: a sample filing under invented names."""

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "inputs" / "2004-10-06-biogen-idec-licence.md"
NAME_IN_SAMPLE = "Biogen Idec"
FIRST = ("Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Ginkgo", "Hazel", "Juniper", "Larch")
SECOND = ("Harbour", "Meadow", "Ridge", "Valley", "Lake", "Moor", "Dale", "Shore", "Field", "Brook")


def write_filings(folder: Path, number: int) -> None:
    """Write up to 100 filings, which differ in the name of the partner and the year."""
    text = SAMPLE.read_text("utf-8")
    for place in range(number):
        name = f"{FIRST[place % 10]} {SECOND[place // 10]}"
        restated = text.replace(NAME_IN_SAMPLE, name).replace("2004", str(2004 + place % 10))
        (folder / f"{place:03}-{name.lower().replace(' ', '-')}.md").write_text(restated, "utf-8")
