"""The list of events that feed readers follow: Atom, RFC 4287. It needs the address of the site, and no clock."""

from markupsafe import escape

from reportgen.views.records import EventRow, Views

WHEN_NOTHING_IS_DATED = "1970-01-01"
MOST = 50


def atom(views: Views, base_url: str) -> str:
    """Return the newest events of the chronology, the newest first; each keeps its id when filings are added."""
    dated = sorted(views.chronology.rows, key=lambda row: day_of(row, views), reverse=True)[:MOST]
    newest = max([day_of(row, views) for row in dated], default=first_day(views.index.as_of_edtf))
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n'
        f"<title>{escape(views.title)}: events</title>\n<id>{escape(base_url)}</id>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(base_url)}feed.xml"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(base_url)}chronology.html"/>\n'
        f"<updated>{newest}T00:00:00Z</updated>\n<author><name>{escape(views.title)}</name></author>\n"
        '<generator>reportgen</generator>\n'
    )
    return head + "".join(entry(row, views, base_url) for row in dated) + "</feed>\n"


def entry(row: EventRow, views: Views, base_url: str) -> str:
    """Return one event; its address is its row in the chronology."""
    address = escape(f"{base_url}chronology.html#{row.event}")
    told = f"{row.what}. {row.date_words}{f' ({row.basis_words})' if row.basis_words else ''}. Money: {row.money_words}."
    return (
        f"<entry>\n<title>{escape(row.partner_then)}: {escape(row.what)}</title>\n<id>{address}</id>\n"
        f'<link rel="alternate" type="text/html" href="{address}"/>\n<updated>{day_of(row, views)}T00:00:00Z</updated>\n'
        f'<category term="{escape(row.type)}" label="{escape(row.type_words)}"/>\n<summary>{escape(told)}</summary>\n</entry>\n'
    )


def day_of(row: EventRow, views: Views) -> str:
    """Return the first day that an event's date allows; of an undated one that of the dossier."""
    return first_day(row.date.edtf if row.date else views.index.as_of_edtf)


def first_day(edtf: str) -> str:
    """Return the first ISO day of an EDTF date: `2002-07` is `2002-07-01`."""
    start = edtf.split("/")[0].rstrip("~?%")
    parts = (start.split("-") if start else []) + ["01", "01"]
    return "-".join(parts[:3]) if start[:4].isdigit() else WHEN_NOTHING_IS_DATED
