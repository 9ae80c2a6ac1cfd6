"""How fast is the exact package search, beside enumeration, a solver and the field's library?

Run ``python benchmarks/trade_search.py [rounds]``. Every round works on a fresh space; a peer's
answer is compared with ours before either time is shown. Peers that are not installed are
skipped and say why. SciPy and NegMAS are wanted here only, never by giveget itself.
"""

from __future__ import annotations

import contextlib
import math
import os
import platform
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from giveget.core.trade import (
    ExpectedValue,
    Factor,
    Found,
    Linear,
    Space,
    best,
    best_distinct,
    frontier,
)

SOLVER_SECONDS = 60.0


@dataclass(frozen=True)
class Shape:
    """A family of spaces: independent terms, nearly zero-sum where ``noise`` is given."""

    name: str
    terms: int
    options: int
    noise: float | None = None

    def space(self, seed: int) -> Space:
        """Return the member of the family with this seed."""
        rng = np.random.default_rng([seed, self.terms, self.options])
        factors = []
        for term in range(self.terms):
            theirs = rng.normal(0.0, 100.0, self.options)
            other = rng.normal(0.0, self.noise or 100.0, self.options)
            ours = other if self.noise is None else other - theirs
            factors.append(Factor(terms=(term,), ours=ours, theirs=theirs))
        return Space(sizes=(self.options,) * self.terms, factors=tuple(factors))


SHAPES = (
    Shape("10^6", 6, 10),
    Shape("10^15", 15, 10),
    Shape("10^20 nearly zero-sum", 20, 10, 1.0),
    Shape("10^20 very nearly zero-sum", 20, 10, 0.01),
)
CHANCE = ExpectedValue(walkaway=-500.0, surplus_now=0.0, scale=200.0)


@dataclass(frozen=True)
class Timed:
    """Seconds per round, and what the last rounds returned."""

    seconds: list[float]
    answers: list[Any]

    @property
    def median(self) -> float:
        """The middle round."""
        return statistics.median(self.seconds)


def timed(work: Callable[[Space], Any], spaces: list[Space]) -> Timed:
    """Time ``work`` on every space once; the spaces are built beforehand."""
    seconds, answers = [], []
    for space in spaces:
        start = time.perf_counter()
        answers.append(work(space))
        seconds.append(time.perf_counter() - start)
    return Timed(seconds, answers)


def peak_megabytes(work: Callable[[Space], Any], space: Space) -> float:
    """Return the most memory ``work`` held at once, its input not counted."""
    tracemalloc.start()
    work(space)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def written_out(space: Space) -> tuple[np.ndarray, np.ndarray]:
    """Return both sides' values of every package, in the order of the packages."""
    ours, theirs = np.zeros(1), np.zeros(1)
    for factor in space.factors:
        ours = np.add.outer(ours, factor.ours).reshape(-1)
        theirs = np.add.outer(theirs, factor.theirs).reshape(-1)
    return ours, theirs


def enumerated_best(space: Space, k: int = 10) -> list[tuple[int, ...]]:
    """The ten best packages by writing all of them out."""
    ours, theirs = written_out(space)
    scores = np.where(ours >= CHANCE.floor_ours, CHANCE.score(ours, theirs), -math.inf)
    top = np.argpartition(scores, -k)[-k:]
    top = top[np.argsort(-scores[top])]
    return [tuple(map(int, np.unravel_index(place, space.sizes))) for place in top]


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Silence what the solver's C++ prints past Python."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def solver_best(space: Space, target: float) -> tuple[float, bool]:
    """Our best value given at least ``target`` for them, by mixed-integer programming."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix, vstack

    ours = np.concatenate([factor.ours for factor in space.factors])
    theirs = np.concatenate([factor.theirs for factor in space.factors])
    term = np.repeat(np.arange(len(space.sizes)), space.sizes)
    one_each = csr_matrix((np.ones(term.shape[0]), (term, np.arange(term.shape[0]))))
    least = np.concatenate([np.ones(len(space.sizes)), [target]])
    most = np.concatenate([np.ones(len(space.sizes)), [math.inf]])
    with quiet():
        result = milp(
            -ours,
            constraints=LinearConstraint(vstack([one_each, csr_matrix(theirs)]), least, most),
            integrality=np.ones(ours.shape[0]),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 0.0, "time_limit": SOLVER_SECONDS},
        )
    value = -math.inf if result.x is None else float(ours @ np.round(result.x))
    return value, result.status == 0


def negmas_frontier(space: Space) -> Callable[[], list[tuple[float, float]]]:
    """NegMAS's own Pareto frontier of the space; building its objects is not timed."""
    from negmas import LinearAdditiveUtilityFunction, make_issue, make_os
    from negmas.preferences.ops import pareto_frontier

    issues = [make_issue(list(range(n)), name=f"t{i}") for i, n in enumerate(space.sizes)]
    outcomes = make_os(issues)
    sides = [
        LinearAdditiveUtilityFunction(
            values={
                issue.name: dict(enumerate((f.ours if ours else f.theirs).tolist()))
                for issue, f in zip(issues, space.factors, strict=True)
            },
            weights={issue.name: 1.0 for issue in issues},
            outcome_space=outcomes,
        )
        for ours in (True, False)
    ]
    return lambda: [(float(a), float(b)) for a, b in pareto_frontier(sides, issues=issues)[0]]


def row(*cells: str) -> None:
    """Print one row of a table."""
    print("| " + " | ".join(cells) + " |", flush=True)


def milliseconds(seconds: float) -> str:
    """Show a time."""
    return f"{seconds * 1e3:,.1f} ms"


def times_slower(peer: Timed, own: Timed) -> str:
    """Show how many times longer the peer took."""
    return f"{peer.median / own.median:,.1f} x"


def report_best(rounds: int) -> None:
    """Ten best packages by expected value, exact, with labels and memory."""
    print("\nTen best packages by expected value\n")
    row("space", "median", "slowest", "proved", "labels", "peak", "enumeration", "ratio")
    row(*["---"] * 8)
    for shape in SHAPES:
        spaces = [shape.space(seed) for seed in range(rounds)]
        best(shape.space(10**6), CHANCE, 10)
        own = timed(lambda space: best(space, CHANCE, 10), spaces)
        found: list[Found] = own.answers
        peer, ratio = "too many", ""
        if spaces[0].packages <= 10**7:
            other = timed(enumerated_best, spaces)
            for one, expected in zip(found, other.answers, strict=True):
                assert [choice.package for choice in one.choices] == expected
            peer, ratio = milliseconds(other.median), times_slower(other, own)
        labels = statistics.median(one.proof.labels for one in found)
        row(
            shape.name,
            milliseconds(own.median),
            milliseconds(max(own.seconds)),
            f"{sum(one.proof.optimal for one in found)}/{rounds}",
            f"{labels:,.0f}",
            f"{peak_megabytes(lambda space: best(space, CHANCE, 10), spaces[0]):.1f} MB",
            peer,
            ratio,
        )


def report_distinct(rounds: int) -> None:
    """Three best packages that differ in their gets."""
    print("\nThree best answers that differ in their gets\n")
    row("space", "median", "slowest", "proved")
    row(*["---"] * 4)
    for shape in SHAPES:
        spaces = [shape.space(seed) for seed in range(rounds)]
        own = timed(
            lambda space: best_distinct(space, CHANCE, [f.ours > 0 for f in space.factors], 3),
            spaces,
        )
        proved = sum(one.proof.optimal for one in own.answers)
        row(
            shape.name,
            milliseconds(own.median),
            milliseconds(max(own.seconds)),
            f"{proved}/{rounds}",
        )


def report_target(rounds: int) -> None:
    """Our best package given what they must have, beside a mixed-integer solver."""
    print("\nOur best package given at least x for them (bare optimum)\n")
    try:
        import scipy
    except ImportError as missing:
        print(f"skipped: {missing}")
        return
    row("space", "giveget", f"scipy {scipy.__version__} milp (HiGHS)", "ratio")
    row(*["---"] * 4)
    for shape in SHAPES:
        spaces = [shape.space(seed) for seed in range(rounds)]
        own = timed(lambda space: best(space, Linear(min_theirs=300.0), 1), spaces)
        peer = timed(lambda space: solver_best(space, 300.0), spaces)
        for one, (value, proved) in zip(own.answers, peer.answers, strict=True):
            assert one.proof.optimal
            score = one.choices[0].score
            assert score >= value - 1e-6 * abs(value)
            assert not proved or math.isclose(score, value, rel_tol=1e-6)
        stopped = sum(not proved for _, proved in peer.answers)
        note = f" ({stopped} not proved in {SOLVER_SECONDS:.0f} s)" if stopped else ""
        row(
            shape.name,
            milliseconds(own.median),
            milliseconds(peer.median) + note,
            times_slower(peer, own),
        )


def report_frontier(rounds: int) -> None:
    """The whole frontier, beside NegMAS, which writes all outcomes out."""
    print("\nWhole Pareto frontier\n")
    try:
        import negmas
    except ImportError as missing:
        negmas = None
        print(f"NegMAS skipped: {missing}\n")
    version = getattr(negmas, "__version__", "absent")
    row("space", "points", "giveget", f"NegMAS {version} pareto_frontier", "ratio")
    row(*["---"] * 5)
    smaller = (Shape("10^4", 4, 10), Shape("10^5", 5, 10))
    for shape in (*smaller, *SHAPES[:2], Shape("10^10 nearly zero-sum", 10, 10, 1.0)):
        spaces = [shape.space(seed) for seed in range(rounds)]
        own = timed(frontier, spaces)
        points = statistics.median(len(one) for one in own.answers)
        peer, ratio = "would write all outcomes out", ""
        if negmas is None:
            peer = "skipped"
        elif spaces[0].packages <= 10**6:
            few = spaces[:2] if spaces[0].packages == 10**6 else spaces
            built = [negmas_frontier(space) for space in few]
            other = Timed([], [])
            for work, one in zip(built, own.answers, strict=False):
                start = time.perf_counter()
                answer = work()
                other.seconds.append(time.perf_counter() - start)
                expected = np.array(sorted(answer, reverse=True))
                assert np.allclose(expected, np.stack([one.ours, one.theirs], axis=1))
            peer, ratio = milliseconds(other.median), times_slower(other, own)
        row(shape.name, f"{points:,.0f}", milliseconds(own.median), peer, ratio)


def main(rounds: int = 5) -> None:
    """Print all tables."""
    print(f"Python {platform.python_version()}, NumPy {np.__version__}, {rounds} rounds")
    report_best(rounds)
    report_distinct(rounds)
    report_target(rounds)
    report_frontier(rounds)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
