"""How does a finding about a file look to a person?"""

from __future__ import annotations

import os
import re
import sys
from shutil import get_terminal_size
from textwrap import wrap
from typing import TextIO

import click

from giveget.bootstrap.documents import show_finding
from giveget.core.terms import Finding, Severity
from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.streams import is_terminal

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}

_EXCERPT = re.compile(r" *\d* \| ")


def print_finding(finding: Finding, stream: TextIO | None = None) -> None:
    """Print place, code, message, line and remedy; in colour where a person looks on.

    Args:
        finding: the finding.
        stream: where to; standard output when None.
    """
    out = sys.stdout if stream is None else stream
    lines = Letters(out.encoding).fit(_shown(finding)).splitlines()
    if not is_terminal(out):
        out.write("\n".join(lines) + "\n")
        return
    colour = "" if os.environ.get("NO_COLOR") else _COLOURS[finding.severity]
    for number, line in enumerate(lines):
        for part in _wrapped(line):
            out.write(f"{_coloured(part, line, finding.code if not number else '', colour)}\n")


def _wrapped(line: str) -> list[str]:
    """A line of words broken to the width of the terminal; the excerpt of a file stays whole."""
    if _EXCERPT.match(line):
        return [line]
    width = max(40, get_terminal_size().columns - 1)
    return wrap(
        line, width, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )


def _shown(finding: Finding) -> str:
    """The finding in words; in a table, its place has the heading of the column."""
    text, where = show_finding(finding), finding.where
    if where is None or not where.field or where.column is not None:
        return text
    return text.replace(f"{finding.code} ", f"{finding.code} [{where.field}] ", 1)


def _coloured(part: str, line: str, code: str, colour: str) -> str:
    """A part of a line in its colour; of the first line, which has the code, only that."""
    if not colour:
        return part
    if code:
        return part.replace(code, click.style(code, fg=colour, bold=True), 1)
    if line.lstrip().startswith("= "):
        return click.style(part, fg="green")
    if line.rstrip().endswith("^"):
        return click.style(part, fg=colour)
    return click.style(part, dim=True)
