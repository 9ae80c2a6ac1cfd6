"""Which other deals are open, and how did the closed ones end?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

_EPOCH = date(1970, 1, 1).toordinal()
_NO_DATE = int(np.datetime64("NaT", "D").astype(np.int64))


class Outcome(StrEnum):
    """How a deal stands; :attr:`code` is its number in arrays: open 0, won 1, lost 2."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"

    @property
    def code(self) -> int:
        """The number that stands for the outcome in arrays."""
        return _CODES[self]


_CODES: dict[Outcome, int] = {Outcome.OPEN: 0, Outcome.WON: 1, Outcome.LOST: 2}


class Attributes(Mapping[str, str]):
    """What else a row says, by column name; the names are shared between all rows."""

    __slots__ = ("_places", "_values")

    def __init__(self, places: Mapping[str, int], values: tuple[str, ...]) -> None:
        """Take the place of each column in ``values``; several rows may share ``places``."""
        self._places, self._values = places, values

    def __getitem__(self, name: str) -> str:
        return self._values[self._places[name]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __hash__(self) -> int:
        return hash((tuple(self._places), self._values))

    def __repr__(self) -> str:
        return f"Attributes({dict(self)!r})"


_NOTHING = Attributes({}, ())


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One deal of a pipeline, open or closed.

    Args:
        id: the CRM's id, or ``"row 17"`` where the file has none.
        name: what people call the deal; may be empty.
        account: the other party; may be empty.
        owner: who works on it; may be empty.
        stage: the stage it is in (for a closed deal: the one it ended in); empty when not known.
        amount: its size in ``currency``, zero or more; None when not known.
        currency: ISO 4217 code; empty when not known.
        created: the day it came into the pipeline; None when not known.
        closed: the day it closed, or, while it is open, the day it is expected to; None when
            not known.
        outcome: open, won or lost.
        attributes: every other column of the row as text; empty text where the cell was empty.
        days: days from creation to closing (or to the export), where the file gives this length
            instead of the two dates; None otherwise.
        probability: the chance of winning the CRM states for an open deal, 0…1; None when not
            stated and for every closed deal, where it would tell the outcome.
        row: row of the file it came from, the heading being row 1 in most; 0 when not from a file.
    """

    id: str
    name: str = ""
    account: str = ""
    owner: str = ""
    stage: str = ""
    amount: Decimal | None = None
    currency: str = ""
    created: date | None = None
    closed: date | None = None
    outcome: Outcome = Outcome.OPEN
    attributes: Mapping[str, str] = _NOTHING
    days: float | None = None
    probability: float | None = None
    row: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is neither won nor lost yet."""
        return self.outcome is Outcome.OPEN


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something in the file that is not used, and why.

    Args:
        row: row of the file, counted as a spreadsheet does (the heading is mostly row 1).
        column: heading of the column that gave the reason; empty when it is the row as a whole.
        reason: why, in words.
        whole_row: True when the row is not in the pipeline; False when only this cell is not used.
    """

    row: int
    column: str
    reason: str
    whole_row: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """All deals of one export, as they stood on one day.

    Arrays have one element per opportunity, in the order of ``opportunities``. Each call builds
    its array anew: keep it where it is needed twice.

    Args:
        opportunities: the deals, open and closed, in the order of the file.
        currency: the one currency of all amounts, ISO 4217; empty when the file names none.
        as_of: the day of the export; None when no date is known at all.
        source: where it came from, e.g. the file name.
        stages: the stages of open deals from first to last; empty when their order is not known.
    """

    opportunities: tuple[Opportunity, ...]
    currency: str = ""
    as_of: date | None = None
    source: str = ""
    stages: tuple[str, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.opportunities)

    @property
    def open(self) -> tuple[Opportunity, ...]:
        """The deals that may still be won."""
        return tuple(o for o in self.opportunities if o.outcome is Outcome.OPEN)

    @property
    def closed(self) -> tuple[Opportunity, ...]:
        """The deals that were won or lost."""
        return tuple(o for o in self.opportunities if o.outcome is not Outcome.OPEN)

    @property
    def attribute_names(self) -> tuple[str, ...]:
        """Columns that any deal carries besides the known ones, in the order of the file."""
        if not self.opportunities:
            return ()
        names: dict[str, None] = {}
        seen: set[int] = set()
        for opportunity in self.opportunities:
            columns = opportunity.attributes
            shared = columns._places if isinstance(columns, Attributes) else columns
            if id(shared) not in seen:
                seen.add(id(shared))
                names.update(dict.fromkeys(columns))
        return tuple(names)

    @property
    def amounts(self) -> NDArray[np.float64]:
        """Size of each deal in :attr:`currency`; NaN where not known."""
        nan = float("nan")
        return np.array(
            [nan if o.amount is None else float(o.amount) for o in self.opportunities], np.float64
        )

    @property
    def outcomes(self) -> NDArray[np.int8]:
        """Outcome of each deal: open 0, won 1, lost 2 (:attr:`Outcome.code`)."""
        codes = _CODES
        return np.array([codes[o.outcome] for o in self.opportunities], np.int8)

    @property
    def created(self) -> NDArray[np.datetime64]:
        """Day each deal came in; NaT where not known."""
        return _days_of([o.created for o in self.opportunities])

    @property
    def closed_on(self) -> NDArray[np.datetime64]:
        """Day each deal closed, or is expected to while open; NaT where not known."""
        return _days_of([o.closed for o in self.opportunities])

    @property
    def days_open(self) -> NDArray[np.float64]:
        """Days from creation to closing, for open deals to :attr:`as_of`; NaN where not known.

        By the two dates, else as the file states it.
        """
        nan = float("nan")
        stated = np.array([nan if o.days is None else o.days for o in self.opportunities], float)
        until = self.closed_on
        until[self.outcomes == Outcome.OPEN.code] = np.datetime64(self.as_of or "NaT", "D")
        lengths = until - self.created
        from_dates = np.where(np.isnat(lengths), nan, lengths.astype(np.int64).astype(float))
        return np.where(np.isnan(from_dates), stated, from_dates)

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """Chance of winning the CRM states for each open deal, 0…1; NaN elsewhere."""
        nan = float("nan")
        return np.array(
            [nan if o.probability is None else o.probability for o in self.opportunities], float
        )

    @property
    def stage_codes(self) -> tuple[NDArray[np.int32], tuple[str, ...]]:
        """Code of each deal's stage, and the names the codes stand for.

        :attr:`stages` come first, in their order; then other stages as they appear; −1 is none.
        """
        return _codes_of([o.stage for o in self.opportunities], self.stages)

    def attribute_codes(self, name: str) -> tuple[NDArray[np.int32], tuple[str, ...]]:
        """Code of each deal's value in one column, and the values; −1 where there is none.

        Raises:
            KeyError: no deal has such a column.
        """
        if name not in self.attribute_names:
            raise KeyError(name)
        return _codes_of([o.attributes.get(name, "") for o in self.opportunities], ())


def _days_of(days: list[date | None]) -> NDArray[np.datetime64]:
    numbers = [_NO_DATE if day is None else day.toordinal() - _EPOCH for day in days]
    return np.array(numbers, np.int64).view("datetime64[D]")


def _codes_of(
    values: list[str], first: tuple[str, ...]
) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    codes = {name: code for code, name in enumerate(first)}
    codes.pop("", None)
    for value in dict.fromkeys(values):
        if value:
            codes.setdefault(value, len(codes))
    return np.array([codes.get(value, -1) for value in values], np.int32), tuple(codes)
