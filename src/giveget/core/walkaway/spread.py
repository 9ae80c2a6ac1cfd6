"""How do uncertain estimates vary together, without a single die?

An estimate states a best value and a 90 % range. It is spread so that the value lies in the middle,
one chance in twenty lies below the range and one above, and a straight line joins these points.
Many estimates vary together on a lattice: every column takes each of its strata once, and columns
differ in their order (a rank-1 lattice after Korobov 1959). The same estimates always give the
same numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import gcd

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Estimate
from giveget.core.value.ranges import require_count

Values = NDArray[np.float64]

_GOLDEN = 0.6180339887498949
_SHIFT = 0.7548776662466927  # of the next such number, so that no two columns start alike
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
    """Return a number from the middle of each of ``count`` strata of (0, 1), in some order."""
    step = pow(_generator(count), column + 1, count) if count > 1 else 0
    start = int(count * ((column + 1) * _SHIFT % 1.0))
    places = (np.arange(count, dtype=np.int64) * step + start) % count
    numbers: Values = (places + 0.5) / count
    return numbers


@lru_cache(maxsize=8)
def _generator(count: int) -> int:
    """Return a step near the golden section that visits every stratum."""
    step = max(1, int(count * _GOLDEN))
    while gcd(step, count) != 1:
        step += 1
    return step
