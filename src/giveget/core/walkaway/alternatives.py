"""What does each alternative stand for in the search: how likely, how much, at what cost?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Alternative, Deal, Estimate, Option, Term, TermKind
from giveget.core.value.discounting import discount_factor
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.instead import Instead
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.prizes import Bernoulli
from giveget.core.walkaway.replacement import vacancy_loss
from giveget.core.walkaway.scenarios import Scenarios
from giveget.core.walkaway.spread import spread
from giveget.core.walkaway.together import truths_of, what_counts

Values = NDArray[np.float64]

_FEW = 10_007
"""Scenarios for the estimates of a deal alone."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An alternative with its worth in the deal's money.

    Args:
        alternative: as named.
        worth: when it comes true, not yet discounted, money.
        discount: what a unit of money then is worth today.
        is_other: another deal of the pipeline.
    """

    alternative: Alternative
    worth: Estimate
    discount: float
    is_other: bool

    def over(self, fallback: float) -> float:
        """Worth today over doing nothing; an alternative that is worse is left alone."""
        return max(0.0, self.worth.value * self.discount - fallback)


def standings(valuation: Valuation, others: Others | None) -> tuple[Standing, ...]:
    """Return the alternatives that are there, those of the deal first."""
    deal = valuation.deal
    own = [standing_of(valuation, one) for one in deal.alternatives if one.is_there]
    more = [
        _standing(deal, one, one.value or Estimate.point(0.0), is_other=True)
        for one in (others.alternatives if others else ())
    ]
    return (*own, *more)


def standing_of(valuation: Valuation, alternative: Alternative) -> Standing:
    """Return an alternative that the deal names, with its worth."""
    worth = worth_of(valuation, alternative)
    return _standing(valuation.deal, alternative, worth, is_other=False)


def worth_of(valuation: Valuation, alternative: Alternative) -> Estimate:
    """Return what an alternative is worth when it comes true, not yet discounted.

    Stated; or this deal at another price, less the move; or what going without costs.
    """
    if alternative.coverage is not None:
        cover = alternative.coverage
        months, recruiting = float(cover.worth_per_month), float(cover.recruiting)
        return Estimate.point(-vacancy_loss(months, cover.lost, recruiting))
    if alternative.price is not None:
        there = _at_price(valuation, alternative.price)
        return Estimate.point(there - float(alternative.switching_cost))
    return alternative.value or Estimate.point(0.0)


def box_of(standing: Standing, fallback: float) -> Box:
    """Return an alternative as a box: its prize in money of today, over doing nothing."""
    one = standing.alternative
    return Box(
        id=one.id,
        prize=Bernoulli(one.probability.value, standing.over(fallback)),
        cost=float(one.cost),
        years=one.years,
    )


def to_instead(deal: Deal, found: tuple[Standing, ...], others: Others | None) -> Instead:
    """Return all alternatives as boxes, at the best values of their estimates.

    Chances that were drawn together stay together, in a few truths.
    """
    others = others or Others(alternatives=())
    boxes = tuple(box_of(one, deal.fallback) for one in found if one.is_other)
    truths = None
    if others.chances is not None:
        means = np.array([one.probability.value for one in others.alternatives])
        truths = truths_of(others.chances, means, what_counts(boxes, others.slots))
    return Instead(
        own=tuple(box_of(one, deal.fallback) for one in found if not one.is_other),
        others=boxes,
        fallback=deal.fallback,
        slots=others.slots,
        deadline=others.deadline,
        truths=truths,
    )


def to_scenarios(
    deal: Deal, found: tuple[Standing, ...], others: Others | None
) -> Scenarios | None:
    """Return the alternatives in many scenarios; None when nothing about them is uncertain."""
    stated = [*(f.alternative.probability for f in found), *(f.worth for f in found)]
    drawn = others is not None and any(table is not None for table in _tables(others))
    if not drawn and all(one.low == one.high for one in stated):
        return None
    count = _count(others)
    chances, worths = np.empty((count, len(found))), np.empty((count, len(found)))
    joint = None if others is None else others.chances
    own = len([one for one in found if not one.is_other])
    alone = found if joint is None else found[:own]
    varied = spread([*(f.alternative.probability for f in alone), *(f.worth for f in found)], count)
    chances[:, : len(alone)] = np.clip(varied[:, : len(alone)], 0.0, 1.0)
    if joint is not None:
        chances[:, own:] = joint
    worths[:] = varied[:, len(alone) :]
    if others is not None and others.sizes is not None:
        worths[:, own:] *= others.sizes
    if others is not None and others.margin is not None:
        worths[:, own:] *= others.margin[:, None]
    worths *= np.array([one.discount for one in found])
    worths -= deal.fallback
    np.maximum(worths, 0.0, out=worths)
    return Scenarios(chances, worths, np.array([float(f.alternative.cost) for f in found]))


def _count(others: Others | None) -> int:
    drawn = () if others is None else _tables(others)
    return next((len(table) for table in drawn if table is not None), _FEW)


def _tables(others: Others) -> tuple[Values | None, ...]:
    return others.chances, others.sizes, others.margin


def _standing(deal: Deal, one: Alternative, worth: Estimate, *, is_other: bool) -> Standing:
    return Standing(one, worth, discount_factor(deal.our_cash.rate_per_year, one.years), is_other)


def _at_price(valuation: Valuation, price: Decimal) -> float:
    deal = valuation.deal
    term = next((t for t in deal.terms_of(TermKind.PRICE)), None)
    if term is None:
        return 0.0
    option = _option(term, price)
    changed = deal.with_term(term.with_asked(option, offerable=False))
    package = changed.table.with_choices({term.id: option.label})
    return Valuation(changed, traded=True).worth(package).now


def _option(term: Term, price: Decimal) -> Option:
    for option in term.options:
        if option.number == price:
            return option
    return Option(f"alternative at {price}", price)
