"""What is the integral of a function that is smooth between known points?"""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
_NODES_PER_PANEL = 24  # exact for polynomials up to degree 47


@lru_cache(maxsize=1)
def _rule() -> tuple[Values, Values]:
    nodes, weights = np.polynomial.legendre.leggauss(_NODES_PER_PANEL)
    return (nodes + 1) / 2, weights / 2


def panels(points: Iterable[float], low: float, high: float) -> tuple[Values, Values]:
    """Return nodes and weights for an integral from ``low`` to ``high``.

    Args:
        points: where the function has a jump or a kink, or changes its scale; those outside the
            range are left out.
        low: lower end, finite.
        high: upper end, finite; below ``low`` for an empty integral.

    Returns:
        Nodes and weights, shape (panels x nodes,); the integral of f is ``weights @ f(nodes)``.
        No node falls on one of the points.
    """
    if high <= low:
        return np.zeros(0), np.zeros(0)
    inside = {point for point in points if low < point < high}
    ends = np.array(sorted(inside | {low, high}))
    lengths = np.diff(ends)[:, None]
    nodes, weights = _rule()
    return (ends[:-1, None] + lengths * nodes).ravel(), (lengths * weights).ravel()
