"""What can be wrong with a give/get sheet, and what should stand there instead?"""

from __future__ import annotations

from typing import Final

from giveget.adapters.problem import error_of as _error
from giveget.adapters.problem import warning_of as _warning

CANNOT_READ = _error(
    "GG680",
    "sheet cannot be read",
    "the sheet cannot be read ({reason})",
    "save it as CSV (UTF-8) or as an Excel workbook (.xlsx)",
)
NO_COLUMNS = _error(
    "GG681",
    "no gives and gets",
    "no column is called give or get; there are {headings}",
    "name them: --column give=HEADING --column get=HEADING",
)
NO_SUCH_COLUMN = _error(
    "GG682",
    "no such column",
    "the sheet has no column {heading!r}; there are {headings}",
    "write a heading as it stands in the sheet",
)
BAD_AMOUNT = _error("GG683", "not an amount", "{text!r} {problem}", "write {write}")
BAD_DAY = _error(
    "GG684", "not a day", "{text!r} {problem}", "write year, month and day: 2027-03-01"
)
BAD_STATUS = _error(
    "GG685",
    "unknown status",
    "{text!r} is no status",
    "write proposed, agreed, written, delivered, lapsed or conceded",
)
BAD_SHARE = _error("GG686", "not a share", "{text!r} {problem}", "write a percentage such as 50%")
REFUSED_ROW = _error("GG687", "row cannot be booked", "{problem}", "{write}")
UNUSED = _warning(
    "GG688",
    "column not used",
    "the column is not used",
    "if it means something, say so: --column owner=HEADING",
)
EMPTY = _error("GG689", "empty sheet", "the sheet holds no rows", "look whether it was saved")

PROBLEMS: Final = (
    CANNOT_READ, NO_COLUMNS, NO_SUCH_COLUMN, BAD_AMOUNT, BAD_DAY, BAD_STATUS, BAD_SHARE,
    REFUSED_ROW, UNUSED, EMPTY,
)  # fmt: skip
