"""Which balanced trades pay for the asks, which offers are equal to us, and in which steps?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from giveget.core.terms import Ask, Deal
from giveget.core.trade.equals import equal_offers_of
from giveget.core.trade.matched import matched_trades
from giveget.core.trade.menu import Direction
from giveget.core.trade.reply import Offer
from giveget.core.trade.results import Proof
from giveget.core.trade.situation import Situation
from giveget.core.trade.steps import PlannedStep, planned_steps
from giveget.core.value.asked import Asked, price_asks
from giveget.core.walkaway.of_deal import WalkawayValue, walkaway_of
from giveget.core.walkaway.others import Others
from giveget.desk.roles import roles_of


@dataclass(frozen=True, slots=True, kw_only=True)
class TradesResult:
    """The matched trades of some asks.

    Args:
        asked: the asks with their prices.
        walkaway: what no deal is worth.
        offers: balanced trades that differ in their gets, best first.
        equal: two or three offers worth the same to us, to leave the choice to them (B4.4).
        steps: a plan of shrinking steps towards the asked discount, each with a get (B4.5).
        proof: why nothing better was missed.
    """

    asked: Asked
    walkaway: WalkawayValue
    offers: tuple[Offer, ...]
    equal: tuple[Offer, ...]
    steps: tuple[PlannedStep, ...]
    proof: Proof

    @property
    def deal(self) -> Deal:
        """The deal, asked options on its menu."""
        return self.asked.deal


def trades(
    deal: Deal,
    asks: Sequence[Ask],
    *,
    role: str = "",
    top: int = 10,
    today: date,
    others: Others | None = None,
) -> TradesResult:
    """Return the trades that pay for the asks, inside the role's authority.

    Raises:
        NotFoundError: the playbook has no such role.

    Source: B4.1-B4.5.
    """
    asked = price_asks(deal, asks)
    walkaway = walkaway_of(asked.traded, others=others)
    own, _ = roles_of(deal, role)
    situation = Situation(asked=asked, walkaway=walkaway.value, authority=own, today=today)
    toward = matched_trades(situation, Direction.TOWARD_THE_ASK, top)
    found = toward if toward.offers else matched_trades(situation, Direction.ANOTHER_WAY, top)
    return TradesResult(
        asked=asked,
        walkaway=walkaway,
        offers=found.offers,
        equal=equal_offers_of(asked.deal, found.offers),
        steps=planned_steps(situation),
        proof=found.proof,
    )
