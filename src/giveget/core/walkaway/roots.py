"""Where does a function fall through zero?"""

from collections.abc import Callable

from giveget.core.terms.errors import OutOfRangeError

_WIDEST = 1e300


def falling_root(function: Callable[[float], float], start: float, width: float) -> float:
    """Return the x at which a continuous function goes from above zero to below, once.

    Bisection to the last digit: slow, but it cannot run away. The bracket grows from
    ``start`` ± ``width`` until it holds the root.

    Raises:
        OutOfRangeError: no root between -1e300 and 1e300.
    """
    low, high, step = start, start, width
    while function(low) < 0:
        low, step = _farther(low, -step), 2 * step
    step = width
    while function(high) > 0:
        high, step = _farther(high, step), 2 * step
    while (middle := low / 2 + high / 2) not in (low, high):
        if function(middle) > 0:
            low = middle
        else:
            high = middle
    return high


def _farther(x: float, step: float) -> float:
    if abs(x) > _WIDEST:
        raise OutOfRangeError("the root", x, "a finite number")
    return x + step
