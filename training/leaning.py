"""How is the model behind the linter's reading trained? ``python -m training.leaning``.

Ridge regression on the labelled sentences of ``tests/golden/lint`` and on business mail taken as
neither give nor trade (Parakweet e-mail intent, Apache-2.0, two of three sentences), then a small
logistic step that turns scores into chances; that step learns only from scores of sentences whose
batch was left out. The same bytes come out of every run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import linalg
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from giveget.adapters.leaning.features import PLACES, WEIGHTS, rows_of
from giveget.adapters.leaning.model import reader_of
from giveget.adapters.leaning.stored import FILE, packed
from giveget.core.language.lint.flat import flat
from giveget.core.language.lint.leaning import Hint
from tests.golden.lint.labels import Labelled, batches
from training.data import FOLDER

Values = NDArray[np.float64]
LABELS = ("give", "trade", "neither", "pull")
_HELD_DOWN = 1.0
_MAIL = "mail"
_EVERY = 3  # of the business mail one in so many is left for measuring
_STEP_STRENGTH = 1.0


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences, which label each has (its place in ``LABELS``), and its batch."""

    texts: tuple[str, ...]
    labels: NDArray[np.int64]
    batches: tuple[str, ...]


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
    known = [(one, name) for name, some in batches().items() for one in some]
    post = [text for place, text in enumerate(mail()) if place % _EVERY != 1]
    labels = [*(label_of(one) for one, _ in known), *([2] * len(post))]
    return Lessons(
        texts=(*(one.text for one, _ in known), *post),
        labels=np.array(labels, dtype=np.int64),
        batches=(*(name for _, name in known), *(f"{_MAIL} {i % 5}" for i in range(len(post)))),
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


@dataclass(frozen=True, slots=True)
class Fitted:
    """The solution, and what the model says of each sentence when its batch is left out.

    ``shares`` are the weights of sentences; ``inverse`` gives those without some of them.
    """

    seen: csr_matrix
    inverse: Values
    shares: Values
    left_out: Values

    def weights(self, shares: Values | None = None) -> Values:
        """The weights of features, and at last what is added for every sentence."""
        of = self.shares if shares is None else shares
        return np.vstack([self.seen.T @ of, of.sum(axis=0)])

    def weights_without(self, part: NDArray[np.int64]) -> Values:
        """The weights as they are when these sentences were never seen; exact."""
        column = self.inverse[:, part]
        shares = self.shares - column @ linalg.solve(column[part], self.shares[part])
        return self.weights(shares)


def fit(known: Lessons) -> Fitted:
    """Solve once; scores without a batch follow from the same inverse."""
    seen = table(known.texts)
    targets = np.eye(len(LABELS))[known.labels]
    alike = (seen @ seen.T).toarray() + 1.0
    alike[np.diag_indices(len(alike))] += _HELD_DOWN
    inverse = linalg.cho_solve(linalg.cho_factor(alike), np.eye(len(alike)))
    shares = inverse @ targets
    left_out = np.zeros_like(targets)
    for part in parts(known).values():
        missed = linalg.solve(inverse[np.ix_(part, part)], shares[part])
        left_out[part] = targets[part] - missed
    return Fitted(seen=seen, inverse=inverse, shares=shares, left_out=left_out)


def parts(known: Lessons) -> dict[str, NDArray[np.int64]]:
    """Which sentences belong to each batch."""
    names = np.array(known.batches)
    return {name: np.flatnonzero(names == name) for name in dict.fromkeys(known.batches)}


def step(scores: Values, labels: NDArray[np.int64]) -> LogisticRegression:
    """From scores to chances."""
    return LogisticRegression(C=_STEP_STRENGTH, max_iter=1000).fit(scores, labels)


def readers_left_out(known: Lessons, fitted: Fitted) -> Iterator[tuple[str, Hint]]:
    """Yield each batch with a hint, stored and read as always, that never saw it."""
    for name, part in parts(known).items():
        if name.startswith(_MAIL):
            continue
        others = np.setdiff1d(np.arange(len(known.labels)), part)
        last = step(fitted.left_out[others], known.labels[others])
        weights = fitted.weights_without(part)
        yield name, reader_of(packed(weights, last.coef_, last.intercept_))


def main() -> int:
    """Train and write the weights."""
    if not mail():
        print("no business mail: set GIVEGET_REAL_DATA to the folder of real data", file=sys.stderr)
        return 2
    with threadpool_limits(1):
        known = lessons()
        fitted = fit(known)
        last = step(fitted.left_out, known.labels)
    content = packed(fitted.weights(), last.coef_, last.intercept_)
    FILE.write_bytes(content)
    print(f"{len(known.texts)} sentences, {FILE.name}: {len(content) / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
