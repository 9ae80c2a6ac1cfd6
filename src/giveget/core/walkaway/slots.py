"""What does a deal cost when it takes one of few slots: a rep's time, a machine, a team?

Source: B2.7.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_count, require_fraction
from giveget.core.walkaway.prizes import Prize


@dataclass(frozen=True, slots=True)
class SlotValues:
    """Worth of free slots while deals still come in.

    Args:
        table: shape (periods + 1, slots + 1), money; row t has t periods left, column k has k
            free slots.
    """

    table: NDArray[np.float64]

    def value(self, periods_left: int, free_slots: int) -> float:
        """Return what the free slots are worth.

        Raises:
            OutOfRangeError: beyond the table.
        """
        self._require_inside(periods_left, free_slots)
        return float(self.table[periods_left, free_slots])

    def price(self, periods_left: int, free_slots: int) -> float:
        """Return what taking one slot now costs: the least margin a deal must bring.

        Raises:
            OutOfRangeError: beyond the table, or no free slot.
        """
        self._require_inside(periods_left, free_slots)
        if free_slots < 1:
            raise OutOfRangeError("free_slots", free_slots, "1 or more")
        return self.value(periods_left, free_slots) - self.value(periods_left, free_slots - 1)

    def _require_inside(self, periods_left: int, free_slots: int) -> None:
        periods, slots = self.table.shape
        if not (0 <= periods_left < periods and 0 <= free_slots < slots):
            raise OutOfRangeError(
                "periods_left, free_slots", (periods_left, free_slots), "within the table"
            )


def slot_values(deal: Prize, periods: int, slots: int, arrival: float = 1.0) -> SlotValues:
    """Return the worth of free slots for every number of periods and slots left.

    Args:
        deal: margin of a deal that comes in, money.
        periods: how many periods are left at most.
        slots: how many slots are free at most.
        arrival: chance of a deal in a period.

    Raises:
        OutOfRangeError: negative counts, or an arrival outside [0, 1].
    """
    require_count("periods", periods)
    require_count("slots", slots)
    require_fraction("arrival", arrival)
    table = np.zeros((periods + 1, slots + 1))
    for left in range(1, periods + 1):
        for free in range(1, slots + 1):
            price = float(table[left - 1, free] - table[left - 1, free - 1])
            table[left, free] = table[left - 1, free] + arrival * deal.excess(price)
    table.setflags(write=False)
    return SlotValues(table)
