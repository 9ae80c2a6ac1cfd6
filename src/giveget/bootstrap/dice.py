"""Which dice are rolled?"""

from __future__ import annotations

from numpy.random import Generator, default_rng

_SEED = 20261


def dice() -> Generator:
    """Return dice that fall the same way every time, so that a range can be told again."""
    return default_rng(_SEED)
