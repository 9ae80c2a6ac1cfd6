"""What does a right to leave early cost us, what is it worth to them, and which fee mends it?

Source: B1.11.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from giveget.core.value.discounting import discount_factor
from giveget.core.value.normal import normal_cdf, normal_excess
from giveget.core.value.ranges import (
    require_finite,
    require_fraction,
    require_not_negative,
    require_positive,
)


def early_exit_cost(
    exit_chances: Sequence[float],
    margin_per_year: float,
    rate_per_year: float,
    fee: float = 0.0,
) -> float:
    """Return what a right to leave at each anniversary costs us, chances of leaving given.

    Args:
        exit_chances: chance of leaving at the first, second, … anniversary, for a customer who
            is still there; a contract of T years has T - 1 of them.
        margin_per_year: margin of each year, counted at the year's start, money.
        rate_per_year: cost of money, a fraction.
        fee: paid on leaving, money.

    Raises:
        OutOfRangeError: a chance outside [0, 1], a negative fee, or a rate of -1 or below.
    """
    require_finite("margin_per_year", margin_per_year)
    require_not_negative("fee", fee)
    years = len(exit_chances) + 1
    still_there, losses = 1.0, []
    for anniversary, chance in enumerate(exit_chances, start=1):
        left = fsum(discount_factor(rate_per_year, year) for year in range(anniversary, years))
        fee_now = fee * discount_factor(rate_per_year, anniversary)
        leaves = still_there * require_fraction("exit_chances", chance)
        losses.append(leaves * (margin_per_year * left - fee_now))
        still_there -= leaves
    return fsum(losses)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitOption:
    """A right to leave, priced as an option.

    Args:
        chance: that it is used.
        worth_to_them: what they save on average, money.
        cost_to_us: margin lost less fee received on average, money.
    """

    chance: float
    worth_to_them: float
    cost_to_us: float

    @property
    def destroys_value(self) -> bool:
        """Whether it costs us more than it is worth to them; never trade such a give."""
        return self.cost_to_us > self.worth_to_them


def exit_option(
    price: float,
    margin: float,
    *,
    their_value_mean: float,
    their_value_deviation: float,
    fee: float = 0.0,
) -> ExitOption:
    """Return the worth of a right to leave to a buyer who leaves when going on does not pay.

    The buyer leaves exactly when the value of going on is below what leaving saves, that is
    ``price - fee``.

    Args:
        price: still to be paid, money.
        margin: ours in that price, money.
        their_value_mean: what going on is worth to them on average.
        their_value_deviation: standard deviation of that worth, above 0.
        fee: paid on leaving, money.

    Raises:
        OutOfRangeError: a negative price or fee, or a deviation that is not above 0.
    """
    saved = require_not_negative("price", price) - require_not_negative("fee", fee)
    require_finite("margin", margin)
    require_finite("their_value_mean", their_value_mean)
    require_positive("their_value_deviation", their_value_deviation)
    chance = normal_cdf((saved - their_value_mean) / their_value_deviation)
    return ExitOption(
        chance=chance,
        worth_to_them=normal_excess(-their_value_mean, their_value_deviation, -saved),
        cost_to_us=chance * (margin - fee),
    )


def efficient_exit_fee(margin: float) -> float:
    """Return the fee that lets them leave only when leaving is right for both: our margin.

    Raises:
        OutOfRangeError: a negative margin.
    """
    return require_not_negative("margin", margin)
