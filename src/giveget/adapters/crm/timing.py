"""When did each deal begin and end, and on which day was the export made?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.problems import CLOSED_BEFORE_CREATED, FUTURE_DATE
from giveget.adapters.crm.report import Report
from giveget.adapters.crm.roles import Role
from giveget.core.walkaway.pipeline import Outcome

Days = Mapping[Role, Sequence[date | None]]


@dataclass(frozen=True, slots=True)
class Timing:
    """Days of each deal, and the day of the export."""

    created: list[date | None]
    closed: list[date | None]
    as_of: date | None


def timed(
    days: Days,
    outcomes: Sequence[Outcome],
    rows: Sequence[int],
    mapping: ColumnMapping,
    as_of: date | None,
    not_after: date | None,
    report: Report,
) -> Timing:
    """The day each deal was created and the day it closed (or is expected to while open).

    A closed deal cannot have closed after the export was made, nor before it was created: such a
    day is reported and left out.
    """
    count = len(rows)
    created = list(days.get(Role.CREATED, [None] * count))
    closed, sources = _closed(days, outcomes, count)
    limit = as_of
    if limit is None and not_after is not None:
        newest = max((day for day in created if day is not None), default=None)
        limit = not_after if newest is None or newest <= not_after else None
    headings = mapping.columns
    for place, outcome in enumerate(outcomes):
        begun, ended = created[place], closed[place]
        if limit is not None and begun is not None and begun > limit:
            report.cell(
                FUTURE_DATE, rows[place], headings.get(Role.CREATED, ""), begun.isoformat(),
                outcome=outcome, happened="was created", limit=limit,
            )  # fmt: skip
            begun = created[place] = None
        if ended is None or outcome is Outcome.OPEN:
            continue
        if limit is not None and ended > limit:
            report.cell(
                FUTURE_DATE, rows[place], headings.get(sources[place], ""), ended.isoformat(),
                outcome=outcome, happened="closed", limit=limit,
            )  # fmt: skip
            closed[place] = None
        elif begun is not None and ended < begun:
            report.cell(
                CLOSED_BEFORE_CREATED, rows[place], headings.get(Role.CREATED, ""),
                begun.isoformat(), value=ended, created=begun,
            )  # fmt: skip
            created[place] = None
    return Timing(created, closed, as_of or _newest(created, closed, outcomes, report))


def _closed(
    days: Days, outcomes: Sequence[Outcome], count: int
) -> tuple[list[date | None], list[Role]]:
    """The closing day of each deal and the column it came from."""
    nothing: list[date | None] = [None] * count
    closing = days.get(Role.CLOSED, nothing)
    expected = days.get(Role.EXPECTED, nothing)
    ends = {
        Outcome.WON: (Role.WON_ON, days.get(Role.WON_ON, nothing)),
        Outcome.LOST: (Role.LOST_ON, days.get(Role.LOST_ON, nothing)),
        Outcome.OPEN: (Role.EXPECTED, expected),
    }
    found: list[date | None] = []
    sources: list[Role] = []
    for place, outcome in enumerate(outcomes):
        role, first = ends[outcome]
        day = first[place]
        found.append(day if day is not None else closing[place])
        sources.append(role if day is not None else Role.CLOSED)
    return found, sources


def _newest(
    created: Sequence[date | None],
    closed: Sequence[date | None],
    outcomes: Sequence[Outcome],
    report: Report,
) -> date | None:
    happened = [day for day in created if day is not None]
    happened += [
        day
        for day, outcome in zip(closed, outcomes, strict=True)
        if day is not None and outcome is not Outcome.OPEN
    ]
    if not happened:
        report.note(
            "dates", "the file has no dates of what has happened; the day of export is not known"
        )
        return None
    newest = max(happened)
    report.note("dates", f"the newest day in the file, {newest}, is taken as the day of the export")
    return newest
