"""Who has to say yes, and how likely do enough of them?

Source: principles S0-2 and S0-5.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum
from typing import assert_never

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.ranges import require_fraction

REQUIRED_ROLES = ("economic", "technical", "user", "legal")


class ApprovalRule(StrEnum):
    """How many of the deciders have to agree."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    ONE = "one"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalChance:
    """Chance that enough deciders agree, at the two ends of how much they follow each other.

    Args:
        independent: each decides alone.
        in_step: they move together as far as their chances allow; for a unanimous rule this is
            the highest chance possible.
    """

    independent: float
    in_step: float


def approval_chance(chances: Sequence[float], rule: ApprovalRule) -> ApprovalChance:
    """Return the chance of approval by several deciders.

    Args:
        chances: of a yes, one per decider, at least one.
        rule: how many have to agree.

    Raises:
        OutOfRangeError: no decider, or a chance outside [0, 1].

    Source: principle S0-5.
    """
    if not chances:
        raise OutOfRangeError("chances", chances, "one chance per decider, at least one")
    for chance in chances:
        require_fraction("chances", chance)
    needed = _needed(rule, len(chances))
    counts = yes_counts(chances)
    return ApprovalChance(
        independent=min(1.0, fsum(counts[needed:])),
        in_step=sorted(chances, reverse=True)[needed - 1],
    )


def yes_counts(chances: Sequence[float]) -> tuple[float, ...]:
    """Return the chances of exactly 0, 1, …, n agreements of independent deciders."""
    counts = [1.0]
    for chance in chances:
        stay = [count * (1.0 - chance) for count in counts] + [0.0]
        move = [0.0] + [count * chance for count in counts]
        counts = [a + b for a, b in zip(stay, move, strict=True)]
    return tuple(counts)


@dataclass(frozen=True, slots=True)
class RoleCoverage:
    """Share of the required roles that are known, and which ones are missing."""

    share: float
    missing: tuple[str, ...]


def role_coverage(
    present: Collection[str], required: Sequence[str] = REQUIRED_ROLES
) -> RoleCoverage:
    """Return how complete the map of stakeholders is.

    Raises:
        OutOfRangeError: no role is required.

    Source: principle S0-2.
    """
    if not required:
        raise OutOfRangeError("required", required, "at least one role")
    missing = tuple(role for role in required if role not in present)
    return RoleCoverage(1.0 - len(missing) / len(required), missing)


def _needed(rule: ApprovalRule, deciders: int) -> int:
    match rule:
        case ApprovalRule.UNANIMOUS:
            return deciders
        case ApprovalRule.MAJORITY:
            return deciders // 2 + 1
        case ApprovalRule.ONE:
            return 1
        case _:
            assert_never(rule)
