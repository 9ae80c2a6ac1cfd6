"""What do we believe they can pay at most, after what they refused?

A refused price makes every limit below it likelier than those above, which would have been a
bluff. The belief after any number of refusals is the belief before, cut into pieces of equal
likelihood; all its figures follow from those of the pieces, without a simulation.

Source: B3.6 (refusal as evidence), B3.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import fsum, inf, isfinite

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_finite, require_fraction
from giveget.core.walkaway.prizes import Atoms, Normal, Uniform

Limit = Normal | Uniform | Atoms
"""What a limit may be distributed like."""

_PARTS = 41
_STEPS = 80
_NEVER = 1e-12  # a chance below this one is none; float64 cannot follow a belief out there
_LEAST = 1e-300  # so that any number of improbable bluffs stays possible


@dataclass(frozen=True)
class Believed:
    """Their limit, as a distribution: what they can pay at most, money.

    Args:
        before: what was believed before they refused anything.
        refused: prices they refused.
        bluff: chance that they refuse a price they could accept.

    Raises:
        OutOfRangeError: a bluff outside [0, 1], a price that is not finite, or refusals that
            could not have happened.
    """

    before: Limit
    refused: tuple[float, ...] = ()
    bluff: float = 0.0

    def __post_init__(self) -> None:
        require_fraction("bluff", self.bluff)
        for price in self.refused:
            require_finite("refused", price)
        if self._whole <= 0:
            raise OutOfRangeError("refused", self.refused, "prices that they might have refused")

    def chance_at_least(self, price: float) -> float:
        """Return the chance that they can pay a price."""
        found = fsum(w * self._chance(max(a, price), b) for w, a, b in self._pieces if b > price)
        return min(1.0, max(0.0, found / self._whole))

    def excess(self, price: float) -> float:
        """Return what they can pay beyond a price on average, 0 where they cannot pay it."""
        parts = (w * self._over(max(a, price), b, price) for w, a, b in self._pieces if b > price)
        return max(0.0, fsum(parts) / self._whole)

    @property
    def mean(self) -> float:
        """Their limit on average."""
        low = self.quantile(1e-12)
        return low + self.excess(low)

    def quantile(self, share: float) -> float:
        """Return the limit that they are below with this chance.

        Raises:
            OutOfRangeError: a share outside (0, 1).
        """
        if not 0 < share < 1:
            raise OutOfRangeError("share", share, "strictly between 0 and 1")
        if isinstance(self.before, Atoms):
            return self._atom_at(share)
        low, high = _ends(self.before)
        for _ in range(_STEPS):
            middle = low / 2 + high / 2
            if 1.0 - self.chance_at_least(middle) < share:
                low = middle
            else:
                high = middle
        return high

    def in_parts(self) -> Atoms:
        """Return the belief as a few amounts with their chances: exact where it is one already."""
        if isinstance(self.before, Atoms):
            weights = [w * c for w, c in zip(self._likelihoods, self.before.chances, strict=True)]
            return Atoms(self.before.values, tuple(w / fsum(weights) for w in weights))
        cuts = [self.quantile(k / _PARTS) for k in range(1, _PARTS)]
        low, high = _ends(self.before)
        ends = [low, *cuts, high]
        return Atoms(
            tuple(self._mean_between(a, b) for a, b in pairwise(ends)), (1 / _PARTS,) * _PARTS
        )

    @cached_property
    def _pieces(self) -> tuple[tuple[float, float, float], ...]:
        """Likelihood and ends (from, below) of the pieces between refused prices."""
        cuts = [-inf, *sorted(self.refused), inf]
        return tuple((self._likelihood(count), a, b) for count, (a, b) in enumerate(pairwise(cuts)))

    @cached_property
    def _whole(self) -> float:
        return fsum(w * self._chance(a, b) for w, a, b in self._pieces)

    @property
    def _likelihoods(self) -> Iterator[float]:
        atoms = self.before.values if isinstance(self.before, Atoms) else ()
        counts = (sum(price <= value for price in self.refused) for value in atoms)
        return (self._likelihood(count) for count in counts)

    def _likelihood(self, bluffs: int) -> float:
        return max(self.bluff**bluffs, _LEAST) if self.bluff else 0.0**bluffs

    def _chance(self, a: float, b: float) -> float:
        """Chance, as believed before, of a limit from ``a`` to below ``b``."""
        return max(0.0, _below(self.before, b) - _below(self.before, a))

    def _over(self, a: float, b: float, price: float) -> float:
        """E[limit - price] over limits from ``a`` to below ``b``, as believed before."""
        found = self._above(a, price) - (self._above(b, price) if isfinite(b) else 0.0)
        return max(0.0, found)

    def _above(self, a: float, price: float) -> float:
        """E[limit - price] over limits from ``a`` up."""
        return self.before.excess(a) + (a - price) * (1.0 - _below(self.before, a))

    def _mean_between(self, a: float, b: float) -> float:
        part = self.chance_at_least(a) - self.chance_at_least(b)
        if part <= 0:
            return (a + b) / 2
        above = self.excess(a) - self.excess(b) - (b - a) * self.chance_at_least(b)
        return min(b, max(a, a + above / part))

    def _atom_at(self, share: float) -> float:
        atoms, below = self.in_parts(), 0.0
        pairs = sorted(zip(atoms.values, atoms.chances, strict=True))
        for value, chance in pairs:
            below += chance
            if below >= share:
                return value
        return pairs[-1][0]


def could_refuse(before: Limit, price: float, bluff: float) -> bool:
    """Return whether a refusal of a price can have happened under a belief, bar a miracle.

    Without bluffing it cannot where every limit that is believed possible is enough for the price.

    Args:
        before: their limit as believed before, seen by a seller.
        price: that was refused, money, with the same sign.
        bluff: chance that they refuse a price they could accept.

    Raises:
        OutOfRangeError: a bluff outside [0, 1], or a price that is not finite.

    Source: B3.6.
    """
    require_fraction("bluff", bluff)
    below = _below(before, require_finite("refused", price))
    return below + (1.0 - below) * bluff > _NEVER


def _below(limit: Limit, price: float) -> float:
    """Chance of a limit strictly below a price: at the price itself they can pay."""
    if price == -inf:
        return 0.0
    if price == inf:
        return 1.0
    if isinstance(limit, Atoms):
        pairs = zip(limit.values, limit.chances, strict=True)
        return fsum(chance for value, chance in pairs if value < price)
    return float(limit.chance_below(np.array(price)))


def _ends(limit: Normal | Uniform) -> tuple[float, float]:
    """Where practically all of a limit lies."""
    if isinstance(limit, Uniform):
        return limit.low, limit.high
    return 2 * limit.mean - limit.top, limit.top


def limit_of(prices: Sequence[float], chances: Sequence[float]) -> Atoms:
    """Return a limit that is one of a few amounts.

    Raises:
        OutOfRangeError: no amounts, or chances that do not add up to 1.
    """
    return Atoms(tuple(prices), tuple(chances))
