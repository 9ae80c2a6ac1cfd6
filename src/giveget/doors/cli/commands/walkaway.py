"""What is walking away worth?"""

from __future__ import annotations

import click

from giveget.desk.shape_walkaway import walkaway_result_shape
from giveget.desk.walkaway import WalkawayRequest, walkaway
from giveget.doors.cli.options import deal_option, json_option, top_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.optionality import walkaway_page
from giveget.doors.cli.work import deal_of


@click.command("walkaway")
@deal_option()
@top_option(8, "How many alternatives to list.")
@json_option()
def command(deal: str, top: int, as_json: bool) -> int:
    """Say what walking away is worth, and who can better afford it.

    Exit code 1: the table is worth less than walking away.

    \b
    Example:
      giveget walkaway --deal deals/lease.yaml
    """
    result = walkaway(WalkawayRequest(deal=deal_of(deal)))
    if as_json:
        print_json(walkaway_result_shape(result))
    else:
        print_page(walkaway_page(result, top))
    return 1 if result.farewell is not None else 0
