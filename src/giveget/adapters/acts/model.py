"""What does a sentence do, as far as its words tell?

A linear model over hashed words, runs of words and classes of words, trained by
``scripts/train_acts.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from math import exp, sqrt
from pathlib import Path
from struct import Struct
from typing import Any, Final, NamedTuple
from zlib import crc32

from giveget.adapters.acts.features import (
    BEGINNING,
    END,
    PLACES,
    bag_of,
    part_of,
    row_of,
    rows_of_word,
    runs_of,
    shape_of,
    tokens_of,
)
from giveget.adapters.models.arrays import array_bytes, singles, texts, widened
from giveget.core.language.reading import Act, ActHint, FactKind, Interest, Told

FILE: Final = Path(__file__).parent / "acts.npz"
NONE: Final = "-"
"""The label of a sentence that does none of it."""

_Key = tuple[Act | None, Interest | FactKind | None]
"""What a label stands for: an act, an objection for a reason, or a kind of fact."""

_SHIFT: Final = 128  # makes weights of eight bits positive
_BYTES: Final = 4  # of a label in a row of the table
_GROUPS: Final = 4  # of features, see :class:`Grams`
_MOST_WORDS, _MOST_RUNS, _MOST_SENTENCES = 20_000, 30_000, 64  # that are remembered
_BEGINNING: Final = crc32(f"r{BEGINNING}".encode())
_END: Final = f" {END}".encode()
_NO_WORDS: Final[tuple[Any, ...]] = ((), (), (), (), ())


class _Rows(dict[int, int]):
    """From a row to its weights, packed into one integer with a count of one row on top."""

    def __init__(self, table: bytes, labels: int) -> None:
        super().__init__()
        self._table, self._size = table, labels * _BYTES
        self._one = 1 << (8 * self._size)

    def __missing__(self, row: int) -> int:
        size = self._size
        packed = int.from_bytes(self._table[row * size : (row + 1) * size], "little")
        found = self[row] = packed | self._one
        return found


class _Word(NamedTuple):
    """What a word adds to a sentence.

    Args:
        total: the sum of its own rows.
        seen_as: what stands for it in the row of classes.
        classes: all its classes.
        first: the checksum of a run of words that begins with it.
        further: what lengthens the checksum of a run of words.
    """

    total: int
    seen_as: str
    classes: tuple[str, ...]
    first: int
    further: bytes


class _Words(dict[str, _Word]):
    """From a word to what it adds to a sentence."""

    def __init__(self, rows: _Rows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> _Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        total = sum(map(self._rows.__getitem__, rows_of_word(word)))
        part = part_of(word)
        first, further = crc32(f"r{part.end}".encode()), f" {part.end}".encode()
        found = self[word] = _Word(total, part.seen_as, part.classes, first, further)
        return found


class _Runs(dict[tuple[str, ...], int]):
    """From classes that follow each other, or stand together, to their row's weights."""

    def __init__(self, rows: _Rows, sign: str) -> None:
        super().__init__()
        self._rows, self._sign = rows, sign

    def __missing__(self, run: tuple[str, ...]) -> int:
        if len(self) >= _MOST_RUNS:
            self.clear()
        found = self[run] = self._rows[row_of(self._sign + " ".join(run))]
        return found


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
    _rows: _Rows = field(init=False, repr=False)
    _words: _Words = field(init=False, repr=False)
    _shapes: _Runs = field(init=False, repr=False)
    _names: _Runs = field(init=False, repr=False)
    _pairs: _Runs = field(init=False, repr=False)
    _turns: tuple[float, ...] = field(init=False, repr=False)
    _biases: tuple[float, ...] = field(init=False, repr=False)
    _sums: Struct = field(init=False, repr=False)
    _keys: _Keys = field(init=False, repr=False)
    _known: dict[str, Told] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        rows = _Rows(widened(self.weights.tobytes(), _SHIFT, _BYTES), len(self.labels))
        object.__setattr__(self, "_turns", tuple(map(float, self.scale)))
        object.__setattr__(self, "_biases", tuple(map(float, self.bias)))
        object.__setattr__(self, "_sums", Struct(f"<{_GROUPS * (len(self.labels) + 1)}i"))
        object.__setattr__(self, "_keys", _Keys(self.labels))
        object.__setattr__(self, "_rows", rows)
        object.__setattr__(self, "_words", _Words(rows))
        for name, sign in (("_shapes", "k"), ("_names", "n"), ("_pairs", "p")):
            object.__setattr__(self, name, _Runs(rows, sign))

    def __call__(self, sentence: str) -> Told:
        """Return what a folded sentence does, with chances that add up to 1 over all labels."""
        told = self._known.get(sentence)
        if told is None:
            if len(self._known) >= _MOST_SENTENCES:
                self._known.clear()
            told = self._known[sentence] = self._keys.told(self.chances(sentence))
        return told

    def chances(self, sentence: str) -> list[float]:
        """Return the chance of every label."""
        words, runs, shape, bag = self._opened(self._totals(sentence))
        a, b, c, d = shares = [
            1 / sqrt(rows) if rows else 0.0 for rows in (words[-1], runs[-1], shape[-1], bag[-1])
        ]
        nothing = sum([_SHIFT / share for share in shares if share])
        odds = [
            (word * a + run * b + seen * c + name * d - nothing) * turn + bias
            for word, run, seen, name, turn, bias in zip(
                words, runs, shape, bag, self._turns, self._biases, strict=False
            )
        ]
        most = max(odds)
        powers = [exp(one - most) for one in odds]
        whole = sum(powers)
        return [one / whole for one in powers]

    def _totals(self, sentence: str) -> tuple[int, int, int, int]:
        """The sums of the rows of each group of features."""
        words = list(map(self._words.__getitem__, tokens_of(sentence)))
        totals, seen_as, classes, firsts, further = zip(*words, strict=True) if words else _NO_WORDS
        names = bag_of(classes)
        pairs = combinations(sorted(names), 2)
        return (
            sum(totals),
            sum(map(self._rows.__getitem__, _rows_of_runs(firsts, further))),
            sum(map(self._shapes.__getitem__, runs_of(shape_of(seen_as)))),
            2 * sum(map(self._names.__getitem__, zip(names, strict=True)))
            + sum(map(self._pairs.__getitem__, pairs)),
        )

    def _opened(self, totals: Iterable[int]) -> list[tuple[int, ...]]:
        """The sums of all labels in each total, and last how many rows it is a sum of."""
        count = len(self.labels) + 1
        size = count * _BYTES
        packed = b"".join([total.to_bytes(size, "little") for total in totals])
        sums = self._sums.unpack(packed)
        return [sums[start : start + count] for start in range(0, len(sums), count)]


def _rows_of_runs(firsts: Sequence[int], further: Sequence[bytes]) -> list[int]:
    """The rows of all runs of two and of three words, by what their texts' checksums share."""
    ends = (*further, _END)
    pairs = list(map(crc32, ends, (_BEGINNING, *firsts)))
    return [run % PLACES for run in (*pairs, *map(crc32, ends[1:], pairs))]


class _Keys:
    """What the labels of a model stand for, and where each stands."""

    def __init__(self, labels: Sequence[str]) -> None:
        keys = [(place, *_key(label)) for place, label in enumerate(labels)]
        self._acts = {act: place for place, act, _ in keys if act is not None}
        self._facts = {kind: place for place, _, kind in keys if isinstance(kind, FactKind)}
        self._interests = {
            reason: place
            for place, act, reason in keys
            if act is Act.OBJECTION and not isinstance(reason, FactKind)
        }

    def told(self, chances: Sequence[float]) -> Told:
        """Return what a sentence does, from the chances of its labels."""
        acts = {act: chances[place] for act, place in self._acts.items()}
        interests = {reason: chances[place] for reason, place in self._interests.items()}
        if interests:
            acts[Act.OBJECTION] = sum(interests.values())
        facts = {kind: chances[place] for kind, place in self._facts.items()}
        return Told(acts=acts, interests=interests, facts=facts)


def _key(label: str) -> _Key:
    name, _, detail = label.partition(" ")
    if name == NONE:
        return None, None
    if name == "fact":
        return None, FactKind(detail)
    if name == Act.OBJECTION:
        return Act.OBJECTION, None if detail == "?" else Interest(detail)
    return Act(name), None


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
