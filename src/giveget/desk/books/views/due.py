"""What has to be seen to, and by when?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from giveget.core.ledger import Alarm, AlarmKind, due, gets_of, replay
from giveget.core.terms import Deal
from giveget.desk.books.known import DealOf, require_known
from giveget.desk.ports import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """One thing to see to, with the deal's file where there is one."""

    alarm: Alarm
    deal: Deal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueView:
    """What is to be seen to as of a day; ``open_gets`` counts all that are still to come."""

    today: date
    soon_days: int
    rows: tuple[DueRow, ...]
    open_gets: int
    deals: int

    @property
    def is_late(self) -> bool:
        """Whether something is overdue."""
        return any(row.alarm.kind is AlarmKind.OVERDUE for row in self.rows)


def due_view(
    store: Store, names: Iterable[str], deal_of: DealOf, today: date, soon_days: int
) -> DueView:
    """Return what is to be seen to, the most pressing kind first, then by day.

    Raises:
        UnknownDealError: a deal that the books do not have.
    """
    wanted = tuple(require_known(store, name) for name in names) or store.deals()
    rows: list[DueRow] = []
    count = 0
    for name in wanted:
        books = replay(store.moves(name))
        alarms = due(books, today, soon_days)
        deal = deal_of(name) if alarms else None
        rows += [DueRow(alarm=one, deal=deal) for one in alarms]
        count += sum(get.is_open for get in gets_of(books, today))
    order = list(AlarmKind)
    rows.sort(key=lambda row: (order.index(row.alarm.kind), row.alarm.day or date.max))
    return DueView(
        today=today, soon_days=soon_days, rows=tuple(rows), open_gets=count, deals=len(wanted)
    )
