"""Between which amounts does the walk-away value lie, for all we know?

The inputs are varied together, the value of each scenario is worked out exactly, and the middle
90 % of the values are the range. In each scenario all prizes are win-or-nothing, for which the
value of the best search has a closed form: E[k-th largest capped prize] summed over the steps of
the index. Source: B2.2, B2.3; Kleinberg, Waggoner and Weyl 2016.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_count
from giveget.core.walkaway.in_time import in_order_of_time, slot_prices_in_time
from giveget.core.walkaway.instead import Instead

Values = NDArray[np.float64]

TAIL = 0.05
"""Chance below the range, and above it."""

_CHUNK = 8192  # scenarios at a time: what is held at once stays in the cache


@dataclass(frozen=True, slots=True)
class Scenarios:
    """Some alternatives in many scenarios.

    Args:
        chances: that each comes true; shape (scenarios, alternatives).
        worths: when it does, over the fallback, money of today; same shape, or (1, alternatives)
            where all scenarios agree.
        costs: of trying each, money; shape (alternatives,).

    Raises:
        OutOfRangeError: shapes that do not fit, a chance outside [0, 1], or a negative cost.
    """

    chances: Values
    worths: Values
    costs: Values

    def __post_init__(self) -> None:
        count, width = self.chances.shape
        if self.worths.shape not in ((count, width), (1, width)) or self.costs.shape != (width,):
            raise OutOfRangeError("worths, costs", self.worths.shape, f"for {width} alternatives")
        if self.chances.size and not (self.chances.min() >= 0 and self.chances.max() <= 1):
            raise OutOfRangeError("chances", "some outside", "between 0 and 1")
        if self.costs.size and not self.costs.min() >= 0:
            raise OutOfRangeError("costs", "some below 0", "0 or more")

    def __len__(self) -> int:
        return len(self.chances)

    def joined(self, other: Scenarios) -> Scenarios:
        """Return both, side by side; they must have equally many scenarios."""
        count = len(self)
        return Scenarios(
            np.concatenate([self.chances, other.chances], axis=1),
            np.concatenate([_filled(self.worths, count), _filled(other.worths, count)], axis=1),
            np.concatenate([self.costs, other.costs]),
        )

    def columns(self, places: NDArray[np.intp]) -> Scenarios:
        """Return some of the alternatives, in this order."""
        return Scenarios(self.chances[:, places], self.worths[:, places], self.costs[places])

    def chunks(self) -> Iterator[tuple[slice, Scenarios]]:
        """Return a few scenarios at a time, with their places."""
        for start in range(0, len(self), _CHUNK):
            rows = slice(start, start + _CHUNK)
            worths = self.worths if len(self.worths) == 1 else self.worths[rows]
            yield rows, Scenarios(self.chances[rows], worths, self.costs)


def search_values(scenarios: Scenarios, slots: int = 1) -> Values:
    """Return what the last of some slots is worth in each scenario, searched in the best way.

    With one slot that is the value of the search.

    Args:
        scenarios: alternatives in many scenarios.
        slots: how many can be taken, 1 or more.

    Returns:
        Shape (scenarios,), money over the fallback.

    Raises:
        OutOfRangeError: no slot.
    """
    require_count("slots", slots, at_least=1)
    found = np.zeros(len(scenarios))
    for rows, some in scenarios.chunks():
        chances, indices = _by_falling_index(some)
        one = slots == 1
        found[rows] = _best_of_one(chances, indices) if one else _last(chances, indices, slots)
    return found


def values_by_deadline(scenarios: Scenarios, slots: int) -> Values:
    """Return what the last slot is worth in each scenario when deals come in turn, none back.

    Args:
        scenarios: deals in the order of their decision, in many scenarios.
        slots: how many are free, 1 or more.

    Raises:
        OutOfRangeError: no slot.
    """
    require_count("slots", slots, at_least=1)
    found = np.zeros(len(scenarios))
    for rows, some in scenarios.chunks():
        worths = _filled(some.worths, len(some))
        found[rows] = slot_prices_in_time(some.chances, worths, some.costs, slots)
    return found


def of_instead(instead: Instead, scenarios: Scenarios) -> Values:
    """Return the walk-away value in each scenario.

    Args:
        instead: what could be done instead.
        scenarios: the same alternatives in the same order, varied.

    Returns:
        Shape (scenarios,), money.

    Source: B2.8 in every scenario.
    """
    if instead.is_one_search:
        return instead.fallback + search_values(scenarios)
    own = scenarios.columns(np.arange(len(instead.own)))
    alternatives = search_values(own)
    if instead.deadline is None:
        slot = search_values(scenarios, instead.slots)
    else:
        places = {box.id: place for place, box in enumerate(instead.boxes)}
        order = [places[box.id] for box in in_order_of_time(instead.boxes, instead.deadline)]
        slot = values_by_deadline(scenarios.columns(np.array(order, np.intp)), instead.slots)
    return instead.fallback + np.maximum(alternatives, slot)


def middle_range(values: Values) -> tuple[float, float]:
    """Return the ends of the middle 90 % of some values.

    Raises:
        OutOfRangeError: no values.
    """
    if not values.size:
        raise OutOfRangeError("values", "none", "one or more")
    low, high = np.quantile(values, [TAIL, 1 - TAIL], method="hazen")
    return float(low), float(high)


def _filled(worths: Values, count: int) -> Values:
    return worths if len(worths) == count else np.broadcast_to(worths, (count, worths.shape[1]))


def _by_falling_index(some: Scenarios) -> tuple[Values, Values]:
    """Return chances and indices, shape (alternatives, scenarios), best index first.

    An alternative that is not worth its cost gets chance and index 0: it is never opened.
    """
    chances, worths = some.chances, _filled(some.worths, len(some))
    if some.costs.any():
        safe = np.maximum(chances, np.finfo(np.float64).tiny)
        with np.errstate(over="ignore"):
            indices = worths - some.costs / safe
    else:
        indices = worths
    order = np.argsort(-indices, axis=1)
    indices = np.take_along_axis(indices, order, axis=1).T
    chances = np.take_along_axis(chances, order, axis=1).T
    is_opened = indices > 0
    return np.where(is_opened, chances, 0.0), np.where(is_opened, indices, 0.0)


def _best_of_one(chances: Values, indices: Values) -> Values:
    if len(chances) > chances.shape[1]:  # many alternatives in few scenarios: all at once
        missed = np.cumprod(1.0 - chances, axis=0)
        reached = np.concatenate([np.ones((1, chances.shape[1])), missed[:-1]])
        found: Values = np.sum(reached * chances * indices, axis=0)
        return found
    value = np.zeros(chances.shape[1])
    for chance, z in zip(chances[::-1], indices[::-1], strict=True):
        value += chance * (z - value)
    return value


def _last(chances: Values, indices: Values, slots: int) -> Values:
    """Sum over the steps of the index: chance that at least ``slots`` lie above the line."""
    value = np.zeros(chances.shape[1])
    below = np.zeros((slots, chances.shape[1]))  # chance of exactly 0, 1, … wins so far
    below[0] = 1.0
    levels = np.concatenate([indices, np.zeros((1, chances.shape[1]))])[1:]
    for chance, z, level in zip(chances, indices, levels, strict=True):
        below[1:] = below[1:] * (1.0 - chance) + below[:-1] * chance
        below[0] *= 1.0 - chance
        value += (z - level) * (1.0 - below.sum(axis=0))
    return value
