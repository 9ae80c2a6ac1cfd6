"""Which options do the commands about the books share? Loads nothing of the books."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import click

from giveget.doors.cli.options import Day, Decorator


class Moment(click.ParamType[datetime]):
    """A day, or a day and a time; without a zone it is local time."""

    name = "when"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002
        """How help shows the value."""
        return "WHEN"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the time of a text."""
        if isinstance(value, datetime):
            return value
        try:
            at = datetime.fromisoformat(value.strip())
        except ValueError:
            example = "2026-11-09, 2026-11-09 16:55 or 2026-11-09T16:55+01:00"
            self.fail(f"{value!r} is no time; write {example}", param, ctx)
        return at if at.tzinfo is not None else at.astimezone()


def books_option() -> Decorator:
    """``--books PATH|URL``: where the books are."""
    return click.option(
        "--books",
        metavar="PATH|URL",
        default="",
        help="The books: a file, or postgresql://….  [$GIVEGET_BOOKS, else giveget.db in the "
        "workspace]",
    )


def deals_option(text: str = "A deal, by its file or its id.") -> Decorator:
    """``--deal D``, as often as needed: deals by file or id."""
    return click.option("--deal", "-d", "deals", metavar="DEAL", multiple=True, help=text)


def by_option(text: str) -> Decorator:
    """``--by NAME``: who."""
    return click.option("--by", metavar="NAME", default="", help=f"{text}  [$GIVEGET_PERSON]")


def at_option(text: str) -> Decorator:
    """``--at WHEN``: when it happened."""
    return click.option("--at", type=Moment(), default=None, help=text)


def on_option() -> Decorator:
    """``--on DAY``: the day that decides what is late."""
    return click.option("--on", "day", type=Day(), default=None, help="As of this day.  [today]")


def start_of(day: date) -> datetime:
    """Return the beginning of a day where the user is."""
    return datetime.combine(day, time()).astimezone()
