"""How good is a model on what it has not seen, beside the usual recipe on the same folds?"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from giveget.adapters.models.grams import Values
from giveget.adapters.models.inputs import inputs_of
from giveget.adapters.models.linear import Linear
from training import baseline
from training.data import Examples
from training.figures import Figure, Said, figures, say
from training.fit import choose
from training.folds import folds_of
from training.recipe import SEED
from training.tasks import Task

_DRAWS = 400


@dataclass(frozen=True, slots=True)
class Told:
    """Scores of turns kept apart, and what is said of them: one row a turn and repeat."""

    scores: Values
    said: Said


def ours(examples: Examples, task: Task) -> Told:
    """Return what models say of turns they did not learn from.

    The recipe is chosen anew inside the texts each model learns from; its weights are rounded as
    those that are shipped.
    """
    inputs = inputs_of(examples.conversations)
    told = []
    for folds in _cuts(examples, task):
        scores = np.zeros_like(examples.targets)
        said = np.zeros(scores.shape, dtype=bool)
        for fold in folds:
            learn, keep = np.flatnonzero(~fold), np.flatnonzero(fold)
            targets, groups = examples.targets[learn], examples.groups[learn]
            _, fitted = choose(inputs.take(learn), targets, groups, task.recipes)
            scores[keep] = Linear(fitted.arrays).scores(inputs.take(keep))
            border = fitted.arrays.get("thresholds", np.zeros(1)).astype(np.float64)
            said[keep] = say(scores[keep], border, task.choice)
        told.append((scores, said))
    return Told(*map(np.concatenate, zip(*told, strict=True)))


def theirs(examples: Examples, task: Task) -> Told:
    """Return what the usual recipe says, in the setting that does best on these very folds."""
    choice, best = task.choice, None
    main = next(iter(figures(choice, len(examples.labels)).values()))
    truth = np.tile(examples.targets, (task.repeats, 1))
    for setting in baseline.settings(choice):
        told = []
        for folds in _cuts(examples, task):
            scores = np.zeros_like(examples.targets)
            for fold in folds:
                learn, keep = np.flatnonzero(~fold), np.flatnonzero(fold)
                scores[keep] = baseline.predict(examples, learn, keep, setting, choice)
            told.append((scores, say(scores, np.zeros(1), choice)))
        found = Told(*map(np.concatenate, zip(*told, strict=True)))
        value = main(truth, found.scores, found.said)
        if best is None or value > best[0]:
            best = (value, found)
    assert best is not None  # noqa: S101 (there is always a setting)
    return best[1]


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


def _cuts(examples: Examples, task: Task) -> Iterator[list[Said]]:
    for repeat in range(task.repeats):
        yield folds_of(examples.groups, task.folds, SEED + 100 * repeat)
