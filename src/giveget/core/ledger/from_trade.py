"""How does a trade that was searched for become gives and gets of the ledger?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal

from giveget.core.ledger.items import Item
from giveget.core.ledger.moves import cost_of, worth_of
from giveget.core.terms import Get, Give, Money, Trade

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """What a trade does not know and its items need.

    Args:
        currency: ISO 4217 code of the trade's amounts.
        prefix: starts the ids, e.g. ``"7"`` for ``"7.give1"``; the number of the move keeps them
            apart within a deal.
        owner: who sees to the gets.
        due: day the gets are to arrive.
        approver: who agreed to the gives beyond the rep's authority.
    """

    currency: str
    prefix: str
    owner: str = ""
    due: date | None = None
    approver: str = ""


def items_of(trade: Trade, booking: Booking) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Return gives and gets of a trade with amounts in cents.

    A trade that balances stays balanced: where rounding each amount by itself would lose the
    balance by a cent, all are rounded upward.
    """
    gives, gets = _rounded(trade, booking, ROUND_HALF_EVEN)
    if trade.is_balanced and worth_of(gets) < cost_of(gives):
        return _rounded(trade, booking, ROUND_CEILING)
    return gives, gets


def _rounded(
    trade: Trade, booking: Booking, rounding: str
) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    gives = _items(trade.gives, "give", booking, rounding)
    return gives, _items(trade.gets, "get", booking, rounding)


def _items(
    changes: Sequence[Give | Get], word: str, booking: Booking, rounding: str
) -> tuple[Item, ...]:
    is_get = word == "get"
    return tuple(
        Item(
            id=f"{booking.prefix}.{word}{place}",
            term=change.term,
            before=change.before,
            after=change.after,
            value_to_us=_money(change.value_to_us, booking.currency, rounding),
            value_to_them=_money(change.value_to_them, booking.currency, ROUND_HALF_EVEN),
            owner=booking.owner if is_get else "",
            due=booking.due if is_get else None,
            approver="" if is_get else booking.approver,
        )
        for place, change in enumerate(changes, start=1)
    )


def _money(value: float, currency: str, rounding: str) -> Money:
    # Through fifteen digits first, so that an upward rounding does not see the noise of a float.
    exact = Decimal(f"{float(value):.15g}")
    return Money(exact.quantize(_CENT, rounding), currency)
