"""How does a page look in a pipe or a file: one fact a line, named from its beginning?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.paper.page import (
    Account,
    Block,
    Card,
    Cell,
    Fact,
    Facts,
    Letter,
    Notes,
    Page,
    Paragraph,
    Posting,
    Row,
    Table,
    text_of,
)


def plain_text(page: Page, letters: Letters) -> str:
    """Return the page as lines that can be searched, e.g. ``reply 1 give: payment …``."""
    lines = [f"{page.title}: {page.subtitle}" if page.subtitle else page.title]
    for block in page.blocks:
        lines.extend(_block(block, ""))
    return letters.fit("\n".join(lines)) + "\n"


def _block(block: Block, within: str) -> Iterator[str]:
    match block:
        case Facts():
            yield from (f"{within}{_fact(fact)}" for fact in block.items)
        case Table():
            rows = block.rows if block.footer is None else (*block.rows, block.footer)
            yield from (f"{within}{_row(block, row)}" for row in rows)
        case Account():
            yield from (f"{within}give: {_posting(one)}" for one in block.gives)
            yield f"{within}gives together: {block.gives_total}"
            yield from (f"{within}get: {_posting(one)}" for one in block.gets)
            yield f"{within}gets together: {block.gets_total}"
        case Letter():
            yield f"--- {within}text to send ---"
            yield block.text
            yield f"--- {within}end of text ---"
        case Notes():
            yield from (f"{within}{block.name}: {item}" for item in block.items)
        case Paragraph():
            yield f"{within}{_one_line(block.text)}"
        case Card():
            badges = "".join(f" | {_one_line(badge)}" for badge in block.badges)
            yield f"{within}{block.name}: {_one_line(block.title)}{badges}"
            for inner in block.blocks:
                yield from _block(inner, f"{within}{block.name} ")
        case _:
            assert_never(block)


def _fact(fact: Fact) -> str:
    note = f" ({fact.note})" if fact.note else ""
    return f"{fact.label}: {_one_line(fact.value)}{note}"


def _row(table: Table, row: Row) -> str:
    cells = [
        f"{column.title} {_one_line(cell)}" if number else _one_line(cell)
        for number, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True))
        if _one_line(cell)
    ]
    if row.note:
        cells.append(_one_line(row.note))
    name = f"{table.name} {row.key}" if row.key else table.name
    return f"{name}: {' | '.join(cells)}"


def _posting(posting: Posting) -> str:
    return " | ".join(part for part in (posting.title, posting.change, posting.amount) if part)


def _one_line(cell: Cell) -> str:
    return " ".join(text_of(cell).split())
