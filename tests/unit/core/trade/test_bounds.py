"""Caps on completions, and the dropping of dominated labels, against plain loops."""

import itertools

import numpy as np
import pytest

from giveget.core.trade.bounds import Weights, hard_weights, loosely_before, potentials
from giveget.core.trade.components import split
from giveget.core.trade.dominance import kept
from giveget.core.trade.grid import Grid, TieCode
from giveget.core.trade.labels import Labels
from giveget.core.trade.space import Factor, Space
from giveget.core.trade.tuning import Tuning
from tests.unit.core.trade.brute_force import random_space

CHAINED = Tuning(written_out=1, plain_rows=1)


def labels(rng: np.random.Generator, *, columns: int = 0, words: int = 0) -> Labels:
    """Sixty labels with many ties."""
    count = 60
    return Labels(
        ours=rng.integers(0, 7, count).astype(np.float64),
        theirs=rng.integers(0, 7, count).astype(np.float64),
        resources=rng.integers(0, 4, (columns, count)).astype(np.float64),
        ties=rng.permutation(count).reshape(1, count),
        state=rng.integers(0, 2, count),
        signs=rng.integers(0, 3, (words, count)),
    )


def dominates(table: Labels, one: int, other: int) -> bool:
    """Whether whatever completes ``other`` makes ``one`` come first."""
    if table.state[one] != table.state[other]:
        return False
    if (table.resources[:, one] > table.resources[:, other]).any():
        return False
    left = (table.ours[one], table.theirs[one])
    right = (table.ours[other], table.theirs[other])
    if left == right:
        return bool(table.ties[0, one] < table.ties[0, other])
    return bool(left[0] >= right[0] and left[1] >= right[1])


@pytest.mark.parametrize("k", [1, 2, 5])
@pytest.mark.parametrize("columns", [0, 1, 2])
@pytest.mark.parametrize("seed", range(10))
def test_only_labels_dominated_often_enough_are_dropped(seed: int, columns: int, k: int) -> None:
    table = labels(np.random.default_rng(seed), columns=columns)
    index = set(kept(table, k).tolist())
    count = len(table)
    for other in range(count):
        times = sum(dominates(table, one, other) for one in range(count))
        if times < k:
            assert other in index
        elif columns == 0:
            assert other not in index


@pytest.mark.parametrize("k", [1, 2, 3])
@pytest.mark.parametrize("columns", [0, 1])
@pytest.mark.parametrize("seed", range(10))
def test_with_signs_a_label_needs_a_better_one_of_its_own_or_k_others(
    seed: int, columns: int, k: int
) -> None:
    table = labels(np.random.default_rng(seed), columns=columns, words=1)
    index = set(kept(table, k).tolist())
    for other in range(len(table)):
        better = {
            int(table.signs[0, one]) for one in range(len(table)) if dominates(table, one, other)
        }
        if int(table.signs[0, other]) not in better and len(better) < k:
            assert other in index


@pytest.mark.parametrize("seed", range(40))
def test_loose_potentials_are_never_below_exact_ones(seed: int) -> None:
    rng = np.random.default_rng(seed)
    space = random_space(rng)
    problem = split(space, None, CHAINED)
    columns = len(space.limits)
    caps = Weights(np.array([1.0, 0.3]), np.array([0.5, 2.0]), rng.random((columns, 2)))
    for chain in problem.chains:
        exact = potentials(chain, caps, problem.grid)
        for number, stage in enumerate(chain):
            if len(stage.rows):
                loose = loosely_before(stage, caps, problem.grid, exact[number + 1])
                assert (loose >= exact[number].max(axis=1, keepdims=True) - 1e-9).all()


@pytest.mark.parametrize("seed", range(40))
def test_potentials_are_what_the_best_completion_adds(seed: int) -> None:
    """Per component: the largest weighted number over all its combinations."""
    rng = np.random.default_rng(seed)
    plain = random_space(rng)
    space = Space(sizes=plain.sizes, factors=plain.factors, limits=(0.0,) * len(plain.limits))
    problem = split(space, None, CHAINED)
    caps = Weights(np.array([1.0]), np.array([0.7]), np.full((len(space.limits), 1), 0.2))
    reached = sum(float(potentials(c, caps, problem.grid)[0][0, 0]) for c in problem.chains)
    reached += float(caps.of(problem.constant, problem.grid).sum())
    numbers = []
    for package in itertools.product(*(range(size) for size in space.sizes)):
        cells = [tuple(package[t] for t in f.terms) for f in space.factors]
        if all(
            f.allowed is None or f.allowed[c] for f, c in zip(space.factors, cells, strict=True)
        ):
            ours, theirs = space.value(package)
            numbers.append(ours + 0.7 * theirs - 0.2 * sum(space.usage(package)))
    expected = max(numbers, default=-np.inf)
    assert reached == pytest.approx(expected, abs=1e-9)


def test_hard_caps_are_the_floors_and_limits() -> None:
    caps = hard_weights(2)
    assert caps.us.tolist() == [1, 0, 0, 0]
    assert caps.them.tolist() == [0, 1, 0, 0]
    assert caps.prices.tolist() == [[0, 0, 1, 0], [0, 0, 0, 1]]


def test_sums_on_the_grid_are_exact_in_any_order() -> None:
    rng = np.random.default_rng(0)
    factors = tuple(
        Factor(terms=(t,), ours=np.round(rng.normal(0, 1e6, 4), 2), theirs=rng.normal(0, 1, 4))
        for t in range(30)
    )
    grid = Grid.of(Space(sizes=(4,) * 30, factors=factors))
    column = np.concatenate([np.rint(factor.ours * grid.ours) for factor in factors])
    shuffled = rng.permutation(column)
    assert column.cumsum()[-1] == shuffled.cumsum()[-1]
    assert np.array_equal(column, np.rint(column / grid.ours * grid.ours))


def test_codes_hold_any_package_and_order_by_changes_first() -> None:
    sizes = (10,) * 45
    space = Space(sizes=sizes, factors=(), reference=(3,) * 45)
    code = TieCode.of(space)
    rng = np.random.default_rng(1)
    options = rng.integers(0, 10, (20, 45))
    codes = code.encode(range(45), options)
    assert code.columns == 3
    packages = [code.package(codes[:, row]) for row in range(20)]
    assert packages == [tuple(map(int, row)) for row in options]
    ranks = [(space.changes(package), package) for package in packages]
    order = np.lexsort(codes[::-1]).tolist()
    assert [ranks[row] for row in order] == sorted(ranks)
