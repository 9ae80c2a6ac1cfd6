"""How does an answer reach a person or a script?"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

import click

from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.paper.page import Page
from giveget.doors.cli.streams import is_terminal


def print_page(page: Page) -> None:
    """Print a page: laid out and coloured for a terminal, one fact a line for a pipe."""
    letters = Letters(sys.stdout.encoding)
    if is_terminal(sys.stdout):
        from giveget.doors.cli.paper.screen import show_page

        show_page(page, sys.stdout, letters)
    else:
        from giveget.doors.cli.paper.plain import plain_text

        sys.stdout.write(plain_text(page, letters))


def print_json(document: Mapping[str, Any]) -> None:
    """Print one JSON document on standard output."""
    is_unicode = Letters(sys.stdout.encoding).is_unicode
    text = json.dumps(document, indent=2, ensure_ascii=not is_unicode, allow_nan=False)
    sys.stdout.write(f"{text}\n")


def say(text: str) -> None:
    """Tell the person something on standard error."""
    click.echo(Letters(sys.stderr.encoding).fit(text), err=True)
