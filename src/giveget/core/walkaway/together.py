"""What does the best plan earn when the chances of the deals rise and fall together?

All deals of a thin history share one win rate that nobody knows. What is planned cannot depend on
the truth: which deals are tried, in which order, and after how many in vain to give up. So one plan
is valued in every possible truth, and the mean of that is what it earns. The value at the mean
chance would be too high, because in a bad truth all deals fail at once; the mean of what one could
earn who knew the truth would be too high as well, because that can not be bought. Where the truth
is known, or where each deal has only its own uncertainty, the three are the same. Source: B2.2,
B2.3, B2.6.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.index import index
from giveget.core.walkaway.prizes import Bernoulli

Values = NDArray[np.float64]

MOST_TRUTHS = 32
"""Enough: against all draws the value is then right to about a hundredth, mostly much better."""

_NOTHING_LEFT = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Truths:
    """Some possible truths about the chances of deals.

    Args:
        chances: of winning; shape (truths, deals).
        weights: how likely each truth is; shape (truths,), adding up to 1.

    Raises:
        OutOfRangeError: shapes that do not fit, or a chance outside [0, 1].
    """

    chances: Values
    weights: Values

    def __post_init__(self) -> None:
        if self.chances.ndim != 2 or self.weights.shape != (len(self.chances),):
            raise OutOfRangeError("chances", self.chances.shape, "one row per weight")
        if self.chances.size and not (self.chances.min() >= 0 and self.chances.max() <= 1):
            raise OutOfRangeError("chances", "some outside", "between 0 and 1")

    def beside(self, own: Values) -> Truths:
        """Return the same with deals put before, whose chances are the same in every truth."""
        fixed = np.broadcast_to(own, (len(self.weights), len(own)))
        return Truths(np.concatenate([fixed, self.chances], axis=1), self.weights)

    def with_typical(self, like: Sequence[int], count: int) -> Truths:
        """Return the same with deals put after, each as likely as these are on average."""
        typical = self.chances[:, list(like)].mean(axis=1, keepdims=True)
        more = np.repeat(typical, count, axis=1)
        return Truths(np.concatenate([self.chances, more], axis=1), self.weights)


def what_counts(boxes: Sequence[Box], slots: int) -> Values:
    """Return how much the chance of each deal moves the value, at the mean chances.

    That is its index, as often as its turn comes: many deals that nobody will try say nothing
    about the few that matter.

    Args:
        boxes: win-or-nothing prizes in money of today.
        slots: how many can be taken, 1 or more.

    Returns:
        Shape (boxes,), money, 0 or more.
    """
    indices = np.array([index(box) for box in boxes])
    counts, free = np.zeros(len(boxes)), np.zeros(slots)
    free[:1] = 1.0
    for at in np.argsort(-indices, kind="stable").tolist():
        turn = float(free.sum())
        if indices[at] <= 0 or turn < _NOTHING_LEFT:
            break
        counts[at] = turn * indices[at]
        prize = boxes[at].prize
        chance = prize.chance if isinstance(prize, Bernoulli) else 0.0
        free = free * (1.0 - chance) + np.concatenate([[0.0], free[:-1]]) * chance
    return counts


def truths_of(draws: Values, means: Values, counts: Values) -> Truths:
    """Return a few truths that stand for many draws.

    Draws are ordered by how well the deals that count fare altogether and cut into groups; each
    group is its own mean. What only single deals have is averaged away, and rightly: each deal is
    tried once, so its own uncertainty changes nothing.

    Args:
        draws: chances as they may truly be; shape (draws, deals).
        means: the mean chance of each deal, where it is known better than from the draws.
        counts: how much each deal counts, as :func:`what_counts` says; shape (deals,).
    """
    count, groups = len(draws), min(MOST_TRUTHS, len(draws))
    starts = np.arange(groups) * count // groups
    sizes = np.diff([*starts, count])
    order = np.argsort(draws @ counts, kind="stable")
    sums = np.add.reduceat(draws[order], starts, axis=0)
    weights = sizes / count
    return Truths(_centred(sums / sizes[:, None], weights, means), weights)


def _centred(chances: Values, weights: Values, means: Values) -> Values:
    """Return chances with exactly these means, still between 0 and 1."""
    now = weights @ chances
    down = means / np.maximum(now, np.finfo(np.float64).tiny)
    up = (1 - means) / np.maximum(1 - now, np.finfo(np.float64).tiny)
    moved: Values = np.where(means <= now, chances * down, 1 - (1 - chances) * up)
    return np.clip(moved, 0.0, 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Planned:
    """Deals in the order in which they are tried.

    Args:
        places: where each stood before.
        truths: their chances.
        worths: when won, money of today; shape (deals,).
        costs: of trying, money; shape (deals,).
    """

    places: NDArray[np.intp]
    truths: Truths
    worths: Values
    costs: Values

    def step(self, at: int, kept: Values) -> tuple[Values, Values]:
        """Return chance and gain of one deal in turn; shape (variants, truths) each."""
        here = kept[:, self.places[at], None]
        chance = here * self.truths.chances[:, at]
        return chance, chance * self.worths[at] - here * self.costs[at]

    def by_index(self) -> Planned:
        """Return the same, best index first."""
        means = np.maximum(self.truths.weights @ self.truths.chances, np.finfo(np.float64).tiny)
        order = np.argsort(self.costs / means - self.worths, kind="stable")
        truths = Truths(self.truths.chances[:, order], self.truths.weights)
        return Planned(self.places[order], truths, self.worths[order], self.costs[order])


def planned(boxes: Sequence[Box], truths: Truths, deadline: float | None = None) -> Planned:
    """Return what is worth trying, best index first; up to a deadline, in the order of time.

    Args:
        boxes: win-or-nothing prizes in money of today.
        truths: their chances.
        deadline: years from now; None without one.

    Raises:
        OutOfRangeError: another prize, or not one column of chances per box.
    """
    if truths.chances.shape[1] != len(boxes):
        raise OutOfRangeError("truths", truths.chances.shape, f"{len(boxes)} columns")
    if not all(isinstance(box.prize, Bernoulli) for box in boxes):
        raise OutOfRangeError("boxes", "another prize", "win-or-nothing where truths are given")
    indices = [index(box) for box in boxes]
    tried = [at for at, z in enumerate(indices) if z > 0]
    if deadline is None:
        tried.sort(key=lambda at: (-indices[at], boxes[at].id))
    else:
        tried = [at for at in tried if boxes[at].years <= deadline]
        tried.sort(key=lambda at: (boxes[at].years, boxes[at].id))
    places = np.array(tried, np.intp)
    return Planned(
        places=places,
        truths=Truths(truths.chances[:, places], truths.weights),
        worths=np.array([boxes[at].prize.top for at in tried]),
        costs=np.array([boxes[at].cost for at in tried]),
    )


def last_slot(plan: Planned, slots: int, kept: Values) -> Values:
    """Return what the last of some slots earns, for several variants of a plan.

    Deals are tried in turn until as many are won as there are slots, or until going on would no
    longer pay on average.

    Args:
        plan: in the order of the index.
        slots: how many can be taken, 1 or more.
        kept: which boxes are there, 1 or 0; shape (variants, boxes).

    Returns:
        Shape (variants,), money.
    """
    weights, shape = plan.truths.weights, (len(kept), len(plan.truths.weights))
    below = np.zeros((slots, *shape))  # chance of exactly 0, 1, … wins so far
    below[0] = 1.0
    earned, best = np.zeros((2, len(kept))), np.zeros((2, len(kept)))
    ends = _ends(kept[:, plan.places])
    for at in range(len(plan.places)):
        chance, gain = plan.step(at, kept)
        free = below.sum(axis=0)
        if not np.any((free.max(axis=1) > _NOTHING_LEFT) & (ends > at)):
            break
        earned[0] += (free * gain) @ weights
        earned[1] += ((free - below[-1]) * gain) @ weights
        np.maximum(best, earned, out=best)
        below[1:] = below[1:] * (1.0 - chance) + below[:-1] * chance
        below[0] *= 1.0 - chance
    price: Values = np.maximum(best[0] - best[1], 0.0)
    return price


def last_slot_in_time(plan: Planned, slots: int, kept: Values) -> Values:
    """Return what the last of some slots earns when deals are decided in turn, none coming back.

    Here each truth is decided in the way that is best for it, which is slightly too high: what one
    learns on the way is not modelled. With one slot it is at most what the plan would earn if deals
    could come back.

    Args:
        plan: in the order of time.
        slots: how many are free, 1 or more.
        kept: which boxes are there, 1 or 0; shape (variants, boxes).

    Returns:
        Shape (variants,), money.
    """
    weights = plan.truths.weights
    worth = np.zeros((slots + 1, len(kept), len(weights)))
    for at in reversed(range(len(plan.places))):
        chance, gain = plan.step(at, kept)
        worth[1:] += np.maximum(gain - chance * (worth[1:] - worth[:-1]), 0.0)
    price: Values = np.maximum((worth[-1] - worth[-2]) @ weights, 0.0)
    return np.minimum(price, last_slot(plan.by_index(), 1, kept)) if slots == 1 else price


def _ends(kept: Values) -> NDArray[np.intp]:
    """Return how many deals of each variant there are up to its last one."""
    numbered = np.where(kept > 0, np.arange(1, kept.shape[1] + 1), 0)
    ends: NDArray[np.intp] = numbered.max(axis=1, initial=0)
    return ends
