"""What can no other package beat for both sides?"""

from __future__ import annotations

import click

from giveget.bootstrap.clock import today
from giveget.bootstrap.files import ending_of, write
from giveget.desk.frontier import FrontierResult, frontier_of
from giveget.desk.shape_frontier import frontier_shape
from giveget.doors.cli.options import deal_option, json_option, role_option, top_option
from giveget.doors.cli.others import others_of
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.frontier import MARKS, frontier_page
from giveget.doors.cli.work import deal_of

_ENDINGS = (".svg", ".png", ".html")
_DESCRIPTION = (
    "Each dot is a package: to the right what it is estimated to bring them over the table, "
    "upwards what it is worth to us over walking away. The table below has the same numbers."
)


@click.command("frontier")
@deal_option()
@click.option("--plot", metavar="FILE", help="Draw it: a file that ends in .svg, .png or .html.")
@role_option("Only what this role may agree to alone.  [everything on the menu]")
@top_option(10, "How many points to list besides the marked ones.")
@json_option()
def command(deal: str, plot: str | None, role: str, top: int, as_json: bool) -> int:
    """Show what no other package beats for both sides.

    Marked are the best package that concedes nothing, and where three ideas of fairness would
    meet: Nash, equal gains, Kalai-Smorodinsky. What is worth how much to them is an estimate.

    With --json every point is listed.

    Exit code 1: no package on the menu beats walking away.

    \b
    Example:
      giveget frontier --deal deals/renewal.yaml --plot frontier.svg
    """
    ending = None if plot is None else ending_of(plot, _ENDINGS)
    opened = deal_of(deal)
    result = frontier_of(opened, role, others=others_of(deal, opened, today()))
    if plot is not None:
        write(plot, _drawn(result, ending, top))
        say(f"The plot is in {plot}")
    if as_json:
        print_json(frontier_shape(result))
    else:
        print_page(frontier_page(result, top))
    return 0 if "recommended" in result.marks else 1


def _drawn(result: FrontierResult, ending: str | None, top: int) -> bytes:
    from giveget.bootstrap.pictures import frontier_picture

    if ending == "png":
        return frontier_picture(result, MARKS, "png")
    picture = frontier_picture(result, MARKS, "svg")
    if ending == "svg":
        return picture
    from giveget.doors.cli.paper.html import html_page

    return html_page(frontier_page(result, top), picture=picture, description=_DESCRIPTION)
