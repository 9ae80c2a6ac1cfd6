"""What is a longer commitment worth, and what do promises about the renewal price cost?

Source: B1.3 (term lock), B1.7 (uplift cap), B1.8 (price lock).
"""

from dataclasses import dataclass, replace
from math import fsum

from giveget.core.value.cash_flow import npv
from giveget.core.value.cash_plan import CashPlan, Renewals
from giveget.core.value.discounting import (
    MONTHS_PER_YEAR,
    annuity_due,
    day_factor,
    discount_factor,
)
from giveget.core.value.normal import normal_excess
from giveget.core.value.ranges import (
    require_count,
    require_finite,
    require_fraction,
    require_not_negative,
)


def term_lock_gain(
    plan: CashPlan,
    rate_per_year: float,
    survival_per_year: float,
    uplift_per_year: float = 0.0,
) -> float:
    """Return what the plan's committed length is worth over renewing year by year.

    Args:
        plan: the locked plan; what it renews into afterwards is left out of the comparison. Its
            ramp, if any, is part of the lock: year by year, the first step would stay.
        rate_per_year: cost of money, a fraction.
        survival_per_year: chance of each yearly renewal without the lock.
        uplift_per_year: price rise at each renewal that the lock gives up.

    Returns:
        Money today; negative when the forgone uplift is worth more than the certainty.

    Raises:
        OutOfRangeError: a chance outside [0, 1], or a rate of -1 or below.

    Source: B1.3.
    """
    locked = replace(plan, renewals=None)
    yearly = replace(
        locked,
        months=min(plan.months, MONTHS_PER_YEAR),
        prepay_months=min(plan.prepay_months, MONTHS_PER_YEAR),
        renewals=Renewals(
            horizon_months=plan.months,
            survival_per_year=survival_per_year,
            uplift_per_year=uplift_per_year,
            keeps_discount=True,
        ),
    )
    return npv(locked, rate_per_year) - npv(yearly, rate_per_year)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalTerm:
    """A renewal that may follow: yearly price paid in advance for some years.

    Args:
        price_per_year: before any uplift, money.
        starts_after_years: committed years before it.
        years: how long it runs.
        chance: that it happens, a fraction.
        net_days: days from invoice to payment.

    Raises:
        OutOfRangeError: a number outside these ranges.
    """

    price_per_year: float
    starts_after_years: float
    years: int
    chance: float
    net_days: float = 0.0

    def __post_init__(self) -> None:
        require_not_negative("price_per_year", self.price_per_year)
        require_not_negative("starts_after_years", self.starts_after_years)
        require_count("years", self.years)
        require_fraction("chance", self.chance)
        require_not_negative("net_days", self.net_days)

    def expected_price_today(self, rate_per_year: float) -> float:
        """Return price x chance, discounted to today, for a single yearly payment at its start.

        Raises:
            OutOfRangeError: a rate of -1 or below.
        """
        late = day_factor(rate_per_year, self.net_days)
        wait = discount_factor(rate_per_year, self.starts_after_years)
        return self.price_per_year * self.chance * wait * late


def uplift_cap_cost(
    renewal: RenewalTerm,
    rate_per_year: float,
    *,
    uplift_mean: float,
    uplift_deviation: float,
    cap: float,
) -> float:
    """Return what capping the price rise at the renewal costs us.

    Args:
        renewal: what the cap applies to.
        rate_per_year: cost of money, a fraction.
        uplift_mean: rise expected without a cap, a fraction of the price.
        uplift_deviation: its standard deviation, above 0.
        cap: highest rise allowed, a fraction.

    Raises:
        OutOfRangeError: a deviation that is not above 0, or a rate of -1 or below.

    Source: B1.7.
    """
    forgone = normal_excess(uplift_mean, uplift_deviation, cap)
    years = annuity_due(rate_per_year, renewal.years)
    return forgone * renewal.expected_price_today(rate_per_year) * years


def price_lock_cost(renewal: RenewalTerm, rate_per_year: float, uplift_per_year: float) -> float:
    """Return what keeping the old price through the whole renewal costs us.

    Args:
        renewal: what the lock applies to.
        rate_per_year: cost of money, a fraction.
        uplift_per_year: rise that each renewed year would have brought, a fraction.

    Raises:
        OutOfRangeError: a rate of -1 or below, or an uplift that is not finite.

    Source: B1.8.
    """
    require_finite("uplift_per_year", uplift_per_year)
    growth = 1.0 + uplift_per_year
    years = fsum(
        (growth ** (k + 1) - 1.0) * discount_factor(rate_per_year, k) for k in range(renewal.years)
    )
    return years * renewal.expected_price_today(rate_per_year)
