"""By what measure is one package better than another?

An objective is nondecreasing in both sides' value above its floors, and the set of points at
least as good as a level is convex. Both facts carry the bounds of the search: a half-plane that
no package leaves caps the score, and a partial package whose half-plane misses that set is done.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade.space import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Halfplanes:
    """Half-planes ``us * ours + them * theirs <= reach``, one per entry; weights at least 0."""

    us: Floats
    them: Floats
    reach: Floats


@dataclass(frozen=True, slots=True)
class Corner:
    """The finite floors a search works with: no package below either is of interest."""

    ours: float
    theirs: float


class Objective(Protocol):
    """What the search needs to know of a measure."""

    @property
    def floor_ours(self) -> float:
        """The least value to us that may be agreed, money (-inf: none)."""
        ...

    @property
    def floor_theirs(self) -> float:
        """The least value to them that is considered, money (-inf: none)."""
        ...

    def score(self, ours: Floats, theirs: Floats) -> Floats:
        """Return the measure of points that keep both floors."""
        ...

    def ceiling(self, planes: Halfplanes, corner: Corner) -> Floats:
        """Return the largest score on each half-plane above the corner, -inf where it is empty."""
        ...

    def support(self, planes: Halfplanes, corner: Corner, level: float) -> Floats:
        """Return the least ``us * ours + them * theirs`` over points scoring at least ``level``."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedValue:
    """Chance of yes times what a yes brings over the walk-away value.

    The chance is the logistic function of ``(theirs + surplus_now) / scale - tension_penalty``.

    Args:
        walkaway: value of no deal to us, money.
        surplus_now: their surplus at ``theirs = 0``, money.
        scale: money that moves the chance by one logit, above 0.
        tension_penalty: logits lost to the tension of the words, at least 0.
        min_ours: further floor on our value, e.g. the value of the table for a ratio of 1.
        min_theirs: floor on their value.

    Raises:
        OutOfRangeError: a scale that is not above 0, a negative penalty.

    Source: B5.8.
    """

    walkaway: float
    surplus_now: float
    scale: float
    tension_penalty: float = 0.0
    min_ours: float = -math.inf
    min_theirs: float = -math.inf

    def __post_init__(self) -> None:
        if not (self.scale > 0 and math.isfinite(self.scale)):
            raise OutOfRangeError("scale", self.scale, "a finite number above 0")
        if not self.tension_penalty >= 0:
            raise OutOfRangeError("tension_penalty", self.tension_penalty, "at least 0")

    @property
    def floor_ours(self) -> float:
        """The walk-away value or the further floor, whichever is higher."""
        return max(self.walkaway, self.min_ours)

    @property
    def floor_theirs(self) -> float:
        """The floor on their value."""
        return self.min_theirs

    def chance(self, theirs: Floats) -> Floats:
        """Return the chance of yes at ``theirs``, between 0 and 1."""
        logit = (theirs + self.surplus_now) / self.scale - self.tension_penalty
        small = np.exp(-np.abs(logit))
        return np.asarray(np.where(logit >= 0, 1.0, small) / (1.0 + small))

    def score(self, ours: Floats, theirs: Floats) -> Floats:
        """Return the expected value over the walk-away value, money."""
        return np.asarray(self.chance(theirs) * (ours - self.walkaway))

    def ceiling(self, planes: Halfplanes, corner: Corner) -> Floats:
        """See :class:`Objective`; the best point of a line solves u + exp(u) = y."""
        with np.errstate(all="ignore"):
            slope = planes.them * self.scale
            room = planes.reach - planes.us * self.walkaway
            shift = self.surplus_now - self.scale * self.tension_penalty
            logit = _log_linear_root((room + planes.them * shift) / slope - 1.0)
            theirs = self.scale * logit - shift
            highest = (planes.reach - planes.us * corner.ours) / planes.them
            theirs = np.maximum(np.minimum(theirs, highest), corner.theirs)
            theirs = np.where(planes.them > 0, theirs, math.inf)
            ours = (planes.reach - np.where(planes.them > 0, planes.them * theirs, 0)) / planes.us
            value = self.chance(theirs) * np.maximum(ours - self.walkaway, 0.0)
        return inside(planes, corner, np.where(planes.us > 0, value, math.inf))

    def support(self, planes: Halfplanes, corner: Corner, level: float) -> Floats:
        """See :class:`Objective`; at ``level`` our value is a convex function of theirs."""
        lowest = planes.us * corner.ours + planes.them * corner.theirs
        if not level > 0:
            return lowest
        shift = self.surplus_now - self.scale * self.tension_penalty
        with np.errstate(all="ignore"):
            logit = np.log(planes.us * level / (planes.them * self.scale))
            ratio = (corner.ours - self.walkaway) / level
            logit = np.minimum(logit, -math.log(ratio - 1.0) if ratio > 1.0 else math.inf)
            logit = np.maximum(logit, (corner.theirs + shift) / self.scale)
            needed = self.walkaway + level * (1.0 + np.exp(-logit))
            ours = np.maximum(needed, corner.ours)
            inner = planes.us * ours + planes.them * (self.scale * logit - shift)
        flat = planes.us * max(self.walkaway + level, corner.ours)
        value = np.where(planes.us > 0, np.where(planes.them > 0, inner, flat), lowest)
        return np.asarray(np.maximum(value, lowest))


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """A weighted sum of both sides' value; ``Linear(min_theirs=x)`` is our best given theirs.

    Args:
        us: weight on our value, at least 0.
        them: weight on their value, at least 0; not both weights 0.
        min_ours: floor on our value, money.
        min_theirs: floor on their value, money.

    Raises:
        OutOfRangeError: a negative weight, or two zero weights.
    """

    us: float = 1.0
    them: float = 0.0
    min_ours: float = -math.inf
    min_theirs: float = -math.inf

    def __post_init__(self) -> None:
        if not (self.us >= 0 and self.them >= 0 and 0 < self.us + self.them < math.inf):
            raise OutOfRangeError("weights", (self.us, self.them), "at least 0, finite, not both 0")

    @property
    def floor_ours(self) -> float:
        """The floor on our value."""
        return self.min_ours

    @property
    def floor_theirs(self) -> float:
        """The floor on their value."""
        return self.min_theirs

    def score(self, ours: Floats, theirs: Floats) -> Floats:
        """Return the weighted sum."""
        return self.us * ours + self.them * theirs

    def ceiling(self, planes: Halfplanes, corner: Corner) -> Floats:
        """See :class:`Objective`; the best point is an end of the line."""
        with np.errstate(all="ignore"):
            theirs = (planes.reach - planes.us * corner.ours) / planes.them
            ours = (planes.reach - planes.them * corner.theirs) / planes.us
        theirs = np.where(planes.them > 0, theirs, math.inf)
        ours = np.where(planes.us > 0, ours, math.inf)
        by_them = self.us * corner.ours + (self.them * theirs if self.them else 0.0)
        by_us = self.them * corner.theirs + (self.us * ours if self.us else 0.0)
        return inside(planes, corner, np.maximum(by_them, by_us))

    def support(self, planes: Halfplanes, corner: Corner, level: float) -> Floats:
        """See :class:`Objective`; the least point is an end of the level line."""
        theirs = _reach(level - self.us * corner.ours, self.them, corner.theirs)
        ours = _reach(level - self.them * corner.theirs, self.us, corner.ours)
        with np.errstate(all="ignore"):
            by_them = planes.us * corner.ours + np.where(planes.them > 0, planes.them * theirs, 0.0)
            by_us = np.where(planes.us > 0, planes.us * ours, 0.0) + planes.them * corner.theirs
        return np.asarray(np.fmin(by_them, by_us))


def _log_linear_root(target: Floats) -> Floats:
    """Solve ``u + exp(u) = target`` by Newton from the right, where it falls monotonically."""
    root = np.where(target < 1.0, target, np.log(np.maximum(target, 1.0)))
    for _ in range(7):
        power = np.exp(root)
        root = root - (root + power - target) / (1.0 + power)
    return np.asarray(root)


def inside(planes: Halfplanes, corner: Corner, value: Floats) -> Floats:
    """Return ``value`` where a half-plane reaches the corner, else -inf."""
    lowest = planes.us * corner.ours + planes.them * corner.theirs
    return np.asarray(np.where(lowest <= planes.reach, value, -math.inf))


def _reach(missing: float, weight: float, floor: float) -> float:
    """Return the least coordinate at or above ``floor`` that brings ``missing``."""
    if weight == 0.0:
        return floor if missing <= 0.0 else math.inf
    return max(floor, missing / weight)
