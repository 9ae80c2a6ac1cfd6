"""What does staying away from others cost, and what is their loyalty worth?

Source: B1.12 and its mirror; principles S1-7, S1-23.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from giveget.core.value.discounting import discount_factor, present_value
from giveget.core.value.ranges import (
    require_count,
    require_finite,
    require_fraction,
    require_not_negative,
)


@dataclass(frozen=True, slots=True)
class BarredProspect:
    """A deal that exclusivity forbids: how likely it was, and its margin in money.

    Raises:
        OutOfRangeError: a chance outside [0, 1], or a margin that is not finite.
    """

    chance: float
    margin: float

    def __post_init__(self) -> None:
        require_fraction("chance", self.chance)
        require_finite("margin", self.margin)


def exclusivity_cost(
    barred: Sequence[BarredProspect],
    rate_per_year: float,
    redeployed: float = 0.0,
    years_until: float = 1.0,
) -> float:
    """Return what promising exclusivity costs today.

    Args:
        barred: deals that can no longer be made.
        rate_per_year: cost of money, a fraction.
        redeployed: share of the freed effort that earns its margin elsewhere.
        years_until: when those deals would have paid.

    Raises:
        OutOfRangeError: a share outside [0, 1], or a rate of -1 or below.
    """
    lost = fsum(prospect.chance * prospect.margin for prospect in barred)
    kept = 1.0 - require_fraction("redeployed", redeployed)
    return lost * kept * discount_factor(rate_per_year, years_until)


def loyalty_gain(
    spend_per_year: float,
    share_gained: float,
    margin: float,
    *,
    years: int,
    rate_per_year: float,
) -> float:
    """Return what a larger share of their spend is worth today, counted at year-ends.

    Args:
        spend_per_year: what they spend on our kind of offer, money.
        share_gained: share of it that moves to us (0.20 for preferred supplier).
        margin: ours in that spend, a fraction.
        years: how long.
        rate_per_year: cost of money, a fraction.

    Raises:
        OutOfRangeError: a share outside [0, 1], negative years, or a rate of -1 or below.
    """
    require_not_negative("spend_per_year", spend_per_year)
    require_fraction("share_gained", share_gained)
    require_fraction("margin", margin)
    yearly = spend_per_year * share_gained * margin
    return present_value([yearly] * require_count("years", years), rate_per_year, 1.0)
