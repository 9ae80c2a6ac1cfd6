"""How good are the odds on deals they were not learned from?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.chance import logistic, normal_quantile, wilson

Values = NDArray[np.float64]
Rows = NDArray[np.intp]

_BINS = 10
_LEAST_PER_BIN = 10
_NEAREST = 1e-6


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with the interval that holds it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Deals with about the same predicted chance.

    Args:
        count: how many.
        predicted: their mean predicted chance.
        won: the share that was won.
        low: lower end of the interval of that share (Wilson).
        high: upper end.
    """

    count: int
    predicted: float
    won: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Scores:
    """How predictions and outcomes agree.

    Args:
        brier: mean squared error of the chances; lower is better.
        base_brier: the same for the base rate of the part learned from.
        skill: 1 − brier / base_brier, with the interval over resampled blocks of deals.
        area: chance that a won deal was given higher odds than a lost one.
        slope: of the outcome on the predicted log-odds; 1 when the odds are as bold as they
            should be, below 1 when they are too bold.
        intercept: of the same; 0 when the level is right.
        bins: reliability, from low to high chances.
    """

    brier: float
    base_brier: float
    skill: Estimate
    area: float
    slope: Estimate
    intercept: Estimate
    bins: tuple[ReliabilityBin, ...]


@dataclass(frozen=True, slots=True)
class Predictions:
    """Predicted chances beside outcomes; arrays of one length.

    Args:
        chance: predicted.
        base: base rate of the part each prediction was learned from.
        won: 1 or 0.
        block: the block each deal belongs to when the measurement is repeated.
    """

    chance: Values
    base: Values
    won: Values
    block: Rows


def score(
    predictions: Predictions, resamples: int, confidence: float, rng: np.random.Generator
) -> Scores:
    """Return how good predictions are."""
    won = predictions.won
    slope, intercept = calibration(predictions.chance, won, confidence)
    return Scores(
        brier=float(np.mean((won - predictions.chance) ** 2)),
        base_brier=float(np.mean((won - predictions.base) ** 2)),
        skill=_skill(predictions, resamples, confidence, rng),
        area=area_under_curve(predictions.chance, won),
        slope=slope,
        intercept=intercept,
        bins=reliability(predictions.chance, won, confidence),
    )


def calibration(chance: Values, won: Values, confidence: float) -> tuple[Estimate, Estimate]:
    """Return slope and intercept of the logistic regression of outcomes on predicted log-odds.

    Where all predictions are the same there is no slope: it is 0 with an endless interval.
    Source: Cox 1958, "Two further applications of a model for binary regression".
    """
    safe = np.clip(chance, _NEAREST, 1 - _NEAREST)
    log_odds = np.log(safe / (1 - safe))
    if np.ptp(log_odds) < _NEAREST:
        return Estimate(0.0, -np.inf, np.inf), Estimate(0.0, -np.inf, np.inf)
    design = np.column_stack([np.ones_like(log_odds), log_odds])
    place, ridge = np.array([0.0, 1.0]), np.eye(2) * 1e-9
    for _ in range(50):
        fitted = logistic(design @ place)
        curvature = design.T @ (design * (fitted * (1 - fitted))[:, None]) + ridge
        step = np.linalg.solve(curvature, design.T @ (won - fitted))
        place = place + np.clip(step, -2, 2)
        if float(np.abs(step).max()) < 1e-9:
            break
    half = normal_quantile((1 + confidence) / 2) * np.sqrt(np.diag(np.linalg.inv(curvature)))
    estimates = [
        Estimate(float(v), float(v - h), float(v + h)) for v, h in zip(place, half, strict=True)
    ]
    return estimates[1], estimates[0]


def reliability(chance: Values, won: Values, confidence: float) -> tuple[ReliabilityBin, ...]:
    """Return the share won among deals with about the same predicted chance."""
    order = np.argsort(chance, kind="stable")
    number = int(np.clip(len(order) // _LEAST_PER_BIN, 1, _BINS))
    bins = []
    for rows in np.array_split(order, number):
        wins, count = float(won[rows].sum()), len(rows)
        low, high = wilson(wins, count, confidence)
        predicted = float(chance[rows].mean())
        bins.append(ReliabilityBin(count, predicted, wins / count, low, high))
    return tuple(bins)


def area_under_curve(chance: Values, won: Values) -> float:
    """Return the chance that a won deal ranks above a lost one; ties count half."""
    _, place, count = np.unique(chance, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    wins = float(won.sum())
    losses = len(won) - wins
    if not (wins and losses):
        return 0.5
    return float((ranks[won == 1].sum() - wins * (wins + 1) / 2) / (wins * losses))


def _skill(
    predictions: Predictions, resamples: int, confidence: float, rng: np.random.Generator
) -> Estimate:
    """Return the skill with its interval from drawing blocks of deals anew (bootstrap)."""
    won, block = predictions.won, np.unique(predictions.block, return_inverse=True)[1]
    error = np.bincount(block, (won - predictions.chance) ** 2)
    base = np.bincount(block, (won - predictions.base) ** 2)
    number = len(error)
    weights = rng.multinomial(number, np.full(number, 1 / number), size=resamples)
    base_sums = np.maximum(weights @ base, 1e-12)
    repeated = 1 - weights @ error / base_sums
    tail = (1 - confidence) / 2
    low, high = np.quantile(repeated, [tail, 1 - tail])
    return Estimate(float(1 - error.sum() / max(base.sum(), 1e-12)), float(low), float(high))
