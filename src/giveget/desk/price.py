"""What does each ask cost us, line by line?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from giveget.core.terms import Ask, Deal
from giveget.core.trade.concession import EqualValue, equal_value_of
from giveget.core.value.asked import Asked, price_asks
from giveget.core.value.sheet import MathSheet, math_sheet
from giveget.core.walkaway.of_deal import WalkawayValue, walkaway_of
from giveget.core.walkaway.others import Others


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceResult:
    """The price of some asks.

    Args:
        asked: the asks with their prices.
        walkaway: what no deal is worth.
        sheet: the calculation, line by line.
        equal_value: for an asked discount, what the gets of the deal would pay for.
    """

    asked: Asked
    walkaway: WalkawayValue
    sheet: MathSheet
    equal_value: tuple[EqualValue, ...]

    @property
    def deal(self) -> Deal:
        """The deal, asked options on its menu."""
        return self.asked.deal


def price(deal: Deal, asks: Sequence[Ask], *, others: Others | None = None) -> PriceResult:
    """Price asks as if they were granted for nothing; ``others``: deals that could fill its place.

    Source: law 1.
    """
    asked = price_asks(deal, asks)
    return PriceResult(
        asked=asked,
        walkaway=walkaway_of(asked.traded, others=others),
        sheet=math_sheet(asked),
        equal_value=equal_value_of(asked),
    )
