"""By which figures is a model judged, and what does it say of a text?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from giveget.adapters.models.grams import Values

Said = NDArray[np.bool_]
Figure = Callable[[Values, Values, Said], float]
"""From what is true, the scores, and what is said of each text."""


def figures(choice: str, labels: int) -> Mapping[str, Figure]:
    """Return what a model is judged by, the most important figure first."""
    match choice:
        case "value":
            return {"r": _correlation, "AUC of the worst quarter": _worst}
        case "one":
            return {"macro-F1": _macro, "accuracy": lambda t, _, s: float((t * s).sum() / len(t))}
        case _ if labels > 1:
            return {"macro-F1": _macro, "micro-F1": _micro}
        case _:
            return {"AUC": lambda t, s, _: area(t[:, 0] > 0, s[:, 0]), "F1": _macro}


def say(scores: Values, thresholds: Values, choice: str) -> Said:
    """Return which labels are said of each text."""
    if choice == "one":
        return np.asarray(np.arange(scores.shape[1]) == scores.argmax(axis=1)[:, None])
    return np.asarray(scores > thresholds)


def area(is_positive: NDArray[np.bool_], scores: Values) -> float:
    """Return the area under the ROC curve; ties count half."""
    ranks, n = rankdata(scores), int(is_positive.sum())
    return float((ranks[is_positive].sum() - n * (n + 1) / 2) / (n * (len(scores) - n)))


def f1_by_label(truth: Values, said: Said) -> Values:
    """Return the F1 of each label."""
    hits = (truth * said).sum(axis=0)
    return np.asarray(2 * hits / np.maximum(truth.sum(axis=0) + said.sum(axis=0), 1e-9))


def _correlation(truth: Values, scores: Values, _: Said) -> float:
    return float(np.corrcoef(truth[:, 0], scores[:, 0])[0, 1])


def _worst(truth: Values, scores: Values, _: Said) -> float:
    return area(truth[:, 0] < np.quantile(truth[:, 0], 0.25), -scores[:, 0])


def _macro(truth: Values, _: Values, said: Said) -> float:
    return float(f1_by_label(truth, said).mean())


def _micro(truth: Values, _: Values, said: Said) -> float:
    return float(2 * (truth * said).sum() / (truth.sum() + said.sum()))
