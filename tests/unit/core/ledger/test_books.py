"""What stands after the moves so far?"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from giveget.core.ledger import (
    SURPLUS,
    AskState,
    Booking,
    Books,
    DoubleItemError,
    Item,
    MoveKind,
    MoveOrderError,
    OtherDealError,
    Party,
    UnknownItemError,
    account_totals,
    asks_of,
    balance_of,
    conceded_by_term,
    concessions_of,
    items_of,
    open_offers,
    package_on_table,
    postings,
    replay,
    row_of,
    tallies,
)
from giveget.core.terms import CurrencyMismatchError, Get, Give, Money, Package, Trade, TradeClass
from tests.unit.core.ledger.history import (
    ask,
    concession,
    correction,
    delivery,
    exact,
    get,
    give,
    move,
    trade,
)


@pytest.mark.principle("S4-1")
@pytest.mark.parametrize(
    ("gives", "gets", "kind"),
    [
        (True, True, TradeClass.NEGOTIATION),
        (True, False, TradeClass.CONCESSION),
        (False, True, TradeClass.ASK),
        (False, False, TradeClass.TALK),
    ],
)
def test_gives_and_gets_decide_what_a_deal_is(gives: bool, gets: bool, kind: TradeClass) -> None:
    books = Books()
    books.apply(ask(1))
    if gives and gets:
        books.apply(trade(2, 10, 10))
    elif gives:
        books.apply(concession(2, 10))
    elif gets:
        books.apply(move(2, MoveKind.GET, gets=(get("b", 10),)))
    assert balance_of(books).kind is kind


def test_gives_that_all_gets_together_do_not_cover_are_a_concession() -> None:
    balance = balance_of(replay([trade(1, 10, 10), concession(2, 5)]))
    assert (balance.given, balance.agreed, balance.net) == exact(15, 10, -5)
    assert balance.kind is TradeClass.CONCESSION
    assert balance.ratio == Decimal(10) / 15


def test_the_balance_knows_what_has_arrived() -> None:
    moves = [trade(1, 100, 80, 40), delivery(2, "get1.0", "0.25"), delivery(3, "get1.0", "0.9")]
    balance = balance_of(replay(moves))
    assert (balance.agreed, balance.delivered, balance.open) == exact(120, 80, 40)
    assert balance.delivered_ratio == Decimal("0.8")


def test_moves_come_one_by_one_and_to_their_own_deal() -> None:
    books = replay([ask(1)])
    for number in (1, 3):
        with pytest.raises(MoveOrderError, match="expects move 2 next"):
            books.apply(concession(number, 1))
    with pytest.raises(OtherDealError):
        books.apply(concession(2, 1, deal="other"))
    assert books == replay([ask(1)])


def test_nothing_is_booked_twice_or_delivered_unbooked() -> None:
    books = replay([trade(1, 10, 10)])
    with pytest.raises(DoubleItemError):
        books.apply(move(2, MoveKind.GET, gets=(get("get1.0", 5),)))
    with pytest.raises(UnknownItemError):
        books.apply(delivery(2, "get9.0"))
    with pytest.raises(UnknownItemError):
        books.apply(move(2, MoveKind.LAPSE, item="get9.0"))
    assert books == replay([trade(1, 10, 10)])


def test_a_correction_takes_the_place_and_keeps_the_person_and_time() -> None:
    fixed = correction(
        3, 1, becomes=MoveKind.CONCESSION, gives=(give("give1", 7),), source="mail 5"
    )
    books = replay([concession(1, 5), ask(2), fixed])
    assert balance_of(books).given == 7
    (stands,) = concessions_of(books)
    assert (stands.number, stands.by, stands.reason) == (1, "Ben", "end of quarter")
    assert stands.at == concession(1, 5).at
    again = correction(4, 3, becomes=MoveKind.CONCESSION, gives=(give("give1", 9),))
    books.apply(again)
    assert balance_of(books).given == 9
    books.apply(correction(5, 1))
    assert balance_of(books).kind is TradeClass.TALK
    assert books.move(1) is None
    books.apply(correction(6, 5, becomes=MoveKind.CONCESSION, gives=(give("give1", 3),)))
    assert balance_of(books).given == 3


def test_a_refused_correction_changes_nothing() -> None:
    moves = [trade(1, 10, 10), trade(2, 10, 10), delivery(3, "get1.0")]
    books = replay(moves)
    doubled = (get("get2.0", 1),)
    with pytest.raises(DoubleItemError):
        books.apply(correction(4, 1, becomes=MoveKind.GET, gets=doubled))
    with pytest.raises(UnknownItemError):
        books.apply(correction(4, 3, becomes=MoveKind.LAPSE, item="nobody"))
    assert books == replay(moves)


def test_a_delivery_outlives_a_correction_of_its_get() -> None:
    fixed = correction(
        3, 1, becomes=MoveKind.TRADE, gives=(give("give1", 10),), gets=(get("get1.0", 30),)
    )
    balance = balance_of(replay([trade(1, 10, 20), delivery(2, "get1.0", "0.5"), fixed]))
    assert balance.delivered == 15


def test_the_table_shows_the_last_package_that_still_stands() -> None:
    first, second = Package.of({"discount": "0%"}), Package.of({"discount": "5%"})
    books = replay(
        [
            move(1, MoveKind.OFFER, package=first),
            ask(2),
            move(3, MoveKind.COUNTER, package=second, refers_to=2),
        ]
    )
    assert package_on_table(books) == second
    books.apply(move(4, MoveKind.REFUSE, side=Party.THEM, refers_to=3))
    assert package_on_table(books) == first
    assert [offer.number for offer in open_offers(books)] == [1]
    books.apply(move(5, MoveKind.LAPSE, refers_to=1))
    assert package_on_table(books) is None


def test_an_ask_is_open_held_answered_or_lapsed() -> None:
    held = {"reason": "two specialists", "until": (ask(1).at + timedelta(days=3)).date()}
    books = replay(
        [
            ask(1),
            ask(2),
            ask(3),
            ask(4),
            move(5, MoveKind.HOLD, refers_to=2, **held),
            trade(6, 10, 10, refers_to=3),
            move(7, MoveKind.LAPSE, refers_to=4),
        ]
    )
    records = asks_of(books)
    expected = [AskState.OPEN, AskState.HELD, AskState.ANSWERED, AskState.LAPSED]
    assert [record.state for record in records] == expected
    assert records[2].waited == timedelta(hours=3)
    assert records[0].waited is None


def test_their_own_second_message_is_no_answer_to_their_ask() -> None:
    again = move(2, MoveKind.COUNTER, side=Party.THEM, quote="well?", refers_to=1)
    assert asks_of(replay([ask(1), again]))[0].state is AskState.OPEN


def test_two_currencies_have_two_balances() -> None:
    euros = move(
        2,
        MoveKind.CONCESSION,
        by="Ben",
        reason="r",
        gives=(Item(id="e", term="x", value_to_us=Money(Decimal(-5), "EUR")),),
    )
    with pytest.raises(CurrencyMismatchError):
        balance_of(replay([concession(1, 10), euros]))


def test_a_trade_posts_what_both_sides_part_with_and_are_owed() -> None:
    one = move(
        1,
        MoveKind.TRADE,
        gives=(give("discount", 100, value_to_them=Money(Decimal(130), "USD")),),
        gets=(get("case study", 140, value_to_them=Money(Decimal(-20), "USD")),),
    )
    sums = {
        (book.value, account): v for (book, account, _), v in account_totals(postings(one)).items()
    }
    assert sums == {
        ("us", "gives: discount"): -100,
        ("us", "open gets: case study"): 140,
        ("us", SURPLUS): -40,
        ("them", "gives: discount"): 130,
        ("them", "open gets: case study"): -20,
        ("them", SURPLUS): -110,
    }


@pytest.mark.principle("S4-9")
def test_what_nothing_came_back_for_is_marked_as_conceded() -> None:
    half = move(
        3,
        MoveKind.CONCESSION,
        gives=(give("x", 60, term="training"), give("y", 40, term="discount")),
        gets=(get("z", 50),),
        by="Ben",
        reason="quarter",
    )
    books = replay([trade(1, 10, 10), concession(2, 7), half])
    assert conceded_by_term(books) == {"training": 30, "discount": 20, "give2": 7}


def test_a_searched_trade_is_booked_to_the_cent_and_stays_a_trade() -> None:
    searched = Trade(
        gives=(Give(term="a", before="0", after="1", value_to_us=-10.006, value_to_them=12.0),),
        gets=(
            Get(term="b", before="0", after="1", value_to_us=5.003, value_to_them=-1.0),
            Get(term="c", before="0", after="1", value_to_us=5.003, value_to_them=-1.0),
        ),
    )
    booking = Booking(currency="USD", prefix="1", owner="Ana", due=date(2026, 5, 1))
    gives, gets = items_of(searched, booking)
    booked = move(1, MoveKind.TRADE, gives=gives, gets=gets)
    assert balance_of(replay([booked])).ratio == Decimal("10.02") / Decimal("10.00")
    assert [item.id for item in (*gives, *gets)] == ["1.give1", "1.get1", "1.get2"]
    rough = Trade(gives=searched.gives, gets=searched.gets[:1])
    gives, gets = items_of(rough, booking)
    assert [str(item.value_to_us) for item in (*gives, *gets)] == ["-10.01 USD", "5.00 USD"]


def test_sums_over_deals_need_only_columns_and_follow_corrections() -> None:
    acme = [trade(1, 10, 12), concession(2, 7), correction(3, 2), ask(4), concession(5, 3)]
    wrong = [concession(1, 50, deal="brand")]
    right = (give("give1", 60),)
    wrong += [correction(2, 1, deal="brand", becomes=MoveKind.CONCESSION, gives=right)]
    wrong += [correction(3, 2, deal="brand")]
    cents = [
        concession(1, 50, deal="cent"),
        correction(2, 1, deal="cent", becomes=MoveKind.CONCESSION, gives=(give("give1", "0.05"),)),
    ]
    found = list(tallies(map(row_of, [*acme, *wrong, *cents])))
    assert [(one.deal, one.given, one.agreed, one.conceded) for one in found] == [
        ("acme", *exact(13, 12, 3)),
        ("cent", *exact("0.05", 0, "0.05")),
    ]
    assert [one.concessions for one in found] == [1, 1]
    assert found[0].kind is TradeClass.CONCESSION
