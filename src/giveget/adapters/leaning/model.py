"""How likely does a sentence give, trade or pull, as far as its words tell?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations
from math import exp, sqrt
from typing import Any, NamedTuple
from zlib import crc32

from giveget.adapters.leaning.features import (
    BEGINNING,
    END,
    PLACES,
    WEIGHTS,
    class_name,
    letters_of,
    paired,
    row_of,
    row_of_classes,
    seen_as,
    tokens_of,
)
from giveget.adapters.leaning.weights import BITS, LABELS, ROW, SHIFT, shipped, unpacked
from giveget.core.language.lint.leaning import Hint, Leaning

_MASK = (1 << BITS) - 1
_COUNT = BITS * LABELS
_MOST_WORDS, _MOST_RUNS = 20_000, 50_000  # remembered at a time
_NOTHING: tuple[tuple[Any, ...], ...] = ((),) * 5  # the columns of no words
_BEGINNING, _END = crc32(BEGINNING.encode()), f" {END}".encode()


class _Rows:
    """The weights of rows: those of all labels side by side, and above them how many rows."""

    __slots__ = ("_table",)

    def __init__(self, table: bytes) -> None:
        self._table = table

    def total(self, rows: Sequence[int]) -> int:
        """The sum of some rows."""
        table, read = self._table, int.from_bytes
        places = [row * ROW for row in rows]
        total = sum([read(table[place : place + ROW], "little") for place in places])
        return total + (len(places) << _COUNT)


class _Word(NamedTuple):
    """What a word adds to a sentence.

    Args:
        total: the sum of the rows of the word and its letters.
        name: its class.
        seen: what stands for it in the row of classes.
        first: the checksum of a run of words that begins with it.
        further: what lengthens the checksum of a run of words.
    """

    total: int
    name: str
    seen: str
    first: int
    further: bytes


class _Words(dict[str, _Word]):
    """From a word to what it adds to a sentence, worked out when first met."""

    def __init__(self, rows: _Rows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> _Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        name, code = class_name(word), word.encode()
        total = self._rows.total(letters_of(word))
        found = _Word(total, name, seen_as(word, name), crc32(code), b" " + code)
        self[word] = found
        return found


class _Runs(dict[tuple[str, ...], int]):
    """From classes to the weights of the rows they have together, worked out when first met.

    Args:
        rows: of the model.
        grams: the features of some classes; those that follow none are empty.
    """

    def __init__(self, rows: _Rows, grams: Callable[..., Sequence[str]]) -> None:
        super().__init__()
        self._rows, self._grams = rows, grams

    def __missing__(self, run: tuple[str, ...]) -> int:
        if len(self) >= _MOST_RUNS:
            self.clear()
        found = self[run] = self._rows.total([row_of(gram) for gram in self._grams(*run)])
        return found


def _grams_in_row(first: str, second: str, third: str) -> tuple[str, ...]:
    pair = f"k{first} {second}"
    return (pair, f"{pair} {third}") if third else (pair,)


def _grams_apart(first: str, second: str) -> tuple[str]:
    return (f"p{first} {second}" if second else f"n{first}",)


class _Sums:
    """The sums of the rows of a sentence, by group of features."""

    __slots__ = ("_apart", "_in_row", "_rows", "_words")

    def __init__(self, table: bytes) -> None:
        self._rows = rows = _Rows(table)
        self._words = _Words(rows)
        self._in_row, self._apart = _Runs(rows, _grams_in_row), _Runs(rows, _grams_apart)

    def of(self, sentence: str) -> tuple[int, int, int]:
        """The sums over words with their letters, over runs of words, and over classes."""
        words = list(map(self._words.__getitem__, tokens_of(sentence)))
        totals, names, seen, first, further = zip(*words, strict=True) if words else _NOTHING
        row = row_of_classes(seen)
        in_row = zip(row, row[1:], [*row[2:], ""], strict=False)
        return (
            sum(totals),
            self._rows.total(_rows_of_runs(first, further)),  # hardly one comes twice
            sum(map(self._in_row.__getitem__, in_row))
            + sum(map(self._apart.__getitem__, combinations([*paired(names), ""], 2))),
        )


def _rows_of_runs(first: Sequence[int], further: Sequence[bytes]) -> list[int]:
    """The rows of all runs of two and of three words, by what their texts' checksums share."""
    pairs = list(map(crc32, (*further, _END), (_BEGINNING, *first)))
    triples = map(crc32, (*further[1:], _END), pairs) if further else ()
    return [one % PLACES for one in chain(pairs, triples)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads a sentence with weights learned elsewhere.

    Args:
        sums: of the weights of a sentence's features.
        scales: of each label's bytes.
        always: what is added for every sentence.
        turns: from scores to chances, one row a label.
        bias: the same, what is added.
    """

    sums: _Sums
    scales: tuple[float, ...]
    always: tuple[float, ...]
    turns: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]

    def __call__(self, sentence: str) -> Leaning:
        """Return the chances of a sentence in small letters."""
        a, b, c, d = self._scores(sentence)
        odds = [
            bias + (row[0] * a + row[1] * b + row[2] * c + row[3] * d)
            for row, bias in zip(self.turns, self.bias, strict=True)
        ]
        most = max(odds)
        powers = [exp(one - most) for one in odds]
        whole = sum(powers)
        # The last bits depend on the processor.
        give, trade, neither, pull = [round(one / whole, 6) for one in powers]
        return Leaning(give=give, trade=trade, neither=neither, pull=pull)

    def _scores(self, sentence: str) -> list[float]:
        found = list(self.always)
        for weight, packed in zip(WEIGHTS, self.sums.of(sentence), strict=True):
            rows = packed >> _COUNT
            if not rows:
                continue
            share, nothing = weight / sqrt(rows), SHIFT * rows
            for label, scale in enumerate(self.scales):
                total = (packed & _MASK) - nothing
                found[label] += share * scale * total
                packed >>= BITS
        return found


@cache
def lint_hint() -> Hint:
    """Return the hint that is shipped; its weights are read when it is first wanted."""
    return reader_of(shipped())


def reader_of(content: bytes) -> Reader:
    """Return the reader whose weights these are."""
    head, table = unpacked(content)
    return Reader(
        sums=_Sums(table),
        scales=tuple(head["scales"]),
        always=tuple(head["always"]),
        turns=tuple(tuple(row) for row in head["turns"]),
        bias=tuple(head["bias"]),
    )
