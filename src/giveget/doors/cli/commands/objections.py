"""Which objections weigh most, and what do we say to them?"""

from __future__ import annotations

import click

from giveget.bootstrap.documents import open_playbook
from giveget.desk.objections import objections
from giveget.desk.shape_objections import objections_shape
from giveget.doors.cli.options import json_option, top_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.objections import objections_page


@click.command("objections")
@click.argument("playbook", metavar="PLAYBOOK")
@top_option(3, "How many objections at most.")
@json_option()
def command(playbook: str, top: int, as_json: bool) -> int:
    """Say which objections weigh most, and what to answer.

    The objections of a PLAYBOOK are ranked by how often they come times the money at stake. Each
    gets two answers: your own where they pass, else the usual ones. An answer passes when it
    leaves the reader free, does not pull, and gives nothing away.

    Exit code 1: one of your own answers does not pass.

    \b
    Example:
      giveget objections playbook.yaml
    """
    result = objections(open_playbook(playbook), top)
    if as_json:
        print_json(objections_shape(result))
    else:
        print_page(objections_page(result))
    return 0 if all(phrase.is_valid for one in result.top for phrase in one.phrases) else 1
