"""How is a copy of the books made?"""

from __future__ import annotations

import click

from giveget.bootstrap.books import back_up_books
from giveget.doors.cli.book_options import books_option
from giveget.doors.cli.books import opened_books
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, say


@click.command("backup")
@click.argument("file", metavar="FILE")
@click.option("--replace", is_flag=True, help="Replace a file that is there.")
@books_option()
@json_option()
def command(file: str, replace: bool, books: str, as_json: bool) -> int:
    """Write a checked copy of the books.

    Others go on writing meanwhile.

    FILE becomes books of its own; called .jsonl it is text, one move a line. A copy whose history
    does not hold is not kept. The tip that is printed belongs elsewhere: giveget ledger verify
    --known TIP tells later whether anything before it was changed.

    \b
    Example:
      giveget backup books-2026-11.db
    """
    with opened_books(books, ()) as opened:
        tip = back_up_books(opened.store, file, replace=replace)
    if as_json:
        print_json({"file": file, "moves": tip.count, "tip": f"{tip.count}:{tip.hash}"})
    else:
        click.echo(f"{file}: {tip.count:,} moves, checked")
        say(f"tip {tip.count}:{tip.hash}")
    return 0
