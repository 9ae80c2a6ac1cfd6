"""Every package of a small space, one by one: the oracle of the trade search."""

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.trade import (
    Egalitarian,
    ExpectedValue,
    Factor,
    Implication,
    Linear,
    NashProduct,
    Objective,
    Package,
    Space,
)

Floats = NDArray[np.float64]
Draw = Callable[[tuple[int, ...]], tuple[Floats, Floats]]


@dataclass(frozen=True)
class Seen:
    package: Package
    ours: float
    theirs: float
    score: float
    changes: int

    @property
    def rank(self) -> tuple[float, float, float, int, Package]:
        return (-self.score, -self.ours, -self.theirs, self.changes, self.package)


def ranking(space: Space, objective: Objective) -> list[Seen]:
    """All packages that keep rules, limits and floors, best first."""
    found = []
    for package in itertools.product(*(range(size) for size in space.sizes)):
        if not space.allows(package):
            continue
        ours, theirs = space.value(package)
        if ours < objective.floor_ours - 1e-9 or theirs < objective.floor_theirs - 1e-9:
            continue
        score = float(objective.score(np.array([ours]), np.array([theirs]))[0])
        found.append(Seen(package, ours, theirs, score, space.changes(package)))
    return sorted(found, key=lambda seen: seen.rank)


def undominated(space: Space, min_ours: float, min_theirs: float) -> list[Seen]:
    """The frontier, our best first; equal points stand once."""
    floors = Linear(min_ours=min_ours, min_theirs=min_theirs)
    best: list[Seen] = []
    for seen in ranking(space, floors):
        if not best or seen.theirs > best[-1].theirs:
            best.append(seen)
    return best


def random_space(rng: np.random.Generator) -> Space:
    """A small space with shared terms, rules, limits, ties or none of these."""
    terms = int(rng.integers(1, 6))
    sizes = tuple(int(size) for size in rng.integers(1, 5, terms))
    columns = int(rng.choice([0, 0, 0, 1, 1, 2]))
    draw = _values(rng)
    factors = [_factor(rng, sizes, columns, draw) for _ in range(int(rng.integers(1, 7)))]
    rules = tuple(_rule(rng, sizes) for _ in range(int(rng.choice([0, 0, 1, 2, 4]))))
    return Space(
        sizes=sizes,
        factors=tuple(factors),
        implications=rules,
        limits=tuple(float(x) for x in rng.choice([-2.0, 0.0, 1.0, 3.0, math.inf], columns)),
        reference=tuple(int(rng.integers(size)) for size in sizes) if rng.random() < 0.6 else None,
    )


def _values(rng: np.random.Generator) -> Draw:
    kind = int(rng.integers(4))

    def draw(shape: tuple[int, ...]) -> tuple[Floats, Floats]:
        ours, theirs = rng.normal(0.0, 3.0, shape), rng.normal(0.0, 3.0, shape)
        match kind:
            case 0:
                return np.rint(ours), np.rint(theirs)
            case 1:
                return np.rint(4.0 * ours) / 4.0, np.rint(4.0 * theirs) / 4.0
            case 2:
                return ours, theirs
            case _:
                return ours, -ours + 0.01 * theirs

    return draw


def _factor(rng: np.random.Generator, sizes: tuple[int, ...], columns: int, draw: Draw) -> Factor:
    width = min(int(rng.choice([0, 1, 1, 1, 2, 2, 3])), len(sizes))
    terms = tuple(int(term) for term in rng.permutation(len(sizes))[:width])
    shape = tuple(sizes[term] for term in terms)
    ours, theirs = draw(shape)
    allowed = rng.random(shape) < 0.85 if width and rng.random() < 0.3 else None
    used = rng.integers(-2, 4, (columns, *shape)).astype(np.float64) / 2.0
    resources = used if rng.random() < 0.7 else None
    return Factor(terms=terms, ours=ours, theirs=theirs, allowed=allowed, resources=resources)


def _rule(rng: np.random.Generator, sizes: tuple[int, ...]) -> Implication:
    first, then = (int(rng.integers(len(sizes))) for _ in range(2))
    return Implication(
        if_term=first,
        if_options=frozenset(np.flatnonzero(rng.random(sizes[first]) < 0.5).tolist()),
        then_term=then,
        then_options=frozenset(np.flatnonzero(rng.random(sizes[then]) < 0.6).tolist()),
    )


def random_objective(rng: np.random.Generator) -> Objective:
    """One of the four measures, with or without floors."""
    min_ours = float(rng.choice([-math.inf, -5.0, 0.0, 2.0]))
    min_theirs = float(rng.choice([-math.inf, -5.0, 0.0, 2.0]))
    match int(rng.integers(5)):
        case 0 | 1:
            return ExpectedValue(
                walkaway=float(rng.choice([-4.0, 0.0, 1.5])),
                surplus_now=float(rng.choice([-2.0, 0.0, 3.0])),
                scale=float(rng.choice([0.5, 2.0, 8.0])),
                tension_penalty=float(rng.choice([0.0, 0.7])),
                min_ours=min_ours,
                min_theirs=min_theirs,
            )
        case 2:
            us, them = [(1.0, 0.0), (0.0, 1.0), (1.0, 0.5), (2.0, 3.0)][int(rng.integers(4))]
            return Linear(us=us, them=them, min_ours=min_ours, min_theirs=min_theirs)
        case 3:
            return NashProduct(walkaway=-2.0, their_walkaway=0.5, min_ours=min_ours)
        case _:
            return Egalitarian(walkaway=-2.0, their_walkaway=0.5, min_theirs=min_theirs)
