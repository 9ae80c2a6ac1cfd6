"""Which rows of a give/get sheet do the books make?"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from itertools import zip_longest
from typing import Final

from giveget.core.ledger import (
    Books,
    GetStatus,
    Item,
    Move,
    MoveKind,
    Proof,
    TrackedGet,
    gets_of,
    open_offers,
)
from giveget.desk.books.proposals import is_proposal

COLUMNS: Final = (
    "trade", "day", "stage", "give", "cost", "value to them", "get", "value to us", "owner", "due",
    "approver", "status", "arrived", "arrived on", "proof", "by", "reason", "currency",
)  # fmt: skip
"""The columns of a give/get sheet as it is written."""
Cell = str | int | Decimal | date | datetime | None
"""What may stand in a cell."""


def sheet_of(books: Books, today: date) -> list[list[Cell]]:
    """Return what is booked and what is offered as rows of a give/get sheet."""
    tracked = {get.item.id: get for get in gets_of(books, today)}
    proposed = {offer.number for offer in open_offers(books) if not is_proposal(offer)}
    proofs = {
        move.item: _proof_text(move.proof)
        for move in books.standing()
        if move.kind is MoveKind.DELIVERY and move.proof is not None
    }
    rows: list[list[Cell]] = []
    number = 0
    for move in books.standing():
        is_booked = move.kind in (MoveKind.TRADE, MoveKind.GIVE, MoveKind.GET, MoveKind.CONCESSION)
        if (is_booked or move.number in proposed) and (move.gives or move.gets):
            number += 1
            for give, get in zip_longest(move.gives, move.gets):
                proof = "" if get is None else proofs.get(get.id, "")
                rows.append(_row(move, (number, proof), give, get, tracked))
    return rows


def _row(
    move: Move,
    where: tuple[int, str],
    give: Item | None,
    get: Item | None,
    tracked: dict[str, TrackedGet],
) -> list[Cell]:
    number, proof = where
    get_now = tracked.get(get.id) if get is not None else None
    stage, reason = _stage_and_reason(move.reason)
    first = give or get
    return [
        str(number), move.at.date(), stage,
        "" if give is None else _said(give), _amount(give, "value_to_us"),
        _amount(first, "value_to_them"),
        "" if get is None else _said(get), _amount(get, "value_to_us"),
        "" if get is None else get.owner, None if get is None else get.due,
        "" if give is None else give.approver, _status(move, get_now),
        *_arrived(get_now), proof, move.by, reason, _currency(first),
    ]  # fmt: skip


def _said(item: Item) -> str:
    if item.term and item.after:
        return f"{item.term}={item.after}"
    return item.description or item.term


def _amount(item: Item | None, name: str) -> Decimal | None:
    money = None if item is None else getattr(item, name)
    return None if money is None else abs(money.amount)


def _currency(item: Item | None) -> str:
    return "" if item is None or item.value_to_us is None else item.value_to_us.currency


def _status(move: Move, get: TrackedGet | None) -> str:
    if move.kind in (MoveKind.OFFER, MoveKind.COUNTER):
        return "proposed"
    if move.kind is MoveKind.CONCESSION and (get is None or get.status is GetStatus.PROMISED):
        return "conceded"
    if get is None:
        return "agreed"
    if get.status is GetStatus.OVERDUE:
        return "written" if get.is_written else "promised"
    return get.status.value


def _arrived(get: TrackedGet | None) -> tuple[str, date | None]:
    if get is None or not get.arrivals:
        return "", None
    percent = f"{(get.share * 100):f}"
    text = percent.rstrip("0").rstrip(".") if "." in percent else percent
    return f"{text}%", get.arrivals[-1].day


def _stage_and_reason(text: str) -> tuple[str, str]:
    if text.startswith("[") and "]" in text:
        stage, _, reason = text[1:].partition("]")
        return stage, reason.strip()
    return "", text


def _proof_text(proof: Proof) -> str:
    if proof.link:
        return proof.link
    return f"sha256:{proof.sha256}" if proof.sha256 else proof.note
