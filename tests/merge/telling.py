"""Stories in text: a few paragraphs a filing, given covers and signatures, and read through the whole pipeline."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reportgen.model import Dossier
from reportgen.pipeline import gather

STORIES = Path(__file__).parent / "stories"
COVER = """\
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K

                                 CURRENT REPORT

       Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

        Date of Report (Date of earliest event reported): {day}

                    {us}
             (Exact name of registrant as specified in its charter)

"""
SIGNATURE = """\

                                   SIGNATURES

   Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned thereunto duly authorized.

                                        {us}

Date: {day}                             By: /s/ Ada Quist
                                            Ada Quist
                                            Chief Financial Officer
"""
RELEASE = """\

                                                                 EXHIBIT 99.1

{release}
"""


def write_story(name: str, folder: Path) -> list[Path]:
    """Write the filings of a story, each as a flat file named by the story and its date, and return their paths."""
    paths = []
    for stem, text in filings((STORIES / f"{name}.txt").read_text(encoding="utf-8")):
        path = folder / f"{name}-{stem}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def filings(story: str) -> Iterator[tuple[str, str]]:
    """Yield the date and the text of each filing of a story; a filing `by` somebody is of another registrant."""
    head, *parts = story.split("\n== ")
    us = head.removeprefix("registrant: ").strip()
    for part in parts:
        title, _, body = part.partition("\n")
        stem, _, teller = title.strip().partition(" by ")
        item, _, release = body.strip().partition("\n-- release\n")
        yield f"{stem} {teller.split()[0]}" if teller else stem, filing(teller or us, stem, item, release)


def filing(us: str, stem: str, item: str, release: str = "") -> str:
    """Return one filing as flat text, signed on its date."""
    when = date.fromisoformat(stem[:10])
    day = f"{when:%B} {when.day}, {when.year}"
    text = COVER.format(day=day, us=us.upper()) + "\n\n".join(item.splitlines()) + "\n" + SIGNATURE.format(us=us, day=day)
    return text + (RELEASE.format(release="\n\n".join(release.splitlines())) if release else "")


def told(name: str, folder: Path, *, as_of: str | None = None) -> Dossier:
    """Return the dossier of a story."""
    return gather(write_story(name, folder), as_of=as_of).dossier
