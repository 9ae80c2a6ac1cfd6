"""Does what we get cover what we give?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from giveget.core.terms.errors import OutOfRangeError


class Exchange(Enum):
    """What a set of gives and gets is."""

    NEGOTIATION = "NEGOTIATION"
    CONCESSION = "CONCESSION"
    ASK = "ASK"
    TALK = "TALK"


def classify(gives: int, gets: int) -> Exchange:
    """Return what an exchange with that many gives and gets is.

    Source: principle S4-1.
    """
    match gives > 0, gets > 0:
        case True, True:
            return Exchange.NEGOTIATION
        case True, False:
            return Exchange.CONCESSION
        case False, True:
            return Exchange.ASK
        case _:
            return Exchange.TALK


def exchange_ratio(gets: Sequence[float], gives: Sequence[float]) -> float:
    """Return the value of the gets over the cost of the gives, both to us, in money.

    Nothing given is a ratio of infinity when something is got, and of 1 when nothing is.

    Raises:
        OutOfRangeError: gives that together cost less than nothing are no gives.

    Source: B4.2; principle S4-3.
    """
    value, cost = math.fsum(gets), math.fsum(gives)
    if cost < 0.0:
        raise OutOfRangeError("gives", cost, "together at least 0")
    if cost == 0.0:
        return math.inf if value > 0.0 else 1.0
    return value / cost


def is_concession(gets: Sequence[float], gives: Sequence[float]) -> bool:
    """Say whether something is given that the gets do not cover; equality covers it."""
    return math.fsum(gives) > 0.0 and (not gets or math.fsum(gets) < math.fsum(gives))


@dataclass(frozen=True, slots=True)
class Estimate:
    """An amount of money that is not certain: mean and standard deviation, normal."""

    mean: float
    deviation: float = 0.0

    def __post_init__(self) -> None:
        if not self.deviation >= 0.0:
            raise OutOfRangeError("deviation", self.deviation, "at least 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioEstimate:
    """The ratio with its uncertainty.

    Args:
        ratio: value of the gets over cost of the gives at their means.
        low, high: ends of the interval.
        chance_balanced: chance that the gets cover the gives.
        error: standard error of that chance from the finite number of draws.
    """

    ratio: float
    low: float
    high: float
    chance_balanced: float
    error: float


def ratio_estimate(
    gets: Sequence[Estimate],
    gives: Sequence[Estimate],
    dice: np.random.Generator,
    *,
    draws: int = 20_000,
    coverage: float = 0.8,
) -> RatioEstimate:
    """Return the ratio with an interval and the chance that it is at least 1.

    Args:
        gets, gives: independent amounts, money.
        dice: source of the draws; the same seed gives the same answer.
        draws: how many, at least 1.
        coverage: share of draws inside the interval, between 0 and 1.

    Raises:
        OutOfRangeError: no draws, or a coverage outside (0, 1).

    Source: B4.2.
    """
    if draws < 1:
        raise OutOfRangeError("draws", draws, "at least 1")
    if not 0.0 < coverage < 1.0:
        raise OutOfRangeError("coverage", coverage, "between 0 and 1")
    value, cost = _drawn(gets, dice, draws), _drawn(gives, dice, draws)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.where(cost > 0.0, value / cost, np.inf)
    # The very draws at the ends, so that an infinite ratio does not spoil the interpolation.
    ends = np.quantile(ratios, [0.5 - coverage / 2, 0.5 + coverage / 2], method="nearest")
    chance = float(np.mean(value >= cost))
    return RatioEstimate(
        ratio=exchange_ratio([get.mean for get in gets], [give.mean for give in gives]),
        low=float(ends[0]),
        high=float(ends[1]),
        chance_balanced=chance,
        error=math.sqrt(chance * (1.0 - chance) / draws),
    )


def _drawn(
    amounts: Sequence[Estimate], dice: np.random.Generator, draws: int
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    mean = math.fsum(amount.mean for amount in amounts)
    deviation = math.hypot(*(amount.deviation for amount in amounts))
    if deviation == 0.0:
        return np.full(draws, mean)
    return dice.normal(mean, deviation, draws)
