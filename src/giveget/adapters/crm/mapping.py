"""Which column means what, and how are its cells written?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from giveget.adapters.crm.dates import DateOrder
from giveget.adapters.crm.roles import Role
from giveget.core.walkaway.pipeline import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """How the columns of an export are read.

    What is left out is found out from the headings and values when the export is loaded.

    Args:
        columns: heading of the column for each role; a role without a column is left out. All are
            proposed from the headings where none is given.
        confidence: how sure a proposed column is, 0…1; 1 where a person said so.
        kind: the CRM it comes from: salesforce, hubspot, pipedrive or table.
        outcomes: what a stage or status means (won, lost, open), by its text in the file.
        dates: whether day or month comes first, by heading.
        numbers: the mark before decimals (``.`` or ``,``), by heading.
        currency: ISO 4217 code of the pipeline; where cells name none, theirs.
        stages: stages of open deals from first to last.
        keep_deleted: whether deals marked as deleted are used.
        encoding: of a text file, e.g. ``cp1251``.
        delimiter: between the cells of a text file.
    """

    columns: Mapping[Role, str]
    confidence: Mapping[Role, float] = field(default_factory=dict)
    kind: str = "table"
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    dates: Mapping[str, DateOrder] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    currency: str = ""
    stages: tuple[str, ...] = ()
    keep_deleted: bool = False
    encoding: str = ""
    delimiter: str = ""
