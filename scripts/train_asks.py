"""Train the hint on asks: ``python -m scripts.train_asks`` (some minutes).

A network with one hidden layer, so that what tells a wish from a fact is learned from asks of every
kind together. From which odds an ask counts is found on files left out in turn, and stored with the
weights as their zero. The result is the same on every run: the seed is fixed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

from giveget.adapters.models.ask_hint import FILE, SECOND_LAYER
from giveget.core.terms import AskKind
from scripts.ask_lessons import Lesson, grams_known, lessons, matrix, wanted

_HIDDEN, _STRENGTH, _ROUNDS, _SEED = 64, 1.0, 300, 1
_FOLDS = 5
_STEPS = np.arange(-4, 4, 0.05)

Odds = NDArray[np.float64]
Due = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Network:
    """Weights and biases of both layers, with the checksums of the first one's rows."""

    grams: NDArray[np.uint32]
    first: Odds
    bias: Odds
    second: Odds
    zero: Odds

    def odds(self, some: Sequence[Lesson]) -> Odds:
        """Log odds of lessons, shape lessons × kinds."""
        hidden = np.maximum(matrix(some, self.grams) @ self.first + self.bias, 0)
        found: Odds = hidden @ self.second + self.zero
        return found

    def save(self, zeros: Odds) -> None:
        """Write the weights, small; ``zeros``: the log odds from which on each kind counts."""
        scale = np.abs(self.first).max(axis=0) / 127
        step = np.abs(self.second).max() / (SECOND_LAYER - 1)
        np.savez(  # not compressed: it is read at every start
            FILE,
            kinds=np.array([kind.value for kind in AskKind]),
            grams=self.grams,
            weights=np.round(self.first / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            bias=self.bias.astype(np.float32),
            second=(np.round(self.second / step) + SECOND_LAYER).astype(np.uint16),
            step=np.array([step], dtype=np.float32),
            zero=(self.zero - zeros).astype(np.float32),
        )


def learned(some: Sequence[Lesson]) -> Network:
    """A network that has seen these lessons."""
    grams = grams_known(some)
    seen: csr_matrix = matrix(some, grams)
    model = MLPClassifier(
        (_HIDDEN,), alpha=_STRENGTH, solver="lbfgs", max_iter=_ROUNDS, random_state=_SEED
    )
    with threadpool_limits(1):
        model.fit(seen, wanted(some), sample_weight=np.array([one.weight for one in some]))
    (first, second), (bias, zero) = model.coefs_, model.intercepts_
    return Network(grams, first, bias, second, zero)


def left_out(some: Sequence[Lesson]) -> Odds:
    """Log odds of the lessons, each by a network that has not seen its file; lessons × kinds."""
    sources = sorted({one.source for one in some})
    folds = np.array([sources.index(one.source) % _FOLDS for one in some])
    odds = np.zeros((len(some), len(AskKind)))
    for fold in range(_FOLDS):
        network = learned(list(compress(some, folds != fold)))
        odds[folds == fold] = network.odds(list(compress(some, folds == fold)))
    return odds


def best_zero(odds: Odds, due: Due, counts: Odds) -> tuple[float, float]:
    """The F1 over all cells and the log odds from which on it is best; rows count as said."""
    found = ((odds > step, float(step)) for step in _STEPS)
    return max((_f1(some, due, counts), step) for some, step in found)


def _f1(found: Due, due: Due, counts: Odds) -> float:
    right, seen, wanted = (counts @ some for some in (found & due, found, due))
    return float(2 * right.sum() / max(1, seen.sum() + wanted.sum()))


def zeros_of(odds: Odds, due: Due, counts: Odds) -> Odds:
    """The log odds from which on each column counts, halfway between its own and the common."""
    _, common = best_zero(odds, due, counts)
    own = [best_zero(odds[:, [one]], due[:, [one]], counts)[1] for one in range(due.shape[1])]
    return (np.array(own) + common) / 2


def main() -> None:
    """Train and write the weights."""
    some = lessons()
    due = wanted(some)
    counts = np.array([one.weight for one in some])
    fair = np.array([one.is_fair for one in some])
    odds = left_out(some)
    zeros = zeros_of(odds[fair], due[fair], counts[fair])
    labelled, mail = fair & (counts == 1), counts < 1
    f1 = _f1((odds > zeros)[labelled], due[labelled], counts[labelled])
    print(f"F1 {f1:.3f} on files left out")
    false = (odds[mail] > zeros).any(axis=1).mean()
    print(f"asks seen in business mail left out that asks nothing of price: {false:.1%}")
    learned(some).save(zeros)
    print(f"{len(some)} texts, {FILE.name}: {FILE.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
