"""How do gives and gets from elsewhere come into the books?"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from giveget.bootstrap.books import (
    OpenedSheet,
    import_history_file,
    is_history,
    open_sheet,
    person,
    refused_rows,
    sheet_roles,
)
from giveget.bootstrap.clock import now
from giveget.desk.books.shape import plan_shape
from giveget.desk.books.sheet.plan import SheetPlan, SheetRequest, import_sheet, plan_sheet
from giveget.doors.cli.book_options import at_option, books_option, by_option
from giveget.doors.cli.books import conflicts_told, opened_books, require_person
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, say
from giveget.doors.cli.trouble import show_findings

_SURE = 1.0


@click.command("import")
@click.argument("file", metavar="FILE")
@click.option("--deal", "-d", metavar="FILE", default="", help="The deal a sheet belongs to.")
@click.option(
    "--column",
    "columns",
    metavar="ROLE=HEADING",
    multiple=True,
    help="Which column means what, where it was taken wrongly.  Repeatable.",
)
@click.option("--check", is_flag=True, help="Say what would be recorded, and record nothing.")
@by_option("Who imports; a row's own person goes first.")
@at_option("When it happened; a row's own day goes first.  [now]")
@books_option()
@json_option()
def command(**options: Any) -> int:
    """Import a history, or a sheet of gives and gets.

    A history (.jsonl, or a .csv that giveget exported) is appended whole: what is there already
    stays, and a deal with another history is a conflict. A sheet is CSV or Excel with a row for
    each give and get: stage, give, cost, value to them, get, value to us, owner, due, approver,
    status. Which column means what is proposed; --column corrects it. Every row is checked
    first, all mistakes are told with row and column, and nothing is recorded while there are any.
    The same sheet twice records nothing new.

    Exit code 1: a deal has another history here; nothing was written.

    \b
    Example:
      giveget import gives-and-gets.xlsx --deal deals/renewal.yaml --check
    """
    return conflicts_told(lambda: _import(options), as_json=options["as_json"])


def _import(options: dict[str, Any]) -> int:
    if is_history(options["file"]):
        if options["deal"] or options["columns"] or options["check"]:
            raise click.UsageError("--deal, --column and --check belong to sheets.")
        return _history(options)
    if not options["deal"]:
        raise click.UsageError("Which deal is the sheet about? Write --deal FILE.")
    return _sheet(options)


def _history(options: dict[str, Any]) -> int:
    with opened_books(options["books"], (), may_write=True) as books:
        done = import_history_file(books.store, options["file"])
    if options["as_json"]:
        shape = {"columns": {}, "imported": done.new, "planned": done.new}
        print_json({**shape, "repeated": done.repeated, "others": 0})
    else:
        click.echo(f"{options['file']}: {done.new:,} moves are new, {done.repeated:,} were there")
    return 0


def _sheet(options: dict[str, Any]) -> int:
    named = dict(_column(text) for text in options["columns"])
    with opened_books(
        options["books"], (options["deal"],), may_write=not options["check"], may_lack=True
    ) as books:
        deal = books.named[0].deal
        if deal is None:
            raise click.UsageError("A sheet is priced by its deal: write --deal FILE.")
        sheet = open_sheet(options["file"], deal.currency, named)
        show_findings(sheet.warnings)
        at: datetime | None = options["at"]
        request = SheetRequest(
            deal=deal,
            rows=sheet.rows,
            source=options["file"],
            by=options["by"] or person() or ("-" if options["check"] else require_person("")),
            now=at or now(),
        )
        plan = plan_sheet(books.store, request)
        if plan.troubles:
            raise refused_rows(options["file"], sheet.columns, plan.troubles)
        if not options["check"] and plan.moves:
            import_sheet(books.store, request, plan)
    _tell(options, sheet, plan)
    return 0


def _tell(options: dict[str, Any], sheet: OpenedSheet, plan: SheetPlan) -> None:
    if options["as_json"]:
        columns = {
            role: {"heading": heading, "sure": sure}
            for role, (heading, sure) in sheet.columns.items()
        }
        print_json(plan_shape(plan, columns, done=not options["check"]))
        return
    shown = [(r, c) for r, c in sheet.columns.items() if options["check"] or c[1] < _SURE]
    for role, (heading, sure) in shown:
        doubt = "" if sure >= _SURE else f" ({sure:.0%} sure; --column '{role}=…' corrects it)"
        click.echo(f"column {heading!r}: {role}{doubt}")
    others = f", {plan.others:,} rows are about other deals" if plan.others else ""
    again = f", {plan.repeated:,} rows were imported before" if plan.repeated else ""
    verb = "would be recorded" if options["check"] else "recorded"
    click.echo(f"{options['file']}: {len(plan.moves):,} moves {verb}{again}{others}")
    if options["check"]:
        say("nothing was recorded; without --check it is")


def _column(text: str) -> tuple[str, str]:
    role, mark, heading = (part.strip() for part in text.partition("="))
    if not mark or not heading or role not in sheet_roles():
        raise click.BadParameter(
            f"{text!r} is no column; write one of {', '.join(sheet_roles())}, then its heading: "
            "'owner=Responsible'",
            param_hint="--column",
        )
    return role, heading
