"""Do all stores keep the same promises?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings

from giveget.core.ledger import (
    EMPTY,
    NO_MOVES,
    DealNameError,
    KeyReusedError,
    Move,
    MoveOrderError,
    OtherDealError,
    Tip,
    VersionConflictError,
    balance_of,
    canonical_bytes,
    chain_of,
    replay,
    row_of,
    tallies,
    verify,
)
from giveget.desk.ports import Store
from tests.unit.core.ledger.history import START, ask, concession, histories, move, moves, trade

_NAMES = count(1)
_FEW = settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def test_an_empty_store_is_empty(store: Store) -> None:
    assert store.deals() == ()
    assert store.head("acme") == NO_MOVES
    assert list(store.moves("acme")) == []
    assert list(store.history()) == []
    assert store.tip() == EMPTY
    assert store.verify() == ()


def test_what_was_appended_is_there(store: Store) -> None:
    first = store.append("acme", [ask(1), trade(2, 100, 150)], 0)
    assert (first.head.number, first.repeated, first.back_in_time) == (2, 0, ())
    second = store.append("acme", [concession(3, "12.50")], 2)
    assert list(store.moves("acme")) == [ask(1), trade(2, 100, 150), concession(3, "12.50")]
    assert list(store.moves("acme", after=2)) == [concession(3, "12.50")]
    assert list(store.moves("acme", after=3)) == []
    assert store.head("acme") == second.head
    assert balance_of(replay(store.moves("acme"))).given == Decimal("112.50")


def test_the_chain_is_that_of_the_ledger(store: Store) -> None:
    written = [ask(1), trade(2, 100, 150)]
    store.append("acme", written, 0)
    links = [kept.link for kept in store.history()]
    assert tuple(links) == chain_of(written)
    assert verify(links, store.head("acme")) is None


def test_deals_stand_in_the_order_of_their_first_move(store: Store) -> None:
    for deal in ("zeta", "Ärger", "alpha\x00\\", "half \ud800 pair"):
        store.append(deal, [ask(1, deal=deal)], 0)
    store.append("zeta", [ask(2, deal="zeta")], 1)
    assert store.deals() == ("zeta", "Ärger", "alpha\x00\\", "half \ud800 pair")
    assert [kept.deal for kept in store.history(after=3)] == ["half \ud800 pair", "zeta"]
    assert [kept.entry for kept in store.history()] == [1, 2, 3, 4, 5]
    assert store.tip() == Tip(5, [kept.tip for kept in store.history()][-1])
    assert store.verify() == ()


def test_who_came_meanwhile_is_named_and_nothing_is_lost(store: Store) -> None:
    store.append("acme", [ask(1)], 0)
    store.append("acme", [concession(2, 10)], 1)
    with pytest.raises(VersionConflictError) as conflict:
        store.append("acme", [ask(2, by="Ana"), ask(3, by="Ana")], 1)
    assert conflict.value.since == (concession(2, 10),)
    assert "move 2 (concession by Ben, 2026-03-02 11:00)" in str(conflict.value)
    assert "append again after version 2" in str(conflict.value)
    assert len(list(store.moves("acme"))) == 2
    store.append("acme", [ask(3, by="Ana"), ask(4, by="Ana")], 2)
    assert store.verify() == ()


def test_a_version_that_is_not_there_yet(store: Store) -> None:
    with pytest.raises(VersionConflictError, match="an older copy"):
        store.append("acme", [ask(4)], 3)


def test_the_same_key_with_the_same_content_is_one_move(store: Store) -> None:
    mine = concession(1, 10, key="k")
    store.append("acme", [mine], 0)
    store.append("acme", [ask(2)], 1)
    again = store.append("acme", [replace(mine, number=3)], 2)
    assert (again.repeated, again.moves, again.head.number) == (1, (mine,), 2)
    assert len(list(store.moves("acme"))) == 2


def test_the_same_key_with_other_content_is_refused(store: Store) -> None:
    store.append("acme", [concession(1, 10, key="k")], 0)
    with pytest.raises(KeyReusedError, match="'k' already stands for move 1"):
        store.append("acme", [concession(2, 11, key="k")], 1)
    with pytest.raises(KeyReusedError):
        store.append("acme", [ask(2, key="n"), ask(3, 5, key="n")], 1)
    store.append("other", [concession(1, 11, key="k", deal="other")], 0)
    assert [kept.deal for kept in store.history()] == ["acme", "other"]


def test_a_key_of_any_length_and_letters(store: Store) -> None:
    key = "\x00ß\ud800" + "k" * 9_000
    store.append("acme", [ask(1, key=key)], 0)
    assert store.append("acme", [replace(ask(1, key=key), number=2)], 1).repeated == 1


def test_asking_again_writes_nothing_again(store: Store) -> None:
    written = [ask(1), trade(2, 100, 150), ask(3)]
    store.append("acme", written, 0)
    assert store.append("acme", written, 0).repeated == 3
    assert store.append("acme", written[1:], 1).repeated == 2
    more = store.append("acme", [*written[1:], ask(4)], 1)
    assert (more.repeated, more.head.number) == (2, 4)
    assert len(list(store.moves("acme"))) == 4


def test_moves_that_do_not_belong_together(store: Store) -> None:
    with pytest.raises(OtherDealError):
        store.append("acme", [ask(1, deal="other")], 0)
    with pytest.raises(MoveOrderError):
        store.append("acme", [ask(1), ask(3)], 0)
    with pytest.raises(DealNameError):
        store.append("x" * 301, [ask(1, deal="x" * 301)], 0)
    assert store.deals() == ()


def test_a_clock_that_went_back_is_told_and_the_numbers_decide(store: Store) -> None:
    late, early = ask(1), ask(2, at=START - timedelta(days=1))
    assert store.append("acme", [late, early], 0).back_in_time == (2,)
    assert store.append("acme", [ask(3, at=START - timedelta(days=2))], 2).back_in_time == (3,)
    assert [one.number for one in store.moves("acme")] == [1, 2, 3]
    assert store.verify() == ()


def test_a_unit_of_work_is_all_or_nothing(store: Store) -> None:
    with store.work() as work:
        work.append("a", [ask(1, deal="a")], 0)
        work.append("b", [ask(1, deal="b")], 0)
        work.append("a", [ask(2, deal="a", key="k")], 1)
    tip = store.tip()
    with pytest.raises(VersionConflictError), store.work() as work:  # noqa: PT012
        work.append("c", [ask(1, deal="c", key="k")], 0)
        work.append("a", [ask(3, deal="a", key="k3")], 2)
        work.append("b", [ask(3, deal="b")], 2)
    assert store.tip() == tip
    assert store.deals() == ("a", "b")
    store.append("a", [ask(3, 1, deal="a", key="k3")], 2)
    assert store.verify() == ()


def test_a_work_in_which_nothing_happens(store: Store) -> None:
    with store.work():
        pass
    assert store.append("acme", [], 0).head == NO_MOVES
    assert store.tip() == EMPTY


def test_a_tip_noted_elsewhere_shows_what_was_put_back(store: Store) -> None:
    store.append("acme", [ask(1)], 0)
    noted = store.tip()
    store.append("acme", [ask(2)], 1)
    assert store.verify(noted) == ()
    assert [damage.kind.value for damage in store.verify(Tip(9, noted.hash))] == ["truncated"]
    assert [damage.kind.value for damage in store.verify(Tip(1, "ab" * 32))] == ["rewritten"]


@_FEW
@given(one=moves())
def test_every_move_comes_back_with_every_digit(store: Store, one: Move) -> None:
    deal = f"drawn {next(_NAMES)}"
    written = replace(one, deal=deal)
    store.append(deal, [written], 0)
    (read,) = store.moves(deal)
    assert read == written
    assert canonical_bytes(read) == canonical_bytes(written)
    assert list(_digits(read)) == list(_digits(written))


@_FEW
@given(drawn=histories())
def test_books_of_a_store_are_the_books_of_its_moves(store: Store, drawn: list[Move]) -> None:
    deal = f"drawn {next(_NAMES)}"
    written = [replace(one, deal=deal) for one in drawn]
    for one in written:
        store.append(deal, [one], one.number - 1)
    assert replay(store.moves(deal)) == replay(written)
    assert store.verify() == ()


def _digits(one: Move) -> Iterator[object]:
    yield one.share.as_tuple()
    for item in (*one.gives, *one.gets):
        for money in (item.value_to_us, item.value_to_them):
            yield None if money is None else money.amount.as_tuple()


def test_moves_of_another_kind_keep_their_zone(store: Store) -> None:
    zone = timezone(timedelta(hours=5, minutes=30))
    one = move(1, ask(1).kind, side=ask(1).side, gives=ask(1).gives, at=START.astimezone(zone))
    store.append("acme", [one], 0)
    (read,) = store.moves("acme")
    assert read.at.isoformat() == one.at.isoformat()


@_FEW
@given(drawn=histories())
def test_sums_of_a_store_are_the_sums_of_its_moves(store: Store, drawn: list[Move]) -> None:
    deal = f"drawn {next(_NAMES)}"
    written = [replace(one, deal=deal) for one in drawn]
    store.append(deal, written, 0)
    expected = list(tallies(row_of(one) for one in written))
    assert [tally for tally in store.tallies() if tally.deal == deal] == expected
