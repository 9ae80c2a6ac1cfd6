"""Which numbers may enter a formula?

Every formula checks its inputs with these few words, so that a wrong unit (10 for 10 %) is
refused where it happens instead of turning into a plausible wrong amount.
"""

from math import isfinite

from giveget.core.terms.errors import OutOfRangeError


def require_finite(name: str, value: float) -> float:
    """Return ``value`` unless it is NaN or infinite.

    Raises:
        OutOfRangeError: the value is not a finite number.
    """
    if not isfinite(value):
        raise OutOfRangeError(name, value, "a finite number")
    return value


def require_not_negative(name: str, value: float) -> float:
    """Return ``value`` if it is finite and 0 or more.

    Raises:
        OutOfRangeError: the value is negative or not finite.
    """
    if not (isfinite(value) and value >= 0):
        raise OutOfRangeError(name, value, "0 or more")
    return value


def require_positive(name: str, value: float) -> float:
    """Return ``value`` if it is finite and above 0.

    Raises:
        OutOfRangeError: the value is 0, negative or not finite.
    """
    if not (isfinite(value) and value > 0):
        raise OutOfRangeError(name, value, "above 0")
    return value


def require_fraction(name: str, value: float) -> float:
    """Return ``value`` if it lies in [0, 1]: a probability, a share, a discount.

    Raises:
        OutOfRangeError: the value lies outside [0, 1].
    """
    if not 0 <= value <= 1:
        raise OutOfRangeError(name, value, "a fraction from 0 to 1")
    return value


def require_rate(name: str, value: float) -> float:
    """Return ``value`` if it can discount money: finite and above -1 (-100 % a year).

    Raises:
        OutOfRangeError: the rate is -1 or below, or not finite.
    """
    if not (isfinite(value) and value > -1):
        raise OutOfRangeError(name, value, "a rate above -1, such as 0.10 for 10 % a year")
    return value


def require_count(name: str, value: int, at_least: int = 0) -> int:
    """Return ``value`` if it is ``at_least`` or more.

    Raises:
        OutOfRangeError: the count is too small.
    """
    if value < at_least:
        raise OutOfRangeError(name, value, f"{at_least} or more")
    return value
