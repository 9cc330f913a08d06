"""What a milestone rewards: the event that a sentence names, or the step that it tells of by a verb."""

from pathlib import Path

import pytest

from reportgen.model import EventType
from tests.extract.invented_release import read


@pytest.mark.parametrize(
    ("sentence", "occasion"),
    [
        ("Larkspur, Inc. and Corwen, Inc. have reached a milestone in their collaboration: clinical trials have begun.", "start of clinical trials"),
        ("Larkspur, Inc. has earned a milestone payment from Corwen, Inc., its licensee, as a Phase 3 study of LK-4 was initiated.", "initiation of Phase 3 study"),
        ("Larkspur, Inc. has earned a milestone payment from Corwen, Inc., its licensee, now that field testing is completed.", "completion of field testing"),
        ("Larkspur, Inc. has earned a milestone payment from Corwen, Inc., its licensee, for the approval of LK-4 in Japan.", "approval of LK-4 in Japan"),
    ],
)
def test_what_a_milestone_rewards(tmp_path: Path, sentence: str, occasion: str) -> None:
    [event] = [event for event in read(tmp_path, f"DENVER, May 11, 2018 -- {sentence}").events if event.type is EventType.MILESTONE]
    assert event.subject == occasion
