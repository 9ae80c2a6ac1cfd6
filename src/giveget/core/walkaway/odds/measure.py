"""How are the odds measured on deals they were not learned from?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.apart import Apart, groups_of, newest_part, parts_by_group
from giveget.core.walkaway.odds.columns import STAGE
from giveget.core.walkaway.odds.history import History
from giveget.core.walkaway.odds.model import learn
from giveget.core.walkaway.odds.options import OddsOptions
from giveget.core.walkaway.odds.report import KeptApart
from giveget.core.walkaway.odds.scores import Predictions, score
from giveget.core.walkaway.pipeline import Pipeline

_FEW_TWINS = 1.0
_LEAST_GROUPS = 20


def measure(
    pipeline: Pipeline, history: History, options: OddsOptions, rng: np.random.Generator
) -> KeptApart | None:
    """Return how good odds are that were learned from one part of history, on the other.

    None when hardly any deals are left once copies are taken together.
    """
    apart = _apart(pipeline, history, options, rng)
    if apart is None:
        return None
    size = len(history.won)
    chance, base = np.zeros(size), np.zeros(size)
    for part in apart.parts:
        model = learn(history.columns, history.won, part.learn, history.weight)
        columns = {column.name: column for column in history.columns}
        codes = [code[part.measure] for code in model.codes(columns)]
        chance[part.measure] = model.chances(codes, options.confidence).value
        base[part.measure] = history.won[part.learn].mean()
    rows = np.concatenate([part.measure for part in apart.parts])
    predictions = Predictions(chance[rows], base[rows], history.won[rows], apart.blocks[rows])
    return KeptApart(
        kind=apart.kind,
        deals=len(np.unique(history.deals[rows])),
        won=float(predictions.won.mean()),
        learned_rate=float(predictions.base.mean()),
        since=None if apart.since is None else apart.since.astype(object),
        scores=score(predictions, options.resamples, options.confidence, rng),
    )


def _apart(
    pipeline: Pipeline, history: History, options: OddsOptions, rng: np.random.Generator
) -> Apart | None:
    newest = newest_part(history.days, history.won, history.deals, options.kept_apart)
    if newest is not None:
        return newest
    groups = groups_of(_identities(pipeline, history))
    if int(groups.max()) + 1 < _LEAST_GROUPS:
        return None
    return parts_by_group(groups, options.folds, options.kept_apart, rng)


def _identities(pipeline: Pipeline, history: History) -> list[Sequence[object]]:
    """Return what makes two rows copies of each other: the deal's id, or all their cells."""
    ids = [pipeline.opportunities[deal].id for deal in history.deals.tolist()]
    groups = [column.groups for column in history.columns if column.name != STAGE]
    if _chance_twins(groups) < _FEW_TWINS:
        return [ids, _rows_as_numbers(groups).tolist()]
    return [ids]


def _rows_as_numbers(groups: Sequence[NDArray[np.intp]]) -> NDArray[np.intp]:
    """Return a number per row, the same for rows that agree in every column."""
    number = groups[0]
    for group in groups[1:]:
        pairs = number * (int(group.max()) + 1) + group
        number = np.unique(pairs, return_inverse=True)[1]
    return number


def _chance_twins(groups: Sequence[NDArray[np.intp]]) -> float:
    """Return how many rows equal to it a row would have by chance alone.

    Where columns are few and say little, equal rows are no copies; where there are many, they are.
    """
    if not groups:
        return float("inf")
    twins = float(len(groups[0]))
    for group in groups:
        shares = np.bincount(group) / len(group)
        twins *= float(shares @ shares)
    return twins
