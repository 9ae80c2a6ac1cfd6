"""What was given for nothing, by whom, to whom, and when in the quarter?

The audit reads mailboxes and sales systems into :class:`Record` rows; here they are only counted.
Every sum carries the rows behind it, so that each figure can be followed to its words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from giveget.core.ledger.exact import NOTHING, plus
from giveget.core.terms import CurrencyMismatchError, Money

UNKNOWN = "not known"


class RecordKind(StrEnum):
    """What a row of the audit is."""

    ASK = "ask"
    GIVE = "give"
    GET = "get"
    CONCESSION = "concession"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One ask, give, get or concession as found in messages or exports.

    Args:
        id: names the row in results.
        kind: a give is covered by gets, a concession is not; an ask is theirs.
        deal, client, rep, term: whose and about what; empty where not known.
        at: when.
        quarter_end: last day of our quarter in which it falls; None where not known.
        approver: who agreed beyond the rep's authority; empty when nobody had to.
        value: what a give or concession costs us, what a get is worth to us; zero or more; None
            where no price could be put on it.
        size: how much of the term was asked or given, in its own unit (a fraction, days, months).
        answers: id of the ask that a give or concession answers; empty when nobody asked.
        is_final: whether it was called final.
        quote: the words, as evidence.
        source: the message or row they stand in.
        confidence: that the row is what its kind says, 0…1.
    """

    id: str
    kind: RecordKind
    at: datetime
    deal: str = ""
    client: str = ""
    rep: str = ""
    term: str = ""
    quarter_end: date | None = None
    approver: str = ""
    value: Money | None = None
    size: Decimal | None = None
    answers: str = ""
    is_final: bool = False
    quote: str = ""
    source: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """The concessions of one rep, client, term, week or approver.

    Args:
        name: of the rep …; :data:`UNKNOWN` where the rows do not say.
        amount: conceded, priced rows only, exact.
        expected: the same with every row weighted by its confidence, to the cent.
        rows: ids, the largest first.
        unpriced: how many of the rows have no price.
    """

    name: str
    amount: Money
    expected: Money
    rows: tuple[str, ...]
    unpriced: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """What a quarter gave for nothing, and in which deals most of it."""

    total: Total
    deals: tuple[Total, ...]


def quarters(records: Sequence[Record], currency: str, most: int = 5) -> tuple[Quarter, ...]:
    """Return each quarter's untraded gives with its largest deals. Source: principle S4-15."""
    rows = {row.id: row for row in records}
    return tuple(
        Quarter(total=one, deals=by_deal([rows[name] for name in one.rows], currency)[:most])
        for one in by_quarter(records, currency)
    )


def conceded(records: Sequence[Record]) -> tuple[Record, ...]:
    """Return the rows that gave something for nothing, the most costly first."""
    found = [row for row in records if row.kind is RecordKind.CONCESSION]
    return tuple(sorted(found, key=lambda row: (-_cost(row), row.id)))


def by_rep(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return what each rep conceded; the largest sum first."""
    return totals(records, currency, lambda row: row.rep)


def by_client(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return what each client was given for nothing; the largest sum first."""
    return totals(records, currency, lambda row: row.client)


def by_term(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return on which term it was given; the largest sum first."""
    return totals(records, currency, lambda row: row.term)


def by_deal(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return in which deal it was given; the largest sum first."""
    return totals(records, currency, lambda row: row.deal)


def by_approver(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return who approved it; the largest sum first."""
    return totals(records, currency, lambda row: row.approver)


def by_quarter(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return what each quarter gave for nothing, by its last day."""
    found = totals(records, currency, lambda row: str(row.quarter_end or ""))
    return tuple(sorted(found, key=lambda total: total.name))


def by_week_of_quarter(records: Sequence[Record], currency: str) -> tuple[Total, ...]:
    """Return what each week before the end of the quarter gave, ``"0"`` being the last week."""
    found = totals(records, currency, _week_before_end)
    return tuple(sorted(found, key=_week_order))


def totals(
    records: Sequence[Record], currency: str, name_of: Callable[[Record], str]
) -> tuple[Total, ...]:
    """Return the conceded sums by any name, the largest first.

    Raises:
        CurrencyMismatchError: a concession in another currency; convert or split the rows first.
    """
    groups: dict[str, list[Record]] = {}
    for row in conceded(records):
        if row.value is not None and row.value.currency != currency:
            raise CurrencyMismatchError(currency, row.value.currency)
        groups.setdefault(name_of(row) or UNKNOWN, []).append(row)
    found = [_total(name, rows, currency) for name, rows in groups.items()]
    return tuple(sorted(found, key=lambda one: (-one.amount.amount, one.name)))


def week_before_end(day: date, quarter_end: date) -> int:
    """Return how many whole weeks lie between a day and the end of its quarter, 0 in the last."""
    return (quarter_end - day).days // 7


def cost_of_rows(rows: Iterable[Record]) -> Decimal:
    """Return the exact sum of the priced rows."""
    amount = NOTHING
    for row in rows:
        amount = plus(amount, _cost(row))
    return amount


def _total(name: str, rows: list[Record], currency: str) -> Total:
    expected = sum(float(_cost(row)) * row.confidence for row in rows)
    return Total(
        name=name,
        amount=Money(cost_of_rows(rows), currency),
        expected=Money.from_float(expected, currency),
        rows=tuple(row.id for row in rows),
        unpriced=sum(row.value is None for row in rows),
    )


def _cost(row: Record) -> Decimal:
    return NOTHING if row.value is None else row.value.amount


def _week_before_end(row: Record) -> str:
    if row.quarter_end is None:
        return ""
    return str(week_before_end(row.at.date(), row.quarter_end))


def _week_order(one: Total) -> tuple[bool, int]:
    return one.name == UNKNOWN, int(one.name) if one.name != UNKNOWN else 0
