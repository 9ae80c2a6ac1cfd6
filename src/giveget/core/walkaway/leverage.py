"""What does a better alternative buy in the price?

Two answers that differ, always shown together; the first is no promise. Source: B2.10.
"""

from dataclasses import dataclass

from giveget.core.value.ranges import require_finite


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceShift:
    """Move of the price in our favour, money.

    Args:
        nash_split: if what is at stake is always split evenly (label it "Nash split").
        alternating_offers: if offers go back and forth: nothing until the alternative is better
            than the price on the way, then one for one.
    """

    nash_split: float
    alternating_offers: float


def price_shift(limit_before: float, limit_after: float, price_on_the_way: float) -> PriceShift:
    """Return what raising our limit moves, as a seller; a buyer passes negative amounts.

    Args:
        limit_before: least price worth taking before, money.
        limit_after: least price worth taking with the better alternative.
        price_on_the_way: price the talks would settle at without any alternative.

    Raises:
        OutOfRangeError: an amount that is not finite.
    """
    before = require_finite("limit_before", limit_before)
    after = require_finite("limit_after", limit_after)
    settled = require_finite("price_on_the_way", price_on_the_way)
    return PriceShift(
        nash_split=(after - before) / 2,
        alternating_offers=max(after, settled) - max(before, settled),
    )
