"""What the text of a filing says about the filing itself, folded into its record."""

from collections.abc import Sequence

from msgspec.structs import replace

from reportgen.model import (
    CheckBox,
    Claim,
    CoverField,
    DatelineReading,
    EdtfDate,
    Exhibit,
    ExhibitReading,
    FieldReading,
    Filing,
    Item,
    ItemReading,
    Signer,
)

PLAIN_FIELDS = (
    CoverField.FORM,
    CoverField.REGISTRANT,
    CoverField.CIK,
    CoverField.STATE_OF_INCORPORATION,
    CoverField.COMMISSION_FILE_NUMBER,
    CoverField.EIN,
    CoverField.ADDRESS,
    CoverField.PHONE,
    CoverField.FISCAL_YEAR_END,
    CoverField.DATE_OF_REPORT,
    CoverField.SIGNATURE_DATE,
    CoverField.FILING_DATE,
    CoverField.ACCESSION_NUMBER,
)
HEADER_FIRST = frozenset({CoverField.ACCESSION_NUMBER, CoverField.FILING_DATE, CoverField.CIK, CoverField.FISCAL_YEAR_END})
"""Fields that EDGAR's header settles; of the others the cover is the better source."""


def fold_filing(filing: Filing, claims: Sequence[Claim]) -> Filing:
    """Return the filing with what the claims of its documents say of it; `claims` come in reading order."""
    fields = [(claim, claim.value) for claim in claims if isinstance(claim.value, FieldReading)]
    fields.sort(key=lambda pair: "header" in pair[0].section)
    readings = [reading for _, reading in fields]
    plain = {str(field): _plain(filing, field, readings) for field in PLAIN_FIELDS}
    return replace(
        filing,
        **plain,
        is_amendment=filing.is_amendment or _is_amendment(readings),
        signer=filing.signer or _signer(readings),
        release_date=filing.release_date or _release_date(claims),
        items=_items(claims) or filing.items,
        exhibits=_exhibits(claims) or filing.exhibits,
        check_boxes=_check_boxes(readings) or filing.check_boxes,
    )


def _plain(filing: Filing, field: CoverField, readings: Sequence[FieldReading]) -> str | None:
    known: str | None = getattr(filing, field)
    if known and field in HEADER_FIRST:
        return known
    return next((reading.text for reading in readings if reading.field is field and reading.text), known)


def _is_amendment(readings: Sequence[FieldReading]) -> bool:
    return any(
        (reading.field is CoverField.AMENDMENT and reading.text == "true")
        or (reading.field is CoverField.FORM and reading.text.endswith("/A"))
        for reading in readings
    )


def _signer(readings: Sequence[FieldReading]) -> Signer | None:
    found = [reading for reading in readings if reading.field is CoverField.SIGNER and reading.text]
    titled = [reading for reading in found if reading.label]
    chosen = next(iter(titled or found), None)
    return Signer(name=chosen.text, title=chosen.label) if chosen else None


def _release_date(claims: Sequence[Claim]) -> EdtfDate | None:
    dates = (claim.value.date for claim in claims if isinstance(claim.value, DatelineReading))
    return next((date for date in dates if date), None)


def _items(claims: Sequence[Claim]) -> tuple[Item, ...]:
    found: dict[str, Item] = {}
    for claim in claims:
        if isinstance(claim.value, ItemReading):
            value = claim.value
            item = Item(number=value.number, current_number=value.current_number, title=value.title)
            found.setdefault(value.number, item)
    return tuple(found.values())


def _exhibits(claims: Sequence[Claim]) -> tuple[Exhibit, ...]:
    found: dict[str, Exhibit] = {}
    for claim in claims:
        if isinstance(claim.value, ExhibitReading):
            value = claim.value
            known = found.get(value.number)
            found[value.number] = Exhibit(
                number=value.number,
                title=(known.title if known else "") or value.title,
                dated=(known.dated if known else None) or value.dated,
            )
    return tuple(found.values())


def _check_boxes(readings: Sequence[FieldReading]) -> tuple[CheckBox, ...]:
    boxes = (reading for reading in readings if reading.field is CoverField.CHECK_BOX and reading.label)
    found = {reading.label or "": reading.text == "checked" for reading in boxes}
    return tuple(CheckBox(label=label, checked=checked) for label, checked in found.items())
