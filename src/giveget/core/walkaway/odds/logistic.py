"""Which log-odds does every value of every column bring, when thin evidence counts little?

A hierarchical logistic model: log-odds = base + one effect per column, read off a table. The
effects of one column share a spread that is learned from the data (empirical Bayes): a column that
says nothing gets a spread near 0 and drops out by itself, a value seen twice stays near the base.
The posterior is normal around its mode (Laplace), so that every chance has its interval, wider for
what was seen rarely and as wide as the spread itself for what was never seen.

Since every column is a code, all sums over deals are contingency tables: one count per pair of
columns replaces the product of two wide matrices.

Source: Fellner 1986 and Schall 1991 (spread of random effects); Wood and Fasiolo 2017 (the same
for any penalty matrix).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.chance import logistic

Codes = NDArray[np.intp]
Values = NDArray[np.float64]

_STEPS = 60
_LONGEST_STEP = 4.0
_STILL = 1e-4
_STILL_SPREAD = 0.02
_POOLED_COUNT = 1.0  # a weak belief about the spread all columns have in common: as if one
_POOLED_VARIANCE = 0.1  # effect had been seen, with a spread of about 0.3 in log-odds
_COLUMN_COUNT = 2.0  # what the common spread counts against a column's own
_PRECISIONS = (1e-3, 1e4)
_BASE_PRECISION = 1e-4


@dataclass(frozen=True, slots=True)
class Effects:
    """What was learned; deals are rows of codes, one per column.

    Args:
        mean: the base first, then the effects of each column, log-odds.
        covariance: of the same.
        starts: where the effects of each column start, and where the last end.
        spreads: standard deviation of the effects of each column, log-odds.
    """

    mean: Values
    covariance: Values
    starts: tuple[int, ...]
    spreads: tuple[float, ...]

    def places(self, codes: Sequence[Codes]) -> NDArray[np.intp]:
        """Return where the effects of each deal stand; shape (columns + 1, deals)."""
        base = np.zeros_like(codes[0])
        return np.stack([base, *(c + s for c, s in zip(codes, self.starts, strict=False))])

    def log_odds(self, codes: Sequence[Codes]) -> Values:
        """Return the expected log-odds of each deal."""
        result: Values = self.mean[self.places(codes)].sum(axis=0)
        return result

    def deviation(self, codes: Sequence[Codes]) -> Values:
        """Return the standard deviation of each deal's log-odds."""
        places = self.places(codes)
        variance = np.zeros(places.shape[1])
        for i, row in enumerate(places):
            variance += self.covariance[row, row]
            for other in places[:i]:
                variance += 2 * self.covariance[row, other]
        return np.sqrt(np.maximum(variance, 0.0))

    def draws(self, codes: Sequence[Codes], normals: Values) -> Values:
        """Return log-odds for each row of standard normals; shape (draws, deals)."""
        values, vectors = np.linalg.eigh(self.covariance)
        root = vectors * np.sqrt(np.maximum(values, 0.0))
        effects = self.mean + normals @ root.T
        result = np.zeros((len(normals), len(codes[0])))
        for row in self.places(codes):
            result += effects[:, row]
        return result


def fit_effects(
    codes: Sequence[Codes], penalties: Sequence[Values], won: Values, weight: float = 1.0
) -> Effects:
    """Return the effects that explain who was won.

    Args:
        codes: one array per column, one code per deal; at least one column.
        penalties: per column, the inverse of the covariance its effects have at spread 1.
        won: 1 for a win, 0 for a loss.
        weight: what one row counts; below 1 when a deal stands in several rows.
    """
    starts = (1, *(1 + np.cumsum([len(p) for p in penalties])).tolist())
    blocks = [slice(a, b) for a, b in itertools.pairwise(starts)]
    precisions: Values = np.full(len(blocks), 10.0)
    mean = _start(won, starts[-1])
    for _ in range(_STEPS):
        gradient, curvature = _slopes(codes, blocks, mean, won)
        gradient, curvature = gradient * weight, curvature * weight
        for block, penalty, precision in zip(blocks, penalties, precisions, strict=True):
            gradient[block] -= precision * penalty @ mean[block]
            curvature[block, block] += precision * penalty
        curvature[0, 0] += _BASE_PRECISION
        covariance: Values = np.linalg.inv(curvature).astype(np.float64)
        step = covariance @ gradient
        longest = float(np.abs(step).max())
        mean = mean + step * min(1.0, _LONGEST_STEP / max(longest, _STILL))
        wider = _precisions(precisions, penalties, blocks, mean, covariance)
        change = float(np.abs(np.log(wider / precisions)).max())
        if longest < _STILL and change < _STILL_SPREAD:
            break
        precisions = wider
    return Effects(mean, covariance, starts, tuple((precisions**-0.5).tolist()))


def _start(won: Values, size: int) -> Values:
    mean = np.zeros(size)
    wins = float(won.sum())
    mean[0] = np.log((wins + 0.5) / (len(won) - wins + 0.5))
    return mean


def _slopes(
    codes: Sequence[Codes], blocks: Sequence[slice], mean: Values, won: Values
) -> tuple[Values, Values]:
    """Return gradient and curvature of the log-likelihood as sums over contingency tables."""
    log_odds = np.full(len(won), mean[0])
    for code, block in zip(codes, blocks, strict=True):
        log_odds += mean[block][code]
    chance = logistic(log_odds)
    weights, missed = np.maximum(chance * (1 - chance), 1e-9), won - chance
    gradient, curvature = np.zeros(len(mean)), np.zeros((len(mean), len(mean)))
    gradient[0], curvature[0, 0] = missed.sum(), weights.sum()
    for i, (code, block) in enumerate(zip(codes, blocks, strict=True)):
        size = block.stop - block.start
        sums = np.bincount(code, weights, size)
        gradient[block] = np.bincount(code, missed, size)
        curvature[0, block] = curvature[block, 0] = sums
        curvature[block, block] = np.diag(sums)
        for other, before in zip(codes[:i], blocks[:i], strict=True):
            width = before.stop - before.start
            pairs = np.bincount(code * width + other, weights, size * width)
            table = pairs.reshape(size, width)
            curvature[block, before], curvature[before, block] = table, table.T
    return gradient, curvature


def _precisions(
    now: Values,
    penalties: Sequence[Values],
    blocks: Sequence[slice],
    mean: Values,
    covariance: Values,
) -> Values:
    """Return the next precision of each column: degrees of freedom over sum of squares.

    A column with few effects says little about its own spread, so what all columns have in common
    is counted along.
    """
    freedom, squares = np.empty_like(now), np.empty_like(now)
    for i, (penalty, block) in enumerate(zip(penalties, blocks, strict=True)):
        effects = mean[block]
        fixed = now[i] * float(np.sum(penalty * covariance[block, block]))
        freedom[i] = max(0.0, len(effects) - fixed)
        squares[i] = effects @ penalty @ effects
    pooled = (squares.sum() + 2 * _POOLED_COUNT * _POOLED_VARIANCE) / (
        freedom.sum() + 2 * _POOLED_COUNT
    )
    own = squares + 2 * _COLUMN_COUNT * pooled
    result: Values = np.clip((freedom + 2 * _COLUMN_COUNT) / own, *_PRECISIONS)
    return result
