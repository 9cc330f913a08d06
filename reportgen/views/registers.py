"""The pages of all conflicts and of all gaps."""

from reportgen.views.citing import Citer
from reportgen.views.conflicts import conflict_blocks
from reportgen.views.context import Context
from reportgen.views.deal_words import by_date
from reportgen.views.gaps import deal_gaps
from reportgen.views.parts import PageRef
from reportgen.views.passages import Passages
from reportgen.views.records import ConflictsPage, GapsPage
from reportgen.views.statements import flag_sentences
from reportgen.views.titles import as_of_edtf, as_of_words, technology_words


def conflicts_page(context: Context, passages: Passages) -> ConflictsPage:
    """Return every conflict with both quotes, and what is to be reviewed."""
    citer = Citer(context, passages)
    return ConflictsPage(
        ref=PageRef(kind="conflicts", title="Conflicts"),
        title="Conflicts",
        description="Where sources disagree: both quotes, which one is kept, and by which rule.",
        as_of=as_of_words(context),
        as_of_edtf=as_of_edtf(context),
        technology=technology_words(context),
        conflicts=conflict_blocks(context, citer, context.dossier.conflicts),
        flags=flag_sentences(context, citer, context.dossier.flags),
        sources=citer.notes(),
    )


def gaps_page(context: Context, passages: Passages) -> GapsPage:
    """Return what is not disclosed, deal by deal."""
    citer = Citer(context, passages)
    return GapsPage(
        ref=PageRef(kind="gaps", title="What is not disclosed"),
        title="What is not disclosed",
        description="What the filings leave open, in the words of its state, and which document would tell.",
        as_of=as_of_words(context),
        as_of_edtf=as_of_edtf(context),
        technology=technology_words(context),
        gaps=tuple(row for deal in by_date(context.dossier.deals) for row in deal_gaps(context, citer, deal)),
        sources=citer.notes(),
    )
