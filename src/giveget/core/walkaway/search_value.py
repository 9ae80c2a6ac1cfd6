"""What is not making this deal worth, when the alternatives are explored in the best way?

Open boxes by falling index and stop when the best in hand reaches the next index. The value of
that policy is the mean of the largest capped prize min(X, z). Source: Weitzman 1979; Kleinberg,
Waggoner and Weyl 2016; Singla 2018 for several slots; B2.2, B2.3.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_count, require_finite
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.index import index
from giveget.core.walkaway.prizes import Bernoulli
from giveget.core.walkaway.quadrature import panels

Values = NDArray[np.float64]
Ranked = list[tuple[float, Box]]
_MOST_SMOOTH_STEPS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPlan:
    """How to explore the alternatives.

    Args:
        value: of exploring them in this order, fallback included, cost of exploring deducted.
        order: ids worth opening, best index first.
        indices: (id, index) of every box, best first; those not in ``order`` are never opened.
    """

    value: float
    order: tuple[str, ...]
    indices: tuple[tuple[str, float], ...]


def search(boxes: Sequence[Box], fallback: float = 0.0, slots: int = 1) -> SearchPlan:
    """Return the best way to explore the alternatives, and its value.

    Args:
        boxes: alternatives that are independent of each other; prizes in money of today.
        fallback: worth for certain in each slot if nothing better is found.
        slots: how many alternatives can be taken in the end.

    Raises:
        OutOfRangeError: a fallback that is not finite, fewer than one slot, or two equal ids.
    """
    ranked = _ranked(boxes)
    return SearchPlan(
        value=_value(ranked, fallback, slots),
        order=tuple(box.id for z, box in ranked if z > fallback),
        indices=tuple((box.id, z) for z, box in ranked),
    )


def next_to_open(boxes: Sequence[Box], best_in_hand: float) -> str | None:
    """Return the id of the box to open next, or None when it is time to stop.

    Args:
        boxes: not yet opened.
        best_in_hand: best prize found so far, or the fallback.
    """
    ranked = _ranked(boxes)
    return ranked[0][1].id if ranked and ranked[0][0] > best_in_hand else None


def search_value(boxes: Sequence[Box], fallback: float = 0.0, slots: int = 1) -> float:
    """Return what exploring the alternatives in the best way is worth.

    Args:
        boxes: alternatives that are independent of each other; prizes in money of today.
        fallback: worth for certain in each slot if nothing better is found.
        slots: how many alternatives can be taken in the end.

    Raises:
        OutOfRangeError: a fallback that is not finite, fewer than one slot, or two equal ids.

    Cost: n log n + n x slots when all prizes are win-or-nothing; otherwise each box is
    evaluated on a grid of at most 24 points per kink.
    """
    return _value(_ranked(boxes), fallback, slots)


def marginal_values(
    boxes: Sequence[Box], fallback: float = 0.0, slots: int = 1
) -> dict[str, float]:
    """Return by how much the value falls when one box is missing, for each box.

    Raises:
        OutOfRangeError: as :func:`search_value`.

    Cost: n log n for one slot and win-or-nothing prizes; otherwise n valuations.
    """
    if slots == 1 and fallback >= 0 and all(isinstance(box.prize, Bernoulli) for box in boxes):
        return _marginal_win_or_nothing(_ranked(boxes), fallback)
    whole = search_value(boxes, fallback, slots)
    return {
        box.id: whole - search_value([*boxes[:k], *boxes[k + 1 :]], fallback, slots)
        for k, box in enumerate(boxes)
    }


def _ranked(boxes: Sequence[Box]) -> Ranked:
    """Return (index, box) by falling index; equal ones by id, so that the order is one."""
    if len({box.id for box in boxes}) < len(boxes):
        raise OutOfRangeError("ids", sorted(box.id for box in boxes), "different from each other")
    return sorted(((index(box), box) for box in boxes), key=lambda pair: (-pair[0], pair[1].id))


def _value(ranked: Ranked, fallback: float, slots: int) -> float:
    require_finite("fallback", fallback)
    require_count("slots", slots, at_least=1)
    opened = [(z, box) for z, box in ranked if z > fallback]
    if fallback < 0 or not all(isinstance(box.prize, Bernoulli) for _, box in opened):
        return slots * fallback + _by_integration(opened, fallback, slots)
    if slots > 1:
        return slots * fallback + _win_or_nothing(opened, fallback, slots)
    value = fallback
    for z, box in reversed(opened):
        value += _chance(box) * (z - value)
    return value


def _win_or_nothing(opened: Ranked, fallback: float, slots: int) -> float:
    """Sum over the steps of the index: as the line falls, one more box can be above it."""
    below = np.zeros(slots)  # chance that exactly 0, 1, … of the boxes so far are won
    below[0] = 1.0
    missing = slots - np.arange(slots)
    levels = [z for z, _ in opened[1:]] + [fallback]
    parts = []
    for (z, box), level in zip(opened, levels, strict=False):
        chance = _chance(box)
        below[1:] = below[1:] * (1.0 - chance) + below[:-1] * chance
        below[0] *= 1.0 - chance
        parts.append((z - level) * (slots - float(missing @ below)))
    return fsum(parts)


def _chance(box: Box) -> float:
    """Return the chance to win; only called where every prize is win-or-nothing."""
    return box.prize.chance if isinstance(box.prize, Bernoulli) else 0.0


def _by_integration(opened: Ranked, fallback: float, slots: int) -> float:
    """Integrate the expected number of filled slots over the line from the fallback up."""
    if not opened:
        return 0.0
    highest = max(min(z, box.prize.top) for z, box in opened)
    nodes, weights = panels(_points(opened), fallback, highest)
    below = np.zeros((slots, nodes.size))
    below[0] = 1.0
    for z, box in opened:
        low = np.where(nodes < z, box.prize.chance_below(nodes), 1.0)
        below[1:] = below[1:] * low + below[:-1] * (1.0 - low)
        below[0] *= low
    filled: Values = slots - (slots - np.arange(slots)) @ below
    return float(weights @ filled)


def _points(opened: Ranked) -> set[float]:
    """Collect every jump and kink, and of the steps along smooth parts as many as help."""
    kinks = {z for z, _ in opened}.union(*(box.prize.kinks for _, box in opened))
    scales = sorted({x for _, box in opened for x in box.prize.scales})
    return kinks | set(scales[:: max(1, len(scales) // _MOST_SMOOTH_STEPS)])


def _marginal_win_or_nothing(ranked: Ranked, fallback: float) -> dict[str, float]:
    """Return chance to reach a box x chance to win x what its index is above what follows."""
    opened = [(z, box) for z, box in ranked if z > fallback]
    following = [fallback]
    for z, box in reversed(opened):
        following.append(following[-1] + _chance(box) * (z - following[-1]))
    following.pop()
    found, reached = {box.id: 0.0 for _, box in ranked}, 1.0
    for (z, box), worth in zip(opened, reversed(following), strict=True):
        found[box.id] = reached * _chance(box) * (z - worth)
        reached *= 1.0 - _chance(box)
    return found
