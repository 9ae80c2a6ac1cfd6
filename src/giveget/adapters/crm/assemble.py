"""How do the columns of a table become opportunities?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from giveget.adapters.crm.cells import (
    Amounts,
    Cells,
    amounts_of,
    days_of_columns,
    lengths_of,
)
from giveget.adapters.crm.chances import probabilities_of
from giveget.adapters.crm.companions import Companions
from giveget.adapters.crm.dates import DateOrder
from giveget.adapters.crm.duplicates import drop_duplicates, note_twins
from giveget.adapters.crm.extras import attributes_of
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.money import Rates, in_one_currency
from giveget.adapters.crm.outcomes import flag_of
from giveget.adapters.crm.problems import DELETED, NO_AMOUNT, UNMATCHED
from giveget.adapters.crm.report import Report
from giveget.adapters.crm.roles import Role
from giveget.adapters.crm.stage_order import stages_in_order
from giveget.adapters.crm.standing import (
    Standing,
    Verdict,
    note_outcomes,
    report_verdicts,
)
from giveget.adapters.crm.table import Table
from giveget.adapters.crm.timing import Days, timed
from giveget.core.walkaway.pipeline import Opportunity, Outcome, Pipeline

_DATES = (Role.CREATED, Role.CLOSED, Role.WON_ON, Role.LOST_ON, Role.EXPECTED)
_EUROPEAN_DELIMITER = ";"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the caller knows about the export.

    Args:
        rates: how much of the pipeline's currency (or of ``into``) one unit of another is worth.
        into: the currency that rates lead to; empty for the pipeline's own.
        as_of: the day of the export; None to take the newest day in it.
        not_after: a day after which nothing in the export can have happened, when as_of is None.
    """

    rates: Mapping[str, Decimal]
    into: str = ""
    as_of: date | None = None
    not_after: date | None = None


def assembled(
    table: Table,
    mapping: ColumnMapping,
    companions: Companions,
    wanted: Wanted,
    report: Report,
) -> tuple[Pipeline | None, ColumnMapping]:
    """The pipeline a table holds, and the mapping with everything that was found out.

    None when no row can be used.
    """
    rows = _Rows(table, mapping, companions, report)
    verdicts = rows.standing.verdicts(len(table))
    meanings = rows.standing.meanings()
    note_outcomes(verdicts, meanings, mapping, report)
    report_verdicts(verdicts, table.rows, rows.columns, mapping, report)
    kept = rows.kept(verdicts)
    if not kept:
        return None, mapping
    if len(kept) < len(table):
        rows = _Rows(_only(table, kept), mapping, companions, report)
        verdicts = [verdicts[place] for place in kept]
    outcomes = [v.outcome or Outcome.OPEN for v in verdicts]
    amounts = rows.amounts()
    days, orders = rows.days(amounts.decimal)
    timing = timed(days, outcomes, rows.table.rows, mapping, wanted.as_of, wanted.not_after, report)
    money = in_one_currency(
        rows.without_placeholders(amounts, outcomes),
        rows.columns.get(Role.CURRENCY),
        rows.table.rows,
        mapping,
        Rates(wanted.rates, wanted.into),
        report,
    )
    stages, order = rows.stages(outcomes)
    opportunities = rows.opportunities(
        _Read(outcomes, money.values, money.currency, timing.created, timing.closed, stages)
    )
    numbers = dict(mapping.numbers)
    if amounts.decimal and Role.AMOUNT in mapping.columns:
        numbers.setdefault(mapping.columns[Role.AMOUNT], amounts.decimal)
    pipeline = Pipeline(
        opportunities=_convertible(opportunities, money.unconverted, report),
        currency=money.currency,
        as_of=timing.as_of,
        source=report.source,
        stages=order,
    )
    found = replace(
        mapping,
        outcomes={**meanings, **mapping.outcomes},
        dates=orders,
        numbers=numbers,
        currency=money.written,
        stages=order,
    )
    return pipeline, found


def _convertible(
    opportunities: tuple[Opportunity, ...], unconverted: frozenset[int], report: Report
) -> tuple[Opportunity, ...]:
    """Without the open deals whose size is written down, but not in a currency we can compare.

    A typical size in its place would be a guess against better knowledge. Won and lost deals
    stay: how they ended tells the odds, whatever they were paid in.
    """
    if not unconverted:
        return opportunities
    kept = []
    for place, deal in enumerate(opportunities):
        if place in unconverted and deal.outcome is Outcome.OPEN:
            report.drop_row(deal.row, "", "currency without a rate")
        else:
            kept.append(deal)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class _Read:
    outcomes: list[Outcome]
    amounts: list[Decimal | None]
    currency: str
    created: list[date | None]
    closed: list[date | None]
    stages: list[str]


def _only(table: Table, places: Sequence[int]) -> Table:
    columns = tuple([cells[place] for place in places] for cells in table.columns)
    return replace(table, columns=columns, rows=[table.rows[place] for place in places])


class _Rows:
    """A table seen through its mapping."""

    def __init__(
        self, table: Table, mapping: ColumnMapping, companions: Companions, report: Report
    ) -> None:
        self.table, self.mapping, self.report = table, mapping, report
        self.companions = companions
        self.columns: dict[Role, list[str]] = {
            role: cells
            for role, heading in mapping.columns.items()
            if (cells := table.column(heading)) is not None
        }
        self.standing = Standing(mapping, self.columns, companions.stages)

    def _cells(self, role: Role) -> Cells:
        return Cells(self.mapping.columns[role], self.columns[role], self.table.rows)

    def kept(self, verdicts: Sequence[Verdict]) -> list[int]:
        """Places of the rows that stay: told apart, not deleted, each deal once."""
        places = [place for place, v in enumerate(verdicts) if v.outcome is not None]
        if Role.DELETED in self.columns and not self.mapping.keep_deleted:
            heading, cells = self.mapping.columns[Role.DELETED], self.columns[Role.DELETED]
            deleted = {text for text in set(cells) if flag_of(text)}
            for place in places if deleted else ():
                if cells[place] in deleted:
                    self.report.row(DELETED, self.table.rows[place], heading, "")
            places = [place for place in places if cells[place] not in deleted]
        if Role.ID in self.columns:
            modified = self.columns.get(Role.MODIFIED)
            column = self.mapping.columns[Role.ID]
            doubled = drop_duplicates(self.table, places, column, modified, self.report)
            return [place for place in places if place not in doubled]
        note_twins(self.table, places, self.report)
        return places

    def amounts(self) -> Amounts:
        """The amounts; none when no column holds any."""
        if Role.AMOUNT not in self.columns:
            self.report.file(NO_AMOUNT, what="no column holds the size of the deals")
            return Amounts([None] * len(self.table), [""] * len(self.table), "")
        return amounts_of(self._cells(Role.AMOUNT), self.mapping, self.report)

    def without_placeholders(self, amounts: Amounts, outcomes: Sequence[Outcome]) -> Amounts:
        """The amounts; zeros of a column that is filled in only when a deal is won are unknown."""
        won = [v for v, o in zip(amounts.values, outcomes, strict=True) if o is Outcome.WON and v]
        others = [v for v, o in zip(amounts.values, outcomes, strict=True) if o is not Outcome.WON]
        zeros = sum(1 for value in others if value is not None)
        if not won or not zeros or any(others):
            return amounts
        heading = self.mapping.columns[Role.AMOUNT]
        what = (
            f"{heading!r} is 0 for every deal that is open or lost ({zeros:,}): it is filled in "
            "when a deal is won, and the size of the others is not known"
        )
        place = next(n for n, v in enumerate(amounts.values) if v is not None and not v)
        self.report.at(NO_AMOUNT, self.table.rows[place], heading, "0", what=what)
        return replace(amounts, values=[value or None for value in amounts.values])

    def days(self, decimal: str) -> tuple[Days, dict[str, DateOrder]]:
        """The days of every date column."""
        dates = {role: self._cells(role) for role in _DATES if role in self.columns}
        is_european = decimal == "," or self.table.delimiter == _EUROPEAN_DELIMITER
        return days_of_columns(dates, self.mapping, self.report, is_european=is_european)

    def stages(self, outcomes: Sequence[Outcome]) -> tuple[list[str], tuple[str, ...]]:
        """The stage of every row by name, and the order of the open ones."""
        cells = self.columns.get(Role.STAGE)
        if cells is None:
            return [""] * len(self.table), self.mapping.stages
        known = self.companions.stages
        if known:
            self._report_unmatched(Role.STAGE, known, "the table of stages")
            cells = [known[cell].label if cell in known else cell for cell in cells]
        present = set(cells)
        order = self.mapping.stages or tuple(
            stage for stage in self.companions.stage_order if stage in present
        )
        if not order:
            open_ = [place for place, o in enumerate(outcomes) if o is Outcome.OPEN]
            chances = self._chances()
            order = stages_in_order(
                [cells[place] for place in open_], [chances[place] for place in open_], self.report
            )
        return cells, order

    def _chances(self) -> list[float | None]:
        if Role.PROBABILITY not in self.columns:
            return [None] * len(self.table)
        return probabilities_of(self._cells(Role.PROBABILITY), Report(self.report.source))

    def _report_unmatched(self, role: Role, known: Mapping[str, object], table: str) -> None:
        filled = [cell for cell in self.columns[role] if cell]
        missing = sum(1 for cell in filled if cell not in known)
        if missing:
            heading = self.mapping.columns[role]
            self.report.at(
                UNMATCHED, None, heading, "", count=missing, total=len(filled), column=heading,
                table=table,
            )  # fmt: skip

    def _named(self, role: Role, names: Mapping[str, str], table: str) -> list[str]:
        cells = self.columns.get(role)
        if cells is None:
            return [""] * len(self.table)
        if not names:
            return cells
        self._report_unmatched(role, names, table)
        return [names.get(cell, cell) for cell in cells]

    def _accounts(self) -> list[str]:
        links = self.companions.account_of_deal
        if Role.ACCOUNT not in self.columns and links and Role.ID in self.columns:
            names = self.companions.accounts
            found = [links.get(id_, "") for id_ in self.columns[Role.ID]]
            return [names.get(company, company) for company in found]
        return self._named(Role.ACCOUNT, self.companions.accounts, "the table of accounts")

    def opportunities(self, read: _Read) -> tuple[Opportunity, ...]:
        """One opportunity per row."""
        rows, columns = self.table.rows, self.columns
        ids = [id_ or f"row {row}" for id_, row in zip(self._ids(), rows, strict=True)]
        nothing: list[float | None] = [None] * len(rows)
        chances = (
            probabilities_of(self._cells(Role.PROBABILITY), self.report)
            if Role.PROBABILITY in columns
            else nothing
        )
        lengths = (
            lengths_of(self._cells(Role.DAYS), self.report) if Role.DAYS in columns else nothing
        )
        stated = [
            chance if outcome is Outcome.OPEN else None
            for chance, outcome in zip(chances, read.outcomes, strict=True)
        ]
        currencies = ["" if amount is None else read.currency for amount in read.amounts]
        names = columns.get(Role.NAME) or [""] * len(rows)
        owners = self._named(Role.OWNER, self.companions.owners, "the table of owners")
        extras = attributes_of(self.table, self.mapping, self.report)
        return tuple(
            map(
                Opportunity, ids, names, self._accounts(), owners, read.stages, read.amounts,
                currencies, read.created, read.closed, read.outcomes, extras, lengths, stated, rows,
            )
        )  # fmt: skip

    def _ids(self) -> list[str]:
        return self.columns.get(Role.ID) or [""] * len(self.table)
