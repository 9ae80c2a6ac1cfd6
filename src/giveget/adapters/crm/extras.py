"""What else does each row say, besides the columns that have a role?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from giveget.adapters.crm.amounts import MISSING
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.problems import FORMULA
from giveget.adapters.crm.report import Report
from giveget.adapters.crm.table import Table
from giveget.core.walkaway.pipeline import Attributes

_FORMULA_STARTS = ("=", "+", "-", "@")


def attributes_of(table: Table, mapping: ColumnMapping, report: Report) -> list[Attributes]:
    """The columns that have no role, row by row, without those that are empty throughout.

    Cells of any column that a spreadsheet would compute are noted; they stay text.
    """
    taken = set(mapping.columns.values())
    names: list[str] = []
    columns: list[list[str]] = []
    empty: list[str] = []
    for heading, cells in zip(table.headings, table.columns, strict=True):
        values = set(cells)
        _note_formula(table, heading, cells, values, report)
        if heading in taken:
            continue
        if any(value.lower() not in MISSING for value in values):
            names.append(heading)
            columns.append(cells)
        else:
            empty.append(heading)
    if empty:
        report.note("columns", f"empty in every row: {', '.join(empty)}")
    places = {name: place for place, name in enumerate(names)}
    if not columns:
        return [Attributes(places, ())] * len(table)
    return list(map(partial(Attributes, places), zip(*columns, strict=True)))


def _note_formula(
    table: Table, heading: str, cells: Sequence[str], values: set[str], report: Report
) -> None:
    formulas = {v for v in values if v.startswith(_FORMULA_STARTS) and _is_formula(v)}
    if formulas:
        place = next(place for place, cell in enumerate(cells) if cell in formulas)
        cell = cells[place]
        report.at(FORMULA, table.rows[place], heading, cell, value=cell[:60])


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet would compute the cell: amounts below zero and phones are none."""
    if cell[0] in "=@":
        return len(cell) > 1
    return any(mark in cell for mark in "(|!") and any(letter.isalpha() for letter in cell)
