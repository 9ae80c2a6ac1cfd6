"""How likely does a sentence give, trade or pull, as far as its words tell?

A network with one hidden layer, trained by ``training/leaning.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, combinations
from math import exp, sqrt
from operator import mul
from struct import Struct
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
from giveget.adapters.leaning.weights import BYTES, SHIFT, Rows, shipped, unpacked
from giveget.core.language.lint.leaning import Hint, Leaning

_MOST_WORDS, _MOST_RUNS = 20_000, 50_000  # remembered at a time
_NOTHING: tuple[tuple[Any, ...], ...] = ((),) * 5  # the columns of no words
_BEGINNING, _END = crc32(BEGINNING.encode()), f" {END}".encode()


def _total(rows: Rows, some: Iterable[int]) -> int:
    """The sum of some rows."""
    return sum(map(rows.__getitem__, some))


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

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> _Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        name, code = class_name(word), word.encode()
        total = _total(self._rows, letters_of(word))
        found = _Word(total, name, seen_as(word, name), crc32(code), b" " + code)
        self[word] = found
        return found


class _Runs(dict[tuple[str, ...], int]):
    """From classes to the weights of the rows they have together, worked out when first met.

    Args:
        rows: of the model.
        grams: the features of some classes; those that follow none are empty.
    """

    def __init__(self, rows: Rows, grams: Callable[..., Sequence[str]]) -> None:
        super().__init__()
        self._rows, self._grams = rows, grams

    def __missing__(self, run: tuple[str, ...]) -> int:
        if len(self) >= _MOST_RUNS:
            self.clear()
        found = self[run] = _total(self._rows, map(row_of, self._grams(*run)))
        return found


def _grams_in_row(first: str, second: str, third: str) -> tuple[str, ...]:
    pair = f"k{first} {second}"
    return (pair, f"{pair} {third}") if third else (pair,)


def _grams_apart(first: str, second: str) -> tuple[str]:
    return (f"p{first} {second}" if second else f"n{first}",)


class _Sums:
    """The sums of the rows of a sentence, by group of features."""

    __slots__ = ("_apart", "_in_row", "_rows", "_words")

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
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
            _total(self._rows, _rows_of_runs(first, further)),
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
        scales: of each hidden place's bytes.
        bias: of each hidden place.
        second: from hidden places to odds, one row a label.
        always: the odds of each label where no hidden place says anything.
    """

    sums: _Sums
    scales: tuple[float, ...]
    bias: tuple[float, ...]
    second: tuple[tuple[float, ...], ...]
    always: tuple[float, ...]
    _layout: Struct = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_layout", Struct(f"<{len(self.scales)}I"))

    def __call__(self, sentence: str) -> Leaning:
        """Return the chances of a sentence in small letters."""
        hidden = self._hidden(sentence)
        odds = [
            always + sum(map(mul, row, hidden))
            for row, always in zip(self.second, self.always, strict=True)
        ]
        most = max(odds)
        powers = [exp(one - most) for one in odds]
        whole = sum(powers)
        # The last bits depend on the processor.
        give, trade, neither, pull = [round(one / whole, 6) for one in powers]
        return Leaning(give=give, trade=trade, neither=neither, pull=pull)

    def _hidden(self, sentence: str) -> list[float]:
        """What the hidden places say; none says less than nothing."""
        places = len(self.scales)
        found = [0.0] * places
        for weight, packed in zip(WEIGHTS, self.sums.of(sentence), strict=True):
            rows = packed >> (8 * BYTES * places)
            if not rows:
                continue
            content = packed.to_bytes(BYTES * places + BYTES, "little")
            share, nothing = weight / sqrt(rows), SHIFT * rows
            sums = self._layout.unpack_from(content)
            found = [
                one + share * (total - nothing) for one, total in zip(found, sums, strict=True)
            ]
        said = zip(found, self.scales, self.bias, strict=True)
        return [max(0.0, one * scale + bias) for one, scale, bias in said]


@cache
def lint_hint() -> Hint:
    """Return the hint that is shipped; its weights are read when it is first wanted."""
    return reader_of(shipped())


def reader_of(content: bytes) -> Reader:
    """Return the reader whose weights these are."""
    head, rows = unpacked(content)
    return Reader(
        sums=_Sums(rows),
        scales=tuple(head["scales"]),
        bias=tuple(head["bias"]),
        second=tuple(zip(*head["second"], strict=True)),
        always=tuple(head["always"]),
    )
