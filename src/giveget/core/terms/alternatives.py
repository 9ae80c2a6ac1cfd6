"""What else could we do, and what do we need?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number that is not known for sure; ``low`` and ``high`` are its 90 % range."""

    value: float
    low: float
    high: float

    @classmethod
    def point(cls, value: float) -> Estimate:
        """A number stated without a range."""
        return cls(value, value, value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Something else we could do instead of this deal.

    Either ``value`` says what it is worth to us, or ``price`` says at which price we would get
    the same thing elsewhere, after ``switching_cost``.

    Args:
        id: name in the deal file.
        name: how people call it.
        probability: chance that it comes true when tried, 0…1.
        value: worth to us when it comes true, deal currency.
        price: the price of the same thing elsewhere, in the unit of the deal's price term.
        switching_cost: one-off cost of moving there, deal currency.
        cost: cost of finding out (a visit, a pitch), paid in any case, deal currency.
        years: time until it comes true.
    """

    id: str
    name: str = ""
    probability: Estimate
    value: Estimate | None = None
    price: Decimal | None = None
    switching_cost: Decimal = Decimal(0)
    cost: Decimal = Decimal(0)
    years: float = 0.0

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Need:
    """How much we need the deal: shown beside the walk-away value and never part of it. S0-1."""

    quota: Decimal
    expected: Decimal

    @property
    def gap(self) -> float:
        """Missing share of the quota, 0…1."""
        if self.quota <= 0:
            return 0.0
        return float(max(Decimal(0), self.quota - self.expected) / self.quota)
