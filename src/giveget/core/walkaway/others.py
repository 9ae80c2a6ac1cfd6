"""Which other deals could fill the place of this one?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Alternative

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Others:
    """Other deals that use the same time, people or stock, as alternatives to this one.

    Args:
        alternatives: one per open deal, with best values and 90 % ranges; chances are those of
            coming true by the deadline where there is one.
        chances: the same chances as they may truly be; shape (scenarios, alternatives). A row is
            one possible truth, in which all deals fare better or worse together. None: they vary
            one by one within their ranges.
        sizes: worth of each against its best value in each scenario; shape (scenarios,
            alternatives); None: always 1.
        margin: share of all worths against their best values in each scenario; shape
            (scenarios,); None: always 1.
        slots: how many deals can be taken on, this one included.
        deadline: years up to which they count; None without one.
        expected: what they are expected to bring in, money before cost and margin; for the need.
        basis: how they came about, in words.
    """

    alternatives: tuple[Alternative, ...]
    chances: Values | None = None
    sizes: Values | None = None
    margin: Values | None = None
    slots: int = 1
    deadline: float | None = None
    expected: float = 0.0
    basis: tuple[str, ...] = ()
