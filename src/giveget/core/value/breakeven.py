"""How large a give is just paid for by the gets?

Source: B1.3, B1.15; scenarios GS-9 and GS-10.
"""

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_finite, require_positive


def largest_equal_value_discount(
    gain: float, pv_revenue: float, precedent_multiplier: float = 1.0
) -> float:
    """Return the largest discount that gets worth ``gain`` pay for.

    Args:
        gain: of all gets, money today.
        pv_revenue: today's value of the payments that the discount would lower, above 0.
        precedent_multiplier: total over immediate cost of the discount; 1 to ignore precedent.

    Returns:
        A fraction of the price, from 0 to 1.

    Raises:
        OutOfRangeError: no revenue, or a multiplier below 1.
    """
    require_finite("gain", gain)
    require_positive("pv_revenue", pv_revenue)
    if not precedent_multiplier >= 1:
        raise OutOfRangeError("precedent_multiplier", precedent_multiplier, "1 or more")
    return min(1.0, max(0.0, gain / (pv_revenue * precedent_multiplier)))


def break_even_markup(cost: float, revenue: float, other_gains: float = 0.0) -> float:
    """Return the rise of the price that pays for what ``other_gains`` leave of ``cost``.

    Args:
        cost: of the give, money per period.
        revenue: that the markup applies to, money per period, above 0.
        other_gains: of the other gets, money per period.

    Returns:
        A fraction of the price, 0 or more.

    Raises:
        OutOfRangeError: no revenue, or an amount that is not finite.
    """
    open_cost = require_finite("cost", cost) - require_finite("other_gains", other_gains)
    return max(0.0, open_cost) / require_positive("revenue", revenue)
