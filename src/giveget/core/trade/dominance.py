"""Which partial packages can be dropped because others are at least as good in every way?

A label is dropped when at least ``k`` other labels in the same state dominate it: whatever
completes it completes them too, so ``k`` packages come before each of its completions. Keeping
more than necessary costs time only, so every test here may miss some that could go.
"""

from __future__ import annotations

import numpy as np

from giveget.core.trade.labels import Labels
from giveget.core.trade.space import Bools, Floats, Ints

_PIVOTS = 128
_ROUNDS = 8


def kept(labels: Labels, k: int) -> Ints:
    """Return the indices worth keeping so that the ``k`` best completions stay.

    With signs (answers must differ in their gets) one dominating label of the same sign is
    enough, and so are ``k`` dominating labels of ``k`` different signs.
    """
    if len(labels) <= 1:
        return np.arange(len(labels))
    signed = labels.signs.shape[0] > 0
    resources = labels.resources
    tight = resources[(resources != resources[:, :1]).any(axis=1)]
    groups = _groups(labels.state[None, :], labels.signs, tight)
    index = _kept_in_plane(labels, groups, 1 if signed else k)
    if tight.shape[0]:
        return index[_kept_from_pivots(labels.take(index), tight[:, index], k)]
    if signed and groups is not None:
        index = index[_kept_across_signs(labels.take(index), k, by_us=True)]
        index = index[_kept_across_signs(labels.take(index), k, by_us=False)]
    return index


def preference(labels: Labels) -> Ints:
    """Return the order of the labels by value to us, value to them, then tie code."""
    return _sorted_by(labels, None)


def _sorted_by(labels: Labels, groups: Ints | None) -> Ints:
    if groups is None:
        order = np.argsort(-labels.ours)
        ranked = labels.ours[order]
        if not np.any(ranked[1:] == ranked[:-1]):
            return order
    keys: list[Floats | Ints] = [*labels.ties[::-1], -labels.theirs, -labels.ours]
    if groups is not None:
        keys.append(groups)
    return np.lexsort(keys)


def _groups(*keys: Floats | Ints) -> Ints | None:
    """Return dense group numbers for equal columns of ``keys``; ``None`` when all are equal."""
    rows = [row for key in keys for row in key if np.any(row != row[0])]
    if not rows:
        return None
    dense = np.unique(rows[0], return_inverse=True)[1]
    for row in rows[1:]:
        inverse = np.unique(row, return_inverse=True)[1]
        dense = np.unique(dense * (int(inverse.max()) + 1) + inverse, return_inverse=True)[1]
    return np.asarray(dense, dtype=np.int64)


def _stacked(theirs: Floats, groups: Ints | None) -> Floats | Ints:
    """Return heights in which later groups start above all earlier ones.

    Read in the order of the groups, nobody is then dominated from another group.
    """
    if groups is None:
        return theirs
    ranks = np.unique(theirs, return_inverse=True)[1]
    return np.asarray(ranks + groups * (int(ranks.max()) + 1), dtype=np.int64)


def _kept_in_plane(labels: Labels, groups: Ints | None, k: int) -> Ints:
    """Return who has fewer than ``k`` dominating labels in its group, by one sort."""
    order = _sorted_by(labels, groups)
    heights = _stacked(labels.theirs, groups)[order]
    return order[_above_running_kth(heights, heights, k)]


def _above_running_kth(heights: Floats | Ints, counted: Floats | Ints, k: int) -> Bools:
    """Say which heights exceed the k-th largest of the ``counted`` heights before them.

    A ladder of running maxima: each rung keeps its largest value and hands the loser down.
    """
    above = np.ones(heights.shape[0], dtype=np.bool_)
    if heights.shape[0] <= k:
        return above
    lowest = min(counted.min(), heights.min()) - 1
    entering = counted
    best = np.maximum.accumulate(entering)
    for _ in range(k - 1):
        loser = np.empty_like(entering)
        loser[0] = lowest
        np.minimum(best[:-1], entering[1:], out=loser[1:])
        entering = loser
        best = np.maximum.accumulate(entering)
    above[1:] = best[:-1] < heights[1:]
    return above


def _kept_across_signs(labels: Labels, k: int, *, by_us: bool) -> Ints:
    """Drop labels that representatives of ``k`` different signs dominate."""
    everyone = np.arange(len(labels))
    signs = _groups(labels.signs)
    if signs is None or int(signs.max()) < k:
        return everyone
    states = _groups(labels.state[None, :])
    pool = signs if states is None else states * (int(signs.max()) + 1) + signs
    # One label per state and sign speaks, else a sign would be counted twice.
    order = np.lexsort((-(labels.ours if by_us else labels.theirs), pool))
    first = np.ones(len(labels), dtype=np.bool_)
    first[1:] = pool[order][1:] != pool[order][:-1]
    speaks = np.zeros(len(labels), dtype=np.bool_)
    speaks[order[first]] = True
    order = _sorted_by(labels, states)
    heights = _stacked(labels.theirs, states)[order]
    counted = np.where(speaks[order], heights, heights.min() - 1)
    return order[_above_running_kth(heights, counted, k)]


def _kept_from_pivots(labels: Labels, tight: Floats, k: int) -> Ints:
    """Drop labels that enough strong labels dominate in value and in resources.

    A few hundred strong labels do nearly all the dominating; comparing with them alone is
    linear in the number of labels.
    """
    # Whoever comes first wins a tie in value: using less must not decide it.
    order = _sorted_by(labels, None)
    good = np.vstack([labels.ours, labels.theirs, -tight])[:, order]
    states = labels.state[order]
    signs = _groups(labels.signs[:, order])
    alive = np.arange(len(labels))
    scale = np.ptp(good, axis=1)
    strength = (good - good.min(axis=1, keepdims=True)) / np.where(scale > 0, scale, 1.0)[:, None]
    for turn in range(_ROUNDS):
        weight = np.full(good.shape[0], 1.0)
        weight[turn % good.shape[0]] = 0.1 if turn < good.shape[0] else 3.0
        by_strength = np.argsort(-(weight @ strength[:, alive]), kind="stable")
        pivots = alive[by_strength[:_PIVOTS]]
        beats = states[pivots, None] == states[None, alive]
        beats &= pivots[:, None] < alive[None, :]
        for row in good:
            beats &= row[pivots, None] >= row[None, alive]
        alive_after = alive[_survives(beats, pivots, alive, signs, k)]
        if alive_after.shape[0] > 0.97 * alive.shape[0] and turn >= 2:
            alive = alive_after
            break
        alive = alive_after
    return np.asarray(order[alive])


def _survives(beats: Bools, pivots: Ints, alive: Ints, signs: Ints | None, k: int) -> Bools:
    if signs is None:
        return np.asarray(np.count_nonzero(beats, axis=0) < k)
    own = np.any(beats & (signs[pivots, None] == signs[None, alive]), axis=0)
    first = np.unique(signs[pivots], return_index=True)[1]
    return np.asarray(~own & (np.count_nonzero(beats[first], axis=0) < k))
