"""How good can a partial package still become?

Weights on both sides' value and prices on the limited resources turn a package into one number;
the largest number any completion reaches (found backward, stage by stage, in every state) caps
all completions at once. Weights near the best ones make the cap tight: with many terms the hull
of all packages is so dense that almost every partial package falls below it (Everett 1963 for
the multipliers, Starr 1969 for the density).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from giveget.core.trade.chain import Cross, Stage
from giveget.core.trade.grid import Grid
from giveget.core.trade.labels import Labels
from giveget.core.trade.objective import Corner, Halfplanes, Objective
from giveget.core.trade.space import Floats, Ints

SLACK = 1e-12
"""Rounding allowed for in every comparison with a bound, as a share of the reach of sums."""

_CELLS = 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """One row per cap: ``us * ours + them * theirs - prices @ resources``, per unit of money.

    Args:
        us, them: shape ``(caps,)``.
        prices: shape ``(m, caps)``, per unit of each resource.
    """

    us: Floats
    them: Floats
    prices: Floats

    def __len__(self) -> int:
        return int(self.us.shape[0])

    def of(self, labels: Labels, grid: Grid) -> Floats:
        """Return the weighted numbers of labels, shape ``(caps, labels)``."""
        numbers = np.multiply.outer(self.us / grid.ours, labels.ours)
        numbers += np.multiply.outer(self.them / grid.theirs, labels.theirs)
        for price, unit, used in zip(self.prices, grid.resources, labels.resources, strict=True):
            numbers -= np.multiply.outer(price / unit, used)
        return numbers

    def slack(self, grid: Grid) -> Floats:
        """Return how far rounding may have moved a weighted number."""
        reach = self.us * grid.reach_ours + np.abs(self.them) * grid.reach_theirs
        return np.asarray(SLACK * (reach + np.abs(self.prices.T) @ grid.reach_resources))

    def chosen(self, index: Ints) -> Weights:
        """Return the caps at ``index``."""
        return Weights(self.us[index], self.them[index], self.prices[:, index])


def stacked(parts: Sequence[Weights]) -> Weights:
    """Return the caps of all ``parts``."""
    return Weights(
        np.concatenate([part.us for part in parts]),
        np.concatenate([part.them for part in parts]),
        np.concatenate([part.prices for part in parts], axis=1),
    )


def potentials(chain: Sequence[Stage], weights: Weights, grid: Grid) -> list[Floats]:
    """Return, before each stage and after the last, the most any completion adds.

    Each array has shape ``(caps, states)``, or ``(caps, 1)`` where states are not told apart.
    """
    if all(stage.states == 1 and stage.cross is None for stage in chain):
        return _plain_potentials(chain, weights, grid)
    after = np.zeros((len(weights), 1))
    found = [after]
    sizes = [1, *(stage.states for stage in chain)]
    for stage, states in zip(reversed(chain), reversed(sizes[:-1]), strict=True):
        after = _before(stage, states, weights, grid, after)
        found.append(after)
    return found[::-1]


def _plain_potentials(chain: Sequence[Stage], weights: Weights, grid: Grid) -> list[Floats]:
    """Return the potentials of stages that do not depend on each other, all at once."""
    counts = [len(stage.rows) for stage in chain]
    after = np.zeros((len(weights), 1))
    if not counts or min(counts) == 0:
        lowest = np.full((len(weights), 1), -np.inf)
        return [lowest] * len(chain) + [after]
    numbers = weights.of(_values(chain), grid)
    most = np.maximum.reduceat(numbers, np.cumsum([0, *counts[:-1]]), axis=1)
    sums = np.cumsum(most[:, ::-1], axis=1)[:, ::-1]
    return [*(sums[:, stage : stage + 1] for stage in range(len(chain))), after]


def _values(chain: Sequence[Stage]) -> Labels:
    rows = chain[0].rows
    return Labels(
        ours=np.concatenate([stage.rows.ours for stage in chain]),
        theirs=np.concatenate([stage.rows.theirs for stage in chain]),
        resources=np.concatenate([stage.rows.resources for stage in chain], axis=1),
        ties=rows.ties,
        state=rows.state,
        signs=rows.signs,
    )


def _before(stage: Stage, states: int, weights: Weights, grid: Grid, after: Floats) -> Floats:
    """Return the potential before ``stage`` from the one after it."""
    if len(stage.rows) == 0:
        return np.full((len(weights), 1), -np.inf)
    numbers = weights.of(stage.rows, grid)
    cells = len(weights) * len(stage.rows) * states
    if states == 1 and stage.cross is None:
        onward = after[:, stage.rows.state] if after.shape[1] > 1 else after
        return np.asarray((numbers + onward).max(axis=1, keepdims=True))
    if cells > 50 * _CELLS:
        return loosely_before(stage, weights, grid, after)
    state = np.arange(states)
    best = np.empty((len(weights), states))
    step = max(1, _CELLS // max(1, len(weights) * len(stage.rows)))
    for low in range(0, states, step):
        part = state[low : low + step]
        total = numbers[:, None, :] + _onward(stage, part, after)
        if stage.cross is not None:
            pattern = stage.pattern_of(part)
            total = total + cross_numbers(stage.cross, weights, grid, pattern)
        best[:, low : low + step] = total.max(axis=2)
    return best


def _onward(stage: Stage, state: Ints, after: Floats) -> Floats:
    if after.shape[1] == 1:
        return after[:, :, None]
    return after[:, stage.carry(state)[:, None] + stage.rows.state[None, :]]


def loosely_before(stage: Stage, weights: Weights, grid: Grid, after: Floats) -> Floats:
    """Return one potential for all states, where telling them apart costs too much."""
    numbers = weights.of(stage.rows, grid)
    if stage.cross is not None:
        best = np.full_like(numbers, -np.inf)
        patterns = stage.cross.allowed.shape[0]
        step = max(1, _CELLS // numbers.size)
        for low in range(0, patterns, step):
            pattern = np.arange(low, min(low + step, patterns))
            added = cross_numbers(stage.cross, weights, grid, pattern)
            np.maximum(best, (numbers[:, None, :] + added).max(axis=1), out=best)
        numbers = best
    return np.asarray(numbers.max(axis=1, keepdims=True) + after.max(axis=1, keepdims=True))


def cross_numbers(cross: Cross, weights: Weights, grid: Grid, pattern: Ints) -> Floats:
    """Return what links add to weighted numbers, -inf where forbidden.

    Shape ``(caps, len(pattern), rows)``, or with 1 for caps where links carry no value.
    """
    added = np.where(cross.allowed[pattern], 0.0, -np.inf)[None]
    if cross.ours is not None and cross.theirs is not None:
        added = added + np.multiply.outer(weights.us / grid.ours, cross.ours[pattern])
        added += np.multiply.outer(weights.them / grid.theirs, cross.theirs[pattern])
    if cross.resources is not None:
        for price, unit, used in zip(weights.prices, grid.resources, cross.resources, strict=True):
            added = added - np.multiply.outer(price / unit, used[pattern])
    return np.asarray(added)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Aim:
    """What the search is after: the objective above a corner, under resource limits.

    Args:
        objective: the measure.
        corner: finite floors, boundary tolerance included.
        limits: resource limits, boundary tolerance included; shape ``(m,)``.
        grid: the grid of the space.
    """

    objective: Objective
    corner: Corner
    limits: Floats
    grid: Grid

    def ceiling(self, weights: Weights, reach: Floats) -> Floats:
        """Return the largest score when each weighted number is at most ``reach``.

        ``reach`` has the caps as its first axis.
        """
        shape = (-1,) + (1,) * (reach.ndim - 1)
        room = weights.prices.T @ self.limits + weights.slack(self.grid)
        planes = Halfplanes(
            weights.us.reshape(shape), weights.them.reshape(shape), reach + room.reshape(shape)
        )
        return self.objective.ceiling(planes, self.corner)

    def needs(self, weights: Weights, level: float) -> Floats:
        """Return the least weighted number of a package that scores ``level`` or more."""
        zero = np.zeros(len(weights))
        planes = Halfplanes(weights.us, weights.them, zero)
        if level == -np.inf:
            least = weights.us * self.corner.ours + weights.them * self.corner.theirs
        else:
            least = self.objective.support(planes, self.corner, level - SLACK * abs(level))
        return np.asarray(least - weights.prices.T @ self.limits - weights.slack(self.grid))


Reach = Callable[[Weights], Floats]
"""The largest weighted number of any package, per cap."""


def hard_weights(columns: int) -> Weights:
    """Return the caps that are the floors and limits themselves."""
    us = np.zeros(2 + columns)
    them = np.zeros(2 + columns)
    us[0] = them[1] = 1.0
    prices = np.zeros((columns, 2 + columns))
    prices[:, 2:] = np.eye(columns)
    return Weights(us, them, prices)


def tight_weights(reach: Reach, aim: Aim) -> tuple[Weights, float]:
    """Return caps around the tightest one, the tightest first, and the score it allows."""
    columns = aim.limits.shape[0]
    centre = 0.0
    prices = np.zeros(columns)
    natural = _natural_slope(aim.grid)
    top = np.inf
    for _ in range(1 if columns == 0 else 3):
        centre, top = _tightest_slope(reach, aim, prices, natural)
        for column in range(columns):
            prices, top = _tightest_price(reach, aim, centre, prices, column, top)
    slopes = centre * _spread()
    bare = Weights(np.ones_like(slopes), slopes, np.zeros((columns, slopes.shape[0])))
    if not prices.any():
        return bare, top
    priced = Weights(bare.us, bare.them, np.repeat(prices[:, None], slopes.shape[0], axis=1))
    return stacked([priced, bare]), top


def _spread() -> Floats:
    near = 10.0 ** -np.arange(1.0, 8.5, 1.0)
    far = np.array([1.5, 3.0, 12.0, 100.0])
    return np.concatenate([[1.0], 1.0 + near, 1.0 - near, far, 1.0 / far])


def _natural_slope(grid: Grid) -> float:
    if grid.reach_ours > 0.0 and grid.reach_theirs > 0.0:
        return grid.reach_ours / grid.reach_theirs
    return 1.0


def _tightest_slope(reach: Reach, aim: Aim, prices: Floats, natural: float) -> tuple[float, float]:
    """Return the weight on their value with the lowest ceiling, by repeated narrowing."""
    low, high, points = -9.0, 9.0, 37
    best, top = 0.0, np.inf
    for _ in range(9):
        exponents = np.linspace(low, high, points)
        slopes = natural * 10.0**exponents
        weights = Weights(np.ones(points), slopes, np.repeat(prices[:, None], points, axis=1))
        caps = aim.ceiling(weights, reach(weights))
        place = int(np.argmin(caps))
        if caps[place] <= top:
            best, top = float(slopes[place]), float(caps[place])
        low = exponents[max(place - 1, 0)]
        high = exponents[min(place + 1, points - 1)]
        points = 17
    return (best or natural), top


def _tightest_price(
    reach: Reach, aim: Aim, slope: float, prices: Floats, column: int, top: float
) -> tuple[Floats, float]:
    """Return the prices with the one of ``column`` moved to the lowest ceiling."""
    used = float(aim.grid.reach_resources[column])
    if used == 0.0 or not np.isfinite(aim.limits[column]):
        return prices, top
    natural = (aim.grid.reach_ours + slope * aim.grid.reach_theirs) / used
    low, high, points = -7.0, 4.0, 23
    for _ in range(5):
        exponents = np.linspace(low, high, points)
        trial = np.repeat(prices[:, None], points, axis=1)
        trial[column] = natural * 10.0**exponents
        weights = Weights(np.ones(points), np.full(points, slope), trial)
        caps = aim.ceiling(weights, reach(weights))
        place = int(np.argmin(caps))
        if caps[place] < top:
            prices, top = trial[:, place], float(caps[place])
        low = exponents[max(place - 1, 0)]
        high = exponents[min(place + 1, points - 1)]
        points = 13
    return prices, top
