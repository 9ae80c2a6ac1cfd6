"""How good must what we hold be before an alternative is no longer worth exploring?

The index z of a box solves E[(X - z)^+] = cost. Source: Weitzman 1979; B2.1.
"""

from itertools import pairwise
from math import inf, log, pi, sqrt
from typing import assert_never

from giveget.core.value.normal import normal_cdf, normal_excess
from giveget.core.value.ranges import require_not_negative, require_positive
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.prizes import (
    Atoms,
    Bernoulli,
    Exponential,
    Lognormal,
    Normal,
    Uniform,
    is_unbounded,
)
from giveget.core.walkaway.roots import falling_root

_MOST_STEPS = 100
_DENSITY_AT_ZERO = 1 / sqrt(2 * pi)


def index(box: Box) -> float:
    """Return the box's index: open it while the best in hand is below.

    Boxes are opened by falling index; the index of a box that is not worth its cost even with
    empty hands is negative.

    Returns:
        Money; infinite for a free look at a prize without an upper end.
    """
    prize, cost = box.prize, box.cost
    if cost == 0:
        return inf if is_unbounded(prize) else prize.top
    match prize:
        case Bernoulli():
            return _win_or_nothing_index(prize, cost)
        case Uniform(low, high):
            width = high - low
            return high - sqrt(2 * cost * width) if cost <= width / 2 else prize.mean - cost
        case Exponential(mean):
            return mean * log(mean / cost) if cost <= mean else mean - cost
        case Normal(mean, deviation):
            return mean + deviation * _standard_normal_index(cost / deviation)
        case Lognormal():
            return _lognormal_index(prize, cost)
        case Atoms():
            return _atoms_index(prize, cost)
        case _:
            assert_never(prize)


def break_even_chance(value: float, cost: float) -> float:
    """Return the chance below which exploring an alternative does not pay: cost / value.

    Raises:
        OutOfRangeError: a value that is not above 0, or a negative cost.

    Source: scenario GS-5.
    """
    return require_not_negative("cost", cost) / require_positive("value", value)


def _win_or_nothing_index(prize: Bernoulli, cost: float) -> float:
    chance, value = prize.chance, prize.value
    if chance > 0 and cost <= prize.mean:
        return value - cost / chance
    if chance < 1 and value < -cost / (1.0 - chance):
        return -cost / (1.0 - chance)
    return prize.mean - cost


def _standard_normal_index(cost: float) -> float:
    """Solve excess(t) = cost for the standard normal prize by Newton's method.

    Both starts are on the side from which Newton moves toward the root without overshooting: the
    excess is convex, its logarithm concave.
    """
    if cost >= _DENSITY_AT_ZERO:
        t = -cost
        for _ in range(_MOST_STEPS):
            step = (normal_excess(0, 1, t) - cost) / normal_cdf(-t)
            t += step
            if abs(step) <= 1e-15 * (1 + abs(t)):
                break
        return t
    t = sqrt(-2 * log(cost / _DENSITY_AT_ZERO))
    for _ in range(_MOST_STEPS):
        excess = normal_excess(0, 1, t)
        step = log(excess / cost) * excess / normal_cdf(-t)
        t += step
        if abs(step) <= 1e-15 * (1 + abs(t)):
            break
    return t


def _lognormal_index(prize: Lognormal, cost: float) -> float:
    """Solve by Newton's method from below: the excess is convex, so no step overshoots.

    Where the tail is so long that the steps stay short, bisection takes over.
    """
    z = prize.mean - cost
    if z <= 0:
        return z  # below 0 the excess is a straight line
    for _ in range(_MOST_STEPS):
        chance = normal_cdf(log(prize.median / z) / prize.log_deviation)
        if chance <= 0:
            break
        step = (prize.excess(z) - cost) / chance
        z += step
        if abs(step) <= 1e-14 * z:
            return z
    return falling_root(lambda line: prize.excess(line) - cost, prize.mean, prize.mean + cost)


def _atoms_index(prize: Atoms, cost: float) -> float:
    """Walk down the amounts: between two of them the excess is a straight line."""
    pairs = sorted(zip(prize.values, prize.chances, strict=True), reverse=True)
    weight = worth = 0.0
    z = prize.mean - cost
    for (value, chance), (following, _) in pairwise([*pairs, (-inf, 0.0)]):
        weight, worth = weight + chance, worth + chance * value
        if weight > 0 and (z := (worth - cost) / weight) >= following:
            break
    return z
