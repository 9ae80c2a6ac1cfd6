"""Which packages are best, and how is that proved?

The search runs in passes. The first keeps only the most promising partial packages and so finds
good packages fast; a later pass drops every partial package whose bound lies below the k-th of
them. A pass that never ran out of room has seen all that matters: its answer is exact.
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
from giveget.core.trade.components import Problem, Signs, outer_chain, split
from giveget.core.trade.grid import TieCode
from giveget.core.trade.labels import Labels, joined, start
from giveget.core.trade.merge import Effort, Merged, guarded, run
from giveget.core.trade.objective import Corner, Objective
from giveget.core.trade.results import Choice, Found, Proof
from giveget.core.trade.space import BOUNDARY, Floats, Ints, Space, limit_allowances
from giveget.core.trade.tuning import DEFAULT_TUNING, Tuning


def best(
    space: Space, objective: Objective, k: int = 10, *, tuning: Tuning = DEFAULT_TUNING
) -> Found:
    """Return the exact ``k`` best packages that keep rules, limits and the objective's floors.

    Order: score, then value to us, value to them, fewer changes from the reference, then the
    lowest option indices. Should a space be so degenerate that too many partial packages
    matter at once (see :class:`Tuning`), the proof's bound says how much better a package left
    out could be.

    Cost: grows with the number of partial packages near the best, not with the packages.
    Source: architecture of B4.1; labels as in Martins 1984, caps as in Everett 1963.
    """
    return solve(space, objective, k, None, tuning)


def solve(space: Space, objective: Objective, k: int, signs: Signs | None, tuning: Tuning) -> Found:
    """Return the ``k`` best packages; with ``signs``, the best of each of the ``k`` best signs."""
    space = _without_idle_limits(space)
    floors = (objective.floor_ours, objective.floor_theirs)
    if k < 1 or math.inf in floors or -math.inf in space.limits:
        return Found((), Proof(optimal=k >= 1, packages=space.packages, bound=-math.inf, labels=0))
    plan = _plan(split(space, signs, tuning), space, objective, tuning)
    level, labels = -math.inf, 0
    limits = tuning.passes()
    seen: list[Labels] = []
    while True:
        limit = limits.pop(0)
        effort = Effort(k=k, limit=max(limit, 4 * k), weigh_cut=not limits)
        outcome = _pass(plan, effort, level)
        labels += outcome.count
        ranked = _ranked(joined([*seen, outcome.labels]), plan, k)
        seen = [ranked.labels]
        if ranked.scores.shape[0] == k:
            level = float(ranked.scores[-1])
        if (
            not outcome.was_cut
            or not limits
            or plan.top <= level + tuning.slack(level, limit, space.packages)
        ):
            break
    choices = _choices(space, plan, ranked)
    full = len(choices) == k
    last = max(float(ranked.scores[-1]), choices[-1].score) if full else -math.inf
    bound = max(last, min(outcome.cut, plan.top)) if outcome.was_cut else last
    proof = Proof(
        optimal=not outcome.was_cut or bound <= last + tuning.slack(last, limit, space.packages),
        packages=space.packages,
        bound=bound,
        labels=labels,
    )
    return Found(choices, proof)


def _without_idle_limits(space: Space) -> Space:
    """Return ``space`` without the resource columns whose limit is infinite."""
    if math.inf not in space.limits:
        return space
    kept = [column for column, limit in enumerate(space.limits) if limit != math.inf]
    factors = tuple(
        replace(factor, resources=None if factor.resources is None else factor.resources[kept])
        for factor in space.factors
    )
    return replace(space, factors=factors, limits=tuple(space.limits[column] for column in kept))


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
class _Plan:
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


def _plan(problem: Problem, space: Space, objective: Objective, tuning: Tuning) -> _Plan:
    """Return the plan with the tightest caps for ``objective``."""
    aim, heavy = _aim(problem, space, objective), _heavy(problem, tuning)
    if not heavy:
        outer = _outer(problem, aim, [chain[0].rows for chain in problem.chains], bare=False)
        return _Plan(problem, aim, heavy, outer.weights, outer.top, {}, outer)
    tight, top = tight_weights(lambda weights: _parts(problem, weights).sum(axis=0), aim)
    weights = stacked([tight, hard_weights(aim.limits.shape[0])])
    return _Plan(problem, aim, heavy, weights, top, _all_others(problem, weights, heavy), None)


def _bare_plan(problem: Problem, space: Space, floors: Objective, tuning: Tuning) -> _Plan:
    """Return the plan whose only caps are the floors and limits themselves."""
    aim, heavy = _aim(problem, space, floors), _heavy(problem, tuning)
    weights = hard_weights(aim.limits.shape[0])
    others = _all_others(problem, weights, heavy)
    return _Plan(problem, aim, heavy, weights, math.inf, others, None, bare=True)


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


def _pass(plan: _Plan, effort: Effort, level: float) -> Merged:
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


def _reduced(plan: _Plan, number: int, effort: Effort, level: float) -> Merged:
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


def everything(space: Space, floors: Objective, tuning: Tuning) -> tuple[Merged, TieCode]:
    """Return the complete packages that may be undominated and keep floors, rules and limits."""
    space = _without_idle_limits(space)
    problem = split(space, None, tuning)
    if math.inf in (floors.floor_ours, floors.floor_theirs) or -math.inf in space.limits:
        nothing = start(problem.widths).take(np.zeros(0, dtype=np.int64))
        return Merged(nothing, -math.inf, False, 0), problem.code
    plan = _bare_plan(problem, space, floors, tuning)
    outcome = _pass(plan, Effort(k=1, limit=tuning.label_limit), -math.inf)
    ours, theirs = (
        outcome.labels.ours / problem.grid.ours,
        outcome.labels.theirs / problem.grid.theirs,
    )
    good = (ours >= plan.aim.corner.ours) & (theirs >= plan.aim.corner.theirs)
    return replace(outcome, labels=outcome.labels.take(np.flatnonzero(good))), problem.code


@dataclass(frozen=True, slots=True, eq=False)
class _Ranked:
    """The best packages so far, best first, with their scores."""

    labels: Labels
    scores: Floats


def _ranked(labels: Labels, plan: _Plan, k: int) -> _Ranked:
    """Return the ``k`` best of complete packages; one per sign where there are signs.

    A package may come twice, from two passes.
    """
    grid, corner = plan.problem.grid, plan.aim.corner
    ours, theirs = labels.ours / grid.ours, labels.theirs / grid.theirs
    good = np.flatnonzero((ours >= corner.ours) & (theirs >= corner.theirs))
    scores = plan.aim.objective.score(ours[good], theirs[good])
    if labels.signs.shape[0] == 0 and scores.shape[0] > 8 * k:
        best_2k = np.flatnonzero(scores >= np.partition(scores, -2 * k)[-2 * k])
        good, scores = good[best_2k], scores[best_2k]
    shown = labels.take(good)
    order = np.lexsort([*shown.ties[::-1], -shown.theirs, -shown.ours, -scores])
    if order.shape[0] > 0:
        codes = shown.signs if labels.signs.shape[0] else shown.ties
        firsts = np.unique(codes[:, order], axis=1, return_index=True)[1]
        order = order[np.sort(firsts)]
    order = order[:k]
    return _Ranked(shown.take(order), scores[order])


def _choices(space: Space, plan: _Plan, ranked: _Ranked) -> tuple[Choice, ...]:
    codes = ranked.labels.ties
    return tuple(_choice(space, plan, codes[:, place]) for place in range(codes.shape[1]))


def _choice(space: Space, plan: _Plan, code: Ints) -> Choice:
    package = plan.problem.code.package(code)
    ours, theirs = space.value(package)
    score = plan.aim.objective.score(np.array([ours]), np.array([theirs]))
    return Choice(
        package=package,
        ours=ours,
        theirs=theirs,
        score=float(score[0]),
        changes=space.changes(package),
    )
