"""How large is a share, and how sure may we be of it after so few cases?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from giveget.core.terms import OutOfRangeError
from giveget.core.value import normal_quantile

COVERAGE: Final = 0.9
"""Chance that the interval of a share holds the true one."""


@dataclass(frozen=True, slots=True)
class Share:
    """A count out of a whole with its interval (:data:`COVERAGE`), fractions.

    With nothing counted the share is None and the interval is everything.
    """

    count: int
    of: int
    low: float
    high: float

    @property
    def share(self) -> float | None:
        """The count over the whole; None when nothing was counted."""
        return self.count / self.of if self.of else None


def share_of(count: int, of: int) -> Share:
    """Return a share with Wilson's interval, which stays inside 0…1 for small counts.

    Raises:
        OutOfRangeError: a count below 0 or above the whole.

    Source: Wilson 1927.
    """
    if not 0 <= count <= of:
        raise OutOfRangeError("count", count, f"from 0 to {of}")
    if not of:
        return Share(0, 0, 0.0, 1.0)
    z = normal_quantile(0.5 + COVERAGE / 2)
    rate, spread = count / of, z * z / of
    centre = (rate + spread / 2) / (1 + spread)
    half = z * math.sqrt(rate * (1 - rate) / of + spread / (4 * of)) / (1 + spread)
    return Share(count, of, max(0.0, centre - half), min(1.0, centre + half))


def chance_of_at_least(count: int, of: int) -> float:
    """Return the chance that a fair coin shows heads at least ``count`` times in ``of`` throws.

    Exact up to the last rounding.

    Raises:
        OutOfRangeError: a count below 0 or above the whole.
    """
    if not 0 <= count <= of:
        raise OutOfRangeError("count", count, f"from 0 to {of}")
    return float(sum(math.comb(of, heads) for heads in range(count, of + 1)) / 2**of)
