"""What must somebody see to today?"""

from __future__ import annotations

from datetime import date

import click

from giveget.bootstrap.clock import today as todays_date
from giveget.core.ledger import SOON_DAYS
from giveget.desk.books.shape import due_shape
from giveget.desk.books.views.due import due_view
from giveget.doors.cli.book_options import books_option, deals_option, on_option
from giveget.doors.cli.books import opened_books
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.books_lists import due_page


@click.command("due")
@deals_option("A deal, by its file or its id; all of them without it.  Repeatable.")
@on_option()
@click.option(
    "--soon",
    type=click.IntRange(0, 3650),
    default=SOON_DAYS,
    metavar="DAYS",
    show_default=True,
    help="How many days ahead count as soon.",
)
@books_option()
@json_option()
def command(deals: tuple[str, ...], day: date | None, soon: int, books: str, as_json: bool) -> int:
    """Say what must be seen to: gets that are late or due soon.

    Gets that are in no document both have agreed to, or that nobody owns, are there, too.

    Offers whose day has passed and answers that were put off until now are listed too. A deal
    that was lost raises no alarm.

    Exit code 1: a get is overdue.

    \b
    Example:
      giveget due --soon 30
    """
    with opened_books(books, deals) as opened:
        names = [one.name for one in opened.named]
        view = due_view(opened.store, names, opened.deal_of, day or todays_date(), soon)
        if as_json:
            print_json(due_shape(view))
        else:
            print_page(due_page(view, opened.address))
    return 1 if view.is_late else 0
