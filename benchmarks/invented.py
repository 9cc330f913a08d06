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
        name = name_of(place)
        restated = restated_of(text, place)
        (folder / f"{place:03}-{name.lower().replace(' ', '-')}.md").write_text(restated, "utf-8")


def write_long_filing(file: Path, number: int) -> None:
    """Write one filing whose item goes on to tell of up to 100 further deals in the words of the sample."""
    text = SAMPLE.read_text("utf-8")
    told = [part for part in text.split("\n\n") if NAME_IN_SAMPLE in part]
    more = (restated_of(part, place) for place in range(number) for part in told)
    file.write_text(text.replace(told[-1], "\n\n".join((told[-1], *more))), "utf-8")


def name_of(place: int) -> str:
    return f"{FIRST[place % 10]} {SECOND[place // 10]}"


def restated_of(text: str, place: int) -> str:
    """Return text of the sample with a partner and a year of its own."""
    return text.replace(NAME_IN_SAMPLE, name_of(place)).replace("2004", str(2004 + place % 10))
