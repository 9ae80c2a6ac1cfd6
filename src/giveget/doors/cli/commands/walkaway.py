"""What is walking away worth?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import click

from giveget.bootstrap.clock import today as todays_date
from giveget.bootstrap.files import PLOT_ENDINGS, ending_of, write
from giveget.core.terms import AmountTextError
from giveget.core.terms.amounts import read_money
from giveget.desk.pipeline import PipelineView
from giveget.desk.shape_walkaway import walkaway_result_shape
from giveget.desk.walkaway import WalkawayRequest, WalkawayResult, walkaway
from giveget.doors.cli.opened import pipeline_of
from giveget.doors.cli.options import deal_option, json_option, today_option, top_option
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.optionality import walkaway_page
from giveget.doors.cli.pipeline import pipeline_options, wanted_of
from giveget.doors.cli.work import deal_of

_DESCRIPTION = (
    "Four parts: alternatives by their index, with the walk-away value and its range; the value "
    "against the number of alternatives; the edge from -1 to 1; predicted chances against what was "
    "won. The tables below have the same numbers."
)


@click.command("walkaway")
@deal_option()
@pipeline_options()
@click.option("--quota", metavar="AMOUNT", default="", help="Our target, shown beside the value.")
@click.option("--plot", metavar="FILE", help="Draw it: a file that ends in .svg, .png or .html.")
@top_option(8, "How many alternatives to list.")
@today_option()
@json_option()
def command(
    deal: str,
    quota: str,
    plot: str | None,
    top: int,
    today: date | None,
    as_json: bool,
    **options: Any,
) -> int:
    """Say what walking away is worth, and who can better afford it.

    The alternatives of the deal and the open deals of a pipeline are searched together, best index
    first. Their chances are learned from the closed deals of the same export. Shown are the value
    with its 90 % range, the edge, what comes next, what each alternative adds, and what one more
    would do to the price of this deal.

    What is missing of the quota stands beside the value and never enters it.

    Exit code 1: the table is worth less than walking away.

    \b
    Example:
      giveget walkaway --deal deals/renewal.yaml --pipeline deals.csv --margin 60%
    """
    ending = None if plot is None else ending_of(plot, PLOT_ENDINGS)
    opened = deal_of(deal)
    view = pipeline_of(deal, opened, wanted_of(options), today or todays_date())
    request = WalkawayRequest(
        deal=opened,
        others=None if view is None else view.others,
        quota=_quota(quota, opened.currency),
    )
    result = walkaway(request)
    if plot is not None:
        write(plot, _drawn(result, view, ending, top))
        say(f"The plot is in {plot}")
    if as_json:
        print_json(walkaway_result_shape(result, view))
    else:
        print_page(walkaway_page(result, view, top))
    return 1 if result.farewell is not None else 0


def _drawn(
    result: WalkawayResult, view: PipelineView | None, ending: str | None, top: int
) -> bytes:
    from giveget.bootstrap.walkaway_pictures import walkaway_picture

    if ending == "png":
        return walkaway_picture(result, view, "png")
    picture = walkaway_picture(result, view, "svg")
    if ending == "svg":
        return picture
    from giveget.doors.cli.paper.html import html_page

    page = walkaway_page(result, view, top)
    return html_page(page, picture=picture, description=_DESCRIPTION)


def _quota(text: str, currency: str) -> Decimal | None:
    if not text:
        return None
    try:
        amount = read_money(text, currency)
    except AmountTextError as problem:
        raise click.BadParameter(str(problem), param_hint="--quota") from problem
    if amount <= 0:
        raise click.BadParameter(f"{text!r} is no target; write one above 0", param_hint="--quota")
    return amount
