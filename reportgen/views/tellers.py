"""Whose filings tell: the registrant of each filing of a dossier."""

from collections.abc import Callable, Mapping

from reportgen.model import Dossier, Filing, Party, PartyReading


class Tellers:
    """The registrants of a dossier by the filings that are theirs."""

    def __init__(self, dossier: Dossier, parties: Mapping[str, Party], filing_of: Callable[[str], Filing | None]):
        known = [(parties[party], party) for party in dossier.registrants if party in parties]
        self._by_name = {
            name.casefold(): party
            for record, party in known for name in (record.name, *record.legal_names, *(then.name for then in record.names))
        }
        self._shown: dict[str, str] = {}
        for claim in dossier.claims:
            if isinstance(claim.value, PartyReading) and claim.value.is_registrant:
                filing, teller = filing_of(claim.document), self._by_name.get(claim.value.name.casefold())
                if filing and teller:
                    self._shown.setdefault(filing.id, teller)

    def of(self, filing: Filing) -> str:
        """Return the registrant on a filing's cover, else the company whose release its text shows it to be; else an empty string."""
        printed = self._by_name.get((filing.registrant or "").casefold(), "")
        return printed or self._shown.get(filing.id, "")
