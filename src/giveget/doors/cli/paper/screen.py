"""How does a page look in a terminal?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, assert_never

from rich import box
from rich.console import Console, ConsoleRenderable, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.paper.page import (
    Account,
    Block,
    Card,
    Cell,
    Facts,
    Letter,
    Notes,
    Page,
    Paragraph,
    Posting,
    Row,
    Table,
    Tone,
    Toned,
    text_of,
)
from giveget.doors.cli.paper.rows import rows_with_notes

WIDEST = 120
"""Longer lines are hard to read."""

_STYLES = {
    Tone.PLAIN: "",
    Tone.STRONG: "bold",
    Tone.QUIET: "dim",
    Tone.GOOD: "green",
    Tone.BAD: "red",
    Tone.CAREFUL: "yellow",
}
_LETTER = "cyan"
_NARROWEST = 40


def show_page(page: Page, stream: IO[str], letters: Letters) -> None:
    """Write the page to a terminal, as wide as it is but never wider than people read."""
    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    console.width = max(_NARROWEST, min(console.width, WIDEST))
    for part in _Painter(letters.fit, console.width - 2).page(page):
        console.print(part)


class _Painter:
    """Turns blocks into what Rich can draw."""

    def __init__(self, fit: Callable[[str], str], width: int) -> None:
        self.fit = fit
        self.width = width

    def page(self, page: Page) -> Iterator[ConsoleRenderable]:
        title = self.text(Toned(page.title, Tone.STRONG))
        if page.subtitle:
            title.append(self.fit(f"  {page.subtitle}"), style="dim")
        yield Rule(title, align="left", style="dim", characters=self.line("━", "="))
        yield from self.spaced(page.blocks)

    def spaced(self, blocks: Iterable[Block]) -> Iterator[ConsoleRenderable]:
        """Draw blocks with an empty line between them."""
        for number, block in enumerate(blocks):
            if number:
                yield Text("")
            yield Padding(self.block(block), (0, 1))

    def block(self, block: Block) -> ConsoleRenderable:
        match block:
            case Facts():
                return self.facts(block)
            case Table():
                return self.table(block)
            case Account():
                return self.account(block)
            case Letter():
                return self.letter(block)
            case Notes():
                return self.notes(block)
            case Paragraph():
                return self.text(block.text)
            case Card():
                return self.card(block)
            case _:
                assert_never(block)

    def text(self, cell: Cell) -> Text:
        tone = cell.tone if isinstance(cell, Toned) else Tone.PLAIN
        return Text(self.fit(text_of(cell)), style=_STYLES[tone])

    def line(self, unicode: str, ascii: str) -> str:  # noqa: A002  the two alphabets
        return unicode if self.fit(unicode) == unicode else ascii

    def facts(self, facts: Facts) -> ConsoleRenderable:
        grid = Grid.grid(padding=(0, 2))
        grid.add_column(style="dim", no_wrap=True)
        is_short = all(len(text_of(fact.value)) <= 20 for fact in facts.items)
        grid.add_column(justify="right" if is_short else "left", no_wrap=is_short)
        grid.add_column(style="dim")
        for fact in facts.items:
            grid.add_row(self.text(fact.label), self.text(fact.value), self.text(fact.note))
        return grid

    def table(self, table: Table) -> ConsoleRenderable:
        drawn: ConsoleRenderable
        if table.has_long_notes:
            drawn = rows_with_notes(table, self.text, self.width)
        else:
            drawn = self.grid(table)
        if not table.title:
            return drawn
        return Group(Text(self.fit(table.title), style="bold"), drawn)

    def grid(self, table: Table) -> Grid:
        grid = Grid(
            box=box.SIMPLE_HEAD,
            show_edge=False,
            header_style="dim",
            show_footer=table.footer is not None,
            padding=(0, 1),
        )
        has_keys = any(row.key for row in table.rows)
        if has_keys:
            grid.add_column("", style="dim", no_wrap=True)
        footer = table.footer.cells if table.footer else ("",) * len(table.columns)
        for column, foot in zip(table.columns, footer, strict=True):
            grid.add_column(
                self.fit(column.title),
                justify="right" if column.is_number else "left",
                no_wrap=column.is_number,
                footer=self.text(foot),
                footer_style="bold",
            )
        for row in table.rows:
            self._add_row(grid, table, row, has_keys=has_keys)
        return grid

    def _add_row(self, grid: Grid, table: Table, row: Row, *, has_keys: bool) -> None:
        cells = [self.text(cell) for cell in row.cells]
        if row.note:
            at = next((i for i, c in enumerate(table.columns) if not c.is_number), 0)
            cells[at] = Text.assemble(cells[at], "\n", (self.fit(row.note), "dim italic"))
        keys = [self.fit(row.key)] if has_keys else []
        grid.add_row(*keys, *cells)

    def account(self, account: Account) -> ConsoleRenderable:
        grid = Grid(box=box.MINIMAL, show_edge=False, expand=True, show_footer=True)
        for title, total, style in (
            ("we give", account.gives_total, "red"),
            ("we get", account.gets_total, "green"),
        ):
            grid.add_column(
                Text(title, style=f"bold {style}"),
                footer=self.postings((Posting(title="together", change="", amount=total),), "bold"),
                ratio=1,
            )
        grid.add_row(self.postings(account.gives, "red"), self.postings(account.gets, "green"))
        return grid

    def postings(self, postings: Sequence[Posting], style: str) -> ConsoleRenderable:
        if not postings:
            return Text("nothing", style="dim")
        side = Grid.grid(padding=(0, 1), expand=True)
        side.add_column(ratio=1)
        side.add_column(justify="right", no_wrap=True, style=style)
        for posting in postings:
            words = Text(self.fit(posting.title), style="bold" if style == "bold" else "")
            if posting.change:
                words.append(f"\n{self.fit(posting.change)}", style="dim")
            side.add_row(words, posting.amount)
        return side

    def letter(self, letter: Letter) -> ConsoleRenderable:
        """Draw lines above and below only, so that the words can be copied as they stand."""
        line = self.line("━", "=")
        head = Text("text to send", style=f"bold {_LETTER}")
        return Group(
            Rule(head, align="left", style=_LETTER, characters=line),
            Text(self.fit(letter.text)),
            Rule(style=_LETTER, characters=line),
        )

    def notes(self, notes: Notes) -> ConsoleRenderable:
        grid = Grid.grid(padding=(0, 2))
        grid.add_column(style="dim", no_wrap=True)
        grid.add_column()
        for number, item in enumerate(notes.items):
            grid.add_row(self.text("" if number else notes.name), self.text(item))
        return grid

    def card(self, card: Card) -> ConsoleRenderable:
        heading = Text(self.fit(card.name.upper()), style="bold")
        heading.append("  ")
        heading.append_text(self.text(card.title))
        dot = Text(self.fit(" · "), style="dim")
        badges = dot.join([self.text(badge) for badge in card.badges])
        return Group(
            Rule(heading, align="left", style="dim", characters=self.line("─", "-")),
            badges,
            Text(""),
            *self.spaced(card.blocks),
        )
