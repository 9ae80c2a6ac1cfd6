"""Which word and letter sequences does a text hold, as places in tables of fixed size?"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WORD_PLACES: Final = 1 << 16
LETTER_PLACES: Final = 1 << 16
_LETTERS: Final = (2, 3, 4, 5)
_COUNTED: Final = 1_000  # a count above says no more

Places = NDArray[np.int64]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Sparse rows: row i holds ``values[starts[i]:starts[i + 1]]`` at ``places``, ascending."""

    starts: Places
    places: Places
    values: Values

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def owners(self) -> Places:
        """The row of every value."""
        return np.repeat(np.arange(len(self), dtype=np.int64), self.lengths)

    @property
    def lengths(self) -> Places:
        """How many values each row holds."""
        return self.starts[1:] - self.starts[:-1]

    def take(self, rows: Places) -> Rows:
        """Return the rows with these numbers, an empty one for -1."""
        lengths = np.where(rows < 0, 0, self.lengths[rows])
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        inside = np.arange(starts[-1]) - np.repeat(starts[:-1], lengths)
        chosen = np.repeat(self.starts[rows], lengths) + inside
        return Rows(starts, self.places[chosen], self.values[chosen])


def word_rows(texts: Sequence[Sequence[str]]) -> Rows:
    """Return how often words, pairs and triples of neighbours occur in each list of tokens."""
    return _counted([_words(tokens) for tokens in texts], WORD_PLACES)


def opening_rows(texts: Sequence[Sequence[str]]) -> Rows:
    """Return which one to four tokens each list of tokens opens with."""
    openings = [[" ".join(tokens[:n]) for n in range(1, 5)] for tokens in texts]
    places = [
        np.array([_hash(f) for f in found], np.int64) & (WORD_PLACES - 1) for found in openings
    ]
    return _counted(places, WORD_PLACES)


def letter_rows(texts: Sequence[Sequence[str]]) -> Rows:
    """Return how often runs of two to five letters within words occur in each list of tokens."""
    return _counted([_letters(tokens) for tokens in texts], LETTER_PLACES)


def weighted(rows: Rows, rarity: Values) -> Rows:
    """Return rows of length one: one plus the logarithm of each count, times its rarity."""
    counts = np.minimum(rows.values, _COUNTED).astype(np.int64)
    values = _damped()[counts] * rarity[rows.places]
    owners = rows.owners
    squares = np.bincount(owners, values * values, len(rows))
    lengths = np.sqrt(np.maximum(squares, 1e-12))
    return Rows(rows.starts, rows.places, values / lengths[owners])


@cache
def _damped() -> Values:
    return 1.0 + np.log(np.maximum(np.arange(_COUNTED + 1, dtype=np.float64), 1.0))


def _words(tokens: Sequence[str]) -> Places:
    words = ["\x02", *tokens, "\x03"]
    pairs = [f"{a} {b}" for a, b in itertools.pairwise(words)]
    triples = [f"{a} {b}" for a, b in zip(pairs, words[2:], strict=False)]
    return np.array([_hash(w) for w in (*tokens, *pairs, *triples)], dtype=np.int64) & (
        WORD_PLACES - 1
    )


def _letters(tokens: Sequence[str]) -> Places:
    if not tokens:
        return np.zeros(0, dtype=np.int64)
    return np.concatenate([_letters_of(token) for token in tokens])


@lru_cache(maxsize=1 << 14)
def _letters_of(token: str) -> Places:
    padded = f" {token} "
    grams = [padded[i : i + n] for n in _LETTERS for i in range(len(padded) - n + 1)]
    return np.array([_hash(gram) for gram in grams], dtype=np.int64) & (LETTER_PLACES - 1)


def _hash(gram: str) -> int:
    return crc32(gram.encode("utf-8", "surrogatepass"))


def _counted(texts: Sequence[Places], size: int) -> Rows:
    lengths = [len(text) for text in texts]
    row = np.repeat(np.arange(len(texts), dtype=np.int64), lengths)
    every = np.concatenate([*texts, np.zeros(0, dtype=np.int64)])
    keys, counts = np.unique(row * size + every, return_counts=True)
    starts = np.searchsorted(keys, np.arange(len(texts) + 1, dtype=np.int64) * size)
    return Rows(starts.astype(np.int64), keys % size, counts.astype(np.float64))
