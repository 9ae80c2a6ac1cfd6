"""How sure is a share after so many wins and losses?

The incomplete beta function by its continued fraction (Lentz), inverted by bisection: exact enough
(1e-10) and without a statistics library, which would cost the start of every command.
"""

from __future__ import annotations

from math import asin, exp, lgamma, log, log1p, pi, sqrt

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

_TINY = 1e-300
_CELLS = 20_000
_FAR = 12.0  # deviations from the middle beyond which there is nothing


def beta_cdf(x: float, a: float, b: float) -> float:
    """Return the chance that a Beta(a, b) share is at most ``x``."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _continued_fraction(x, a, b) / a
    return 1.0 - front * _continued_fraction(1 - x, b, a) / b


def beta_quantile(share: float, a: float, b: float) -> float:
    """Return the x below which a Beta(a, b) share lies with this chance."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if beta_cdf(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def beta_strata(a: float, b: float, count: int) -> Values:
    """Return the middle of each of ``count`` equally likely strata of a Beta(a, b) share, rising.

    On the scale of the angle whose half-sine squared is the share the density is smooth and about
    equally wide everywhere, so that one grid of cells holds it.
    """
    middle, width = 2 * asin(sqrt(a / (a + b))), _FAR / sqrt(a + b)
    edges = np.linspace(max(0.0, middle - width), min(pi, middle + width), _CELLS + 1)
    angles = (edges[:-1] + edges[1:]) / 2
    heights = (2 * a - 1) * np.log(np.sin(angles / 2)) + (2 * b - 1) * np.log(np.cos(angles / 2))
    below = np.concatenate([[0.0], np.cumsum(np.exp(heights - heights.max()))])
    found = np.interp((np.arange(count) + 0.5) / count, below / below[-1], edges)
    shares: Values = np.sin(found / 2) ** 2
    return shares


def _continued_fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, 1.0 / _away_from_zero(1 - (a + b) * x / (a + 1))
    result = d
    for m in range(1, 2000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for numerator in (even, odd):
            d = 1.0 / _away_from_zero(1 + numerator * d)
            c = _away_from_zero(1 + numerator / c)
            result *= c * d
        if abs(c * d - 1) < 1e-13:
            break
    return result


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
