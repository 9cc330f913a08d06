"""The tables of the index: partners, deals, products, what was set aside, what could not be read."""

from reportgen.model import Deal, Notice, SetAside
from reportgen.views.amounts import amount_words, figure
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import by_date, dated_words, deal_title, opening_date
from reportgen.views.filings import source_ref
from reportgen.views.money import total_cell
from reportgen.views.money_classes import CONTINGENT, GUARANTEED, RECEIVED, money_classes
from reportgen.views.parts import PageRef
from reportgen.views.quotes import cleaned, shortened
from reportgen.views.records import DealRow, FactSheet, NoticeRow, PartnerRow, ProductRow, SetAsideRow
from reportgen.views.stages import in_order, stage_words
from reportgen.views.statements import about_name
from reportgen.views.wording import joined, set_aside_class
from reportgen.views.words import AGREEMENT, NOT_MENTIONED, NOT_STATED


def partner_rows(context: Context, sheets: tuple[FactSheet, ...]) -> tuple[PartnerRow, ...]:
    """Return partners with deals or events first, then those that are only mentioned; each part by name."""
    rows = [_partner_row(context, sheet) for sheet in sheets]
    return tuple(sorted(rows, key=lambda row: row.is_mention))


def _partner_row(context: Context, sheet: FactSheet) -> PartnerRow:
    dates = [row.date_words for row in sheet.timeline if row.date] or [row.as_of for row in sheet.mentions]
    status = "mentioned only" if not sheet.deals else "; ".join(f"{mark.axis.lower()} {mark.text}" for mark in sheet.states)
    return PartnerRow(
        party=sheet.party,
        name=sheet.name,
        ref=sheet.ref,
        deals=len(sheet.deals),
        events=len(sheet.timeline),
        first=dates[0] if dates else NOT_STATED,
        last=dates[-1] if dates else NOT_STATED,
        is_mention=sheet.is_mention,
        status=status,
        bottom_line=None,
    )


def deal_rows(context: Context, citer: Citer) -> tuple[DealRow, ...]:
    """Return all deals by date with their money in classes."""
    return tuple(
        _deal_row(context, citer, deal)
        for deal in by_date(context.dossier.deals)
    )


def _deal_row(context: Context, citer: Citer, deal: Deal) -> DealRow:
    terms = context.terms_of(deal)
    partner = next(iter(context.counterparties(deal)), "")
    date = opening_date(deal)
    implied = " (implied)" if deal.status_basis == "implied" else ""
    guaranteed, contingent, received = (
        total_cell(context, citer, (term for term in terms if name in money_classes(term)))
        for name in (GUARANTEED, CONTINGENT, RECEIVED)
    )
    return DealRow(
        deal=deal.id,
        title=deal_title(deal),
        partner=context.names(context.counterparties(deal)) or NOT_STATED,
        ref=PageRef(kind="partner", key=partner, anchor=deal.id, title=deal_title(deal)),
        date=dated_words(context, deal),
        date_edtf=date[1] if date else "",
        agreement=AGREEMENT[deal.agreement_status][0] + implied,
        guaranteed=guaranteed,
        contingent=contingent,
        received=received,
        registrant=context.registrant_side(deal.claims, context.counterparties(deal)),
    )


def product_rows(context: Context, citer: Citer) -> tuple[ProductRow, ...]:
    """Return all products with what they are made of and the newest stage told of them."""
    rows = []
    for asset in context.dossier.assets:
        stages = in_order(asset)
        rows.append(
            ProductRow(
                asset=asset.id,
                name=asset.name,
                aliases=joined([alias.name if alias.basis == "stated" else f"{alias.name} (probably)" for alias in asset.aliases])
                or "none told",
                owner=context.name(asset.owner),
                antibody=asset.antibody or NOT_MENTIONED,
                target=asset.target or NOT_MENTIONED,
                effector=asset.effector or NOT_MENTIONED,
                stage=stage_words(context, stages[-1]) if stages else NOT_MENTIONED,
                cites=citer.cite((*asset.claims, *(stages[-1].claims if stages else ())), 2),
            )
        )
    return tuple(rows)


def set_aside_rows(context: Context, citer: Citer) -> tuple[SetAsideRow, ...]:
    """Return every number that was seen and is no term, with its class."""
    return tuple(
        SetAsideRow(
            class_words=set_aside_class(number.set_aside_class),
            amount=_number(number),
            words=shortened(cleaned(number.words), 120) or "as in the source",
            about=about_name(context, number.about) or "not stated",
            cites=citer.cite(number.claims, 1),
        )
        for number in context.dossier.set_aside
    )


def _number(number: SetAside) -> str:
    if number.currency is None:
        return "no amount of money"
    if number.max is None and number.min is not None:
        return f"from {figure(number.min, number.currency, cleaned(number.words))}"
    return amount_words(number.currency, number.min, number.max, None, cleaned(number.words)) or "not stated"


def notice_rows(context: Context) -> tuple[NoticeRow, ...]:
    """Return what could not be read, or was read with doubt."""
    return tuple(_notice_row(context, notice) for notice in context.dossier.notices)


def _notice_row(context: Context, notice: Notice) -> NoticeRow:
    document = context.documents.get(notice.document or "")
    ref = source_ref(context, document) if document else None
    return NoticeRow(file=notice.file, text=cleaned(notice.text), ref=ref)
