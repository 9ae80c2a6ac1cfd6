"""How are the weights of a model found? Logistic or ridge regression over the shared blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse as sp
from sklearn.linear_model import LogisticRegression, Ridge

from giveget.adapters.models.grams import LETTER_PLACES, WORD_PLACES, Rows, Values
from giveget.adapters.models.inputs import Inputs
from giveget.adapters.models.linear import Linear, around, dense, sparse
from training.folds import folds_of

SEED = 20261122
_SIZES = {
    "words": WORD_PLACES,
    "letters": LETTER_PLACES,
    "before": WORD_PLACES,
    "after": WORD_PLACES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Which blocks count how much, and how strictly weights are held down.

    ``strength``: the C of logistic regression, one over alpha of ridge regression.
    ``choice``: ``one`` of the labels, ``any`` number of them, or a ``value``.
    """

    blocks: dict[str, float]
    dense: float
    strength: float
    choice: str
    second: float | None = None


Arrays = dict[str, NDArray[np.generic]]


def train(inputs: Inputs, targets: Values, groups: NDArray[np.int64], recipe: Recipe) -> Arrays:
    """Return the arrays of a model; thresholds and second stage come from folds inside."""
    model = _first(inputs, targets, recipe)
    if recipe.choice == "value":
        return model
    inner = np.zeros_like(targets)
    for fold in folds_of(groups, 4, SEED):
        learn, keep = np.flatnonzero(~fold), np.flatnonzero(fold)
        part = _first(inputs.take(learn), targets[learn], recipe)
        inner[keep] = Linear(part).first(inputs.take(keep))
    if recipe.second is not None:
        seen = around(inner, inputs)
        model |= _second(seen, targets, recipe)
        inner = np.zeros_like(targets)
        for fold in folds_of(groups, 4, SEED + 1):
            stage = Linear(_second(seen[~fold], targets[~fold], recipe))
            inner[fold] = stage.second(seen[fold])
    model["thresholds"] = _thresholds(inner, targets)
    return model


def _first(inputs: Inputs, targets: Values, recipe: Recipe) -> Arrays:
    rarities = {"words": _rarity(inputs.words, WORD_PLACES)}
    rarities["letters"] = _rarity(inputs.letters, LETTER_PLACES)
    rows = sparse(inputs, rarities)
    seen = dense(inputs)
    mean, spread = seen.mean(axis=0), seen.std(axis=0)
    spread[spread < 1e-9] = 1.0
    parts = [_matrix(rows[name], _SIZES[name]) * factor for name, factor in recipe.blocks.items()]
    even = sp.csr_matrix((seen - mean) / spread * recipe.dense)
    table = sp.hstack([*parts, even]).tocsr()
    weights, bias = _regression(recipe)(table, targets)
    arrays: Arrays = {f"rarity.{k}": v.astype(np.float16) for k, v in rarities.items()}
    start = 0
    for name, factor in recipe.blocks.items():
        block = weights[start : start + _SIZES[name]] * factor
        scale = np.maximum(np.abs(block).max(axis=0), 1e-12) / 127
        arrays[f"{name}.weights"] = np.round(block / scale).astype(np.int8)
        arrays[f"{name}.scale"] = scale.astype(np.float32)
        start += _SIZES[name]
    arrays["dense.mean"], arrays["dense.spread"] = mean, spread
    arrays["dense.weights"] = weights[start:] * recipe.dense
    arrays["bias"] = bias
    return arrays


# A ridge regression on 0 and 1 as log odds: 0 at a score of .3, steep enough for the second stage.
_MIDDLE, _STEEP = 0.3, 6.0


def _regression(recipe: Recipe) -> Callable[[sp.csr_matrix, Values], tuple[Values, Values]]:
    def ridge(table: sp.csr_matrix, targets: Values) -> tuple[Values, Values]:
        model = Ridge(alpha=1 / recipe.strength, solver="sparse_cg", tol=1e-6)
        model.fit(table, targets)
        weights = model.coef_.reshape(targets.shape[1], -1).T
        bias = np.atleast_1d(model.intercept_)
        if recipe.choice == "value":
            return weights, bias
        return weights * _STEEP, (bias - _MIDDLE) * _STEEP

    def logistic(table: sp.csr_matrix, targets: Values) -> tuple[Values, Values]:
        weights, bias = [], []
        for column in targets.T:
            model = LogisticRegression(
                C=recipe.strength,
                solver="liblinear",
                random_state=SEED,
                max_iter=300,
                tol=1e-3,
            )
            model.fit(table, column > 0)
            weights.append(model.coef_[0])
            bias.append(model.intercept_[0])
        return np.array(weights).T, np.array(bias)

    return ridge if recipe.choice == "value" or recipe.second is not None else logistic


def _second(seen: Values, targets: Values, recipe: Recipe) -> Arrays:
    mean, spread = seen.mean(axis=0), seen.std(axis=0)
    spread[spread < 1e-9] = 1.0
    even = (seen - mean) / spread
    options = {"C": recipe.second, "max_iter": 500, "tol": 1e-6}
    if recipe.choice == "one":
        model = LogisticRegression(**options).fit(even, targets.argmax(axis=1))
        weights = np.zeros((even.shape[1], targets.shape[1]))
        bias = np.full(targets.shape[1], -30.0)
        weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    else:
        models = [LogisticRegression(**options).fit(even, column > 0) for column in targets.T]
        weights = np.column_stack([model.coef_[0] for model in models])
        bias = np.array([model.intercept_[0] for model in models])
    return {
        "second.mean": mean,
        "second.spread": spread,
        "second.weights": weights,
        "second.bias": bias,
    }


def _thresholds(scores: Values, targets: Values) -> Values:
    """Return the log odds above which each label has its best F1."""
    best = []
    for score, target in zip(scores.T, targets.T, strict=True):
        order = np.argsort(-score, kind="stable")
        hits = np.cumsum(target[order])
        f1 = 2 * hits / (np.arange(1, len(order) + 1) + target.sum())
        at = int(f1.argmax())
        below = score[order[min(at + 1, len(order) - 1)]]
        best.append((score[order[at]] + below) / 2)
    return np.array(best)


def _rarity(rows: Rows, size: int) -> Values:
    holding = np.bincount(rows.places, minlength=size)
    rarity = np.log((1 + len(rows)) / (1 + holding)) + 1.0
    return np.where(holding > 0, rarity, 0.0).astype(np.float16).astype(np.float64)


def _matrix(rows: Rows, size: int) -> sp.csr_matrix:
    return sp.csr_matrix((rows.values, rows.places, rows.starts), shape=(len(rows), size))
