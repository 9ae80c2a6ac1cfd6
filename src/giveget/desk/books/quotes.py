"""Which versions of the quote were on the table, as a CRM keeps them?

Only what the other side has seen: package, price, discount and until when. Costs, values and
reasons of ours stay in the books.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from giveget.core.ledger import Books, Item, Move, MoveKind, Party, replay
from giveget.core.terms import Deal, GivegetError, Money, Package, TermKind
from giveget.core.value.asked import price_asks
from giveget.core.value.valuation import Valuation
from giveget.desk.books.items import currency_of
from giveget.desk.books.known import DealOf, require_known
from giveget.desk.books.proposals import is_proposal
from giveget.desk.books.sheet.rows import Cell
from giveget.desk.ports import Store
from giveget.desk.typed import typed_ask

_VERSIONS = frozenset({MoveKind.OFFER, MoveKind.COUNTER, MoveKind.TRADE, MoveKind.CONCESSION})
_ENDS = {
    MoveKind.ACCEPT: "accepted",
    MoveKind.REFUSE: "refused",
    MoveKind.LAPSE: "lapsed",
    MoveKind.TRADE: "agreed",
    MoveKind.CONCESSION: "agreed",
    MoveKind.COUNTER: "countered",
    MoveKind.OFFER: "countered",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteVersion:
    """One version of the quote.

    Args:
        deal, title, client: whose.
        version: 1, 2, … within the deal.
        move: its number in the books.
        at: when it was put forward.
        by: who did.
        side: us or them.
        status: open, agreed, accepted, refused, countered or lapsed.
        until: last day of it.
        package: option of every term.
        changes: the terms that differ from the version before, as ``term=option``.
        price: public price; None where the deal's file is missing.
        list_price: the same without a discount.
        discount: off the list price, a fraction.
        currency: of the prices.
    """

    deal: str
    title: str
    client: str
    version: int
    move: int
    at: datetime
    by: str
    side: str
    status: str
    until: date | None
    package: tuple[tuple[str, str], ...]
    changes: tuple[str, ...]
    price: Decimal | None
    list_price: Decimal | None
    discount: Decimal | None
    currency: str


def quote_versions(store: Store, names: Iterable[str], deal_of: DealOf) -> tuple[QuoteVersion, ...]:
    """Return every offer, counter and agreement of deals as a version of their quote.

    Raises:
        UnknownDealError: a deal that the books do not have.
    """
    wanted = tuple(require_known(store, name) for name in names) or store.deals()
    found: list[QuoteVersion] = []
    for name in wanted:
        found += _versions(replay(store.moves(name)), deal_of(name))
    return tuple(found)


def _versions(books: Books, deal: Deal | None) -> Iterator[QuoteVersion]:
    ends = {
        move.refers_to: _ENDS[move.kind]
        for move in books.standing()
        if move.kind in _ENDS and move.refers_to is not None and not is_proposal(move)
    }
    before: dict[str, str] = {} if deal is None else dict(deal.table)
    version = 0
    for move in books.standing():
        if move.kind not in _VERSIONS or is_proposal(move):
            continue
        now = _package(move, before, deal)
        booked = move.kind in (MoveKind.TRADE, MoveKind.CONCESSION)
        if booked and version and now == before:
            continue  # it books the version before, word for word
        version += 1
        yield _version(
            move,
            deal,
            version,
            now,
            before,
            "agreed" if booked else ends.get(move.number, "open"),
        )
        before = now


def _package(move: Move, before: dict[str, str], deal: Deal | None) -> dict[str, str]:
    if move.package is not None:
        return dict(move.package)
    known = set(before) if deal is not None else None
    changes = {
        item.term: item.after
        for item in (*move.gives, *move.gets)
        if item.term and item.after and (known is None or item.term in known)
    }
    return {**before, **changes}


def _version(
    move: Move,
    deal: Deal | None,
    version: int,
    now: dict[str, str],
    before: dict[str, str],
    status: str,
) -> QuoteVersion:
    price, listed = (None, None) if deal is None else _prices(deal, now)
    discount = None
    if price is not None and listed:
        discount = (1 - price / listed).quantize(Decimal("0.0001"))
    said = [f"{term}={label}" for term, label in now.items() if before.get(term) != label]
    words = [i.description for i in (*move.gives, *move.gets) if i.description and not i.after]
    return QuoteVersion(
        deal=move.deal,
        title="" if deal is None else deal.title,
        client="" if deal is None else deal.parties.them,
        version=version,
        move=move.number,
        at=move.at,
        by=move.by,
        side="us" if move.side is Party.US else "them",
        status=status,
        until=move.until,
        package=tuple(now.items()),
        changes=(*said, *words),
        price=price,
        list_price=listed,
        discount=discount,
        currency=_currency(deal, (*move.gives, *move.gets)),
    )


def _currency(deal: Deal | None, items: Iterable[Item]) -> str:
    if deal is not None:
        return deal.currency
    return currency_of(items)


def _prices(deal: Deal, package: dict[str, str]) -> tuple[Decimal | None, Decimal | None]:
    """The public price of a package, and what it would be without a discount."""
    known = {term.id for term in deal.terms}
    try:
        asks = [typed_ask(deal, f"{t}={label}") for t, label in package.items() if t in known]
        asked = price_asks(deal, asks)
        valuation = Valuation(asked.deal, traded=True)
        full = asked.deal.table.with_choices(
            {one.ask.term: one.option for one in asked.asks if one.ask.term and one.option}
        )
        price = valuation.price(full)
        none = {t.id: _undiscounted(t.id, asked.deal) for t in deal.terms_of(TermKind.DISCOUNT)}
        listed = valuation.price(Package(full.with_choices(none).choices))
    except (GivegetError, ArithmeticError):
        return None, None
    return Money.from_float(price, "").amount, Money.from_float(listed, "").amount


def _undiscounted(term: str, deal: Deal) -> str:
    options = deal.term(term).options
    return min(options, key=lambda option: abs(option.number or Decimal(0))).label


HEADINGS: Final = (
    "deal", "name", "client", "version", "move", "date", "side", "by", "status", "valid until",
    "package", "changes", "price", "list price", "discount", "currency",
)  # fmt: skip
"""The columns of quote versions as they are written."""


def quote_rows(versions: Iterable[QuoteVersion]) -> list[list[Cell]]:
    """Return quote versions as rows of a table."""
    return [
        [
            one.deal, one.title, one.client, one.version, one.move, one.at.date(), one.side,
            one.by, one.status, one.until, _joined(f"{t}={label}" for t, label in one.package),
            _joined(one.changes), one.price, one.list_price, one.discount, one.currency,
        ]
        for one in versions
    ]  # fmt: skip


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(parts)
