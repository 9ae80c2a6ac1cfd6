"""Which rows say the same deal twice?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from giveget.adapters.crm.dates import reading_of
from giveget.adapters.crm.problems import DUPLICATE, TWINS
from giveget.adapters.crm.report import Report, counted
from giveget.adapters.crm.table import Table


def drop_duplicates(
    table: Table,
    places: Sequence[int],
    column: str,
    modified: Sequence[str] | None,
    report: Report,
) -> set[int]:
    """Places of the rows that repeat an id; of each id the row changed last stays.

    Args:
        table: the rows.
        places: the rows still in use, by their place in the table.
        column: heading of the id.
        modified: when each row was changed, where the file says so; else the last row stays.
        report: takes a finding for each row dropped.
    """
    ids = table.column(column) or []
    counts = Counter(ids[place] for place in places)
    counts.pop("", None)
    if not counts or max(counts.values()) == 1:
        return set()
    is_ordered = modified is not None and all(m == "" or _is_sortable(m) for m in set(modified))
    groups: dict[str, list[int]] = {}
    for place in places:
        if counts[ids[place]] > 1:
            groups.setdefault(ids[place], []).append(place)
    dropped: set[int] = set()
    for id_, members in groups.items():
        best = max(members, key=lambda m: (modified[m] if modified and is_ordered else "", m))
        for place in members:
            if place != best:
                dropped.add(place)
                _report(table, place, best, column, id_, report)
    text = f"{counted(len(dropped), 'row')} repeating an id left out; the latest of each id stays"
    report.note("duplicates", text, column)
    return dropped


def _report(table: Table, place: int, best: int, column: str, id_: str, report: Report) -> None:
    differs = [
        heading
        for heading, cells in zip(table.headings, table.columns, strict=True)
        if cells[place] != cells[best]
    ]
    listed = ", ".join(differs[:4]) + (" …" if len(differs) > 4 else "")
    kept = (
        f"they differ in {listed}; the later one was kept" if differs else "equal in every column"
    )
    report.row(DUPLICATE, table.rows[place], column, id_, other=table.rows[best], id=id_, kept=kept)


def _is_sortable(text: str) -> bool:
    return text[4:5] == "-" and reading_of(text) is not None


def note_twins(table: Table, places: Sequence[int], report: Report) -> None:
    """Say how many rows are equal in every column where no id tells them apart."""
    records = list(zip(*table.columns, strict=True))
    seen: set[tuple[str, ...]] = set()
    twins = 0
    first = 0
    for place in places:
        record = records[place]
        if record in seen:
            twins += 1
            first = first or table.rows[place]
        seen.add(record)
    if twins:
        report.at(TWINS, first, "", "", count=twins)
