"""How do rows become a CSV file or an Excel workbook that is safe to open?"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from giveget.adapters.sheets.safe import harmless

Cell = str | int | Decimal | date | datetime | None
"""What may stand in a cell; fractions and amounts are decimals."""

_DIGITS = 15
_WIDEST = 60


def sheet_bytes(
    headings: Sequence[str], rows: Sequence[Sequence[Cell]], *, name: str, is_workbook: bool
) -> bytes:
    """Return a table as CSV, or as a workbook with one sheet of that name.

    Texts that a spreadsheet would take for a formula are made plain. Amounts keep every digit: in
    a workbook those with more than fifteen digits stand as text, because its numbers end there.
    """
    if is_workbook:
        return _workbook(headings, rows, name)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case Decimal():
            return f"{cell:f}"
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _workbook(headings: Sequence[str], rows: Sequence[Sequence[Cell]], name: str) -> bytes:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(data, options) as book:
        book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001  equal bytes
        sheet = book.add_worksheet(name[:31])
        bold = book.add_format({"bold": True, "bottom": 1})
        amount = book.add_format({"num_format": "#,##0.00"})
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
            cells = [_text(row[column]) for row in rows]
            longest = max([len(heading), *map(len, cells)])
            sheet.set_column(column, column, min(longest + 2, _WIDEST))
        for number, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, Decimal) and len(cell.as_tuple().digits) <= _DIGITS:
                    sheet.write_number(number, column, float(cell), amount)
                elif isinstance(cell, int):
                    sheet.write_number(number, column, cell)
                elif cell is not None:
                    sheet.write_string(number, column, _text(cell))
        sheet.freeze_panes(1, 0)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(headings) - 1)
    return data.getvalue()
