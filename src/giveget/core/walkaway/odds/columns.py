"""What does the export say about each deal, column by column?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.pipeline import Opportunity, Pipeline

Values = NDArray[np.float64]

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
    """One column of all deals.

    Args:
        name: heading.
        kind: what stands in it.
        texts: the cells as written; empty text where there is nothing. Empty for a column of
            numbers that the pipeline already knows.
        numbers: the cells as numbers; NaN where there is none. Empty unless the kind is number.
    """

    name: str
    kind: ColumnKind
    texts: tuple[str, ...]
    numbers: Values

    @property
    def filled(self) -> NDArray[np.bool_]:
        """Which deals have a value here."""
        if self.kind is ColumnKind.NUMBER:
            return ~np.isnan(self.numbers)
        return np.array([bool(text) for text in self.texts], bool)


def column_names(pipeline: Pipeline) -> tuple[str, ...]:
    """Return every column odds may be learned from, the known ones first."""
    known = (OWNER, ACCOUNT, AMOUNT)
    return known + tuple(name for name in pipeline.attribute_names if name not in known)


def read_column(
    opportunities: Sequence[Opportunity], name: str, kind: ColumnKind | None = None
) -> Column:
    """Return one column of these deals; the kind is found out unless it is given."""
    nothing = np.empty(0)
    if name == AMOUNT:
        return Column(name, ColumnKind.NUMBER, (), _amounts(opportunities))
    texts = _texts(opportunities, name)
    found = kind or _kind(texts)
    numbers = _numbers(texts) if found is ColumnKind.NUMBER else nothing
    return Column(name, found, texts, numbers)


def _amounts(opportunities: Sequence[Opportunity]) -> Values:
    nan = float("nan")
    return np.array([nan if o.amount is None else float(o.amount) for o in opportunities], float)


def _texts(opportunities: Sequence[Opportunity], name: str) -> tuple[str, ...]:
    if name == OWNER:
        return tuple([o.owner for o in opportunities])
    if name == ACCOUNT:
        return tuple([o.account for o in opportunities])
    return tuple([o.attributes.get(name, "") for o in opportunities])


def _kind(texts: Sequence[str]) -> ColumnKind:
    different = {text for text in texts if text}
    if not different:
        return ColumnKind.EMPTY
    numbers = sum(number_in(text) is not None for text in different)
    if numbers >= _MOSTLY * len(different):
        return ColumnKind.NUMBER if len(different) >= _FEW else ColumnKind.TEXT
    days = sum(_DAY.fullmatch(text.strip()) is not None for text in different)
    return ColumnKind.DAY if days >= _MOSTLY * len(different) else ColumnKind.TEXT


def _numbers(texts: Sequence[str]) -> Values:
    nan = float("nan")
    known: dict[str, float] = {}
    for text in set(texts):
        number = number_in(text)
        known[text] = nan if number is None else number
    return np.array([known[text] for text in texts], float)


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
