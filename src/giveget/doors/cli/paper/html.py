"""How does a page look in a browser or on paper: one file, no script, no address to fetch?"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from typing import assert_never

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
    Tone,
    Toned,
    text_of,
)

_STYLE = """
:root { color-scheme: light dark; --line: #c4c7c5; --quiet: #5f6368; --good: #146c2e;
  --bad: #b3261e; --careful: #8a5000; }
@media (prefers-color-scheme: dark) { :root { --line: #5f6368; --quiet: #bdc1c6; --good: #6dd58c;
  --bad: #f2b8b5; --careful: #fdc173; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .5rem 0; }
dl { display: grid; grid-template-columns: max-content max-content auto; gap: .25rem 1.5rem; }
dt, small, .quiet { color: var(--quiet); }
dd { margin: 0; }
.strong { font-weight: 600; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.careful { color: var(--careful); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line);
  text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
tfoot td { font-weight: 600; }
small { display: block; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
img { max-width: 100%; height: auto; background: white; }
pre { font: inherit; white-space: pre-wrap; border-left: .25rem solid var(--line);
  padding-left: 1rem; }
@media (max-width: 30rem) { dl { grid-template-columns: max-content auto; }
  dd.note { grid-column: 1 / -1; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; }
  tr, dl { break-inside: avoid; } }
"""


_OURS = "For our eyes only: this page holds our costs and our walk-away value."


def html_page(page: Page, *, picture: bytes | None = None, description: str = "") -> bytes:
    """Return a page as one HTML file, in UTF-8.

    Args:
        page: what it says.
        picture: an SVG picture to show first.
        description: what the picture shows, for those who do not see it.
    """
    blocks = [html for block in page.blocks for html in _block(block)]
    if picture is not None:
        data = b64encode(picture).decode("ascii")
        source = f"data:image/svg+xml;base64,{data}"
        blocks.insert(0, f'<p><img src="{source}" alt="{escape(description)}"></p>')
    lines = [
        "<!doctype html>",
        '<html lang="en">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(page.title)}</title>",
        f"<style>{_STYLE}</style></head>",
        "<body>",
        f"<h1>{escape(page.title)}</h1>",
        f'<p class="quiet">{escape(page.subtitle)}</p>',
        f'<p class="careful">{_OURS}</p>',
        *blocks,
        "</body></html>",
        "",
    ]
    return "\n".join(lines).encode("utf-8", "replace")


def _block(block: Block) -> Iterator[str]:
    match block:
        case Facts():
            yield f"<dl>{''.join(_fact(fact) for fact in block.items)}</dl>"
        case Table():
            yield from _table(block)
        case Account():
            yield from _account(block)
        case Letter():
            yield f"<h2>Text to send</h2><pre>{escape(block.text)}</pre>"
        case Notes():
            items = "<br>".join(escape(item) for item in block.items)
            yield f'<p><span class="quiet">{escape(block.name)}:</span> {items}</p>'
        case Paragraph():
            yield f"<p>{_cell(block.text)}</p>"
        case Card():
            badges = " · ".join(_cell(badge) for badge in block.badges)
            yield f"<h2>{escape(block.name)}: {_cell(block.title)}</h2><p>{badges}</p>"
            for inner in block.blocks:
                yield from _block(inner)
        case _:
            assert_never(block)


def _cell(cell: Cell) -> str:
    words = escape(text_of(cell))
    if not isinstance(cell, Toned) or cell.tone is Tone.PLAIN:
        return words
    return f'<span class="{cell.tone.name.lower()}">{words}</span>'


def _fact(fact: Fact) -> str:
    note = f'<dd class="note quiet">{escape(fact.note)}</dd>'
    return f'<dt>{escape(fact.label)}</dt><dd class="number">{_cell(fact.value)}</dd>{note}'


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"<h2>{escape(table.title)}</h2>"
    head = "".join(
        f'<th scope="col"{_number(column.is_number)}>{escape(column.title)}</th>'
        for column in table.columns
    )
    rows = "\n".join(_row(table, row) for row in table.rows)
    foot = f"<tfoot>{_row(table, table.footer)}</tfoot>" if table.footer else ""
    yield (
        f'<div class="scroll"><table><thead><tr>{head}</tr></thead>\n'
        f"<tbody>{rows}</tbody>{foot}</table></div>"
    )


def _row(table: Table, row: Row) -> str:
    cells = [_cell(cell) for cell in row.cells]
    if row.note:
        at = next((i for i, c in enumerate(table.columns) if not c.is_number), 0)
        cells[at] += f"<small>{escape(row.note)}</small>"
    return "".join(
        [
            "<tr>",
            *(
                f"<td{_number(column.is_number)}>{cell}</td>"
                for column, cell in zip(table.columns, cells, strict=True)
            ),
            "</tr>",
        ]
    )


def _account(account: Account) -> Iterator[str]:
    for title, postings, total in (
        ("We give", account.gives, account.gives_total),
        ("We get", account.gets, account.gets_total),
    ):
        rows = "".join(_posting(one) for one in postings)
        foot = _posting(Posting(title="together", change="", amount=total))
        yield (
            f'<table><thead><tr><th scope="col">{title}</th><th></th></tr></thead>'
            f"<tbody>{rows}</tbody><tfoot>{foot}</tfoot></table>"
        )


def _posting(posting: Posting) -> str:
    change = f"<small>{escape(posting.change)}</small>" if posting.change else ""
    return (
        f"<tr><td>{escape(posting.title)}{change}</td>"
        f'<td class="number">{escape(posting.amount)}</td></tr>'
    )


def _number(is_number: bool) -> str:
    return ' class="number"' if is_number else ""
