"""How is the second stage found, which sees the scores of neighbouring turns? And what is said?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from giveget.adapters.models.grams import Values
from training.recipe import Recipe

Stage = dict[str, NDArray[np.generic]]
_FREE = 1e3  # C of a regression with one weight: hardly held down


def second_stage(seen: Values, targets: Values, recipe: Recipe) -> Stage:
    """Return the arrays of a second stage from what ``around`` tells of turns left out."""
    mean, spread = seen.mean(axis=0), seen.std(axis=0)
    spread[spread < 1e-9] = 1.0
    even = (seen - mean) / spread
    find = _one if recipe.choice == "one" else _any
    weights, bias = find(even, targets, recipe)
    return {
        "second.mean": mean,
        "second.spread": spread,
        "second.weights": weights,
        "second.bias": bias,
    }


def _one(even: Values, targets: Values, recipe: Recipe) -> tuple[Values, Values]:
    found, counts = targets.argmax(axis=1), targets.sum(axis=0)
    rare = {
        label: (len(found) / (len(counts) * count)) ** recipe.balance
        for label, count in enumerate(counts)
        if count
    }
    model = LogisticRegression(C=recipe.second, class_weight=rare, max_iter=500, tol=1e-6)
    model.fit(even, found)
    weights = np.zeros((even.shape[1], targets.shape[1]))
    bias = np.full(targets.shape[1], -30.0)
    if len(model.classes_) == 2:  # scikit-learn keeps one row for two labels
        sign = np.array([-0.5, 0.5])
        weights[:, model.classes_] = model.coef_[0][:, None] * sign
        bias[model.classes_] = model.intercept_[0] * sign
    else:
        weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return weights, bias


def _any(even: Values, targets: Values, recipe: Recipe) -> tuple[Values, Values]:
    """Return the mean of two: a label by all scores around a turn, and by its own score alone.

    The first columns of ``even`` are the turn's own scores, in the order of the labels.
    """
    weights, bias = np.zeros((even.shape[1], targets.shape[1])), np.zeros(targets.shape[1])
    for label, target in enumerate(targets.T):
        wide = LogisticRegression(C=recipe.second, max_iter=500, tol=1e-6).fit(even, target > 0)
        own = LogisticRegression(C=_FREE, tol=1e-8).fit(even[:, [label]], target > 0)
        weights[:, label] = wide.coef_[0] / 2
        weights[label, label] += own.coef_[0, 0] / 2
        bias[label] = (wide.intercept_[0] + own.intercept_[0]) / 2
    return weights, bias


def thresholds(scores: Values, targets: Values) -> Values:
    """Return the log odds above which each label is said.

    Half way between where the label has its best F1 and where all labels together have it.
    """
    return (_of_each(scores, targets) + _of_all(scores, targets)) / 2


def _of_each(scores: Values, targets: Values) -> Values:
    best = []
    for score, target in zip(scores.T, targets.T, strict=True):
        order = np.argsort(-score, kind="stable")
        hits = np.cumsum(target[order])
        f1 = 2 * hits / (np.arange(1, len(order) + 1) + target.sum())
        at = int(f1.argmax())
        below = score[order[min(at + 1, len(order) - 1)]]
        best.append((score[order[at]] + below) / 2)
    return np.array(best)


def _of_all(scores: Values, targets: Values) -> float:
    """Return the one border for every label: half the F1 it leads to (Lipton 2014)."""
    chances, f1 = 1 / (1 + np.exp(-scores)), 0.6
    for _ in range(20):
        said = chances > f1 / 2
        f1 = min(max(2 * (said * targets).sum() / (said.sum() + targets.sum()), 0.01), 0.99)
    return float(np.log(f1 / (2 - f1)))
