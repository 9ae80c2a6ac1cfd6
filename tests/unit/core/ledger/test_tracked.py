"""Which gets are on their way, late or lost, and what was the deal worth with what came?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from giveget.core.ledger import (
    AlarmKind,
    GetStatus,
    Move,
    MoveKind,
    Outcome,
    Party,
    Result,
    Stand,
    after_deal,
    due,
    gets_of,
    is_costly_win,
    is_flagged,
    postings_of,
    replay,
    standing_of,
)
from giveget.core.terms import Package, TradeClass
from tests.unit.core.ledger.history import (
    PROOF,
    ask,
    concession,
    correction,
    delivery,
    get,
    give,
    move,
    trade,
)

DUE = date(2026, 5, 1)
LATER = datetime(2026, 5, 31, 12, tzinfo=UTC)


def statuses(moves: list[Move], today: date) -> list[GetStatus]:
    return [get.status for get in gets_of(replay(moves), today)]


def test_a_get_goes_from_promised_to_written_to_delivered() -> None:
    moves = [trade(1, 10, 10)]
    assert statuses(moves, DUE) == [GetStatus.PROMISED]
    moves.append(move(2, MoveKind.ACCEPT, side=Party.THEM, refers_to=1))
    assert statuses(moves, DUE) == [GetStatus.PROMISED]
    moves.append(move(3, MoveKind.ACCEPT, side=Party.THEM, refers_to=1, proof=PROOF))
    assert statuses(moves, DUE) == [GetStatus.WRITTEN]
    moves.append(delivery(4, "get1.0", "0.5"))
    assert statuses(moves, DUE) == [GetStatus.WRITTEN]
    moves.append(delivery(5, "get1.0", "0.5"))
    assert statuses(moves, DUE + timedelta(days=99)) == [GetStatus.DELIVERED]


def test_the_day_after_the_due_date_is_late() -> None:
    assert statuses([trade(1, 10, 10)], DUE) == [GetStatus.PROMISED]
    assert statuses([trade(1, 10, 10)], DUE + timedelta(days=1)) == [GetStatus.OVERDUE]


def test_what_lapsed_is_neither_open_nor_late() -> None:
    moves = [trade(1, 10, 10), move(2, MoveKind.LAPSE, item="get1.0")]
    assert statuses(moves, DUE + timedelta(days=99)) == [GetStatus.LAPSED]
    assert due(replay(moves), DUE + timedelta(days=99)) == ()
    lapsed = [p for p in postings_of(replay(moves), DUE) if p.account.startswith("lapsed")]
    assert [(p.number, p.amount.amount) for p in lapsed] == [(2, Decimal(10))]


def test_signing_an_offer_writes_down_the_trade_that_books_it() -> None:
    offer = move(1, MoveKind.OFFER, package=Package.of({"discount": "5%"}))
    signed = move(2, MoveKind.ACCEPT, side=Party.THEM, refers_to=1, proof=PROOF)
    assert statuses([offer, signed, trade(3, 10, 10, refers_to=1)], DUE) == [GetStatus.WRITTEN]
    assert statuses([offer, signed, trade(3, 10, 10, refers_to=2)], DUE) == [GetStatus.WRITTEN]
    assert statuses([offer, signed, trade(3, 10, 10)], DUE) == [GetStatus.PROMISED]


def test_a_struck_out_delivery_never_came() -> None:
    moves = [trade(1, 10, 10), delivery(2, "get1.0"), correction(3, 2)]
    assert statuses(moves, DUE) == [GetStatus.PROMISED]


def test_alarms_name_what_is_late_due_and_unwritten() -> None:
    soon = get("soon", 5, due=date(2026, 5, 20), written=True)
    later = get("later", 5, due=date(2026, 9, 1))
    books = replay([trade(1, 10, 10), move(2, MoveKind.GET, gets=(soon, later))])
    found = [
        (a.kind, a.item.id if a.item else "", a.days, a.owner)
        for a in due(books, date(2026, 5, 10))
    ]
    assert found == [
        (AlarmKind.OVERDUE, "get1.0", -9, "Ana"),
        (AlarmKind.DUE_SOON, "soon", 10, "Ana"),
        (AlarmKind.UNWRITTEN, "get1.0", -9, "Ana"),
        (AlarmKind.UNWRITTEN, "later", 114, "Ana"),
    ]
    kinds = [alarm.kind for alarm in due(books, date(2026, 5, 10), soon_days=9)]
    assert AlarmKind.DUE_SOON not in kinds


@pytest.mark.parametrize(("result", "alarms"), [(Result.WON, 2), (Result.NO_DEAL, 0)])
def test_only_a_deal_that_was_made_has_gets_to_chase(result: Result, alarms: int) -> None:
    end = move(2, MoveKind.OUTCOME, outcome=Outcome(result=result))
    assert len(due(replay([trade(1, 10, 10), end]), date(2026, 5, 10))) == alarms


def test_gets_of_an_accepted_offer_have_no_owner_until_it_is_booked() -> None:
    proposed = get("case", 5, owner="", due=None)
    moves = [
        move(1, MoveKind.OFFER, gives=(give("cut", 5),), gets=(proposed,)),
        move(2, MoveKind.ACCEPT, side=Party.THEM, refers_to=1),
    ]
    (alarm,) = due(replay(moves), DUE)
    assert (alarm.kind, alarm.number, alarm.owner) == (AlarmKind.NO_OWNER, 2, "")
    named = (get("case", 5),)
    booked = move(3, MoveKind.TRADE, gives=(give("cut", 5),), gets=named)
    kinds = {alarm.kind for alarm in due(replay([*moves, booked]), date(2026, 3, 5))}
    assert kinds == {AlarmKind.UNWRITTEN}
    booked = trade(3, 5, 5, refers_to=1)
    kinds = {alarm.kind for alarm in due(replay([*moves, booked]), date(2026, 3, 5))}
    assert kinds == {AlarmKind.UNWRITTEN}


def test_offers_end_and_answers_fall_due() -> None:
    until = date(2026, 4, 1)
    moves = [
        move(1, MoveKind.OFFER, package=Package.of({"discount": "5%"}), until=until),
        ask(2),
        move(3, MoveKind.HOLD, refers_to=2, reason="legal", until=until, by="Ben"),
    ]
    books = replay(moves)
    assert [a.kind for a in due(books, until)] == [AlarmKind.ANSWER_DUE]
    after = due(books, until + timedelta(days=1))
    assert [(a.kind, a.days) for a in after] == [
        (AlarmKind.OFFER_LAPSED, -1),
        (AlarmKind.ANSWER_DUE, -1),
    ]


def test_what_did_not_come_turns_a_trade_into_a_concession() -> None:
    moves = [trade(1, 100, 60, 50), delivery(2, "get1.0")]
    review = after_deal(replay(moves), date(2026, 6, 1), 0.1)
    assert review.promised.ratio == Decimal("1.1")
    assert review.realised.ratio == Decimal("0.6")
    assert review.lost == 50
    assert review.turned_into_concession
    assert [(one.realised, one.days_late) for one in review.gets] == [
        (Decimal(60), 0),
        (Decimal(0), None),
    ]


def test_a_part_counts_as_a_part_and_late_counts_less() -> None:
    moves = [
        trade(1, 100, 100),
        delivery(2, "get1.0", "0.5"),
        delivery(3, "get1.0", "0.5", at=LATER),
    ]
    review = after_deal(replay(moves), date(2026, 6, 1), 0.1)
    (one,) = review.gets
    assert one.days_late == 30
    assert float(one.realised) == pytest.approx(50 + 50 * 1.1 ** (-30 / 365), abs=1e-9)
    assert review.turned_into_concession
    assert after_deal(replay([concession(1, 5)]), DUE, 0.1).realised.kind is TradeClass.CONCESSION
    assert not after_deal(replay([concession(1, 5)]), DUE, 0.1).turned_into_concession


@pytest.mark.principle("S4-11")
def test_asking_the_manager_is_a_pawns_move_and_yes_if_a_peers() -> None:
    escalated = move(
        2,
        MoveKind.HOLD,
        refers_to=1,
        reason="approval",
        until=date(2026, 3, 5),
        escalated_to="the manager",
    )
    log = standing_of(replay([ask(1), escalated]), date(2026, 3, 3))
    assert [event.stand for event in log.events] == [Stand.PAWN]
    assert log.disengaged == 1
    log = standing_of(replay([ask(1), trade(2, 10, 10, refers_to=1)]), date(2026, 3, 3))
    assert [event.stand for event in log.events] == [Stand.PEER]
    assert log.peer_ratio == 1
    late = standing_of(replay([ask(1), escalated, trade(3, 10, 10, refers_to=1)]), DUE)
    assert [event.stand for event in late.events] == [Stand.PAWN]


def test_an_ask_left_alone_and_a_bare_give_are_a_pawns() -> None:
    books = replay([ask(1), concession(2, 5)])
    assert [e.number for e in standing_of(books, date(2026, 3, 5)).events] == [2]
    assert [e.number for e in standing_of(books, date(2026, 3, 6)).events] == [1, 2]
    countered = replay([ask(1), move(2, MoveKind.COUNTER, quote="no, but", refers_to=1)])
    assert standing_of(countered, DUE).peer_ratio == 1
    assert standing_of(replay([]), DUE).peer_ratio is None


@pytest.mark.principle("S4-32")
def test_a_win_by_concessions_is_flagged() -> None:
    assert is_costly_win(Result.WON, 3, 0.25)
    assert is_costly_win(Result.WON, 3, None)
    assert is_costly_win(Result.WON, 0, 0.25)
    assert not is_costly_win(Result.WON, 2, 0.5)
    assert not is_costly_win(Result.LOST, 3, 0.25)
    end = move(6, MoveKind.OUTCOME, outcome=Outcome(result=Result.WON))
    books = replay(
        [
            ask(1),
            trade(2, 10, 10, refers_to=1),
            concession(3, 5),
            concession(4, 5),
            concession(5, 5),
        ]
    )
    log = standing_of(books, DUE)
    assert (log.concessions, log.peer_ratio) == (3, 0.25)
    assert not is_flagged(books, DUE)
    books.apply(end)
    assert is_flagged(books, DUE)
