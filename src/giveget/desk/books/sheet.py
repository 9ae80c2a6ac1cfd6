"""Which moves do the rows of a give/get sheet stand for, and which rows do the books make?

Rows with the same number in the column ``trade`` are one trade; every other row is one of its own.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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
    SheetRow,
    TrackedGet,
    gets_of,
    open_offers,
    replay,
)
from giveget.core.terms import Deal, GivegetError, Money
from giveget.desk.books.errors import BareGiveError, UnownedGetError
from giveget.desk.books.items import (
    Ground,
    PricedItems,
    Wanted,
    agreed_in,
    priced_items,
)
from giveget.desk.books.proposals import is_proposal
from giveget.desk.books.record import Recorded, RecordRequest, Said, move_of
from giveget.desk.ports import Store

COLUMNS: Final = (
    "trade", "day", "stage", "give", "cost", "value to them", "get", "value to us", "owner", "due",
    "approver", "status", "arrived", "arrived on", "proof", "by", "reason", "currency",
)  # fmt: skip
"""The columns of a give/get sheet as it is written."""

Cell = str | int | Decimal | date | datetime | None
"""What may stand in a cell."""

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class RowTrouble:
    """A row that cannot be booked: its number, the column, what is wrong, what to write."""

    row: int
    column: str
    problem: str
    write: str


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
            except _CellError as wrong:
                self.troubles.append(wrong.trouble)
            except GivegetError as problem:
                self.troubles.append(_trouble(rows[0], problem))

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
        wanted = _wanted(rows, deal)
        traded = kind is not MoveKind.CONCESSION and bool(wanted.gives and wanted.gets)
        return _as_stated(priced_items(wanted, ground, traded=traded), rows, deal.currency)

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


class _CellError(Exception):
    """A cell that keeps its row from being booked."""

    def __init__(self, trouble: RowTrouble) -> None:
        super().__init__(trouble.problem)
        self.trouble = trouble


def _require_currency(rows: Sequence[SheetRow], currency: str) -> None:
    for row in rows:
        if row.currency.upper() not in ("", currency):
            problem = f"the amounts are in {row.currency}, the deal is in {currency}"
            raise _CellError(RowTrouble(row.number, "currency", problem, f"write {currency}"))


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


def _wanted(rows: Sequence[SheetRow], deal: Deal) -> Wanted:
    gives = [row for row in rows if row.give]
    gets = [row for row in rows if row.get]
    return Wanted(
        gives=tuple(_typed(row, row.give, row.cost, "cost", deal) for row in gives),
        gets=tuple(_typed(row, row.get, row.to_us, "value to us", deal) for row in gets),
        owners=tuple(row.owner for row in gets),
        dues=tuple(row.due for row in gets),
    )


def _typed(row: SheetRow, words: str, amount: Decimal | None, column: str, deal: Deal) -> str:
    """A cell as a person would type it; words without an amount cannot be booked."""
    name = words.partition("=")[0].strip()
    if "=" in words and any(term.id == name for term in deal.terms):
        return words
    if amount is None and "=" in words:
        return words
    if amount is None:
        problem = f"{words!r} has no value"
        write = "write an amount, or TERM=VALUE for a term of the deal, which is priced"
        raise _CellError(RowTrouble(row.number, column, problem, write))
    return f"{words.replace('=', ' ')}={amount:f}"


def _as_stated(priced: PricedItems, rows: Sequence[SheetRow], currency: str) -> PricedItems:
    """Put the amounts, approvers and marks that the sheet has."""
    give_rows = [row for row in rows if row.give]
    get_rows = [row for row in rows if row.get]
    return replace(
        priced,
        gives=tuple(
            replace(
                _valued(item, row.cost, currency, -1),
                approver=row.approver,
                value_to_them=_them(row, item, currency, 1),
            )
            for item, row in zip(priced.gives, give_rows, strict=True)
        ),
        gets=tuple(
            replace(
                _valued(item, row.to_us, currency, 1),
                written=row.status in ("written", "delivered"),
                value_to_them=item.value_to_them if row.give else _them(row, item, currency, -1),
            )
            for item, row in zip(priced.gets, get_rows, strict=True)
        ),
    )


def _valued(item: Item, amount: Decimal | None, currency: str, sign: int) -> Item:
    return item if amount is None else replace(item, value_to_us=Money(sign * amount, currency))


def _them(row: SheetRow, item: Item, currency: str, sign: int) -> Money | None:
    return item.value_to_them if row.to_them is None else Money(sign * row.to_them, currency)


def _reason(row: SheetRow, kind: MoveKind) -> str:
    if kind is MoveKind.CONCESSION and not row.reason:
        problem = "a concession has a reason"
        raise _CellError(RowTrouble(row.number, "reason", problem, "write why it was given"))
    return f"[{row.stage}] {row.reason}".strip() if row.stage else row.reason


def _proof(row: SheetRow, source: str) -> Proof:
    text = row.proof.strip()
    if text.startswith("sha256:"):
        return Proof(sha256=text.removeprefix("sha256:").strip())
    if "://" in text:
        return Proof(link=text)
    return Proof(note=text or f"{source}, row {row.number}: {row.status}")


def _proof_text(proof: Proof) -> str:
    if proof.link:
        return proof.link
    return f"sha256:{proof.sha256}" if proof.sha256 else proof.note


def _trouble(row: SheetRow, problem: GivegetError) -> RowTrouble:
    said = str(problem)
    match problem:
        case BareGiveError():
            short = f"gives {problem.cost:,.2f} and gets {problem.returned:,.2f}"
            write = (
                "add a get that covers it, in this row or in one with the same number under "
                "trade; or write conceded under status, with reason and by"
            )
            return RowTrouble(row.number, "value to us", f"a bare give: it {short}", write)
        case UnownedGetError():
            column = "owner" if not row.owner else "due"
            names = ", ".join(problem.lacking)
            write = "write who brings it, and by when" if column == "owner" else "write a day"
            return RowTrouble(row.number, column, f"{names}: nobody brings it", write)
        case _:
            return RowTrouble(row.number, "give" if row.give else "get", said, "correct the row")


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
