"""Which groups are kept apart together?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def folds_of(groups: NDArray[np.int64], count: int, seed: int) -> list[NDArray[np.bool_]]:
    """Return ``count`` folds as masks over rows; every group is in exactly one."""
    names, place = np.unique(groups, return_inverse=True)
    part = np.random.default_rng(seed).permutation(len(names)) % count
    return [part[place.ravel()] == fold for fold in range(count)]
