"""How are the weights of a model found? Logistic or ridge regression over the shared blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import linalg
from scipy import sparse as sp
from sklearn.linear_model import LogisticRegression

from giveget.adapters.models.grams import LETTER_PLACES, WORD_PLACES, Rows, Values
from giveget.adapters.models.inputs import Inputs
from giveget.adapters.models.linear import Linear, around, dense, sparse, waves
from training.folds import folds_of

SEED = 20261122
_WAVES, _NEAR = 512, 0.3  # how many, and how fast likeness fades
_SIZES = {
    "words": WORD_PLACES,
    "letters": LETTER_PLACES,
    "openings": WORD_PLACES,
    "before": WORD_PLACES,
    "after": WORD_PLACES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Which blocks count how much, and how strictly weights are held down.

    ``strength``: the C of logistic regression, one over alpha of ridge regression.
    ``waves``: how much random features of the cues count, 0 for none.
    ``middle``: what a ridge regression on 0 and 1 takes as even chance; logistic without it. Where
    a single stage tells chances, slope and middle are fitted anew on groups left out.
    ``choice``: ``one`` of the labels, ``any`` number of them, or a ``value``.
    """

    blocks: dict[str, float]
    dense: float
    strength: float
    choice: str
    second: float | None = None
    waves: float = 0.0
    middle: float | None = None


Arrays = dict[str, NDArray[np.generic]]


def train(inputs: Inputs, targets: Values, groups: NDArray[np.int64], recipe: Recipe) -> Arrays:
    """Return the arrays of a model; thresholds and second stage come from texts left out."""
    model, inner = _first(inputs, targets, groups, recipe)
    if recipe.choice == "value":
        return model
    if inner is not None and recipe.second is None:
        inner = _to_chances(model, inner, targets)
    if inner is None:
        inner = np.zeros_like(targets)
        for fold in folds_of(groups, 4, SEED):
            learn, keep = np.flatnonzero(~fold), np.flatnonzero(fold)
            part, _ = _first(inputs.take(learn), targets[learn], groups[learn], recipe)
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


def _to_chances(model: Arrays, left_out: Values, targets: Values) -> Values:
    """Turn scores of a ridge regression into log odds (Platt 1999); return those left out.

    Slope and middle are learned from texts whose group was left out; order does not change.
    """
    lines = [
        LogisticRegression(C=1e6, tol=1e-8).fit(score[:, None], target > 0)
        for score, target in zip(left_out.T, targets.T, strict=True)
    ]
    slope = np.array([line.coef_[0, 0] for line in lines])
    middle = np.array([line.intercept_[0] for line in lines])
    for name, array in model.items():
        if name.endswith(".scale") or name in ("dense.weights", "waves.weights"):
            model[name] = (array.astype(np.float64) * slope).astype(array.dtype)
    model["bias"] = model["bias"].astype(np.float64) * slope + middle
    return np.asarray(left_out * slope + middle)


def _first(
    inputs: Inputs, targets: Values, groups: NDArray[np.int64], recipe: Recipe
) -> tuple[Arrays, Values | None]:
    """Return the first stage, and its score of each text when the text's group is left out."""
    rarities = {
        "words": _rarity(inputs.words, WORD_PLACES),
        "letters": _rarity(inputs.letters, LETTER_PLACES),
        "openings": _rarity(inputs.openings, WORD_PLACES),
    }
    rows = sparse(inputs, rarities)
    seen = dense(inputs)
    mean, spread = seen.mean(axis=0), seen.std(axis=0)
    spread[spread < 1e-9] = 1.0
    even = (seen - mean) / spread
    arrays: Arrays = {f"rarity.{k}": v.astype(np.float16) for k, v in rarities.items()}
    parts = [_matrix(rows[name], _SIZES[name]) * factor for name, factor in recipe.blocks.items()]
    full = [even * recipe.dense]
    if recipe.waves:
        arrays |= _drawn(inputs.cues.shape[1])
        turns, shift = (arrays[f"waves.{k}"].astype(np.float64) for k in ("turns", "shift"))
        full.append(waves(even[:, : len(turns)], turns, shift) * recipe.waves)
    table, values = sp.hstack(parts).tocsr(), np.hstack(full)
    if recipe.middle is None:
        weights, bias, left_out = _logistic(table, values, targets, recipe)
    else:
        weights, bias, left_out = _ridge(table, values, targets, groups, recipe)
    start = 0
    for name, factor in recipe.blocks.items():
        block = weights[start : start + _SIZES[name]] * factor
        scale = np.maximum(np.abs(block).max(axis=0), 1e-12) / 127
        arrays[f"{name}.weights"] = np.round(block / scale).astype(np.int8)
        arrays[f"{name}.scale"] = scale.astype(np.float32)
        start += _SIZES[name]
    end = start + seen.shape[1]
    arrays["dense.mean"], arrays["dense.spread"] = mean, spread
    arrays["dense.weights"] = weights[start:end] * recipe.dense
    if recipe.waves:
        arrays["waves.weights"] = weights[end:] * recipe.waves
    arrays["bias"] = bias
    return arrays, left_out


_STEEP = 6.0  # log odds per unit of a ridge regression on 0 and 1


def _ridge(
    table: sp.csr_matrix,
    full: Values,
    targets: Values,
    groups: NDArray[np.int64],
    recipe: Recipe,
) -> tuple[Values, Values, Values]:
    """Solve for the texts (fewer than places), which gives the scores left out as well."""
    alike = (table @ table.T).toarray() + full @ full.T
    alike[np.diag_indices(len(alike))] += 1 / recipe.strength
    mean = targets.mean(axis=0)
    inverse = linalg.cho_solve(linalg.cho_factor(alike), np.eye(len(alike)))
    shares = inverse @ (targets - mean)
    left_out = targets - _missed(inverse, shares, groups)
    weights = np.vstack([table.T @ shares, full.T @ shares])
    if recipe.choice == "value":
        return weights, mean, left_out
    middle = recipe.middle or 0.0
    return weights * _STEEP, (mean - middle) * _STEEP, (left_out - middle) * _STEEP


def _missed(inverse: Values, shares: Values, groups: NDArray[np.int64]) -> Values:
    """Return by how much each text is missed when its whole group is left out, solved exactly."""
    order = np.argsort(groups, kind="stable")
    missed = np.zeros_like(shares)
    for part in np.split(order, np.flatnonzero(np.diff(groups[order])) + 1):
        missed[part] = linalg.solve(inverse[np.ix_(part, part)], shares[part], assume_a="pos")
    return missed


def _logistic(
    table: sp.csr_matrix, full: Values, targets: Values, recipe: Recipe
) -> tuple[Values, Values, None]:
    seen = sp.hstack([table, sp.csr_matrix(full)]).tocsr()
    options = {"solver": "liblinear", "random_state": SEED, "max_iter": 300, "tol": 1e-3}
    models = [
        LogisticRegression(C=recipe.strength, **options).fit(seen, column > 0)
        for column in targets.T
    ]
    weights = np.array([model.coef_[0] for model in models]).T
    return weights, np.array([model.intercept_[0] for model in models]), None


def _drawn(cues: int) -> Arrays:
    """Return the turns and shifts of the waves, always the same."""
    rng = np.random.default_rng(SEED)
    turns = rng.normal(scale=np.sqrt(2 * _NEAR / cues), size=(cues, _WAVES))
    shift = rng.uniform(0, 2 * np.pi, _WAVES)
    return {"waves.turns": turns.astype(np.float16), "waves.shift": shift.astype(np.float32)}


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
