"""Which other deals stand beside a deal: what do its file and the command line say?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from giveget.doors.cli.options import Command, Day, Decorator


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line says about the other deals.

    Args:
        file: the export; empty for the one the deal names, if any.
        rates: of other currencies, each as written: ``EUR=1.08``.
        margin: share of an amount that stays with us, as written; empty when not said.
        cost: of pursuing one opportunity, as written; empty when not said.
        slots: how many deals can be taken on; 0 when not said.
        deadline: up to which they count.
        owner: whose deals; empty when not said.
        stated: take the chances the CRM states.
        save: keep which column means what beside the export.
    """

    file: str
    rates: tuple[str, ...]
    margin: str
    cost: str
    slots: int
    deadline: date | None
    owner: str
    stated: bool
    save: bool


NOTHING_SAID = Wanted(
    file="",
    rates=(),
    margin="",
    cost="",
    slots=0,
    deadline=None,
    owner="",
    stated=False,
    save=False,
)
_EXPORT = (
    click.option(
        "--pipeline",
        "file",
        metavar="FILE",
        default="",
        help="Export of a CRM: the other deals. A folder works as well.",
    ),
    click.option(
        "--rate",
        "rates",
        metavar="CODE=NUMBER",
        multiple=True,
        help="What one unit of another currency is worth in the currency of the deal: EUR=1.08. "
        "Repeatable.",
    ),
)
_OPTIONS = (
    *_EXPORT,
    click.option(
        "--margin", metavar="PERCENT", default="", help="Share of an amount that stays with us."
    ),
    click.option(
        "--cost", metavar="AMOUNT", default="", help="Cost of pursuing one of the other deals."
    ),
    click.option(
        "--slots",
        metavar="N",
        type=click.IntRange(1, 1000),
        default=None,
        help="How many deals can be taken on, this one included.  [1]",
    ),
    click.option(
        "--deadline", type=Day(), default=None, help="The other deals count up to this day only."
    ),
    click.option("--owner", metavar="NAME", default="", help="Only the deals of this person."),
    click.option("--stated", is_flag=True, help="Take the chances the CRM states, as they are."),
    click.option("--save-mapping", "save", is_flag=True, help="Keep beside FILE how it was read."),
)


def pipeline_options() -> Decorator:
    """The options that say which other deals there are."""

    return _all_of(_OPTIONS)


def export_options() -> Decorator:
    """``--pipeline FILE`` and ``--rate CODE=NUMBER``: where the other deals stand."""
    return _all_of(_EXPORT)


def _all_of(options: Sequence[Decorator]) -> Decorator:
    def add(command: Command, /) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def wanted_of(options: dict[str, Any]) -> Wanted:
    """Return what the options of :func:`pipeline_options` say."""
    return Wanted(
        file=options["file"],
        rates=options["rates"],
        margin=options["margin"],
        cost=options["cost"],
        slots=options["slots"] or 0,
        deadline=options["deadline"],
        owner=options["owner"],
        stated=options["stated"],
        save=options["save"],
    )
