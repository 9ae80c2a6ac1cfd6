"""What do customers keep holding against our offers, and what do we say to it?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """An objection that comes back from deal to deal.

    Args:
        id: name in the playbook, e.g. ``"price"``.
        times: how often it was heard.
        value: money at stake each time, currency of the playbook; 1 counts each time alike.
        phrases: our own answers to it.

    Source: S0-31.
    """

    id: str
    times: int = 0
    value: Decimal = Decimal(1)
    phrases: tuple[str, ...] = ()

    @property
    def weight(self) -> Decimal:
        """Frequency times value."""
        return self.times * self.value
