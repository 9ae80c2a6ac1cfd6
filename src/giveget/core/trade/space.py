"""Which packages can be agreed at all, and what is each worth to either side?

A space is a factor graph: every :class:`Factor` is a table over the few terms it depends on, and
the value of a package is the sum of its factor entries. Nothing here knows what a term means.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from giveget.core.trade.errors import (
    FactorShapeError,
    NotFiniteError,
    PackageLengthError,
    UnknownIndexError,
)

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Package = tuple[int, ...]
"""One option index per term."""

BOUNDARY = 1e-12
"""Relative tolerance with which a limit itself still counts as kept."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Factor:
    """A table of values over the few terms it depends on.

    Args:
        terms: distinct term indices, one per array axis.
        ours: value to us, money; shape = option counts of ``terms``.
        theirs: estimated value to them, money; same shape.
        allowed: which combinations exist; ``None`` = all. Same shape.
        resources: additive columns held under the space's limits, shape ``(m, *shape)``;
            ``None`` = zero everywhere.
    """

    terms: tuple[int, ...]
    ours: Floats
    theirs: Floats
    allowed: Bools | None = None
    resources: Floats | None = None

    def __post_init__(self) -> None:
        for name in ("ours", "theirs", "resources"):
            array = getattr(self, name)
            if array is not None:
                object.__setattr__(self, name, np.asarray(array, dtype=np.float64))
        if self.allowed is not None:
            object.__setattr__(self, "allowed", np.asarray(self.allowed, dtype=np.bool_))


@dataclass(frozen=True, slots=True, kw_only=True)
class Implication:
    """A rule between two terms: these options of one only with those options of the other.

    "Net 60 only with 24 months or more" is ``if_term`` payment in {net 60} then ``then_term``
    length in {24, 36}. An empty ``then_options`` forbids the ``if_options`` outright.
    """

    if_term: int
    if_options: frozenset[int]
    then_term: int
    then_options: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Space:
    """Every package, as a factor graph under rules and additive limits.

    Args:
        sizes: option count of each term, all at least 1.
        factors: value tables; a term may be in several of them or in none.
        implications: rules between terms.
        limits: upper limit of each resource column; the limit itself is kept (relative
            tolerance 1e-12).
        reference: the package now on the table; ties go to the package with fewer changes
            from it. ``None`` counts no changes.

    Raises:
        FactorShapeError, NotFiniteError, UnknownIndexError, PackageLengthError: see each class.
    """

    sizes: tuple[int, ...]
    factors: tuple[Factor, ...]
    implications: tuple[Implication, ...] = ()
    limits: tuple[float, ...] = field(default=())
    reference: Package | None = None

    def __post_init__(self) -> None:
        for term, size in enumerate(self.sizes):
            if size < 1:
                raise FactorShapeError(f"term {term}", (size,), (1,))
        for number, factor in enumerate(self.factors):
            _check_factor(number, factor, self)
        for rule in self.implications:
            _check_options("rule", rule.if_term, rule.if_options, self.sizes)
            _check_options("rule", rule.then_term, rule.then_options, self.sizes)
        if any(math.isnan(limit) for limit in self.limits):
            raise NotFiniteError("limits")
        if self.reference is not None:
            self._check_package(self.reference)

    @property
    def packages(self) -> int:
        """How many packages there are before rules and limits."""
        return math.prod(self.sizes)

    def value(self, package: Package) -> tuple[float, float]:
        """Return what ``package`` is worth to us and to them, correctly rounded sums."""
        self._check_package(package)
        cells = [tuple(package[term] for term in factor.terms) for factor in self.factors]
        pairs = list(zip(self.factors, cells, strict=True))
        return (
            math.fsum(float(factor.ours[cell]) for factor, cell in pairs),
            math.fsum(float(factor.theirs[cell]) for factor, cell in pairs),
        )

    def usage(self, package: Package) -> tuple[float, ...]:
        """Return how much of each limited resource ``package`` uses."""
        self._check_package(package)
        return tuple(
            math.fsum(
                float(factor.resources[(column, *(package[term] for term in factor.terms))])
                for factor in self.factors
                if factor.resources is not None
            )
            for column in range(len(self.limits))
        )

    def allows(self, package: Package) -> bool:
        """Say whether ``package`` keeps every table, rule and limit."""
        self._check_package(package)
        tables = all(
            factor.allowed is None or bool(factor.allowed[tuple(package[t] for t in factor.terms)])
            for factor in self.factors
        )
        rules = all(
            package[rule.if_term] not in rule.if_options
            or package[rule.then_term] in rule.then_options
            for rule in self.implications
        )
        allowances = limit_allowances(self)
        limits = all(
            used <= limit for used, limit in zip(self.usage(package), allowances, strict=True)
        )
        return tables and rules and limits

    def changes(self, package: Package) -> int:
        """Return how many terms differ from the reference package (0 without one)."""
        self._check_package(package)
        if self.reference is None:
            return 0
        return sum(a != b for a, b in zip(package, self.reference, strict=True))

    def _check_package(self, package: Package) -> None:
        if len(package) != len(self.sizes):
            raise PackageLengthError(len(package), len(self.sizes))
        for term, option in enumerate(package):
            _check_options("package", term, (option,), self.sizes)


def limit_allowances(space: Space) -> tuple[float, ...]:
    """Return the limits widened by the boundary tolerance, so that the limit itself is kept."""
    return tuple(
        limit + BOUNDARY * (abs(limit) + _column_reach(space, column))
        if math.isfinite(limit)
        else limit
        for column, limit in enumerate(space.limits)
    )


def _column_reach(space: Space, column: int) -> float:
    return sum(
        float(np.abs(factor.resources[column]).max(initial=0.0))
        for factor in space.factors
        if factor.resources is not None
    )


def _check_factor(number: int, factor: Factor, space: Space) -> None:
    name = f"factor {number}"
    for term in factor.terms:
        if not 0 <= term < len(space.sizes):
            raise UnknownIndexError(f"{name}: term", term, len(space.sizes))
    shape = tuple(space.sizes[term] for term in factor.terms)
    if len(set(factor.terms)) != len(factor.terms) or factor.ours.shape != shape:
        raise FactorShapeError(f"{name}: ours", factor.ours.shape, shape)
    if factor.theirs.shape != shape:
        raise FactorShapeError(f"{name}: theirs", factor.theirs.shape, shape)
    if factor.allowed is not None and factor.allowed.shape != shape:
        raise FactorShapeError(f"{name}: allowed", factor.allowed.shape, shape)
    columns = (len(space.limits), *shape)
    if factor.resources is not None and factor.resources.shape != columns:
        raise FactorShapeError(f"{name}: resources", factor.resources.shape, columns)
    for label in ("ours", "theirs", "resources"):
        array = getattr(factor, label)
        if array is not None and not np.isfinite(array).all():
            raise NotFiniteError(f"{name}: {label}")


def _check_options(
    name: str, term: int, options: frozenset[int] | tuple[int, ...], sizes: tuple[int, ...]
) -> None:
    if not 0 <= term < len(sizes):
        raise UnknownIndexError(f"{name}: term", term, len(sizes))
    for option in options:
        if not 0 <= option < sizes[term]:
            raise UnknownIndexError(f"{name}: option of term {term}", option, sizes[term])
