"""What the whole is called and of which day it is: from the technologies and filings of the dossier."""

from reportgen.model import Technology
from reportgen.views.context import Context
from reportgen.views.dates import last_day
from reportgen.views.filings import public_by
from reportgen.views.wording import joined
from reportgen.views.words import DATE_NOT_STATED

MOST_NAMED = 2


def technology_words(context: Context, party: str | None = None) -> str:
    """Return acronyms or names of the technologies of the registrants, or of a partner's; the most told of first."""
    owners = context.registrants_of(party) if party else context.dossier.registrants
    is_shared = len(context.dossier.registrants) < 2
    own = [found for found in context.dossier.technologies if found.owner in owners or (is_shared and found.owner is None)]
    ranked = sorted(own, key=lambda found: (not found.acronym, -len(found.claims), found.name))
    return joined([found.acronym or found.name for found in ranked[:MOST_NAMED]])


def technology_names(context: Context) -> tuple[str, ...]:
    """Return every technology with its acronym and owner, for the index."""
    return tuple(_full(context, found) for found in context.dossier.technologies)


def _full(context: Context, technology: Technology) -> str:
    name = f"{technology.name} ({technology.acronym})" if technology.acronym else technology.name
    is_own = technology.owner is None or context.is_registrant(technology.owner)
    return name if is_own else f"{name} of {context.name(technology.owner)}"


def main_title(context: Context) -> str:
    """Return the title of the whole: `ABC licensing`."""
    technology = technology_words(context)
    return context.settings.title or (f"{technology} licensing" if technology else "Licensing")


def chronology_title(context: Context) -> str:
    """Return `ABC licensing chronology`; `Licensing chronology` where no technology is named."""
    technology = technology_words(context)
    return f"{technology} licensing chronology" if technology else "Licensing chronology"


def as_of_edtf(context: Context) -> str:
    """Return the day that limits what is told: the one given, else the last day that a filing states of itself."""
    if context.dossier.as_of:
        return context.dossier.as_of
    dates = [date for filing in context.dossier.filings for date in (public_by(filing),) if date]
    return max(dates, key=last_day) if dates else ""


def as_of_words(context: Context) -> str:
    """Return the as-of day in prose."""
    date = as_of_edtf(context)
    return context.date(date) if date else DATE_NOT_STATED
