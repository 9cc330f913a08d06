"""Partners that are renamed or merged, where a licence is spoken of, and mergers that are nobody's licence."""

from pathlib import Path

import pytest

from reportgen.model import Dossier, EventType
from reportgen.pipeline import gather

HEAD = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that "
TAIL = " Larkspur Devices, Inc. makes valves."


def read(folder: Path, words: str) -> Dossier:
    file = folder / "release.txt"
    file.write_text(f"Larkspur reports on its partners\n\n{HEAD}{words}{TAIL}\n", encoding="utf-8")
    return gather([file]).dossier


@pytest.mark.parametrize(
    ("words", "kind", "headline", "date"),
    [
        (
            "its licensee Corwen Medical, Inc. has been acquired by Tarvin Group plc.",
            EventType.PARTY_MERGED, "Party merged: Corwen Medical, Inc. into Tarvin Group plc", "2018-05-11",
        ),
        (
            "Tarvin Group plc has completed its acquisition of Corwen Medical, Inc., which holds a license to its valve.",
            EventType.PARTY_MERGED, "Party merged: Corwen Medical, Inc. into Tarvin Group plc", "2018-05-11",
        ),
        (
            "its licensee Corwen Medical, Inc. changed its name to Tarvin Medical, Inc. on May 2, 2018.",
            EventType.PARTY_RENAMED, "Party renamed: Corwen Medical, Inc. to Tarvin Medical, Inc.", "2018-05-02",
        ),
    ],
)  # fmt: skip
def test_a_change_of_a_partner_is_an_event_of_one_party(tmp_path: Path, words: str, kind: EventType, headline: str, date: str) -> None:
    dossier = read(tmp_path, words)
    assert [(event.type, event.headline, event.date) for event in dossier.events] == [(kind, headline, date)]
    assert len(dossier.events[0].counterparties) == 1
    assert dossier.deals == ()


@pytest.mark.parametrize(
    "words",
    [
        "Corwen Medical, Inc. has been acquired by Tarvin Group plc.",
        "it has been acquired by Tarvin Group plc, which licenses valves.",
        "its licensee is Tarvin Medical, Inc., formerly Corwen Medical, Inc.",
        "its licensee Corwen Medical, Inc. may be acquired by Tarvin Group plc.",
    ],
)
def test_a_merger_without_a_licence_or_of_the_filer_or_yet_to_come_is_none(tmp_path: Path, words: str) -> None:
    kinds = {event.type for event in read(tmp_path, words).events}
    assert kinds.isdisjoint({EventType.PARTY_MERGED, EventType.PARTY_RENAMED})
