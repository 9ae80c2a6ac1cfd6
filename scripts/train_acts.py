"""Train the hint on acts: ``python -m scripts.train_acts``.

``python -m scripts.train_acts``         train and write the weights
``python -m scripts.train_acts folds``   how well each act of a sentence is told by a model that
                                         has not seen it, over chances from which it counts

Data: the labelled sentences in ``tests/golden/acts`` that are free to learn from, and half of the
sentences of business mail. The result is the same on every
run: no randomness is involved.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from giveget.adapters.acts.features import PLACES, grams_of, row_of, rows_of_word
from giveget.adapters.acts.model import FILE, NONE, ActModel
from giveget.core.language.reading import Act, Told
from giveget.core.language.reading.clean import cleaned, folded
from scripts.training_texts import business_mail, place_of
from tests.golden.acts.told import LEARNT, Labels, read_as, told

SHARE = 0.5
"""Of the mail sentences that are learned from; the others show how often an act is seen wrongly."""

_STRENGTH, _ROUNDS = 20.0, 60  # inverse of the regularisation; of the solver
_MAIL_COUNTS = 0.8  # beside a labelled sentence
_OFTEN = frozenset({"commitment", "deadline", "fact", "question"})
_FOLDS = 5
_SMALL = 1  # weights of eight bits up to this are dropped: they take room and say nothing


@dataclass(frozen=True, slots=True)
class Lesson:
    """A folded sentence, what it does, and how much it counts."""

    text: str
    labels: tuple[str, ...]
    weight: float = 1.0


def plain(text: str) -> str:
    """A text as the reader folds it."""
    return folded(cleaned(text).strip()).replace("\n", " ")


def names_of(labels: Labels) -> tuple[str, ...]:
    """The columns of the labels of a sentence."""
    detailed = ("objection", "fact")
    found = (f"{act} {detail}" if act in detailed else act for act, detail in labels)
    return tuple(dict.fromkeys(found)) or (NONE,)


def labelled() -> list[Lesson]:
    """The labelled sentences."""
    every = chain.from_iterable(told(name) for name in LEARNT)
    return [Lesson(plain(one.text), names_of(one.labels)) for one in every]


def idle_mail() -> list[Lesson]:
    """Sentences of business mail without a sign of what such mail often does, a fixed share.

    Nobody bargains in them: a sign of a threat, an objection or an answer there is wrong.
    """
    texts = (text for text, _ in business_mail() if place_of(text) < SHARE)
    idle = (text for text in texts if not {act for act, _ in read_as(text)} & _OFTEN)
    return [Lesson(plain(text), (NONE,), _MAIL_COUNTS) for text in idle]


def matrix(texts: Iterable[str]) -> csr_matrix:
    """The features of each text; every group of them has length one."""
    values: list[float] = []
    columns: list[int] = []
    starts = [0]
    for text in texts:
        grams = grams_of(text)
        rest = (grams.runs, grams.shape, grams.bag)
        words = [row for word in grams.words for row in rows_of_word(word)]
        for rows in (words, *([row_of(gram) for gram in some] for some in rest)):
            columns += rows
            values += [1 / np.sqrt(len(rows))] * len(rows) if rows else []
        starts.append(len(columns))
    found = csr_matrix((values, columns, starts), shape=(len(starts) - 1, PLACES))
    found.sum_duplicates()
    return found


def trained(lessons: Sequence[Lesson], names: Sequence[str], seen: csr_matrix) -> ActModel:
    """A model of some lessons whose features these are; one of several labels counts in part."""
    rows, wanted, weights = [], [], []
    for row, lesson in enumerate(lessons):
        for label in lesson.labels:
            rows.append(row)
            wanted.append(names.index(label))
            weights.append(lesson.weight / np.sqrt(len(lesson.labels)))
    places = np.unique(seen.indices)
    model = LogisticRegression(C=_STRENGTH, max_iter=_ROUNDS, tol=1e-3)
    model.fit(seen[rows][:, places], wanted, sample_weight=weights)
    table = np.zeros((PLACES, len(names)))
    table[places] = model.coef_.T
    scale = np.abs(table).max(axis=0) / 127
    small = np.round(table / scale).astype(np.int8)
    small[np.abs(small) <= _SMALL] = 0
    return ActModel(
        labels=tuple(names),
        weights=small,
        scale=scale.astype(np.float32),
        bias=model.intercept_.astype(np.float32),
    )


def unseen(lessons: Sequence[Lesson], mail: Sequence[Lesson]) -> list[Told]:
    """What is told of each lesson by a model that has not seen it."""
    names = sorted({label for lesson in lessons for label in lesson.labels})
    every = (*lessons, *mail)
    seen = matrix(lesson.text for lesson in every)
    folds = np.array([int(place_of(one.text[::-1]) * 256) % _FOLDS for one in lessons])
    found: dict[int, Told] = {}
    for fold in range(_FOLDS):
        kept = [*np.flatnonzero(folds != fold).tolist(), *range(len(lessons), len(every))]
        model = trained([every[row] for row in kept], names, seen[kept])
        new = np.flatnonzero(folds == fold).tolist()
        found |= {row: model(lessons[row].text) for row in new}
    return [found[row] for row in range(len(lessons))]


def write() -> None:
    """Train and write the weights."""
    lessons = labelled()
    names = sorted({label for lesson in lessons for label in lesson.labels})
    every = (*lessons, *idle_mail())
    model = trained(every, names, matrix(lesson.text for lesson in every))
    np.savez_compressed(
        FILE, labels=np.array(names), weights=model.weights, scale=model.scale, bias=model.bias
    )
    print(f"{len(every)} texts, {FILE.name}: {FILE.stat().st_size / 1024:.0f} KB")


def folds() -> None:
    """Print how well each act is told of sentences that were not seen."""
    lessons = labelled()
    found = unseen(lessons, idle_mail())
    print(f"{'act':12} {'due':>4} {'from':>5} {'F1':>6}")
    for act in Act:
        due = np.array([any(one.split()[0] == act for one in lesson.labels) for lesson in lessons])
        chances = np.array([one.acts.get(act, 0.0) for one in found])
        if due.any():
            best = max((_f1(due, chances >= low), low) for low in np.arange(0.05, 0.95, 0.05))
            print(f"{act:12} {due.sum():4} {best[1]:5.2f} {best[0]:6.3f}")


def _f1(due: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    return float(2 * (due & found).sum() / max(1, due.sum() + found.sum()))


if __name__ == "__main__":
    folds() if sys.argv[1:] == ["folds"] else write()
