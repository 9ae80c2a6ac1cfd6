"""How is the reference of the command line written from the command line itself?

``python -m scripts.commands check``  say whether docs/reference/commands.md is out of date; 1 if so
``python -m scripts.commands write``  write it
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from inspect import cleandoc

import click

from giveget.doors.cli import cli
from giveget.doors.cli.entry import SUMMARIES
from scripts import generated
from scripts.generated import ROOT
from scripts.json_keys import ERROR, KEYS, Keys

PAGE = ROOT / "docs" / "reference" / "commands.md"

_HEAD = """# Commands

<!-- Written by `python -m scripts.commands write`; do not edit. -->

On a terminal the answer is laid out and coloured; in a pipe or a file it is plain text with one
fact a line, so that `grep "^reply 1"` works. `NO_COLOR` switches colours off, `FORCE_COLOR` asks
for the layout of a terminal. `--json` prints exactly one JSON document on standard output;
messages for people go to standard error.

| exit code | means |
|---|---|
| 0 | fine |
| 1 | a finding, or no deal: see the command |
| 2 | bad input; the message names file, line and field, and what to write instead |
| 3 | a defect of giveget; the message names the incident and where its details are |

Bad input is told before anything is written, and files are written whole or not at all.

"""
_ERRORS = """
## Errors as JSON

With `--json`, trouble is a document on standard output too, beside the message on standard error.

"""
_ENVIRONMENT = """
## Environment

| variable | does |
|---|---|
| `NO_COLOR` | no colours |
| `FORCE_COLOR` | lay out and colour as on a terminal |
| `COLUMNS` | width of the layout; never wider than 120 |
| `GIVEGET_DEBUG` | show the traceback of a defect in place of the incident |
| `GIVEGET_BOOKS` | the books: a file, or `postgresql://…`; `--books` goes before it |
| `GIVEGET_PERSON` | who works here; `--by` goes before it |
| `XDG_STATE_HOME` | folder of `giveget/incidents.log`; else `~/.local/state` |
"""


def page() -> str:
    """Return the reference of the command line, as Markdown."""
    parts = [_HEAD, "| command | does |\n|---|---|\n"]
    parts += [f"| [`giveget {n}`](#giveget-{n}) | {words} |\n" for n, words in SUMMARIES.items()]
    parts.append("\n`giveget --version` shows the version, `giveget COMMAND --help` the help.\n")
    for name in SUMMARIES:
        parts += _command(name)
    parts += [_ERRORS, *_keys(ERROR), _ENVIRONMENT]
    return "".join(parts)


def _command(name: str) -> Iterator[str]:
    group = click.Context(cli, info_name="giveget", **cli.context_settings)
    command = cli.get_command(group, name)
    if command is None:
        raise KeyError(name)
    context = click.Context(command, info_name=name, parent=group)
    pieces = " ".join(command.collect_usage_pieces(context))
    yield f"\n## giveget {name}\n\n```text\ngiveget {name} {pieces}\n```\n\n"
    yield _help(command.help or "")
    yield "\n| option | does |\n|---|---|\n"
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and isinstance(parameter, click.Option):
            typed = record[0].replace("|", "\\|")
            yield f"| `{typed}` | {_escaped(record[1])} |\n"
    if name in KEYS:
        yield "\n`--json` prints:\n\n"
        yield from _keys(KEYS[name])


def _help(text: str) -> str:
    """Return help as Markdown: its example as a block of its own."""
    words, _, example = cleandoc(text).partition("\b\nExample:\n")
    lines = [line.strip() for line in example.splitlines() if line.strip()]
    block = "\n".join(["```sh", *lines, "```"]) + "\n" if lines else ""
    return f"{words.strip()}\n\n{block}"


def _keys(keys: Keys) -> Iterator[str]:
    yield "| key | value |\n|---|---|\n"
    yield from (f"| `{path}` | {_escaped(meaning)} |\n" for path, meaning in keys.items())


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands."""
    return generated.run(
        arguments,
        __doc__,
        check=lambda: generated.check({PAGE: page()}),
        write=lambda: generated.write({PAGE: page()}),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
