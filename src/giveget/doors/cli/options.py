"""Which options do several commands share?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


class Decorator(Protocol):
    """Adds an option to a command."""

    def __call__(self, command: Command, /) -> Command:
        """Return the command with the option."""


class Day(click.ParamType[date]):
    """A day, written year-month-day."""

    name = "day"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002
        """How help shows the value."""
        return "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day of a text."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007  a day has no zone
        except ValueError:
            self.fail(f"{value!r} is no day; write year, month and day: 2026-01-15", param, ctx)


def deal_option(*, required: bool = True) -> Decorator:
    """``--deal FILE``: the deal."""
    return click.option("--deal", "-d", metavar="FILE", required=required, help="The deal file.")


def ask_option(text: str) -> Decorator:
    """``--ask TERM=VALUE``, as often as needed."""
    return click.option(
        "--ask", "-a", "asks", metavar="TERM=VALUE", multiple=True, help=f"{text} Repeatable."
    )


def role_option(text: str) -> Decorator:
    """``--role NAME``: whose authority counts."""
    return click.option("--role", metavar="NAME", default="", help=text)


def top_option(default: int, text: str) -> Decorator:
    """``--top N``: how many."""
    return click.option(
        "--top",
        "-n",
        metavar="N",
        type=click.IntRange(1, 100),
        default=default,
        show_default=True,
        help=text,
    )


def today_option() -> Decorator:
    """``--today YYYY-MM-DD``: the day of the answer."""
    return click.option("--today", type=Day(), default=None, help="Day of the answer.  [today]")


def json_option() -> Decorator:
    """``--json``: one document for scripts in place of the page for people."""
    return click.option(
        "--json", "as_json", is_flag=True, help="Print one JSON document on standard output."
    )
