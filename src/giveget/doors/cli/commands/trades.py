"""Which trades pay for an ask?"""

from __future__ import annotations

from datetime import date

import click

from giveget.bootstrap.clock import today as todays_date
from giveget.desk.shape_prices import trades_shape
from giveget.desk.trades import trades
from giveget.doors.cli.options import (
    ask_option,
    deal_option,
    json_option,
    role_option,
    today_option,
    top_option,
)
from giveget.doors.cli.others import others_of
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.trades import trades_page
from giveget.doors.cli.work import asks_of, deal_of


@click.command("trades")
@deal_option()
@ask_option('What they ask for: discount=15%, payment="net 60".')
@role_option("Within whose authority.  [the lowest role of the playbook]")
@top_option(5, "How many trades at most.")
@today_option()
@json_option()
def command(
    deal: str, asks: tuple[str, ...], role: str, top: int, today: date | None, as_json: bool
) -> int:
    """List the trades that pay for an ask.

    The best comes first; trades differ in what comes back. Below them stand offers that are worth
    the same to us, so that the other side can choose, and a plan of shrinking steps, each with a
    get.

    Exit code 1: no balanced trade lies within the limits.

    \b
    Example:
      giveget trades --deal deals/renewal.yaml --ask discount=10%
    """
    if not asks:
        raise click.UsageError("Say what is asked for: --ask TERM=VALUE.")
    opened = deal_of(deal)
    day = today or todays_date()
    result = trades(
        opened,
        asks_of(opened, asks),
        role=role,
        top=top,
        today=day,
        others=others_of(deal, opened, day),
    )
    if as_json:
        print_json(trades_shape(result))
    else:
        print_page(trades_page(result))
    return 0 if result.offers else 1
