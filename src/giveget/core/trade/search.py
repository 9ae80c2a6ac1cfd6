"""Which packages are best, and how is that proved?

The search runs in passes. The first keeps only the most promising partial packages and so finds
good packages fast; a later pass drops every partial package whose bound lies below the k-th of
them. A pass that never ran out of room has seen all that matters: its answer is exact.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from giveget.core.trade.components import Signs, split
from giveget.core.trade.grid import TieCode
from giveget.core.trade.labels import Labels, joined, start
from giveget.core.trade.merge import Effort, Merged
from giveget.core.trade.objective import Objective
from giveget.core.trade.passes import Plan, bare_plan_for, one_pass, plan_for
from giveget.core.trade.results import Choice, Found, Proof
from giveget.core.trade.space import Floats, Ints, Space
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
    plan = plan_for(split(space, signs, tuning), space, objective, tuning)
    level, labels = -math.inf, 0
    limits = tuning.passes()
    seen: list[Labels] = []
    while True:
        limit = limits.pop(0)
        effort = Effort(k=k, limit=max(limit, 4 * k), weigh_cut=not limits)
        outcome = one_pass(plan, effort, level)
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


def everything(space: Space, floors: Objective, tuning: Tuning) -> tuple[Merged, TieCode]:
    """Return the complete packages that may be undominated and keep floors, rules and limits."""
    space = _without_idle_limits(space)
    problem = split(space, None, tuning)
    if math.inf in (floors.floor_ours, floors.floor_theirs) or -math.inf in space.limits:
        nothing = start(problem.widths).take(np.zeros(0, dtype=np.int64))
        return Merged(nothing, -math.inf, False, 0), problem.code
    plan = bare_plan_for(problem, space, floors, tuning)
    outcome = one_pass(plan, Effort(k=1, limit=tuning.label_limit), -math.inf)
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


def _ranked(labels: Labels, plan: Plan, k: int) -> _Ranked:
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


def _choices(space: Space, plan: Plan, ranked: _Ranked) -> tuple[Choice, ...]:
    codes = ranked.labels.ties
    return tuple(_choice(space, plan, codes[:, place]) for place in range(codes.shape[1]))


def _choice(space: Space, plan: Plan, code: Ints) -> Choice:
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
