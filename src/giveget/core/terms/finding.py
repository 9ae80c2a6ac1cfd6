"""What is wrong with what a person wrote, where, and what should stand there instead?"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: an error stops the work, a warning does not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place in a file or text.

    Args:
        source: file name, or ``"-"`` for standard input.
        line: 1-based line, or None when the place is the whole file.
        column: 1-based column.
        field: dotted path of the field, e.g. ``"terms.discount.options"``.
        excerpt: the line as written, for showing.
    """

    source: str
    line: int | None = None
    column: int | None = None
    field: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One problem in a person's text or file; a value, never an exception.

    Args:
        code: stable code, e.g. ``"GG012"``.
        severity: error, warning or note.
        message: what is wrong.
        hint: what to write instead.
        where: the place in a file, if there is one.
        start: first character of the span in a text (0-based), if there is one.
        end: one past the last character of the span.
    """

    code: str
    severity: Severity
    message: str
    hint: str = ""
    where: Where | None = None
    start: int | None = None
    end: int | None = None
