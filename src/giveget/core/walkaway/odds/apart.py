"""Which closed deals are kept apart, to measure the odds on deals they were not learned from?

Where the export knows when deals closed, the newest part is kept apart: that is how the odds will
be used. Where it does not, deals are cut into parts by chance, but deals that look the same stay
together: otherwise a deal would be predicted from its own copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.intp]

_MOST_BLOCKS = 400
_LEAST_OF_EACH = 10
_DATED = 0.9
_MANY = 5000
_BLOCKS_IN_TIME = 24


class ApartKind(StrEnum):
    """How the part kept apart was chosen."""

    NEWEST = "newest"
    FOLDS = "folds"
    BY_CHANCE = "by chance"


@dataclass(frozen=True, slots=True)
class Part:
    """Rows to learn from and rows to measure on; both in ascending order."""

    learn: Rows
    measure: Rows


@dataclass(frozen=True, slots=True)
class Apart:
    """One or more parts, each measured on what it did not learn from.

    Args:
        kind: how they were chosen.
        parts: the parts.
        blocks: for each row, the block that is drawn as a whole when the measurement is repeated.
        since: the first day of the newest part; None when there is no time.
    """

    kind: ApartKind
    parts: tuple[Part, ...]
    blocks: Rows
    since: np.datetime64 | None = None


def newest_part(
    days: NDArray[np.datetime64], won: NDArray[np.float64], deals: Rows, share: float
) -> Apart | None:
    """Return the newest deals as the part kept apart; None when dates or deals are too few."""
    known = ~np.isnat(days)
    if not len(days) or known.mean() < _DATED:
        return None
    order = np.sort(days[known])
    since = order[min(len(order) - 1, int((1 - share) * len(order)))]
    learn = np.flatnonzero(known & (days < since))
    measure = np.flatnonzero(known & (days >= since))
    for rows in (learn, measure):
        wins = len(np.unique(deals[rows[won[rows] == 1]]))
        losses = len(np.unique(deals[rows[won[rows] == 0]]))
        if min(wins, losses) < _LEAST_OF_EACH:
            return None
    return Apart(ApartKind.NEWEST, (Part(learn, measure),), _time_blocks(days, measure), since)


def parts_by_group(groups: Rows, folds: int, share: float, rng: np.random.Generator) -> Apart:
    """Return parts in which no group is torn apart; few deals are all measured, fold by fold."""
    number = int(groups.max()) + 1
    order = rng.permutation(number)[groups]
    blocks = order if number <= _MOST_BLOCKS else order % _MOST_BLOCKS
    everything = np.arange(len(groups))
    if len(groups) > _MANY:
        apart = order < share * number
        part = Part(everything[~apart], everything[apart])
        return Apart(ApartKind.BY_CHANCE, (part,), blocks)
    fold = order % min(folds, number)
    parts = [Part(everything[fold != f], everything[fold == f]) for f in range(min(folds, number))]
    return Apart(ApartKind.FOLDS, tuple(parts), blocks)


def groups_of(keys: Sequence[Sequence[object]]) -> Rows:
    """Return a group for each row: rows that share any key, directly or through others, are one.

    Args:
        keys: several lists, each with one key per row.
    """
    group = np.arange(len(keys[0]))
    places = [_numbered(key) for key in keys]
    while True:
        before = group.copy()
        for place in places:
            lowest = np.full(int(place.max()) + 1, len(group))
            np.minimum.at(lowest, place, group)
            group = lowest[place]
        if np.array_equal(before, group):
            return np.unique(group, return_inverse=True)[1]


def _numbered(keys: Sequence[object]) -> Rows:
    numbers: dict[object, int] = {}
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], np.intp)


def _time_blocks(days: NDArray[np.datetime64], measure: Rows) -> Rows:
    """Return blocks of neighbouring days: what one month has in common counts once."""
    blocks = np.zeros(len(days), np.intp)
    _, place = np.unique(days[measure], return_inverse=True)
    width = max(1, -(-int(place.max() + 1) // _BLOCKS_IN_TIME))
    blocks[measure] = place // width
    return blocks
