"""What does a sentence ask for, by its words and by what the signs found in it?

A linear model over hashed single words, pairs and signs, trained by ``scripts/train_asks.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import sqrt
from pathlib import Path
from struct import unpack
from typing import Final
from zlib import crc32

from giveget.adapters.models.arrays import array_bytes, singles, texts, widened
from giveget.core.language.reading import AskHint, Hint, Seen
from giveget.core.terms import AskKind

PLACES: Final = 1 << 15
"""Rows of the table of weights."""

_WEIGHTS: Final = Path(__file__).parent / "ask_kinds.npz"
SIGN_COUNTS: Final = 0.25
"""What a sign counts beside all words together."""

_LONGEST: Final = 120  # tokens of a sentence that are looked at
_SHIFT: Final = 128


def places_of(tokens: tuple[str, ...]) -> list[int]:
    """Return the rows of a sentence's words and pairs of words, each once, ascending."""
    words = ("^", *tokens[:_LONGEST], "$")
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return sorted({crc32(gram.encode()) % PLACES for gram in (*words, *pairs)})


def sign_places_of(signs: frozenset[str]) -> list[int]:
    """Return the rows of what the signs found, each once, ascending."""
    return sorted({crc32(f"<{sign}>".encode()) % PLACES for sign in signs})


@dataclass(frozen=True, slots=True, kw_only=True)
class AskModel:
    """Says how strongly a sentence asks for each kind.

    Rows are added as whole numbers, sixteen bits a column: a sentence has too few of them
    (``_LONGEST``) for a sum to reach the next column. NumPy is not needed.

    Args:
        kinds: the kinds, in the order of the columns.
        rows: the table of weights, two bytes a column, little end first: the weight plus 128.
        scale: of each column's weights.
        bias: of each column.
    """

    kinds: tuple[AskKind, ...]
    rows: bytes
    scale: tuple[float, ...]
    bias: tuple[float, ...]

    def __call__(self, seen: Seen) -> Mapping[AskKind, float]:
        """Return the log odds of each kind."""
        words, signs = places_of(seen.tokens), sign_places_of(seen.signs)
        length = sqrt(len(words))
        sums = zip(self._sums(words), self._sums(signs), self.scale, self.bias, strict=True)
        odds = [
            (word / length + sign * SIGN_COUNTS) * scale + bias for word, sign, scale, bias in sums
        ]
        return dict(zip(self.kinds, odds, strict=True))

    def _sums(self, places: list[int]) -> list[int]:
        width, rows, read = 2 * len(self.scale), self.rows, int.from_bytes
        total = sum([read(rows[at * width : (at + 1) * width], "little") for at in places])
        nothing = _SHIFT * len(places)
        sums = unpack(f"<{len(self.scale)}H", total.to_bytes(width, "little"))
        return [one - nothing for one in sums]


@cache
def ask_model() -> AskHint:
    """Return the model that is shipped; its weights are read when it is first wanted."""
    stored = array_bytes(_WEIGHTS)
    scale = singles(stored["scale"])
    return AskModel(
        kinds=tuple(AskKind(name) for name in texts(stored["kinds"], len(scale))),
        rows=widened(stored["weights"], _SHIFT, 2),
        scale=scale,
        bias=singles(stored["bias"]),
    )


def ask_hint() -> Hint:
    """Return the second opinion on asks alone."""
    return Hint(ask=ask_model())
