"""How likely, and how much on average, is a normal quantity above or below a line?

``math.erf`` is enough here and starts at once, which a statistics library does not.
Source: conventions of B (the excess is written X(mu, sigma, c) there).
"""

from math import erfc, exp, pi, sqrt

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_finite, require_positive

_SQRT_2 = sqrt(2.0)
_SQRT_2_PI = sqrt(2.0 * pi)


def normal_pdf(z: float) -> float:
    """Return the density of the standard normal distribution at ``z``."""
    return exp(-0.5 * z * z) / _SQRT_2_PI


def normal_cdf(z: float) -> float:
    """Return the chance that a standard normal quantity is at most ``z``.

    The complementary error function keeps its digits far out in the lower tail.
    """
    return 0.5 * erfc(-z / _SQRT_2)


def normal_excess(mean: float, deviation: float, threshold: float) -> float:
    """Return E[(U - threshold)^+] for U normal: what lies above the threshold on average.

    Args:
        mean: of U, in any unit.
        deviation: standard deviation of U, same unit, above 0.
        threshold: same unit.

    Raises:
        OutOfRangeError: a deviation that is not above 0, or a number that is not finite.
    """
    require_finite("mean", mean)
    require_positive("deviation", deviation)
    z = (mean - require_finite("threshold", threshold)) / deviation
    # Rounding can push the sum of the two terms a hair below zero far out in the tail.
    return max(0.0, deviation * (z * normal_cdf(z) + normal_pdf(z)))


def normal_quantile(share: float) -> float:
    """Return the z below which a standard normal quantity lies with chance ``share``.

    Raises:
        OutOfRangeError: a share that is not strictly between 0 and 1.
    """
    if not 0 < share < 1:
        raise OutOfRangeError("share", share, "strictly between 0 and 1")
    low, high = -40.0, 40.0
    while (middle := (low + high) / 2) not in (low, high):
        if normal_cdf(middle) < share:
            low = middle
        else:
            high = middle
    return middle
