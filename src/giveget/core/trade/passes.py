"""How does one pass over all components go?

Components worth reducing are reduced first, with bounds that count on the best the others can
add; then all components meet in one chain.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from giveget.core.trade.bounds import (
    Aim,
    Weights,
    hard_weights,
    potentials,
    stacked,
    tight_weights,
)
from giveget.core.trade.chain import Stage
from giveget.core.trade.components import Problem, outer_chain
from giveget.core.trade.labels import Labels, start
from giveget.core.trade.merge import Effort, Merged, guarded, run
from giveget.core.trade.objective import Corner, Objective
from giveget.core.trade.space import BOUNDARY, Floats, Space, limit_allowances
from giveget.core.trade.tuning import Tuning


@dataclass(frozen=True, slots=True, eq=False)
class _Outer:
    """Components as blocks of rows in one chain, with its caps and the score they allow."""

    chain: tuple[Stage, ...]
    weights: Weights
    top: float


@dataclass(frozen=True, slots=True, eq=False)
class _Others:
    """The most that all components but one can add: per cap, and of each resource."""

    caps: Floats
    use: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What all passes share.

    Args:
        problem: the space in components.
        aim: objective, floors and limits.
        heavy: components that are worth reducing before they meet the others.
        weights, top: caps for reducing them, and the score they allow.
        others: for each heavy component what the rest can add.
        outer: the chain of components, when none is heavy.
        bare: no score is aimed at; the only caps are the floors and limits.
    """

    problem: Problem
    aim: Aim
    heavy: tuple[int, ...]
    weights: Weights
    top: float
    others: dict[int, _Others]
    outer: _Outer | None
    bare: bool = False


def plan_for(problem: Problem, space: Space, objective: Objective, tuning: Tuning) -> Plan:
    """Return the plan with the tightest caps for ``objective``."""
    aim, heavy = _aim(problem, space, objective), _heavy(problem, tuning)
    if not heavy:
        outer = _outer(problem, aim, [chain[0].rows for chain in problem.chains], bare=False)
        return Plan(problem, aim, heavy, outer.weights, outer.top, {}, outer)
    tight, top = tight_weights(lambda weights: _parts(problem, weights).sum(axis=0), aim)
    weights = stacked([tight, hard_weights(aim.limits.shape[0])])
    return Plan(problem, aim, heavy, weights, top, _all_others(problem, weights, heavy), None)


def bare_plan_for(problem: Problem, space: Space, floors: Objective, tuning: Tuning) -> Plan:
    """Return the plan whose only caps are the floors and limits themselves."""
    aim, heavy = _aim(problem, space, floors), _heavy(problem, tuning)
    weights = hard_weights(aim.limits.shape[0])
    others = _all_others(problem, weights, heavy)
    return Plan(problem, aim, heavy, weights, math.inf, others, None, bare=True)


def _aim(problem: Problem, space: Space, objective: Objective) -> Aim:
    corner = Corner(
        _floor(objective.floor_ours, problem.grid.reach_ours),
        _floor(objective.floor_theirs, problem.grid.reach_theirs),
    )
    limits = np.array(limit_allowances(space))
    return Aim(objective=objective, corner=corner, limits=limits, grid=problem.grid)


def _heavy(problem: Problem, tuning: Tuning) -> tuple[int, ...]:
    return tuple(
        number
        for number, chain in enumerate(problem.chains)
        if len(chain) > 1 or len(chain[0].rows) > tuning.plain_rows
    )


def _parts(problem: Problem, weights: Weights) -> Floats:
    """Return the most each component adds, shape ``(components + 1, caps)``, constant last.

    Rules between components are set aside.
    """
    constant = weights.of(problem.constant, problem.grid).sum(axis=1)
    most = [potentials(chain, weights, problem.grid)[0][:, 0] for chain in problem.chains]
    return np.stack([*most, constant])


def _all_others(problem: Problem, weights: Weights, heavy: tuple[int, ...]) -> dict[int, _Others]:
    columns = weights.prices.shape[0]
    use = Weights(np.zeros(columns), np.zeros(columns), -np.eye(columns))
    caps, used = _parts(problem, weights), _parts(problem, use)
    units = problem.grid.resources
    return {
        number: _Others(
            np.delete(caps, number, axis=0).sum(axis=0),
            np.delete(used, number, axis=0).sum(axis=0) * units,
        )
        for number in heavy
    }


def _floor(floor: float, reach: float) -> float:
    """Return a finite floor, lowered by the boundary tolerance."""
    if floor == -math.inf:
        return -reach * (1.0 + 1e-9) - 1e-9
    return floor - BOUNDARY * (abs(floor) + reach)


def _outer(problem: Problem, aim: Aim, blocks: Sequence[Labels], *, bare: bool) -> _Outer:
    chain = outer_chain(problem, blocks)
    hard = hard_weights(aim.limits.shape[0])
    if bare:
        return _Outer(chain, hard, math.inf)

    def reach(weights: Weights) -> Floats:
        first = weights.of(problem.constant, aim.grid).sum(axis=1)
        return np.asarray(potentials(chain, weights, aim.grid)[0][:, 0] + first)

    tight, top = tight_weights(reach, aim)
    return _Outer(chain, stacked([tight, hard]), top)


def one_pass(plan: Plan, effort: Effort, level: float) -> Merged:
    """Return the complete packages that may score ``level`` or more, within ``effort``."""
    problem, aim = plan.problem, plan.aim
    if len(problem.constant) == 0:
        return Merged(problem.constant, -math.inf, False, 0)
    reduced = {number: _reduced(plan, number, effort, level) for number in plan.heavy}
    blocks = [
        reduced[number].labels if number in reduced else chain[0].rows
        for number, chain in enumerate(problem.chains)
    ]
    outer = plan.outer or _outer(problem, aim, blocks, bare=plan.bare)
    top = level if plan.bare else max(outer.top, level)
    guard = guarded(outer.chain, outer.weights, aim, (level, top))
    merged = run(outer.chain, problem.constant, guard, effort, final=True)
    parts = [merged, *reduced.values()]
    return Merged(
        merged.labels,
        max(part.cut for part in parts),
        any(part.was_cut for part in parts),
        sum(part.count for part in parts),
    )


def _reduced(plan: Plan, number: int, effort: Effort, level: float) -> Merged:
    """Return what is worth keeping of one component, whatever the others do."""
    chain = plan.problem.chains[number]
    top = level if plan.bare else max(plan.top, level)
    guard = guarded(chain, plan.weights, plan.aim, (level, top))
    others = plan.others[number]
    guard = replace(
        guard,
        potentials=[array + others.caps[:, None] for array in guard.potentials],
        most=[array + others.use[:, None] for array in guard.most],
    )
    return run(chain, start(plan.problem.widths), guard, effort, final=False)
