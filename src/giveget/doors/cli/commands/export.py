"""How do the books go to other programs?"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import click

from giveget.bootstrap.books import COLUMNS, export_history, write_sheet
from giveget.bootstrap.clock import today as todays_date
from giveget.core.ledger import replay
from giveget.desk.books.known import require_known
from giveget.desk.books.quotes import HEADINGS, quote_rows, quote_versions
from giveget.desk.books.sheet.rows import Cell, sheet_of
from giveget.doors.cli.book_options import books_option, deals_option, on_option
from giveget.doors.cli.books import OpenedBooks, opened_books
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json

_SHEET: Final = ("deal", *COLUMNS)


@click.command("export")
@click.argument("file", metavar="FILE")
@click.option(
    "--what",
    type=click.Choice(["history", "sheet", "quotes"]),
    default="history",
    show_default=True,
    help="The whole history, gives and gets, or quote versions.",
)
@deals_option("Of this deal only (sheet, quotes).  Repeatable.")
@on_option()
@click.option("--replace", is_flag=True, help="Replace a file that is there.")
@books_option()
@json_option()
def command(
    file: str,
    what: str,
    deals: tuple[str, ...],
    day: date | None,
    replace: bool,
    books: str,
    as_json: bool,
) -> int:
    """Write the books for other programs.

    history is every move with its hash, as JSON Lines (.jsonl) or CSV; importing it gives back
    the same books to the byte. sheet has a row for each give and get, CSV or .xlsx, and goes back
    in with giveget import. quotes has a row for each offer, counter and agreement as CRM systems
    keep them: package, price, discount; nothing of ours, so that it may be passed on.

    Texts that a spreadsheet would run as a formula begin with an apostrophe.

    \b
    Example:
      giveget export quotes.csv --what quotes
    """
    if what == "history" and deals:
        raise click.UsageError("The history is that of all deals; --deal goes with sheet, quotes.")
    if what == "history" and Path(file).suffix.lower() not in (".jsonl", ".csv"):
        raise click.UsageError(f"{file!r} must end in .jsonl or .csv.")
    with opened_books(books, deals) as opened:
        if what == "history":
            count = export_history(opened.store, file, replace=replace).count
        else:
            headings, rows = _table(opened, what, day or todays_date())
            write_sheet(file, headings, rows, title=what, replace=replace)
            count = len(rows)
    if as_json:
        print_json({"file": file, "what": what, "rows": count})
    else:
        click.echo(f"{file}: {count:,} {'moves' if what == 'history' else 'rows'}")
    return 0


def _table(opened: OpenedBooks, what: str, today: date) -> tuple[tuple[str, ...], list[list[Cell]]]:
    names = tuple(one.name for one in opened.named)
    if what == "quotes":
        versions = quote_versions(opened.store, names, opened.deal_of)
        return HEADINGS, quote_rows(versions)
    wanted = tuple(require_known(opened.store, n) for n in names) or opened.store.deals()
    rows: list[list[Cell]] = []
    for name in wanted:
        rows += [[name, *row] for row in sheet_of(replay(opened.store.moves(name)), today)]
    return _SHEET, rows
