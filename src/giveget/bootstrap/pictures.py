"""Who draws a frontier?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from giveget.adapters.plots import FrontierPicture, Mark, draw
from giveget.desk.frontier import FrontierResult, MarkName


def frontier_picture(
    result: FrontierResult, names: Mapping[MarkName, str], form: Literal["svg", "png"]
) -> bytes:
    """Return the picture of a frontier.

    Args:
        result: the frontier.
        names: how people call the bargaining points.
        form: ``svg`` or ``png``.
    """
    walkaway, table = result.walkaway.value, result.table
    marks = [Mark("the table", 0.0, table.ours - walkaway)]
    for mark, name in names.items():
        if mark in result.marks:
            point = result.point(result.marks[mark])
            marks.append(Mark(name, point.gain_to_them, point.over_walkaway))
    is_known = result.deal.beliefs.surplus_on_table is not None
    return draw(
        FrontierPicture(
            title=result.deal.title or result.deal.id,
            currency=result.deal.currency,
            gain_to_them=[float(value) - table.theirs for value in result.found.theirs],
            over_walkaway=[float(value) - walkaway for value in result.found.ours],
            walkaway=walkaway,
            their_walkaway=result.their_walkaway - table.theirs if is_known else None,
            marks=tuple(marks),
        ),
        form,
    )
