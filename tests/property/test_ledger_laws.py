"""The ledger forgets nothing, shows any touch, balances, and a bare give has one name only."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.core.ledger import (
    BOOKED,
    Books,
    BreakKind,
    CanonicalFormError,
    Head,
    Item,
    Link,
    Move,
    MoveKind,
    account_totals,
    balances_of,
    canonical_bytes,
    chain_of,
    correction_postings,
    gets_of,
    move_from,
    postings,
    postings_of,
    replay,
    row_of,
    tallies,
    verify,
)
from giveget.core.terms import ConcessionError, Money, TradeClass
from tests.unit.core.ledger.history import TODAY, get, histories, move, moves, trade


def digits(item: Item) -> list[object]:
    both = (item.value_to_us, item.value_to_them)
    return [money.amount.as_tuple() for money in both if money is not None]


@given(moves(number=5, known=("a", "b")))
def test_bytes_stand_for_one_move_and_keep_digits_and_scale(one: Move) -> None:
    data = canonical_bytes(one)
    again = move_from(data)
    assert again == one
    assert canonical_bytes(again) == data
    assert again.at.utcoffset() == one.at.utcoffset()
    assert again.share.as_tuple() == one.share.as_tuple()
    for before, after in zip((*one.gives, *one.gets), (*again.gives, *again.gets), strict=True):
        assert digits(after) == digits(before)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_other_bytes_are_refused_and_never_crash(data: bytes) -> None:
    with pytest.raises(CanonicalFormError):
        move_from(data)


@given(moves(number=5, known=("a", "b")), st.data())
def test_a_changed_byte_is_another_move_or_none(one: Move, data: st.DataObject) -> None:
    written = bytearray(canonical_bytes(one))
    place = data.draw(st.integers(0, len(written) - 1))
    written[place] ^= data.draw(st.integers(1, 255))
    try:
        changed = move_from(bytes(written))
    except CanonicalFormError:
        return
    assert canonical_bytes(changed) == bytes(written)
    assert canonical_bytes(changed) != canonical_bytes(one)


@given(histories(), st.data())
def test_any_single_changed_byte_breaks_the_chain_there(
    drawn: list[Move], data: st.DataObject
) -> None:
    links = list(chain_of(drawn))
    assert verify(links) is None
    position = data.draw(st.integers(0, len(links) - 1))
    kept = bytearray(links[position].data)
    kept[data.draw(st.integers(0, len(kept) - 1))] ^= data.draw(st.integers(1, 255))
    links[position] = Link(bytes(kept), links[position].hash)
    broken = verify(links)
    assert broken is not None
    assert broken.number == position + 1


@given(histories(), st.data())
def test_a_changed_hash_breaks_the_chain_there(drawn: list[Move], data: st.DataObject) -> None:
    links = list(chain_of(drawn))
    position = data.draw(st.integers(0, len(links) - 1))
    kept = links[position].hash
    place = data.draw(st.integers(0, len(kept) - 1))
    other = data.draw(
        st.sampled_from("0123456789abcdefABCDEFxyz ").filter(lambda c: c != kept[place])
    )
    links[position] = Link(links[position].data, kept[:place] + other + kept[place + 1 :])
    broken = verify(links)
    assert broken is not None
    assert broken.number == position + 1


@given(histories(), st.data())
def test_a_dropped_swapped_or_doubled_move_is_named(drawn: list[Move], data: st.DataObject) -> None:
    links = list(chain_of(drawn))
    head = Head(len(links), links[-1].hash)
    at = data.draw(st.integers(0, len(links) - 1))
    dropped = verify(links[:at] + links[at + 1 :], head)
    assert dropped is not None
    is_last = at == len(links) - 1
    assert dropped.kind is (BreakKind.TRUNCATED if is_last else BreakKind.MISSING)
    assert dropped.number == at + 1
    doubled = verify([*links[: at + 1], *links[at:]], head)
    assert doubled is not None
    assert (doubled.kind, doubled.number) == (BreakKind.INSERTED, at + 2)
    if not is_last:
        swapped = verify([*links[:at], links[at + 1], links[at], *links[at + 2 :]])
        assert swapped is not None
        assert (swapped.kind, swapped.number) == (BreakKind.REORDERED, at + 1)


@given(histories())
def test_a_cut_end_or_a_new_history_needs_a_head_to_show(drawn: list[Move]) -> None:
    links = chain_of(drawn)
    head = Head(len(links), links[-1].hash)
    assert verify(links, head) is None
    assert verify(links[:-1]) is None
    cut = verify(links[:-1], head)
    assert cut is not None
    assert cut.kind is BreakKind.TRUNCATED
    rewritten = chain_of([*drawn[:-1], replace(drawn[-1], source=drawn[-1].source + "x")])
    assert verify(rewritten) is None
    found = verify(rewritten, head)
    assert found is not None
    assert found.kind is BreakKind.REWRITTEN


@given(histories(), st.data())
def test_a_prefix_and_the_rest_replay_as_the_whole(drawn: list[Move], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(drawn)))
    books = replay(drawn[:cut])
    before = books.copy()
    for one in drawn[cut:]:
        books.apply(one)
    whole = replay(drawn)
    assert books == whole
    assert before == replay(drawn[:cut])
    assert balances_of(books) == balances_of(whole)
    assert gets_of(books, TODAY) == gets_of(whole, TODAY)


@given(histories())
def test_postings_of_every_move_sum_to_zero(drawn: list[Move]) -> None:
    books = Books()
    for one in drawn:
        stood = None if one.corrects is None else books.move(one.corrects)
        posted = correction_postings(stood, one) if one.corrects else postings(one)
        require_zero(posted)
        books.apply(one)
    standing = postings_of(books, TODAY)
    for number in {posting.number for posting in standing}:
        require_zero(posting for posting in standing if posting.number == number)


def require_zero(posted: object) -> None:
    sums: dict[tuple[object, str], Decimal] = {}
    for one in posted:  # type: ignore[attr-defined]
        key = (one.book, one.amount.currency)
        sums[key] = sums.get(key, Decimal(0)) + one.amount.amount
    assert all(amount == 0 for amount in sums.values()), sums


@given(histories())
def test_the_accounts_agree_with_the_balance(drawn: list[Move]) -> None:
    books = replay(drawn)
    sums = account_totals(one for one in postings_of(books, TODAY) if one.book.value == "us")
    for balance in balances_of(books):
        ours = {a: amount for (_, a, c), amount in sums.items() if c == balance.currency}
        given_ = -sum(v for a, v in ours.items() if a.startswith("gives: "))
        arrived = sum(v for a, v in ours.items() if a.startswith("arrived: "))
        assert given_ == balance.given
        assert arrived == balance.delivered
        net = -sum(v for a, v in ours.items() if a in ("surplus", "conceded"))
        assert net == balance.net


@given(histories())
def test_the_short_way_to_the_sums_agrees_with_the_books(drawn: list[Move]) -> None:
    found = {one.currency: one for one in tallies(map(row_of, drawn))}
    books = balances_of(replay(drawn))
    assert set(found) == {balance.currency for balance in books}
    for balance in books:
        one = found[balance.currency]
        assert (one.given, one.agreed) == (balance.given, balance.agreed)
        assert (one.gives, one.gets, one.kind) == (balance.gives, balance.gets, balance.kind)


@given(histories())
def test_corrections_lose_no_history(drawn: list[Move]) -> None:
    links = chain_of(drawn)
    books = replay(drawn)
    assert [move_from(link.data) for link in links] == drawn
    struck = {one.corrects for one in drawn if one.kind is MoveKind.CORRECTION}
    for one in books.standing():
        if one.number not in struck:
            assert one == drawn[one.number - 1]
        assert one.kind is not MoveKind.CORRECTION


@given(histories())
def test_a_correction_equals_having_booked_it_right(drawn: list[Move]) -> None:
    """What stands after corrections gives the same balances as a ledger that never went wrong."""
    fresh = Books()
    for one in replay(drawn).standing():
        if one.kind not in BOOKED | {MoveKind.DELIVERY} or not may_follow(fresh, one):
            continue
        fresh.apply(replace(one, number=fresh.version + 1, refers_to=None))
    assert balances_of(fresh) == balances_of(replay(drawn))


def may_follow(books: Books, one: Move) -> bool:
    """Whether what is delivered is in the books; corrections may have struck it out."""
    return one.kind is not MoveKind.DELIVERY or books.has_item(one.item)


cents = st.integers(1, 10**9).map(lambda amount: Decimal(amount).scaleb(-2))


@given(cents, st.lists(cents, min_size=1, max_size=4))
@pytest.mark.principle("S4-3")
def test_a_trade_exists_exactly_when_the_gets_cover_the_gives(
    cost: Decimal, worths: list[Decimal]
) -> None:
    if sum(worths) < cost:
        with pytest.raises(ConcessionError):
            trade(1, str(cost), *map(str, worths))
        return
    balance = balances_of(replay([trade(1, str(cost), *map(str, worths))]))[0]
    assert balance.kind is TradeClass.NEGOTIATION
    assert balance.ratio is not None
    assert balance.ratio >= 1


@given(st.integers(2, 10**6), st.lists(cents, min_size=1, max_size=3))
def test_the_ratio_does_not_depend_on_the_unit_of_money(factor: int, worths: list[Decimal]) -> None:
    cost = sum(worths)
    small = balances_of(replay([trade(1, str(cost), *map(str, worths))]))[0]
    large = balances_of(
        replay([trade(1, str(cost * factor), *(str(worth * factor) for worth in worths))])
    )[0]
    assert small.ratio == large.ratio == 1


def test_money_of_many_digits_is_added_exactly() -> None:
    fine = "999999999999999.000000000001"
    gets = tuple(get(f"b{i}", fine, term="x") for i in range(11))
    balance = balances_of(replay([move(1, MoveKind.GET, gets=gets)]))[0]
    assert str(balance.agreed) == "10999999999999989.000000000011"
    assert Money(balance.agreed, "USD").amount.as_tuple().exponent == -12
