"""Which partial packages survive when terms are added stage by stage?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from giveget.core.trade.bounds import Aim, Weights, cross_numbers, potentials
from giveget.core.trade.chain import Stage
from giveget.core.trade.dominance import kept
from giveget.core.trade.labels import Labels, joined
from giveget.core.trade.space import Bools, Floats, Ints

_CELLS = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Guard:
    """Which labels can still matter: caps, what each needs, what completions add.

    Args:
        weights: the caps, the one that drops most labels first.
        needs: least weighted number of a package of interest, shape ``(caps,)``.
        hopes: the same at the score no package can exceed; orders labels when some must go.
        potentials: before each stage and after the last, see :func:`bounds.potentials`.
        most: for each stage's end the largest use any completion adds, ``(m, states or 1)``.
        aim: the objective, for the bound of what was cut.
    """

    weights: Weights
    needs: Floats
    hopes: Floats
    potentials: list[Floats]
    most: list[Floats]
    aim: Aim


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How much may be kept, and for how many answers.

    Args:
        k: answers wanted.
        limit: labels kept after a stage; more are cut to the most promising ones.
        weigh_cut: work out the bound of what was cut.
    """

    k: int
    limit: int
    weigh_cut: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """What a chain came to.

    Args:
        labels: full labels of the chain; not reduced to the best ones when ``final``.
        cut: the highest score that anything cut for want of room might have reached.
        was_cut: something was cut.
        count: labels kept over all stages.
    """

    labels: Labels
    cut: float
    was_cut: bool
    count: int


def run(
    chain: Sequence[Stage], first: Labels, guard: Guard, effort: Effort, *, final: bool
) -> Merged:
    """Add all stages of ``chain`` to the labels ``first``.

    With ``final`` the last stage is left as it comes: the caller ranks complete packages.
    """
    labels, cut, was_cut, count = first, -np.inf, False, 0
    for number, stage in enumerate(chain):
        labels = _added(labels, stage, guard, number)
        last = final and number == len(chain) - 1
        if not last:
            labels = _reduced(labels, guard, number + 1, effort.k)
            if len(labels) > effort.limit:
                was_cut = True
                labels, bound = _cut(labels, guard, number + 1, effort)
                cut = max(cut, bound)
        count += len(labels)
    return Merged(labels, cut, was_cut, count)


def guarded(
    chain: Sequence[Stage], weights: Weights, aim: Aim, levels: tuple[float, float]
) -> Guard:
    """Return the guard of ``chain`` for packages scoring the first of ``levels`` or more."""
    columns = aim.limits.shape[0]
    use = Weights(np.zeros(columns), np.zeros(columns), -np.eye(columns))
    most = potentials(chain, use, aim.grid) if columns else []
    return Guard(
        weights=weights,
        needs=aim.needs(weights, levels[0]),
        hopes=aim.needs(weights, levels[1]),
        potentials=potentials(chain, weights, aim.grid),
        most=[array * aim.grid.resources[:, None] for array in most],
        aim=aim,
    )


def _added(labels: Labels, stage: Stage, guard: Guard, number: int) -> Labels:
    """Return every label with every row that may join it and can still matter."""
    step = max(1, _CELLS // max(1, len(stage.rows)))
    parts = [
        _added_part(labels.take(np.arange(low, min(low + step, len(labels)))), stage, guard, number)
        for low in range(0, len(labels), step)
    ]
    return joined(parts) if parts else labels


def _added_part(labels: Labels, stage: Stage, guard: Guard, number: int) -> Labels:
    rows, count = stage.rows, len(stage.rows)
    pattern = stage.pattern_of(labels.state)
    carried = stage.carry(labels.state)
    cells = np.flatnonzero(_promising(labels, stage, guard, number, pattern, carried))
    left, right = np.divmod(cells, max(count, 1))
    ours = labels.ours[left] + rows.ours[right]
    theirs = labels.theirs[left] + rows.theirs[right]
    resources = labels.resources[:, left] + rows.resources[:, right]
    cross = stage.cross
    if cross is not None and cross.ours is not None and cross.theirs is not None:
        ours += cross.ours[pattern[left], right]
        theirs += cross.theirs[pattern[left], right]
    if cross is not None and cross.resources is not None:
        resources += cross.resources[:, pattern[left], right]
    bare = Labels(
        ours=ours,
        theirs=theirs,
        resources=resources,
        ties=np.zeros((0, left.shape[0]), dtype=np.int64),
        state=carried[left] + rows.state[right],
        signs=np.zeros((0, left.shape[0]), dtype=np.int64),
    )
    good = np.flatnonzero(_passes(bare, guard, number + 1))
    left, right = left[good], right[good]
    return replace(
        bare.take(good),
        ties=labels.ties[:, left] + rows.ties[:, right],
        signs=labels.signs[:, left] + rows.signs[:, right],
    )


def _promising(
    labels: Labels, stage: Stage, guard: Guard, number: int, pattern: Ints, carried: Ints
) -> Bools:
    """Say for every pair of label and row whether the sharpest cap lets it pass."""
    grid = guard.aim.grid
    sharpest = guard.weights.chosen(np.array([0]))
    total = np.add.outer(sharpest.of(labels, grid)[0], sharpest.of(stage.rows, grid)[0])
    after = guard.potentials[number + 1][0]
    if after.shape[0] == 1:
        need = guard.needs[0] - after[0]
    else:
        total += after[carried[:, None] + stage.rows.state[None, :]]
        need = guard.needs[0]
    if stage.cross is not None:
        total += cross_numbers(stage.cross, sharpest, grid, pattern)[0]
    # A cap that needs nothing must not let forbidden pairs (-inf) pass.
    return np.asarray((total >= need) & (total > -np.inf))


def _passes(labels: Labels, guard: Guard, boundary: int) -> Bools:
    """Say which labels every cap lets pass."""
    good = np.empty(len(labels), dtype=np.bool_)
    step = max(1, _CELLS // len(guard.weights))
    for low in range(0, len(labels), step):
        part = labels.take(np.arange(low, min(low + step, len(labels))))
        room = _best_numbers(part, guard, boundary)
        good[low : low + step] = (room >= guard.needs[:, None]).all(axis=0)
    return good


def _best_numbers(labels: Labels, guard: Guard, boundary: int) -> Floats:
    """Return the largest weighted number each label can reach, shape ``(caps, labels)``."""
    after = guard.potentials[boundary]
    onward = after if after.shape[1] == 1 else after[:, labels.state]
    return guard.weights.of(labels, guard.aim.grid) + onward


def _reduced(labels: Labels, guard: Guard, boundary: int, k: int) -> Labels:
    """Return the labels that are not dominated.

    A resource below what all completions together can use up counts as if at that level: a
    label cannot profit from being lower still.
    """
    seen = labels
    if guard.most:
        most = guard.most[boundary]
        onward = most if most.shape[1] == 1 else most[:, labels.state]
        free = np.floor(guard.aim.limits * guard.aim.grid.resources)[:, None] - onward
        seen = replace(labels, resources=np.maximum(labels.resources, np.rint(free)))
    return labels.take(kept(seen, k))


def _cut(labels: Labels, guard: Guard, boundary: int, effort: Effort) -> tuple[Labels, float]:
    """Return the most promising labels, and what the others might have scored."""
    lack = np.empty(len(labels))
    bound = np.empty(len(labels) if effort.weigh_cut else 0)
    step = max(1, _CELLS // len(guard.weights))
    for low in range(0, len(labels), step):
        part = labels.take(np.arange(low, min(low + step, len(labels))))
        room = _best_numbers(part, guard, boundary)
        measured = np.flatnonzero(guard.weights.us > 0)
        lack[low : low + step] = (guard.hopes[:, None] - room)[measured].max(axis=0)
        if effort.weigh_cut:
            caps = guard.aim.ceiling(guard.weights.chosen(measured), room[measured])
            bound[low : low + step] = caps.min(axis=0)
    if labels.signs.shape[0] == 0:
        order = np.argpartition(lack, effort.limit)
    else:
        order = _spread_over_signs(labels.signs, np.argsort(lack, kind="stable"))
    chosen, left_out = order[: effort.limit], order[effort.limit :]
    cut = float(bound[left_out].max()) if effort.weigh_cut else np.inf
    return labels.take(np.sort(chosen)), cut


def _spread_over_signs(signs: Ints, order: Ints) -> Ints:
    """Return ``order`` with the first few of every sign moved to the front."""
    number = np.unique(signs[:, order], axis=1, return_inverse=True)[1].reshape(-1)
    by_sign = np.argsort(number, kind="stable")
    starts = np.searchsorted(number[by_sign], np.arange(int(number.max()) + 1))
    rank = np.empty(order.shape[0], dtype=np.int64)
    rank[by_sign] = np.arange(order.shape[0]) - starts[number[by_sign]]
    return order[np.argsort(rank // 4, kind="stable")]
