"""How likely, and how sure are we of that?"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from giveget.core.value.normal import normal_cdf
from giveget.core.walkaway.odds.beta import beta_quantile
from giveget.core.walkaway.odds.options import Prior

Values = NDArray[np.float64]

_NODES = 48


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability with the interval that holds it, all fractions: low ≤ value ≤ high."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Chances:
    """The chances of many deals; three arrays of one length, fractions."""

    value: Values
    low: Values
    high: Values

    def __len__(self) -> int:
        return len(self.value)

    def __getitem__(self, place: int) -> Chance:
        return Chance(float(self.value[place]), float(self.low[place]), float(self.high[place]))


def chance_after(won: float, lost: float, prior: Prior, confidence: float) -> Chance:
    """Return the share of wins after so many won and lost deals (Beta posterior)."""
    a, b = won + prior.won, lost + prior.lost
    tail = (1 - confidence) / 2
    return Chance(a / (a + b), beta_quantile(tail, a, b), beta_quantile(1 - tail, a, b))


def normal_quantile(share: float) -> float:
    """Return the z below which a standard normal quantity lies with this chance.

    Bisection on the error function; the result is exact to 1e-12 for shares from 1e-12 up.
    """
    low, high = -8.0, 8.0
    for _ in range(60):
        middle = (low + high) / 2
        if normal_cdf(middle) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def logistic(log_odds: Values) -> Values:
    """Return the probabilities of these log-odds, without overflow."""
    result: Values = 0.5 * (1 + np.tanh(log_odds / 2))
    return result


def mean_chances(log_odds: Values, deviation: Values) -> Values:
    """Return the mean chance of deals whose log-odds are normal with these means and deviations.

    Gauss–Hermite quadrature; exact to 1e-5 for deviations up to 3.
    """
    nodes, weights = np.polynomial.hermite_e.hermegauss(_NODES)
    found = np.zeros(len(log_odds))
    for node, weight in zip(nodes, weights / weights.sum(), strict=True):
        found += weight * logistic(log_odds + node * deviation)
    return found


def chances_of(log_odds: Values, deviation: Values, confidence: float) -> Chances:
    """Return the chances of deals whose log-odds are normal with these means and deviations.

    The value is the mean of the chance, not the chance at the mean: what is uncertain moves toward
    one half. The mean uses the usual probit approximation (error below 0.02; the interval is
    exact). Source: MacKay 1992, "The evidence framework applied to classification networks".
    """
    z = normal_quantile((1 + confidence) / 2)
    spread = np.sqrt(1 + np.pi * deviation**2 / 8)
    return Chances(
        logistic(log_odds / spread),
        logistic(log_odds - z * deviation),
        logistic(log_odds + z * deviation),
    )


def wilson(won: float, count: float, confidence: float) -> tuple[float, float]:
    """Return the interval of a share after ``won`` of ``count``, also near 0 and 1.

    Source: Wilson 1927.
    """
    z = normal_quantile((1 + confidence) / 2)
    share, zz = won / count, z * z
    centre = (share + zz / (2 * count)) / (1 + zz / count)
    half = z / (1 + zz / count) * sqrt(share * (1 - share) / count + zz / (4 * count * count))
    return max(0.0, centre - half), min(1.0, centre + half)
