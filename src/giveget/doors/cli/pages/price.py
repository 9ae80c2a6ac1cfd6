"""What does each ask cost, line by line?"""

from __future__ import annotations

from giveget.core.terms import Deal
from giveget.core.trade.concession import EqualValue
from giveget.core.value.sheet import MathSheet, SheetLine
from giveget.desk.price import PriceResult
from giveget.doors.cli.pages.asks import asks_table
from giveget.doors.cli.pages.frame import page_about
from giveget.doors.cli.pages.walkaway import standing
from giveget.doors.cli.pages.words import change, money, title_of
from giveget.doors.cli.paper.page import (
    Column,
    Page,
    Row,
    Table,
    numbers,
)

_COLUMNS = (Column("line"), Column("amount", is_number=True), Column("note"))


def price_page(result: PriceResult) -> Page:
    """Return the prices of the asks and the calculation behind them."""
    return page_about(
        result.deal,
        standing(result.deal, result.walkaway, result.asked.traded),
        asks_table(result.asked),
        *sheet_tables(result.sheet),
        equal_value_table(result.deal, result.equal_value),
    )


def sheet_tables(sheet: MathSheet) -> tuple[Table, ...]:
    """Return the math sheet, one table per block."""
    return tuple(
        Table(
            name=f"sheet {block.title}",
            title=block.title,
            columns=_COLUMNS,
            rows=tuple(Row("", (line.label, _amount(line), line.note)) for line in block.lines),
        )
        for block in sheet.blocks
    )


def _amount(line: SheetLine) -> str:
    return f"{line.amount:.2%}" if line.is_fraction else money(line.amount)


def equal_value_table(deal: Deal, found: tuple[EqualValue, ...]) -> Table:
    """Return the largest discount that each single get would pay for (S4-3, S4-16)."""
    return Table(
        name="pays for",
        title="The discount that each get alone would pay for",
        columns=(
            Column("get"),
            *numbers("worth to us", "pays for", "no precedent", "ratio"),
        ),
        rows=tuple(
            Row(
                "",
                (
                    _get(deal, one),
                    money(one.value),
                    f"{one.discount:.4%}",
                    f"{one.discount_now:.4%}",
                    "" if one.ratio is None else f"{one.ratio:,.2f}",
                ),
            )
            for one in found
        ),
    )


def _get(deal: Deal, one: EqualValue) -> str:
    before = deal.term(one.get).on_table.label
    return f"{title_of(deal, one.get)}: {change(before, one.label)}"
