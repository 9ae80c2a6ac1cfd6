"""Which keys does the JSON of the books have? The contract that scripts rely on."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from giveget.core.ledger import AfterDeal, Balance, Damage, Item, Move, PastGive, Tip, TrackedGet
from giveget.core.terms import Money
from giveget.desk.books.naming import words_of
from giveget.desk.books.precedents import Precedents
from giveget.desk.books.record import Recorded
from giveget.desk.books.sheet.plan import SheetPlan
from giveget.desk.books.views.balance import BalanceRow
from giveget.desk.books.views.due import DueView
from giveget.desk.books.views.ledger import Entry, LedgerView, class_of_view

Json = dict[str, Any]


def recorded_shape(done: Recorded, books: str) -> Json:
    """Return the document that ``giveget record --json`` prints."""
    return {
        "books": books,
        "version": done.appended.head.number,
        "hash": done.appended.head.hash,
        "repeated": done.appended.repeated,
        "moves": [_move(move) for move in done.moves],
        "later": _number(done.later),
        "notes": list(done.notes),
    }


def ledger_shape(view: LedgerView) -> Json:
    """Return the document that ``giveget ledger --json`` prints."""
    return {
        "deal": view.name,
        "currency": view.currency,
        "today": view.today.isoformat(),
        "version": view.version,
        "class": class_of_view(view).value,
        "balances": [balance_shape(one) for one in view.balances],
        "conceded": _number(view.conceded),
        "gives": [{"move": number, **_item(give)} for number, give in view.gives],
        "gets": [_get(get) for get in view.gets],
        "open_asks": [
            {"move": one.ask.number, "state": one.state.value, "quote": one.ask.quote}
            for one in view.open_asks
        ],
        "table": None if view.package is None else {"package": dict(view.package)},
        "standing": {
            "peer_ratio": view.standing.peer_ratio,
            "concessions": view.standing.concessions,
            "events": [
                {"move": one.number, "stand": one.stand.value, "why": one.why}
                for one in view.standing.events
            ],
        },
        "outcome": None if view.ended is None else _outcome(view.ended),
        "moves": [_entry(one) for one in view.entries],
    }


def balance_rows_shape(rows: Sequence[BalanceRow]) -> Json:
    """Return the document that ``giveget balance --json`` prints."""
    return {"deals": [_balance_row(row) for row in rows]}


def balance_shape(balance: Balance) -> Json:
    """Return the sums of one deal in one currency."""
    return {
        "currency": balance.currency,
        "given": _number(balance.given),
        "agreed": _number(balance.agreed),
        "delivered": _number(balance.delivered),
        "open": _number(balance.open),
        "net": _number(balance.net),
        "ratio": _ratio(balance.ratio),
        "delivered_ratio": _ratio(balance.delivered_ratio),
        "class": balance.kind.value,
    }


def due_shape(view: DueView) -> Json:
    """Return the document that ``giveget due --json`` prints."""
    return {
        "today": view.today.isoformat(),
        "soon_days": view.soon_days,
        "deals": view.deals,
        "open_gets": view.open_gets,
        "alarms": [
            {
                "kind": row.alarm.kind.value,
                "deal": row.alarm.deal,
                "move": row.alarm.number,
                "item": None if row.alarm.item is None else row.alarm.item.id,
                "what": "" if row.alarm.item is None else words_of(row.alarm.item, row.deal),
                "value_to_us": None if row.alarm.item is None else _worth(row.alarm.item),
                "day": None if row.alarm.day is None else row.alarm.day.isoformat(),
                "days": row.alarm.days,
                "owner": row.alarm.owner,
            }
            for row in view.rows
        ],
    }


def precedents_shape(found: Precedents) -> Json:
    """Return the document that ``giveget ledger --precedents TERM --json`` prints."""
    view = found.view
    return {
        "deal": found.deal.id,
        "currency": found.deal.currency,
        "precedents": {
            "term": found.term.id,
            "move": found.number,
            "is_given": found.is_given,
            "is_traded": view.give.is_traded,
            "cost_now": _number(view.give.cost.amount),
            "at_renewals": _number(view.at_renewals.amount),
            "whole_cost": _number(view.whole_cost.amount),
            "best_price": _number(view.best_price.amount),
            "to_client": [_past(one) for one in view.to_client],
            "to_others": [_past(one) for one in view.to_others],
        },
    }


def verify_shape(books: str, tip: Tip, damage: Sequence[Damage]) -> Json:
    """Return the document that ``giveget ledger verify --json`` prints."""
    return {
        "books": books,
        "moves": tip.count,
        "tip": f"{tip.count}:{tip.hash}",
        "sound": not damage,
        "damage": [
            {
                "entry": one.entry,
                "deal": one.deal,
                "move": one.number,
                "kind": one.kind.value,
                "message": one.message,
            }
            for one in damage
        ],
    }


def plan_shape(plan: SheetPlan, columns: Json, *, done: bool) -> Json:
    """Return what importing a sheet came to, or would."""
    return {
        "columns": columns,
        "imported": len(plan.moves) if done else 0,
        "planned": len(plan.moves),
        "repeated": plan.repeated,
        "others": plan.others,
    }


def _move(move: Move) -> Json:
    return {
        "number": move.number,
        "kind": move.kind.value,
        "side": move.side.value,
        "at": move.at.isoformat(),
        "by": move.by,
        "gives": [_item(give) for give in move.gives],
        "gets": [_item(get) for get in move.gets],
        "quote": move.quote,
        "reason": move.reason,
        "refers_to": move.refers_to,
        "item": move.item or None,
    }


def _entry(entry: Entry) -> Json:
    return {
        **_move(entry.move),
        "proposal": entry.is_proposal,
        "corrects": entry.move.corrects,
        "struck_by": entry.struck_by,
    }


def _item(item: Item) -> Json:
    them = item.value_to_them
    return {
        "id": item.id,
        "term": item.term or None,
        "from": item.before or None,
        "to": item.after or None,
        "words": item.description,
        "value_to_us": _worth(item),
        "value_to_them": None if them is None else _number(them.amount),
        "owner": item.owner,
        "due": None if item.due is None else item.due.isoformat(),
        "approver": item.approver,
    }


def _get(get: TrackedGet) -> Json:
    return {
        "move": get.number,
        **_item(get.item),
        "status": get.status.value,
        "arrived": float(get.share),
        "written": get.is_written,
    }


def _outcome(move: Move) -> Json | None:
    if move.outcome is None:
        return None
    return {
        "result": move.outcome.result.value,
        "tactic": move.outcome.tactic,
        "failed": move.outcome.failed,
        "next_change": move.outcome.next_change,
    }


def _balance_row(row: BalanceRow) -> Json:
    return {
        "deal": row.name,
        **balance_shape(row.balance),
        "conceded": _number(row.conceded),
        "concessions": row.concessions,
        "open_gets": row.open_gets,
        "overdue": row.overdue,
        "peer_ratio": row.peer_ratio,
        "flagged": row.is_flagged,
        "review": None if row.review is None else _review(row.review),
    }


def _review(review: AfterDeal) -> Json:
    return {
        "promised": _number(review.promised.agreed),
        "realised": _number(review.realised.agreed),
        "lost": _number(review.lost),
        "ratio": _ratio(review.realised.ratio),
        "class": review.realised.kind.value,
        "turned_into_concession": review.turned_into_concession,
        "gets": [
            {
                "id": one.get.item.id,
                "status": one.get.status.value,
                "promised": _number(one.promised),
                "realised": _number(one.realised),
                "days_late": one.days_late,
            }
            for one in review.gets
        ],
    }


def _past(one: PastGive) -> Json:
    return {
        "deal": one.deal,
        "client": one.client,
        "size": float(one.size),
        "cost": _number(one.cost.amount),
        "day": one.day.isoformat(),
        "is_traded": one.is_traded,
    }


def _worth(item: Item) -> float | None:
    return None if item.value_to_us is None else _number(item.value_to_us.amount)


def _number(amount: Decimal | Money) -> float:
    value = amount.amount if isinstance(amount, Money) else amount
    return round(float(value), 2) + 0.0


def _ratio(ratio: Decimal | None) -> float | None:
    return None if ratio is None else round(float(ratio), 6)
