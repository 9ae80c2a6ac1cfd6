"""What does a search hand back, and what proves it?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.trade.space import Floats, Ints, Package


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
        optimal: nothing left out can score above the last choice returned, by more than the
            tolerance asked for (0 unless told otherwise).
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frontier:
    """All packages that no other package beats for both sides, our best first.

    Args:
        ours, theirs: values, money, shape ``(points,)``; ``ours`` falls, ``theirs`` rises.
        options: option index per point and term, shape ``(points, terms)``.
        proof: ``optimal`` says that the frontier is complete; ``bound`` is not used (inf when
            it is not complete, else -inf).
    """

    ours: Floats
    theirs: Floats
    options: Ints
    proof: Proof

    def __len__(self) -> int:
        return int(self.ours.shape[0])

    def package(self, point: int) -> Package:
        """Return the package at a point."""
        return tuple(int(option) for option in self.options[point])
