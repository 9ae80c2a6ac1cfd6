"""What does a quantity bring in under a volume scale, and does the scale contradict itself?

Source: B1.9.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum, inf

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_not_negative, require_positive

Bands = Sequence[tuple[float, float]]
"""Rising (up to this quantity, included; money per unit); ``math.inf`` ends the last band."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeDip:
    """A quantity after which an all-units scale asks less money for more units.

    Args:
        after: last quantity of the dearer band.
        revenue: asked at ``after``.
        revenue_above: asked for the least quantity above it.
        regained_at: quantity that is asked ``revenue`` again; ``inf`` when the price is 0.
    """

    after: float
    revenue: float
    revenue_above: float
    regained_at: float


def graduated_revenue(quantity: float, bands: Bands) -> float:
    """Return the price when each band's price holds only for the units inside it.

    Raises:
        OutOfRangeError: bands that do not rise, or a quantity the bands do not reach.
    """
    _require_covered(bands, quantity)
    below, parts = 0.0, []
    for up_to, unit_price in bands:
        parts.append(max(0.0, min(quantity, up_to) - below) * unit_price)
        below = up_to
    return fsum(parts)


def all_units_revenue(quantity: float, bands: Bands) -> float:
    """Return the price when the band reached sets the price of every unit.

    Raises:
        OutOfRangeError: bands that do not rise, or a quantity the bands do not reach.
    """
    _require_covered(bands, quantity)
    return quantity * next(price for up_to, price in bands if quantity <= up_to)


def all_units_dips(bands: Bands, step: float = 1.0) -> tuple[VolumeDip, ...]:
    """Return every place where an all-units scale pays less for more, or nothing.

    Args:
        bands: rising quantities.
        step: smallest quantity that can be added, above 0.

    Raises:
        OutOfRangeError: bands that do not rise, or a step that is not above 0.
    """
    _require_rising(bands)
    require_positive("step", step)
    found = []
    for (up_to, price), (_, price_above) in pairwise(bands):
        revenue = up_to * price
        revenue_above = (up_to + step) * price_above
        if revenue_above < revenue:
            dip = VolumeDip(
                after=up_to,
                revenue=revenue,
                revenue_above=revenue_above,
                regained_at=revenue / price_above if price_above > 0 else inf,
            )
            found.append(dip)
    return tuple(found)


def take_or_pay_value(unit_price: float, minimum: float, highest_demand: float) -> float:
    """Return what a minimum quantity that is paid for in any case is worth to the seller.

    Args:
        unit_price: money per unit.
        minimum: quantity that is paid for even if it is not taken.
        highest_demand: demand is taken as uniform between 0 and this quantity.

    Returns:
        Price x expected shortfall below the minimum.

    Raises:
        OutOfRangeError: a negative price or minimum, or a demand that is not above 0.
    """
    require_not_negative("unit_price", unit_price)
    require_not_negative("minimum", minimum)
    require_positive("highest_demand", highest_demand)
    if minimum > highest_demand:
        return unit_price * (minimum - highest_demand / 2)
    return unit_price * minimum * minimum / (2 * highest_demand)


def _require_rising(bands: Bands) -> None:
    below = 0.0
    for up_to, unit_price in bands:
        if not up_to > below:
            raise OutOfRangeError("bands", [band[0] for band in bands], "rising quantities")
        require_not_negative("unit_price", unit_price)
        below = up_to


def _require_covered(bands: Bands, quantity: float) -> None:
    _require_rising(bands)
    require_not_negative("quantity", quantity)
    if not bands or quantity > bands[-1][0]:
        raise OutOfRangeError("quantity", quantity, "within the bands")
