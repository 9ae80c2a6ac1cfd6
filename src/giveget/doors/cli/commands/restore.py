"""How do the books come back from a copy?"""

from __future__ import annotations

import click

from giveget.bootstrap.books import books_address, restore_books, shown_address
from giveget.doors.cli.book_options import books_option
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json


@click.command("restore")
@click.argument("file", metavar="FILE")
@click.option("--replace", is_flag=True, help="Set aside books that are there, under another name.")
@books_option()
@json_option()
def command(file: str, replace: bool, books: str, as_json: bool) -> int:
    """Make the books of a backup.

    An exported history will do as well.

    FILE is checked before anything is touched. Books that are there are never overwritten: without
    --replace nothing is done, with it they are set aside as giveget.db.replaced-1.

    \b
    Example:
      giveget restore books-2026-11.db --books giveget.db
    """
    address = books_address(books)
    tip = restore_books(file, address, replace=replace)
    address = shown_address(address)
    if as_json:
        print_json({"books": address, "moves": tip.count, "tip": f"{tip.count}:{tip.hash}"})
    else:
        click.echo(f"{address}: {tip.count:,} moves from {file}, checked")
    return 0
