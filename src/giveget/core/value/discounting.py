"""What is money worth today that is paid later?

Rates are effective and per year, as fractions (0.10 for 10 %). Source: conventions of B1; B1.4.
"""

from collections.abc import Sequence
from math import fsum

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import (
    require_count,
    require_finite,
    require_not_negative,
    require_positive,
    require_rate,
)

DAYS_PER_YEAR = 365
MONTHS_PER_YEAR = 12


def discount_factor(rate_per_year: float, years: float) -> float:
    """Return the value today of 1 paid after ``years``: (1 + r)^-t.

    Args:
        rate_per_year: effective rate, a fraction above -1.
        years: time until payment; fractions of a year are allowed.

    Raises:
        OutOfRangeError: a rate of -1 or below, or a time that is not finite.
    """
    require_rate("rate_per_year", rate_per_year)
    require_finite("years", years)
    return float((1.0 + rate_per_year) ** -years)


def day_factor(rate_per_year: float, days: float) -> float:
    """Return the value today of 1 paid after ``days`` days (365 to the year).

    Raises:
        OutOfRangeError: a rate of -1 or below, or a time that is not finite.
    """
    return discount_factor(rate_per_year, days / DAYS_PER_YEAR)


def annuity_due(rate_per_year: float, years: int) -> float:
    """Return the value today of 1 a year, paid at the start of each of ``years`` years.

    Raises:
        OutOfRangeError: a rate of -1 or below, or a negative number of years.

    Source: B1.1.
    """
    require_count("years", years)
    return fsum(discount_factor(rate_per_year, year) for year in range(years))


def monthly_annuity_due(rate_per_year: float, months: int) -> float:
    """Return the value today of 1 a month, paid at the start of each of ``months`` months.

    Raises:
        OutOfRangeError: a rate of -1 or below, or a negative number of months.

    Source: scenario GS-3 (36 months at 8 % a year).
    """
    require_count("months", months)
    return fsum(discount_factor(rate_per_year, m / MONTHS_PER_YEAR) for m in range(months))


def present_value(
    amounts: Sequence[float], rate_per_year: float, first_after_years: float = 0.0
) -> float:
    """Return the value today of yearly ``amounts``, the first one after ``first_after_years``.

    Args:
        amounts: money per year, one entry a year.
        rate_per_year: effective rate, a fraction above -1.
        first_after_years: 0 for payment in advance, 1 for year-end, 0.5 for mid-year.

    Raises:
        OutOfRangeError: a rate of -1 or below, or an amount that is not finite.

    Source: conventions of B1; principle S1-7.
    """
    return fsum(
        require_finite("amounts", amount) * discount_factor(rate_per_year, first_after_years + k)
        for k, amount in enumerate(amounts)
    )


def early_payment_simple_rate(discount: float, days_earlier: float) -> float:
    """Return the yearly rate, without compounding, that a discount for early payment pays.

    "2/10 net 30" is ``discount=0.02, days_earlier=20``.

    Raises:
        OutOfRangeError: a discount outside [0, 1), or days that are not above 0.

    Source: B1.4.
    """
    return _early_payment_gain(discount, days_earlier) * DAYS_PER_YEAR / days_earlier


def early_payment_effective_rate(discount: float, days_earlier: float) -> float:
    """Return the effective yearly rate that a discount for early payment pays.

    Raises:
        OutOfRangeError: a discount outside [0, 1), or days that are not above 0.

    Source: B1.4.
    """
    gain = _early_payment_gain(discount, days_earlier)
    return float((1.0 + gain) ** (DAYS_PER_YEAR / days_earlier)) - 1.0


def _early_payment_gain(discount: float, days_earlier: float) -> float:
    require_not_negative("discount", discount)
    require_positive("days_earlier", days_earlier)
    if discount >= 1:
        raise OutOfRangeError("discount", discount, "below 1")
    return discount / (1.0 - discount)
