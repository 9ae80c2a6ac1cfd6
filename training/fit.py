"""How are the weights of a model found? Ridge regression over the shared blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import linalg
from scipy import sparse as sp
from sklearn.linear_model import LogisticRegression

from giveget.adapters.models.grams import LETTER_PLACES, WORD_PLACES, Rows, Values
from giveget.adapters.models.inputs import Inputs
from giveget.adapters.models.linear import Linear, around, dense, sparse, waves
from training.figures import figures, say
from training.folds import folds_of
from training.recipe import SEED, Recipe
from training.second import second_stage, thresholds

_WAVES, _NEAR = 512, 0.3  # how many, and how fast likeness fades
_SIZES = {
    "words": WORD_PLACES,
    "letters": LETTER_PLACES,
    "openings": WORD_PLACES,
    "before": WORD_PLACES,
    "after": WORD_PLACES,
}
Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Fitted:
    """The arrays of a model, and its scores of each text when the text's group is left out."""

    arrays: Arrays
    left_out: Values


def train(inputs: Inputs, targets: Values, groups: NDArray[np.int64], recipe: Recipe) -> Fitted:
    """Return a model; thresholds and second stage come from texts left out."""
    model, left_out = _first(inputs, targets, groups, recipe)
    if recipe.choice == "value":
        return Fitted(model, left_out)
    if recipe.second is None:
        left_out = _to_chances(model, left_out, targets)
    else:
        seen = around(left_out, inputs)
        model |= second_stage(seen, targets, recipe)
        for fold in folds_of(groups, 4, SEED + 1):
            stage = Linear(second_stage(seen[~fold], targets[~fold], recipe))
            left_out[fold] = stage.second(seen[fold])
    model["thresholds"] = thresholds(left_out, targets)
    return Fitted(model, left_out)


def choose(
    inputs: Inputs, targets: Values, groups: NDArray[np.int64], recipes: Sequence[Recipe]
) -> tuple[Recipe, Fitted]:
    """Return the recipe that does best on groups left out of the very texts given here.

    Best is the highest sum of the figures models are judged by; the first one among equals.
    """
    found = [(recipe, train(inputs, targets, groups, recipe)) for recipe in recipes]
    return max(found, key=lambda pair: _merit(pair[0], pair[1], targets))


def _merit(recipe: Recipe, fitted: Fitted, targets: Values) -> float:
    border = fitted.arrays.get("thresholds", np.zeros(1)).astype(np.float64)
    said = say(fitted.left_out, border, recipe.choice)
    judged = figures(recipe.choice, targets.shape[1]).values()
    return sum(figure(targets, fitted.left_out, said) for figure in judged)


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
) -> tuple[Arrays, Values]:
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
        turned, shift = (arrays[f"waves.{k}"].astype(np.float64) for k in ("turns", "shift"))
        full.append(waves(even[:, : len(turned)], turned, shift) * recipe.waves)
    table, values = sp.hstack(parts).tocsr(), np.hstack(full)
    turns = _Turns(table, values, groups, inputs.speakers)
    solved = _ridge(turns, targets, recipe)
    weights = np.stack([np.vstack([table.T @ s, values.T @ s]) for s in solved.shares])
    start = 0
    for name, factor in recipe.blocks.items():
        block = np.concatenate(weights[:, start : start + _SIZES[name]]) * factor
        scale = np.maximum(np.abs(block).max(axis=0), 1e-12) / 127
        arrays[f"{name}.weights"] = np.round(block / scale).astype(np.int8)
        arrays[f"{name}.scale"] = scale.astype(np.float32)
        start += _SIZES[name]
    end = start + seen.shape[1]
    arrays["dense.mean"], arrays["dense.spread"] = mean, spread
    arrays["dense.weights"] = weights[:, start:end] * recipe.dense
    if recipe.waves:
        arrays["waves.weights"] = weights[:, end:] * recipe.waves
    arrays["bias"] = solved.bias
    return arrays, solved.left_out


_STEEP = 6.0  # log odds per unit of a ridge regression on 0 and 1


@dataclass(frozen=True, slots=True)
class _Turns:
    """What is seen of turns, sparse and full, the group of each, and whether the first speaks."""

    table: sp.csr_matrix
    full: Values
    groups: NDArray[np.int64]
    speakers: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Solved:
    """How much each turn adds to the weights of each speaker (or of both): one table a speaker."""

    shares: Values
    bias: Values
    left_out: Values


def _ridge(turns: _Turns, targets: Values, recipe: Recipe) -> _Solved:
    """Solve for the texts (fewer than places), which gives the scores left out as well."""
    alike = (turns.table @ turns.table.T).toarray() + turns.full @ turns.full.T
    nearer = np.ones((1, len(alike)))
    if recipe.by_speaker:
        nearer = 1.0 + recipe.by_speaker * (turns.speakers == np.arange(2)[:, None])
        alike *= nearer[turns.speakers]
    alike[np.diag_indices(len(alike))] += 1 / recipe.strength
    mean = targets.mean(axis=0)
    inverse = _inverse(alike)
    shares = inverse @ (targets - mean)
    left_out = targets - _missed(inverse, shares, turns.groups)
    by_part = nearer[:, :, None] * shares
    if recipe.choice == "value":
        return _Solved(by_part, mean, left_out)
    middle = recipe.middle
    return _Solved(by_part * _STEEP, (mean - middle) * _STEEP, (left_out - middle) * _STEEP)


def _inverse(alike: Values) -> Values:
    """Return the inverse of a symmetric matrix; the matrix itself is used up."""
    factor, _ = linalg.cho_factor(alike, lower=True, overwrite_a=True, check_finite=False)
    half, _ = linalg.lapack.dpotri(factor, lower=1, overwrite_c=1)
    return np.asarray(np.tril(half) + np.tril(half, -1).T, dtype=np.float64)


def _missed(inverse: Values, shares: Values, groups: NDArray[np.int64]) -> Values:
    """Return by how much each text is missed when its whole group is left out, solved exactly."""
    order = np.argsort(groups, kind="stable")
    missed = np.zeros_like(shares)
    for part in np.split(order, np.flatnonzero(np.diff(groups[order])) + 1):
        missed[part] = linalg.solve(inverse[np.ix_(part, part)], shares[part], assume_a="pos")
    return missed


def _drawn(cues: int) -> Arrays:
    """Return the turns and shifts of the waves, always the same."""
    rng = np.random.default_rng(SEED)
    turns = rng.normal(scale=np.sqrt(2 * _NEAR / cues), size=(cues, _WAVES))
    shift = rng.uniform(0, 2 * np.pi, _WAVES)
    return {"waves.turns": turns.astype(np.float16), "waves.shift": shift.astype(np.float32)}


def _rarity(rows: Rows, size: int) -> Values:
    holding = np.bincount(rows.places, minlength=size)
    rarity = np.log((1 + len(rows)) / (1 + holding)) + 1.0
    return np.where(holding > 0, rarity, 0.0).astype(np.float16).astype(np.float64)


def _matrix(rows: Rows, size: int) -> sp.csr_matrix:
    return sp.csr_matrix((rows.values, rows.places, rows.starts), shape=(len(rows), size))
