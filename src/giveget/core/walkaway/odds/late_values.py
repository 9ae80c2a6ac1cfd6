"""Which columns give the outcome away by what stands in them, whatever they are called?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.columns import Column, ColumnKind

Values = NDArray[np.float64]
Flags = NDArray[np.bool_]

_LEAST_OPEN = 10
_LEAST_CLOSED = 30
_LEAST_GROUP = 10
_FILLED, _NOT_FILLED = 0.5, 0.02
_FAMILIAR = 0.05
_FEW_TEXTS = 50
_PURE, _MOST_OF_ALL, _BY_CHANCE = 0.995, 0.5, 1e-6
_SEPARATES = 0.97
_SAME_ORDER = 0.95
_ENOUGH_TO_COMPARE = 4_000


@dataclass(frozen=True, slots=True)
class Standing:
    """How the deals stand, in the order of the columns.

    Args:
        won: which were won.
        lost: which were lost.
        days: from the start to the end of each deal; NaN where not known.
    """

    won: Flags
    lost: Flags
    days: Values

    @property
    def closed(self) -> Flags:
        """Which are over."""
        return self.won | self.lost

    @property
    def open(self) -> Flags:
        """Which may still be won."""
        return ~self.closed


def late_by_values(column: Column, standing: Standing) -> str | None:
    """Return why the values of a column are known only at the end, or None."""
    if int(standing.closed.sum()) < _LEAST_CLOSED:
        return _only_when_closed(column, standing)
    return (
        _only_when_closed(column, standing)
        or _other_words(column, standing)
        or _tells_the_outcome(column, standing)
        or _counts_days(column, standing)
    )


def same_order(one: Values, other: Values) -> bool:
    """Return whether two columns of numbers rank the deals alike, the one way or the other."""
    known = ~(np.isnan(one) | np.isnan(other))
    if int(known.sum()) < _LEAST_CLOSED:
        return False
    every = max(1, int(known.sum()) // _ENOUGH_TO_COMPARE)
    a, b = _ranks(one[known][::every]), _ranks(other[known][::every])
    if a.std() == 0 or b.std() == 0:
        return False
    return bool(abs(np.corrcoef(a, b)[0, 1]) >= _SAME_ORDER)


def _only_when_closed(column: Column, standing: Standing) -> str | None:
    filled, still_open = column.filled, standing.open
    if int(still_open.sum()) < _LEAST_OPEN or not standing.closed.any():
        return None
    open_share, closed_share = filled[still_open].mean(), filled[standing.closed].mean()
    if closed_share >= _FILLED and open_share <= _NOT_FILLED:
        return (
            f"it is filled in for {closed_share:.0%} of the closed deals "
            f"and {open_share:.0%} of the open ones"
        )
    return None


def _other_words(column: Column, standing: Standing) -> str | None:
    if column.kind is not ColumnKind.TEXT:
        return None
    size, filled = len(column.texts), column.filled
    in_open = np.bincount(column.places[filled & standing.open], minlength=size)
    in_closed = np.bincount(column.places[filled & standing.closed], minlength=size)
    if in_open.sum() < _LEAST_OPEN or not 0 < (in_closed > 0).sum() <= _FEW_TEXTS:
        return None
    if in_open[in_closed > 0].sum() > _FAMILIAR * in_open.sum():
        return None
    return "closed deals carry other values than open ones: it is rewritten at the end"


def _tells_the_outcome(column: Column, standing: Standing) -> str | None:
    for groups in (column.filled.astype(np.intp), column.groups):
        pure = _pure_groups(groups, standing)
        if pure is not None:
            return pure
    if column.kind is ColumnKind.NUMBER and _separates(column.numbers, standing):
        return "its size alone tells won from lost deals"
    return None


def _pure_groups(groups: NDArray[np.intp], standing: Standing) -> str | None:
    size = int(groups.max()) + 1
    won = np.bincount(groups[standing.won], minlength=size)
    lost = np.bincount(groups[standing.lost], minlength=size)
    total = np.maximum(won + lost, 1)
    tests = max(1, int((won + lost > 0).sum()))
    for one, all_of_them, word in ((won, standing.won, "won"), (lost, standing.lost, "lost")):
        number = int(all_of_them.sum())
        share = number / max(1, int(standing.closed.sum()))
        pure = (one >= _PURE * total) & (one >= _LEAST_GROUP)
        pure &= share ** one.astype(float) * tests < _BY_CHANCE
        told = int(one[pure].sum())
        if told > _MOST_OF_ALL * number:
            return f"{told:,} of {number:,} {word} deals carry values that only {word} deals carry"
    return None


def _separates(numbers: Values, standing: Standing) -> bool:
    known = standing.closed & ~np.isnan(numbers)
    won = standing.won[known]
    wins, losses = int(won.sum()), int((~won).sum())
    if min(wins, losses) < _LEAST_GROUP:
        return False
    ranks = _ranks(numbers[known])
    area = (ranks[won].sum() - wins * (wins + 1) / 2) / (wins * losses)
    return bool(max(area, 1 - area) >= _SEPARATES)


def _counts_days(column: Column, standing: Standing) -> str | None:
    if column.kind is not ColumnKind.NUMBER:
        return None
    days = np.where(standing.closed, standing.days, np.nan)
    if same_order(column.numbers, days):
        return "it rises with the days until the deal was over"
    return None


def _ranks(numbers: Values) -> Values:
    """Return ranks from 1; equal numbers share the middle of theirs."""
    _, place, count = np.unique(numbers, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    ranks: Values = (last - (count - 1) / 2)[place]
    return ranks
