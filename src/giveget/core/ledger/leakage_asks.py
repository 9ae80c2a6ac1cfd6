"""What became of what they asked for, and what was given that nobody asked for?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from statistics import median

from giveget.core.ledger.leakage import Record, RecordKind
from giveget.core.ledger.shares import Share, share_of

_GRANTS = frozenset({RecordKind.GIVE, RecordKind.CONCESSION})
_NEVER = datetime.max.replace(tzinfo=UTC)

# "Reduced to something they can live with": a tenth around the half, so that 6 of 10 counts.
_HALF = (Decimal("0.4"), Decimal("0.6"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A give or concession that answers an ask.

    Args:
        ask, answer: the rows.
        share: part of the ask that was granted; None where a size is missing.
    """

    ask: Record
    answer: Record
    share: Decimal | None

    @property
    def waited(self) -> timedelta:
        """How long it took from ask to give."""
        return self.answer.at - self.ask.at

    @property
    def is_full(self) -> bool:
        """Whether all that was asked for was granted."""
        return self.share is not None and self.share >= 1

    @property
    def is_halved(self) -> bool:
        """Whether about half was granted for nothing, as if that were a trade. S4-16."""
        is_bare = self.answer.kind is RecordKind.CONCESSION
        return is_bare and self.share is not None and _HALF[0] <= self.share <= _HALF[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLeakage:
    """What became of the asks.

    Args:
        asks: how many there were.
        grants: the gives and concessions that answer one, by time of the ask.
        granted: asks that were granted at least in part, of all asks.
        granted_in_full: of those granted whose sizes are known.
        halved: about half granted for nothing, of the same.
        median_wait: from ask to give; None without grants.
    """

    asks: int
    grants: tuple[Grant, ...]
    granted: Share
    granted_in_full: Share
    halved: Share
    median_wait: timedelta | None


def ask_leakage(records: Sequence[Record]) -> AskLeakage:
    """Return what became of the asks; an ask counts by the first answer that grants it."""
    asks = {row.id: row for row in records if row.kind is RecordKind.ASK}
    grants = grants_of(records)
    sized = [grant for grant in grants if grant.share is not None]
    waits = [grant.waited.total_seconds() for grant in grants]
    return AskLeakage(
        asks=len(asks),
        grants=grants,
        granted=share_of(len(grants), len(asks)),
        granted_in_full=share_of(sum(grant.is_full for grant in sized), len(sized)),
        halved=share_of(sum(grant.is_halved for grant in sized), len(sized)),
        median_wait=timedelta(seconds=median(waits)) if waits else None,
    )


def grants_of(records: Sequence[Record]) -> tuple[Grant, ...]:
    """Return for every ask that was granted its first answer, by time of the ask."""
    asks = {row.id: row for row in records if row.kind is RecordKind.ASK}
    first: dict[str, Record] = {}
    for row in sorted(records, key=lambda row: row.at):
        if row.kind in _GRANTS and row.answers in asks:
            first.setdefault(row.answers, row)
    found = [
        Grant(ask=asks[name], answer=answer, share=_share(asks[name], answer))
        for name, answer in first.items()
    ]
    return tuple(sorted(found, key=lambda grant: (grant.ask.at, grant.ask.id)))


def never_asked_for(records: Sequence[Record]) -> tuple[Record, ...]:
    """Return the concessions that no ask came before, in their deal and on their term.

    Rows whose deal is not known are left out: nobody can say what was asked for there.
    """
    first: dict[tuple[str, str], datetime] = {}
    for row in records:
        if row.kind is RecordKind.ASK:
            key = (row.deal, row.term)
            first[key] = min(row.at, first.get(key, row.at))
    return tuple(
        row
        for row in records
        if row.kind is RecordKind.CONCESSION
        and row.deal
        and not row.answers
        and row.at < first.get((row.deal, row.term), _NEVER)
    )


def second_finals(records: Sequence[Record]) -> tuple[Record, ...]:
    """Return what was called final after something in the same deal and on that term had been.

    Rows whose deal is not known are left out.
    """
    seen: set[tuple[str, str]] = set()
    found: list[Record] = []
    for row in sorted(
        (row for row in records if row.is_final and row.deal), key=lambda row: row.at
    ):
        if (row.deal, row.term) in seen:
            found.append(row)
        seen.add((row.deal, row.term))
    return tuple(found)


def _share(ask: Record, answer: Record) -> Decimal | None:
    if ask.size is None or answer.size is None or ask.size <= 0 or answer.term != ask.term:
        return None
    return answer.size / ask.size
