"""Is there a deal to be had, at which price, and which question is worth asking first?

Everything is seen as a seller sees it: their limit is what they can pay at most, ours the least
worth taking. A buyer passes prices with the opposite sign. Source: B3; principles S3-2 to S3-4.
"""

from __future__ import annotations

from itertools import pairwise
from math import fsum, inf, sqrt

import numpy as np

from giveget.core.terms import Inquiry
from giveget.core.value.normal import normal_cdf, normal_pdf
from giveget.core.walkaway.believed import Believed
from giveget.core.walkaway.posted_price import PostedPrice, best_price
from giveget.core.walkaway.prizes import Atoms, Normal
from giveget.core.walkaway.quadrature import panels
from giveget.core.walkaway.questions import Decision, Question
from giveget.core.walkaway.zopa import Zopa, normal_zopa

OurLimit = Normal | Atoms | float
"""What we can take at least: known, or a belief of our own."""

_GRID = 400
_HALVINGS = 60
_SIGNALS = 40
_FAR = 3.5


def zone_of(theirs: Believed, ours: OurLimit) -> Zopa:
    """Return the zone of possible agreement between what both believe to be their limits.

    Args:
        theirs: what they can pay at most, money.
        ours: the least we can take, money.

    Source: B3.1.
    """
    if isinstance(ours, Normal):
        if isinstance(theirs.before, Normal) and not theirs.refused:
            return normal_zopa(theirs.before, ours)
        cuts = (*ours.scales, *theirs.refused, *theirs.before.kinks, *theirs.before.scales)
        low = 2 * ours.mean - ours.top
        nodes, weights = panels(cuts, low, ours.top)
        density = [normal_pdf((x - ours.mean) / ours.deviation) / ours.deviation for x in nodes]
        points = list(zip(nodes.tolist(), (weights * density).tolist(), strict=True))
    elif isinstance(ours, Atoms):
        points = list(zip(ours.values, ours.chances, strict=True))
    else:
        points = [(ours, 1.0)]
    return Zopa(
        chance=fsum(w * theirs.chance_at_least(x) for x, w in points),
        expected_surplus=fsum(w * theirs.excess(x) for x, w in points),
    )


def chance_of_accepting(ours: OurLimit, price: float) -> float:
    """Return the chance that a price is enough for us."""
    if isinstance(ours, Normal):
        return normal_cdf((price - ours.mean) / ours.deviation)
    if isinstance(ours, Atoms):
        pairs = zip(ours.values, ours.chances, strict=True)
        return fsum(chance for value, chance in pairs if value <= price)
    return float(price >= ours)


def best_price_to(theirs: Believed, our_limit: float) -> PostedPrice:
    """Return the single price with the highest expected profit over our limit.

    Args:
        theirs: what they can pay at most, money.
        our_limit: the least we can take on average, money.

    Source: B3.3.
    """
    before = theirs.before
    if isinstance(before, Atoms):
        return max((_posted(theirs, our_limit, p) for p in before.values), key=lambda p: p.profit)
    if not theirs.refused:
        return best_price(before, our_limit)
    low, high = max(our_limit, theirs.quantile(1e-9)), theirs.quantile(1 - 1e-9)
    if high <= low:
        return _posted(theirs, our_limit, our_limit)
    grid = np.linspace(low, high, _GRID).tolist()
    near = max(grid, key=lambda price: _posted(theirs, our_limit, price).profit)
    return _refined(theirs, our_limit, near, (high - low) / _GRID)


def decision_about(theirs: Believed, our_limit: float) -> tuple[Decision, Atoms]:
    """Return the choice of a price, or of none, under a belief cut into a few amounts.

    Returns:
        The decision, and the amounts that are its states.
    """
    parts = theirs.in_parts()
    prices = sorted(set(parts.values))
    payoffs = [
        tuple(price - our_limit if value >= price else 0.0 for value in parts.values)
        for price in prices
    ]
    nothing = (0.0,) * len(parts.values)
    return Decision(parts.chances, (*payoffs, nothing)), parts


def question_of(inquiry: Inquiry, parts: Atoms, usual: float) -> Question:
    """Return a question about their limit with what each answer would tell.

    Args:
        inquiry: what could be asked.
        parts: amounts their limit may be.
        usual: the price a yes or no is about where none is stated.

    Raises:
        OutOfRangeError: an accuracy outside [0, 1], or a negative cost.
    """
    cost = float(inquiry.cost)
    if inquiry.noise is not None:
        return Question(inquiry.id, _told_amount(parts, inquiry.noise), cost)
    right = 1.0 if inquiry.accuracy is None else inquiry.accuracy
    line = usual if inquiry.above is None else inquiry.above
    yes = tuple(right if value >= line else 1.0 - right for value in parts.values)
    return Question(inquiry.id, (yes, tuple(1.0 - chance for chance in yes)), cost)


def _posted(theirs: Believed, our_limit: float, price: float) -> PostedPrice:
    chance = theirs.chance_at_least(price)
    return PostedPrice(price=price, chance=chance, profit=(price - our_limit) * chance)


def _refined(theirs: Believed, our_limit: float, near: float, step: float) -> PostedPrice:
    """Narrow the best price down between its neighbours on the grid."""
    low, high = near - step, near + step
    for _ in range(_HALVINGS):
        third = (high - low) / 3
        left, right = (_posted(theirs, our_limit, x) for x in (low + third, high - third))
        if left.profit < right.profit:
            low += third
        else:
            high -= third
    return _posted(theirs, our_limit, (low + high) / 2)


def _told_amount(parts: Atoms, noise: float) -> tuple[tuple[float, ...], ...]:
    """Chances of what they may tell us, in steps, for each amount their limit may be."""
    if noise == 0:
        return tuple(
            tuple(float(here == there) for here in range(len(parts.values)))
            for there in range(len(parts.values))
        )
    variance = fsum(
        c * (v - parts.mean) ** 2 for v, c in zip(parts.values, parts.chances, strict=True)
    )
    reach = _FAR * sqrt(variance + noise * noise)
    cuts = [parts.mean + reach * (2 * k / _SIGNALS - 1) for k in range(_SIGNALS + 1)]
    ends = [-inf, *cuts, inf]
    below = [[normal_cdf((end - value) / noise) for value in parts.values] for end in ends]
    return tuple(
        tuple(b - a for a, b in zip(lower, upper, strict=True)) for lower, upper in pairwise(below)
    )
