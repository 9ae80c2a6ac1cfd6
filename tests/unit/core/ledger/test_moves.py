"""Which moves can be written down at all?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from giveget.core.ledger import (
    CanonicalFormError,
    IncompleteMoveError,
    Item,
    LossWithoutLessonError,
    MoveFieldError,
    MoveKind,
    Outcome,
    Party,
    Proof,
    Result,
    canonical_bytes,
    hash_after,
    move_from,
)
from giveget.core.ledger.chain import START as FIRST
from giveget.core.terms import ConcessionError, CurrencyMismatchError, Money, Package
from tests.unit.core.ledger.history import (
    PROOF,
    concession,
    correction,
    delivery,
    get,
    give,
    move,
    trade,
    usd,
)


@pytest.mark.principle("S4-3")
def test_equal_value_is_a_trade_and_a_cent_less_is_not() -> None:
    trade(1, "12000", "9000", "3000")
    with pytest.raises(ConcessionError, match=r"gives cost 12,000\.00 and gets return 11,999\.99"):
        trade(1, "12000", "9000", "2999.99")
    with pytest.raises(ConcessionError):
        trade(1, "12000", "11999")


@pytest.mark.parametrize("kind", [MoveKind.GIVE, MoveKind.TRADE])
@pytest.mark.parametrize("cost", [0, 1])
def test_what_nothing_comes_back_for_is_no_trade(kind: MoveKind, cost: int) -> None:
    with pytest.raises(ConcessionError):
        move(1, kind, gives=(give("a", cost),))


def test_a_concession_has_a_person_and_a_reason_and_is_not_covered() -> None:
    bare = (give("a", 10),)
    move(1, MoveKind.CONCESSION, gives=bare, by="Ben", reason="quarter")
    for missing in ({"by": "Ben"}, {"reason": "quarter"}, {"by": " ", "reason": "quarter"}):
        with pytest.raises(IncompleteMoveError):
            move(1, MoveKind.CONCESSION, gives=bare, **missing)
    with pytest.raises(IncompleteMoveError, match="this is a trade"):
        move(1, MoveKind.CONCESSION, gives=bare, gets=(get("b", 10),), by="Ben", reason="quarter")


@pytest.mark.parametrize("missing", [{"owner": ""}, {"due": None}, {"owner": "  "}])
@pytest.mark.parametrize("kind", [MoveKind.GET, MoveKind.TRADE])
def test_a_get_has_an_owner_and_a_day(kind: MoveKind, missing: dict[str, Any]) -> None:
    gives = () if kind is MoveKind.GET else (give("a", 5),)
    with pytest.raises(IncompleteMoveError, match="for the get 'b'"):
        move(1, kind, gives=gives, gets=(get("b", 10, **missing),))


@pytest.mark.parametrize(
    ("kind", "fields", "needs"),
    [
        (MoveKind.ASK, {}, "what is wanted"),
        (MoveKind.ASK, {"side": Party.THEM, "gets": (get("b", 1),)}, "what is wanted"),
        (MoveKind.ASK, {"side": Party.US, "gives": (give("b", 1),)}, "what is wanted"),
        (MoveKind.OFFER, {}, "a package"),
        (MoveKind.COUNTER, {"quote": "  "}, "a package"),
        (MoveKind.ACCEPT, {}, "number of the move it answers"),
        (MoveKind.REFUSE, {}, "number of the move it answers"),
        (MoveKind.HOLD, {"until": date(2026, 4, 1)}, "a reason"),
        (MoveKind.HOLD, {"reason": "two specialists"}, "a day"),
        (MoveKind.GET, {}, "gets, and no gives"),
        (MoveKind.GIVE, {"gets": (get("b", 1),)}, "what is given"),
        (MoveKind.DELIVERY, {"item": "b"}, "a proof"),
        (MoveKind.DELIVERY, {"proof": PROOF}, "the id"),
        (MoveKind.LAPSE, {}, "the id of a get"),
        (MoveKind.CORRECTION, {"corrects": 1, "by": "Ana"}, "a reason"),
        (MoveKind.CORRECTION, {"by": "Ana", "reason": "typo"}, "move it corrects"),
        (MoveKind.OUTCOME, {}, "how the deal ended"),
    ],
)
def test_every_kind_says_what_it_needs(kind: MoveKind, fields: dict[str, Any], needs: str) -> None:
    with pytest.raises(IncompleteMoveError, match=needs):
        move(2, kind, **fields)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"number": 0}, "number"),
        ({"deal": " "}, "deal"),
        ({"refers_to": 3}, "refers_to"),
        ({"refers_to": 0}, "refers_to"),
        ({"share": Decimal(0)}, "share"),
        ({"share": Decimal("1.01")}, "share"),
        ({"share": Decimal("NaN")}, "share"),
        ({"corrects": 1}, "corrects"),
        ({"at": datetime(2026, 3, 2)}, "at"),  # noqa: DTZ001
        ({"at": datetime(1, 1, 1, tzinfo=UTC)}, "at"),
        ({"gives": (give("a", 1), give("a", 2))}, "item ids"),
        ({"gives": (get("a", 1),)}, "value_to_us"),
        ({"gets": (give("a", 1),)}, "value_to_us"),
        ({"outcome": Outcome(result=Result.WON)}, "outcome"),
    ],
)
def test_what_no_move_may_hold(fields: dict[str, Any], field: str) -> None:
    number = fields.pop("number", 3)
    with pytest.raises(MoveFieldError) as raised:
        move(number, MoveKind.OFFER, quote="so be it", **fields)
    assert raised.value.field == field


def test_a_correction_says_what_really_happened_under_the_same_laws() -> None:
    correction(2, 1)
    with pytest.raises(MoveFieldError, match="becomes"):
        correction(2, 1, gives=(give("a", 1),))
    with pytest.raises(MoveFieldError, match="becomes"):
        correction(2, 1, becomes=MoveKind.CORRECTION)
    with pytest.raises(MoveFieldError, match="corrects"):
        correction(2, 2)
    with pytest.raises(ConcessionError):
        correction(2, 1, becomes=MoveKind.TRADE, gives=(give("a", 2),), gets=(get("b", 1),))
    with pytest.raises(IncompleteMoveError, match="correction to hold"):
        correction(2, 1, becomes=MoveKind.HOLD)


def test_amounts_that_sums_could_not_keep_are_refused() -> None:
    for amount in ("1E+16", "0.0000000000001"):
        with pytest.raises(MoveFieldError, match="at most 1,000,000,000,000,000"):
            get("b", amount)
    with pytest.raises(MoveFieldError):
        Item(id="a", term="x", value_to_us=Money(Decimal(1), " "))
    with pytest.raises(MoveFieldError):
        Item(id=" ", term="x")
    with pytest.raises(MoveFieldError):
        Item(id="a")


def test_gives_in_one_currency_do_not_cover_gets_in_another() -> None:
    euros = Item(
        id="b",
        term="x",
        value_to_us=Money(Decimal(500), "EUR"),
        owner="Ana",
        due=date(2026, 5, 1),
    )
    with pytest.raises(CurrencyMismatchError):
        move(1, MoveKind.TRADE, gives=(give("a", 1),), gets=(euros,))


def test_a_booked_give_has_a_price_and_an_asked_one_may_not() -> None:
    unpriced = Item(id="a", term="discount")
    move(1, MoveKind.ASK, side=Party.THEM, gives=(unpriced,))
    with pytest.raises(IncompleteMoveError, match="what 'a' is worth to us"):
        move(1, MoveKind.CONCESSION, gives=(unpriced,), by="Ben", reason="quarter")


@pytest.mark.principle("S3-30")
def test_a_loss_carries_its_lesson() -> None:
    lesson = {"tactic": "anchored high", "failed": "no champion", "next_change": "map first"}
    lost = Outcome(result=Result.LOST, **lesson)
    assert move(1, MoveKind.OUTCOME, outcome=lost).outcome == lost
    for missing in lesson:
        with pytest.raises(LossWithoutLessonError, match="closed as lost without"):
            Outcome(result=Result.LOST, **{**lesson, missing: " "})
    Outcome(result=Result.WON)
    Outcome(result=Result.NO_DEAL)


@pytest.mark.parametrize("fields", [{}, {"sha256": "ab"}, {"sha256": "G" * 64}, {"note": " "}])
def test_a_proof_shows_something(fields: dict[str, str]) -> None:
    with pytest.raises(MoveFieldError):
        Proof(**fields)


def test_the_canonical_form_is_pinned() -> None:
    """These very bytes are hashed in every ledger ever written: they must never change."""
    at = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    one = trade(
        3,
        "1200.50",
        "1.20050E+3",
        at=at,
        by="Zoë",
        package=Package.of({"discount": "5%"}),
        refers_to=1,
        proof=Proof(sha256="0" * 64),
    )
    data = canonical_bytes(one)
    assert data == (
        rb'{"at":"2026-03-02T09:30:00","by":"Zo\u00eb","deal":"acme","form":1,'
        rb'"gets":[{"due":"2026-05-01","id":"get3.0","owner":"Ana","term":"get3.0",'
        rb'"value_to_us":["1200.50","USD"]}],'
        rb'"gives":[{"id":"give3","term":"give3","value_to_us":["-1200.50","USD"]}],'
        rb'"kind":"trade","number":3,"offset":3600,"package":[["discount","5%"]],'
        rb'"proof":{"sha256":"' + b"0" * 64 + rb'"},"refers_to":1,"side":"us"}'
    )
    assert hash_after(FIRST, data) == (
        "d337a2b5a97154ad255055dbeeab06574558c5669cb97b9e8a4fcf9cdf743002"
    )


def test_a_time_keeps_its_offset_but_not_the_rules_of_its_zone() -> None:
    at = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin"))
    one = move(1, MoveKind.OFFER, quote="x", at=at)
    assert one.at.utcoffset() == timedelta(hours=1)
    again = move_from(canonical_bytes(one))
    assert again.at.isoformat() == one.at.isoformat() == "2026-10-25T02:30:00+01:00"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"form":1', b'"form":2'),
        (b'"number":1', b'"number":true'),
        (b'"number":1', b'"number":1.0'),
        (b'"side":"us"', b'"side":"us","x":1'),
        (b'"side":"us"', b'"share":"1","side":"us"'),
        (b'"side":"us"', b'"side": "us"'),
        (b'"offset":0', b'"offset":99999999999999999999'),
        (b'"offset":0', b'"offset":NaN'),
        (b'"quote":"x"', b'"quote":1'),
        (b'"quote":"x"', b'"proof":{"note":5},"quote":"x"'),
        (b'"quote":"x"', b'"package":[["a"]],"quote":"x"'),
        (b'"quote":"x"', b'"gives":[7],"quote":"x"'),
        (b'"kind":"offer"', b'"kind":"trade"'),
        (b"2026", b"0000"),
    ],
)
def test_bytes_that_are_no_move_are_refused(old: bytes, new: bytes) -> None:
    data = canonical_bytes(move(1, MoveKind.OFFER, quote="x"))
    assert old in data
    with pytest.raises(CanonicalFormError):
        move_from(data.replace(old, new, 1))


def test_a_delivery_may_be_a_part() -> None:
    part = delivery(2, "b", "0.50")
    assert str(move_from(canonical_bytes(part)).share) == "0.50"
    assert usd("1.10").amount.as_tuple() == Decimal("1.10").as_tuple()
    assert concession(1, 5).stands_as is MoveKind.CONCESSION
