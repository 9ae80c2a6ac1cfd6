"""The search against every package written out, on thousands of small random spaces."""

import math

import numpy as np
import pytest
from hypothesis import settings

from giveget.core.trade import Package, Tuning, best, best_distinct, frontier, signature
from tests.unit.core.trade.brute_force import (
    random_objective,
    random_space,
    ranking,
    undominated,
)

BATCHES = 10
CASES = settings().max_examples
"""Cases per batch: 100 (3,000 in all), 2,000 under the profile ``long``."""

CRAMPED = Tuning(first_pass=2, written_out=4, plain_rows=2)
"""Sizes so small that small spaces go through chains, cuts and every pass."""


def _tuning(rng: np.random.Generator) -> Tuning:
    return CRAMPED if rng.random() < 0.5 else Tuning()


@pytest.mark.parametrize("batch", range(BATCHES))
def test_k_best_are_those_of_enumeration(batch: int) -> None:
    for case in range(CASES):
        rng = np.random.default_rng([1, batch, case])
        space, objective = random_space(rng), random_objective(rng)
        k = int(rng.choice([1, 2, 3, 10]))
        expected = ranking(space, objective)
        found = best(space, objective, k, tuning=_tuning(rng))
        assert [c.package for c in found.choices] == [s.package for s in expected[:k]], case
        assert found.proof.optimal
        assert found.proof.packages == math.prod(space.sizes)
        left_out = expected[k].score if len(expected) > k else -math.inf
        assert found.proof.bound >= left_out
        for choice, seen in zip(found.choices, expected, strict=False):
            assert (choice.ours, choice.theirs, choice.score, choice.changes) == (
                seen.ours,
                seen.theirs,
                seen.score,
                seen.changes,
            )


@pytest.mark.parametrize("batch", range(BATCHES))
def test_distinct_answers_are_those_of_enumeration(batch: int) -> None:
    for case in range(CASES):
        rng = np.random.default_rng([2, batch, case])
        space, objective = random_space(rng), random_objective(rng)
        is_get = [rng.random(size) < 0.4 for size in space.sizes]
        k = int(rng.choice([1, 2, 3, 5]))
        firsts: dict[frozenset[int], Package] = {}
        for seen in ranking(space, objective):
            firsts.setdefault(signature(seen.package, is_get), seen.package)
        found = best_distinct(space, objective, is_get, k, tuning=_tuning(rng))
        assert [c.package for c in found.choices] == list(firsts.values())[:k], case
        assert found.proof.optimal


@pytest.mark.parametrize("batch", range(BATCHES))
def test_frontier_is_that_of_enumeration(batch: int) -> None:
    for case in range(CASES):
        rng = np.random.default_rng([3, batch, case])
        space = random_space(rng)
        min_ours = float(rng.choice([-math.inf, 0.0]))
        min_theirs = float(rng.choice([-math.inf, -1.0]))
        tuning = Tuning(written_out=4, plain_rows=2) if rng.random() < 0.5 else Tuning()
        found = frontier(space, min_ours=min_ours, min_theirs=min_theirs, tuning=tuning)
        expected = undominated(space, min_ours, min_theirs)
        assert [found.package(i) for i in range(len(found))] == [s.package for s in expected], case
        assert found.proof.optimal
        assert np.allclose(found.ours, [s.ours for s in expected])
        assert np.allclose(found.theirs, [s.theirs for s in expected])
