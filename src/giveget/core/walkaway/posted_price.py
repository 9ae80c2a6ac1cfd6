"""Which single price is best when their limit is uncertain and there is no bargaining?

Source: B3.3.
"""

from dataclasses import dataclass

from giveget.core.value.normal import normal_cdf, normal_pdf
from giveget.core.value.ranges import require_finite
from giveget.core.walkaway.prizes import Normal, Uniform
from giveget.core.walkaway.roots import falling_root


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedPrice:
    """A take-it-or-leave-it price.

    Args:
        price: money.
        chance: that they can pay it.
        profit: price less our limit, times the chance, money.
    """

    price: float
    chance: float
    profit: float


def best_price(their_limit: Uniform | Normal, our_limit: float) -> PostedPrice:
    """Return the price with the highest expected profit over our limit.

    Args:
        their_limit: what we believe they can pay at most, money.
        our_limit: least price worth taking, money.

    Raises:
        OutOfRangeError: a limit that is not finite.
    """
    require_finite("our_limit", our_limit)
    if isinstance(their_limit, Uniform):
        return _uniform(their_limit, our_limit)
    return _normal(their_limit, our_limit)


def _uniform(limit: Uniform, ours: float) -> PostedPrice:
    price = max(limit.low, ours, (ours + limit.high) / 2)
    chance = max(0.0, min(1.0, (limit.high - price) / (limit.high - limit.low)))
    return PostedPrice(price=price, chance=chance, profit=(price - ours) * chance)


def _normal(limit: Normal, ours: float) -> PostedPrice:
    def z_of(price: float) -> float:
        return (price - limit.mean) / limit.deviation

    def slope(price: float) -> float:
        # It changes its sign once because the chance of a yes is log-concave.
        return normal_cdf(-z_of(price)) - (price - ours) / limit.deviation * normal_pdf(z_of(price))

    price = falling_root(slope, ours, limit.deviation)
    chance = normal_cdf(-z_of(price))
    return PostedPrice(price=price, chance=chance, profit=(price - ours) * chance)
