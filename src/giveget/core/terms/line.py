"""Which priced components does the deal consist of, and what does each depend on?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Per(StrEnum):
    """How often a line is charged."""

    ONCE = "once"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A priced component of the deal.

    Args:
        id: name in the deal file.
        name: how a text for the other side calls it.
        quantity: units, e.g. 40 days.
        unit: what is counted, e.g. ``"day"``.
        price: price per unit (and per month or year), deal currency.
        cost: the seller's direct cost per unit, same period.
        worth: what a unit is worth to the buyer; the price when nothing is known.
        per: once, a month or a year.
        requires: any-of sets; the line can only be delivered when each set has a line that is in.
        from_them: the other side supplies it (a substitute for one of our lines).
        would_pay: chance that the buyer would pay the price if it were not free (S0-9).
        words: further words by which the other side may call it.
    """

    id: str
    name: str = ""
    quantity: Decimal = Decimal(1)
    unit: str = ""
    price: Decimal = Decimal(0)
    cost: Decimal = Decimal(0)
    worth: Decimal | None = None
    per: Per = Per.ONCE
    requires: tuple[frozenset[str], ...] = ()
    from_them: bool = False
    would_pay: float = 1.0
    words: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id.replace("_", " ")

    @property
    def total_price(self) -> Decimal:
        """Quantity times unit price, once or per the line's period."""
        return self.quantity * self.price
