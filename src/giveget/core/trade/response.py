"""How likely is a yes?

The model of B5.8 with stated priors: even odds that they take the table as it is, a spread of
five percent of its price, until the deal states beliefs.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from giveget.core.terms import Deal
from giveget.core.trade.objective import ExpectedValue
from giveget.core.value.cash_factor import list_price

FIGHT_TENSION = 0.765
"""Tension of holding everything and calling it final. Source: S0-13."""

_PRIOR_SPREAD = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseModel:
    """Chance of yes from what a package changes for them.

    Args:
        surplus: what the table is worth to them above their own alternative, deal currency.
        scale: gain that moves the odds by a factor e, deal currency.
        tension_weight: how many scales full tension costs.
        assumed: what was not stated in the deal and is a prior.
    """

    surplus: float
    scale: float
    tension_weight: float
    assumed: tuple[str, ...] = ()

    def chance(self, gain_to_them: float, tension: float = 0.0) -> float:
        """Return the chance of yes, 0…1. Source: B5.8."""
        logit = (self.surplus + gain_to_them) / self.scale - self.tension_weight * tension
        if logit >= 0:
            return 1.0 / (1.0 + exp(-logit))
        return exp(logit) / (1.0 + exp(logit))

    def objective(
        self, *, walkaway: float, theirs_on_table: float, min_ours: float, min_gain: float
    ) -> ExpectedValue:
        """Return the measure the search maximises.

        Args:
            walkaway: our walk-away value, deal currency.
            theirs_on_table: estimated value of the table to them.
            min_ours: least value to us.
            min_gain: least gain to them over the table.
        """
        return ExpectedValue(
            walkaway=walkaway,
            surplus_now=self.surplus - theirs_on_table,
            scale=self.scale,
            min_ours=min_ours,
            min_theirs=theirs_on_table + min_gain,
        )


def response_model(deal: Deal) -> ResponseModel:
    """Return the model with the deal's beliefs, or the stated priors where it has none."""
    beliefs = deal.beliefs
    assumed = []
    if beliefs.surplus_on_table is None:
        assumed.append("even odds that they take the table as it is")
    scale = float(beliefs.scale) if beliefs.scale is not None else 0.0
    if scale <= 0:
        scale = _PRIOR_SPREAD * list_price(deal) or 1.0
        assumed.append("a spread of 5 % of the price on the table")
    return ResponseModel(
        surplus=float(beliefs.surplus_on_table or 0),
        scale=scale,
        tension_weight=beliefs.tension_weight,
        assumed=tuple(assumed),
    )
