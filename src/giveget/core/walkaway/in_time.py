"""What are free slots worth when deals are decided one after the other and none comes back?

Up to a deadline (the end of a quarter) each deal is decided on its day: take it, and a slot is
gone, or leave it for good. Worked out from the last deal to the first. Source: B2.6 (a deadline,
no way back) and B2.7 (a deal takes a slot), for deals that are known and differ.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from giveget.core.value.ranges import require_count
from giveget.core.walkaway.boxes import Box

Values = NDArray[np.float64]


def in_order_of_time(boxes: Sequence[Box], deadline: float) -> tuple[Box, ...]:
    """Return the boxes that are decided by a deadline, the first to be decided first.

    Args:
        boxes: with the years to their outcome.
        deadline: years from now.
    """
    return tuple(sorted((b for b in boxes if b.years <= deadline), key=lambda b: (b.years, b.id)))


def values_in_time(boxes: Sequence[Box], slots: int) -> tuple[float, ...]:
    """Return what 0, 1, … ``slots`` free slots are worth before the first of the boxes.

    Args:
        boxes: in the order in which they are decided; prizes in money of today.
        slots: how many are free.

    Returns:
        ``slots + 1`` amounts, rising.

    Raises:
        OutOfRangeError: negative slots.

    Source: B2.6, B2.7.
    """
    require_count("slots", slots)
    worth = [0.0] * (slots + 1)
    for box in reversed(boxes):
        for free in range(slots, 0, -1):  # a slot taken now leaves what one less was worth after
            gain = box.prize.excess(worth[free] - worth[free - 1]) - box.cost
            worth[free] += max(0.0, gain)
    return tuple(worth)


def slot_prices_in_time(chances: Values, worths: Values, costs: Values, slots: int) -> Values:
    """Return the price of a slot in many scenarios; all prizes are win-or-nothing.

    Args:
        chances: of winning; shape (scenarios, deals), deals in the order of their decision.
        worths: when won, money of today; same shape.
        costs: of pursuing; shape (deals,).
        slots: how many are free, 1 or more.

    Returns:
        Shape (scenarios,), money: what the last of the slots is worth.
    """
    worth = np.zeros((slots + 1, len(chances)))
    for deal in reversed(range(chances.shape[1])):
        chance, won = chances[:, deal], worths[:, deal]
        for free in range(slots, 0, -1):
            over = np.maximum(won - (worth[free] - worth[free - 1]), 0.0)
            worth[free] += np.maximum(chance * over - costs[deal], 0.0)
    price: Values = worth[slots] - worth[slots - 1]
    return price
