"""Which answers differ in what we get, not in a day of payment terms?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from giveget.core.trade.components import Signs
from giveget.core.trade.errors import FactorShapeError, PackageLengthError
from giveget.core.trade.objective import Objective
from giveget.core.trade.results import Found
from giveget.core.trade.search import solve
from giveget.core.trade.space import Bools, Package, Space
from giveget.core.trade.tuning import DEFAULT_TUNING, Tuning


def best_distinct(
    space: Space,
    objective: Objective,
    is_get: Sequence[Bools],
    k: int = 3,
    *,
    tuning: Tuning = DEFAULT_TUNING,
) -> Found:
    """Return the best package of each of the ``k`` best sets of gets, exactly.

    The signature of a package is the set of terms that stand at an option which is a get; two
    packages with the same signature are the same answer in other numbers, and the better one
    speaks for both. Order and ``tuning`` are those of :func:`best`; the proof's bound is
    on signatures left out.

    Args:
        is_get: for each term, which options move it in our favour against the table.

    Raises:
        PackageLengthError, FactorShapeError: ``is_get`` does not fit the space.
    """
    if len(is_get) != len(space.sizes):
        raise PackageLengthError(len(is_get), len(space.sizes))
    flags = tuple(np.asarray(flag, dtype=np.bool_) for flag in is_get)
    for term, flag in enumerate(flags):
        if flag.shape != (space.sizes[term],):
            raise FactorShapeError(f"is_get of term {term}", flag.shape, (space.sizes[term],))
    return solve(space, objective, k, Signs(flags), tuning)


def signature(package: Package, is_get: Sequence[Bools]) -> frozenset[int]:
    """Return the terms of ``package`` that stand at a get."""
    return frozenset(term for term, option in enumerate(package) if is_get[term][option])
