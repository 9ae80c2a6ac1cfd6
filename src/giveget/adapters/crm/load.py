"""How does an export of a CRM become a pipeline?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from giveget.adapters.crm.assemble import Wanted, assembled
from giveget.adapters.crm.companions import companions_of, deals_table_in
from giveget.adapters.crm.content import Content, content_of
from giveget.adapters.crm.delimited import read_delimited
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.mapping_file import load_mapping, mapping_path
from giveget.adapters.crm.problems import (
    ALL_LOST,
    ALL_WON,
    CANNOT_READ,
    EMPTY,
    MISSING_COLUMN,
    NOT_A_PIPELINE,
    NOTHING_LEFT,
    ONE_CLOSED,
    ONLY_OPEN,
    OTHER_CURRENCY,
    OTHER_KIND,
    TOO_LARGE,
    WRONG_NAME,
)
from giveget.adapters.crm.propose import propose_mapping
from giveget.adapters.crm.report import Note, Report
from giveget.adapters.crm.roles import Role
from giveget.adapters.crm.standing import EVIDENCE
from giveget.adapters.crm.table import Table
from giveget.core.terms import Finding
from giveget.core.walkaway.pipeline import Dropped, Outcome, Pipeline

Progress = Callable[[int, int], None]
_READING_SHARE = 0.6
_SAMPLE = 400
_SURE = 0.8
_LISTED = 8
_HEADINGS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedPipeline:
    """An export, read.

    Args:
        pipeline: the deals; None when nothing can be used, and then a finding says why.
        mapping: which column means what, with everything that was found out; None without a table.
        notes: every decision made while reading.
        dropped: every row and cell that is not used, with the reason.
        findings: what is wrong with the file, with row and column.
    """

    pipeline: Pipeline | None
    mapping: ColumnMapping | None
    notes: tuple[Note, ...]
    dropped: tuple[Dropped, ...]
    findings: tuple[Finding, ...]


def load_pipeline(
    path: Path,
    *,
    mapping: ColumnMapping | None = None,
    rates: Mapping[str, Decimal] | None = None,
    into: str = "",
    as_of: date | None = None,
    progress: Progress | None = None,
) -> LoadedPipeline:
    """Read the deals of a CRM from a CSV file, a workbook or a folder of tables.

    Nothing is guessed silently and nothing in the file raises: decisions are notes, problems are
    findings, and what is left out is listed.

    Args:
        path: the file, or the folder that holds the table of deals and those beside it.
        mapping: which column means what; else the one saved beside the file, else a proposed one.
        rates: how much of the pipeline's currency (or of ``into``) one unit of another currency
            (by its ISO code) is worth.
        into: ISO code of the currency that amounts are needed in. Rates then lead into it, and
            an export in another currency without a rate cannot be used. Amounts that are all in
            one currency stay in it, for the caller to convert.
        as_of: the day of the export; else the newest day on which something happened in it.
        progress: called with how much of how much is done, from the first batch on.

    Raises:
        OutOfRangeError: a rate is not above zero.
    """
    report = Report(str(path))
    tick = progress or _unheard
    if "\0" in str(path):
        report.file(CANNOT_READ, reason="its name is not a valid path")
        return _result(None, None, report)
    try:
        wanted = Wanted(rates=rates or {}, into=into, as_of=as_of)
        return _loaded(path, mapping, wanted, tick, report)
    except OSError as problem:
        report.file(CANNOT_READ, reason=problem.strerror or type(problem).__name__)
    except UnicodeError as problem:
        report.file(CANNOT_READ, reason=f"not in the encoding of the mapping: {problem}")
    except MemoryError:
        report.file(TOO_LARGE, what="more cells than fit into memory", limit="as many as fit")
    return _result(None, None, report)


def _loaded(
    path: Path, given: ColumnMapping | None, wanted: Wanted, tick: Progress, report: Report
) -> LoadedPipeline:
    deals = _deals_in(path, report) if path.is_dir() else path
    if deals is None:
        return _result(None, None, report)
    saved = given or _saved(deals, report)
    if report.findings:
        return _result(None, None, report)
    size = deals.stat().st_size
    table = _table(deals, saved, _Share(tick, size).reading, report)
    if table is None:
        return _result(None, saved, report)
    mapping = _completed(saved, table, report)
    if not _is_usable(table, mapping, deals, report):
        return _result(None, mapping, report)
    if wanted.as_of is None:
        written = datetime.fromtimestamp(deals.stat().st_mtime, UTC).date()
        wanted = replace(wanted, not_after=written + timedelta(days=1))
    companions = companions_of(deals, mapping.kind, report)
    pipeline, found = assembled(table, mapping, companions, wanted, report)
    tick(size, size)
    if pipeline is None:
        reasons = ", ".join(f"{reason} ({n:,})" for reason, n in report.reasons.most_common(4))
        report.file(
            NOTHING_LEFT,
            count=len(table),
            reasons=reasons or "no reason",
            mapping=mapping_path(deals).name,
        )
        return _result(None, found, report)
    _judge(pipeline, found, report)
    if not _is_convertible(pipeline, found, wanted, report):
        return _result(None, found, report)
    return _result(pipeline, found, report)


def _deals_in(folder: Path, report: Report) -> Path | None:
    """The table of deals in a folder; from then on the report speaks of that file."""
    deals = deals_table_in(folder)
    if deals is None:
        names = sorted(path.name for path in folder.iterdir() if path.is_file())
        has = f"; it has {', '.join(names[:_LISTED])}" if names else ""
        more = f" and {len(names) - _LISTED:,} more" if len(names) > _LISTED else ""
        what = f"the folder has no table that is called deals or opportunities{has}{more}"
        report.file(EMPTY, what=what)
        return None
    report.note("file", f"{deals.name} is the table of deals in the folder")
    report.source = str(deals)
    return deals


def _is_convertible(
    pipeline: Pipeline, mapping: ColumnMapping, wanted: Wanted, report: Report
) -> bool:
    """Whether amounts are in the currency that is needed, or can be brought into it."""
    currency = pipeline.currency
    if "" in (currency, wanted.into) or currency == wanted.into or currency in wanted.rates:
        return True
    column = mapping.columns.get(Role.CURRENCY) or mapping.columns.get(Role.AMOUNT, "")
    row, amount = next(
        ((o.row, o.amount) for o in pipeline.opportunities if o.amount is not None), (None, "")
    )
    report.at(
        OTHER_CURRENCY, row, column, f"{amount} {currency}", currency=currency, deal=wanted.into
    )
    return False


class _Share:
    """Reading is the first part of the work; the rest is done when everything is done."""

    def __init__(self, tick: Progress, size: int) -> None:
        self._tick, self._size = tick, size

    def reading(self, done: int, total: int) -> None:
        self._tick(int(self._size * _READING_SHARE * min(1.0, done / max(1, total))), self._size)


def _unheard(done: int, total: int) -> None:
    """Nobody wants to know."""


def _saved(deals: Path, report: Report) -> ColumnMapping | None:
    path = mapping_path(deals)
    if not path.is_file():
        return None
    mapping, findings = load_mapping(path)
    report.add(findings)
    if mapping is not None:
        report.note("columns", f"read as {path.name} says")
    return mapping


def _table(
    path: Path, mapping: ColumnMapping | None, tick: Progress, report: Report
) -> Table | None:
    content, words = content_of(path)
    suffix = path.suffix.lower()
    match content:
        case Content.EMPTY:
            report.file(EMPTY, what="the file is empty")
            return None
        case Content.OTHER:
            report.file(OTHER_KIND, what=words)
            return None
        case Content.EXCEL | Content.HTML:
            from giveget.adapters.crm.workbook import read_html, read_workbook

            right = (".xlsx", ".xls", ".xlsb", ".xlsm", ".ods")
            if suffix not in right:
                report.file(WRONG_NAME, what=words, suffix=".xlsx")
            elif content is Content.HTML:
                report.file(WRONG_NAME, what=words, suffix=".html")
            read = read_workbook if content is Content.EXCEL else read_html
            return read(path, report, tick)
        case Content.TEXT:
            if suffix in (".xlsx", ".xls", ".xlsb", ".ods"):
                report.file(WRONG_NAME, what="a text with delimiters", suffix=".csv")
            encoding = mapping.encoding if mapping else ""
            delimiter = mapping.delimiter if mapping else ""
            return read_delimited(path, report, tick, encoding=encoding, delimiter=delimiter)


def _completed(saved: ColumnMapping | None, table: Table, report: Report) -> ColumnMapping:
    """The mapping of a person; where it names no columns, with those of a proposal."""
    if saved is not None and saved.columns:
        return saved
    found = _proposed(table, report)
    if saved is None:
        return found
    return replace(saved, columns=found.columns, confidence=found.confidence, kind=found.kind)


def _proposed(table: Table, report: Report) -> ColumnMapping:
    step = max(1, len(table) // _SAMPLE)
    sample = zip(*(cells[::step] for cells in table.columns), strict=True)
    mapping = propose_mapping(table.headings, sample)
    kind = {"table": "a table of no CRM known"}.get(mapping.kind, f"an export of {mapping.kind}")
    report.note("columns", f"read as {kind}")
    for role, heading in mapping.columns.items():
        sure = mapping.confidence[role]
        unsure = f" ({sure:.0%} sure: please check)" if sure < _SURE else ""
        report.note("columns", f"taken as {role}{unsure}", heading)
    return mapping


def _is_usable(table: Table, mapping: ColumnMapping, path: Path, report: Report) -> bool:
    listed = ", ".join(table.headings[:_HEADINGS])
    if len(table.headings) > _HEADINGS:
        listed += f" and {len(table.headings) - _HEADINGS:,} more"
    missing = [(r, h) for r, h in mapping.columns.items() if h not in table.headings]
    for role, heading in missing:
        report.at(MISSING_COLUMN, None, heading, "", role=role, column=heading, columns=listed)
    if missing:
        return False
    tells = any(role in mapping.columns for role in EVIDENCE)
    names = (Role.ID, Role.NAME, Role.ACCOUNT)
    is_list = Role.AMOUNT in mapping.columns and any(role in mapping.columns for role in names)
    if not tells and not is_list:
        file = mapping_path(path).name
        example = table.headings[-1] if table.headings else "Stage"
        report.file(NOT_A_PIPELINE, columns=listed, mapping=file, example=example)
        return False
    return True


def _judge(pipeline: Pipeline, mapping: ColumnMapping, report: Report) -> None:
    """Say what the deals as a whole cannot tell."""
    outcomes = pipeline.outcomes
    won = int((outcomes == Outcome.WON.code).sum())
    lost = int((outcomes == Outcome.LOST.code).sum())
    if not won + lost:
        if any(role in mapping.columns for role in EVIDENCE):
            report.file(ONLY_OPEN, count=len(pipeline))
    elif won + lost == 1:
        report.file(ONE_CLOSED)
    elif not lost:
        report.file(ALL_WON, count=won)
    elif not won:
        report.file(ALL_LOST, count=lost)


def _result(
    pipeline: Pipeline | None, mapping: ColumnMapping | None, report: Report
) -> LoadedPipeline:
    return LoadedPipeline(
        pipeline=pipeline,
        mapping=mapping,
        notes=tuple(report.notes),
        dropped=tuple(sorted(report.dropped, key=lambda d: (d.row, d.column))),
        findings=report.findings,
    )
