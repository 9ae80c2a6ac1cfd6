"""What happens between the words that were typed and the exit code?"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from giveget.doors.cli.lazy import LazyGroup
from giveget.doors.cli.streams import prepare_streams, silence_stdout

INTERRUPTED = 130
_COMMANDS = "giveget.doors.cli.commands"
SUMMARIES = {
    "demo": "Answer a real e-mail, with nothing to set up.",
    "init": "Write a workspace to start from.",
    "check": "Find mistakes in deals and playbooks.",
    "schema": "Print the JSON Schema of a deal or playbook.",
    "lint": "Check drafts before they leave.",
    "price": "Say what each ask costs us.",
    "read": "Say what messages say, with quotes and offsets.",
    "reply": "Answer a message: two or three balanced replies.",
    "trades": "List the trades that pay for an ask.",
    "frontier": "Show what no other package beats for both sides.",
    "walkaway": "Say what walking away is worth, and who can better afford it.",
    "objections": "Say which objections weigh most, and what to answer.",
    "discover": "Say whether there is a deal to be had, and what to ask.",
    "record": "Record what happened at the table.",
    "ledger": "Show the books of a deal: what was given and got.",
    "balance": "Say what we gave and got, deal by deal.",
    "due": "Say what must be seen to: gets that are late or due soon.",
    "export": "Write the books for other programs.",
    "import": "Import a history, or a sheet of gives and gets.",
    "backup": "Write a checked copy of the books.",
    "restore": "Make the books of a backup.",
    "audit": "Say what was conceded untraded in a mailbox, and where.",
}

_MODULES = {"import": "import_"}  # a word of Python may not name a module

_HELP = """Double-entry bookkeeping for negotiations: no give without a get.

giveget prices what the other side asks for, works out what walking away is worth, and words two or
three answers in which something of equal or greater value comes back.

Start with `giveget demo`, then `giveget init DIR`.

Exit codes: 0 fine, 1 a finding or no deal, 2 bad input, 3 a defect of giveget.
"""


def _print_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("giveget")
        except PackageNotFoundError:
            number = "from a checkout that is not installed"
        click.echo(f"giveget {number}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    modules={name: f"{_COMMANDS}.{_MODULES.get(name, name)}" for name in SUMMARIES},
    summaries=SUMMARIES,
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
def cli() -> None:
    """Hold the commands together."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: what was typed after ``giveget``; those of the process when None.

    Returns:
        The exit code: 0 fine, 1 a finding or no deal, 2 bad input, 3 a defect of giveget.
    """
    typed = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    try:
        code = cli.main(args=typed, prog_name="giveget", standalone_mode=False)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # click turns the first into the second
        silence_stdout()
        return 0
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except Exception as problem:  # noqa: BLE001  the one place where defects end
        return _report(problem, as_json="--json" in typed)
    return code if isinstance(code, int) else 0


def _report(problem: Exception, *, as_json: bool) -> int:
    from giveget.doors.cli.trouble import DEFECT, exit_code_of, report

    code = exit_code_of(problem)
    if code == DEFECT and os.environ.get("GIVEGET_DEBUG"):
        raise problem
    report(problem, as_json=as_json)
    return code
