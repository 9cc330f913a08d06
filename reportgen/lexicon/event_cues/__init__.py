"""The phrases by which a sentence reports what happened to a licence; `{O}` stands for a masked organization."""

from reportgen.lexicon.event_cues.agreed_in_brief import AGREED_IN_BRIEF
from reportgen.lexicon.event_cues.agreements import AGREED
from reportgen.lexicon.event_cues.changes import CHANGED
from reportgen.lexicon.event_cues.earned import EARNED
from reportgen.lexicon.event_cues.endings import BOUGHT_FROM_LICENSEE, ENDED
from reportgen.lexicon.event_cues.options import OPTION_EXERCISED, OPTION_GRANTED
from reportgen.lexicon.event_cues.progress import PROGRESS
from reportgen.lexicon.event_cues.words import Cue

__all__ = ["CUES"]

CUES: tuple[Cue, ...] = (
    *ENDED,
    *OPTION_EXERCISED,
    *BOUGHT_FROM_LICENSEE,
    *CHANGED,
    *PROGRESS,
    *EARNED,
    *OPTION_GRANTED,
    *AGREED,
    *AGREED_IN_BRIEF,
)
"""Event type and pattern, in order of precedence: of several in one sentence the earlier row wins, unless both stand for themselves."""
