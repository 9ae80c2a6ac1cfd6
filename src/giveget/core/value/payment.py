"""What does waiting longer for payment cost?

Days are counted from the invoice; a cost is positive. Source: B1.4.
"""

from dataclasses import replace
from math import exp

from giveget.core.value.cash_flow import pv_revenue
from giveget.core.value.cash_plan import CashPlan
from giveget.core.value.discounting import DAYS_PER_YEAR, day_factor
from giveget.core.value.ranges import (
    require_finite,
    require_fraction,
    require_not_negative,
    require_rate,
)


def payment_days_cost(plan: CashPlan, net_days: float, rate_per_year: float) -> float:
    """Return what moving every payment of the plan to ``net_days`` costs; negative is a gain.

    Raises:
        OutOfRangeError: negative days, or a rate of -1 or below.
    """
    return pv_revenue(plan, rate_per_year) - pv_revenue(
        replace(plan, net_days=net_days), rate_per_year
    )


def invoice_delay_cost(
    amount: float, from_days: float, to_days: float, rate_per_year: float
) -> float:
    """Return what moving one invoice from ``from_days`` to ``to_days`` costs today.

    Args:
        amount: of the invoice, money.
        from_days: payment days now.
        to_days: payment days asked for; fewer days give a negative cost, a gain.
        rate_per_year: cost of money of the side whose value is asked for.

    Raises:
        OutOfRangeError: negative days, or a rate of -1 or below.
    """
    require_finite("amount", amount)
    require_not_negative("from_days", from_days)
    require_not_negative("to_days", to_days)
    return amount * (day_factor(rate_per_year, from_days) - day_factor(rate_per_year, to_days))


def invoice_delay_rule_of_thumb(amount: float, extra_days: float, rate_per_year: float) -> float:
    """Return the figure to work out in the head: amount x rate x days / 365.

    It overstates the exact cost a little because it neither compounds nor discounts. For a plan,
    ``amount`` is the yearly price times the annuity of its years.

    Raises:
        OutOfRangeError: a number that is not finite, or a rate of -1 or below.
    """
    require_rate("rate_per_year", rate_per_year)
    days = require_finite("extra_days", extra_days)
    return require_finite("amount", amount) * rate_per_year * days / DAYS_PER_YEAR


def credit_loss(
    amount: float, loss_given_default: float, default_rate_per_year: float, extra_days: float
) -> float:
    """Return the loss to expect from being owed ``amount`` for ``extra_days`` longer.

    Args:
        amount: money outstanding.
        loss_given_default: share that is lost when the payer fails.
        default_rate_per_year: hazard of failure, 0 or more.
        extra_days: days of extra waiting, 0 or more.

    Raises:
        OutOfRangeError: a number outside these ranges.
    """
    require_fraction("loss_given_default", loss_given_default)
    require_not_negative("default_rate_per_year", default_rate_per_year)
    years = require_not_negative("extra_days", extra_days) / DAYS_PER_YEAR
    chance = 1.0 - exp(-default_rate_per_year * years)
    return require_not_negative("amount", amount) * loss_given_default * chance
