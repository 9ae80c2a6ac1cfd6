"""How is a table drawn in a terminal when its notes are longer than its cells?

Every row is a line in equal columns, with its note below it across the whole width.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rich.console import ConsoleRenderable, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from giveget.doors.cli.paper.page import Column, Row, Table, Tone, Toned, text_of

_GAP = 2
_NARROWEST = 12


@dataclass(frozen=True, slots=True)
class Widths:
    """Characters of each column."""

    key: int
    cells: tuple[int, ...]


def rows_with_notes(table: Table, draw: Callable[[Toned | str], Text], width: int) -> Group:
    """Return the table as lines with notes.

    Args:
        table: the table.
        draw: how a cell becomes a text.
        width: characters there are.
    """
    widths = _widths(table, width)
    titles = Row("", tuple(Toned(column.title, Tone.QUIET) for column in table.columns))
    parts: list[ConsoleRenderable] = [_line(table, widths, draw, titles)]
    for row in table.rows:
        parts.append(_line(table, widths, draw, row))
        if row.note:
            note = draw(row.note)
            note.stylize("dim italic")
            parts.append(Padding(note, (0, 0, 0, widths.key + _GAP)))
    if table.footer is not None:
        strong = tuple(Toned(text_of(cell), Tone.STRONG) for cell in table.footer.cells)
        total = widths.key + sum(widths.cells) + _GAP * len(widths.cells)
        parts.append(Padding(Rule(style="dim"), (0, max(0, width - total), 0, 0)))
        parts.append(_line(table, widths, draw, Row("", strong)))
    return Group(*parts)


def _widths(table: Table, width: int) -> Widths:
    """Numbers get what they need; words share what is left, and wrap."""
    rows = [row.cells for row in (*table.rows, *([table.footer] if table.footer else []))]
    key = max(len(row.key) for row in table.rows)
    natural = [
        max(len(column.title), *(len(text_of(row[at])) for row in rows))
        for at, column in enumerate(table.columns)
    ]
    numbers = sum(n for n, c in zip(natural, table.columns, strict=True) if c.is_number)
    words = [at for at, column in enumerate(table.columns) if not column.is_number]
    left = width - key - numbers - _GAP * len(natural)
    most = max(_NARROWEST, left // max(1, len(words)))
    return Widths(key, tuple(min(n, most) if at in words else n for at, n in enumerate(natural)))


def _line(table: Table, widths: Widths, draw: Callable[[Toned | str], Text], row: Row) -> Grid:
    grid = Grid.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(width=widths.key, no_wrap=True, style="dim")
    for column, width in zip(table.columns, widths.cells, strict=True):
        _add_column(grid, column, width)
    grid.add_row(draw(row.key), *(draw(cell) for cell in row.cells))
    return grid


def _add_column(grid: Grid, column: Column, width: int) -> None:
    if column.is_number:
        grid.add_column(width=width, no_wrap=True, justify="right")
    else:
        grid.add_column(width=width)
