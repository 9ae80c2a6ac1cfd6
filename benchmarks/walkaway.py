"""How fast is the value of walking away, beside the same sums in plain NumPy?

    python -m benchmarks.walkaway            # a Markdown table

Every line checks that both give the same answer before either time is shown. Each of five rounds
works on fresh input; shown are the median processor seconds on one core and the most memory held
at once, the input not counted.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from giveget.core.terms import Estimate
from giveget.core.walkaway import (
    Bernoulli,
    Box,
    Exponential,
    Lognormal,
    Normal,
    Scenarios,
    Uniform,
    index,
    marginal_values,
    middle_range,
    search,
    search_value,
    search_values,
    spread,
    values_by_deadline,
)

ROUNDS = 5
MANY = 100_000
SCENARIOS, ALTERNATIVES = 100_000, 50

Arrays = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Line:
    """One row: what was done, by whom, how long it took, how much memory it held."""

    what: str
    who: str
    seconds: float
    megabytes: float
    limit: str = ""


def arrays(seed: int, rows: int, columns: int) -> Arrays:
    """Return chances, worths and costs; shape (rows, columns), the costs (columns,)."""
    rng = np.random.default_rng(seed)
    return (
        rng.uniform(0.02, 0.6, (rows, columns)),
        rng.uniform(1e3, 1e5, (rows, columns)),
        rng.uniform(0, 4e3, columns),
    )


def boxes(some: Arrays) -> list[Box]:
    """Return the first row as alternatives."""
    chances, worths, costs = some
    rows = zip(chances[0].tolist(), worths[0].tolist(), costs.tolist(), strict=True)
    return [Box(str(k), Bernoulli(p, x), c) for k, (p, x, c) in enumerate(rows)]


def mixed(seed: int) -> list[Box]:
    """Return alternatives of all kinds that have a closed or nearly closed index."""
    rng = np.random.default_rng(seed)
    sizes = rng.uniform(1e3, 1e5, MANY).tolist()
    costs = rng.uniform(1, 4e3, MANY).tolist()
    kinds: list[Callable[[float], Any]] = [
        lambda x: Bernoulli(0.3, x),
        lambda x: Uniform(0.0, x),
        Exponential,
        lambda x: Normal(x, x / 4),
        lambda x: Lognormal(x, 0.5),
    ]
    return [Box(str(k), kinds[k % 5](x), costs[k]) for k, x in enumerate(sizes)]


def plain_value(some: Arrays) -> float:
    """Index, order and value of one search, written out."""
    chances, worths, costs = (part.ravel() for part in some)
    z = worths - costs / chances
    opened = z > 0
    order = np.argsort(-z[opened])
    p, z = chances[opened][order], z[opened][order]
    reached = np.concatenate([[1.0], np.cumprod(1 - p)[:-1]])
    return float(np.sum(reached * p * z))


def plain_values(some: Arrays) -> np.ndarray:
    """The same in every scenario at once."""
    chances, worths, costs = some
    z = worths - costs / chances
    order = np.argsort(-z, axis=1)
    p = np.take_along_axis(chances, order, axis=1)
    z = np.take_along_axis(z, order, axis=1)
    p = np.where(z > 0, p, 0.0)
    reached = np.cumprod(1 - p, axis=1)
    reached = np.concatenate([np.ones((len(p), 1)), reached[:, :-1]], axis=1)
    values: np.ndarray = np.sum(reached * p * z, axis=1)
    return values


def plain_in_time(some: Arrays, slots: int) -> np.ndarray:
    """Slots in every scenario, deals decided in turn, written out."""
    chances, worths, costs = some
    worth = np.zeros((len(chances), slots + 1))
    for deal in range(chances.shape[1] - 1, -1, -1):
        price = worth[:, 1:] - worth[:, :-1]
        over = np.maximum(worths[:, deal, None] - price, 0.0)
        worth[:, 1:] += np.maximum(chances[:, deal, None] * over - costs[deal], 0.0)
    found: np.ndarray = worth[:, slots] - worth[:, slots - 1]
    return found


def plain_indices(some: list[Box]) -> np.ndarray:
    """Indices of all kinds by bisection on the excess, one by one, for a sample."""

    def one(box: Box) -> float:
        low, high = -1e6, 1e8
        for _ in range(80):
            middle = (low + high) / 2
            low, high = (middle, high) if box.prize.excess(middle) > box.cost else (low, middle)
        return high

    return np.array([one(box) for box in some])


def measured(what: str, who: str, work: Callable[[int], Any], limit: str = "") -> Line:
    """Time some work on five seeds, and weigh it once."""
    seconds = []
    for seed in range(ROUNDS):
        start = time.process_time()
        work(seed)
        seconds.append(time.process_time() - start)
    tracemalloc.start()
    work(0)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return Line(what, who, statistics.median(seconds), peak, limit)


def lines() -> list[Line]:
    """Check every answer, then measure."""
    many = [arrays(seed, 1, MANY) for seed in range(ROUNDS)]
    piles = [boxes(some) for some in many]
    for some, pile in zip(many, piles, strict=True):
        assert np.isclose(search_values(Scenarios(*some))[0], plain_value(some), rtol=1e-12)
        assert np.isclose(search_value(pile), plain_value(some), rtol=1e-12)
    kinds = [mixed(seed) for seed in range(ROUNDS)]
    sample = kinds[0][:: MANY // 50]
    assert np.allclose([index(box) for box in sample], plain_indices(sample), rtol=1e-6, atol=1e-3)
    tables = [arrays(seed, SCENARIOS, ALTERNATIVES) for seed in range(ROUNDS)]
    for some in tables:
        assert np.allclose(search_values(Scenarios(*some)), plain_values(some), rtol=1e-12)
        ours = values_by_deadline(Scenarios(*some), 3)
        assert np.allclose(ours, plain_in_time(some, 3), rtol=1e-12)
    size = f"{SCENARIOS:,} × {ALTERNATIVES}"
    estimates = [Estimate(0.3, 0.2, 0.4)] * ALTERNATIVES
    return [
        measured(f"index and value of {MANY:,} alternatives", "giveget",
                 lambda seed: search_value(piles[seed]), "1 s"),
        measured("the same, from arrays", "giveget",
                 lambda seed: search_values(Scenarios(*many[seed]))),
        measured("the same", "plain NumPy", lambda seed: plain_value(many[seed])),
        measured("with order and every index", "giveget", lambda seed: search(piles[seed]), "1 s"),
        measured("marginal value of each", "giveget", lambda seed: marginal_values(piles[seed])),
        measured(f"index of {MANY:,} alternatives of five kinds", "giveget",
                 lambda seed: [index(box) for box in kinds[seed]], "1 s"),
        measured(f"range from {size} scenarios", "giveget",
                 lambda seed: middle_range(search_values(Scenarios(*tables[seed]))), "1 s, 500 MB"),
        measured("the same", "plain NumPy",
                 lambda seed: np.quantile(plain_values(tables[seed]), [0.05, 0.95])),
        measured("the same with 3 slots", "giveget",
                 lambda seed: middle_range(search_values(Scenarios(*tables[seed]), 3)), "1 s"),
        measured("with 3 slots and a deadline", "giveget",
                 lambda seed: middle_range(values_by_deadline(Scenarios(*tables[seed]), 3)), "1 s"),
        measured("the same", "plain NumPy",
                 lambda seed: np.quantile(plain_in_time(tables[seed], 3), [0.05, 0.95])),
        measured(f"drawing {size} chances, stratified", "giveget",
                 lambda _: spread(estimates, SCENARIOS), "1 s"),
        measured("drawing them at random", "plain NumPy",
                 lambda seed: np.random.default_rng(seed).uniform(size=(SCENARIOS, ALTERNATIVES))),
    ]  # fmt: skip


def main() -> None:
    """Print the table."""
    found = lines()
    print(f"Python {platform.python_version()}, NumPy {np.__version__}, "
          f"{os.cpu_count()} cores, median of {ROUNDS} rounds\n")  # fmt: skip
    print("| what | who | CPU seconds | peak MB | limit |\n|---|---|---|---|---|")
    for line in found:
        print(
            f"| {line.what} | {line.who} | {line.seconds:.3f} | {line.megabytes:.0f} "
            f"| {line.limit} |"
        )


if __name__ == "__main__":
    sys.exit(main())
