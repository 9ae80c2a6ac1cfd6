"""How are the odds measured on deals they were not learned from?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from giveget.core.walkaway.odds.apart import Apart, groups_of, newest_part, parts_by_group
from giveget.core.walkaway.odds.columns import STAGE, Column, ColumnKind
from giveget.core.walkaway.odds.history import History
from giveget.core.walkaway.odds.model import learn
from giveget.core.walkaway.odds.options import OddsOptions
from giveget.core.walkaway.odds.report import KeptApart
from giveget.core.walkaway.odds.scores import Predictions, score
from giveget.core.walkaway.pipeline import Pipeline

_FEW_TWINS = 1.0


def measure(
    pipeline: Pipeline, history: History, options: OddsOptions, rng: np.random.Generator
) -> KeptApart:
    """Return how good odds are that were learned from one part of history, on the other."""
    apart = _apart(pipeline, history, options, rng)
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
) -> Apart:
    newest = newest_part(history.days, history.won, history.deals, options.kept_apart)
    if newest is not None:
        return newest
    groups = groups_of(_identities(pipeline, history))
    return parts_by_group(groups, options.folds, options.kept_apart, rng)


def _identities(pipeline: Pipeline, history: History) -> Sequence[Sequence[object]]:
    """Return what makes two rows copies of each other: the deal's id, or all their cells."""
    ids = [pipeline.opportunities[deal].id for deal in history.deals.tolist()]
    columns = [column for column in history.columns if column.name != STAGE]
    cells = [_cells(column) for column in columns]
    if _chance_twins(cells) < _FEW_TWINS:
        return [ids, list(zip(*cells, strict=True))]
    return [ids]


def _cells(column: Column) -> Sequence[object]:
    if column.kind is ColumnKind.NUMBER:
        return [None if number != number else number for number in column.numbers.tolist()]
    return column.texts


def _chance_twins(cells: Sequence[Sequence[object]]) -> float:
    """Return how many rows equal to it a row would have by chance alone.

    Where columns are few and say little, equal rows are no copies; where there are many, they are.
    """
    if not cells:
        return float("inf")
    twins = float(len(cells[0]))
    for column in cells:
        shares = np.array(list(Counter(column).values())) / len(column)
        twins *= float(shares @ shares)
    return twins
