"""What did we give, what do we get for it, and how much of that has arrived?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.ledger.books import Books
from giveget.core.ledger.exact import NOTHING, minus, plus, times, total
from giveget.core.ledger.items import amount_of
from giveget.core.ledger.moves import Move, MoveKind, cost_of, worth_of
from giveget.core.ledger.tracked import shares_delivered
from giveget.core.terms import CurrencyMismatchError, TradeClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The sums of one deal in one currency, all in our value, exact.

    Args:
        currency: ISO 4217 code; empty while nothing is booked.
        given: what the gives cost us, zero or more.
        agreed: what the gets are worth.
        delivered: the part of it that has arrived.
        gives, gets: how many of each are booked.
    """

    currency: str
    given: Decimal
    agreed: Decimal
    delivered: Decimal
    gives: int
    gets: int

    @property
    def net(self) -> Decimal:
        """What we have agreed on beyond what we gave."""
        return plus(self.agreed, minus(self.given))

    @property
    def open(self) -> Decimal:
        """What was agreed and has not arrived."""
        return plus(self.agreed, minus(self.delivered))

    @property
    def ratio(self) -> Decimal | None:
        """Value of the gets over cost of the gives; None when nothing was given. S4-3."""
        return None if self.given <= 0 else self.agreed / self.given

    @property
    def delivered_ratio(self) -> Decimal | None:
        """The ratio that counts only what has arrived."""
        return None if self.given <= 0 else self.delivered / self.given

    @property
    def kind(self) -> TradeClass:
        """NEGOTIATION, CONCESSION, ASK or TALK: what the deal is so far. Source: S4-1, B4.2."""
        return class_of(self)


def class_of(balance: Balance) -> TradeClass:
    """Return what gives and gets of these counts and sums are. Source: S4-1, B4.2."""
    if not balance.gives:
        return TradeClass.ASK if balance.gets else TradeClass.TALK
    covered = balance.gets > 0 and balance.agreed >= balance.given
    return TradeClass.NEGOTIATION if covered else TradeClass.CONCESSION


def balance_of(books: Books) -> Balance:
    """Return the balance of a deal that is kept in one currency.

    Raises:
        CurrencyMismatchError: the deal has moves in several; see :func:`balances_of`.

    Cost: linear in the number of moves.
    """
    found = balances_of(books)
    if len(found) > 1:
        raise CurrencyMismatchError(found[0].currency, found[1].currency)
    if not found:
        return Balance(
            currency="", given=NOTHING, agreed=NOTHING, delivered=NOTHING, gives=0, gets=0
        )
    return found[0]


def balances_of(books: Books) -> tuple[Balance, ...]:
    """Return one balance per currency, in the order in which the currencies came up."""
    by_currency: dict[str, list[Move]] = {}
    for move in books.booked():
        by_currency.setdefault(_currency(move), []).append(move)
    shares = shares_delivered(books)
    return tuple(_balance(name, moves, shares) for name, moves in by_currency.items())


def conceded_by_term(books: Books) -> dict[str, Decimal]:
    """Return by term what was given there for nothing, our value, the largest first.

    The value of that part of the deal is marked down in their eyes. Where a concession brought
    something, each give carries its share of what is not covered, unrounded to 28 digits.

    Raises:
        CurrencyMismatchError: the deal has moves in several currencies.

    Source: principle S4-9.
    """
    balance_of(books)
    found: dict[str, Decimal] = {}
    for move in books.booked():
        cost = cost_of(move.gives)
        if move.kind is MoveKind.CONCESSION and cost > 0:
            bare = 1 - worth_of(move.gets) / cost
            for give in move.gives:
                name = give.term or give.description
                found[name] = found.get(name, NOTHING) - amount_of(give) * bare
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def _balance(currency: str, moves: Iterable[Move], shares: dict[str, Decimal]) -> Balance:
    gives = [amount_of(give) for move in moves for give in move.gives]
    gets = [get for move in moves for get in move.gets]
    return Balance(
        currency=currency,
        given=minus(total(gives)),
        agreed=total(amount_of(get) for get in gets),
        delivered=total(times(amount_of(get), shares[get.id]) for get in gets if get.id in shares),
        gives=len(gives),
        gets=len(gets),
    )


def _currency(move: Move) -> str:
    """The one currency of a booked move; every item of it is priced in it."""
    first = (*move.gives, *move.gets)[0].value_to_us
    return "" if first is None else first.currency
