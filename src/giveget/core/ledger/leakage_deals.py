"""Which deals were won without giving anything away, and which were won as a pawn?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from giveget.core.ledger.items import Result
from giveget.core.ledger.leakage import (
    Quarter,
    Record,
    RecordKind,
    Total,
    by_approver,
    by_client,
    by_deal,
    by_rep,
    by_term,
    by_week_of_quarter,
    conceded,
    cost_of_rows,
    quarters,
)
from giveget.core.ledger.leakage_asks import (
    AskLeakage,
    ask_leakage,
    never_asked_for,
    second_finals,
)
from giveget.core.ledger.leakage_limits import Bunching, LimitOfRole, bunching
from giveget.core.ledger.shares import Share, share_of
from giveget.core.ledger.standing import is_costly_win
from giveget.core.terms import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DealEnd:
    """How one deal ended.

    Args:
        deal, client, rep: whose.
        result: won, lost or no deal.
        list_price, price: before and after; None where not known.
        peer_ratio: share of its events in which we were a peer, 0…1; None where not known.
    """

    deal: str
    result: Result
    client: str = ""
    rep: str = ""
    list_price: Money | None = None
    price: Money | None = None
    peer_ratio: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leakage:
    """What the audit found, with the rows behind every figure.

    Args:
        conceded: the concessions, the most costly first.
        amount: their priced sum, exact.
        by_rep, by_client, by_term, by_deal, by_week, by_approver: the same, split; weeks count
            back from the end of the quarter.
        quarters: the same by quarter, with the five largest deals of each.
        asks: what became of the asks.
        second_finals: what was called final a second time.
        never_asked_for: concessions without an ask before them.
        bunching: one entry per limit.
        wins_at_list: deals won at list price, of those won.
        flagged: wins with many concessions or few events as a peer.
    """

    conceded: tuple[Record, ...]
    amount: Money
    by_rep: tuple[Total, ...]
    by_client: tuple[Total, ...]
    by_term: tuple[Total, ...]
    by_deal: tuple[Total, ...]
    quarters: tuple[Quarter, ...]
    by_week: tuple[Total, ...]
    by_approver: tuple[Total, ...]
    asks: AskLeakage
    second_finals: tuple[Record, ...]
    never_asked_for: tuple[Record, ...]
    bunching: tuple[Bunching, ...]
    wins_at_list: Share
    flagged: tuple[DealEnd, ...]


def leakage(
    records: Sequence[Record],
    currency: str,
    deals: Sequence[DealEnd] = (),
    limits: Sequence[LimitOfRole] = (),
) -> Leakage:
    """Return what was given for nothing in these rows.

    Args:
        records: rows whose amounts are all in one currency.
        currency: ISO 4217 code of those amounts.
        deals: how the deals ended, where known.
        limits: authority to look for bunching at.

    Raises:
        CurrencyMismatchError: a concession in another currency.

    Cost: n log n in the number of rows.
    Source: principles S4-15, S4-16, S4-32.
    """
    found = conceded(records)
    return Leakage(
        conceded=found,
        amount=Money(cost_of_rows(found), currency),
        by_rep=by_rep(found, currency),
        by_client=by_client(found, currency),
        by_term=by_term(found, currency),
        by_deal=by_deal(found, currency),
        quarters=quarters(found, currency),
        by_week=by_week_of_quarter(found, currency),
        by_approver=by_approver(found, currency),
        asks=ask_leakage(records),
        second_finals=second_finals(records),
        never_asked_for=never_asked_for(records),
        bunching=tuple(bunching(records, limit) for limit in limits),
        wins_at_list=wins_at_list_price(deals, records),
        flagged=flagged_wins(deals, records),
    )


def wins_at_list_price(deals: Sequence[DealEnd], records: Sequence[Record]) -> Share:
    """Return how many of the deals won were won at list price.

    Where the prices of a deal are not known, it counts as list price when no row gives anything.
    """
    gave = {r.deal for r in records if r.kind in (RecordKind.GIVE, RecordKind.CONCESSION)}
    won = [deal for deal in deals if deal.result is Result.WON]
    return share_of(sum(_is_at_list(deal, gave) for deal in won), len(won))


def flagged_wins(deals: Sequence[DealEnd], records: Sequence[Record]) -> tuple[DealEnd, ...]:
    """Return the deals won by many concessions or with few events as a peer. S4-32."""
    counts = Counter(row.deal for row in conceded(records))
    return tuple(d for d in deals if is_costly_win(d.result, counts[d.deal], d.peer_ratio))


def _is_at_list(deal: DealEnd, gave: set[str]) -> bool:
    if deal.list_price is None or deal.price is None:
        return deal.deal not in gave
    return deal.list_price <= deal.price
