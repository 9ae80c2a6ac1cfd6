"""Which kind of ask does a sentence hold, as far as its words tell?

A linear model over hashed single words and pairs, trained by ``scripts/train_asks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, sqrt
from pathlib import Path
from struct import pack, unpack
from typing import Final
from zlib import crc32

from giveget.adapters.models.arrays import array_bytes, singles, texts, widened
from giveget.core.language.reading import AskHint, Hint
from giveget.core.terms import AskKind

PLACES: Final = 1 << 15
"""Rows of the table of weights."""

_WEIGHTS: Final = Path(__file__).parent / "ask_kinds.npz"
_LONGEST: Final = 120  # tokens of a sentence that are looked at
_SHIFT: Final = 128


def places_of(tokens: tuple[str, ...]) -> list[int]:
    """Return the rows of a sentence's words and pairs of words, each once, ascending."""
    words = ("^", *tokens[:_LONGEST], "$")
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return sorted({crc32(gram.encode()) % PLACES for gram in (*words, *pairs)})


@dataclass(frozen=True, slots=True, kw_only=True)
class AskModel:
    """Names the likeliest kind of ask of a sentence.

    Rows are added as whole numbers, sixteen bits a kind: a sentence has too few of them
    (``_LONGEST``) for a sum to reach the next kind. NumPy is not needed.

    Args:
        kinds: the kinds, in the order of the columns.
        rows: the table of weights, two bytes a kind, little end first: the weight plus 128.
        scale: of each kind's weights.
        bias: of each kind.
    """

    kinds: tuple[AskKind, ...]
    rows: bytes
    scale: tuple[float, ...]
    bias: tuple[float, ...]

    def __call__(self, tokens: tuple[str, ...]) -> tuple[AskKind, float] | None:
        """Return the likeliest kind and its probability; nothing for a sentence without words."""
        if not tokens:
            return None
        places = places_of(tokens)
        rows, width, read = self.rows, 2 * len(self.kinds), int.from_bytes
        total = sum([read(rows[at * width : (at + 1) * width], "little") for at in places])
        sums = unpack(f"<{len(self.kinds)}H", total.to_bytes(width, "little"))
        nothing = _SHIFT * len(places)
        odds = [
            (one - nothing) * share + bias
            for one, share, bias in zip(
                sums, _shares(self.scale, len(places)), self.bias, strict=True
            )
        ]
        best = odds.index(max(odds))
        return self.kinds[best], 1 / (1 + exp(-odds[best]))


@lru_cache(maxsize=512)
def _shares(scale: tuple[float, ...], count: int) -> tuple[float, ...]:
    """What one step of each kind's weights counts in a sentence with this many rows.

    Rounded to single precision as the weights were when they were measured.
    """
    length = _single(sqrt(count))
    return tuple(_single(one / length) for one in scale)


def _single(value: float) -> float:
    rounded: float = unpack("<f", pack("<f", value))[0]
    return rounded


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
