"""What did we give and get, deal by deal?"""

from __future__ import annotations

from datetime import date

import click

from giveget.bootstrap.clock import today as todays_date
from giveget.desk.books.shape import balance_rows_shape
from giveget.desk.books.views.balance import balance_rows
from giveget.doors.cli.book_options import books_option, deals_option, on_option
from giveget.doors.cli.books import opened_books
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.books_lists import balance_page

_RATE = 10.0


@click.command("balance")
@deals_option("A deal, by its file or its id; all of them without it.  Repeatable.")
@click.option("--delivered", is_flag=True, help="Re-price every trade with what arrived, and when.")
@click.option(
    "--rate",
    type=click.FloatRange(0, 100),
    default=None,
    metavar="PERCENT",
    help="Cost of money a year, for what came late.  [the deal's, else 10]",
)
@on_option()
@books_option()
@json_option()
def command(
    deals: tuple[str, ...],
    delivered: bool,
    rate: float | None,
    day: date | None,
    books: str,
    as_json: bool,
) -> int:
    """Say what we gave and got, deal by deal.

    What was agreed in return stands beside what arrived of it.

    The class of a deal says what it was: NEGOTIATION when what was agreed in return covers what
    was given, CONCESSION when it does not, ASK and TALK when nothing was given. --delivered
    reviews the trades after the deal: what did not arrive counts nothing, what came late is
    discounted.

    \b
    Example:
      giveget balance
      giveget balance --delivered --deal deals/renewal.yaml
    """
    if rate is not None and not delivered:
        raise click.UsageError("--rate belongs to --delivered.")
    with opened_books(books, deals) as opened:
        own = {n.deal.our_cash.rate_per_year for n in opened.named if n.deal is not None}
        share = own.pop() if rate is None and len(own) == 1 else (rate or _RATE) / 100
        rows = balance_rows(
            opened.store,
            [one.name for one in opened.named],
            opened.deal_of,
            day or todays_date(),
            share if delivered else None,
        )
        if as_json:
            print_json(balance_rows_shape(rows))
        else:
            print_page(balance_page(rows, opened.address))
    return 0
