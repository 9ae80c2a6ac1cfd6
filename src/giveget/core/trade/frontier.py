"""Which packages does no other package beat for both sides?"""

from __future__ import annotations

import math

import numpy as np

from giveget.core.trade.dominance import kept
from giveget.core.trade.grid import TieCode
from giveget.core.trade.labels import Labels
from giveget.core.trade.objective import Linear
from giveget.core.trade.results import Frontier, Proof
from giveget.core.trade.search import everything
from giveget.core.trade.space import Floats, Ints, Space
from giveget.core.trade.tuning import Tuning

FRONTIER_TUNING = Tuning(label_limit=2_000_000)
"""Partial packages kept at once before the frontier is given up as incomplete."""


def frontier(
    space: Space,
    *,
    min_ours: float = -math.inf,
    min_theirs: float = -math.inf,
    tuning: Tuning = FRONTIER_TUNING,
) -> Frontier:
    """Return every package on the frontier of both sides' values, under rules and limits.

    Of packages worth exactly the same to both, the one with fewer changes from the reference,
    then the lowest option indices, stands for all.

    Args:
        min_ours: floor on our value, money, e.g. the walk-away value.
        min_theirs: floor on their value, money.
    """
    floors = Linear(us=1.0, them=1.0, min_ours=min_ours, min_theirs=min_theirs)
    outcome, code = everything(space, floors, tuning)
    labels = outcome.labels
    if len(labels):
        labels = labels.take(kept(_alike(labels), 1))
    labels = labels.take(np.argsort(-labels.ours))
    options = _options(labels, code)
    return Frontier(
        ours=_summed(space, options, ours=True),
        theirs=_summed(space, options, ours=False),
        options=options,
        proof=Proof(
            optimal=not outcome.was_cut,
            packages=space.packages,
            bound=math.inf if outcome.was_cut else -math.inf,
            labels=outcome.count,
        ),
    )


def _alike(labels: Labels) -> Labels:
    """Return complete packages without the resources, which no longer matter."""
    return Labels(
        ours=labels.ours,
        theirs=labels.theirs,
        resources=np.zeros((0, len(labels))),
        ties=labels.ties,
        state=labels.state,
        signs=labels.signs,
    )


def _options(labels: Labels, code: TieCode) -> Ints:
    columns = [code.option(labels.ties, term) for term in range(len(code.sizes))]
    return np.stack(columns, axis=1) if columns else np.zeros((len(labels), 0), dtype=np.int64)


def _summed(space: Space, options: Ints, *, ours: bool) -> Floats:
    total = np.zeros(options.shape[0])
    for factor in space.factors:
        table = factor.ours if ours else factor.theirs
        total += table[tuple(options[:, term] for term in factor.terms)]
    return total
