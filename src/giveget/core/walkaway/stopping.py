"""Which offer is good enough when more may come, and what is waiting worth?

Source: B2.5 (McCall: no deadline), B2.6 (Moser: a deadline, no way back).
"""

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import (
    require_count,
    require_finite,
    require_fraction,
    require_not_negative,
)
from giveget.core.walkaway.prizes import Prize
from giveget.core.walkaway.roots import falling_root


def acceptance_threshold(offer: Prize, patience: float, waiting_cost: float = 0.0) -> float:
    """Return the least offer to take when offers come for ever, one a period.

    Solves (1 - patience) w + cost = patience E[(W - w)^+].

    Args:
        offer: what an offer may be worth, money.
        patience: worth of money one period later, in (0, 1).
        waiting_cost: of each further period, money.

    Raises:
        OutOfRangeError: a patience outside (0, 1), or a negative cost.

    Source: McCall 1970; B2.5.
    """
    require_not_negative("waiting_cost", waiting_cost)
    if not 0 < patience < 1:
        raise OutOfRangeError("patience", patience, "strictly between 0 and 1")

    def gain_of_waiting(line: float) -> float:
        return patience * offer.excess(line) - (1.0 - patience) * line - waiting_cost

    width = 1.0 + abs(offer.mean) + waiting_cost
    return falling_root(gain_of_waiting, offer.mean, width)


def waiting_values(
    offer: Prize,
    periods: int,
    *,
    patience: float = 1.0,
    arrival: float = 1.0,
    at_deadline: float = 0.0,
) -> tuple[float, ...]:
    """Return what waiting is worth with 0, 1, …, ``periods`` chances of an offer left.

    With n chances left, take an offer that is worth at least ``patience`` x the value with n - 1;
    an offer that is not taken is gone.

    Args:
        offer: what an offer may be worth, money.
        periods: chances left.
        patience: worth of money one period later, in [0, 1].
        arrival: chance that an offer comes in a period.
        at_deadline: worth of ending without any offer, money.

    Returns:
        ``periods + 1`` amounts.

    Raises:
        OutOfRangeError: negative periods, or a fraction outside [0, 1].

    Source: Moser 1956; B2.6.
    """
    require_count("periods", periods)
    require_fraction("patience", patience)
    require_fraction("arrival", arrival)
    values = [require_finite("at_deadline", at_deadline)]
    for _ in range(periods):
        later = patience * values[-1]
        values.append(later + arrival * offer.excess(later))
    return tuple(values)
