"""What is given, what comes back, and does it balance?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from giveget.core.terms.errors import NotAllowedError

# Sums of float64 values are compared with this relative slack so that a trade at exact equality
# passes (S4-3).
_EQUAL = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Give:
    """A change against us: ``value_to_us`` is below zero, deal currency."""

    term: str
    before: str
    after: str
    value_to_us: float
    value_to_them: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Get:
    """A change for us: ``value_to_us`` is zero or more, deal currency."""

    term: str
    before: str
    after: str
    value_to_us: float
    value_to_them: float


class ConcessionError(NotAllowedError):
    """A give whose gets do not cover it cannot become a reply."""

    def __init__(self, cost: float, returned: float) -> None:
        super().__init__(
            f"gives cost {cost:,.2f} and gets return {returned:,.2f}: a concession, not a trade; "
            "ask for something of equal value, or book it as a concession with a name and a reason"
        )
        self.cost, self.returned = cost, returned


class TradeClass(StrEnum):
    """What a set of gives and gets is. Source: S4-1."""

    NEGOTIATION = "NEGOTIATION"
    CONCESSION = "CONCESSION"
    ASK = "ASK"
    TALK = "TALK"


@dataclass(frozen=True, slots=True)
class Trade:
    """Gives and gets together; any trade can be described, only a balanced one can be offered."""

    gives: tuple[Give, ...]
    gets: tuple[Get, ...]

    @property
    def changes(self) -> tuple[Give | Get, ...]:
        """Gives, then gets."""
        return (*self.gives, *self.gets)

    @property
    def cost(self) -> float:
        """What the gives cost us, zero or more, deal currency."""
        return -sum(give.value_to_us for give in self.gives)

    @property
    def returned(self) -> float:
        """What the gets are worth to us, deal currency."""
        return sum(get.value_to_us for get in self.gets)

    @property
    def ratio(self) -> float | None:
        """Value of the gets over cost of the gives, to us; None when nothing is given. S4-3."""
        if not self.gives or self.cost <= 0:
            return None
        return self.returned / self.cost

    @property
    def is_balanced(self) -> bool:
        """Whether the gets are worth at least what the gives cost."""
        if not self.gives:
            return True
        return bool(self.gets) and self.returned >= self.cost * (1 - _EQUAL)

    @property
    def kind(self) -> TradeClass:
        """NEGOTIATION, CONCESSION, ASK or TALK. Source: S4-1, B4.2."""
        if not self.gives:
            return TradeClass.ASK if self.gets else TradeClass.TALK
        return TradeClass.NEGOTIATION if self.is_balanced else TradeClass.CONCESSION

    def require_balanced(self) -> Trade:
        """Return the trade itself.

        Raises:
            ConcessionError: something is given and the gets do not cover it.
        """
        if not self.is_balanced:
            raise ConcessionError(self.cost, self.returned)
        return self


def net_to_them(trade: Trade) -> float:
    """What the trade as a whole is estimated to be worth to the other side, deal currency."""
    return sum(change.value_to_them for change in trade.changes)
