"""Which gives and gets does a sheet hold, row by row?"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from giveget.adapters.crm.delimited import delimiter_of
from giveget.adapters.crm.encodings import encoding_of
from giveget.adapters.problem import Problem
from giveget.adapters.sheets.cells import CellError, amount_in, day_in, share_in, status_in
from giveget.adapters.sheets.columns import Role, heading_score, propose_columns
from giveget.adapters.sheets.problems import (
    BAD_AMOUNT,
    BAD_DAY,
    BAD_SHARE,
    BAD_STATUS,
    CANNOT_READ,
    EMPTY,
    NO_COLUMNS,
    NO_SUCH_COLUMN,
    UNUSED,
)
from giveget.adapters.sheets.safe import restored
from giveget.core.ledger import SheetRow
from giveget.core.terms import Finding, Where

MOST_BYTES: Final = 50_000_000
_WORKBOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_HEADING_ROWS: Final = 20
_AMOUNTS = (Role.COST, Role.TO_THEM, Role.TO_US)
_DAYS = (Role.DAY, Role.DUE, Role.ARRIVED_ON)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSheet:
    """A sheet with what its columns were taken for.

    Args:
        rows: rows with a give or a get.
        columns: role → heading.
        confidence: role → how sure that is, 0…1; 1 where a person said so.
        unused: headings that mean nothing here.
        findings: all that is wrong, with row and column.
    """

    rows: tuple[SheetRow, ...] = ()
    columns: Mapping[Role, str] = field(default_factory=dict)
    confidence: Mapping[Role, float] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_sheet(path: Path, currency: str, named: Mapping[Role, str] | None = None) -> ReadSheet:
    """Read a give/get sheet, a CSV file or a workbook.

    Args:
        path: the file.
        currency: of the amounts; a cell in another one is reported.
        named: heading of the column for a role, as a person says; it goes before what is proposed.
    """
    source = str(path)
    try:
        table = list(_table(path))
    except (OSError, ValueError, csv.Error) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        return ReadSheet(findings=(CANNOT_READ.finding(Where(source=source), reason=reason),))
    if not table:
        return ReadSheet(findings=(EMPTY.finding(Where(source=source)),))
    at = max(range(min(len(table), _HEADING_ROWS)), key=lambda n: (heading_score(table[n][1]), -n))
    headings = [cell.strip() for cell in table[at][1]]
    places, problems = _places(headings, named or {}, source)
    if problems:
        return ReadSheet(findings=problems)
    return _Reader(source, headings, places, currency).read(table[at + 1 :])


@dataclass(frozen=True, slots=True)
class _Place:
    column: int
    sure: float


def _places(
    headings: Sequence[str], named: Mapping[Role, str], source: str
) -> tuple[dict[Role, _Place], tuple[Finding, ...]]:
    shown = ", ".join(repr(heading) for heading in headings if heading) or "no headings"
    places: dict[Role, _Place] = {}
    for role, heading in named.items():
        at = next((n for n, one in enumerate(headings) if one.lower() == heading.lower()), None)
        if at is None:
            where = Where(source=source)
            found = NO_SUCH_COLUMN.finding(where, heading=heading, headings=shown)
            return {}, (found,)
        places[role] = _Place(at, 1.0)
    said = {place.column for place in places.values()}
    for role, (at, sure) in propose_columns(headings).items():
        if role not in places and at not in said:
            places[role] = _Place(at, sure)
    if Role.GIVE not in places and Role.GET not in places:
        return {}, (NO_COLUMNS.finding(Where(source=source), headings=shown),)
    return {role: places[role] for role in Role if role in places}, ()


class _Reader:
    """Reads rows one by one and keeps what is wrong."""

    def __init__(
        self, source: str, headings: Sequence[str], places: Mapping[Role, _Place], currency: str
    ) -> None:
        self._source, self._headings, self._places = source, headings, places
        self._currency = currency
        self._findings: list[Finding] = []

    def read(self, table: Sequence[tuple[int, list[str]]]) -> ReadSheet:
        rows = [self._row(number, cells) for number, cells in table]
        used = {place.column for place in self._places.values()}
        unused = [one for n, one in enumerate(self._headings) if one and n not in used]
        for heading in unused:
            where = Where(source=self._source, field=heading)
            self._findings.append(UNUSED.finding(where))
        return ReadSheet(
            rows=tuple(row for row in rows if row.give or row.get),
            columns={r: self._headings[p.column] for r, p in self._places.items()},
            confidence={role: place.sure for role, place in self._places.items()},
            unused=tuple(unused),
            findings=tuple(self._findings),
        )

    def _row(self, number: int, cells: Sequence[str]) -> SheetRow:
        texts = {
            role: restored(cells[place.column].strip()) if place.column < len(cells) else ""
            for role, place in self._places.items()
        }
        values: dict[str, Any] = {_field(role): text for role, text in texts.items()}
        if not (texts.get(Role.GIVE) or texts.get(Role.GET)):
            return SheetRow(number=number)
        for role in _AMOUNTS:
            values[_field(role)] = self._cell(number, role, texts, BAD_AMOUNT)
        for role in _DAYS:
            values[_field(role)] = self._cell(number, role, texts, BAD_DAY)
        values["arrived"] = self._cell(number, Role.ARRIVED, texts, BAD_SHARE)
        values["status"] = self._cell(number, Role.STATUS, texts, BAD_STATUS) or "agreed"
        return SheetRow(number=number, **values)

    def _cell(self, number: int, role: Role, texts: Mapping[Role, str], wrong: Problem) -> Any:
        text = texts.get(role, "")
        try:
            if role in _AMOUNTS:
                return amount_in(text, self._currency)
            if role in _DAYS:
                return day_in(text)
            return share_in(text) if role is Role.ARRIVED else status_in(text)
        except CellError as problem:
            heading = self._headings[self._places[role].column]
            where = Where(source=self._source, line=number, field=heading)
            told = {"text": problem.text, "problem": problem.problem, "write": problem.write}
            self._findings.append(wrong.finding(where, **told))
            return None


def _field(role: Role) -> str:
    return {Role.TO_THEM: "to_them", Role.TO_US: "to_us", Role.ARRIVED_ON: "arrived_on"}.get(
        role, role.value
    )


def _table(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a file with their number in it; empty rows are left out."""
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"more than {MOST_BYTES:,} bytes")
    rows = _workbook(path) if path.suffix.lower() in _WORKBOOKS else _delimited(path)
    for number, cells in rows:
        if any(cell.strip() for cell in cells):
            yield number, cells


def _delimited(path: Path) -> Iterator[tuple[int, list[str]]]:
    text = path.read_text(encoding=encoding_of(path), errors="replace")
    skipped = 0
    delimiter = delimiter_of(text[:65_536])
    first = text.split("\n", 1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        delimiter, skipped = first[4], 1
        text = text.partition("\n")[2]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for cells in reader:
        yield reader.line_num + skipped - sum(cell.count("\n") for cell in cells), cells


def _workbook(path: Path) -> Iterator[tuple[int, list[str]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_path(str(path))
        sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
    except CalamineError as problem:
        raise ValueError(f"the workbook is damaged: {problem}") from problem
    tables = [[[_text(cell) for cell in row] for row in sheet.iter_rows()] for sheet in sheets]
    best = max(
        tables,
        key=lambda rows: max((heading_score(row) for row in rows[:_HEADING_ROWS]), default=-1),
        default=[],
    )
    yield from enumerate(best, start=1)


def _text(cell: object) -> str:
    match cell:
        case bool():
            return "yes" if cell else "no"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime() | date():
            return cell.isoformat()
        case _:
            return str(cell)
