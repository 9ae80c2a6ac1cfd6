"""What do the columns of a deal say about its odds, and how sure is that?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.chance import Chances, chances_of
from giveget.core.walkaway.odds.coding import Codes, Coding, learn_coding
from giveget.core.walkaway.odds.columns import Column
from giveget.core.walkaway.odds.logistic import Effects, fit_effects

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Model:
    """Groups of every column and the effect of each group."""

    codings: tuple[Coding, ...]
    effects: Effects

    def codes(self, columns: Mapping[str, Column]) -> list[Codes]:
        """Return the group of each deal in every column."""
        return [coding.codes(columns[coding.name]) for coding in self.codings]

    def chances(self, codes: Sequence[Codes], confidence: float) -> Chances:
        """Return the chance of each deal with its interval."""
        log_odds, deviation = self.effects.log_odds(codes), self.effects.deviation(codes)
        return chances_of(log_odds, deviation, confidence)


def learn(columns: Sequence[Column], won: Values, rows: NDArray[np.intp], weight: float) -> Model:
    """Return what these rows teach; everything, groups included, is learned from them alone."""
    codings = tuple(learn_coding(column, rows) for column in columns)
    codes = [coding.codes(column)[rows] for coding, column in zip(codings, columns, strict=True)]
    penalties = [coding.penalty for coding in codings]
    return Model(codings, fit_effects(codes, penalties, won[rows], weight))
