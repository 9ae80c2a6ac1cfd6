"""How likely is each open deal to be won?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.beta import beta_strata
from giveget.core.walkaway.odds.chance import Chance, Chances, logistic, mean_chances
from giveget.core.walkaway.odds.columns import Column, ColumnKind, read_column
from giveget.core.walkaway.odds.model import Model
from giveget.core.walkaway.odds.options import Prior
from giveget.core.walkaway.odds.report import OddsReport
from giveget.core.walkaway.pipeline import Opportunity

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Reason:
    """What one column does to the odds of a deal.

    Args:
        column: heading.
        value: the group the deal belongs to.
        log_odds: what that adds; above 0 makes a win more likely.
    """

    column: str
    value: str
    log_odds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Odds:
    """The odds of the open deals of one pipeline.

    Args:
        report: how good they are and what they rest on.
        confidence: share of the truth the intervals are to hold.
        model: what the columns say; None when every deal gets the base rate.
        kinds: what stands in each column the model uses.
        prior: what was believed before any deal closed.
    """

    report: OddsReport
    confidence: float
    model: Model | None
    kinds: Mapping[str, ColumnKind]
    prior: Prior

    def of(self, opportunity: Opportunity) -> Chance:
        """Return the chance of winning one deal, as if it were open, with its interval."""
        return self.of_all((opportunity,))[0]

    def of_all(self, opportunities: Sequence[Opportunity]) -> Chances:
        """Return the chances of winning these deals, as if they were open."""
        if self.model is None:
            base, ones = self.report.base_rate, np.ones(len(opportunities))
            return Chances(base.value * ones, base.low * ones, base.high * ones)
        codes = self.model.codes(self._columns(opportunities))
        return self.model.chances(codes, self.confidence)

    def draws(
        self, opportunities: Sequence[Opportunity], count: int, rng: np.random.Generator
    ) -> Values:
        """Return chances as they may truly be; shape (count, deals), fractions.

        One row is one possible truth: what is uncertain about a column moves all deals at once.
        A rate that all deals share takes each of its strata once, so that only their order is
        left to the dice.
        """
        if self.model is None:
            rates = rng.permutation(beta_strata(*self._wins_and_losses(), count))
            return np.repeat(rates[:, None], len(opportunities), axis=1)
        codes = self.model.codes(self._columns(opportunities))
        normals = rng.standard_normal((count, len(self.model.effects.mean)))
        return logistic(self.model.effects.draws(codes, normals))

    def means(self, opportunities: Sequence[Opportunity]) -> Values:
        """Return the mean of each chance over all that may be true, without dice; fractions."""
        if self.model is None:
            won, lost = self._wins_and_losses()
            return np.full(len(opportunities), won / (won + lost))
        codes = self.model.codes(self._columns(opportunities))
        effects = self.model.effects
        return mean_chances(effects.log_odds(codes), effects.deviation(codes))

    def _wins_and_losses(self) -> tuple[float, float]:
        """Return the Beta posterior of the rate that all deals share."""
        lost = self.report.closed - self.report.won
        return self.report.won + self.prior.won, lost + self.prior.lost

    def reasons(self, opportunity: Opportunity) -> tuple[Reason, ...]:
        """Return what each column does to the odds of a deal, the strongest first."""
        if self.model is None:
            return ()
        codes = self.model.codes(self._columns((opportunity,)))
        places = self.model.effects.places(codes)[1:, 0]
        reasons = [
            Reason(coding.name, coding.label(int(code[0])), float(self.model.effects.mean[place]))
            for coding, code, place in zip(self.model.codings, codes, places, strict=True)
        ]
        return tuple(sorted(reasons, key=lambda reason: -abs(reason.log_odds)))

    def _columns(self, opportunities: Sequence[Opportunity]) -> dict[str, Column]:
        return {name: read_column(opportunities, name, kind) for name, kind in self.kinds.items()}
