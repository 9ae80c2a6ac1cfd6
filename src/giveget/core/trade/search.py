"""Which packages are best, and how is that proved?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.trade.objective import Objective
from giveget.core.trade.space import Package, Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One package the search returns.

    Args:
        package: option index per term.
        ours: value to us, money.
        theirs: estimated value to them, money.
        score: the objective at this package.
        changes: terms that differ from the space's reference package.
    """

    package: Package
    ours: float
    theirs: float
    score: float
    changes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Why nothing better was missed.

    Args:
        optimal: nothing left out can score above the last choice returned.
        packages: size of the whole space that was covered, before rules and limits.
        bound: no package left out scores above this (-inf: none is left out that may be agreed).
        labels: partial packages the search had to keep, over all its passes.
    """

    optimal: bool
    packages: int
    bound: float
    labels: int


@dataclass(frozen=True, slots=True)
class Found:
    """Choices, best first, with the proof. Empty when no package keeps floors and rules."""

    choices: tuple[Choice, ...]
    proof: Proof


def best(space: Space, objective: Objective, k: int = 10, *, label_limit: int = 400_000) -> Found:
    """Return the exact ``k`` best packages.

    Order: score, then value to us, value to them, fewer changes from the reference, then the
    lowest option indices.
    """
    raise NotImplementedError
