"""An invented release of one paragraph, read alone, and what it tells."""

from pathlib import Path

from reportgen.model import Dossier, EventType, Standing, Term
from reportgen.pipeline import gather

LICENCE = "Larkspur Licenses Valve to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its valve to Corwen Medical, Inc. "
AMENDED = "Larkspur and Corwen Amend License\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have amended their license agreement. "
ENDED = "Larkspur Ends License of Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has terminated its license agreement with Corwen Medical, Inc. "


def read(folder: Path, text: str) -> Dossier:
    """Return what is read of a text as a file of its own."""
    file = folder / "release.txt"
    file.write_text(f"{text}\n", encoding="utf-8")
    return gather([file]).dossier


def terms_of(folder: Path, text: str) -> list[Term]:
    """Return the terms of all deals, then those of the events that are news."""
    dossier = read(folder, text)
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    return [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]


def news(dossier: Dossier) -> list[EventType]:
    """Return the kinds of event that are news."""
    return [event.type for event in dossier.events if event.standing is Standing.NEWS]
