"""Which terms should change hands because the two sides weigh them differently?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade.space import Bools, Floats

PROPOSE_FROM = 0.7
"""Chance that a swap helps them from which it is proposed rather than asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Every term to the side that weighs it more, against splitting each in half.

    Args:
        to_us: which terms go to us.
        split_ours, split_theirs: weight won by either side when every term is halved.
        ours, theirs: weight won by either side when the terms are swapped.
    """

    to_us: tuple[bool, ...]
    split_ours: float
    split_theirs: float
    ours: float
    theirs: float

    @property
    def joint(self) -> float:
        """Weight won by both sides together."""
        return self.ours + self.theirs

    @property
    def helps_both(self) -> bool:
        """Whether both sides win more than by splitting every term."""
        return self.ours > self.split_ours and self.theirs > self.split_theirs


def swap_terms(our_weights: Sequence[float], their_weights: Sequence[float]) -> Swap:
    """Return the swap with the largest joint weight; equal weights go to us.

    Args:
        our_weights, their_weights: weight of each term to either side, at least 0.

    Raises:
        OutOfRangeError: weights of different length or below 0.

    Source: B4.3.
    """
    if len(our_weights) != len(their_weights):
        raise OutOfRangeError("their_weights", len(their_weights), f"{len(our_weights)} weights")
    if min([*our_weights, *their_weights], default=0.0) < 0.0:
        raise OutOfRangeError("weights", min([*our_weights, *their_weights]), "at least 0")
    pairs = list(zip(our_weights, their_weights, strict=True))
    to_us = tuple(ours >= theirs for ours, theirs in pairs)
    return Swap(
        to_us=to_us,
        split_ours=math.fsum(our_weights) / 2.0,
        split_theirs=math.fsum(their_weights) / 2.0,
        ours=math.fsum(pair[0] for pair, us in zip(pairs, to_us, strict=True) if us),
        theirs=math.fsum(pair[1] for pair, us in zip(pairs, to_us, strict=True) if not us),
    )


def is_tradable(our_weights: tuple[float, float], their_weights: tuple[float, float]) -> bool:
    """Say whether two terms weigh in different proportion for the two sides.

    Source: B4.3.
    """
    left, right = our_weights[0] * their_weights[1], our_weights[1] * their_weights[0]
    return not math.isclose(left, right, rel_tol=1e-12)


class Advice(Enum):
    """What to do with a swap whose worth to them is uncertain."""

    PROPOSE = "propose"
    ASK = "ask"


def swap_chance(alpha: float, beta: float) -> float:
    """Return the chance that getting a whole term beats half of everything for them.

    Their weight on that term (of a total of 1) is Beta(``alpha``, ``beta``) distributed; the
    swap beats the split when it exceeds one half.

    Source: B4.3.
    """
    return 1.0 - beta_below(0.5, alpha, beta)


def swap_advice(chance: float, threshold: float = PROPOSE_FROM) -> Advice:
    """Return whether to propose a swap or to ask first. Source: B4.3."""
    return Advice.PROPOSE if chance >= threshold else Advice.ASK


def expected_gain_product(ours: Floats, theirs: Floats, chances: Floats) -> Floats:
    """Return for each package our gain times their expected gain, losses of theirs as 0.

    Args:
        ours: our gain over the walk-away value, money, shape ``(packages,)``.
        theirs: their gain under each hypothesis, shape ``(hypotheses, packages)``.
        chances: chance of each hypothesis.

    Source: B4.3.
    """
    return np.asarray(np.maximum(ours, 0.0) * (chances @ np.maximum(theirs, 0.0)))


def likely_acceptable(theirs: Floats, chances: Floats, least_chance: float = 0.8) -> Bools:
    """Say for each package whether their gain is at least 0 with at least that chance.

    Source: B4.3.
    """
    return np.asarray(chances @ (theirs >= 0.0) >= least_chance - 1e-12)


def beta_below(x: float, alpha: float, beta: float) -> float:
    """Return the chance that a Beta(``alpha``, ``beta``) variable is at most ``x``.

    Raises:
        OutOfRangeError: a shape that is not above 0, ``x`` outside 0 … 1.

    Source: continued fraction of the incomplete beta function, Lentz 1976.
    """
    if not (alpha > 0.0 and beta > 0.0):
        raise OutOfRangeError("shape", (alpha, beta), "above 0")
    if not 0.0 <= x <= 1.0:
        raise OutOfRangeError("x", x, "between 0 and 1")
    if x in (0.0, 1.0):
        return x
    if x > (alpha + 1.0) / (alpha + beta + 2.0):
        return 1.0 - beta_below(1.0 - x, beta, alpha)
    front = math.exp(
        math.lgamma(alpha + beta)
        - math.lgamma(alpha)
        - math.lgamma(beta)
        + alpha * math.log(x)
        + beta * math.log1p(-x)
    )
    return front * _beta_fraction(x, alpha, beta) / alpha


def _beta_fraction(x: float, alpha: float, beta: float) -> float:
    upper, lower = 1.0, 1.0 / (1.0 - (alpha + beta) * x / (alpha + 1.0))
    value = lower
    for step in range(1, 500):
        place = alpha + 2.0 * step
        even = step * (beta - step) * x / ((place - 1.0) * place)
        odd = -(alpha + step) * (alpha + beta + step) * x / (place * (place + 1.0))
        for part in (even, odd):
            lower = 1.0 / (1.0 + part * lower)
            upper = 1.0 + part / upper
            value *= lower * upper
        if abs(lower * upper - 1.0) < 1e-15:
            break
    return value
