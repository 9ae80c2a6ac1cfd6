"""What does the usual recipe reach on the same folds? TF-IDF of words and pairs, then a model."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge

from giveget.adapters.models.grams import Values
from training.data import Examples

_TOKENS = r"\b\w+\b|[^\w\s]"  # with marks and single letters: better than the usual pattern


def settings(choice: str) -> Iterator[tuple[float, str | None]]:
    """Yield strengths and class weights; the best one on the very folds is taken."""
    if choice == "value":
        yield from ((strength, None) for strength in (1.0, 0.3, 0.1))
        return
    yield from ((c, weight) for c in (1.0, 4.0) for weight in (None, "balanced"))


def predict(
    examples: Examples,
    learn: NDArray[np.int64],
    keep: NDArray[np.int64],
    setting: tuple[float, str | None],
    choice: str,
) -> Values:
    """Return scores of the turns kept apart: 0 is the border between no and yes."""
    strength, weight = setting
    texts = examples.texts
    vectoriser = TfidfVectorizer(
        ngram_range=(1, 2), sublinear_tf=True, min_df=2, token_pattern=_TOKENS
    )
    table = vectoriser.fit_transform([texts[i] for i in learn])
    kept = vectoriser.transform([texts[i] for i in keep])
    targets = examples.targets[learn]
    if choice == "value":
        model = Ridge(alpha=1 / strength, solver="sparse_cg", tol=1e-6)
        return np.asarray(model.fit(table, targets).predict(kept)).reshape(len(keep), -1)
    columns = []
    for column in targets.T:
        model = LogisticRegression(
            C=strength, class_weight=weight, solver="liblinear", random_state=0
        )
        columns.append(model.fit(table, column > 0).decision_function(kept))
    return np.column_stack(columns)
