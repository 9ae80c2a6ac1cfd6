"""What does carrying a risk cost: expected loss, plus a charge for not knowing?

Source: B1.14; scenario GS-9.
"""

from dataclasses import dataclass
from math import exp, inf, isinf, sqrt

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import (
    require_finite,
    require_fraction,
    require_not_negative,
    require_positive,
)


@dataclass(frozen=True, slots=True)
class Risk:
    """A loss in money: its mean and its standard deviation, per period."""

    expected_loss: float
    deviation: float


def single_incident(chance: float, mean_severity: float, cap: float = inf) -> Risk:
    """Return the risk of at most one incident a period, severity exponential, liability capped.

    Args:
        chance: of the incident in the period.
        mean_severity: of the loss before the cap, money.
        cap: highest amount to pay; ``math.inf`` for unlimited liability.

    Raises:
        OutOfRangeError: a chance outside [0, 1], a severity that is not above 0, or a negative cap.
    """
    require_fraction("chance", chance)
    first, second = _capped_moments(mean_severity, cap)
    expected = chance * first
    return Risk(expected, sqrt(max(0.0, chance * second - expected * expected)))


def many_incidents(
    incidents_per_period: float, mean_severity: float, share: float = 1.0, cap: float = inf
) -> Risk:
    """Return the risk of Poisson many incidents, severity exponential, of which we carry a share.

    Args:
        incidents_per_period: average number, 0 or more.
        mean_severity: of each loss, money.
        share: of each loss that we carry.
        cap: highest amount to pay for one incident, before the share.

    Raises:
        OutOfRangeError: a number outside these ranges.
    """
    require_not_negative("incidents_per_period", incidents_per_period)
    require_fraction("share", share)
    first, second = _capped_moments(mean_severity, cap)
    return Risk(share * incidents_per_period * first, share * sqrt(incidents_per_period * second))


def risk_charge(deviation: float, charge_per_deviation: float) -> float:
    """Return the price of uncertainty: a fixed amount per unit of standard deviation.

    Raises:
        OutOfRangeError: a negative charge, or a deviation that is not finite.
    """
    require_not_negative("charge_per_deviation", charge_per_deviation)
    return charge_per_deviation * require_finite("deviation", deviation)


def risk_shift_cost(
    before: Risk, after: Risk, charge_per_deviation: float, administration: float = 0.0
) -> float:
    """Return what taking on the difference between two risks costs per period.

    Args:
        before: the risk carried today.
        after: the risk that is asked for.
        charge_per_deviation: money per money of extra standard deviation (0.1 to 0.3 is usual).
        administration: extra work, money per period.

    Raises:
        OutOfRangeError: a negative charge, or an administration that is not finite.
    """
    extra_loss = after.expected_loss - before.expected_loss
    charge = risk_charge(after.deviation - before.deviation, charge_per_deviation)
    return extra_loss + charge + require_finite("administration", administration)


def certainty_equivalent(mean: float, deviation: float, risk_aversion: float) -> float:
    """Return the sure amount that is worth as much as the uncertain one: mean - a x variance / 2.

    Args:
        mean: money.
        deviation: standard deviation, money, 0 or more.
        risk_aversion: a, per unit of money (1e-6 is mild for amounts of 100,000).

    Raises:
        OutOfRangeError: a negative deviation or aversion.
    """
    require_not_negative("deviation", deviation)
    require_not_negative("risk_aversion", risk_aversion)
    return require_finite("mean", mean) - 0.5 * risk_aversion * deviation * deviation


def _capped_moments(mean_severity: float, cap: float) -> tuple[float, float]:
    """Return the first two moments of min(loss, cap) for an exponential loss."""
    require_positive("mean_severity", mean_severity)
    if not cap >= 0:
        raise OutOfRangeError("cap", cap, "0 or more")
    if isinf(cap):
        return mean_severity, 2 * mean_severity * mean_severity
    ratio = cap / mean_severity
    survives = exp(-ratio)
    first = mean_severity * (1.0 - survives)
    return first, 2 * mean_severity * mean_severity * (1.0 - survives * (1.0 + ratio))
