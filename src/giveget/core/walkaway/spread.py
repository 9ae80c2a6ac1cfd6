"""How do uncertain estimates vary together, the same way every time?

An estimate states a best value and a 90 % range. It is spread so that the value lies in the middle,
one chance in twenty lies below the range and one above, and a straight line joins these points.
Each estimate takes every one of its strata once (Latin hypercube, McKay 1979); the orders of the
strata are shuffled by a hash of their numbers, so that no dice are needed and the same estimates
always give the same numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Estimate
from giveget.core.value.ranges import require_count

Values = NDArray[np.float64]

_STEP, _FIRST, _SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_HALF = 0.45  # from the middle to either end of a 90 % range, as a chance


def spread(estimates: Sequence[Estimate], count: int) -> Values:
    """Return values that estimates may have; shape (count, estimates), in their unit.

    Args:
        estimates: best values with their 90 % ranges.
        count: how many rows, 1 or more.

    Raises:
        OutOfRangeError: no rows.
    """
    require_count("count", count, at_least=1)
    result = np.empty((count, len(estimates)))
    column = 0
    for place, estimate in enumerate(estimates):
        if estimate.low == estimate.high:
            result[:, place] = estimate.value
            continue
        off = (_strata(count, column) - 0.5) / _HALF
        column += 1
        up, down = estimate.high - estimate.value, estimate.value - estimate.low
        result[:, place] = estimate.value + off * np.where(off > 0, up, down)
    return result


def _strata(count: int, column: int) -> Values:
    """Return a number from the middle of each of ``count`` strata of (0, 1), shuffled."""
    numbers: Values = (np.argsort(_hashes(count, column)) + 0.5) / count
    return numbers


def _hashes(count: int, column: int) -> NDArray[np.uint64]:
    """Return the finalising mix of SplitMix64 (Steele, Lea and Flood 2014) of running numbers."""
    x = np.arange(count, dtype=np.uint64) + np.uint64(column << 40)
    x *= np.uint64(_STEP)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(_FIRST)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(_SECOND)
    mixed: NDArray[np.uint64] = x ^ (x >> np.uint64(31))
    return mixed
