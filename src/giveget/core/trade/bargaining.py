"""Where on the frontier would different ideas of fairness meet?

Two kinds of frontier: the points of a finite set (an index comes back), and a smooth falling
concave curve (a point comes back). Utilities or money; only differences from the disagreement
point matter.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade.errors import FactorShapeError, NoAgreementError
from giveget.core.trade.space import BOUNDARY, Floats, Ints

_GOLDEN = (math.sqrt(5.0) - 1.0) / 2.0
_STEPS = 200


@dataclass(frozen=True, slots=True)
class Point:
    """What both sides have."""

    ours: float
    theirs: float


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """A finite set of possible agreements; the dominated ones do no harm.

    Raises:
        FactorShapeError: arrays of different length.
    """

    ours: Floats
    theirs: Floats

    def __post_init__(self) -> None:
        if self.ours.shape != self.theirs.shape or self.ours.ndim != 1:
            raise FactorShapeError("theirs", self.theirs.shape, self.ours.shape)

    def rational(self, disagreement: Point) -> Ints:
        """Return the points that give both at least the disagreement point.

        Raises:
            NoAgreementError: there is none.
        """
        reach = BOUNDARY * (np.abs(self.ours) + np.abs(self.theirs))
        good = (self.ours >= disagreement.ours - reach) & (
            self.theirs >= disagreement.theirs - reach
        )
        index = np.flatnonzero(good)
        if index.shape[0] == 0:
            raise NoAgreementError(disagreement.ours, disagreement.theirs)
        return index

    def best(self, index: Ints, *scores: Floats) -> int:
        """Return which of ``index`` has the highest scores, compared one after the other."""
        order = np.lexsort([-score for score in reversed(scores)])
        return int(index[order[0]])


def nash_point(points: Points, disagreement: Point, our_weight: float = 0.5) -> int:
    """Return the point with the largest weighted product of gains.

    Source: B4.6; Nash 1950.
    """
    _check_weight(our_weight)
    index, ours, theirs = _gains(points, disagreement)
    product = ours**our_weight * theirs ** (1.0 - our_weight)
    return points.best(index, product, ours + theirs)


def egalitarian_point(points: Points, disagreement: Point) -> int:
    """Return the point with the largest smaller gain. Source: B4.6; Kalai 1977."""
    index, ours, theirs = _gains(points, disagreement)
    return points.best(index, np.minimum(ours, theirs), ours + theirs)


def utilitarian_point(points: Points, disagreement: Point) -> int:
    """Return the point with the largest sum of gains. Source: B4.6."""
    index, ours, theirs = _gains(points, disagreement)
    return points.best(index, ours + theirs, np.minimum(ours, theirs))


def kalai_smorodinsky_point(points: Points, disagreement: Point) -> int:
    """Return the point with the largest smaller share of what either side could hope for.

    Source: B4.6; Kalai and Smorodinsky 1975.
    """
    index, ours, theirs = _gains(points, disagreement)
    shares = [
        gain / gain.max() if gain.max() > 0 else np.ones_like(gain) for gain in (ours, theirs)
    ]
    return points.best(index, np.minimum(*shares), ours + theirs)


def raiffa_point(points: Points, disagreement: Point) -> int:
    """Return the point reached by halving both sides' hopes in turn.

    From the disagreement point both sides move half of the way to the best they could still
    get; where no point is left beyond, the Nash point of the last round is taken.

    Source: B4.6; Raiffa 1953.
    """
    index = points.rational(disagreement)
    here = disagreement
    for _ in range(_STEPS):
        ours, theirs = points.ours[index], points.theirs[index]
        step = Point((here.ours + ours.max()) / 2.0, (here.theirs + theirs.max()) / 2.0)
        beyond = index[(ours >= step.ours) & (theirs >= step.theirs)]
        if beyond.shape[0] == 0:
            break
        index, here = beyond, step
    left = Points(points.ours[index], points.theirs[index])
    return int(index[nash_point(left, here)])


@dataclass(frozen=True, slots=True)
class Curve:
    """A smooth frontier: what they get at most when we get ``ours``.

    Args:
        theirs_at: falling and concave on ``lowest … highest``.
        lowest, highest: what we can get at least and at most.
    """

    theirs_at: Callable[[float], float]
    lowest: float
    highest: float

    def point(self, ours: float) -> Point:
        """Return the point of the curve at ``ours``."""
        return Point(ours, self.theirs_at(ours))

    def ours_at(self, theirs: float) -> float:
        """Return what we get at most when they get ``theirs``, within the curve's range."""
        if self.theirs_at(self.highest) >= theirs:
            return self.highest
        if self.theirs_at(self.lowest) <= theirs:
            return self.lowest
        return _crossing(lambda ours: self.theirs_at(ours) - theirs, self.lowest, self.highest)

    def rational(self, disagreement: Point) -> tuple[float, float]:
        """Return the range of our values that give both at least the disagreement point.

        Raises:
            NoAgreementError: there is none.
        """
        low = max(self.lowest, disagreement.ours)
        if low > self.highest or self.theirs_at(low) < disagreement.theirs:
            raise NoAgreementError(disagreement.ours, disagreement.theirs)
        return low, max(low, self.ours_at(disagreement.theirs))


def nash_on(curve: Curve, disagreement: Point, our_weight: float = 0.5) -> Point:
    """Return where the weighted product of gains is largest. Source: B4.6; Nash 1950."""
    _check_weight(our_weight)
    low, high = curve.rational(disagreement)

    def product(ours: float) -> float:
        theirs = max(curve.theirs_at(ours) - disagreement.theirs, 0.0)
        gain = max(ours - disagreement.ours, 0.0)
        return float(gain**our_weight * theirs ** (1.0 - our_weight))

    return curve.point(_peak(product, low, high))


def egalitarian_on(curve: Curve, disagreement: Point) -> Point:
    """Return where both gains are equal. Source: B4.6; Kalai 1977."""
    return _on_ray(curve, disagreement, Point(1.0, 1.0))


def kalai_smorodinsky_on(curve: Curve, disagreement: Point) -> Point:
    """Return where gains are in the proportion of both sides' hopes.

    Source: B4.6; Kalai and Smorodinsky 1975.
    """
    low, high = curve.rational(disagreement)
    hopes = Point(high - disagreement.ours, curve.theirs_at(low) - disagreement.theirs)
    return _on_ray(curve, disagreement, hopes)


def utilitarian_on(curve: Curve, disagreement: Point) -> Point:
    """Return where the sum is largest among points good for both. Source: B4.6."""
    low, high = curve.rational(disagreement)
    return curve.point(_peak(lambda ours: ours + curve.theirs_at(ours), low, high))


def raiffa_on(curve: Curve, disagreement: Point) -> Point:
    """Return the limit of halving both sides' hopes in turn. Source: B4.6; Raiffa 1953."""
    curve.rational(disagreement)
    here = disagreement
    for _ in range(_STEPS):
        hope = Point(curve.ours_at(here.theirs), curve.theirs_at(max(here.ours, curve.lowest)))
        here = Point((here.ours + hope.ours) / 2.0, (here.theirs + hope.theirs) / 2.0)
    return here


def price_split(our_reservation: float, their_reservation: float, our_weight: float = 0.5) -> float:
    """Return the price that divides the range between two reservation prices.

    Args:
        our_reservation, their_reservation: money; either may be the higher one.
        our_weight: share of the range that goes to us, between 0 and 1; 0.5 is Nash.

    Source: B4.6.
    """
    _check_weight(our_weight)
    return our_reservation + our_weight * (their_reservation - our_reservation)


def rubinstein_share(first_patience: float, second_patience: float) -> float:
    """Return the share of whoever offers first when offers alternate without end.

    Args:
        first_patience, second_patience: worth of one unit a round later, between 0 and 1, not
            both 1.

    Raises:
        OutOfRangeError: a patience outside these bounds.

    Source: B4.6; Rubinstein 1982.
    """
    for patience in (first_patience, second_patience):
        if not 0.0 <= patience <= 1.0 or first_patience * second_patience == 1.0:
            raise OutOfRangeError("patience", patience, "between 0 and 1, not both 1")
    return (1.0 - second_patience) / (1.0 - first_patience * second_patience)


def _check_weight(weight: float) -> None:
    if not 0.0 <= weight <= 1.0:
        raise OutOfRangeError("our_weight", weight, "between 0 and 1")


def _gains(points: Points, disagreement: Point) -> tuple[Ints, Floats, Floats]:
    index = points.rational(disagreement)
    ours = np.maximum(points.ours[index] - disagreement.ours, 0.0)
    return index, ours, np.maximum(points.theirs[index] - disagreement.theirs, 0.0)


def _on_ray(curve: Curve, disagreement: Point, direction: Point) -> Point:
    """Return where the ray from the disagreement point leaves what the curve allows."""
    low, high = curve.rational(disagreement)

    def short_of(ours: float) -> float:
        theirs = curve.theirs_at(ours) - disagreement.theirs
        return theirs * direction.ours - (ours - disagreement.ours) * direction.theirs

    if short_of(low) <= 0.0:
        return curve.point(low)
    if short_of(high) >= 0.0:
        return curve.point(high)
    return curve.point(_crossing(short_of, low, high))


def _crossing(falling: Callable[[float], float], low: float, high: float) -> float:
    for _ in range(_STEPS):
        middle = (low + high) / 2.0
        if falling(middle) > 0.0:
            low = middle
        else:
            high = middle
    return (low + high) / 2.0


def _peak(single_peaked: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function with one peak is largest, by golden section."""
    left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    at_left, at_right = single_peaked(left), single_peaked(right)
    for _ in range(_STEPS):
        if at_left >= at_right:
            high, right, at_right = right, left, at_left
            left = high - _GOLDEN * (high - low)
            at_left = single_peaked(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + _GOLDEN * (high - low)
            at_right = single_peaked(right)
    return (low + high) / 2.0
