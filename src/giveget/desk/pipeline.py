"""What do the other open deals of a pipeline bring to a deal?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from giveget.core.terms import Deal, Estimate, InputError, Line, Per, Pursuit, Side
from giveget.core.walkaway.from_pipeline import Setting, others_from
from giveget.core.walkaway.odds import OddsOptions, fit_odds, fit_outlook
from giveget.core.walkaway.odds.report import OddsReport
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.pipeline import Pipeline


class BuyersPipelineError(InputError):
    """A pipeline of sales beside a deal in which we buy."""

    def __init__(self) -> None:
        super().__init__(
            "a pipeline of sales says nothing about buying; name other suppliers under "
            "`alternatives` of the deal"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineView:
    """A pipeline as seen from one deal.

    Args:
        source: where it came from.
        others: its open deals as alternatives.
        report: how good the odds are, and what they rest on.
        notes: what history could not tell.
    """

    source: str
    others: Others
    report: OddsReport
    notes: tuple[str, ...]


def pipeline_view(
    deal: Deal,
    pipeline: Pipeline,
    pursuit: Pursuit,
    *,
    today: date,
    rng: np.random.Generator,
    options: OddsOptions | None = None,
) -> PipelineView:
    """Return the open deals of a pipeline as alternatives to a deal, with how good the odds are.

    Args:
        deal: the deal.
        pipeline: the export, read.
        pursuit: what the export cannot say.
        today: the day of the answer.
        rng: the dice; the same seed gives the same range.
        options: how odds are learned; the usual ones when None.

    Raises:
        BuyersPipelineError: we buy in this deal.
        CurrencyMismatchError: the export is in another currency and no rate is stated.
        DeadlineOverError: the deadline has passed.

    Source: principle S2-9.
    """
    if deal.side is Side.BUYER:
        raise BuyersPipelineError
    outlook = fit_outlook(pipeline, fit_odds(pipeline, options=options, rng=rng))
    margin = pursuit.margin or _own_margin(deal)
    setting = Setting(
        currency=deal.currency,
        them=deal.parties.them,
        today=today,
        margin=margin,
        is_margin_assumed=pursuit.margin is None,
    )
    return PipelineView(
        source=pipeline.source,
        others=others_from(pipeline, outlook, pursuit, setting, rng),
        report=outlook.odds.report,
        notes=outlook.sentences,
    )


def _own_margin(deal: Deal) -> Estimate:
    """The share of this deal's list price that its direct costs leave."""
    sold = [line for line in deal.lines if not line.from_them]
    price = sum(line.price * line.quantity * _times(line) for line in sold)
    cost = sum(line.cost * line.quantity * _times(line) for line in sold)
    return Estimate.point(float(max(Decimal(0), 1 - cost / price)) if price > 0 else 1.0)


def _times(line: Line) -> int:
    """How often a line is charged in a year, or once."""
    return 12 if line.per is Per.MONTH else 1
