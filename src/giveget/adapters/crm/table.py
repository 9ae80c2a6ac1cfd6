"""Which cells does a table hold, column by column?"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from giveget.adapters.crm.limits import MAX_CELL, MAX_COLUMNS, MAX_HEAD, MAX_ROWS
from giveget.adapters.crm.problems import EMPTY, NO_HEADING, ROW_WIDTH, TOO_LARGE
from giveget.adapters.crm.propose import heading_score
from giveget.adapters.crm.report import Report, shortened
from giveget.adapters.problem import Problem

Record = list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table in columns.

    Args:
        headings: names of the columns, no two alike.
        columns: cells of each column as text, without blanks around them.
        rows: row of the file in which each record stands, counted as a spreadsheet does.
        delimiter: what stood between the cells; empty for a workbook.
    """

    headings: tuple[str, ...]
    columns: tuple[list[str], ...]
    rows: Sequence[int]
    delimiter: str = ""

    def column(self, heading: str) -> list[str] | None:
        """The cells below a heading; None when there is no such column."""
        if heading not in self.headings:
            return None
        return self.columns[self.headings.index(heading)]

    def __len__(self) -> int:
        return len(self.rows)


class TableBuilder:
    """Takes records as they come and puts them into columns.

    The heading is the first row, or, where lines of text stand above it, the one of the first rows
    that names the most known columns. Equal texts in a column are kept once.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._head: list[tuple[int, Record]] = []
        self._headings: tuple[str, ...] = ()
        self._columns: list[_Column] = []
        self._rows = array("L")
        self._full = False

    @property
    def is_full(self) -> bool:
        """Whether no more rows are taken."""
        return self._full

    def add(self, rows: Sequence[int], records: list[Record]) -> None:
        """Take records together with the rows of the file they stand in."""
        if self._columns:
            self._append(rows, records)
            return
        self._head += zip(rows, records, strict=True)
        if len(self._head) >= MAX_HEAD:
            self._begin()

    def refuse(self, row: int, problem: Problem, reason: str) -> None:
        """Leave out a row that could not be split into cells."""
        self._report.row(problem, row, "", "", limit=MAX_CELL, reason=reason)

    def table(self, delimiter: str = "") -> Table | None:
        """The table; None (and a finding) when there is no heading or no row."""
        if not self._columns:
            self._begin()
        if not self._columns:
            return None
        if not self._rows:
            self._report.file(EMPTY, what="there is a heading and no row below it")
            return None
        columns = tuple(column.cells for column in self._columns)
        return Table(self._headings, columns, self._rows, delimiter)

    def _begin(self) -> None:
        head, self._head = self._head, []
        filled = [(row, cells) for row, cells in head if any(cell.strip() for cell in cells)]
        if not filled:
            self._report.file(EMPTY, what="every cell is empty")
            return
        scores = [heading_score(cells) for _, cells in filled[:MAX_HEAD]]
        place = max(range(len(scores)), key=lambda n: (scores[n], -n))
        row, cells = filled[place]
        if sum(1 for cell in cells if cell.strip()) < 2:
            self._report.at(NO_HEADING, row, "", cells[0] if cells else "")
            return
        if len(cells) > MAX_COLUMNS:
            self._report.file(
                TOO_LARGE, what=f"{len(cells):,} columns", limit=f"{MAX_COLUMNS:,} columns"
            )
            return
        for above, ignored in filled[:place]:
            text = " ".join(filter(None, map(str.strip, ignored)))
            self._report.drop_row(above, "", f"above the heading: {shortened(text)}")
        self._headings = self._unique(cells)
        self._columns = [_Column() for _ in self._headings]
        below = [(r, c) for r, c in head if r > row]
        self._append([r for r, _ in below], [c for _, c in below])

    def _unique(self, cells: Record) -> tuple[str, ...]:
        while cells and not cells[-1].strip():
            cells = cells[:-1]
        names: dict[str, None] = {}
        for number, cell in enumerate(cells, 1):
            name = shortened(cell.strip().lstrip("\ufeff")) or f"column {number}"
            unique, copy = name, 2
            while unique in names:
                unique, copy = f"{name} ({copy})", copy + 1
            if unique != name:
                self._report.note(
                    "columns", f"{name!r} occurs twice; here it is {unique!r}", unique
                )
            names[unique] = None
        return tuple(names)

    def _append(self, rows: Sequence[int], records: list[Record]) -> None:
        width, most, first = len(self._headings), len(self._headings) // 2, self._headings[0]
        if any(
            len(record) != width or record.count("") > most or record[0] == first
            for record in records
        ):
            rows, records = self._fitted(rows, records)
        if len(self._rows) + len(records) > MAX_ROWS:
            self._report.file(
                TOO_LARGE, what=f"more than {MAX_ROWS:,} rows", limit=f"the first {MAX_ROWS:,}"
            )
            records = records[: MAX_ROWS - len(self._rows)]
            rows = rows[: len(records)]
            self._full = True
        self._rows.extend(rows)
        if records:
            for column, cells in zip(self._columns, zip(*records, strict=True), strict=True):
                column.extend(cells)

    def _fitted(self, rows: Sequence[int], records: list[Record]) -> tuple[list[int], list[Record]]:
        """The records that have a cell for every column; the others are reported."""
        kept_rows: list[int] = []
        kept: list[Record] = []
        for row, record in zip(rows, records, strict=True):
            fitted = self._fit(row, record)
            if fitted is not None:
                kept_rows.append(row)
                kept.append(fitted)
        return kept_rows, kept

    def _fit(self, row: int, record: Record) -> Record | None:
        width, filled = len(self._headings), sum(1 for cell in record if cell.strip())
        if not filled:
            return None
        first = next(cell for cell in record if cell.strip())
        if (filled == 1 and width > 2) or (filled * 2 < width and _is_total(first)):
            self._report.drop_row(
                row, "", f"no deal (a total, a group or a footer): {shortened(first)}"
            )
            return None
        if tuple(cell.strip() for cell in record[:width]) == self._headings:
            self._report.drop_row(row, "", "the heading once more")
            return None
        if len(record) > width:
            if any(cell.strip() for cell in record[width:]):
                self._report.row(
                    ROW_WIDTH, row, "", "", cells=len(record), columns=width, done="it was left out"
                )
                return None
            return record[:width]
        if len(record) < width:
            self._report.at(
                ROW_WIDTH, row, "", first, cells=len(record), columns=width,
                done="the missing ones were taken as empty",
            )  # fmt: skip
            return record + [""] * (width - len(record))
        return record


class _Column:
    """Cells of one column; equal texts are kept once while many are equal."""

    __slots__ = ("_known", "cells")

    def __init__(self) -> None:
        self.cells: list[str] = []
        self._known: dict[str, str] | None = {}

    def extend(self, cells: Iterable[str]) -> None:
        known = self._known
        if known is None:
            self.cells.extend(map(str.strip, cells))
            return
        stripped = list(map(str.strip, cells))
        self.cells.extend(map(known.setdefault, stripped, stripped))
        if len(known) > 20_000 and len(known) * 2 > len(self.cells):
            self._known = None


_TOTAL = re.compile(
    r"\s*(?:grand |sub ?)?(?:totals?|sum|summe|gesamt(?:summe)?)\b\s*(?:\(.*\))?\s*:?\s*",
    re.IGNORECASE,
)


def _is_total(cell: str) -> bool:
    return len(cell) < 60 and _TOTAL.fullmatch(cell) is not None
