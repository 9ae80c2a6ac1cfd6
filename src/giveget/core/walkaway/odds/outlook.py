"""What does each open deal bring to the walk-away value: how likely, how much, how soon?

Everything comes with its uncertainty, and as draws for what is computed from it: one row of draws
is one possible truth about the pipeline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.value.ranges import require_finite, require_not_negative
from giveget.core.walkaway.odds.amounts import Amounts, TooFewAmountsError, fit_amounts
from giveget.core.walkaway.odds.chance import Chance
from giveget.core.walkaway.odds.columns import ColumnKind
from giveget.core.walkaway.odds.odds import Odds
from giveget.core.walkaway.odds.scores import Estimate
from giveget.core.walkaway.odds.timing import Timing, TooFewTimesError, fit_timing
from giveget.core.walkaway.pipeline import Opportunity, Pipeline

Values = NDArray[np.float64]

_NO_DAY = np.datetime64("NaT", "D")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What the export cannot say.

    Args:
        margin: share of the amount that stays with us, a fraction.
        years: time to the win where the export tells no times; years, 0 or more.
        amount: size of a deal where the export tells no sizes; money; None leaves it unknown.

    Raises:
        OutOfRangeError: a number outside these ranges.
    """

    margin: float
    years: float = 0.0
    amount: float | None = None

    def __post_init__(self) -> None:
        require_finite("margin", self.margin)
        require_not_negative("years", self.years)
        if self.amount is not None:
            require_not_negative("amount", self.amount)


@dataclass(frozen=True, slots=True)
class OutlookDraws:
    """Possible truths about some open deals; three arrays of shape (draws, deals).

    Args:
        chance: that the deal is decided and won, fraction: the odds, less for a deal that has
            been open longer than deals that were decided.
        worth: when won, money: amount × margin; NaN where no amount is known at all.
        years: from now to the win, if it is won.
    """

    chance: Values
    worth: Values
    years: Values


@dataclass(frozen=True, slots=True)
class Prospect:
    """What one open deal brings.

    Args:
        chance: that the deal is decided and won, fraction.
        worth: when won, money; NaN where no amount is known at all.
        years: from now to the win, if it is won.
    """

    chance: Chance
    worth: Estimate
    years: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Odds, sizes and times of one pipeline.

    Args:
        odds: of winning.
        amounts: of won deals; None when the export does not tell.
        timing: how fast deals end; None when the export does not tell.
        as_of: the day ages are counted to; NaT when not known.
        sentences: what could not be learned, in plain words.
    """

    odds: Odds
    amounts: Amounts | None
    timing: Timing | None
    as_of: np.datetime64
    sentences: tuple[str, ...]

    def draws(
        self,
        opportunities: Sequence[Opportunity],
        assumptions: Assumptions,
        count: int,
        rng: np.random.Generator,
    ) -> OutlookDraws:
        """Return possible truths about these deals."""
        return self.beside(
            opportunities, assumptions, self.odds.draws(opportunities, count, rng), rng
        )

    def beside(
        self,
        opportunities: Sequence[Opportunity],
        assumptions: Assumptions,
        chance: Values,
        rng: np.random.Generator,
    ) -> OutlookDraws:
        """Return possible truths about worth and time beside these odds, one row per row.

        Args:
            opportunities: the deals.
            assumptions: what the export cannot say.
            chance: of a win once decided, as :meth:`Odds.draws` returns it.
            rng: the dice.
        """
        count = len(chance)
        worth = self._amounts(opportunities, assumptions, count, rng) * assumptions.margin
        if self.timing is None:
            years = np.full((count, len(opportunities)), assumptions.years)
            return OutlookDraws(chance, worth, years)
        times = self.timing.draw(self._ages(opportunities), count, rng)
        return OutlookDraws(chance * times.decided, worth, times.years)

    def mean_chances(self, opportunities: Sequence[Opportunity]) -> Values:
        """Return the mean of :attr:`OutlookDraws.chance` per deal, worked out without dice."""
        means: Values = self.odds.means(opportunities) * self.decided(opportunities)
        return means

    def decided(self, opportunities: Sequence[Opportunity]) -> Values:
        """Return the chance that each deal, at its age, is decided at all; 1 without any times."""
        if self.timing is None:
            return np.ones(len(opportunities))
        return self.timing.decided(self._ages(opportunities))

    def mean_amounts(self, opportunities: Sequence[Opportunity]) -> Values:
        """Return the mean size of each deal, money; NaN where no amount is known at all."""
        if self.amounts is not None:
            return self.amounts.means(opportunities)
        nan = float("nan")
        return np.array([nan if o.amount is None else float(o.amount) for o in opportunities])

    def of_all(
        self,
        opportunities: Sequence[Opportunity],
        assumptions: Assumptions,
        rng: np.random.Generator,
        count: int = 2000,
    ) -> tuple[Prospect, ...]:
        """Return what each deal brings, with intervals from so many draws."""
        if not opportunities:
            return ()
        draws = self.draws(opportunities, assumptions, count, rng)
        columns = (draws.chance, draws.worth, draws.years)
        estimates = [self._estimates(column) for column in columns]
        return tuple(
            Prospect(Chance(chance.value, chance.low, chance.high), worth, years)
            for chance, worth, years in zip(*estimates, strict=True)
        )

    def _estimates(self, draws: Values) -> list[Estimate]:
        tail = (1 - self.odds.confidence) / 2
        low, high = np.quantile(draws, [tail, 1 - tail], axis=0)
        columns = (draws.mean(axis=0).tolist(), low.tolist(), high.tolist())
        return [Estimate(*row) for row in zip(*columns, strict=True)]

    def _amounts(
        self,
        opportunities: Sequence[Opportunity],
        assumptions: Assumptions,
        count: int,
        rng: np.random.Generator,
    ) -> Values:
        if self.amounts is not None:
            return self.amounts.draw(opportunities, count, rng)
        missing = float("nan") if assumptions.amount is None else assumptions.amount
        stated = [missing if o.amount is None else float(o.amount) for o in opportunities]
        return np.tile(np.array(stated, float), (count, 1))

    def _ages(self, opportunities: Sequence[Opportunity]) -> Values:
        created = np.array([o.created or _NO_DAY for o in opportunities], "datetime64[D]")
        days = self.as_of - created
        ages = np.where(np.isnat(days), np.nan, days.astype(np.int64).astype(float))
        stated = np.array([np.nan if o.days is None else o.days for o in opportunities], float)
        return np.where(np.isnan(stated), ages, stated)


def fit_outlook(pipeline: Pipeline, odds: Odds) -> Outlook:
    """Return sizes and times of the pipeline's deals beside their odds.

    What the export does not tell is None, with a sentence.
    """
    sentences: list[str] = []
    amounts, timing = None, None
    texts = [name for name, kind in odds.kinds.items() if kind is ColumnKind.TEXT]
    try:
        amounts = fit_amounts(pipeline, [name for name in texts if name != "stage"])
    except TooFewAmountsError as error:
        sentences.append(f"The size of deals cannot be learned: {error}.")
    try:
        timing = fit_timing(pipeline)
    except TooFewTimesError as error:
        sentences.append(
            f"The time to a win cannot be learned: {error}. It is the time you state, or none."
        )
    as_of = np.datetime64("NaT" if pipeline.as_of is None else pipeline.as_of, "D")
    return Outlook(
        odds=odds, amounts=amounts, timing=timing, as_of=as_of, sentences=tuple(sentences)
    )
