"""What is a payment plan worth today, to the side that is paid and to the side that pays?

A :class:`~giveget.core.value.cash_plan.CashPlan` is re-priced whole, never by adding the effects
of single changes, because a discount and a later payment date meet in the same invoice
(source: B1.17).
"""

from functools import lru_cache
from itertools import pairwise
from math import fsum
from typing import assert_never

import numpy as np
from numpy.typing import ArrayLike, NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.cash_plan import Billing, CashPlan, Renewals
from giveget.core.value.discounting import MONTHS_PER_YEAR, day_factor, discount_factor


def pv_revenue(plan: CashPlan, rate_per_year: float) -> float:
    """Return today's value of all payments of the plan at the receiver's rate.

    Raises:
        OutOfRangeError: a rate of -1 or below.

    Source: B1.1.
    """
    return float(_revenue(plan, rate_per_year, plan.price_per_year, plan.discount, plan.net_days))


def pv_cost(plan: CashPlan, rate_per_year: float) -> float:
    """Return today's value of the cost to serve the plan.

    Raises:
        OutOfRangeError: a rate of -1 or below.

    Source: B1.1.
    """
    years = _cost_years(plan.months, plan.renewals, rate_per_year)
    delay = discount_factor(rate_per_year, plan.start_delay_months / MONTHS_PER_YEAR)
    return (plan.cost_per_year * years + plan.one_off_cost) * delay


def npv(plan: CashPlan, rate_per_year: float) -> float:
    """Return what the plan is worth today to the side that delivers: revenue less cost.

    Raises:
        OutOfRangeError: a rate of -1 or below.

    Source: B1.1.
    """
    return pv_revenue(plan, rate_per_year) - pv_cost(plan, rate_per_year)


def pv_payments(plan: CashPlan, payer_rate_per_year: float) -> float:
    """Return today's value of all payments to the side that pays, at its own rate.

    The same invoices as :func:`pv_revenue`; a payer with a higher rate gains more from paying
    late than the receiver loses, which is what makes payment terms tradable.

    Raises:
        OutOfRangeError: a rate of -1 or below.

    Source: B1.18.
    """
    return pv_revenue(plan, payer_rate_per_year)


def npv_over(
    plan: CashPlan,
    rate_per_year: float,
    *,
    price_per_year: ArrayLike | None = None,
    discount: ArrayLike | None = None,
    net_days: ArrayLike | None = None,
) -> NDArray[np.float64]:
    """Return :func:`npv` for many prices, discounts and payment days at once.

    Args:
        plan: everything that stays the same.
        rate_per_year: effective rate, a fraction.
        price_per_year: replaces the plan's price; any shape.
        discount: replaces the plan's discount; any shape.
        net_days: replaces the plan's payment days; any shape.

    Returns:
        An array in the shape the three arguments broadcast to.

    Raises:
        OutOfRangeError: a negative or non-finite entry, or a discount above 1.

    Source: B1.17.
    """
    prices = _entries("price_per_year", price_per_year, plan.price_per_year, np.inf)
    discounts = _entries("discount", discount, plan.discount, 1.0)
    days = _entries("net_days", net_days, plan.net_days, np.inf)
    revenue = _revenue(plan, rate_per_year, prices, discounts, days)
    return np.asarray(revenue - pv_cost(plan, rate_per_year), dtype=np.float64)


def first_year_margin(plan: CashPlan, rate_per_year: float) -> float:
    """Return today's value of the margin of the first committed year, or of all of it if shorter.

    Raises:
        OutOfRangeError: a rate of -1 or below.

    Source: B1.3 (M there).
    """
    first = CashPlan(
        months=min(plan.months, MONTHS_PER_YEAR),
        price_per_year=plan.price_per_year,
        cost_per_year=plan.cost_per_year,
        discount=plan.discount,
        net_days=plan.net_days,
        billing=plan.billing,
        ramp=plan.ramp[:1],
    )
    return npv(first, rate_per_year)


def _revenue(
    plan: CashPlan,
    rate: float,
    price: float | NDArray[np.float64],
    discount: float | NDArray[np.float64],
    net_days: float | NDArray[np.float64],
) -> float | NDArray[np.float64]:
    prepaid = min(plan.prepay_months, plan.months)
    committed = _price_years(plan.months, plan.billing, prepaid, plan.ramp, rate)
    renewed = _renewed_price_years(plan, rate)
    kept = 1.0 - discount
    on_renewal = kept if plan.renewals is not None and plan.renewals.keeps_discount else 1.0
    billed = kept * (price * committed + plan.one_off_price) + on_renewal * price * renewed
    late = day_factor(rate, 1.0) ** net_days
    return billed * late * discount_factor(rate, plan.start_delay_months / MONTHS_PER_YEAR)


@lru_cache(maxsize=4096)
def _price_years(
    months: int, billing: Billing, prepaid: int, ramp: tuple[float, ...], rate: float
) -> float:
    """Return how many yearly list prices the committed invoices are worth today."""
    step = _months_per_invoice(billing, months)
    later = range(prepaid, months, step)
    starts = [0, *later] if prepaid else [*later]
    return fsum(
        discount_factor(rate, start / MONTHS_PER_YEAR) * _ramped_years(ramp, start, end)
        for start, end in pairwise([*starts, months])
    )


def _renewed_price_years(plan: CashPlan, rate: float) -> float:
    """Return how many list prices the renewals are worth today, chance and uplift included."""
    if plan.renewals is None:
        return 0.0
    growth = plan.renewals.survival_per_year * (1.0 + plan.renewals.uplift_per_year)
    last = _ramped_years(plan.ramp, plan.months - 1, plan.months) * MONTHS_PER_YEAR
    billing = Billing.YEARLY if plan.billing is Billing.ONCE else plan.billing
    return last * fsum(
        growth ** (k + 1)
        * discount_factor(rate, start / MONTHS_PER_YEAR)
        * _price_years(length, billing, 0, (), rate)
        for k, (start, length) in enumerate(_contract_years(plan.months, plan.renewals))
    )


@lru_cache(maxsize=4096)
def _cost_years(months: int, renewals: Renewals | None, rate: float) -> float:
    """Return how many yearly costs the plan takes today, renewals included."""
    committed = fsum(_mid_year(start, length, rate) for start, length in _years(0, months))
    if renewals is None:
        return committed
    return committed + fsum(
        renewals.survival_per_year ** (k + 1) * _mid_year(start, length, rate)
        for k, (start, length) in enumerate(_contract_years(months, renewals))
    )


def _mid_year(start: int, length: int, rate: float) -> float:
    years = length / MONTHS_PER_YEAR
    return years * discount_factor(rate, start / MONTHS_PER_YEAR + years / 2)


def _contract_years(months: int, renewals: Renewals) -> list[tuple[int, int]]:
    return _years(months, renewals.horizon_months)


def _years(start: int, end: int) -> list[tuple[int, int]]:
    """Return (first month, length in months) of each contract year from start to end."""
    firsts = range(start, end, MONTHS_PER_YEAR)
    return [(first, min(MONTHS_PER_YEAR, end - first)) for first in firsts]


def _ramped_years(ramp: tuple[float, ...], start: int, end: int) -> float:
    """Return the yearly list prices due for the months from start to end."""
    if not ramp:
        return (end - start) / MONTHS_PER_YEAR
    last = len(ramp) - 1
    months = (ramp[min(max(m, 0) // MONTHS_PER_YEAR, last)] for m in range(start, end))
    return fsum(months) / MONTHS_PER_YEAR


def _months_per_invoice(billing: Billing, months: int) -> int:
    match billing:
        case Billing.ONCE:
            return max(months, 1)
        case Billing.YEARLY:
            return 12
        case Billing.QUARTERLY:
            return 3
        case Billing.MONTHLY:
            return 1
        case _:
            assert_never(billing)


def _entries(
    name: str, given: ArrayLike | None, default: float, highest: float
) -> NDArray[np.float64]:
    values = np.asarray(default if given is None else given, dtype=np.float64)
    wrong = ~(np.isfinite(values) & (values >= 0) & (values <= highest))
    if wrong.any():
        raise OutOfRangeError(name, float(values[wrong].flat[0]), "finite and in range")
    return values
