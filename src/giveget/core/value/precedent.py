"""What does a concession cost once it is asked for again at every renewal?

Source: B1.15; principle S4-10.
"""

from typing import Final

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.discounting import discount_factor
from giveget.core.value.ranges import require_finite, require_fraction, require_positive

BARE_CARRY_OVER: Final = 0.8
"""Default share of a bare concession that comes back at the next renewal."""

TRADED_CARRY_OVER: Final = 0.3
"""The same for a give that was paid for with a get: it taught them to offer something."""


def precedent_factor(
    carry_over: float, renewal_chance: float, period_years: float, rate_per_year: float
) -> float:
    """Return x, the share of a concession that the next renewal repeats, in money of today.

    Args:
        carry_over: share that is asked for, and given, again; 0 for a one-off credit.
        renewal_chance: chance of each renewal.
        period_years: years between renewals, above 0.
        rate_per_year: cost of money, a fraction.

    Raises:
        OutOfRangeError: a number outside these ranges, or x = 1 (the cost would have no end).
    """
    require_fraction("carry_over", carry_over)
    require_fraction("renewal_chance", renewal_chance)
    require_positive("period_years", period_years)
    factor = carry_over * renewal_chance * discount_factor(rate_per_year, period_years)
    if factor >= 1:
        raise OutOfRangeError(
            "carry_over x renewal_chance x discount factor", factor, "below 1, or it never ends"
        )
    return factor


def precedent_multiplier(
    carry_over: float, renewal_chance: float, period_years: float, rate_per_year: float
) -> float:
    """Return total cost over immediate cost, 1 / (1 - x); 1 when nothing carries over.

    Raises:
        OutOfRangeError: as :func:`precedent_factor`.
    """
    return 1.0 / (1.0 - precedent_factor(carry_over, renewal_chance, period_years, rate_per_year))


def precedent_cost(immediate_cost: float, multiplier: float) -> float:
    """Return the part of the total that lies in the future: immediate cost x (multiplier - 1).

    Raises:
        OutOfRangeError: a multiplier below 1, or a cost that is not finite.
    """
    if not multiplier >= 1:
        raise OutOfRangeError("multiplier", multiplier, "1 or more")
    return require_finite("immediate_cost", immediate_cost) * (multiplier - 1.0)
