"""How far products were said to be, always with the date of the text that says so."""

from reportgen.model import Asset, Deal, StageAsOf
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.money import not_stated_cell
from reportgen.views.parts import Cell
from reportgen.views.words import NOT_MENTIONED

PROGRESS = ("preclinical", "clinical", "phase 1", "phase 1/2", "phase 2", "phase 2/3", "phase 3")
"""Stages in the order in which a product passes them."""


def stage_cell(context: Context, citer: Citer, deal: Deal) -> Cell:
    """Return the earliest stage told of each product of a deal; of several told on one day, how far it had come."""
    texts: list[str] = []
    claims: list[str] = []
    assets = [context.assets[asset] for asset in deal.assets if asset in context.assets]
    for asset in assets:
        stages = in_order(asset)
        if stages:
            name = f"{asset.name}: " if len(assets) > 1 else ""
            first = max((stage for stage in stages if stage.as_of == stages[0].as_of), key=_progress)
            texts.append(name + stage_words(context, first))
            claims.extend(first.claims)
    return Cell(text="; ".join(texts), cites=citer.cite(claims, 2)) if texts else not_stated_cell(NOT_MENTIONED)


def in_order(asset: Asset) -> list[StageAsOf]:
    """Return the stages of a product by date, those of one day by progress."""
    return sorted(asset.stages, key=lambda stage: (stage.as_of or "9999", _progress(stage)))


def _progress(stage: StageAsOf) -> int:
    return PROGRESS.index(stage.stage) if stage.stage in PROGRESS else 0


def stage_words(context: Context, stage: StageAsOf) -> str:
    """Return `phase 1 (as of 15 Oct 2002)`."""
    return f"{stage.stage} (as of {context.date(stage.as_of)})" if stage.as_of else stage.stage
