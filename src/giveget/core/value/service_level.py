"""What do service credits cost?

Source: B1.10.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_fraction, require_not_negative


@dataclass(frozen=True, slots=True)
class Breach:
    """A level of bad service: how likely in a period, and which share of the fee it gives back.

    Raises:
        OutOfRangeError: a chance or a credit outside [0, 1].
    """

    chance: float
    credit: float

    def __post_init__(self) -> None:
        require_fraction("chance", self.chance)
        require_fraction("credit", self.credit)


def expected_service_credits(
    fee_per_period: float,
    breaches: Sequence[Breach],
    periods: float = 12,
    highest_credit: float = 1.0,
) -> float:
    """Return the credits to expect over all periods.

    Args:
        fee_per_period: money per period, usually a month.
        breaches: levels that exclude each other within a period.
        periods: number of periods.
        highest_credit: cap on the credit of a period, as a share of its fee.

    Raises:
        OutOfRangeError: negative amounts, or chances that add up to more than 1.
    """
    require_not_negative("fee_per_period", fee_per_period)
    require_not_negative("periods", periods)
    require_fraction("highest_credit", highest_credit)
    chances = fsum(breach.chance for breach in breaches)
    if chances > 1 + 1e-12:
        raise OutOfRangeError("breaches", chances, "chances that add up to 1 or less")
    per_period = fsum(b.chance * min(b.credit, highest_credit) for b in breaches)
    return periods * fee_per_period * per_period


def tighter_service_level_cost(
    fee_per_period: float,
    before: Sequence[Breach],
    after: Sequence[Breach],
    periods: float = 12,
) -> float:
    """Return what promising the stricter level costs over all periods.

    Raises:
        OutOfRangeError: negative amounts, or chances that add up to more than 1.
    """
    return expected_service_credits(fee_per_period, after, periods) - expected_service_credits(
        fee_per_period, before, periods
    )
