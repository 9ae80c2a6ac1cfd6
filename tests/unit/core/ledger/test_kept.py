"""Are moves read back without validating the same as those that were written?"""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace

import pytest
from hypothesis import given

from giveget.core.ledger import (
    BOOKED,
    CanonicalFormError,
    Move,
    MoveKind,
    canonical_bytes,
    kept_move,
    kept_row,
    replay,
    row_of,
)
from tests.unit.core.ledger.history import ask, histories, moves, trade


@given(one=moves(number=3, known=("x",)))
def test_a_kept_move_is_the_move(one: Move) -> None:
    kept = kept_move(canonical_bytes(one), one.deal)
    assert (kept.number, kept.kind) == (one.number, one.kind)
    for other in (kept, copy.copy(kept), pickle.loads(pickle.dumps(kept))):
        assert other == one
        assert one == other
        assert hash(other) == hash(one)
        assert repr(other) == repr(one)
    assert canonical_bytes(kept) == canonical_bytes(one)


@given(one=moves(number=3, known=("x",)))
def test_its_columns_are_those_of_the_move(one: Move) -> None:
    row = kept_row(canonical_bytes(one), one.deal)
    if one.kind in BOOKED or one.kind is MoveKind.CORRECTION:
        assert row == row_of(one)
    else:
        assert row is None


@given(drawn=histories())
def test_books_of_kept_moves_are_the_books(drawn: list[Move]) -> None:
    kept = [kept_move(canonical_bytes(one)) for one in drawn]
    assert replay(kept) == replay(drawn)


def test_words_cannot_pass_for_fields() -> None:
    one = ask(1, quote='"kind":"trade","number":7,"offset"', by='kind":"hold","number":9,')
    kept = kept_move(canonical_bytes(one))
    assert (kept.kind, kept.number) == (MoveKind.ASK, 1)
    assert kept == one
    assert kept_row(canonical_bytes(one), "acme") is None


def test_a_kept_move_can_be_changed_into_another() -> None:
    kept = kept_move(canonical_bytes(trade(1, 100, 150)))
    assert replace(kept, number=2).number == 2
    assert {kept: 1}[trade(1, 100, 150)]
    with pytest.raises(AttributeError):
        _ = kept.colour  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"kind":"gift","number":1,"offset":0}', b"\xff" * 40]
)
def test_bytes_that_are_no_move(data: bytes) -> None:
    with pytest.raises(CanonicalFormError):
        kept_move(data)


def test_bytes_that_only_begin_like_a_move() -> None:
    kept = kept_move(b'{"kind":"ask","number":1,"offset":0')
    with pytest.raises(CanonicalFormError):
        _ = kept.quote
    with pytest.raises(CanonicalFormError):
        kept_row(b'{"kind":"trade","number":1,"gives":[{}]}', "acme")
