"""How good is a model on what it has not seen, beside the usual recipe on the same folds?"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from giveget.adapters.models.grams import Values
from giveget.adapters.models.inputs import inputs_of
from giveget.adapters.models.linear import Linear
from training import baseline
from training.data import Examples
from training.fit import SEED, train
from training.folds import folds_of
from training.tasks import Task

_DRAWS = 400

Said = NDArray[np.bool_]
Figure = Callable[[Values, Values, Said], float]


@dataclass(frozen=True, slots=True)
class Told:
    """Scores of turns kept apart, and what is said of them: one row a turn and repeat."""

    scores: Values
    said: Said


def ours(examples: Examples, task: Task) -> Told:
    """Return what models say of turns they did not learn from, with the weights as shipped."""
    inputs = inputs_of(examples.conversations)
    told = []
    for folds in _cuts(examples, task):
        scores = np.zeros_like(examples.targets)
        said = np.zeros(scores.shape, dtype=bool)
        for fold in folds:
            learn, keep = np.flatnonzero(~fold), np.flatnonzero(fold)
            targets, groups = examples.targets[learn], examples.groups[learn]
            arrays = train(inputs.take(learn), targets, groups, task.recipe)
            scores[keep] = Linear(arrays).scores(inputs.take(keep))
            border = arrays.get("thresholds", np.zeros(1)).astype(np.float64)
            said[keep] = _say(scores[keep], border, task)
        told.append((scores, said))
    return Told(*map(np.concatenate, zip(*told, strict=True)))


def theirs(examples: Examples, task: Task) -> Told:
    """Return what the usual recipe says, in the setting that does best on these very folds."""
    choice, best = task.recipe.choice, None
    main = next(iter(figures(examples, task).values()))
    truth = np.tile(examples.targets, (task.repeats, 1))
    for setting in baseline.settings(choice):
        told = []
        for folds in _cuts(examples, task):
            scores = np.zeros_like(examples.targets)
            for fold in folds:
                learn, keep = np.flatnonzero(~fold), np.flatnonzero(fold)
                scores[keep] = baseline.predict(examples, learn, keep, setting, choice)
            told.append((scores, _say(scores, np.zeros(1), task)))
        found = Told(*map(np.concatenate, zip(*told, strict=True)))
        value = main(truth, found.scores, found.said)
        if best is None or value > best[0]:
            best = (value, found)
    assert best is not None  # noqa: S101 (there is always a setting)
    return best[1]


def figures(examples: Examples, task: Task) -> Mapping[str, Figure]:
    """Return what a model is judged by, the most important figure first."""
    match task.recipe.choice:
        case "value":
            return {"r": _correlation, "AUC of the worst quarter": _worst}
        case "one":
            return {"macro-F1": _macro, "accuracy": lambda t, _, s: float((t * s).sum() / len(t))}
        case _ if examples.targets.shape[1] > 1:
            return {"macro-F1": _macro, "micro-F1": _micro}
        case _:
            return {"AUC": lambda t, s, _: area(t[:, 0] > 0, s[:, 0]), "F1": _macro}


def difference(
    examples: Examples, task: Task, figure: Figure, one: Told, other: Told
) -> tuple[float, float]:
    """Return the 90 % interval of how much better ``one`` is, by drawing groups again."""
    rng = np.random.default_rng(SEED)
    groups, repeats = examples.groups, task.repeats
    order = np.argsort(groups, kind="stable")
    starts = np.searchsorted(groups[order], np.arange(groups.max() + 2))
    members = [order[a:b] for a, b in itertools.pairwise(starts)]
    truth = np.tile(examples.targets, (repeats, 1))
    found = []
    for _ in range(_DRAWS):
        drawn = np.concatenate([members[g] for g in rng.integers(0, len(members), len(members))])
        rows = np.concatenate([drawn + len(groups) * part for part in range(repeats)])
        a, b = (figure(truth[rows], told.scores[rows], told.said[rows]) for told in (one, other))
        found.append(a - b)
    low, high = np.quantile(found, [0.05, 0.95])
    return float(low), float(high)


def area(is_positive: NDArray[np.bool_], scores: Values) -> float:
    """Return the area under the ROC curve; ties count half."""
    ranks, n = rankdata(scores), int(is_positive.sum())
    return float((ranks[is_positive].sum() - n * (n + 1) / 2) / (n * (len(scores) - n)))


def _cuts(examples: Examples, task: Task) -> Iterator[list[Said]]:
    for repeat in range(task.repeats):
        yield folds_of(examples.groups, task.folds, SEED + 100 * repeat)


def _say(scores: Values, thresholds: Values, task: Task) -> Said:
    if task.recipe.choice == "one":
        return np.asarray(np.arange(scores.shape[1]) == scores.argmax(axis=1)[:, None])
    return np.asarray(scores > thresholds)


def _correlation(truth: Values, scores: Values, _: Said) -> float:
    return float(np.corrcoef(truth[:, 0], scores[:, 0])[0, 1])


def _worst(truth: Values, scores: Values, _: Said) -> float:
    return area(truth[:, 0] < np.quantile(truth[:, 0], 0.25), -scores[:, 0])


def f1_by_label(truth: Values, said: Said) -> Values:
    """Return the F1 of each label."""
    hits = (truth * said).sum(axis=0)
    return np.asarray(2 * hits / np.maximum(truth.sum(axis=0) + said.sum(axis=0), 1e-9))


def _macro(truth: Values, _: Values, said: Said) -> float:
    return float(f1_by_label(truth, said).mean())


def _micro(truth: Values, _: Values, said: Said) -> float:
    return float(2 * (truth * said).sum() / (truth.sum() + said.sum()))
