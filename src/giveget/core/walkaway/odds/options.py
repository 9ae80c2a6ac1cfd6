"""How should odds be learned: how sure, how much kept apart, which late columns after all?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from giveget.core.terms.errors import InputError, OutOfRangeError
from giveget.core.value.ranges import require_positive


class MissingReasonError(InputError):
    """A column known only at the end is to be used, but nobody says why that is fine."""

    def __init__(self, column: str) -> None:
        super().__init__(
            f"column {column!r} is known only at the end; say why it is known earlier here"
        )
        self.column = column


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed before any deal closed: as if so many had been won and lost already.

    Raises:
        OutOfRangeError: a number that is not above 0.
    """

    won: float = 1.0
    lost: float = 1.0

    def __post_init__(self) -> None:
        require_positive("won", self.won)
        require_positive("lost", self.lost)


@dataclass(frozen=True, slots=True, kw_only=True)
class OddsOptions:
    """Settings of :func:`fit_odds`.

    Args:
        confidence: share of the truth an interval is to hold, above 0 and below 1.
        kept_apart: share of the closed deals on which the odds are measured, above 0 and at
            most one half.
        folds: in how many parts the history is cut where it knows no time, 2 to 20.
        resamples: how often the measurement is repeated on a resampled history, 100 or more.
        prior: what is believed before any deal closed.
        allowed: columns to use although they look known only at the end, each with the reason why
            they are known earlier here.

    Raises:
        OutOfRangeError: a number outside these ranges.
        MissingReasonError: an allowed column without a reason.
    """

    confidence: float = 0.90
    kept_apart: float = 0.25
    folds: int = 5
    resamples: int = 1000
    prior: Prior = field(default_factory=Prior)
    allowed: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 0 < self.confidence < 1:
            raise OutOfRangeError("confidence", self.confidence, "above 0 and below 1")
        if not 0 < self.kept_apart <= 0.5:
            raise OutOfRangeError("kept_apart", self.kept_apart, "above 0 and at most 0.5")
        if not 2 <= self.folds <= 20:
            raise OutOfRangeError("folds", self.folds, "2 to 20")
        if self.resamples < 100:
            raise OutOfRangeError("resamples", self.resamples, "100 or more")
        for column, reason in self.allowed.items():
            if not reason.strip():
                raise MissingReasonError(column)
