"""How long until an open deal is won or lost, given how long it has been open?

Open deals are over some day too: leaving them out would keep the quick ones only. So each stretch
of a deal's life has two hazards, of being won and of being lost, counted over the deals still open
then (open deals count up to their age: right-censored). Hazards are shares with a Dirichlet
posterior, so every draw is one possible truth.

Source: Aalen and Johansen 1978 (competing risks); discrete hazards after Cox 1972.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import InputError
from giveget.core.walkaway.pipeline import Outcome, Pipeline

Values = NDArray[np.float64]

DAYS_PER_YEAR = 365.25
_MOST_STRETCHES = 40
_LEAST_PER_STRETCH = 10
_PRIOR = 0.1  # a tenth of a deal each: won, lost, still open
_LEAST_WON = 5
_NEVER = 1e-12


class TooFewTimesError(InputError):
    """Too few won deals say how long they took."""

    def __init__(self, known: int) -> None:
        super().__init__(
            f"{known} won deals say how long they took; it takes {_LEAST_WON} to learn from"
        )
        self.known = known


@dataclass(frozen=True, slots=True)
class TimingDraws:
    """Possible truths about the end of some open deals; arrays of shape (draws, deals).

    Args:
        decided: chance that the deal is ever won or lost, fraction. Well below 1 for a deal older
            than deals that were decided: most of its age group is still lying about.
        years: from now to the win, if it is won.
    """

    decided: Values
    years: Values


@dataclass(frozen=True, slots=True)
class Timing:
    """How fast the deals of a pipeline come to an end.

    Args:
        edges: days at which the stretches of a deal's life begin and end; the first is 0. Later,
            deals end as in the last stretch.
        won: deals won in each stretch.
        lost: deals lost in each stretch.
        stayed: deals that stayed open through each stretch.
    """

    edges: Values
    won: Values
    lost: Values
    stayed: Values

    def chance_at_age(self, days: float) -> float:
        """Return the chance that a deal still open after so many days is won, once decided."""
        shapes = self._shapes()
        won, lost, stay = shapes / shapes.sum(axis=0)
        first = int(self._stretch(np.array([days]))[0])
        before = np.concatenate([[1.0], np.cumprod(stay[first:])[:-1]])
        wins, losses = float(before @ won[first:]), float(before @ lost[first:])
        return wins / (wins + losses)

    def decided(self, ages: Values) -> Values:
        """Return the mean chance that deals of these ages are ever won or lost, without dice."""
        shapes = self._shapes()
        stay = shapes[2] / shapes.sum(axis=0)
        stays_for_good = np.cumprod(stay[::-1])[::-1]  # stretches are independent
        places = self._stretch(np.nan_to_num(np.maximum(ages, 0.0)))
        found: Values = 1 - stays_for_good[places]
        return found

    def draw(self, ages: Values, count: int, rng: np.random.Generator) -> TimingDraws:
        """Return possible truths about deals of these ages; each row draws other hazards.

        Args:
            ages: days each deal has been open; NaN where not known (then as if it were new).
            count: how many draws.
            rng: the dice.
        """
        gammas = rng.standard_gamma(self._shapes(), size=(count, 3, len(self.won)))
        hazards = gammas / np.maximum(gammas.sum(axis=1, keepdims=True), _NEVER)
        known = np.nan_to_num(np.maximum(ages, 0.0))
        decided, days = np.empty((count, len(ages))), np.empty((count, len(ages)))
        stretches = self._stretch(known)
        for first in np.unique(stretches).tolist():
            deals = np.flatnonzero(stretches == first)
            ahead = hazards[:, :, first:]
            decided[:, deals] = 1 - np.prod(ahead[:, 2], axis=1)[:, None]
            place, within = _draw_stretch(ahead, rng.random((count, len(deals))))
            days[:, deals] = self._days(place + first, within, known[deals])
        return TimingDraws(decided, days / DAYS_PER_YEAR)

    def _shapes(self) -> Values:
        """Return the Dirichlet posterior of being won, being lost and staying open."""
        shapes: Values = np.stack([self.won, self.lost, self.stayed]) + _PRIOR
        return shapes

    def _days(self, place: NDArray[np.intp], within: Values, ages: Values) -> Values:
        """Return days from now to the win; what is left of a deal's own stretch is shared out."""
        start, end = np.maximum(self.edges[place], ages), self.edges[place + 1]
        width = self.edges[-1] - self.edges[-2]
        end = np.where(ages < self.edges[-1], end, ages + width)
        days: Values = start + within * (end - start) - ages
        return days

    def _stretch(self, days: Values) -> NDArray[np.intp]:
        place = np.searchsorted(self.edges, days, side="right") - 1
        return np.clip(place, 0, len(self.won) - 1)


def fit_timing(pipeline: Pipeline) -> Timing:
    """Return how fast deals end, learned from closed deals and from the age of open ones.

    Raises:
        TooFewTimesError: hardly any won deal says how long it took.
    """
    outcomes, days = pipeline.outcomes, pipeline.days_open
    usable = ~np.isnan(days) & (days >= 0)
    outcomes, days = outcomes[usable], days[usable]
    is_won, is_lost = outcomes == Outcome.WON.code, outcomes == Outcome.LOST.code
    if int(is_won.sum()) < _LEAST_WON:
        raise TooFewTimesError(int(is_won.sum()))
    edges = _edges(days[is_won | is_lost], float(days.max()))
    place = np.clip(np.searchsorted(edges, days, side="right") - 1, 0, len(edges) - 1)
    stretches = len(edges) - 1
    won, lost, still = (
        np.bincount(place[which], minlength=stretches + 1)[:stretches].astype(float)
        for which in (is_won, is_lost, outcomes == Outcome.OPEN.code)
    )
    reached = len(days) - np.concatenate([[0.0], np.cumsum(won + lost + still)[:-1]])
    half_there = still / 2  # an open deal was there for half of its last stretch
    stayed = np.maximum(reached - won - lost - half_there, 0.0)
    return Timing(edges, won, lost, stayed)


def _edges(closed: Values, oldest: float) -> Values:
    """Return stretches with about equally many ends, and one more for deals nobody ever closed."""
    number = int(np.clip(len(closed) // _LEAST_PER_STRETCH, 2, _MOST_STRETCHES))
    shares = np.linspace(0, 1, number + 1)[1:-1]
    slow = 1 - (1 - shares[-1]) / np.array([2.0, 4.0, np.inf])  # the slowest need finer stretches
    inner = np.ceil(np.quantile(closed, np.concatenate([shares, slow])))
    inner[-1] += 1  # the longest deal ends within its stretch
    beyond = [oldest + 1] if oldest >= inner[-1] else []
    edges: Values = np.unique(np.concatenate([[0.0], inner, beyond]))
    return edges if len(edges) > 2 else np.array([0.0, edges[-1] / 2, edges[-1]])


def _draw_stretch(hazards: Values, uniform: Values) -> tuple[NDArray[np.intp], Values]:
    """Return the stretch of the win, counted from the first of these hazards, and where in it.

    Args:
        hazards: of being won, of being lost, of staying open; shape (draws, 3, stretches).
        uniform: shape (draws, deals).
    """
    stayed = np.cumprod(hazards[:, 2], axis=1)
    before = np.concatenate([np.ones((len(stayed), 1)), stayed[:, :-1]], axis=1)
    below = np.cumsum(before * np.maximum(hazards[:, 0], _NEVER), axis=1)
    below /= np.maximum(below[:, -1:], 1e-300)
    row = np.arange(len(below))[:, None]  # all rows in one search: row r lies in (r, r + 1]
    found = np.searchsorted((below + row).ravel(), (uniform + row).ravel())
    place = np.clip(found.reshape(uniform.shape) - row * below.shape[1], 0, below.shape[1] - 1)
    lower = np.concatenate([np.zeros((len(below), 1)), below[:, :-1]], axis=1)
    low = np.take_along_axis(lower, place, axis=1)
    high = np.take_along_axis(below, place, axis=1)
    return place, np.clip((uniform - low) / np.maximum(high - low, 1e-300), 0.0, 1.0)
