"""What is an amount, and of what?"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Measure(StrEnum):
    """What is counted."""

    PERCENT = "percent"
    MONEY = "money"
    NET_DAYS = "net days"
    DAYS = "days"
    MONTHS = "months"
    COUNT = "count"
    DATE = "date"
    NUMBER = "number"


class Quantity(NamedTuple):
    """An amount named in a text.

    Args:
        measure: what is counted.
        value: the amount (percent as 15, years in months); of a range the upper end.
        low: the lower end of a range, else the value.
        start: first character (0-based).
        end: one past the last.
        currency: ISO code or ``"$"``; empty when not said.
        per: ``seat``, ``month``, ``year``, ``day``, … where the amount is a rate.
        unit: what a count counts.
        is_more: it comes on top ("another 5 %").
        is_loose: the unit is known from its plural alone.
        is_ordinal: it names a point ("after year two"), not a length.
        is_left: another amount of the sentence is wanted in its place.
        is_wanted: it is wanted in the place of another one.
    """

    measure: Measure
    value: Decimal
    low: Decimal
    start: int
    end: int
    currency: str = ""
    per: str = ""
    unit: str = ""
    is_more: bool = False
    is_ordinal: bool = False
    is_loose: bool = False
    is_left: bool = False
    is_wanted: bool = False

    @property
    def is_range(self) -> bool:
        """Whether two figures were named."""
        return self.low != self.value
