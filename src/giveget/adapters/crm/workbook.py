"""How does an Excel workbook (or a table in HTML called .xls) become a table?"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from giveget.adapters.crm.encodings import encoding_of
from giveget.adapters.crm.limits import BATCH, MAX_WORKBOOK
from giveget.adapters.crm.problems import CANNOT_READ, EMPTY, TOO_LARGE
from giveget.adapters.crm.propose import heading_score
from giveget.adapters.crm.report import Report
from giveget.adapters.crm.table import Table, TableBuilder

Progress = Callable[[int, int], None]
_Cell = int | float | str | bool | time | date | datetime | timedelta


def read_workbook(path: Path, report: Report, progress: Progress) -> Table | None:
    """Read the sheet of a workbook (.xlsx, .xls, .xlsb, .ods) that looks most like deals.

    Raises:
        OSError: the file cannot be read.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    unpacked = _unpacked_size(path)
    if unpacked > MAX_WORKBOOK:
        report.file(TOO_LARGE, what=f"{unpacked:,} bytes unpacked", limit=f"{MAX_WORKBOOK:,}")
        return None
    try:
        book = CalamineWorkbook.from_path(str(path))
        sheets = {name: book.get_sheet_by_name(name) for name in book.sheet_names}
        heads = {name: list(islice(sheet.iter_rows(), 40)) for name, sheet in sheets.items()}
    except (CalamineError, ValueError) as problem:
        report.file(CANNOT_READ, reason=f"the workbook is damaged: {problem}")
        return None
    if not any(heads.values()):
        report.file(EMPTY, what="every sheet is empty")
        return None
    chosen = max(heads, key=lambda name: _looks_like_deals(heads[name]))
    others = [repr(name) for name in heads if name != chosen]
    beside = f"; not read: {', '.join(others)}" if others else ""
    report.note("file", f"sheet {chosen!r} of the workbook{beside}")
    sheet = sheets[chosen]
    start = sheet.start[0] if sheet.start else 0
    height = sheet.height
    builder = TableBuilder(report)
    _fill(builder, sheet.iter_rows(), 1 if height == sheet.total_height else 1 + start, progress)
    progress(height, height)
    return builder.table()


def _fill(
    builder: TableBuilder, rows: Iterable[Sequence[_Cell]], row: int, progress: Progress
) -> None:
    records = iter(rows)
    while not builder.is_full:
        batch = [[_text(cell) for cell in cells] for cells in islice(records, BATCH)]
        builder.add(range(row, row + len(batch)), batch)
        row += len(batch)
        if len(batch) < BATCH:
            return
        progress(row, max(row, 1))


def _looks_like_deals(head: Sequence[Sequence[_Cell]]) -> float:
    return max((heading_score([_text(cell) for cell in row]) for row in head), default=-1.0)


def _text(cell: _Cell) -> str:
    match cell:
        case str():
            return cell
        case bool():
            return "true" if cell else "false"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case int():
            return str(cell)
        case _:
            return str(cell)


def _unpacked_size(path: Path) -> int:
    if not is_zipfile(path):
        return path.stat().st_size
    with ZipFile(path) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def read_html(path: Path, report: Report, progress: Progress) -> Table | None:
    """Read the largest table of a page; reports named .xls are often such pages."""
    from selectolax.lexbor import LexborHTMLParser

    size = path.stat().st_size
    if size > MAX_WORKBOOK // 10:
        report.file(TOO_LARGE, what=f"{size:,} bytes of HTML", limit=f"{MAX_WORKBOOK // 10:,}")
        return None
    encoding = encoding_of(path)
    with io.TextIOWrapper(path.open("rb"), encoding, errors="replace") as file:
        page = LexborHTMLParser(file.read())
    tables = page.css("table")
    if not tables:
        report.file(EMPTY, what="the page holds no table")
        return None
    largest = max(tables, key=lambda table: len(table.css("tr")))
    rows = [[cell.text(strip=True) for cell in row.css("td, th")] for row in largest.css("tr")]
    builder = TableBuilder(report)
    builder.add(range(1, 1 + len(rows)), rows)
    progress(size, size)
    return builder.table()
