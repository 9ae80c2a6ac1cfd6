"""How are concessions spaced so that they say "nearly there"?"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade.errors import BelowReservationError, UntradedStepError

_SAME = 1e-9


class StepFlag(Enum):
    """What is wrong with a step, compared with the one before it."""

    EQUAL = "equal"
    GROWING = "growing"
    BACKWARD = "backward"


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a plan: how far, to which offer, and for which get."""

    size: float
    offer: float
    get: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcessionPlan:
    """Steps from the first offer to the last one planned, largest first.

    Args:
        start: the offer before the first step, money.
        steps: sizes are positive; offers fall (selling) or rise (buying).
        flags: step number (from 0) and what is wrong with it; only equal steps can occur here.
    """

    start: float
    steps: tuple[Step, ...]
    flags: tuple[tuple[int, StepFlag], ...]


def geometric_steps(total: float, count: int, ratio: float) -> tuple[float, ...]:
    """Return ``count`` steps that sum to ``total``, each ``ratio`` times the one before.

    Args:
        total: sum of all steps, money, at least 0.
        count: how many steps, at least 1.
        ratio: above 0 and at most 1; steps must not grow.

    Raises:
        OutOfRangeError: an argument outside these bounds.

    Source: B4.5.
    """
    if not (total >= 0.0 and math.isfinite(total)):
        raise OutOfRangeError("total", total, "finite and at least 0")
    if count < 1:
        raise OutOfRangeError("count", count, "at least 1")
    if not 0.0 < ratio <= 1.0:
        raise OutOfRangeError("ratio", ratio, "above 0 and at most 1: steps must not grow")
    first = total / math.fsum(ratio**number for number in range(count))
    return tuple(first * ratio**number for number in range(count))


def plan_concessions(
    start: float, target: float, reservation: float, gets: Sequence[str], ratio: float = 0.5
) -> ConcessionPlan:
    """Return a plan from ``start`` to ``target`` with one shrinking step for each get.

    A target below ``start`` is a seller's plan and must not end below ``reservation``; one
    above is a buyer's and must not end above it.

    Args:
        start, target, reservation: prices or package values, money.
        gets: what each step is traded for, in order; one step per get.
        ratio: size of a step as a fraction of the one before.

    Raises:
        BelowReservationError: the plan would end beyond the reservation value.
        UntradedStepError: no get at all.
        OutOfRangeError: see :func:`geometric_steps`.

    Source: B4.5; Tey et al. 2021 on decreasing concessions.
    """
    if not gets:
        raise UntradedStepError
    sign = -1.0 if target <= start else 1.0
    if sign * (target - reservation) > 0.0:
        raise BelowReservationError(target, reservation)
    sizes = geometric_steps(abs(start - target), len(gets), ratio)
    offers = [start + sign * math.fsum(sizes[: number + 1]) for number in range(len(sizes) - 1)]
    # The last offer is the target itself, whatever rounding says.
    offers.append(target)
    steps = tuple(map(Step, sizes, offers, gets))
    return ConcessionPlan(start=start, steps=steps, flags=step_flags([start, *offers]))


def step_flags(offers: Sequence[float]) -> tuple[tuple[int, StepFlag], ...]:
    """Return which steps of a series of offers equal or exceed the step before, or go back.

    Source: B4.5.
    """
    moves = step_sizes(offers)
    # Offers hold a step only as precisely as they hold themselves.
    blur = _SAME * max(map(abs, offers), default=0.0)
    flags = []
    for number, size in enumerate(moves):
        before = moves[number - 1] if number else math.inf
        if size < -blur:
            flags.append((number, StepFlag.BACKWARD))
        elif size > blur and math.isclose(size, before, rel_tol=_SAME, abs_tol=blur):
            flags.append((number, StepFlag.EQUAL))
        elif size > max(before, 0.0) + blur:
            flags.append((number, StepFlag.GROWING))
    return tuple(flags)


def step_sizes(offers: Sequence[float]) -> tuple[float, ...]:
    """Return the steps of a series of offers, positive toward the other side.

    The direction is that of the first offer to the last; steps against it are negative.
    """
    sign = -1.0 if len(offers) and offers[-1] <= offers[0] else 1.0
    return tuple(sign * (b - a) for a, b in itertools.pairwise(offers))
