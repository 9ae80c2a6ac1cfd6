"""What in the history may be wrong although no rule refuses it?"""

from __future__ import annotations

import numpy as np

from giveget.core.walkaway.odds.chance import wilson
from giveget.core.walkaway.odds.columns import Column, ColumnKind
from giveget.core.walkaway.odds.history import History
from giveget.core.walkaway.odds.sentences import exact_amount_words

_LEAST = 50
_TIMES = 1.5
_TELLING_DIGITS = 100.0
_SURE = 0.99


def doubts(history: History) -> tuple[str, ...]:
    """Return what the person should look at, in plain words."""
    found = (_exact_amounts(column, history) for column in history.columns)
    return tuple(words for words in found if words is not None)


def _exact_amounts(column: Column, history: History) -> str | None:
    """Return words when exact amounts are won far more often than round ones.

    Guesses are round; what was signed is exact. An amount that is corrected at the end tells the
    end.
    """
    if column.kind is not ColumnKind.NUMBER:
        return None
    size = np.abs(np.nan_to_num(column.numbers))
    large = size >= _TELLING_DIGITS * 10
    power = 10.0 ** np.floor(np.log10(np.maximum(size, 1.0)))
    is_round = np.isclose(np.remainder(size * 10 / power, 1.0), 0.0)
    exact, rounded = history.won[large & ~is_round], history.won[large & is_round]
    if min(len(exact), len(rounded)) < _LEAST:
        return None
    lowest = wilson(float(exact.sum()), len(exact), _SURE)[0]
    highest = wilson(float(rounded.sum()), len(rounded), _SURE)[1]
    if lowest <= highest or exact.mean() <= _TIMES * rounded.mean():
        return None
    return exact_amount_words(column.name, float(exact.mean()), float(rounded.mean()))
