"""What does giveget do, on a real e-mail, with nothing to set up?"""

from __future__ import annotations

import click

from giveget.bootstrap.clock import today
from giveget.bootstrap.messages import open_message
from giveget.bootstrap.workspace import demo_files
from giveget.desk.reply import ReplyRequest
from giveget.doors.cli.commands.reply import answer
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import say
from giveget.doors.cli.work import deal_of

_BEFORE = "“Everything looks good except the licensing fee. Please take it out.” What to answer?\n"
_AFTER = """
This was `giveget reply` on an example. Next:
  giveget init negotiations    your own copy of this deal, its message and more
  giveget reply --help         how to answer a message of your own"""


@click.command("demo")
@json_option()
def command(as_json: bool) -> int:
    """Answer a real e-mail, with nothing to set up.

    The same as `giveget reply` on the licence-fee example that comes with giveget.

    \b
    Example:
      giveget demo
    """
    deal, message = demo_files()
    say(_BEFORE)
    code = answer(
        ReplyRequest(deal=deal_of(deal), message=open_message(message), today=today()),
        as_json=as_json,
    )
    say(_AFTER)
    return code
