"""Do gives pile up right at what a role may agree to alone?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.ledger.leakage import Record, RecordKind
from giveget.core.ledger.shares import Share, chance_of_at_least, share_of
from giveget.core.terms import OutOfRangeError


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitOfRole:
    """A role's authority on a term.

    Args:
        role: e.g. ``"rep"``.
        term: id of the term.
        at_most: the largest size the role may give alone, in the term's unit.
        width: how far below the limit still counts as at the limit, same unit, above 0.

    Raises:
        OutOfRangeError: a width of 0 or below.
    """

    role: str
    term: str
    at_most: Decimal
    width: Decimal

    def __post_init__(self) -> None:
        if self.width <= 0:
            raise OutOfRangeError("width", self.width, "above 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bunching:
    """How many gives lie at a limit and beside it.

    Args:
        limit: the limit looked at.
        at: from the limit down to one width below it, the limit itself included.
        below: in the width under that.
        above: in the width above the limit.
        share_at: ``at`` out of ``at`` and ``below`` with its interval; about one half when the
            limit draws nothing.
        chance: of as many at the limit if both widths were equally likely (exact, one-sided).

    Round numbers draw gives by themselves: a limit of 10 % shows bunching in firms without limits
    too, so compare with round numbers that are no limit before blaming anyone.
    """

    limit: LimitOfRole
    at: int
    below: int
    above: int
    share_at: Share
    chance: float

    @property
    def stands_out(self) -> bool:
        """Whether so many at the limit would be chance less than once in twenty."""
        return self.chance < 0.05


def bunching(records: Sequence[Record], limit: LimitOfRole) -> Bunching:
    """Return how the gives and concessions on the limit's term lie around it."""
    sizes = [
        row.size
        for row in records
        if row.kind in (RecordKind.GIVE, RecordKind.CONCESSION)
        and row.term == limit.term
        and row.size is not None
    ]
    top, width = limit.at_most, limit.width
    at = sum(top - width < size <= top for size in sizes)
    below = sum(top - 2 * width < size <= top - width for size in sizes)
    return Bunching(
        limit=limit,
        at=at,
        below=below,
        above=sum(top < size <= top + width for size in sizes),
        share_at=share_of(at, at + below),
        chance=chance_of_at_least(at, at + below),
    )
