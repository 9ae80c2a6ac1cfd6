"""What does a price cut do to the margin, and how much more must be sold to earn it back?

All figures are fractions of the price: 0.25 is a gross margin of 25 %. Source: B1.2.
"""

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_fraction, require_positive


def margin_after_discount(margin: float, discount: float) -> float:
    """Return the gross margin that is left, as a fraction of the lower price.

    Raises:
        OutOfRangeError: a margin above 1, or a discount outside [0, 1).
    """
    _require_below_one(discount)
    if margin > 1:
        raise OutOfRangeError("margin", margin, "at most 1")
    return (margin - discount) / (1.0 - discount)


def profit_drop(margin: float, discount: float) -> float:
    """Return the share of the gross profit that the discount takes at the same volume.

    Raises:
        OutOfRangeError: a margin outside (0, 1], or a discount outside [0, 1].
    """
    _require_margin(margin)
    return require_fraction("discount", discount) / margin


def break_even_volume(margin: float, discount: float) -> float:
    """Return how much more must be sold, as a fraction, to earn the same gross profit.

    Raises:
        OutOfRangeError: a margin outside (0, 1], or a discount that eats the whole margin.
    """
    _require_margin(margin)
    require_fraction("discount", discount)
    if discount >= margin:
        raise OutOfRangeError("discount", discount, f"below the margin {margin!r}")
    return discount / (margin - discount)


def _require_margin(margin: float) -> None:
    require_positive("margin", margin)
    if margin > 1:
        raise OutOfRangeError("margin", margin, "at most 1")


def _require_below_one(discount: float) -> None:
    if not 0 <= discount < 1:
        raise OutOfRangeError("discount", discount, "from 0 to below 1")
