"""What does the usual recipe reach on the same folds? TF-IDF of words and pairs, then a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge

from giveget.adapters.models.grams import Values
from training.data import Examples

_USUAL = r"(?u)\b\w\w+\b"
_MARKED = r"\b\w+\b|[^\w\s]"  # with marks and single letters


@dataclass(frozen=True, slots=True)
class Setting:
    """Which tokens are seen from how many texts on, how freely weights grow, and class weights."""

    tokens: str
    least: int
    strength: float
    weight: str | None = None


def settings(choice: str) -> Iterator[Setting]:
    """Yield settings; the best one on the very folds is taken."""
    if choice == "value":
        for strength in (1.0, 0.3, 0.1):
            yield Setting(_MARKED, 2, strength)
            yield Setting(_USUAL, 1, strength)
        return
    for weight in (None, "balanced"):
        yield from (Setting(_MARKED, 2, strength, weight) for strength in (1.0, 4.0))
        yield from (Setting(_USUAL, 1, strength, weight) for strength in (1.0, 10.0))


def predict(
    examples: Examples,
    learn: NDArray[np.int64],
    keep: NDArray[np.int64],
    setting: Setting,
    choice: str,
) -> Values:
    """Return scores of the turns kept apart: 0 is the border between no and yes."""
    texts = examples.texts
    vectoriser = TfidfVectorizer(
        ngram_range=(1, 2),
        sublinear_tf=True,
        min_df=setting.least,
        token_pattern=setting.tokens,
    )
    table = vectoriser.fit_transform([texts[i] for i in learn])
    kept = vectoriser.transform([texts[i] for i in keep])
    targets = examples.targets[learn]
    if choice == "value":
        ridge = Ridge(alpha=1 / setting.strength, solver="sparse_cg", tol=1e-6)
        return np.asarray(ridge.fit(table, targets).predict(kept)).reshape(len(keep), -1)
    options = {"C": setting.strength, "class_weight": setting.weight, "random_state": 0}
    if choice == "one":
        model = LogisticRegression(**options, max_iter=1000).fit(table, targets.argmax(axis=1))
        scores = np.full((len(keep), targets.shape[1]), -np.inf)
        scores[:, model.classes_] = model.decision_function(kept)
        return scores
    columns = []
    for column in targets.T:
        model = LogisticRegression(**options, solver="liblinear")
        columns.append(model.fit(table, column > 0).decision_function(kept))
    return np.column_stack(columns)
