"""What must every answer respect?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from giveget.core.terms import Authority, Deal, Package
from giveget.core.trade.deal_space import breaks_rule
from giveget.core.trade.menu import within_limits
from giveget.core.trade.reply import Offer
from giveget.core.trade.response import ResponseModel, response_model
from giveget.core.value.asked import Asked
from giveget.core.value.valuation import Worth

# Two amounts closer than this share of the larger one are equal (float64 sums).
EQUAL = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """The asks on the table, and the limits within which they are answered.

    Args:
        asked: the deal with its priced asks.
        walkaway: our walk-away value, deal currency.
        authority: what the role that answers may agree to; None for no limits.
        today: the day of the answer.
        unavailable: ids of lines the other side has said it cannot supply.
        agreed: ids of terms they have said are fine; no answer touches them (S0-11).
        refused: ids of terms they have said they do not want; no answer asks for them.
        conditional: ids of terms on which they offer something only if we do something for it.
        questions: what could not be read for sure and must be asked back.
        hold_reason: why a hold would be right, or empty.
    """

    asked: Asked
    walkaway: float
    authority: Authority | None
    today: date
    unavailable: frozenset[str] = frozenset()
    agreed: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    conditional: frozenset[str] = frozenset()
    questions: tuple[str, ...] = ()
    hold_reason: str = ""

    @property
    def deal(self) -> Deal:
        """The deal with the asked options on its menu."""
        return self.asked.deal

    @property
    def model(self) -> ResponseModel:
        """How likely a yes is."""
        return response_model(self.deal)

    @property
    def table(self) -> Worth:
        """What the table is worth."""
        return self.asked.traded.worth(self.deal.table)

    @property
    def least_ours(self) -> float:
        """No package below this: the table, or the walk-away value where the table is worse."""
        table = self.table.ours
        if table >= self.walkaway:
            return max(self.walkaway, table - EQUAL * max(1.0, abs(table)))
        return self.walkaway

    @property
    def least_gain(self) -> float:
        """What they must gain at least over the table: nothing may make them worse off (S3-1).

        Where the table is worse for them than their own alternative, they must gain that much.
        Where it is below our walk-away value they must give way, as far as their own alternative
        lets them; if that is not known, by what we miss and a single spread of their decision.
        """
        shortfall = self.walkaway - self.table.ours
        if shortfall > 0:
            is_known = self.deal.beliefs.surplus_on_table is not None
            return -self.model.surplus if is_known else -(shortfall + self.model.scale)
        nothing = -EQUAL * max(1.0, abs(self.table.theirs))
        return max(nothing, -self.model.surplus)

    @property
    def patience(self) -> float:
        """How much a trade may cost them by our estimate, if nothing better is found.

        Their stated surplus, below 0 where they must gain; without one a single spread of their
        decision.
        """
        if self.deal.beliefs.surplus_on_table is None:
            return self.model.scale
        return self.model.surplus

    def keeps_walkaway(self, ours: float) -> bool:
        """Whether a value to us is not below the walk-away value (law 3)."""
        return ours >= self.walkaway - EQUAL * max(1.0, abs(self.walkaway))

    def is_allowed(self, package: Package) -> bool:
        """Whether rules and the limits on single terms and on the price allow a package."""
        terms = self.deal.terms
        if breaks_rule(self.deal.rules, terms, package) is not None:
            return False
        if not within_limits(self.deal, self.authority, dict(package)):
            return False
        limit = None if self.authority is None else self.authority.contract_value
        committed = self.asked.traded.committed_price(package)
        return limit is None or committed <= float(limit) * (1 + EQUAL)

    def offer(self, package: Package) -> Offer:
        """Return the offer of a package.

        Raises:
            ConcessionError: it would be a concession.
        """
        valuation = self.asked.traded
        worth = valuation.worth(package)
        gain_to_them = worth.theirs - self.table.theirs
        chance = self.model.chance(gain_to_them)
        return Offer(
            package=package,
            trade=valuation.trade(package),
            worth=worth,
            price=valuation.price(package),
            gain=worth.ours - self.table.ours,
            gain_to_them=gain_to_them,
            chance_of_yes=chance,
            expected_value=chance * (worth.ours - self.walkaway),
        )
