"""Which fields may a deal or playbook have?"""

from __future__ import annotations

import click

from giveget.bootstrap.documents import Kind, json_schema
from giveget.doors.cli.output import print_json


@click.command("schema")
@click.argument("kind", metavar="KIND", type=click.Choice(["deal", "playbook"]))
def command(kind: Kind) -> int:
    """Print the JSON Schema of a deal or playbook.

    KIND is deal or playbook.

    Editors that know the schema complete field names and mark mistakes while you type.

    \b
    Example:
      giveget schema deal > deal.schema.json
    """
    print_json(json_schema(kind))
    return 0
