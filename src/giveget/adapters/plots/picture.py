"""What does the picture of a frontier show?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A point with a name; both values in money."""

    name: str
    gain_to_them: float
    over_walkaway: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierPicture:
    """Both sides' values of the packages that no other package beats.

    Args:
        title: the deal, as people call it.
        currency: ISO 4217 code of all amounts.
        gain_to_them: their estimated value of each point less that of the table, rising.
        over_walkaway: our value of each point less the walk-away value, falling.
        walkaway: our walk-away value, for its label.
        their_walkaway: gain at which they are as well off as without us; None when nothing is
            known of it.
        marks: the points with names, the table first.
    """

    title: str
    currency: str
    gain_to_them: Sequence[float]
    over_walkaway: Sequence[float]
    walkaway: float
    their_walkaway: float | None
    marks: tuple[Mark, ...]
