"""What is kept of a partial package while packages are put together?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from giveget.core.trade.space import Floats, Ints


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Labels:
    """Partial packages as columns, all values in whole grid units.

    Args:
        ours, theirs: sums so far, shape ``(n,)``.
        resources: use so far, shape ``(m, n)``.
        ties: codes of the options chosen, shape ``(columns, n)``.
        state: which pattern of open rules and shared terms a label stands in, shape ``(n,)``.
        signs: bits of the terms that moved in our favour, shape ``(words, n)``; no words unless
            answers must differ in their gets.
    """

    ours: Floats
    theirs: Floats
    resources: Floats
    ties: Ints
    state: Ints
    signs: Ints

    def __len__(self) -> int:
        return int(self.ours.shape[0])

    def take(self, index: Ints) -> Labels:
        """Return the labels at ``index``, in that order."""
        return Labels(
            ours=self.ours[index],
            theirs=self.theirs[index],
            resources=self.resources[:, index],
            ties=self.ties[:, index],
            state=self.state[index],
            signs=self.signs[:, index],
        )


@dataclass(frozen=True, slots=True)
class Widths:
    """How many rows the two-dimensional columns of all labels of a search have."""

    resources: int
    ties: int
    signs: int


def start(widths: Widths) -> Labels:
    """Return the single label of the package in which nothing is chosen yet."""
    return Labels(
        ours=np.zeros(1),
        theirs=np.zeros(1),
        resources=np.zeros((widths.resources, 1)),
        ties=np.zeros((widths.ties, 1), dtype=np.int64),
        state=np.zeros(1, dtype=np.int64),
        signs=np.zeros((widths.signs, 1), dtype=np.int64),
    )


def joined(parts: Sequence[Labels]) -> Labels:
    """Return all labels of ``parts``, which holds at least one part."""
    if len(parts) == 1:
        return parts[0]
    return Labels(
        ours=np.concatenate([part.ours for part in parts]),
        theirs=np.concatenate([part.theirs for part in parts]),
        resources=np.concatenate([part.resources for part in parts], axis=1),
        ties=np.concatenate([part.ties for part in parts], axis=1),
        state=np.concatenate([part.state for part in parts]),
        signs=np.concatenate([part.signs for part in parts], axis=1),
    )
