"""What does each ask cost us?"""

from __future__ import annotations

import click

from giveget.bootstrap.clock import today
from giveget.bootstrap.files import ending_of, write
from giveget.desk.price import price
from giveget.desk.shape_prices import price_shape
from giveget.doors.cli.options import ask_option, deal_option, json_option
from giveget.doors.cli.others import others_of
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.price import price_page
from giveget.doors.cli.work import asks_of, deal_of


@click.command("price")
@deal_option()
@ask_option('What they ask for: discount=15%, payment="net 60", licence=out.')
@click.option("--html", metavar="FILE", help="Write the math sheet as a page to print or pass on.")
@json_option()
def command(deal: str, asks: tuple[str, ...], html: str | None, as_json: bool) -> int:
    """Say what each ask costs us.

    Every ask is priced as if it were granted for nothing, the precedent for later renewals
    included; several asks together are re-priced whole.
    What an ask is worth to them is an estimate. The math sheet shows the calculation.

    \b
    Example:
      giveget price --deal deals/renewal.yaml --ask discount=10% --ask payment="net 60"
    """
    if not asks:
        raise click.UsageError("Say what is asked for: --ask TERM=VALUE.")
    if html is not None:
        ending_of(html, (".html", ".htm"))
    opened = deal_of(deal)
    others = others_of(deal, opened, today())
    result = price(opened, asks_of(opened, asks), others=others)
    if html is not None:
        from giveget.doors.cli.paper.html import html_page

        write(html, html_page(price_page(result)))
        say(f"The math sheet is in {html}")
    if as_json:
        print_json(price_shape(result))
    else:
        print_page(price_page(result))
    return 0
