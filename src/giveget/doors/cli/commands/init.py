"""How does somebody start?"""

from __future__ import annotations

from pathlib import Path

import click

from giveget.bootstrap.workspace import DEMO_DEAL, DEMO_MESSAGE, start_workspace
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.paper.page import Fact, Facts, Notes, Page, some


@click.command("init")
@click.argument("folder", metavar="DIR")
@click.option("--force", is_flag=True, help="Replace files that have other content.")
@json_option()
def command(folder: str, force: bool, as_json: bool) -> int:
    """Write a workspace to start from.

    DIR gets a playbook, deals of several kinds, and the messages to answer.

    Nothing is overwritten: if a file is there with other content, nothing at all is written.

    \b
    Example:
      giveget init negotiations
    """
    done = start_workspace(folder, force=force)
    if as_json:
        print_json(
            {"folder": folder, "written": list(done.written), "unchanged": list(done.unchanged)}
        )
        return 0
    root = Path(folder)
    print_page(
        Page(
            title=f"A workspace in {folder}",
            blocks=some(
                Facts(
                    (
                        Fact("written", f"{len(done.written)} files"),
                        Fact("already there", f"{len(done.unchanged)} files"),
                    )
                ),
                Notes("file", done.written),
                Notes(
                    "next",
                    (
                        f"giveget reply --deal {root / DEMO_DEAL} {root / DEMO_MESSAGE}",
                        f"giveget check {root / 'playbook.yaml'} {root / 'deals'}/*.yaml",
                    ),
                ),
            ),
        )
    )
    return 0
