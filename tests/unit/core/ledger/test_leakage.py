"""What was given for nothing?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from scipy import stats

from giveget.core.ledger import (
    UNKNOWN,
    DealEnd,
    LimitOfRole,
    MoveKind,
    Party,
    Record,
    RecordKind,
    Result,
    Whose,
    ask_leakage,
    bunching,
    by_quarter,
    by_rep,
    by_week_of_quarter,
    leakage,
    never_asked_for,
    quarters,
    records_of,
    replay,
    second_finals,
    share_of,
    wins_at_list_price,
)
from giveget.core.terms import CurrencyMismatchError, Money, OutOfRangeError
from tests.unit.core.ledger.history import ask, concession, give, move, trade, usd

DAY = datetime(2026, 3, 25, 9, tzinfo=UTC)
END = date(2026, 3, 31)


def row(name: str, kind: RecordKind, hours: int = 0, **fields: Any) -> Record:
    usual: dict[str, Any] = {"deal": "d1", "rep": "Ben", "client": "acme", "term": "discount"}
    usual |= {"quarter_end": END, "at": DAY + timedelta(hours=hours)}
    return Record(id=name, kind=kind, **{**usual, **fields})


def bare(name: str, amount: str | None, hours: int = 0, **fields: Any) -> Record:
    value = None if amount is None else usd(amount)
    return row(name, RecordKind.CONCESSION, hours, value=value, **fields)


@pytest.mark.principle("S4-16")
def test_the_managers_six_percent_is_a_halved_ask_and_a_concession() -> None:
    rows = [
        row("ask", RecordKind.ASK, size=Decimal("0.10")),
        bare("cut", "19542.18", 30, size=Decimal("0.06"), answers="ask", approver="Mo"),
    ]
    found = leakage(rows, "USD")
    assert found.amount == usd("19542.18")
    assert [(total.name, total.amount) for total in found.by_approver] == [("Mo", found.amount)]
    assert found.asks.halved.count == 1
    assert found.asks.granted_in_full.count == 0
    assert found.asks.median_wait == timedelta(hours=30)
    assert found.never_asked_for == ()


def test_the_books_themselves_are_evidence() -> None:
    cut = give("cut", "19542.18", term="discount", approver="Mo")
    moves = [
        ask(1, quote="10 % off?"),
        move(2, MoveKind.CONCESSION, gives=(cut,), by="Ben", reason="end", refers_to=1),
        trade(3, 10, 12),
        concession(4, 5, side=Party.US),
    ]
    rows = records_of(replay(moves), Whose(client="acme", rep="Cy", quarter_end=lambda _: END))
    assert [(r.kind.value, r.rep, str(r.value)) for r in rows] == [
        ("ask", "Cy", "12,000 USD"),
        ("concession", "Ben", "19,542.18 USD"),
        ("give", "Cy", "10 USD"),
        ("get", "Cy", "12 USD"),
        ("concession", "Ben", "5 USD"),
    ]
    assert rows[1].answers == rows[0].id
    found = leakage(rows, "USD")
    assert found.amount == usd("19547.18")
    assert found.by_approver[0].name == "Mo"
    assert [r.term for r in found.never_asked_for] == ["give4"]


@pytest.mark.principle("S4-15")
def test_untraded_gives_by_quarter_with_the_five_largest_deals() -> None:
    rows = [bare(f"r{i}", str(i), deal=f"d{i}") for i in range(1, 8)]
    rows += [bare("r0", "3", deal="d1"), bare("old", "90", quarter_end=date(2025, 12, 31))]
    rows.append(row("traded", RecordKind.GIVE, value=usd(500)))
    old, new = quarters(rows, "USD")
    assert (old.total.name, old.total.amount) == ("2025-12-31", usd(90))
    assert (new.total.name, new.total.amount) == ("2026-03-31", usd(31))
    assert [deal.name for deal in new.deals] == ["d7", "d6", "d5", "d1", "d4"]


def test_sums_name_who_conceded_and_keep_their_rows() -> None:
    rows = [
        bare("a", "10.50", confidence=0.5),
        bare("b", "20.00", rep="Cy"),
        bare("c", None, rep="Cy"),
        bare("d", "5.25", rep=""),
        row("e", RecordKind.GIVE, value=usd("999")),
    ]
    totals = by_rep(rows, "USD")
    assert [(one.name, str(one.amount.amount), one.rows, one.unpriced) for one in totals] == [
        ("Cy", "20.00", ("b", "c"), 1),
        ("Ben", "10.50", ("a",), 0),
        (UNKNOWN, "5.25", ("d",), 0),
    ]
    assert totals[1].expected == usd("5.25")
    found = leakage(rows, "USD")
    assert found.amount == usd("35.75")
    for split in (found.by_rep, found.by_client, found.by_term, found.by_deal, found.by_week):
        assert sum(one.amount.amount for one in split) == found.amount.amount
        assert sorted(name for one in split for name in one.rows) == ["a", "b", "c", "d"]


def test_weeks_count_back_from_the_end_of_the_quarter() -> None:
    rows = [
        bare("last", "1", at=datetime(2026, 3, 31, tzinfo=UTC)),
        bare("last too", "1", at=datetime(2026, 3, 25, tzinfo=UTC)),
        bare("before", "5", at=datetime(2026, 3, 24, tzinfo=UTC)),
        bare("tenth", "7", at=datetime(2026, 1, 15, tzinfo=UTC)),
        bare("some day", "9", quarter_end=None),
    ]
    weeks = by_week_of_quarter(rows, "USD")
    assert [(one.name, one.amount) for one in weeks] == [
        ("0", usd(2)),
        ("1", usd(5)),
        ("10", usd(7)),
        (UNKNOWN, usd(9)),
    ]
    assert [one.name for one in by_quarter(rows, "USD")] == ["2026-03-31", UNKNOWN]


def test_two_currencies_are_not_added() -> None:
    rows = [bare("a", "1"), row("b", RecordKind.CONCESSION, value=Money(Decimal(1), "EUR"))]
    with pytest.raises(CurrencyMismatchError):
        by_rep(rows, "USD")


def test_an_ask_counts_by_its_first_grant() -> None:
    rows = [
        row("full", RecordKind.ASK, size=Decimal(30)),
        row("none", RecordKind.ASK, 1, size=Decimal(30)),
        row("traded half", RecordKind.ASK, 2, size=Decimal(30)),
        row("no size", RecordKind.ASK, 3),
        bare("second", "1", 9, answers="full", size=Decimal(15)),
        bare("first", "1", 4, answers="full", size=Decimal(30)),
        row("trade", RecordKind.GIVE, 6, answers="traded half", size=Decimal(15)),
        bare("vague", "1", 4, answers="no size"),
    ]
    found = ask_leakage(rows)
    assert [(grant.ask.id, grant.answer.id) for grant in found.grants] == [
        ("full", "first"),
        ("traded half", "trade"),
        ("no size", "vague"),
    ]
    assert (found.granted.count, found.granted.of) == (3, 4)
    assert (found.granted_in_full.count, found.granted_in_full.of) == (1, 2)
    assert found.halved.count == 0
    assert found.median_wait == timedelta(hours=4)


def test_what_nobody_asked_for() -> None:
    rows = [
        bare("early", "1"),
        row("ask", RecordKind.ASK, 1),
        bare("after", "1", 2),
        bare("other term", "1", 2, term="payment"),
        bare("answer", "1", 0, answers="ask"),
        row("traded", RecordKind.GIVE, 0),
        bare("deal not known", "1", deal=""),
        row("later ask", RecordKind.ASK, 9),
    ]
    assert [one.id for one in never_asked_for(rows)] == ["early", "other term"]


def test_a_final_offer_is_final_once() -> None:
    rows = [
        bare("second", "1", 2, is_final=True),
        bare("first", "1", 1, is_final=True),
        bare("other deal", "1", 3, is_final=True, deal="d2"),
        bare("not final", "1", 4),
    ]
    assert [one.id for one in second_finals(rows)] == ["second"]


def gives(*sizes: str) -> list[Record]:
    return [bare(f"{i}", "1", size=Decimal(size)) for i, size in enumerate(sizes)]


LIMIT = LimitOfRole(role="rep", term="discount", at_most=Decimal("0.10"), width=Decimal("0.02"))


def test_gives_pile_up_at_the_limit() -> None:
    rows = gives(*["0.10"] * 9, "0.09", "0.08", "0.07", "0.06", "0.11", "0.2")
    found = bunching(rows, LIMIT)
    assert (found.at, found.below, found.above) == (10, 2, 1)
    assert found.chance == pytest.approx(stats.binomtest(10, 12, 0.5, "greater").pvalue)
    assert found.stands_out
    even = bunching(gives("0.10", "0.09", "0.08", "0.07"), LIMIT)
    assert not even.stands_out
    nothing = bunching([], LIMIT)
    assert (nothing.chance, nothing.share_at.share) == (1.0, None)
    with pytest.raises(OutOfRangeError):
        LimitOfRole(role="rep", term="x", at_most=Decimal(1), width=Decimal(0))


@pytest.mark.parametrize(("count", "of"), [(0, 1), (1, 1), (3, 7), (0, 40), (39, 40)])
def test_the_interval_of_a_share(count: int, of: int) -> None:
    found = share_of(count, of)
    reference = stats.binomtest(count, of).proportion_ci(0.9, "wilson")
    assert (found.low, found.high) == pytest.approx((reference.low, reference.high), abs=1e-6)
    with pytest.raises(OutOfRangeError):
        share_of(of + 1, of)


@pytest.mark.principle("S4-32")
def test_wins_at_list_price_and_wins_as_a_pawn() -> None:
    deals = [
        DealEnd(deal="d1", result=Result.WON, list_price=usd(100), price=usd(100)),
        DealEnd(deal="d2", result=Result.WON, list_price=usd(100), price=usd(94)),
        DealEnd(deal="d3", result=Result.WON, peer_ratio=0.25),
        DealEnd(deal="d4", result=Result.WON, peer_ratio=0.8),
        DealEnd(deal="d5", result=Result.LOST, list_price=usd(100), price=usd(100)),
    ]
    rows = [bare(f"{i}", "1", deal="d3") for i in range(3)]
    found = wins_at_list_price(deals, rows)
    assert (found.count, found.of) == (2, 4)
    assert [deal.deal for deal in leakage(rows, "USD", deals).flagged] == ["d3"]
    assert leakage(rows, "USD", deals, [LIMIT]).bunching[0].at == 0
