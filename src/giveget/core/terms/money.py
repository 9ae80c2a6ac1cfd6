"""How much, and in which currency?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from giveget.core.terms.errors import CurrencyMismatchError, OutOfRangeError

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount with its currency; digits and scale are kept as given.

    Args:
        amount: any finite decimal, in units of the currency.
        currency: ISO 4217 code, e.g. ``"USD"``.

    Raises:
        OutOfRangeError: the amount is not finite.
    """

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if not self.amount.is_finite():
            raise OutOfRangeError("amount", self.amount, "a finite number")

    @classmethod
    def from_float(cls, value: float, currency: str) -> Money:
        """Return a search or simulation result as money, rounded to cents."""
        return cls(Decimal(repr(float(value))).quantize(_CENT, ROUND_HALF_EVEN), currency)

    def _amount_of(self, other: Money) -> Decimal:
        if other.currency != self.currency:
            raise CurrencyMismatchError(self.currency, other.currency)
        return other.amount

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + self._amount_of(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount - self._amount_of(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.amount, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._amount_of(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._amount_of(other)

    def __str__(self) -> str:
        """The amount with thousands separators and its currency: ``45,600.00 USD``."""
        return f"{self.amount:,} {self.currency}"
