"""Train the hint on asks: ``python -m scripts.train_asks``.

Data: the labelled sentences in ``tests/golden/asks`` that are free to tune on, those of the mails
that ask for nothing, and business mail that asks nothing of price (Parakweet e-mail intent,
Apache-2.0) as sentences without an ask.
The result is the same on every run: no randomness is involved.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from giveget.adapters.models.ask_hint import PLACES, places_of
from giveget.core.language.reading.clauses import clauses
from giveget.core.language.reading.clean import cleaned, folded
from giveget.core.language.reading.hint import tokens_of
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.sentences import sentences as spans
from giveget.core.terms import AskKind
from scripts.training_texts import adapters, business_mail, place_of
from tests.golden.asks.labels import MAILS_TUNED_ON, TUNED_ON, Example, mails, sentences

_TARGET = adapters() / "models" / "ask_kinds.npz"
_SHARE = 0.8  # of the mail sentences
_STRENGTH = 60.0  # inverse of the regularisation


def rows_of(text: str) -> list[int]:
    """The rows of all words and pairs of a text."""
    plain = folded(cleaned(text).strip()).replace("\n", " ")
    rows: set[int] = set()
    for start, end in spans(plain):
        parts = clauses(plain, start, end, quantities(plain, start, end))
        rows |= set(places_of(tokens_of(parts)))
    return sorted(rows)


def matrix(texts: Iterable[str]) -> csr_matrix:
    """One row of length one a text."""
    every = [rows_of(text) for text in texts]
    starts = np.cumsum([0, *(len(rows) for rows in every)])
    values = np.concatenate([np.full(len(rows), 1 / np.sqrt(max(1, len(rows)))) for rows in every])
    columns = np.concatenate([np.array(rows, dtype=np.int64) for rows in every])
    return csr_matrix((values, columns, starts), shape=(len(every), PLACES))


def idle_sentences() -> list[str]:
    """The sentences of the labelled mails that ask for nothing."""
    idle = (one.text for name in MAILS_TUNED_ON for one in mails(name) if not one.labels)
    return [text[start:end] for text in idle for start, end in spans(text)]


def without_asks() -> list[str]:
    """Sentences of business mail, a fixed share of them."""
    return [text for text, _ in business_mail() if place_of(text) < _SHARE]


def labels(examples: Iterable[Example], kinds: list[AskKind], size: int) -> NDArray[np.int8]:
    """Which kinds each text asks for; further texts ask for none."""
    table = np.zeros((size, len(kinds)), dtype=np.int8)
    for row, example in enumerate(examples):
        for label in example.labels:
            if not label.is_offer:
                table[row, kinds.index(AskKind(label.kind))] = 1
    return table


def main() -> None:
    """Train and write the weights."""
    examples = [one for name in TUNED_ON for one in sentences(name) if one.is_free(name)]
    texts = [*(one.text for one in examples), *idle_sentences(), *without_asks()]
    kinds = list(AskKind)
    seen, wanted = matrix(texts), labels(examples, kinds, len(texts))
    weights = np.zeros((PLACES, len(kinds)))
    bias = np.zeros(len(kinds))
    for column in range(len(kinds)):
        model = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=400)
        model.fit(seen, wanted[:, column])
        weights[:, column], bias[column] = model.coef_[0], model.intercept_[0]
    scale = np.abs(weights).max(axis=0) / 127
    stored = np.round(weights / scale).astype(np.int8)
    np.savez_compressed(
        _TARGET,
        kinds=np.array([kind.value for kind in kinds]),
        weights=stored,
        scale=scale.astype(np.float32),
        bias=bias.astype(np.float32),
    )
    print(f"{len(texts)} texts, {_TARGET.name}: {_TARGET.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
