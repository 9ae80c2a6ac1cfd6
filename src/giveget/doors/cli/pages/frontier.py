"""What can no other package beat for both sides?"""

from __future__ import annotations

from giveget.desk.frontier import FrontierPoint, FrontierResult, MarkName
from giveget.doors.cli.pages.frame import page_about
from giveget.doors.cli.pages.proof import proof_line
from giveget.doors.cli.pages.walkaway import standing
from giveget.doors.cli.pages.words import money, percent, title_of
from giveget.doors.cli.paper.page import (
    Column,
    Notes,
    Page,
    Paragraph,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
)

MARKS: dict[MarkName, str] = {
    "recommended": "recommended",
    "nash": "Nash",
    "egalitarian": "equal gains",
    "kalai_smorodinsky": "Kalai–Smorodinsky",
}
_NO_MEETING = (
    "By these beliefs no package on the menu is better for both sides than walking away. "
    "State what they have at stake under `beliefs: surplus_on_table` to see where you could meet."
)


def frontier_page(result: FrontierResult, top: int) -> Page:
    """Return some points of the frontier, evenly spread, and every marked one.

    Args:
        result: the whole frontier.
        top: how many points to show besides the marked ones.
    """
    shown = _shown(result, top)
    return page_about(
        result.deal,
        standing(result.deal, result.walkaway, result.valuation),
        Table(
            name="point",
            title="Packages that no other beats for both sides",
            has_long_notes=True,
            columns=(
                Column("meeting point"),
                *numbers("over walk-away", "gain to them", "chance", "expected"),
            ),
            rows=tuple(_row(result, index) for index in shown),
        ),
        None if "nash" in result.marks else Paragraph(Toned(_NO_MEETING, Tone.CAREFUL)),
        Notes("shown", (f"{len(shown):,} of {len(result):,} points",)),
        Notes("assumed", result.assumed),
        Notes("proof", (proof_line(result.proof),)),
    )


def names_of(result: FrontierResult, index: int) -> str:
    """The names of the bargaining points that lie at an index."""
    return ", ".join(name for mark, name in MARKS.items() if result.marks.get(mark) == index)


def changes_of(result: FrontierResult, point: FrontierPoint) -> str:
    """What a point changes against the table."""
    parts = (f"{title_of(result.deal, term)} {point.package[term]}" for term in point.changes)
    return "; ".join(parts) or "the table as it is"


def _shown(result: FrontierResult, top: int) -> list[int]:
    count = len(result)
    spread = {round(i * (count - 1) / max(1, top - 1)) for i in range(top)} if count else set()
    return sorted(spread | set(result.marks.values()))


def _row(result: FrontierResult, index: int) -> Row:
    point = result.point(index)
    tone = Tone.BAD if point.over_walkaway < 0 else Tone.PLAIN
    return Row(
        str(index + 1),
        (
            Toned(names_of(result, index), Tone.STRONG),
            Toned(money(point.over_walkaway), tone),
            money(point.gain_to_them),
            percent(point.chance_of_yes),
            money(point.expected_value),
        ),
        changes_of(result, point),
    )
