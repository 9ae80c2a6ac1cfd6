"""How is the model behind the linter's reading trained? ``python -m training.leaning``.

A network with one hidden layer learns from the labelled sentences of ``tests/golden/lint``, from
sentences put together from frames (:mod:`training.frames`) and what giveget sends itself
(:mod:`training.own_words`), which count less, and from business mail taken as neither give nor
trade, which counts more (Parakweet e-mail intent, Apache-2.0, two of three sentences). The same
bytes come out of every run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

from giveget.adapters.leaning.features import PLACES, WEIGHTS, rows_of
from giveget.adapters.leaning.model import reader_of
from giveget.adapters.leaning.stored import FILE, packed
from giveget.core.language.lint.flat import flat
from giveget.core.language.lint.leaning import Hint
from tests.golden.lint.labels import Labelled, batches
from training.data import FOLDER
from training.frames import framed
from training.own_words import own_words

Values = NDArray[np.float64]
LABELS = ("give", "trade", "neither", "pull")
_MAIL, _FRAMES, _OWN = "mail", "frames", "own"
_EVERY = 3  # of the business mail one in so many is left for measuring
_HIDDEN, _STRENGTH, _ROUNDS = 16, 1.0, 200  # of the network
_OFTEN = 3  # sentences that a feature must be in to be learned from
_FOLDS = 6  # of the batches, each left out in turn
_FRAMED = 1000  # sentences of each label
_OWN_DEALS = 300
# How much a sentence counts that is not labelled by hand (chosen on left-out batches).
_COUNTS = {_MAIL: 2.5, _OWN: 0.3, _FRAMES: 0.5, f"{_FRAMES} that pull": 0.15}
_SEED = 7


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences, the label of each (its place in ``LABELS``), its batch, how much it counts."""

    texts: tuple[str, ...]
    labels: NDArray[np.int64]
    batches: NDArray[np.str_]
    counts: Values


def label_of(one: Labelled) -> int:
    """The place of a sentence's label; what is blocked and no give pulls."""
    if one.kind != "neither":
        return LABELS.index(one.kind)
    return 3 if one.blocked else 2


def mail() -> list[str]:
    """Sentences of business mail, in the order of the file; none where the file is not there."""
    path = FOLDER / "email_intent" / "train.txt"
    if not path.exists():
        return []
    lines = path.read_text(encoding="latin-1").splitlines()
    return [line.split("\t", 1)[1] for line in lines if "\t" in line]


def lessons() -> Lessons:
    """Everything there is to learn from."""
    told = [(one.text, label_of(one), name) for name, some in batches().items() for one in some]
    told += [(text, 2, _MAIL) for place, text in enumerate(mail()) if place % _EVERY != 1]
    told += [(text, LABELS.index(label), _OWN) for text, label in own_words(_OWN_DEALS)]
    rng = np.random.default_rng(_SEED)
    for place, label in enumerate(LABELS):
        name = f"{_FRAMES} that pull" if label == "pull" else _FRAMES
        told += [(text, place, name) for text in framed(label, _FRAMED, rng)]
    names = np.array([name for _, _, name in told])
    return Lessons(
        texts=tuple(text for text, _, _ in told),
        labels=np.array([label for _, label, _ in told], dtype=np.int64),
        batches=names,
        counts=np.array([_COUNTS.get(name, 1.0) for _, _, name in told]),
    )


def table(texts: Iterable[str]) -> csr_matrix:
    """One row a sentence, one column a feature."""
    columns: list[int] = []
    values: list[float] = []
    starts = [0]
    for text in texts:
        for weight, rows in zip(WEIGHTS, rows_of(flat(text).text), strict=True):
            columns += rows
            values += [weight / np.sqrt(len(rows))] * len(rows)
        starts.append(len(columns))
    found = csr_matrix((values, columns, starts), shape=(len(starts) - 1, PLACES))
    found.sum_duplicates()
    return found


def fit(known: Lessons, seen: csr_matrix, taught: NDArray[np.bool_]) -> bytes:
    """Return the file of a model that saw the sentences ``taught``; ``seen``: their table."""
    rows = np.flatnonzero(np.bincount(seen[taught].indices, minlength=PLACES) >= _OFTEN)
    model = MLPClassifier(
        (_HIDDEN,), alpha=_STRENGTH, solver="lbfgs", max_iter=_ROUNDS, random_state=_SEED
    )
    with threadpool_limits(1):
        model.fit(seen[taught][:, rows], known.labels[taught], sample_weight=known.counts[taught])
    (first, second), (bias, always) = model.coefs_, model.intercepts_
    return packed(rows, first, bias, second, always)


def readers_left_out(known: Lessons) -> Iterator[tuple[str, Hint]]:
    """Yield each batch with a hint, stored and read as always, that never saw it."""
    seen = table(known.texts)
    names = list(batches())
    for fold in range(_FOLDS):
        some = names[fold::_FOLDS]
        reader = reader_of(fit(known, seen, ~np.isin(known.batches, some)))
        yield from ((name, reader) for name in some)


def main() -> int:
    """Train and write the weights."""
    if not mail():
        print("no business mail: set GIVEGET_REAL_DATA to the folder of real data", file=sys.stderr)
        return 2
    known = lessons()
    content = fit(known, table(known.texts), np.ones(len(known.texts), dtype=np.bool_))
    FILE.write_bytes(content)
    print(f"{len(known.texts)} sentences, {FILE.name}: {len(content) / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
