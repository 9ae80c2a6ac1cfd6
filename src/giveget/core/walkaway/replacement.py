"""What do we lose if someone leaves, and how much is it worth paying them to stay?

Written instructions and cross-training are options: they make leaving cheaper. Source: scenario
GS-4; principles S2-12, S2-13, S2-17, S2-18.
"""

from collections.abc import Sequence
from math import fsum

from giveget.core.value.discounting import annuity_due
from giveget.core.value.ranges import require_count, require_fraction, require_not_negative


def vacancy_loss(worth_per_month: float, lost_shares: Sequence[float], recruiting: float) -> float:
    """Return what it costs until a successor does the whole job.

    Args:
        worth_per_month: of the role, money.
        lost_shares: share of the work that is lost in the first, second, … month; cover by
            others lowers them.
        recruiting: money, once.

    Raises:
        OutOfRangeError: a negative amount, or a share outside [0, 1].
    """
    require_not_negative("worth_per_month", worth_per_month)
    require_not_negative("recruiting", recruiting)
    lost = fsum(require_fraction("lost_shares", share) for share in lost_shares)
    return worth_per_month * lost + recruiting


def highest_yearly_payment(loss_avoided: float, years: int, rate_per_year: float) -> float:
    """Return the highest yearly payment, in advance, that avoiding a loss today is worth.

    Raises:
        OutOfRangeError: a negative loss, no years, or a rate of -1 or below.
    """
    require_count("years", years, at_least=1)
    return require_not_negative("loss_avoided", loss_avoided) / annuity_due(rate_per_year, years)


def option_net_gain(cost_without: float, cost_with: float, cost_to_create: float) -> float:
    """Return what an option gains over its cost; above 0 it is worth creating.

    Args:
        cost_without: of the best answer without the option, money.
        cost_with: of the best answer with it.
        cost_to_create: of the option.

    Raises:
        OutOfRangeError: a negative cost.
    """
    require_not_negative("cost_without", cost_without)
    require_not_negative("cost_with", cost_with)
    return cost_without - cost_with - require_not_negative("cost_to_create", cost_to_create)
