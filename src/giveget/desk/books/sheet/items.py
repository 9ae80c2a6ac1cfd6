"""What do the rows of a trade give and get, and with which amounts?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from giveget.core.ledger import Item, SheetRow
from giveget.core.terms import Deal, Money
from giveget.desk.books.items import PricedItems
from giveget.desk.books.sheet.troubles import CellError, RowTrouble
from giveget.desk.books.wanted import Wanted


def wanted_in(rows: Sequence[SheetRow], deal: Deal) -> Wanted:
    """Return the gives and gets of the rows as a person would type them.

    Raises:
        CellError: words without an amount.
    """
    gives = [row for row in rows if row.give]
    gets = [row for row in rows if row.get]
    return Wanted(
        gives=tuple(_typed(row, row.give, row.cost, "cost", deal) for row in gives),
        gets=tuple(_typed(row, row.get, row.to_us, "value to us", deal) for row in gets),
        owners=tuple(row.owner for row in gets),
        dues=tuple(row.due for row in gets),
    )


def _typed(row: SheetRow, words: str, amount: Decimal | None, column: str, deal: Deal) -> str:
    """A cell as a person would type it; words without an amount cannot be booked."""
    name = words.partition("=")[0].strip()
    if "=" in words and any(term.id == name for term in deal.terms):
        return words
    if amount is None and "=" in words:
        return words
    if amount is None:
        problem = f"{words!r} has no value"
        write = "write an amount, or TERM=VALUE for a term of the deal, which is priced"
        raise CellError(RowTrouble(row.number, column, problem, write))
    return f"{words.replace('=', ' ')}={amount:f}"


def as_stated(priced: PricedItems, rows: Sequence[SheetRow], currency: str) -> PricedItems:
    """Put the amounts, approvers and marks that the sheet has."""
    give_rows = [row for row in rows if row.give]
    get_rows = [row for row in rows if row.get]
    return replace(
        priced,
        gives=tuple(
            replace(
                _valued(item, row.cost, currency, -1),
                approver=row.approver,
                value_to_them=_them(row, item, currency, 1),
            )
            for item, row in zip(priced.gives, give_rows, strict=True)
        ),
        gets=tuple(
            replace(
                _valued(item, row.to_us, currency, 1),
                written=row.status in ("written", "delivered"),
                value_to_them=item.value_to_them if row.give else _them(row, item, currency, -1),
            )
            for item, row in zip(priced.gets, get_rows, strict=True)
        ),
    )


def _valued(item: Item, amount: Decimal | None, currency: str, sign: int) -> Item:
    return item if amount is None else replace(item, value_to_us=Money(sign * amount, currency))


def _them(row: SheetRow, item: Item, currency: str, sign: int) -> Money | None:
    return item.value_to_them if row.to_them is None else Money(sign * row.to_them, currency)
