"""How does a finding about a file look to a person?"""

from __future__ import annotations

import os
import sys
from typing import TextIO

import click

from giveget.bootstrap.documents import show_finding
from giveget.core.terms import Finding, Severity
from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.streams import is_terminal

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def print_finding(finding: Finding, stream: TextIO | None = None) -> None:
    """Print place, code, message, line and remedy; in colour where a person looks on.

    Args:
        finding: the finding.
        stream: where to; standard output when None.
    """
    out = sys.stdout if stream is None else stream
    lines = Letters(out.encoding).fit(_shown(finding)).splitlines()
    if is_terminal(out) and not os.environ.get("NO_COLOR"):
        colour = _COLOURS[finding.severity]
        code = click.style(finding.code, fg=colour, bold=True)
        lines[0] = lines[0].replace(finding.code, code, 1)
        lines[1:] = [_coloured(line, colour) for line in lines[1:]]
    out.write("\n".join(lines) + "\n")


def _shown(finding: Finding) -> str:
    """The finding in words; in a table, its place has the heading of the column."""
    text, where = show_finding(finding), finding.where
    if where is None or not where.field or where.column is not None:
        return text
    return text.replace(f"{finding.code} ", f"{finding.code} [{where.field}] ", 1)


def _coloured(line: str, colour: str) -> str:
    if line.lstrip().startswith("= "):
        return click.style(line, fg="green")
    if line.rstrip().endswith("^"):
        return click.style(line, fg=colour)
    return click.style(line, dim=True)
