"""Which moves do the rows of a give/get sheet stand for?

Rows with the same number in the column ``trade`` are one trade; every other row is one of its own.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from giveget.core.ledger import Books, Item, Move, MoveKind, Proof, SheetRow, replay
from giveget.core.terms import Deal, GivegetError
from giveget.desk.books.items import PricedItems, agreed_in, priced_items
from giveget.desk.books.next_move import is_traded, move_of
from giveget.desk.books.record import Recorded
from giveget.desk.books.request import RecordRequest, Said
from giveget.desk.books.sheet.items import as_stated, wanted_in
from giveget.desk.books.sheet.troubles import CellError, RowTrouble, trouble_of
from giveget.desk.books.wanted import Ground
from giveget.desk.ports import Store

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlan:
    """What importing a sheet would record.

    Args:
        moves: the new moves, in order.
        version: of the deal before them.
        repeated: rows that were imported before.
        others: rows about other deals, left out.
        troubles: rows that cannot be booked; with any, nothing is recorded.
    """

    moves: tuple[Move, ...] = ()
    version: int = 0
    repeated: int = 0
    others: int = 0
    troubles: tuple[RowTrouble, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRequest:
    """A sheet to import into the books of a deal.

    Args:
        deal: the deal.
        rows: of the sheet.
        source: what the sheet is called.
        by: who imports it; a row's own person goes first.
        now: the time; a row's own day goes first.
    """

    deal: Deal
    rows: tuple[SheetRow, ...] = field(default=())
    source: str = ""
    by: str = ""
    now: datetime


def plan_sheet(store: Store, request: SheetRequest) -> SheetPlan:
    """Return what a sheet would record, every row checked before anything is written."""
    history = tuple(store.moves(request.deal.id))
    planner = _Planner(replay(history), request)
    planner.plan()
    return SheetPlan(
        moves=tuple(planner.moves),
        version=len(history),
        repeated=planner.repeated,
        others=planner.others,
        troubles=tuple(planner.troubles),
    )


def import_sheet(store: Store, request: SheetRequest, plan: SheetPlan) -> Recorded:
    """Append a plan without troubles: all of it, or nothing.

    Raises:
        VersionConflictError: somebody else recorded meanwhile.
    """
    appended = store.append(request.deal.id, plan.moves, plan.version)
    return Recorded(moves=appended.moves, appended=appended)


class _Planner:
    """Turns groups of rows into moves, one after the other."""

    def __init__(self, books: Books, request: SheetRequest) -> None:
        self._books, self._request = books, request
        self._keys = {move.key for move in books.standing() if move.key}
        self._seen: Counter[str] = Counter()
        self.moves: list[Move] = []
        self.troubles: list[RowTrouble] = []
        self.repeated = self.others = 0

    def plan(self) -> None:
        deal = self._request.deal
        own = [row for row in self._request.rows if row.deal in ("", deal.id)]
        self.others = len(self._request.rows) - len(own)
        for rows in _groups(own):
            key = self._key(rows)
            if key in self._keys:
                self.repeated += len(rows)
                continue
            try:
                _require_currency(rows, deal.currency)
                self._group(rows, key)
            except CellError as wrong:
                self.troubles.append(wrong.trouble)
            except GivegetError as problem:
                self.troubles.append(trouble_of(rows[0], problem))

    def _key(self, rows: Sequence[SheetRow]) -> str:
        said = repr([replace(row, number=0, trade="", deal="", currency="") for row in rows])
        self._seen[said] += 1
        text = f"{said} {self._seen[said]}"
        return f"sheet {hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:20]}"

    def _group(self, rows: Sequence[SheetRow], key: str) -> None:
        first = rows[0]
        kind = _kind_of(rows)
        priced = self._priced(rows, kind)
        move, _ = move_of(
            self._books,
            RecordRequest(
                kind=kind,
                deal_id=self._request.deal.id,
                deal=self._request.deal,
                now=self._at(first.day),
                by=first.by
                or (first.approver if kind is MoveKind.CONCESSION else "")
                or self._request.by,
                said=Said(reason=_reason(first, kind), source=self._request.source),
                key=key,
            ),
            priced,
        )
        self._add(move)
        for row, get in zip([one for one in rows if one.get], move.gets, strict=True):
            self._arrival(row, get, key)

    def _priced(self, rows: Sequence[SheetRow], kind: MoveKind) -> PricedItems:
        """Words as the sheet has them; amounts too, and the valuation's where it has none."""
        deal, number = self._request.deal, self._books.version + 1
        ground = Ground(
            deal=deal, currency=deal.currency, agreed=agreed_in(self._books), prefix=str(number)
        )
        wanted = wanted_in(rows, deal)
        traded = is_traded(kind, wanted)
        return as_stated(priced_items(wanted, ground, traded=traded), rows, deal.currency)

    def _arrival(self, row: SheetRow, get: Item, key: str) -> None:
        arrived = row.arrived or (Decimal(1) if row.status == "delivered" else _NOTHING)
        kinds = [(MoveKind.DELIVERY, arrived)] if arrived else []
        if row.status == "lapsed":
            kinds.append((MoveKind.LAPSE, Decimal(1)))
        for kind, share in kinds:
            self._add(
                Move(
                    deal=self._request.deal.id,
                    number=self._books.version + 1,
                    kind=kind,
                    at=self._at(row.arrived_on or row.day),
                    by=row.by or self._request.by,
                    item=get.id,
                    share=share,
                    proof=_proof(row, self._request.source) if arrived else None,
                    source=self._request.source,
                    key=f"{key} {get.id.partition('.')[2]} {kind.value}",
                )
            )

    def _add(self, move: Move) -> None:
        self._books.apply(move)
        self.moves.append(move)

    def _at(self, day: date | None) -> datetime:
        now = self._request.now
        return now if day is None else datetime.combine(day, datetime.min.time(), now.tzinfo)


def _require_currency(rows: Sequence[SheetRow], currency: str) -> None:
    for row in rows:
        if row.currency.upper() not in ("", currency):
            problem = f"the amounts are in {row.currency}, the deal is in {currency}"
            raise CellError(RowTrouble(row.number, "currency", problem, f"write {currency}"))


def _groups(rows: Sequence[SheetRow]) -> list[list[SheetRow]]:
    groups: dict[object, list[SheetRow]] = {}
    for row in rows:
        groups.setdefault(row.trade or row.number, []).append(row)
    return list(groups.values())


def _kind_of(rows: Sequence[SheetRow]) -> MoveKind:
    statuses = {row.status for row in rows}
    if "proposed" in statuses:
        return MoveKind.OFFER
    if "conceded" in statuses:
        return MoveKind.CONCESSION
    has_give = any(row.give for row in rows)
    return MoveKind.TRADE if has_give else MoveKind.GET


def _reason(row: SheetRow, kind: MoveKind) -> str:
    if kind is MoveKind.CONCESSION and not row.reason:
        problem = "a concession has a reason"
        raise CellError(RowTrouble(row.number, "reason", problem, "write why it was given"))
    return f"[{row.stage}] {row.reason}".strip() if row.stage else row.reason


def _proof(row: SheetRow, source: str) -> Proof:
    text = row.proof.strip()
    if text.startswith("sha256:"):
        return Proof(sha256=text.removeprefix("sha256:").strip())
    if "://" in text:
        return Proof(link=text)
    return Proof(note=text or f"{source}, row {row.number}: {row.status}")
