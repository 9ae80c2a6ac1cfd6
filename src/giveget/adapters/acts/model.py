"""What does a sentence do, as far as its words tell?

A linear model over hashed words, runs of words and classes of words, trained by
``scripts/train_acts.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import exp, sqrt
from pathlib import Path
from struct import unpack
from typing import Any, Final

from giveget.adapters.acts.features import grams_of, row_of, rows_of_word
from giveget.adapters.models.arrays import array_bytes, singles, texts, widened
from giveget.core.language.reading import Act, ActHint, FactKind, Interest, Told

FILE: Final = Path(__file__).parent / "acts.npz"
NONE: Final = "-"
"""The label of a sentence that does none of it."""

_Key = tuple[Act | None, Interest | FactKind | None]
"""What a label stands for: an act, an objection for a reason, or a kind of fact."""

_SHIFT: Final = 128  # makes weights of eight bits positive
_BYTES: Final = 4  # of a label in a row of the table
_MOST_GRAMS, _MOST_SENTENCES = 30_000, 64  # that are remembered


class _Sums(dict[str, int]):
    """From a feature to its weights, packed into one integer with the number of its rows on top."""

    def __init__(self, table: bytes, labels: int, rows: Callable[[str], Sequence[int]]) -> None:
        super().__init__()
        self._table, self._size, self._rows = table, labels * _BYTES, rows

    def __missing__(self, gram: str) -> int:
        if len(self) >= _MOST_GRAMS:
            self.clear()
        rows, size = self._rows(gram), self._size
        total = len(rows) << (8 * size)
        for row in rows:
            total += int.from_bytes(self._table[row * size : (row + 1) * size], "little")
        self[gram] = total
        return total

    def sum_of(self, rows: Sequence[int]) -> int:
        """The sum of some rows that hardly come twice: none is remembered."""
        table, size, read = self._table, self._size, int.from_bytes
        found = [read(table[row * size : (row + 1) * size], "little") for row in rows]
        return sum(found) + (len(rows) << (8 * size))


@dataclass(frozen=True, slots=True, kw_only=True)
class ActModel:
    """Tells what a sentence does, with the weights of a training. NumPy is not needed.

    Args:
        labels: names of the columns: an act, ``objection INTEREST``, ``fact KIND`` or ``-``.
        weights: shape rows × labels, int8.
        scale: of each label's weights, shape labels.
        bias: shape labels.
    """

    labels: tuple[str, ...]
    weights: Any  # of training an array of NumPy, else a view of its bytes
    scale: Any
    bias: Any
    _words: _Sums = field(init=False, repr=False)
    _grams: _Sums = field(init=False, repr=False)
    _turns: tuple[tuple[float, float], ...] = field(init=False, repr=False)
    _keys: tuple[_Key, ...] = field(init=False, repr=False)
    _known: dict[str, Told] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        table = widened(self.weights.tobytes(), _SHIFT, _BYTES)
        count = len(self.labels)
        turns = tuple((float(a), float(b)) for a, b in zip(self.scale, self.bias, strict=True))
        object.__setattr__(self, "_turns", turns)
        object.__setattr__(self, "_keys", tuple(map(_key, self.labels)))
        object.__setattr__(self, "_words", _Sums(table, count, rows_of_word))
        object.__setattr__(self, "_grams", _Sums(table, count, lambda gram: (row_of(gram),)))

    def __call__(self, sentence: str) -> Told:
        """Return what a folded sentence does, with chances that add up to 1 over all labels."""
        told = self._known.get(sentence)
        if told is None:
            if len(self._known) >= _MOST_SENTENCES:
                self._known.clear()
            told = self._known[sentence] = _told(self._keys, self.chances(sentence))
        return told

    def chances(self, sentence: str) -> list[float]:
        """Return the chance of every label."""
        grams = grams_of(sentence)
        count = len(self.labels)
        size = count * _BYTES
        total = [0.0] * count
        known = self._grams.__getitem__
        for sum_of in (
            sum(map(self._words.__getitem__, grams.words)),
            self._grams.sum_of([row_of(gram) for gram in grams.runs]),
            sum(map(known, grams.shape)),
            sum(map(known, grams.bag)),
        ):
            rows, packed = divmod(sum_of, 1 << (8 * size))
            if rows:
                nothing, length = _SHIFT * rows, sqrt(rows)
                found = unpack(f"<{count}i", packed.to_bytes(size, "little"))
                total = [a + (b - nothing) / length for a, b in zip(total, found, strict=True)]
        odds = [one * turn + bias for one, (turn, bias) in zip(total, self._turns, strict=True)]
        most = max(odds)
        powers = [exp(one - most) for one in odds]
        whole = sum(powers)
        return [one / whole for one in powers]


def _key(label: str) -> _Key:
    name, _, detail = label.partition(" ")
    if name == NONE:
        return None, None
    if name == "fact":
        return None, FactKind(detail)
    if name == Act.OBJECTION:
        return Act.OBJECTION, None if detail == "?" else Interest(detail)
    return Act(name), None


def _told(keys: Sequence[_Key], chances: Sequence[float]) -> Told:
    acts: dict[Act, float] = {}
    interests: dict[Interest | None, float] = {}
    facts: dict[FactKind, float] = {}
    for (act, detail), chance in zip(keys, chances, strict=True):
        if isinstance(detail, FactKind):
            facts[detail] = chance
        elif act is Act.OBJECTION:
            interests[detail] = chance
            acts[act] = acts.get(act, 0.0) + chance
        elif act is not None:
            acts[act] = chance
    return Told(acts=acts, interests=interests, facts=facts)


@cache
def act_model() -> ActHint:
    """Return the model that is shipped; its weights are read when it is first wanted."""
    stored = array_bytes(FILE)
    scale = singles(stored["scale"])
    return ActModel(
        labels=texts(stored["labels"], len(scale)),
        weights=memoryview(stored["weights"]),
        scale=scale,
        bias=singles(stored["bias"]),
    )
