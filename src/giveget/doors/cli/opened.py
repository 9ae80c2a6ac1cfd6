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
from giveget.core.terms import AmountTextError, Deal, Estimate, Pursuit, Severity
from giveget.core.terms.amounts import read_money, read_number, read_percent
from giveget.core.terms.currencies import is_currency
from giveget.desk.pipeline import PipelineView, pipeline_view
from giveget.doors.cli.output import say
from giveget.doors.cli.pipeline import Wanted
from giveget.doors.cli.progress import progress_of
from giveget.doors.cli.trouble import show_findings


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
        opened = open_pipeline(
            file,
            mapping=mapping,
            rates=pursuit.rates,
            currency=deal.currency,
            owner=pursuit.owner,
            progress=progress,
        )
    if opened.pipeline.source != file:
        say(f"The table of deals in {file} is {opened.pipeline.source}")
    show_findings(tuple(f for f in opened.warnings if f.severity is not Severity.NOTE))
    if wanted.save:
        say(f"Which column means what is kept in {keep_mapping(opened, file)}")
    with progress_of("learning the odds"):
        return pipeline_view(deal, opened.pipeline, pursuit, today=today, rng=dice())


def _pursuit(deal: Deal, wanted: Wanted) -> Pursuit:
    pursuit = deal.pipeline or Pursuit()
    changes: dict[str, Any] = {}
    if wanted.margin:
        changes["margin"] = Estimate.point(_margin(wanted.margin))
    if wanted.rates:
        changes["rates"] = {**pursuit.rates, **_rates(wanted.rates, deal.currency)}
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


def _margin(text: str) -> float:
    margin = float(_read(read_percent, text, "--margin"))
    if not 0 < margin <= 1:
        what = "nothing" if margin == 0 else "more than the whole amount"
        raise click.BadParameter(
            f"{text!r} is {what}; write the share of an amount that stays with us, above 0% and at "
            "most 100%: 60% when 100 of revenue leave 60",
            param_hint="--margin",
        )
    return margin


def _rates(texts: tuple[str, ...], currency: str) -> dict[str, Decimal]:
    """The rates that were typed: how much of the deal's currency one unit is worth."""
    found: dict[str, Decimal] = {}
    for text in texts:
        code, number = _rate(text, currency)
        if code in found:
            raise click.BadParameter(f"{code} is given twice", param_hint="--rate")
        found[code] = number
    return found


def _rate(text: str, currency: str) -> tuple[str, Decimal]:
    left, sign, right = (part.strip() for part in text.partition("="))
    code = left.upper()
    if not sign or len(code) != 3 or not is_currency(code):
        problem = "is no rate"
    elif code == currency:
        problem = f"is a rate of the deal's own currency {currency}"
    else:
        number = _read(lambda t: read_number(t, "a number such as 1.08"), right, "--rate")
        if number > 0:
            return code, number
        problem = "is not above 0"
    other = "USD" if currency == "EUR" else "EUR"
    raise click.BadParameter(
        f"{text!r} {problem}; write the code of another currency and what one unit of it is worth "
        f"in {currency}: {other}=1.08",
        param_hint="--rate",
    )


def _read(reader: Callable[[str], Decimal], text: str, option: str) -> Decimal:
    try:
        value = reader(text)
    except AmountTextError as problem:
        raise click.BadParameter(str(problem), param_hint=option) from problem
    if value < 0:
        raise click.BadParameter(f"{text!r} is below 0", param_hint=option)
    return value
