"""How large a discount may prepayment earn?

Source: B1.5.
"""

from giveget.core.value.discounting import discount_factor
from giveget.core.value.ranges import require_count, require_fraction


def break_even_prepay_discount(
    rate_per_year: float, years: int, survival_per_year: float = 1.0
) -> float:
    """Return the discount at which all years paid up front are worth as much as year by year.

    Args:
        rate_per_year: cost of money, a fraction above -1.
        years: number of yearly payments that are moved to the start, 1 or more.
        survival_per_year: chance that the payer still pays a year later; below 1, prepayment
            also removes a risk and earns more.

    Returns:
        A fraction of the price.

    Raises:
        OutOfRangeError: no years, a survival outside [0, 1], or a rate of -1 or below.
    """
    require_count("years", years, at_least=1)
    require_fraction("survival_per_year", survival_per_year)
    kept = sum(
        survival_per_year**year * discount_factor(rate_per_year, year) for year in range(years)
    )
    return 1.0 - kept / years
