"""Which group does a value of a column belong to?

Learned on the training part only. Texts become groups by value, the rarest share one; numbers
become groups of neighbours with about equally many deals, and amounts that come back often (list
prices, rough guesses) are groups of their own. Group 0 is "not known".
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.odds.columns import Column, ColumnKind

Codes = NDArray[np.intp]
Values = NDArray[np.float64]

_MOST_TEXTS = 150
_LEAST_PER_BIN = 25
_MOST_BINS = 120
_FEWEST_BINS = 4
_LEAST_PER_POINT = 30
_MOST_POINTS = 200
_REACH = 0.1  # neighbours within a tenth of all bins move together


@dataclass(frozen=True, slots=True)
class TextCoding:
    """Groups by value: 0 not known, 1 rare or new, then the frequent ones."""

    name: str
    groups: dict[str, int]

    @property
    def size(self) -> int:
        """How many groups there are."""
        return len(self.groups) + 2

    @property
    def penalty(self) -> Values:
        """Groups have nothing to do with each other."""
        return np.eye(self.size)

    def codes(self, column: Column) -> Codes:
        """Return the group of each deal."""
        groups = {"": 0, **self.groups}
        return np.array([groups.get(text, 1) for text in column.texts], np.intp)[column.places]

    def label(self, code: int) -> str:
        """Return what a group is called."""
        if code == 0:
            return "not known"
        names = [text for text, group in self.groups.items() if group == code]
        return names[0] if names else "rare or new"


@dataclass(frozen=True, slots=True)
class NumberCoding:
    """Groups of neighbouring numbers: 0 not known, the bins from low to high, then the points."""

    name: str
    edges: tuple[float, ...]
    points: tuple[float, ...]

    @property
    def bins(self) -> int:
        """How many groups of neighbours there are."""
        return len(self.edges) + 1

    @property
    def size(self) -> int:
        """How many groups there are."""
        return 1 + self.bins + len(self.points)

    @property
    def penalty(self) -> Values:
        """Neighbours have similar effects, points their own."""
        places = np.arange(self.bins)
        correlation = exp(-1 / max(1.0, _REACH * self.bins))
        together = correlation ** np.abs(np.subtract.outer(places, places))
        result = np.eye(self.size)
        result[1 : 1 + self.bins, 1 : 1 + self.bins] = np.linalg.inv(together)
        return result

    def codes(self, column: Column) -> Codes:
        """Return the group of each deal."""
        numbers, edges, points = column.numbers, np.array(self.edges), np.array(self.points)
        result: Codes = 1 + np.searchsorted(edges, numbers, side="right")
        if len(points):
            nearest = np.minimum(np.searchsorted(points, numbers), len(points) - 1)
            at_point = points[nearest] == numbers
            result[at_point] = 1 + self.bins + nearest[at_point]
        result[np.isnan(numbers)] = 0
        return result

    def label(self, code: int) -> str:
        """Return what a group is called."""
        if code == 0:
            return "not known"
        if code > self.bins:
            return f"{self.points[code - 1 - self.bins]:,.10g}"
        low = f"{self.edges[code - 2]:,.10g} or more" if code > 1 else ""
        high = f"below {self.edges[code - 1]:,.10g}" if code <= len(self.edges) else ""
        return ", ".join(part for part in (low, high) if part) or "any"


Coding = TextCoding | NumberCoding


def learn_coding(column: Column, rows: NDArray[np.intp]) -> Coding:
    """Return the groups of a column, learned from these rows only."""
    if column.kind is ColumnKind.NUMBER:
        return _learn_numbers(column.name, column.numbers[rows])
    counts = np.bincount(column.places[rows], minlength=len(column.texts)).tolist()
    often = [(-n, text) for n, text in zip(counts, column.texts, strict=True) if n > 1 and text]
    kept = [text for _, text in sorted(often)[:_MOST_TEXTS]]
    return TextCoding(column.name, {text: place for place, text in enumerate(kept, start=2)})


def _learn_numbers(name: str, numbers: Values) -> NumberCoding:
    known = numbers[~np.isnan(numbers)]
    different, counts = np.unique(known, return_counts=True)
    wanted = int(np.clip(len(known) // _LEAST_PER_BIN, _FEWEST_BINS, _MOST_BINS))
    if len(different) <= wanted:
        edges = (different[1:] + different[:-1]) / 2
        return NumberCoding(name, tuple(edges.tolist()), ())
    often = max(_LEAST_PER_POINT, len(known) // 2000)
    order = np.argsort(-counts, kind="stable")[:_MOST_POINTS]
    points = np.sort(different[order[counts[order] >= often]])
    between = known[~np.isin(known, points)]
    quantiles = np.linspace(0, 1, wanted + 1)[1:-1]
    edges = np.unique(np.quantile(between, quantiles)) if len(between) else np.empty(0)
    return NumberCoding(name, tuple(edges.tolist()), tuple(points.tolist()))
