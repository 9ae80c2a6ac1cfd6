"""What can be wrong with a give/get sheet, and what should stand there instead?"""

from __future__ import annotations

from typing import Final

from giveget.adapters.problem import Problem
from giveget.core.terms import Severity


def _problem(code: str, name: str, message: str, hint: str, *, warns: bool = False) -> Problem:
    return Problem(code, name, Severity.WARNING if warns else Severity.ERROR, message, hint)


CANNOT_READ = _problem(
    "GG680",
    "sheet cannot be read",
    "the sheet cannot be read ({reason})",
    "save it as CSV (UTF-8) or as an Excel workbook (.xlsx)",
)
NO_COLUMNS = _problem(
    "GG681",
    "no gives and gets",
    "no column is called give or get; there are {headings}",
    "name them: --column give=HEADING --column get=HEADING",
)
NO_SUCH_COLUMN = _problem(
    "GG682",
    "no such column",
    "the sheet has no column {heading!r}; there are {headings}",
    "write a heading as it stands in the sheet",
)
BAD_AMOUNT = _problem("GG683", "not an amount", "{text!r} {problem}", "write {write}")
BAD_DAY = _problem(
    "GG684", "not a day", "{text!r} {problem}", "write year, month and day: 2027-03-01"
)
BAD_STATUS = _problem(
    "GG685",
    "unknown status",
    "{text!r} is no status",
    "write proposed, agreed, written, delivered, lapsed or conceded",
)
BAD_SHARE = _problem("GG686", "not a share", "{text!r} {problem}", "write a percentage such as 50%")
REFUSED_ROW = _problem("GG687", "row cannot be booked", "{problem}", "{write}")
UNUSED = _problem(
    "GG688",
    "column not used",
    "the column is not used",
    "if it means something, say so: --column owner=HEADING",
    warns=True,
)
EMPTY = _problem("GG689", "empty sheet", "the sheet holds no rows", "look whether it was saved")

PROBLEMS: Final = (
    CANNOT_READ, NO_COLUMNS, NO_SUCH_COLUMN, BAD_AMOUNT, BAD_DAY, BAD_STATUS, BAD_SHARE,
    REFUSED_ROW, UNUSED, EMPTY,
)  # fmt: skip
