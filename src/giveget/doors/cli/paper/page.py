"""What does an answer for a person consist of, before anybody knows where it is shown?

A command fills a :class:`Page`; a printer lays it out for a terminal, a pipe or a browser.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Tone(Enum):
    """How a piece of text is meant; a printer without colours leaves it out."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    GOOD = auto()
    BAD = auto()
    CAREFUL = auto()


@dataclass(frozen=True, slots=True)
class Toned:
    """A text with its tone."""

    text: str
    tone: Tone = Tone.PLAIN


Cell = str | Toned


@dataclass(frozen=True, slots=True)
class Fact:
    """One number or word with its name."""

    label: str
    value: Cell
    note: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """The few things to know first, one below the other."""

    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; numbers stand to the right."""

    title: str
    is_number: bool = False


def texts(*titles: str) -> tuple[Column, ...]:
    """Return columns of texts."""
    return tuple(Column(title) for title in titles)


def numbers(*titles: str) -> tuple[Column, ...]:
    """Return columns of numbers."""
    return tuple(Column(title, is_number=True) for title in titles)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; ``key`` names it where rows stand alone (a1, fight)."""

    key: str
    cells: tuple[Cell, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of equal make.

    Args:
        name: what one row is (ask, step, trade).
        columns: their titles.
        rows: their cells.
        title: a heading.
        footer: a last row that sums up.
        has_long_notes: notes are longer than cells and take a line of their own.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: str = ""
    footer: Row | None = None
    has_long_notes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One line of a T-account: what changes, and its value."""

    title: str
    change: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A T-account: what we give on the left, what comes back on the right."""

    gives: tuple[Posting, ...]
    gets: tuple[Posting, ...]
    gives_total: str
    gets_total: str


@dataclass(frozen=True, slots=True)
class Letter:
    """Words for the other side; nothing else on a page may be sent."""

    text: str


@dataclass(frozen=True, slots=True)
class Notes:
    """Short statements under one name."""

    name: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or two."""

    text: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Blocks that belong together, such as one reply.

    Args:
        name: what it is, for a line that stands alone (``"reply 1"``).
        title: its heading.
        badges: short marks beside the heading.
        blocks: its content.
    """

    name: str
    title: Cell
    badges: tuple[Cell, ...] = ()
    blocks: tuple[Block, ...] = ()


Block = Facts | Table | Account | Letter | Notes | Paragraph | Card


@dataclass(frozen=True, slots=True)
class Page:
    """Everything a command has to say to a person."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""


def text_of(cell: Cell) -> str:
    """Return the words of a cell."""
    return cell if isinstance(cell, str) else cell.text


def some(*blocks: Block | None) -> tuple[Block, ...]:
    """Return the blocks that have something to say."""
    return tuple(block for block in blocks if block is not None and not _is_empty(block))


def _is_empty(block: Block) -> bool:
    match block:
        case Facts(items=items) | Notes(items=items):
            return not items
        case Table(rows=rows):
            return not rows
        case _:
            return False
