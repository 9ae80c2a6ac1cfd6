"""What may an alternative turn out to be worth?

A prize is a distribution of money. All prizes answer the same few questions: their mean, how much
lies above a line on average, and how likely they stay below a line. Source: B2.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import erfc, exp, fsum, log, sqrt

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.normal import normal_cdf, normal_excess
from giveget.core.value.ranges import (
    require_finite,
    require_fraction,
    require_positive,
)

Values = NDArray[np.float64]
_SIGMAS = tuple(float(k) for k in range(-9, 10))
_FAR_SIGMAS = 9.5  # beyond it lies a chance of 1e-21
_FAR_MEANS = 48.0  # the same for an exponential prize
_LARGEST_LOG_DEVIATION = 10.0
_erfc = np.frompyfunc(erfc, 1, 1)


@dataclass(frozen=True, slots=True)
class Bernoulli:
    """``value`` with this chance, otherwise nothing.

    Raises:
        OutOfRangeError: a chance outside [0, 1], or a value that is not finite.
    """

    chance: float
    value: float

    def __post_init__(self) -> None:
        require_fraction("chance", self.chance)
        require_finite("value", self.value)

    @property
    def mean(self) -> float:
        """Average worth."""
        return self.chance * self.value

    @property
    def top(self) -> float:
        """Highest worth that matters; the true one where there is one."""
        nothing = 0.0 if self.chance < 1 else self.value
        return max(self.value, nothing) if self.chance > 0 else 0.0

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the distribution jumps."""
        return (0.0, self.value)

    @property
    def scales(self) -> tuple[float, ...]:
        """Where a smooth distribution changes quickly: nowhere."""
        return ()

    def excess(self, line: float) -> float:
        """Return E[(X - line)^+]."""
        lost = 1.0 - self.chance
        return self.chance * max(0.0, self.value - line) + lost * max(0.0, -line)

    def chance_below(self, lines: Values) -> Values:
        """Return the chance of at most each line."""
        lost = 1.0 - self.chance
        return np.where(lines >= 0, lost, 0.0) + np.where(lines >= self.value, self.chance, 0.0)

    def scaled(self, factor: float) -> Bernoulli:
        """Return the prize in units ``factor`` times as small, or discounted by ``factor``."""
        return Bernoulli(self.chance, self.value * factor)


@dataclass(frozen=True, slots=True)
class Uniform:
    """Anything between two amounts, equally likely.

    Raises:
        OutOfRangeError: ``high`` not above ``low``.
    """

    low: float
    high: float

    def __post_init__(self) -> None:
        require_finite("low", self.low)
        require_finite("high", self.high)
        require_positive("high - low", self.high - self.low)

    @property
    def mean(self) -> float:
        """Average worth."""
        return (self.low + self.high) / 2

    @property
    def top(self) -> float:
        """Highest worth."""
        return self.high

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the distribution bends."""
        return (self.low, self.high)

    @property
    def scales(self) -> tuple[float, ...]:
        """Where a smooth distribution changes quickly: nowhere."""
        return ()

    def excess(self, line: float) -> float:
        """Return E[(X - line)^+]."""
        if line <= self.low:
            return self.mean - line
        above = max(0.0, self.high - line)
        return above * above / (2 * (self.high - self.low))

    def chance_below(self, lines: Values) -> Values:
        """Return the chance of at most each line."""
        return np.clip((lines - self.low) / (self.high - self.low), 0.0, 1.0)

    def scaled(self, factor: float) -> Uniform:
        """Return the prize in units ``factor`` times as small, or discounted by ``factor``."""
        return Uniform(self.low * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Exponential:
    """Mostly small, sometimes large: exponential with this mean.

    Raises:
        OutOfRangeError: a mean that is not above 0.
    """

    mean: float

    def __post_init__(self) -> None:
        require_positive("mean", self.mean)

    @property
    def top(self) -> float:
        """Highest worth that matters."""
        return self.mean * _FAR_MEANS

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the distribution bends."""
        return (0.0,)

    @property
    def scales(self) -> tuple[float, ...]:
        """Steps along the smooth part."""
        return tuple(self.mean * k for k in (1, 2, 4, 7, 11, 16, 24, 34))

    def excess(self, line: float) -> float:
        """Return E[(X - line)^+]."""
        return self.mean - line if line <= 0 else self.mean * exp(-line / self.mean)

    def chance_below(self, lines: Values) -> Values:
        """Return the chance of at most each line."""
        below: Values = -np.expm1(-np.maximum(lines, 0.0) / self.mean)
        return below

    def scaled(self, factor: float) -> Exponential:
        """Return the prize in units ``factor`` times as small, or discounted by ``factor``."""
        return Exponential(self.mean * factor)


@dataclass(frozen=True, slots=True)
class Normal:
    """Around a mean, with this standard deviation; may be negative.

    Raises:
        OutOfRangeError: a deviation that is not above 0.
    """

    mean: float
    deviation: float

    def __post_init__(self) -> None:
        require_finite("mean", self.mean)
        require_positive("deviation", self.deviation)

    @property
    def top(self) -> float:
        """Highest worth that matters."""
        return self.mean + _FAR_SIGMAS * self.deviation

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the distribution jumps or bends: nowhere."""
        return ()

    @property
    def scales(self) -> tuple[float, ...]:
        """Steps along the smooth part."""
        return tuple(self.mean + z * self.deviation for z in _SIGMAS)

    def excess(self, line: float) -> float:
        """Return E[(X - line)^+]."""
        return normal_excess(self.mean, self.deviation, line)

    def chance_below(self, lines: Values) -> Values:
        """Return the chance of at most each line."""
        return _normal_cdfs((lines - self.mean) / self.deviation)

    def scaled(self, factor: float) -> Normal:
        """Return the prize in units ``factor`` times as small, or discounted by ``factor``."""
        return Normal(self.mean * factor, self.deviation * factor)


@dataclass(frozen=True, slots=True)
class Lognormal:
    """Positive, with a long tail: half of the time below ``median``.

    Args:
        median: money, above 0.
        log_deviation: standard deviation of the logarithm, above 0 and at most 10.

    Raises:
        OutOfRangeError: a number outside these ranges.
    """

    median: float
    log_deviation: float

    def __post_init__(self) -> None:
        require_positive("median", self.median)
        if not 0 < self.log_deviation <= _LARGEST_LOG_DEVIATION:
            raise OutOfRangeError("log_deviation", self.log_deviation, "above 0 and at most 10")

    @property
    def mean(self) -> float:
        """Average worth."""
        return self.median * exp(self.log_deviation**2 / 2)

    @property
    def top(self) -> float:
        """Highest worth that matters."""
        return self.median * exp(_FAR_SIGMAS * self.log_deviation)

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the distribution jumps or bends: nowhere, but it starts at 0."""
        return (0.0,)

    @property
    def scales(self) -> tuple[float, ...]:
        """Steps along the smooth part."""
        return tuple(self.median * exp(z * self.log_deviation) for z in _SIGMAS)

    def excess(self, line: float) -> float:
        """Return E[(X - line)^+]."""
        if line <= 0:
            return self.mean - line
        z = log(self.median / line) / self.log_deviation
        return self.mean * normal_cdf(z + self.log_deviation) - line * normal_cdf(z)

    def chance_below(self, lines: Values) -> Values:
        """Return the chance of at most each line."""
        safe = np.maximum(lines, np.finfo(np.float64).tiny)
        return _normal_cdfs(np.log(safe / self.median) / self.log_deviation)

    def scaled(self, factor: float) -> Lognormal:
        """Return the prize in units ``factor`` times as small, or discounted by ``factor``."""
        return Lognormal(self.median * factor, self.log_deviation)


@dataclass(frozen=True, slots=True)
class Atoms:
    """One of some amounts, each with its chance.

    Raises:
        OutOfRangeError: no amounts, or chances that do not add up to 1.
    """

    values: tuple[float, ...]
    chances: tuple[float, ...]

    def __post_init__(self) -> None:
        if not self.values or len(self.values) != len(self.chances):
            raise OutOfRangeError("chances", self.chances, "one chance per value, at least one")
        for value, chance in zip(self.values, self.chances, strict=True):
            require_finite("values", value)
            require_fraction("chances", chance)
        if abs(fsum(self.chances) - 1.0) > 1e-9:
            raise OutOfRangeError("chances", self.chances, "chances that add up to 1")

    @property
    def mean(self) -> float:
        """Average worth."""
        return fsum(v * p for v, p in zip(self.values, self.chances, strict=True))

    @property
    def top(self) -> float:
        """Highest worth that is possible."""
        possible = zip(self.values, self.chances, strict=True)
        return max(value for value, chance in possible if chance > 0)

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the distribution jumps."""
        return self.values

    @property
    def scales(self) -> tuple[float, ...]:
        """Where a smooth distribution changes quickly: nowhere."""
        return ()

    def excess(self, line: float) -> float:
        """Return E[(X - line)^+]."""
        pairs = zip(self.values, self.chances, strict=True)
        return fsum(chance * max(0.0, value - line) for value, chance in pairs)

    def chance_below(self, lines: Values) -> Values:
        """Return the chance of at most each line."""
        below = lines[..., None] >= np.array(self.values)
        chances: Values = below @ np.array(self.chances)
        return chances

    def scaled(self, factor: float) -> Atoms:
        """Return the prize in units ``factor`` times as small, or discounted by ``factor``."""
        return Atoms(tuple(value * factor for value in self.values), self.chances)


Prize = Bernoulli | Uniform | Exponential | Normal | Lognormal | Atoms
"""Every prize there is; a new one joins here and in :mod:`giveget.core.walkaway.index`."""


def is_unbounded(prize: Prize) -> bool:
    """Return whether a prize can exceed any amount, however unlikely."""
    return isinstance(prize, Exponential | Normal | Lognormal)


def _normal_cdfs(z: Values) -> Values:
    return 0.5 * np.asarray(_erfc(-z / sqrt(2.0)), dtype=np.float64)
