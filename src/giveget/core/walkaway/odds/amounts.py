"""How large is a deal whose amount nobody has written down yet?

The logarithm of won amounts is normal around a level per group of one column (a product, an owner),
drawn toward the level of all deals as far as the group is thin. The column is the one that explains
most; none when none does. Amounts that are written down stand as they are.

Source: Morris 1983 (empirical Bayes, normal means).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import InputError
from giveget.core.walkaway.odds.coding import Codes, Coding, learn_coding
from giveget.core.walkaway.odds.columns import AMOUNT, ColumnKind, read_column
from giveget.core.walkaway.pipeline import Opportunity, Outcome, Pipeline

Values = NDArray[np.float64]

_LEAST_WON = 5
_WORTH_A_COLUMN = 0.02
_MOST_GROUPS_SHARE = 0.5
_LARGEST_LOG = 60.0


class TooFewAmountsError(InputError):
    """Too few won deals carry an amount."""

    def __init__(self, known: int) -> None:
        super().__init__(
            f"{known} won deals carry an amount above 0; it takes {_LEAST_WON} to learn from"
        )
        self.known = known


@dataclass(frozen=True, slots=True)
class Amounts:
    """Sizes of won deals, in the pipeline's currency.

    Args:
        coding: groups of the column that explains most; None when none does.
        level: mean of the logarithm per group; one element without a column.
        unsure: standard deviation of that mean.
        spread: standard deviation of single deals around it.
        freedom: degrees of freedom of the spread.
    """

    coding: Coding | None
    level: Values
    unsure: Values
    spread: float
    freedom: float

    def draw(
        self, opportunities: Sequence[Opportunity], count: int, rng: np.random.Generator
    ) -> Values:
        """Return amounts as they may turn out; shape (count, deals), money.

        A stated amount is returned as it is in every draw.
        """
        stated = read_column(opportunities, AMOUNT).numbers
        result = np.tile(stated, (count, 1))
        missing = np.flatnonzero(np.isnan(stated))
        if not len(missing):
            return result
        groups = self._groups(opportunities)[missing]
        levels = self.level + rng.standard_normal((count, len(self.level))) * self.unsure
        spread = self.spread * np.sqrt(self.freedom / rng.chisquare(self.freedom, (count, 1)))
        around = rng.standard_normal((count, len(missing))) * spread
        result[:, missing] = np.exp(np.minimum(levels[:, groups] + around, _LARGEST_LOG))
        return result

    def means(self, opportunities: Sequence[Opportunity]) -> Values:
        """Return the mean amount of each deal, without dice; the stated one where there is one.

        The spread is taken as learned: with a spread that is itself in doubt there is no mean.
        """
        stated = read_column(opportunities, AMOUNT).numbers
        log_mean = self.level + (self.unsure**2 + self.spread**2) / 2
        learned = np.exp(np.minimum(log_mean, _LARGEST_LOG))[self._groups(opportunities)]
        return np.where(np.isnan(stated), learned, stated)

    def _groups(self, opportunities: Sequence[Opportunity]) -> Codes:
        if self.coding is None:
            return np.zeros(len(opportunities), np.intp)
        return self.coding.codes(read_column(opportunities, self.coding.name, ColumnKind.TEXT))


def fit_amounts(pipeline: Pipeline, columns: Sequence[str] = ()) -> Amounts:
    """Return the sizes of won deals.

    Args:
        pipeline: open and closed deals.
        columns: headings of text that may tell sizes apart; none known only at the end.

    Raises:
        TooFewAmountsError: hardly any won deal carries an amount above 0.
    """
    amounts = pipeline.amounts
    won = np.flatnonzero((pipeline.outcomes == Outcome.WON.code) & (np.nan_to_num(amounts) > 0))
    if len(won) < _LEAST_WON:
        raise TooFewAmountsError(len(won))
    logs = np.log(amounts[won])
    best, explained = None, _WORTH_A_COLUMN
    for name in columns:
        column = read_column(pipeline.opportunities, name, ColumnKind.TEXT)
        coding = learn_coding(column, won)
        if coding.size > _MOST_GROUPS_SHARE * len(won):
            continue
        codes = coding.codes(column)[won]
        share = _explained(codes, coding.size, logs)
        if share > explained:
            best, explained = (coding, codes), share
    if best is None:
        return _levels(None, np.zeros(len(won), np.intp), 1, logs)
    return _levels(best[0], best[1], best[0].size, logs)


def _explained(codes: Codes, size: int, logs: Values) -> float:
    """Return the share of variance between groups beyond what chance gives (adjusted R²)."""
    count = np.bincount(codes, minlength=size)
    mean = np.bincount(codes, logs, size) / np.maximum(count, 1)
    within = float(np.sum((logs - mean[codes]) ** 2))
    total = float(np.sum((logs - logs.mean()) ** 2))
    freedom = len(logs) - int((count > 0).sum())
    if total <= 0 or freedom <= 0:
        return 0.0
    return 1 - within / freedom / (total / (len(logs) - 1))


def _levels(coding: Coding | None, codes: Codes, size: int, logs: Values) -> Amounts:
    """Return the level of each group, drawn toward that of all as far as the group is thin."""
    count = np.bincount(codes, minlength=size).astype(float)
    mean = np.bincount(codes, logs, size) / np.maximum(count, 1)
    freedom = float(max(1, len(logs) - int((count > 0).sum())))
    variance = max(float(np.sum((logs - mean[codes]) ** 2)) / freedom, 1e-6)
    between = _between(mean, count, variance) if size > 1 else 0.0
    weight = np.where(count > 0, 1 / (between + variance / np.maximum(count, 1)), 0.0)
    centre = float(weight @ mean / weight.sum())
    kept = between / (between + variance / np.maximum(count, 1)) * (count > 0)
    level = centre + kept * (mean - centre)
    unsure = np.sqrt(between * (1 - kept) + (1 - kept) ** 2 / weight.sum())
    return Amounts(coding, level, unsure, float(np.sqrt(variance)), freedom)


def _between(mean: Values, count: Values, variance: float) -> float:
    """Return the variance of the groups' true levels (DerSimonian–Laird)."""
    seen = count > 0
    weight = count[seen] / variance
    centre = weight @ mean[seen] / weight.sum()
    surplus = weight @ (mean[seen] - centre) ** 2 - (seen.sum() - 1)
    scale = weight.sum() - weight @ weight / weight.sum()
    return float(max(0.0, surplus / scale)) if scale > 0 else 0.0
