"""Is there a deal to be had, and how large is it?

Source: B3.1 (overlap of what both can accept), B3.2 (Chatterjee and Samuelson 1983).
"""

from dataclasses import dataclass
from math import hypot

import numpy as np

from giveget.core.value.normal import normal_cdf, normal_excess
from giveget.core.walkaway.prizes import Normal, Uniform
from giveget.core.walkaway.quadrature import panels


@dataclass(frozen=True, slots=True, kw_only=True)
class Zopa:
    """The zone of possible agreement.

    Args:
        chance: that there is one.
        expected_surplus: size on average, 0 where there is none, money.
    """

    chance: float
    expected_surplus: float

    @property
    def surplus_if_any(self) -> float:
        """Average size when there is one; 0 when there cannot be."""
        return self.expected_surplus / self.chance if self.chance > 0 else 0.0


def normal_zopa(their_highest: Normal, our_lowest: Normal) -> Zopa:
    """Return the zone of possible agreement for two independent normal limits.

    Args:
        their_highest: price they can pay at most, money.
        our_lowest: price we can take at least, money.

    Source: B3.1.
    """
    gap = their_highest.mean - our_lowest.mean
    spread = hypot(their_highest.deviation, our_lowest.deviation)
    return Zopa(chance=normal_cdf(gap / spread), expected_surplus=normal_excess(gap, spread, 0.0))


def uniform_zopa(their_highest: Uniform, our_lowest: Uniform) -> Zopa:
    """Return the zone of possible agreement for two independent uniform limits.

    Args:
        their_highest: price they can pay at most, money.
        our_lowest: price we can take at least, money.

    Source: B3.1.
    """
    ours, width = our_lowest, our_lowest.high - our_lowest.low
    nodes, weights = panels(their_highest.kinks, ours.low, ours.high)
    enough = 1.0 - their_highest.chance_below(nodes)
    surplus = np.array([their_highest.excess(x) for x in nodes])
    return Zopa(
        chance=float(weights @ enough) / width,
        expected_surplus=float(weights @ surplus) / width,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategicBenchmark:
    """The best a bargain reaches when both hide their limits; the ceiling without discovery.

    Args:
        chance: of a deal.
        expected_gain: of both sides together, money.
        share_of_all_gains: what remains of the gains that were there.
    """

    chance: float
    expected_gain: float
    share_of_all_gains: float


def strategic_benchmark(low: float, high: float) -> StrategicBenchmark:
    """Return the benchmark for both limits uniform between ``low`` and ``high``.

    Raises:
        OutOfRangeError: ``high`` not above ``low``.

    Source: Chatterjee and Samuelson 1983; B3.2.
    """
    limits = Uniform(low, high)
    width = limits.high - limits.low
    gain = 9 / 64 * width
    best = uniform_zopa(limits, limits).expected_surplus
    return StrategicBenchmark(chance=9 / 32, expected_gain=gain, share_of_all_gains=gain / best)


def strategic_ask(our_lowest: float, low: float, high: float) -> float:
    """Return the price a seller asks in the linear equilibrium.

    Raises:
        OutOfRangeError: ``high`` not above ``low``.

    Source: B3.2.
    """
    width = Uniform(low, high).high - low
    return low + 2 / 3 * (our_lowest - low) + width / 4


def strategic_bid(their_highest: float, low: float, high: float) -> float:
    """Return the price a buyer bids in the linear equilibrium.

    Raises:
        OutOfRangeError: ``high`` not above ``low``.

    Source: B3.2.
    """
    width = Uniform(low, high).high - low
    return low + 2 / 3 * (their_highest - low) + width / 12
