"""How are whole columns of text turned into days and money?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from giveget.adapters.crm.amounts import (
    MISSING,
    Written,
    amount_of,
    plain_amount,
    style_of,
    written,
)
from giveget.adapters.crm.dates import DateOrder, Order, day_of, orders_of, reading_of
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.problems import (
    AMOUNT_NEGATIVE,
    AMOUNT_UNREADABLE,
    DATE_ORDER,
    DATE_UNREADABLE,
    DAYS,
    NUMBER_FORMAT,
)
from giveget.adapters.crm.report import Report
from giveget.adapters.crm.roles import Role


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a column, its heading, and the rows they stand in."""

    heading: str
    texts: Sequence[str]
    rows: Sequence[int]

    def distinct(self) -> list[str]:
        """The different texts that say something, in the order of the file."""
        return [text for text in dict.fromkeys(self.texts) if text.lower() not in MISSING]


@dataclass(frozen=True, slots=True)
class Amounts:
    """Amounts of a column with the mark or code that stood beside each; ``""`` for none."""

    values: list[Decimal | None]
    marks: list[str]
    decimal: str


def amounts_of(cells: Cells, mapping: ColumnMapping, report: Report) -> Amounts:
    """The amounts of a column; what cannot be read or is negative is reported and left out."""
    distinct = cells.distinct()
    plain, unplain = _taken_apart(distinct)
    style = style_of(unplain, Counter(mark for _, mark in plain.values()))
    decimal = mapping.numbers.get(cells.heading, style.decimal)
    if cells.heading not in mapping.numbers:
        if not style.is_sure:
            mark = "." if "." in style.example else ","
            report.at(
                NUMBER_FORMAT, _row_of(cells, style.example), cells.heading, style.example,
                value=style.example, mark=mark, column=cells.heading, other=mark,
            )  # fmt: skip
        elif style.decimal:
            mixed = "; some values are written otherwise" if style.is_mixed else ""
            report.note("numbers", f"decimals follow {style.decimal!r}{mixed}", cells.heading)
    read: dict[str, tuple[Decimal | None, str]] = {
        t: (value, "") for t, (value, _) in plain.items()
    }
    bad: dict[str, bool] = {}
    scaled = False
    for text, amount in unplain.items():
        value = amount_of(amount, decimal) if amount is not None else None
        if amount is None or value is None or value < 0:
            bad[text] = value is not None
            continue
        scaled = scaled or amount.times != 1
        read[text] = (value, amount.mark)
    if scaled:
        report.note(
            "numbers", "k, m and bn were read as thousand, million and billion", cells.heading
        )
    if bad:
        for row, text in zip(cells.rows, cells.texts, strict=True):
            if text in bad:
                problem = AMOUNT_NEGATIVE if bad[text] else AMOUNT_UNREADABLE
                report.cell(problem, row, cells.heading, text)
    none = (None, "")
    pairs = [read.get(text, none) for text in cells.texts]
    return Amounts([value for value, _ in pairs], [mark for _, mark in pairs], decimal)


def _taken_apart(
    texts: Sequence[str],
) -> tuple[dict[str, tuple[Decimal, str]], dict[str, Written | None]]:
    """The amounts that can be read in one way only, and the others."""
    plain: dict[str, tuple[Decimal, str]] = {}
    others: dict[str, Written | None] = {}
    for text in texts:
        amount = plain_amount(text)
        if amount is not None:
            plain[text] = amount
        else:
            others[text] = written(text)
    return plain, others


def _row_of(cells: Cells, text: str) -> int:
    return cells.rows[list(cells.texts).index(text)]


def days_of_columns(
    columns: Mapping[Role, Cells], mapping: ColumnMapping, report: Report, *, is_european: bool
) -> tuple[dict[Role, list[date | None]], dict[str, DateOrder]]:
    """The days of all date columns, and the order in which each was read.

    Day or month first is decided once per column from all its values (and from the other columns
    where it cannot tell), and reported.
    """
    distinct = {cells.heading: cells.distinct() for cells in columns.values()}
    found = orders_of(
        {h: t for h, t in distinct.items() if h not in mapping.dates}, is_european=is_european
    )
    orders = {h: order for h, order in mapping.dates.items() if h in distinct}
    for heading, order in found.items():
        orders[heading] = order.order
        _report_order(heading, order, columns, report)
    days = {
        role: _days(cells, orders.get(cells.heading), distinct[cells.heading], report)
        for role, cells in columns.items()
    }
    return days, orders


def _report_order(
    heading: str, order: Order, columns: Mapping[Role, Cells], report: Report
) -> None:
    if order.is_sure or order.example == "":
        report.note("dates", f"read as {order.order}: {order.because}", heading)
        return
    other = next(o for o in DateOrder if o is not order.order)
    cells = next(cells for cells in columns.values() if cells.heading == heading)
    if "contradict" in order.because:
        report.note("dates", f"read as {order.order}: {order.because}", heading)
        return
    report.at(
        DATE_ORDER, _row_of(cells, order.example), heading, order.example,
        value=order.example, order=order.order, why=order.because, column=heading, other=other,
    )  # fmt: skip


def _days(
    cells: Cells, order: DateOrder | None, distinct: Sequence[str], report: Report
) -> list[date | None]:
    days = {text: day_of(reading_of(text), order) for text in distinct}
    bad = {text for text, day in days.items() if day is None}
    if bad:
        written_as = f" written {order}" if order is not None else ""
        for row, text in zip(cells.rows, cells.texts, strict=True):
            if text in bad:
                report.cell(DATE_UNREADABLE, row, cells.heading, text, order=written_as)
    return [days.get(text) for text in cells.texts]


def lengths_of(cells: Cells, report: Report) -> list[float | None]:
    """The numbers of days of a column."""
    numbers = {text: number_of(text) for text in cells.distinct()}
    read = {t: n for t, n in numbers.items() if n is not None and 0 <= n < 100_000}
    if len(read) < len(numbers):
        for row, text in zip(cells.rows, cells.texts, strict=True):
            if text in numbers and text not in read:
                report.cell(DAYS, row, cells.heading, text)
    return [read.get(text) for text in cells.texts]


def number_of(text: str) -> float | None:
    """The number in a text without a currency; None when there is none."""
    amount = written(text)
    if amount is None or amount.mark:
        return None
    decimal = "," if "," in amount.number and "." not in amount.number else "."
    if amount.number.count(decimal) > 1:
        return None
    value = amount_of(Written(amount.number, "", amount.is_negative, amount.times), decimal)
    return None if value is None else float(value)
