"""What do the tables beside the deals say about stages, owners and accounts?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from giveget.adapters.crm.content import Content, content_of
from giveget.adapters.crm.delimited import read_delimited
from giveget.adapters.crm.outcomes import flag_of
from giveget.adapters.crm.report import Report, counted
from giveget.adapters.crm.roles import normalised
from giveget.adapters.crm.table import Table
from giveget.core.walkaway.pipeline import Outcome

_MAX_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class StageEntry:
    """A stage as the CRM's own table describes it.

    Args:
        label: its name.
        place: where it stands in its pipeline.
        outcome: won or lost for closing stages; open for others.
    """

    label: str
    place: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Companions:
    """Names that tables beside the deals give to ids."""

    stages: Mapping[str, StageEntry] = field(default_factory=dict)
    owners: Mapping[str, str] = field(default_factory=dict)
    accounts: Mapping[str, str] = field(default_factory=dict)
    account_of_deal: Mapping[str, str] = field(default_factory=dict)

    @property
    def stage_order(self) -> tuple[str, ...]:
        """Labels of the open stages from first to last."""
        entries = [e for e in self.stages.values() if e.outcome is Outcome.OPEN]
        return tuple(dict.fromkeys(e.label for e in sorted(entries, key=lambda e: e.place)))


def deals_table_in(folder: Path) -> Path | None:
    """The table of deals among the tables of an export of several files."""
    names = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".csv", ".xlsx"))
    for wanted in (
        "deal_data", "deals", "deal", "opportunity", "opportunities", "sf_opportunity_data",
        "opportunity_data", "sales_pipeline", "hubspot_deals",
    ):  # fmt: skip
        for path in names:
            if path.stem.lower().replace("-", "_") == wanted:
                return path
    return names[0] if len(names) == 1 else None


def companions_of(path: Path, kind: str, report: Report) -> Companions:
    """Read the tables beside a table of deals, as exports of HubSpot and Salesforce have them.

    A file that cannot be read is passed over: the deals do without it.
    """
    if kind not in ("hubspot", "salesforce"):
        return Companions()
    tables = {
        purpose: table
        for purpose, names in _FILES[kind].items()
        if (table := _read_first(path, names, report)) is not None
    }
    return Companions(
        stages=_stages(tables["stages"]) if "stages" in tables else {},
        owners=_names(tables["owners"], ("owner id", "id"), _person) if "owners" in tables else {},
        accounts=_names(tables["accounts"], ("id", "company id"), _company)
        if "accounts" in tables
        else {},
        account_of_deal=_pairs(tables["links"], "deal id", "company id")
        if "links" in tables
        else {},
    )


_FILES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "hubspot": {
        "stages": ("deal_pipeline_stage_data.csv", "deal_pipeline_stage.csv"),
        "owners": ("owner_data.csv", "owner.csv"),
        "accounts": ("company_data.csv", "company.csv"),
        "links": ("deal_company_data.csv", "deal_company.csv"),
    },
    "salesforce": {
        "stages": ("sf_opportunity_stage_data.csv", "opportunity_stage.csv"),
        "owners": ("sf_user_data.csv", "user.csv"),
        "accounts": ("sf_account_data.csv", "account.csv"),
    },
}


def _read_first(deals: Path, names: tuple[str, ...], report: Report) -> Table | None:
    for name in names:
        path = deals.with_name(name)
        try:
            if path == deals or not path.is_file() or path.stat().st_size > _MAX_BYTES:
                continue
            if content_of(path)[0] is not Content.TEXT:
                continue
            table = read_delimited(path, Report(name), _unheard)
        except OSError:
            continue
        if table is not None:
            report.note("file", f"names were looked up in {name} ({counted(len(table), 'row')})")
            return table
    return None


def _unheard(done: int, total: int) -> None:
    """The tables beside the deals are small: nobody waits for them."""


def _records(table: Table) -> list[dict[str, str]]:
    headings = [normalised(heading) for heading in table.headings]
    return [dict(zip(headings, cells, strict=True)) for cells in zip(*table.columns, strict=True)]


def _stages(table: Table) -> dict[str, StageEntry]:
    entries: dict[str, StageEntry] = {}
    for record in _records(table):
        key = record.get("stage id") or record.get("id") or record.get("api name") or ""
        label = record.get("label") or record.get("master label") or key
        if key:
            entries[key] = StageEntry(label, _place(record), _outcome(record))
    return entries


def _place(record: Mapping[str, str]) -> float:
    try:
        return float(record.get("display order") or record.get("sort order") or 0)
    except ValueError:
        return 0.0


def _outcome(record: Mapping[str, str]) -> Outcome:
    if flag_of(record.get("closed won", "") or record.get("is won", "")):
        return Outcome.WON
    return Outcome.LOST if flag_of(record.get("is closed", "")) else Outcome.OPEN


def _names(
    table: Table, keys: tuple[str, ...], name_of: Callable[[Mapping[str, str]], str]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for record in _records(table):
        key = next((record[key] for key in keys if record.get(key)), "")
        name = name_of(record)
        if key and name:
            found[key] = name
    return found


def _person(record: Mapping[str, str]) -> str:
    first, last = record.get("first name", ""), record.get("last name", "")
    name = f"{first} {last}".strip() if first != last else first
    return record.get("name") or name or record.get("email", "")


def _company(record: Mapping[str, str]) -> str:
    return record.get("name", "")


def _pairs(table: Table, key: str, value: str) -> dict[str, str]:
    return {r[key]: r[value] for r in _records(table) if r.get(key) and r.get(value)}
