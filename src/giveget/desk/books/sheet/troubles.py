"""Which rows of a sheet cannot be booked, and what has to be written instead?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.ledger import SheetRow
from giveget.core.terms import GivegetError
from giveget.desk.books.errors import BareGiveError, UnownedGetError


@dataclass(frozen=True, slots=True)
class RowTrouble:
    """A row that cannot be booked: its number, the column, what is wrong, what to write."""

    row: int
    column: str
    problem: str
    write: str


class CellError(Exception):
    """A cell that keeps its row from being booked."""

    def __init__(self, trouble: RowTrouble) -> None:
        super().__init__(trouble.problem)
        self.trouble = trouble


def trouble_of(row: SheetRow, problem: GivegetError) -> RowTrouble:
    """Return what the books refuse, in the words of the sheet's columns."""
    said = str(problem)
    match problem:
        case BareGiveError():
            short = f"gives {problem.cost:,.2f} and gets {problem.returned:,.2f}"
            write = (
                "add a get that covers it, in this row or in one with the same number under "
                "trade; or write conceded under status, with reason and by"
            )
            return RowTrouble(row.number, "value to us", f"a bare give: it {short}", write)
        case UnownedGetError():
            column = "owner" if not row.owner else "due"
            names = ", ".join(problem.lacking)
            write = "write who brings it, and by when" if column == "owner" else "write a day"
            return RowTrouble(row.number, column, f"{names}: nobody brings it", write)
        case _:
            return RowTrouble(row.number, "give" if row.give else "get", said, "correct the row")
