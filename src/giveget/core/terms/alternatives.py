"""What else could we do, and what do we need?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


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


class AlternativeKind(StrEnum):
    """With whom an alternative would be, which says what it takes to find one more."""

    LEAD = "lead"
    SUPPLIER = "supplier"
    LOCATION = "location"
    COLLEAGUE = "colleague"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What is lost until the work of somebody who leaves is covered again. Source: GS-4.

    Args:
        worth_per_month: of the work, deal currency.
        lost: share of it that is lost in the first, second, … month, each 0…1.
        recruiting: finding a successor, deal currency.
    """

    worth_per_month: Decimal
    lost: tuple[float, ...]
    recruiting: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Something else we could do instead of this deal.

    Either ``value`` says what it is worth to us, or ``price`` says at which price we would get
    the same thing elsewhere, after ``switching_cost``, or ``coverage`` what going without costs.

    Args:
        id: name in the deal file.
        name: how people call it.
        kind: with whom it would be.
        probability: chance that it comes true when tried, 0…1.
        value: worth to us when it comes true, deal currency; below 0 when it costs us.
        price: the price of the same thing elsewhere, in the unit of the deal's price term.
        switching_cost: one-off cost of moving there, deal currency.
        coverage: what is lost until the work is covered.
        cost: cost of finding out (a visit, a pitch), paid in any case, deal currency.
        to_create: what it takes until there is such an alternative at all, deal currency; None
            when it is there already. One that is not there does not count.
        years: time until it comes true.
        was: the chance before the latest news, 0…1; None without news.
    """

    id: str
    name: str = ""
    kind: AlternativeKind = AlternativeKind.OTHER
    probability: Estimate
    value: Estimate | None = None
    price: Decimal | None = None
    switching_cost: Decimal = Decimal(0)
    coverage: Coverage | None = None
    cost: Decimal = Decimal(0)
    to_create: Decimal | None = None
    years: float = 0.0
    was: float | None = None

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id.replace("_", " ")

    @property
    def is_there(self) -> bool:
        """Whether it can be tried now."""
        return self.to_create is None


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
