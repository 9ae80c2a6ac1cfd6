"""What does a sentence ask for, by its words and by what the signs found in it?

A network with one hidden layer over single words, pairs and signs, trained by
``scripts/train_asks.py``. What it learns of facts and wishes serves every kind of ask.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from math import sqrt
from pathlib import Path
from struct import unpack
from typing import Final
from zlib import crc32

from giveget.adapters.models.arrays import array_bytes, counts, singles, texts, widened
from giveget.core.language.reading import AskHint, Hint, Seen
from giveget.core.terms import AskKind

FILE: Final = Path(__file__).parent / "ask_kinds.npz"
SIGN_COUNTS: Final = 0.25
"""What a sign counts beside all words together."""

SECOND_LAYER: Final = 1 << 15
"""What is added to a weight of the second layer to make it positive; it has sixteen bits."""

_LONGEST: Final = 120  # tokens of a sentence that are looked at
_SHIFT: Final = 128  # makes a weight of eight bits positive
_BYTES: Final = 2  # of a hidden place in a sum
_STEPS: Final = 1 << 10  # of what a hidden place says, so that it is a whole number


def grams_of(tokens: tuple[str, ...]) -> list[int]:
    """Return the checksums of a sentence's words and pairs of words, each once."""
    words = ("^", *tokens[:_LONGEST], "$")
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return [crc32(gram.encode()) for gram in {*words, *pairs}]


def sign_grams_of(signs: frozenset[str]) -> list[int]:
    """Return the checksums of what the signs found."""
    return [crc32(f"<{sign}>".encode()) for sign in signs]


class _Rows(dict[int, int]):
    """From a checksum to its weights, packed into one integer with a count of one on top.

    What was not learned from has no weights, and counts none.
    """

    def __init__(self, known: Sequence[int], table: bytes, width: int) -> None:
        super().__init__()
        self._known = known
        self._table, self._size = table, width
        self._one = 1 << (8 * _BYTES * width)

    def __missing__(self, gram: int) -> int:
        known, size = self._known, self._size
        place = bisect_left(known, gram)
        if place == len(known) or known[place] != gram:
            return 0
        row = widened(self._table[place * size : (place + 1) * size], _SHIFT, _BYTES)
        found = self[gram] = int.from_bytes(row, "little") | self._one
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class AskModel:
    """Says how strongly a sentence asks for each kind.

    Rows are added as whole numbers, sixteen bits a hidden place: a sentence has too few of them
    (``_LONGEST``) for a sum to reach the next one. NumPy is not needed.

    Args:
        kinds: the kinds, in the order of the second layer.
        grams: the checksums that were learned from, ascending.
        rows: their weights, hidden places side by side, eight bits each.
        scale: of each hidden place's weights.
        bias: of each hidden place.
        second: for each hidden place its weights for the kinds, eight bytes each, little end first:
            the weight plus ``SECOND_LAYER``.
        step: what one of these weights stands for.
        zero: the log odds of each kind where no hidden place says anything.
    """

    kinds: tuple[AskKind, ...]
    grams: Sequence[int]
    rows: bytes
    scale: tuple[float, ...]
    bias: tuple[float, ...]
    second: tuple[bytes, ...]
    step: float
    zero: tuple[float, ...]
    _rows: _Rows = field(init=False, repr=False)
    _second: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rows", _Rows(self.grams, self.rows, len(self.scale)))
        packed = tuple(int.from_bytes(row, "little") for row in self.second)
        object.__setattr__(self, "_second", packed)

    def __call__(self, seen: Seen) -> Mapping[AskKind, float]:
        """Return the log odds of each kind."""
        words = grams_of(seen.tokens)
        share = 1 / sqrt(len(words))
        sums = zip(
            self._sums(words),
            self._sums(sign_grams_of(seen.signs)),
            self.scale,
            self.bias,
            strict=True,
        )
        said = [
            int(_STEPS * ((word * share + sign * SIGN_COUNTS) * scale + bias))
            for word, sign, scale, bias in sums
        ]
        return dict(zip(self.kinds, self._odds(said), strict=True))

    def _sums(self, grams: list[int]) -> list[int]:
        width = len(self.scale)
        total = sum(map(self._rows.__getitem__, grams))
        content = total.to_bytes(_BYTES * width + 2, "little")
        *sums, known = unpack(f"<{width + 1}H", content)
        nothing = _SHIFT * known
        return [one - nothing for one in sums]

    def _odds(self, said: list[int]) -> list[float]:
        """The log odds of each kind; hidden places below 0 say nothing."""
        total = heard = 0
        for one, row in zip(said, self._second, strict=True):
            if one > 0:
                total += one * row
                heard += one
        size = len(self.zero)
        sums = unpack(f"<{size}Q", total.to_bytes(8 * size, "little"))
        nothing, step = heard * SECOND_LAYER, self.step / _STEPS
        return [(one - nothing) * step + zero for one, zero in zip(sums, self.zero, strict=True)]


@cache
def ask_model() -> AskHint:
    """Return the model that is shipped; its weights are read when it is first wanted."""
    stored = array_bytes(FILE)
    scale, zero = singles(stored["scale"]), singles(stored["zero"])
    kinds = len(zero)
    return AskModel(
        kinds=tuple(AskKind(name) for name in texts(stored["kinds"], kinds)),
        grams=counts(stored["grams"]),
        rows=stored["weights"],
        scale=scale,
        bias=singles(stored["bias"]),
        second=second_of(stored["second"], kinds),
        step=singles(stored["step"])[0],
        zero=zero,
    )


def second_of(stored: bytes, kinds: int) -> tuple[bytes, ...]:
    """Return the rows of the second layer, eight bytes a weight, from sixteen bits each."""
    weights = unpack(f"<{len(stored) // 2}H", stored)
    wide = b"".join(one.to_bytes(8, "little") for one in weights)
    return tuple(wide[at : at + 8 * kinds] for at in range(0, len(wide), 8 * kinds))


def ask_hint() -> Hint:
    """Return the second opinion on asks alone."""
    return Hint(ask=ask_model())
