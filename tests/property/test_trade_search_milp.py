"""The search against a mixed-integer solver on spaces too large to write out."""

import math

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from giveget.core.trade import Factor, Implication, Linear, Space, best


def large_space(seed: int, *, ruled: bool) -> Space:
    """10^12 packages of single terms, with rules and a limit on request."""
    rng = np.random.default_rng(seed)
    terms, options = 12, 10
    factors = []
    for term in range(terms):
        theirs = rng.normal(0.0, 100.0, options)
        factors.append(
            Factor(
                terms=(term,),
                ours=0.5 * rng.normal(0.0, 100.0, options) - theirs,
                theirs=theirs,
                resources=rng.uniform(0.0, 10.0, (1, options)) if ruled else None,
            )
        )
    rules = tuple(
        Implication(
            if_term=term,
            if_options=frozenset({0, 1, 2, 3, 4}),
            then_term=(term + 5) % terms,
            then_options=frozenset({3, 4, 5, 6}),
        )
        for term in range(0, terms, 2)
    )
    return Space(
        sizes=(options,) * terms,
        factors=tuple(factors),
        implications=rules if ruled else (),
        limits=(35.0,) if ruled else (),
    )


def solved(space: Space, objective: Linear) -> float:
    """The best score by mixed-integer programming, one binary per option."""
    starts = np.cumsum([0, *space.sizes])
    ours = np.concatenate([factor.ours for factor in space.factors])
    theirs = np.concatenate([factor.theirs for factor in space.factors])
    rows, low, high = [], [], []

    def add(row: np.ndarray, least: float, most: float) -> None:
        rows.append(row)
        low.append(least)
        high.append(most)

    for term, size in enumerate(space.sizes):
        row = np.zeros(ours.shape[0])
        row[starts[term] : starts[term] + size] = 1.0
        add(row, 1.0, 1.0)
    for rule in space.implications:
        row = np.zeros(ours.shape[0])
        row[[starts[rule.if_term] + option for option in rule.if_options]] += 1.0
        row[[starts[rule.then_term] + option for option in rule.then_options]] -= 1.0
        add(row, -math.inf, 0.0)
    for column, limit in enumerate(space.limits):
        used = [f.resources[column] for f in space.factors if f.resources is not None]
        add(np.concatenate(used), -math.inf, limit)
    if objective.min_theirs > -math.inf:
        add(theirs, objective.min_theirs, math.inf)
    result = milp(
        -(objective.us * ours + objective.them * theirs),
        constraints=LinearConstraint(np.array(rows), low, high),
        integrality=np.ones(ours.shape[0]),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    assert result.status in (0, 2), result.message
    return -math.inf if result.fun is None else -float(result.fun)


@pytest.mark.parametrize("ruled", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_linear_objectives_agree_with_the_solver(seed: int, *, ruled: bool) -> None:
    space = large_space(seed, ruled=ruled)
    for weight in (0.0, 0.9, 1.1, 5.0):
        objective = Linear(us=1.0, them=weight)
        found = best(space, objective, 1)
        assert found.proof.optimal
        assert found.choices[0].score == pytest.approx(solved(space, objective), rel=1e-7)
        assert space.allows(found.choices[0].package)


@pytest.mark.parametrize("ruled", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_the_best_for_us_given_theirs_agrees_with_the_solver(seed: int, *, ruled: bool) -> None:
    space = large_space(seed, ruled=ruled)
    for target in (0.0, 300.0, 5_000.0):
        objective = Linear(min_theirs=target)
        found = best(space, objective, 1)
        assert found.proof.optimal
        expected = solved(space, objective)
        got = found.choices[0].score if found.choices else -math.inf
        assert got == pytest.approx(expected, rel=1e-6)
