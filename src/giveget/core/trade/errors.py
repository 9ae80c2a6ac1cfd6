"""What can a caller of the trade room get wrong?"""

from __future__ import annotations

from giveget.core.terms.errors import ConflictError, InputError, NotAllowedError


class FactorShapeError(InputError):
    """A factor's array does not have one axis per term with that term's option count."""

    def __init__(self, name: str, shape: tuple[int, ...], expected: tuple[int, ...]) -> None:
        super().__init__(f"{name} has shape {shape}; its terms need {expected}")
        self.name, self.shape, self.expected = name, shape, expected


class NotFiniteError(InputError):
    """An array holds NaN or infinity."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} holds NaN or infinity; every entry must be a finite number")
        self.name = name


class UnknownIndexError(InputError):
    """A term or option index that the space does not have."""

    def __init__(self, name: str, index: int, size: int) -> None:
        super().__init__(f"{name} {index} does not exist; there are {size} (0 … {size - 1})")
        self.name, self.index, self.size = name, index, size


class PackageLengthError(InputError):
    """A package does not name one option per term."""

    def __init__(self, length: int, terms: int) -> None:
        super().__init__(f"a package of {length} options for a space of {terms} terms")
        self.length, self.terms = length, terms


class TangledSpaceError(ConflictError):
    """So many terms hang together that no order of merging keeps the search small."""

    def __init__(self, patterns: int, limit: int) -> None:
        super().__init__(
            f"the terms hang together in {patterns:.3g} open patterns at once (limit {limit:.3g}); "
            "split factors or drop rules that join many terms"
        )
        self.patterns, self.limit = patterns, limit


class BelowReservationError(NotAllowedError):
    """A concession plan would end beyond the walk-away value."""

    def __init__(self, target: float, reservation: float) -> None:
        super().__init__(
            f"the plan ends at {target:g}, beyond the reservation value {reservation:g}"
        )
        self.target, self.reservation = target, reservation


class UntradedStepError(NotAllowedError):
    """A concession plan has no get for a step."""

    def __init__(self) -> None:
        super().__init__("a concession plan needs at least one get: every step is traded for one")


class NoAgreementError(ConflictError):
    """No point is at least as good for both sides as not agreeing."""

    def __init__(self, ours: float, theirs: float) -> None:
        super().__init__(
            f"no point gives both sides what they have without a deal ({ours:g}, {theirs:g})"
        )
        self.ours, self.theirs = ours, theirs
