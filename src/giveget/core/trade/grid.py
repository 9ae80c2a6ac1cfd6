"""How are values and packages written down so that sums and ties are exact?

Values are rounded to a decimal grid so fine (about 1e-15 of the largest sum) that no digit of
money is lost, and held as whole numbers: sums then come out the same in any order, and equal
packages are seen to be equal. A package is written as digits in a mixed radix, changes first, so
that the smaller code is the one a tie goes to.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from giveget.core.trade.space import Floats, Ints, Package, Space

_EXACT = 2.0**52
_COLUMN = 2**62


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grid:
    """Units per money for either side and per resource, and how far sums can reach.

    Args:
        ours, theirs: grid units per unit of money, a power of ten.
        resources: grid units per unit of each resource column.
        reach_ours, reach_theirs: bound on the size of any sum, money.
        reach_resources: the same per resource column.
    """

    ours: float
    theirs: float
    resources: Floats
    reach_ours: float
    reach_theirs: float
    reach_resources: Floats

    @classmethod
    def of(cls, space: Space) -> Grid:
        """Return the finest grid on which every sum of ``space`` is exact."""
        ours = sum(_size(factor.ours) for factor in space.factors)
        theirs = sum(_size(factor.theirs) for factor in space.factors)
        used = np.zeros(len(space.limits))
        for factor in space.factors:
            if factor.resources is not None:
                used += [_size(column) for column in factor.resources]
        return cls(
            ours=_unit(ours),
            theirs=_unit(theirs),
            resources=np.array([_unit(float(reach)) for reach in used]),
            reach_ours=ours,
            reach_theirs=theirs,
            reach_resources=used,
        )


def snap(values: Floats, unit: float) -> Floats:
    """Return ``values`` in whole grid units."""
    return np.asarray(np.rint(values * unit) + 0.0)


def _size(values: Floats) -> float:
    return float(np.abs(values).max(initial=0.0))


def _unit(reach: float) -> float:
    if reach == 0.0:
        return 1.0
    return float(10.0 ** min(max(math.floor(math.log10(_EXACT / reach)), -290), 290))


@dataclass(frozen=True, slots=True, eq=False)
class TieCode:
    """The digits of a package: number of changes, then the option of each term.

    Args:
        columns: how many 62-bit columns the digits fill, most significant first.
        places: column and weight of each term's digit.
        change: weight of the number of changes, in column 0.
    """

    columns: int
    places: tuple[tuple[int, int], ...]
    change: int
    sizes: tuple[int, ...]
    reference: Package | None

    @classmethod
    def of(cls, space: Space) -> TieCode:
        """Return the code of ``space``."""
        terms = len(space.sizes)
        radices = [terms + 1, *space.sizes]
        columns: list[list[int]] = [[]]
        room = _COLUMN
        for digit, radix in enumerate(radices):
            if radix > room:
                columns.append([])
                room = _COLUMN
            columns[-1].append(digit)
            room //= radix
        places = [(0, 0)] * len(radices)
        for column, digits in enumerate(columns):
            weight = 1
            for digit in reversed(digits):
                places[digit] = (column, weight)
                weight *= radices[digit]
        return cls(len(columns), tuple(places[1:]), places[0][1], space.sizes, space.reference)

    def encode(self, terms: Sequence[int], options: Ints) -> Ints:
        """Return the code of rows of ``options``, shape ``(columns, rows)``; terms not named are 0.

        Args:
            terms: which terms the columns of ``options`` are.
            options: option indices, shape ``(rows, len(terms))``.
        """
        code = np.zeros((self.columns, options.shape[0]), dtype=np.int64)
        for position, term in enumerate(terms):
            column, weight = self.places[term]
            code[column] += options[:, position] * weight
            if self.reference is not None:
                code[0] += (options[:, position] != self.reference[term]) * self.change
        return code

    def option(self, code: Ints, term: int) -> Ints:
        """Return the option of ``term`` in every code."""
        column, weight = self.places[term]
        return np.asarray((code[column] // weight) % self.sizes[term])

    def package(self, code: Ints) -> Package:
        """Return the package of a single code of shape ``(columns,)``."""
        single = code.reshape(self.columns, 1)
        return tuple(int(self.option(single, term)[0]) for term in range(len(self.sizes)))
