"""Is there a deal to be had, and what should be asked?"""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from giveget.bootstrap.clock import today as todays_date
from giveget.desk.discover import discover
from giveget.desk.shape_discover import discover_shape
from giveget.doors.cli.opened import pipeline_of
from giveget.doors.cli.options import deal_option, json_option, today_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.discover import discover_page
from giveget.doors.cli.pipeline import pipeline_options, wanted_of
from giveget.doors.cli.work import deal_of


@click.command("discover")
@deal_option()
@pipeline_options()
@today_option()
@json_option()
def command(deal: str, today: date | None, as_json: bool, **options: Any) -> int:
    """Say whether there is a deal to be had, and what to ask.

    From what both sides can accept at worst follow the chance of a deal, its surplus on average,
    and the best single price. Questions are ranked by what their answer is worth less what asking
    costs. Priced lines that serve none of their goals are named.

    Exit code 1: going on does not pay; a courteous "not a fit" is worded.

    \b
    Example:
      giveget discover --deal deals/onboarding.yaml
    """
    opened = deal_of(deal)
    view = pipeline_of(deal, opened, wanted_of(options), today or todays_date())
    result = discover(opened, others=None if view is None else view.others)
    if as_json:
        print_json(discover_shape(result))
    else:
        print_page(discover_page(result))
    return 0 if result.farewell is None else 1
