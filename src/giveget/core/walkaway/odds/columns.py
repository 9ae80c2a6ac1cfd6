"""What does the export say about each deal, column by column?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.pipeline import Opportunity, Pipeline

Values = NDArray[np.float64]
Places = NDArray[np.intp]

OWNER, ACCOUNT, AMOUNT, STAGE = "owner", "account", "amount", "stage"
_MOSTLY = 0.95
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}([ T].*)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}([ T].*)?")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_FEW = 3


class ColumnKind(StrEnum):
    """What stands in a column."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of all deals; each different text is looked at once.

    Args:
        name: heading.
        kind: what stands in it.
        places: for each deal, the place of its text among ``texts``. Empty for numbers.
        texts: the different cells as written; empty text where there is nothing.
        numbers: the cells as numbers; NaN where there is none. Empty unless the kind is number.
    """

    name: str
    kind: ColumnKind
    places: Places
    texts: tuple[str, ...]
    numbers: Values

    @property
    def filled(self) -> NDArray[np.bool_]:
        """Which deals have a value here."""
        if self.kind is ColumnKind.NUMBER:
            return ~np.isnan(self.numbers)
        return np.array([bool(text) for text in self.texts], bool)[self.places]

    @property
    def groups(self) -> Places:
        """For each deal, the number of its value among the different values."""
        if self.kind is ColumnKind.NUMBER:
            return np.unique(self.numbers, return_inverse=True)[1]
        return self.places

    def at(self, deals: Places) -> Column:
        """Return the column of these deals only."""
        is_number = self.kind is ColumnKind.NUMBER
        return Column(
            self.name,
            self.kind,
            self.places if is_number else self.places[deals],
            self.texts,
            self.numbers[deals] if is_number else self.numbers,
        )


def text_column(name: str, cells: Sequence[str], kind: ColumnKind = ColumnKind.TEXT) -> Column:
    """Return a column with these cells."""
    found = {text: place for place, text in enumerate(dict.fromkeys(cells))}
    places = np.array([found[text] for text in cells], np.intp)
    return Column(name, kind, places, tuple(found), np.empty(0))


def number_column(name: str, numbers: Values) -> Column:
    """Return a column with these numbers."""
    return Column(name, ColumnKind.NUMBER, np.empty(0, np.intp), (), numbers)


def column_names(pipeline: Pipeline) -> tuple[str, ...]:
    """Return every column odds may be learned from, the known ones first."""
    known = (OWNER, ACCOUNT, AMOUNT)
    return known + tuple(name for name in pipeline.attribute_names if name not in known)


def read_column(
    opportunities: Sequence[Opportunity], name: str, kind: ColumnKind | None = None
) -> Column:
    """Return one column of these deals; the kind is found out unless it is given."""
    if name == AMOUNT:
        return number_column(name, _amounts(opportunities))
    column = text_column(name, _cells(opportunities, name))
    match kind or _kind(column.texts):
        case ColumnKind.NUMBER:
            return number_column(name, _numbers(column))
        case found:
            return replace(column, kind=found)


def _amounts(opportunities: Sequence[Opportunity]) -> Values:
    nan = float("nan")
    return np.array([nan if o.amount is None else float(o.amount) for o in opportunities], float)


def _cells(opportunities: Sequence[Opportunity], name: str) -> list[str]:
    match name:
        case "owner":
            return [o.owner for o in opportunities]
        case "account":
            return [o.account for o in opportunities]
        case "stage":
            return [o.stage for o in opportunities]
        case _:
            return [o.attributes.get(name, "") for o in opportunities]


def _kind(texts: Sequence[str]) -> ColumnKind:
    different = [text for text in texts if text]
    if not different:
        return ColumnKind.EMPTY
    numbers = sum(number_in(text) is not None for text in different)
    if numbers >= _MOSTLY * len(different):
        return ColumnKind.NUMBER if len(different) >= _FEW else ColumnKind.TEXT
    days = sum(_DAY.fullmatch(text.strip()) is not None for text in different)
    return ColumnKind.DAY if days >= _MOSTLY * len(different) else ColumnKind.TEXT


def _numbers(column: Column) -> Values:
    found = [number_in(text) for text in column.texts]
    numbers = np.array([np.nan if number is None else number for number in found], float)
    return numbers[column.places]


def number_in(text: str) -> float | None:
    """Return the number a cell holds, or None; thousands may be set off by commas."""
    cell = text.strip()
    if _THOUSANDS.fullmatch(cell):
        cell = cell.replace(",", "")
    try:
        number = float(cell)
    except ValueError:
        return None
    return number if np.isfinite(number) else None
