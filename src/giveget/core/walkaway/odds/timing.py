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
_PRIOR = (0.5, 0.5)
_LEAST_WON = 5


class TooFewTimesError(InputError):
    """Too few won deals say how long they took."""

    def __init__(self, known: int) -> None:
        super().__init__(
            f"{known} won deals say how long they took; it takes {_LEAST_WON} to learn from"
        )
        self.known = known


@dataclass(frozen=True, slots=True)
class Timing:
    """How fast the deals of a pipeline come to an end.

    Args:
        edges: days at which the stretches of a deal's life begin and end; the first is 0. After
            the last, deals go on ending at the rate of the last stretch.
        won: deals won in each stretch.
        lost: deals lost in each stretch.
        stayed: deals that stayed open through each stretch.
    """

    edges: Values
    won: Values
    lost: Values
    stayed: Values

    def chance_at_age(self, days: float) -> float:
        """Return the chance that a deal still open after so many days is won (Aalen–Johansen)."""
        won, lost, stay = self._expected()
        first = self._stretch(np.array([days]))[0]
        alive = np.concatenate([[1.0], np.cumprod(stay[first:])])
        ahead = float(alive[:-1] @ won[first:])
        tail = won[-1] / (won[-1] + lost[-1])
        return ahead + float(alive[-1]) * float(tail)

    def draw_years_to_win(self, ages: Values, count: int, rng: np.random.Generator) -> Values:
        """Return years from now to the win, if the deal is won; shape (count, deals).

        Args:
            ages: days each deal has been open; NaN where not known (then as if it were new).
            count: how many draws.
            rng: each row draws other hazards, one possible truth.
        """
        shares = self._draw_shares(count, rng)
        stay = np.maximum(1 - shares[:, 0] - shares[:, 1], 1e-12)
        known = np.nan_to_num(np.maximum(ages, 0.0))
        result = np.empty((count, len(ages)))
        stretches = self._stretch(known)
        for first in np.unique(stretches).tolist():
            deals = np.flatnonzero(stretches == first)
            days = self._draw_days(shares[:, 0], stay, first, rng.random((count, len(deals))))
            start = np.maximum(known[deals], self.edges[first])
            result[:, deals] = np.maximum(days - start, 0.0)
        return result / DAYS_PER_YEAR

    def _expected(self) -> tuple[Values, Values, Values]:
        prior_end, prior_stay = _PRIOR
        total = self.won + self.lost + self.stayed + 2 * prior_end + prior_stay
        won, lost = (self.won + prior_end) / total, (self.lost + prior_end) / total
        return won, lost, 1 - won - lost

    def _draw_shares(self, count: int, rng: np.random.Generator) -> Values:
        """Return hazards; shape (count, 2, stretches)."""
        prior_end, prior_stay = _PRIOR
        shapes = np.stack([self.won + prior_end, self.lost + prior_end, self.stayed + prior_stay])
        gammas = rng.standard_gamma(shapes, size=(count, *shapes.shape))
        shares: Values = gammas[:, :2] / gammas.sum(axis=1, keepdims=True)
        return shares

    def _draw_days(self, won: Values, stay: Values, first: int, uniform: Values) -> Values:
        """Return the day of the win of deals in stretch ``first``; shape of ``uniform``."""
        alive = np.cumprod(stay[:, first:], axis=1)
        before = np.concatenate([np.ones((len(alive), 1)), alive[:, :-1]], axis=1)
        ends = np.concatenate([before * won[:, first:], alive[:, -1:] * self._tail(won, stay)], 1)
        below = np.cumsum(ends, axis=1)
        below /= below[:, -1:]
        row = np.arange(len(below))[:, None]  # all rows in one search: row r lies in (r, r + 1]
        found = np.searchsorted((below + row).ravel(), (uniform + row).ravel())
        place = found.reshape(uniform.shape) - row * below.shape[1]
        place = np.clip(place, 0, below.shape[1] - 1)
        lower = np.concatenate([np.zeros((len(below), 1)), below[:, :-1]], axis=1)
        low = np.take_along_axis(lower, place, axis=1)
        high = np.take_along_axis(below, place, axis=1)
        within = (uniform - low) / np.maximum(high - low, 1e-300)
        return self._day(place + first, np.clip(within, 0.0, 1.0 - 1e-9))

    def _tail(self, won: Values, stay: Values) -> Values:
        share: Values = won[:, -1:] / np.maximum(1 - stay[:, -1:], 1e-300)
        return share

    def _day(self, place: NDArray[np.intp], within: Values) -> Values:
        edges, last = self.edges, len(self.won)
        inside = np.minimum(place, last - 1)
        day = edges[inside] + within * (edges[inside + 1] - edges[inside])
        _, _, stay = self._expected()
        width = edges[-1] - edges[-2]
        beyond = edges[-1] + width * np.log1p(-within) / np.log(stay[-1])
        result: Values = np.where(place < last, day, beyond)
        return result

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
    edges = _edges(days[is_won | is_lost])
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


def _edges(days: Values) -> Values:
    number = int(np.clip(len(days) // _LEAST_PER_STRETCH, 2, _MOST_STRETCHES))
    inner = np.quantile(days, np.linspace(0, 1, number + 1)[1:])
    inner[-1] = inner[-1] + 1  # the longest deal ends within the last stretch
    edges: Values = np.unique(np.concatenate([[0.0], np.ceil(inner)]))
    return edges if len(edges) > 2 else np.array([0.0, edges[-1] / 2, edges[-1]])
