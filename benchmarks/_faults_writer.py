"""What does a writer do until it is killed? It writes down every answer the store has given it."""

from __future__ import annotations

import os
import random
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from giveget.adapters.store import SqlStore, open_store
from giveget.core.ledger import Item, Move, MoveKind, Party, VersionConflictError
from giveget.core.terms import Money

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SHARED = "shared"


def trade(deal: str, number: int, key: str = "") -> Move:
    """A trade with one give and one get."""
    return Move(
        deal=deal,
        number=number,
        kind=MoveKind.TRADE,
        at=BEGIN + timedelta(minutes=number),
        by="Ana",
        gives=(Item(id=f"give{number}", term="price", value_to_us=_usd("-100.10")),),
        gets=(
            Item(
                id=f"get{number}",
                term="length",
                value_to_us=_usd("150.000"),
                owner="Ben",
                due=date(2026, 5, 1),
            ),
        ),
        key=key,
    )


def ask(deal: str, number: int, key: str = "") -> Move:
    """An ask with its words."""
    return Move(
        deal=deal,
        number=number,
        kind=MoveKind.ASK,
        at=BEGIN + timedelta(minutes=number),
        side=Party.THEM,
        by="Kim",
        gives=(Item(id=f"ask{number}", term="discount", value_to_us=_usd("-12000")),),
        quote="We would need ten percent off to get this past our board this quarter.",
        key=key,
    )


def write_forever(address: str, name: str, seed: int, answers: int) -> None:
    """Append as fast as possible; after each answer write its lines to the file descriptor."""
    dice = random.Random(seed)
    store = open_store(address)
    while True:
        done = dice.choice((_single, _pair, _batch, _contended))(store, name, dice)
        text = "".join(f"{kept.deal} {kept.number} {kept.key or '-'}\n" for kept in done)
        os.write(answers, text.encode())


def _single(store: SqlStore, name: str, dice: random.Random) -> list[Move]:
    deal = f"{name}-single-{dice.randrange(4)}"
    move = trade(deal, store.head(deal).number + 1)
    return list(store.append(deal, [move], move.number - 1).moves)


def _pair(store: SqlStore, name: str, _dice: random.Random) -> list[Move]:
    """One unit of work over two deals, which must always have the same length."""
    left, right = f"{name}-pair-left", f"{name}-pair-right"
    number = store.head(left).number + 1
    with store.work() as work:
        work.append(left, [ask(left, number)], number - 1)
        work.append(right, [trade(right, number)], number - 1)
    return [ask(left, number), trade(right, number)]


def _batch(store: SqlStore, name: str, _dice: random.Random) -> list[Move]:
    """Ten moves at once: all or none."""
    deal = f"{name}-batch"
    head = store.head(deal).number
    moves = [ask(deal, number) for number in range(head + 1, head + 11)]
    return list(store.append(deal, moves, head).moves)


def _contended(store: SqlStore, name: str, dice: random.Random) -> list[Move]:
    """A deal that everybody writes to, with a key of one's own."""
    key = f"{name}-{dice.getrandbits(64):x}"
    while True:
        head = store.head(SHARED).number
        try:
            return list(store.append(SHARED, [trade(SHARED, head + 1, key)], head).moves)
        except VersionConflictError:
            continue


def _usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")
