"""Who pays what, and when?

Conventions (source: B1.1): prices are billed in advance and paid ``net_days`` later; the cost to
serve falls in the middle of each contract year; a last year of ``m`` months counts ``m / 12`` of
price and cost; one-off lines are billed, and their cost falls, at the start.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import (
    require_count,
    require_finite,
    require_fraction,
    require_not_negative,
)

_LONGEST_MONTHS = 1200


class Billing(StrEnum):
    """How often the price is invoiced, always in advance."""

    ONCE = "once"
    YEARLY = "yearly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewals:
    """What may follow the committed length, year by year, up to a horizon.

    Args:
        horizon_months: counted from the start of the contract; nothing later is valued.
        survival_per_year: chance that one more year is renewed, a fraction.
        uplift_per_year: price rise at each renewal, a fraction (0.05 for 5 %).
        keeps_discount: whether renewals repeat the plan's discount. False by default, because
            :func:`~giveget.core.value.precedent.precedent_multiplier` charges that separately.

    Raises:
        OutOfRangeError: a number outside these ranges.

    Source: B1.3.
    """

    horizon_months: int
    survival_per_year: float
    uplift_per_year: float = 0.0
    keeps_discount: bool = False

    def __post_init__(self) -> None:
        _require_months("horizon_months", self.horizon_months)
        require_fraction("survival_per_year", self.survival_per_year)
        require_finite("uplift_per_year", self.uplift_per_year)
        if self.uplift_per_year < -1:
            raise OutOfRangeError("uplift_per_year", self.uplift_per_year, "-1 or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class CashPlan:
    """Who pays what and when; money in one currency.

    Args:
        months: committed length, 1 or more; 0 for a plan of one-off lines only.
        price_per_year: recurring list price, before ``discount``.
        cost_per_year: recurring cost to serve.
        one_off_price: list price of one-off lines, before ``discount``.
        one_off_cost: cost of one-off lines.
        discount: fraction off recurring and one-off prices in the committed length.
        net_days: days from invoice to payment.
        billing: how often the recurring price is invoiced.
        prepay_months: first months that are paid for at the start; ``months`` or more for all.
        ramp: fractions of ``price_per_year`` in the first, second, … year; the last one goes on.
            Empty for a flat price.
        start_delay_months: months until the plan starts; moves every flow.
        renewals: what may follow, or None to value the committed length only.

    Raises:
        OutOfRangeError: a negative amount, a discount outside [0, 1], or a length that is too long.

    Source: B1.1-B1.6.
    """

    months: int
    price_per_year: float = 0.0
    cost_per_year: float = 0.0
    one_off_price: float = 0.0
    one_off_cost: float = 0.0
    discount: float = 0.0
    net_days: float = 0.0
    billing: Billing = Billing.YEARLY
    prepay_months: int = 0
    ramp: tuple[float, ...] = ()
    start_delay_months: int = 0
    renewals: Renewals | None = None

    def __post_init__(self) -> None:
        _require_months("months", self.months)
        _require_months("start_delay_months", self.start_delay_months)
        require_count("prepay_months", self.prepay_months)
        require_fraction("discount", self.discount)
        for name in ("price_per_year", "cost_per_year", "one_off_price", "one_off_cost"):
            require_not_negative(name, getattr(self, name))
        require_not_negative("net_days", self.net_days)
        for fraction in self.ramp:
            require_not_negative("ramp", fraction)


def _require_months(name: str, months: int) -> None:
    if not 0 <= months <= _LONGEST_MONTHS:
        raise OutOfRangeError(name, months, f"from 0 to {_LONGEST_MONTHS} months")
