"""What do a million moves of many deals come to?

Books hold whole moves. Sums over all deals need only a few columns of each, which a store can hand
out without building the moves: a :class:`Row`. Corrections count here as in the books.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from giveget.core.ledger.exact import NOTHING, minus, plus
from giveget.core.ledger.moves import BOOKED, Move, MoveKind, cost_of, worth_of
from giveget.core.terms import TradeClass


class Row(NamedTuple):
    """The columns of a move that sums need.

    Args:
        deal: id of the deal.
        number: of the move.
        kind: what its content is (:attr:`Move.stands_as`); empty when a correction strikes out.
        corrects: number of the move it takes the place of, 0 for none.
        currency: of the amounts; empty when nothing is booked.
        cost: of the gives, zero or more.
        worth: of the gets, zero or more.
        gives, gets: how many.
    """

    deal: str
    number: int
    kind: str
    corrects: int
    currency: str
    cost: Decimal
    worth: Decimal
    gives: int
    gets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The sums of one deal in one currency; see :class:`Balance` for what has arrived.

    Args:
        deal, currency: whose sums, and in what.
        given: what the gives cost us.
        agreed: what the gets are worth to us.
        conceded: cost of the gives in concessions beyond their gets.
        gives, gets, concessions: how many of each.
    """

    deal: str
    currency: str
    given: Decimal
    agreed: Decimal
    conceded: Decimal
    gives: int
    gets: int
    concessions: int

    @property
    def kind(self) -> TradeClass:
        """NEGOTIATION, CONCESSION, ASK or TALK. Source: S4-1, B4.2."""
        if not self.gives:
            return TradeClass.ASK if self.gets else TradeClass.TALK
        covered = self.gets > 0 and self.agreed >= self.given
        return TradeClass.NEGOTIATION if covered else TradeClass.CONCESSION


_BOOKED_NAMES = frozenset(kind.value for kind in BOOKED)
_CONCESSION = MoveKind.CONCESSION.value


def row_of(move: Move) -> Row:
    """Return the columns of a move."""
    content = move.stands_as
    is_booked = content in BOOKED
    first = next((i.value_to_us for i in (*move.gives, *move.gets) if i.value_to_us), None)
    return Row(
        deal=move.deal,
        number=move.number,
        kind="" if content is None else content.value,
        corrects=move.corrects or 0,
        currency=first.currency if is_booked and first else "",
        cost=cost_of(move.gives) if is_booked else NOTHING,
        worth=worth_of(move.gets) if is_booked else NOTHING,
        gives=len(move.gives) if is_booked else 0,
        gets=len(move.gets) if is_booked else 0,
    )


def tallies(rows: Iterable[Row]) -> Iterator[Tally]:
    """Yield the sums of every deal that booked something, one per currency.

    Args:
        rows: all rows of a deal together, by number; rows that neither book nor correct anything
            may be left out.

    Cost: linear; memory for the bookings of one deal.
    """
    for deal, own in groupby(rows, key=itemgetter(0)):
        yield from _of_deal(deal, _standing(own))


def _standing(rows: Iterable[Row]) -> Iterable[Row]:
    booked: dict[int, Row] = {}
    places: dict[int, int] = {}
    for row in rows:
        place = row[1]
        if row[3]:
            place = places.get(row[3], row[3])
            places[row[1]] = place
            booked.pop(place, None)
        if row[2] in _BOOKED_NAMES:
            booked[place] = row
    return booked.values()


def _of_deal(deal: str, rows: Iterable[Row]) -> Iterator[Tally]:
    by_currency: dict[str, list[Row]] = {}
    for row in rows:
        by_currency.setdefault(row.currency, []).append(row)
    for currency, booked in by_currency.items():
        yield _tally(deal, currency, booked)


def _tally(deal: str, currency: str, rows: list[Row]) -> Tally:
    given = agreed = conceded = NOTHING
    gives = gets = concessions = 0
    for _, _, kind, _, _, cost, worth, more_gives, more_gets in rows:
        given, agreed = plus(given, cost), plus(agreed, worth)
        gives, gets = gives + more_gives, gets + more_gets
        if kind == _CONCESSION:
            concessions += 1
            conceded = plus(conceded, plus(cost, minus(worth)))
    return Tally(
        deal=deal,
        currency=currency,
        given=given,
        agreed=agreed,
        conceded=conceded,
        gives=gives,
        gets=gets,
        concessions=concessions,
    )
