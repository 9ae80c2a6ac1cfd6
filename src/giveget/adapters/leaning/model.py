"""How likely does a sentence give, trade or pull, as far as its words tell?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from giveget.adapters.leaning.features import WEIGHTS, grams_of, letters_of, row_of
from giveget.adapters.leaning.stored import BITS, FILE, LABELS, ROW, SHIFT, unpacked
from giveget.core.language.lint.leaning import Hint, Leaning

_MASK = (1 << BITS) - 1
_COUNT = BITS * LABELS
_MOST = 50_000  # grams that are remembered


class _Sums(dict[str, int]):
    """From a gram to its weights and the number of its rows, worked out when first met."""

    def __init__(self, table: bytes, rows: Callable[[str], Sequence[int]]) -> None:
        super().__init__()
        self._table, self._rows = table, rows

    def __missing__(self, gram: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        rows, table = self._rows(gram), self._table
        total = len(rows) << _COUNT
        for row in rows:
            total += int.from_bytes(table[row * ROW : (row + 1) * ROW], "little")
        self[gram] = total
        return total

    def sum_of(self, grams: Sequence[str]) -> int:
        """The sum over grams of one row each, none of them remembered."""
        table, read = self._table, int.from_bytes
        places = [row_of(gram) * ROW for gram in grams]
        total = sum([read(table[place : place + ROW], "little") for place in places])
        return total + (len(places) << _COUNT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads a sentence with weights learned elsewhere.

    Args:
        words: the weights of words with their letters.
        grams: the weights of runs and pairs.
        scales: of each label's bytes.
        always: what is added for every sentence.
        turns: from scores to chances, one row a label.
        bias: the same, what is added.
    """

    words: _Sums
    grams: _Sums
    scales: tuple[float, ...]
    always: tuple[float, ...]
    turns: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]

    def __call__(self, sentence: str) -> Leaning:
        """Return the chances of a sentence in small letters."""
        scores = self._scores(sentence)
        odds = [
            bias + sum(turn * score for turn, score in zip(row, scores, strict=True))
            for row, bias in zip(self.turns, self.bias, strict=True)
        ]
        most = max(odds)
        powers = [exp(one - most) for one in odds]
        # The last bits depend on the processor.
        give, trade, neither, pull = (round(one / sum(powers), 6) for one in powers)
        return Leaning(give=give, trade=trade, neither=neither, pull=pull)

    def _scores(self, sentence: str) -> list[float]:
        words, runs, shape = grams_of(sentence)
        found = list(self.always)
        sums = (
            sum(map(self.words.__getitem__, words)),
            self.grams.sum_of(runs),  # hardly one comes twice
            sum(map(self.grams.__getitem__, shape)),
        )
        for weight, packed in zip(WEIGHTS, sums, strict=True):
            rows = packed >> _COUNT
            if not rows:
                continue
            share = weight / sqrt(rows)
            for label, scale in enumerate(self.scales):
                total = ((packed >> (BITS * label)) & _MASK) - SHIFT * rows
                found[label] += share * scale * total
        return found


@cache
def lint_hint() -> Hint:
    """Return the hint that is shipped; its weights are read when it is first wanted."""
    return reader_of(FILE.read_bytes())


def reader_of(content: bytes) -> Reader:
    """Return the reader whose weights these are."""
    head, table = unpacked(content)
    return Reader(
        words=_Sums(table, letters_of),
        grams=_Sums(table, lambda gram: (row_of(gram),)),
        scales=tuple(head["scales"]),
        always=tuple(head["always"]),
        turns=tuple(tuple(row) for row in head["turns"]),
        bias=tuple(head["bias"]),
    )
