"""Is there a deal to be had, and what should be asked?"""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from giveget.bootstrap.clock import today as todays_date
from giveget.bootstrap.files import PLOT_ENDINGS, ending_of, write
from giveget.desk.discover import DiscoverResult, discover
from giveget.desk.shape_discover import discover_shape
from giveget.doors.cli.opened import pipeline_of
from giveget.doors.cli.options import deal_option, json_option, today_option
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.discover import discover_page
from giveget.doors.cli.pipeline import pipeline_options, wanted_of
from giveget.doors.cli.work import deal_of

_DESCRIPTION = (
    "Above, the chance that they and that we can accept each price, and both at once. Below, what "
    "the answer to each question is worth, and what asking costs. The tables have the same numbers."
)


@click.command("discover")
@deal_option()
@pipeline_options()
@click.option("--plot", metavar="FILE", help="Draw it: a file that ends in .svg, .png or .html.")
@today_option()
@json_option()
def command(deal: str, plot: str | None, today: date | None, as_json: bool, **options: Any) -> int:
    """Say whether there is a deal to be had, and what to ask.

    From what both sides can accept at worst follow the chance of a deal, its surplus on average,
    and the best single price. Questions are ranked by what their answer is worth less what asking
    costs. Priced lines that serve none of their goals are named.

    Exit code 1: going on does not pay; a courteous "not a fit" is worded.

    \b
    Example:
      giveget discover --deal deals/onboarding.yaml
    """
    ending = None if plot is None else ending_of(plot, PLOT_ENDINGS)
    opened = deal_of(deal)
    view = pipeline_of(deal, opened, wanted_of(options), today or todays_date())
    result = discover(opened, others=None if view is None else view.others, source=deal)
    if plot is not None:
        write(plot, _drawn(result, ending))
        say(f"The plot is in {plot}")
    if as_json:
        print_json(discover_shape(result))
    else:
        print_page(discover_page(result))
    return 0 if result.farewell is None else 1


def _drawn(result: DiscoverResult, ending: str | None) -> bytes:
    from giveget.bootstrap.walkaway_pictures import discovery_picture

    if ending == "png":
        return discovery_picture(result, "png")
    picture = discovery_picture(result, "svg")
    if ending == "svg":
        return picture
    from giveget.doors.cli.paper.html import html_page

    return html_page(discover_page(result), picture=picture, description=_DESCRIPTION)
