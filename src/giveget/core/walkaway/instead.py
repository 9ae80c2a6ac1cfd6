"""What could be done instead of this deal, and what is that worth?

Two ways lead to it, and they use the same effort, so the larger counts and never their sum (B2.8):
the alternatives to this very deal, and the slot it would take from everything else that could fill
it. With one slot and no deadline the two are one search (B2.2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_count
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.in_time import in_order_of_time, values_in_time
from giveget.core.walkaway.prizes import Bernoulli
from giveget.core.walkaway.reservation import WalkAway, walk_away
from giveget.core.walkaway.search_value import search_value
from giveget.core.walkaway.together import Truths, last_slot, last_slot_in_time, planned

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """Everything that could be done instead of one deal.

    Args:
        own: alternatives to this very deal; prizes in money of today, over the fallback.
        others: other deals that could fill the same slots; the same.
        fallback: what doing nothing is worth, money; may be below 0.
        slots: how many deals can be taken on, this one included.
        deadline: years up to which the other deals count, each decided on its day and none
            coming back; None without one.
        truths: chances of the other deals as they may truly be, where they hang together; None:
            each has its own.

    Raises:
        OutOfRangeError: no slot, or not one column of truths per other deal.
    """

    own: tuple[Box, ...]
    others: tuple[Box, ...] = ()
    fallback: float = 0.0
    slots: int = 1
    deadline: float | None = None
    truths: Truths | None = None

    def __post_init__(self) -> None:
        require_count("slots", self.slots, at_least=1)
        if self.truths is not None and self.truths.chances.shape[1] != len(self.others):
            raise OutOfRangeError("truths", self.truths.chances.shape, "one column per other deal")

    @property
    def boxes(self) -> tuple[Box, ...]:
        """All of them, those of the deal first."""
        return (*self.own, *self.others)

    @property
    def is_one_search(self) -> bool:
        """Whether everything competes for one place, with all the time there is."""
        return self.slots == 1 and self.deadline is None

    @property
    def alternatives_value(self) -> float:
        """Worth of the alternatives to this deal, searched in the best order. Source: B2.2."""
        if self.is_one_search and self.truths is not None:
            return self.slot_price
        return self.fallback + search_value(self.boxes if self.is_one_search else self.own)

    @property
    def slot_price(self) -> float:
        """What the slot costs that the deal takes: its worth to everything else. Source: B2.7."""
        if self.truths is not None:
            return float(self.slot_prices_with(np.ones((1, len(self.boxes))))[0])
        return self.fallback + max(0.0, slot_price(self.boxes, self.slots, self.deadline))

    def slot_prices_with(self, kept: Values) -> Values:
        """Return the slot's price with some of the boxes only, over all truths.

        Args:
            kept: which boxes are there, 1 or 0; shape (variants, boxes).

        Returns:
            Shape (variants,), money.

        Raises:
            OutOfRangeError: a box that is not win-or-nothing.
        """
        every = _certain(self.others) if self.truths is None else self.truths
        plan = planned(self.boxes, every.beside(_chances(self.own)), self.deadline)
        value = last_slot if self.deadline is None else last_slot_in_time
        return self.fallback + value(plan, self.slots, kept)

    @property
    def walk_away(self) -> WalkAway:
        """The walk-away value: the larger of the two, never their sum. Source: B2.8."""
        alternatives = self.alternatives_value
        if self.is_one_search:
            return walk_away(alternatives, alternatives)
        return walk_away(alternatives, self.slot_price)


def _certain(boxes: Sequence[Box]) -> Truths:
    return Truths(_chances(boxes)[None, :], np.ones(1))


def _chances(boxes: Sequence[Box]) -> Values:
    return np.array([b.prize.chance if isinstance(b.prize, Bernoulli) else 0.0 for b in boxes])


def slot_price(boxes: Sequence[Box], slots: int, deadline: float | None) -> float:
    """Return what the last of some free slots is worth to these boxes, money.

    Raises:
        OutOfRangeError: no slot, or two equal ids.

    Source: B2.3 without a deadline, B2.6 and B2.7 with one.
    """
    require_count("slots", slots, at_least=1)
    if deadline is not None:
        worth = values_in_time(in_order_of_time(boxes, deadline), slots)
        return worth[slots] - worth[slots - 1]
    fewer = search_value(boxes, slots=slots - 1) if slots > 1 else 0.0
    return search_value(boxes, slots=slots) - fewer
