"""How do the weights of a model turn what it sees into scores?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.grams import Places, Rows, Values, weighted
from giveget.adapters.models.inputs import Inputs

COUNTED = ("words", "letters", "openings")
Arrays = Mapping[str, NDArray[np.generic]]

BLOCKS = ("words", "letters", "openings", "before", "after")
"""Sparse blocks a model may have weights for; the last two are words of neighbouring turns."""


_MANY = 64
"""Rows from which on a loop over columns is the faster one."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear model over blocks, and a second one over the scores of neighbouring turns.

    ``arrays``: ``rarity.words``, ``rarity.letters``, ``rarity.openings``; for each block
    ``BLOCK.weights`` (int8, places × labels) and ``BLOCK.scale`` (labels); ``dense.mean``,
    ``dense.spread``, ``dense.weights`` (tables × cues and place × labels), ``bias``; with a second
    stage ``second.mean``, ``second.spread``, ``second.weights``, ``second.bias``. With waves
    (random features of the cues, which see them together and not one by one): ``waves.turns``
    (cues × waves), ``waves.shift``, ``waves.weights`` (tables × waves × labels).

    There is one table of weights, or two: for turns of whoever did not begin the conversation and
    of who did. Two tables of a block lie one behind the other.
    """

    arrays: Arrays

    def scores(self, inputs: Inputs) -> Values:
        """Return the log odds (or the value) of each label: one row a text."""
        first = self.first(inputs)
        if "second.weights" not in self.arrays:
            return first
        return self.second(around(first, inputs))

    def first(self, inputs: Inputs) -> Values:
        """Return the scores of the first stage."""
        tables = len(self.arrays["dense.weights"])
        table = inputs.speakers if tables > 1 else np.zeros(len(inputs), dtype=np.int64)
        even = (dense(inputs) - self._array("dense.mean")) / self._array("dense.spread")
        total = _by_table(even, self._array("dense.weights"), table) + self._array("bias")
        names = [name for name in BLOCKS if f"{name}.weights" in self.arrays]
        for name, rows in sparse(inputs, self.rarities(), names).items():
            total += self._sparse(name, rows, table, tables)
        if "waves.weights" in self.arrays:
            cues = even[:, : len(self._array("waves.turns"))]
            found = waves(cues, self._array("waves.turns"), self._array("waves.shift"))
            total += _by_table(found, self._array("waves.weights"), table)
        return total

    def second(self, seen: Values) -> Values:
        """Return the scores of the second stage from what ``around`` returns."""
        even = (seen - self._array("second.mean")) / self._array("second.spread")
        return _product(even, self._array("second.weights")) + self._array("second.bias")

    def rarities(self) -> dict[str, Values]:
        """Return the rarity of every word and letter sequence."""
        return {name: self._array(f"rarity.{name}") for name in COUNTED}

    def _array(self, name: str) -> Values:
        return self.arrays[name].astype(np.float64, copy=False)

    def _sparse(self, name: str, rows: Rows, table: Places, tables: int) -> Values:
        weights, places = self.arrays[f"{name}.weights"], rows.places
        if tables > 1:
            places = places + table[rows.owners] * (len(weights) // tables)
        total, filled = np.zeros((len(rows), weights.shape[1])), rows.lengths > 0
        if filled.any():  # the sum of a row depends on that row alone
            products = rows.values[:, None] * weights[places].astype(np.float64)
            total[filled] = np.add.reduceat(products, rows.starts[:-1][filled], axis=0)
        return total * self._array(f"{name}.scale")


def _by_table(values: Values, weights: Values, table: Places) -> Values:
    """Return each row's product with its own table of weights."""
    if len(weights) == 1:
        return _product(values, weights[0])
    total = np.zeros((len(values), weights.shape[2]))
    for number, own in enumerate(weights):
        rows = np.flatnonzero(table == number)
        if len(rows):
            total[rows] = _product(values[rows], own)
    return total


def _product(values: Values, weights: Values) -> Values:
    """Return the matrix product, added up in order: a row must not depend on those beside it."""
    if len(values) > _MANY:  # the same sums in the same order, for all rows at once
        total = np.zeros((len(values), weights.shape[1]))
        for column, row in zip(values.T, weights, strict=True):
            total += column[:, None] * row
        return total
    return np.cumsum(values[:, :, None] * weights, axis=1)[:, -1]


def waves(even: Values, turns: Values, shift: Values) -> Values:
    """Return cosines of random sums of evened cues (random Fourier features).

    Their products come near to a Gaussian kernel: texts count as alike only where many cues are.
    """
    # einsum adds up cue after cue, for one row as for many; a product by BLAS would not.
    total = np.einsum("ij,jk->ik", even, turns) + shift
    found: Values = np.cos(total) * np.sqrt(2.0 / len(shift))
    return found


def ready(arrays: Arrays) -> Arrays:
    """Return arrays as they are used: whole numbers stay, all others become float64."""
    return {
        name: array if array.dtype == np.int8 else array.astype(np.float64)
        for name, array in arrays.items()
    }


def sparse(
    inputs: Inputs, rarities: Mapping[str, Values], names: Sequence[str] = BLOCKS
) -> dict[str, Rows]:
    """Return the named sparse blocks of texts, every row of length one."""
    found: dict[str, Rows] = {}
    for name in dict.fromkeys(("words", *names)):
        match name:
            case "before":
                found[name] = found["words"].take(inputs.before)
            case "after":
                found[name] = found["words"].take(inputs.after)
            case _:
                found[name] = weighted(getattr(inputs, name), rarities[name])
    return {name: found[name] for name in names}


def dense(inputs: Inputs) -> Values:
    """Return cues, place, and the cues of the neighbouring turns."""
    beside = [beside_of(inputs.cues, rows) for rows in (inputs.before, inputs.after)]
    return np.column_stack([inputs.cues, inputs.place, *beside])


def around(scores: Values, inputs: Inputs) -> Values:
    """Return the scores of each turn, of two turns before and of one after it, and its place."""
    own = 1.0 / (1.0 + np.exp(-np.clip(scores, -30.0, 30.0)))
    before, after = (beside_of(own, rows) for rows in (inputs.before, inputs.after))
    earlier = beside_of(before, inputs.before)
    return np.column_stack([np.clip(scores, -30.0, 30.0), before, earlier, after, inputs.place])


def beside_of(values: Values, rows: Places) -> Values:
    """Return the values of other rows, 0 for -1."""
    if not len(rows):
        return values
    return np.where((rows >= 0)[:, None], values[rows], 0.0)
