"""Which other deals enter the walk-away value of a command that is about something else?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from giveget.core.terms import Deal
from giveget.core.walkaway.others import Others
from giveget.doors.cli.pipeline import NOTHING_SAID


def others_of(
    path: str, deal: Deal, today: date, file: str = "", rates: tuple[str, ...] = ()
) -> Others | None:
    """Return the other deals of an export, or of the one that the deal file names, if any.

    Raises:
        UnusableError: nothing in the export can be used.
        UsageError: a rate that cannot be read.
    """
    if deal.pipeline is None and not file:
        return None
    from giveget.doors.cli.opened import pipeline_of

    view = pipeline_of(path, deal, replace(NOTHING_SAID, file=file, rates=rates), today)
    return None if view is None else view.others
