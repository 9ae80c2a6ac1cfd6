"""Which closed deals can be learned from, and by which columns?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms.errors import NotFoundError
from giveget.core.walkaway.odds.columns import (
    ACCOUNT,
    AMOUNT,
    OWNER,
    STAGE,
    Column,
    ColumnKind,
    column_names,
    read_column,
    text_column,
)
from giveget.core.walkaway.odds.ladder import Rungs, climb
from giveget.core.walkaway.odds.late_names import late_by_name
from giveget.core.walkaway.odds.late_values import Standing, late_by_values, same_order
from giveget.core.walkaway.pipeline import Outcome, Pipeline

_IDENTIFIES = 0.5
_LEAST_FOR_IDENTIFIER = 20


class RefusalKind(StrEnum):
    """Why a column is not used."""

    LATE = "late"
    EMPTY = "empty"
    CONSTANT = "constant"
    IDENTIFIER = "identifier"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Refused:
    """A column that is not used, and why; ``reason`` completes "not used, because …"."""

    column: str
    kind: RefusalKind
    reason: str


class UnknownColumnError(NotFoundError):
    """A column is to be used that the export does not have."""

    def __init__(self, column: str, known: tuple[str, ...]) -> None:
        super().__init__(f"the export has no column {column!r}; it has {', '.join(known)}")
        self.column, self.known = column, known


@dataclass(frozen=True, slots=True)
class History:
    """What odds are learned from.

    Args:
        deals: for each row of the history, the place of its deal in the pipeline.
        won: for each row, 1 when its deal was won, 0 when it was lost.
        days: for each row, the day its deal closed (came in, where that is not known).
        columns: what may be used, one cell per row of the history.
        refused: what may not.
        rungs: stages from first to last, when history tells how far each deal came.
    """

    deals: NDArray[np.intp]
    won: NDArray[np.float64]
    days: NDArray[np.datetime64]
    columns: tuple[Column, ...]
    refused: tuple[Refused, ...]
    rungs: Rungs | None

    @property
    def weight(self) -> float:
        """What one row counts: a deal that stands in several rows counts once."""
        return len(np.unique(self.deals)) / max(1, len(self.deals))


def read_history(pipeline: Pipeline, allowed: Mapping[str, str]) -> History:
    """Return the closed deals of a pipeline with the columns that may be used.

    Raises:
        UnknownColumnError: an allowed column the export does not have.
    """
    names = column_names(pipeline)
    for name in allowed:
        if name not in names:
            raise UnknownColumnError(name, names)
    columns = [read_column(pipeline.opportunities, name) for name in names]
    used, refused = _sorted_out(columns, standing_of(pipeline), allowed)
    rungs = climb(pipeline)
    deals = np.flatnonzero(pipeline.outcomes != Outcome.OPEN.code) if rungs is None else rungs.deals
    rows = [column.at(deals) for column in used]
    if rungs is not None:
        rows.append(text_column(STAGE, rungs.reached))
    won = (pipeline.outcomes[deals] == Outcome.WON.code).astype(float)
    return History(deals, won, _days(pipeline)[deals], tuple(rows), tuple(refused), rungs)


def standing_of(pipeline: Pipeline) -> Standing:
    """Return which deals are won and lost, and how long each took."""
    outcomes = pipeline.outcomes
    return Standing(outcomes == Outcome.WON.code, outcomes == Outcome.LOST.code, pipeline.days_open)


def _sorted_out(
    columns: list[Column], standing: Standing, allowed: Mapping[str, str]
) -> tuple[list[Column], list[Refused]]:
    used: list[Column] = []
    refused: list[Refused] = []
    late: list[Column] = []
    for column in columns:
        known_field = column.name in (OWNER, ACCOUNT, AMOUNT)
        refusal = _unusable(column, standing)
        if refusal is None and column.name not in allowed:
            reason = None if known_field else late_by_name(column.name)
            reason = reason or late_by_values(column, standing)
            if reason is not None:
                refusal = Refused(column.name, RefusalKind.LATE, reason)
                late.append(column)
        if refusal is None:
            used.append(column)
        elif not (known_field and not column.filled.any()):
            refused.append(refusal)
    return _without_copies(used, late, allowed, refused)


def _unusable(column: Column, standing: Standing) -> Refused | None:
    """Return why a column says nothing at all about odds, or None."""
    filled = column.filled & standing.closed
    if not filled.any():
        return Refused(column.name, RefusalKind.EMPTY, "it is empty for every closed deal")
    if column.kind is ColumnKind.DAY:
        return Refused(column.name, RefusalKind.CALENDAR, "calendar days do not come back")
    different, count = _different(column, filled), int(filled.sum())
    if different == 1 and bool(filled[standing.closed].all()):
        return Refused(column.name, RefusalKind.CONSTANT, "it says the same for every closed deal")
    many = different > _IDENTIFIES * count and count >= _LEAST_FOR_IDENTIFIER
    named = different > 0.9 * count and "id" in column.name.lower().replace("_", " ").split()
    if many and (column.kind is ColumnKind.TEXT or named):
        return Refused(
            column.name, RefusalKind.IDENTIFIER, "nearly every deal has a value of its own"
        )
    return None


def _different(column: Column, filled: NDArray[np.bool_]) -> int:
    return len(np.unique(column.groups[filled]))


def _without_copies(
    used: list[Column], late: list[Column], allowed: Mapping[str, str], refused: list[Refused]
) -> tuple[list[Column], list[Refused]]:
    """Refuse numbers that rank deals as a refused column does: the same under another name."""
    numbers = [column for column in late if column.kind is ColumnKind.NUMBER]
    kept: list[Column] = []
    for column in used:
        twin = next((other for other in numbers if _copies(column, other)), None)
        if twin is None or column.name in allowed:
            kept.append(column)
        else:
            reason = f"it ranks deals as {twin.name!r} does, which is known only at the end"
            refused.append(Refused(column.name, RefusalKind.LATE, reason))
    return kept, refused


def _copies(column: Column, other: Column) -> bool:
    return column.kind is ColumnKind.NUMBER and same_order(column.numbers, other.numbers)


def _days(pipeline: Pipeline) -> NDArray[np.datetime64]:
    """Return the day that orders the deals in time: of closing, else of coming in."""
    is_closed = pipeline.outcomes != Outcome.OPEN.code
    closed_on, created = pipeline.closed_on, pipeline.created
    missing = np.isnat(closed_on[is_closed]).mean() if is_closed.any() else 1.0
    return closed_on if missing <= 0.1 else created
