"""What does the page of findings say about messages, exports, readings and sheets?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from giveget.adapters.crm import problems as crm
from giveget.adapters.mail import PROBLEMS
from giveget.adapters.problem import Problem
from giveget.adapters.sheets import problems as sheets


@dataclass(frozen=True, slots=True)
class Row:
    """One code: its number, name, severity, what it says, what it hints at."""

    code: str
    name: str
    severity: str
    message: str
    hint: str


_READING = (
    Row(
        "GG650",
        "words for a machine",
        "warning",
        "a sentence that gives orders to a machine was not read as an ask",
        "look at it yourself; if they do want it, type it in as an ask",
    ),
    Row(
        "GG655",
        "long message",
        "warning",
        "only the first {limit:,} of {size:,} characters were read",
        "shorten the message to what matters",
    ),
)

_AUDIT = (
    Row(
        "GG711",
        "no conversation matched",
        "warning",
        "none of the conversations belongs to one of the deals",
        "look whether it is the export of the same company and time; name pairs with --deal-map",
    ),
)

_SECTIONS = (
    (
        "In messages, mailboxes, calls and chats",
        (
            "Each message carries its own findings with the line it begins at; those of a whole "
            "file or folder are listed once. An error means that nothing could be read, a warning "
            "that something was left out or guessed, a note that something is worth knowing."
        ),
    ),
    ("In exports of a CRM", "Rows that cannot be used are left out and counted."),
    ("In what a message says", "Found while a message is read, whatever it came in."),
    (
        "In sheets of gives and gets",
        "A sheet with an error is not imported at all; its findings name the row and the column.",
    ),
    ("In an audit", "The audit is done all the same, and its exit code is 1."),
)


def tables() -> str:
    """Return the sections, each with a table of its codes."""
    rows = (_rows(PROBLEMS), _rows(_crm()), _READING, _rows(sheets.PROBLEMS), _AUDIT)
    return "".join(
        f"\n## {title}\n\n{text}\n\n{_table(found)}"
        for (title, text), found in zip(_SECTIONS, rows, strict=True)
    )


def index() -> str:
    """Return a link to each section."""
    return "".join(
        f"- [{title}](#{title.lower().replace(',', '').replace(' ', '-')})\n"
        for title, _ in _SECTIONS
    )


def _crm() -> list[Problem]:
    return [thing for thing in vars(crm).values() if isinstance(thing, Problem)]


def _rows(problems: Iterable[Problem]) -> list[Row]:
    found = [Row(p.code, p.name, p.severity.value, p.message, p.hint) for p in problems]
    return sorted(found, key=lambda row: row.code)


def _table(rows: Iterable[Row]) -> str:
    lines = ["| code | name | severity | message | what to do |", "|---|---|---|---|---|"]
    for row in rows:
        cells = (row.code, row.name, row.severity, row.message, row.hint)
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"
