"""What could we do instead, and what would it take to find out?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from giveget.core.value.discounting import discount_factor
from giveget.core.value.ranges import require_not_negative
from giveget.core.walkaway.prizes import Prize


@dataclass(frozen=True, slots=True)
class Box:
    """An alternative that can be explored once, at a cost.

    Args:
        id: name of the alternative.
        prize: what it may turn out to be worth, money.
        cost: of finding out, paid when it is opened, money.
        years: from opening to the outcome.

    Raises:
        OutOfRangeError: a negative cost or time.

    Source: Weitzman 1979; B2.1.
    """

    id: str
    prize: Prize
    cost: float
    years: float = 0.0

    def __post_init__(self) -> None:
        require_not_negative("cost", self.cost)
        require_not_negative("years", self.years)

    def in_money_of_today(self, rate_per_year: float) -> Box:
        """Return the box with its prize discounted for the time to the outcome.

        Raises:
            OutOfRangeError: a rate of -1 or below.

        Source: B2.2.
        """
        factor = discount_factor(rate_per_year, self.years)
        return replace(self, prize=self.prize.scaled(factor), years=0.0)

    @property
    def net_mean(self) -> float:
        """Average worth less cost, when nothing else could be chosen."""
        return self.prize.mean - self.cost
