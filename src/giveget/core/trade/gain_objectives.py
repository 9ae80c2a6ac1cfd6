"""By which measures are both sides' gains over not agreeing weighed alike?"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from giveget.core.trade.objective import Corner, Halfplanes, inside
from giveget.core.trade.space import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Gains:
    """What both sides gain over not agreeing.

    Args:
        walkaway: value of no deal to us, money.
        their_walkaway: value of no deal to them, money.
        min_ours: further floor on our value, money.
        min_theirs: further floor on their value, money.
    """

    walkaway: float
    their_walkaway: float
    min_ours: float = -math.inf
    min_theirs: float = -math.inf

    @property
    def floor_ours(self) -> float:
        """The walk-away value or the further floor."""
        return max(self.walkaway, self.min_ours)

    @property
    def floor_theirs(self) -> float:
        """Their walk-away value or the further floor."""
        return max(self.their_walkaway, self.min_theirs)


@dataclass(frozen=True, slots=True, kw_only=True)
class NashProduct(Gains):
    """The product of both sides' gains over not agreeing; arguments as in :class:`Gains`.

    Source: B4.6; Nash 1950.
    """

    def score(self, ours: Floats, theirs: Floats) -> Floats:
        """Return the product of the gains, money squared."""
        return (ours - self.walkaway) * (theirs - self.their_walkaway)

    def ceiling(self, planes: Halfplanes, corner: Corner) -> Floats:
        """See :class:`Objective`; half of the reach goes to either side unless a floor binds."""
        room = planes.reach - planes.us * self.walkaway - planes.them * self.their_walkaway
        least = corner.ours - self.walkaway
        with np.errstate(all="ignore"):
            most = (room - planes.them * (corner.theirs - self.their_walkaway)) / planes.us
            ours = np.minimum(np.maximum(room / (2.0 * planes.us), least), most)
            value = ours * (room - planes.us * ours) / planes.them
        both = (planes.us > 0) & (planes.them > 0)
        return inside(planes, corner, np.where(both, value, math.inf))

    def support(self, planes: Halfplanes, corner: Corner, level: float) -> Floats:
        """See :class:`Objective`; the tangent point of a hyperbola, or where a floor cuts it."""
        lowest = planes.us * corner.ours + planes.them * corner.theirs
        if not level > 0:
            return lowest
        least = corner.theirs - self.their_walkaway
        with np.errstate(all="ignore"):
            ours = np.sqrt(planes.them * level / planes.us)
            ours = np.minimum(ours, level / least if least > 0 else math.inf)
            ours = np.maximum(ours, corner.ours - self.walkaway)
            theirs = np.maximum(level / ours, least)
            value = planes.us * (self.walkaway + ours) + planes.them * (
                self.their_walkaway + theirs
            )
        both = (planes.us > 0) & (planes.them > 0)
        return np.asarray(np.where(both, np.maximum(value, lowest), lowest))


@dataclass(frozen=True, slots=True, kw_only=True)
class Egalitarian(Gains):
    """The smaller of both sides' gains over not agreeing; arguments as in :class:`Gains`.

    Source: B4.6; Kalai 1977.
    """

    def score(self, ours: Floats, theirs: Floats) -> Floats:
        """Return the smaller gain, money."""
        return np.asarray(np.minimum(ours - self.walkaway, theirs - self.their_walkaway))

    def ceiling(self, planes: Halfplanes, corner: Corner) -> Floats:
        """See :class:`Objective`; equal gains are best, and floors only lower them."""
        room = planes.reach - planes.us * self.walkaway - planes.them * self.their_walkaway
        return inside(planes, corner, room / (planes.us + planes.them))

    def support(self, planes: Halfplanes, corner: Corner, level: float) -> Floats:
        """See :class:`Objective`."""
        ours = max(corner.ours, self.walkaway + level)
        theirs = max(corner.theirs, self.their_walkaway + level)
        return planes.us * ours + planes.them * theirs
