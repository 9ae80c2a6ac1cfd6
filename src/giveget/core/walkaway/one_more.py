"""What is one more alternative of the same kind worth?

Closed forms for alternatives that look alike before they are explored. Source: B2.4;
principles S2-8, S2-14, S3-53.
"""

from math import exp, fsum

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_count, require_not_negative, require_positive
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.index import index
from giveget.core.walkaway.prizes import Exponential, Uniform


def value_of_uniform_alternatives(high: float, cost: float, count: int) -> float:
    """Return the value of ``count`` alternatives uniform between 0 and ``high``.

    Args:
        high: best possible worth, money, above 0.
        cost: of exploring one.
        count: how many there are.

    Raises:
        OutOfRangeError: a negative cost or count, or ``high`` not above 0.
    """
    require_count("count", count)
    z = index(Box("", Uniform(0.0, require_positive("high", high)), cost))
    return z - z * (z / high) ** count / (count + 1) if z > 0 and count else 0.0


def value_of_exponential_alternatives(mean: float, cost: float, count: int) -> float:
    """Return the value of ``count`` alternatives that are exponential with this mean.

    Args:
        mean: average worth, money, above 0.
        cost: of exploring one.
        count: how many there are.

    Raises:
        OutOfRangeError: a negative cost or count, or a mean not above 0.
    """
    require_count("count", count)
    z = index(Box("", Exponential(mean), cost))
    below = 1.0 - exp(-z / mean) if z > 0 else 0.0
    return mean * fsum(below**k / k for k in range(1, count + 1))


def uniform_alternatives_needed(high: float, cost: float, target: float) -> int:
    """Return how many alternatives, uniform up to ``high``, reach a walk-away value of ``target``.

    Raises:
        OutOfRangeError: a target that no number of alternatives reaches.
    """
    require_not_negative("target", target)
    z = index(Box("", Uniform(0.0, require_positive("high", high)), cost))
    if target > 0 and target >= z:
        raise OutOfRangeError("target", target, f"below {z:,.2f}, which no number exceeds")
    count = 0
    while value_of_uniform_alternatives(high, cost, count) < target:
        count += 1
    return count
