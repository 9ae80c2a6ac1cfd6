"""Which other deals does an export hold, seen from one deal?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import click

from giveget.bootstrap.dice import dice
from giveget.bootstrap.pipelines import beside, keep_mapping, open_pipeline
from giveget.core.terms import AmountTextError, Deal, Estimate, Finding, Pursuit, Severity
from giveget.core.terms.amounts import read_money, read_percent
from giveget.desk.pipeline import PipelineView, pipeline_view
from giveget.doors.cli.output import say
from giveget.doors.cli.pipeline import Wanted
from giveget.doors.cli.progress import progress_of


def pipeline_of(path: str, deal: Deal, wanted: Wanted, today: date) -> PipelineView | None:
    """Return the other deals as alternatives to a deal; None when no pipeline is named.

    Args:
        path: the deal file; a pipeline that it names counts from its folder.
        deal: its deal.
        wanted: what the command line says; it goes before what the file says.
        today: the day of the answer.

    Raises:
        UnusableError: nothing in the export can be used.
        UsageError: an amount or percentage that cannot be read.
    """
    pursuit = _pursuit(deal, wanted)
    named = wanted.file or pursuit.file
    if not named:
        return None
    file = wanted.file or beside(path, pursuit.file)
    mapping = beside(path, pursuit.mapping) if pursuit.mapping and not wanted.file else ""
    with progress_of(f"reading {named}") as progress:
        opened = open_pipeline(file, mapping=mapping, progress=progress)
    _tell(opened.warnings)
    if wanted.save:
        say(f"Which column means what is kept in {keep_mapping(opened, file)}")
    with progress_of("learning the odds"):
        return pipeline_view(deal, opened.pipeline, pursuit, today=today, rng=dice())


def _pursuit(deal: Deal, wanted: Wanted) -> Pursuit:
    pursuit = deal.pipeline or Pursuit()
    changes: dict[str, Any] = {}
    if wanted.margin:
        changes["margin"] = Estimate.point(float(_read(read_percent, wanted.margin, "--margin")))
    if wanted.cost:
        changes["cost"] = _read(lambda t: read_money(t, deal.currency), wanted.cost, "--cost")
    if wanted.slots:
        changes["slots"] = wanted.slots
    if wanted.deadline is not None:
        changes["deadline"] = wanted.deadline
    if wanted.owner:
        changes["owner"] = wanted.owner
    if wanted.stated:
        changes["uses_stated_chances"] = True
    return replace(pursuit, **changes)


def _read(reader: Callable[[str], Decimal], text: str, option: str) -> Decimal:
    try:
        value = reader(text)
    except AmountTextError as problem:
        raise click.BadParameter(str(problem), param_hint=option) from problem
    if value < 0:
        raise click.BadParameter(f"{text!r} is below 0", param_hint=option)
    return value


def _tell(findings: tuple[Finding, ...]) -> None:
    """Say what is wrong with an export, one line each; notes are for the JSON."""
    for finding in findings:
        if finding.severity is Severity.NOTE:
            continue
        where = finding.where
        place = "" if where is None or where.line is None else f":{where.line}"
        source = "" if where is None else f"{where.source}{place}: "
        column = f" [{where.field}]" if where is not None and where.field else ""
        hint = f"; {finding.hint}" if finding.hint else ""
        say(f"{source}{finding.code} {finding.severity.value}{column}: {finding.message}{hint}")
