"""Which kind of ask does a sentence hold, as far as its words tell?

A linear model over hashed single words and pairs, trained by ``scripts/train_asks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp, sqrt
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from giveget.core.language.reading import Hint
from giveget.core.terms import AskKind

PLACES: Final = 1 << 15
"""Rows of the table of weights."""

_WEIGHTS: Final = Path(__file__).parent / "ask_kinds.npz"
_LONGEST: Final = 120  # tokens of a sentence that are looked at


def places_of(tokens: tuple[str, ...]) -> list[int]:
    """Return the rows of a sentence's words and pairs of words, each once, ascending."""
    words = ("^", *tokens[:_LONGEST], "$")
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return sorted({crc32(gram.encode()) % PLACES for gram in (*words, *pairs)})


@dataclass(frozen=True, slots=True, kw_only=True)
class AskHint:
    """Names the likeliest kind of ask of a sentence.

    Args:
        kinds: the kinds, in the order of the columns.
        weights: shape rows × kinds, int8.
        scale: of each kind's weights, shape kinds.
        bias: shape kinds.
    """

    kinds: tuple[AskKind, ...]
    weights: NDArray[np.int8]
    scale: NDArray[np.float32]
    bias: NDArray[np.float32]

    def __call__(self, tokens: tuple[str, ...]) -> tuple[AskKind, float] | None:
        """Return the likeliest kind and its probability; nothing for a sentence without words."""
        if not tokens:
            return None
        places = places_of(tokens)
        total = np.add.reduce(self.weights.take(places, 0), 0, np.int32)
        odds = total * (self.scale / sqrt(len(places))) + self.bias
        best = int(odds.argmax())
        return self.kinds[best], 1 / (1 + exp(-float(odds[best])))


@cache
def ask_hint() -> Hint:
    """Return the hint that is shipped; its weights are read when it is first wanted."""
    with np.load(_WEIGHTS, allow_pickle=False) as stored:
        return AskHint(
            kinds=tuple(AskKind(str(kind)) for kind in stored["kinds"]),
            weights=stored["weights"],
            scale=stored["scale"],
            bias=stored["bias"],
        )
