"""How are moves that were checked when they were written read back quickly?

A move that comes out of a store was validated before its bytes were hashed. :func:`kept_move`
builds it without validating again, and reads a field only when it is looked at: replaying a deal
looks into bookings, deliveries and lapses, not into the words of every ask. Bytes whose hash has
not been checked belong to :func:`~giveget.core.ledger.canonical.move_from`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Final, cast

from giveget.core.ledger.errors import CanonicalFormError
from giveget.core.ledger.items import Item, Outcome, Proof, Result
from giveget.core.ledger.moves import Move, MoveKind, Party
from giveget.core.terms import Money, Package

_READ = json.JSONDecoder().raw_decode
# Sorted keys put the two side by side. Inside a text every quotation mark is escaped, so the
# pattern can match nowhere else.
_FIND = re.compile(rb'"kind":"([a-z]+)","number":([0-9]+),').search
_KINDS: Final = {kind.value: kind for kind in MoveKind}
_KINDS_OF_BYTES: Final = {kind.value.encode(): kind for kind in MoveKind}
_PARTIES: Final = {party.value: party for party in Party}
_WHOLE: Final = Decimal(1)
_BROKEN = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)


def kept_move(data: bytes, deal: str | None = None) -> Move:
    """Return the move of bytes that are known to be canonical; it equals the one written.

    Args:
        data: canonical bytes, their hash checked.
        deal: id of the deal when it is known, which saves looking for it.

    Raises:
        CanonicalFormError: now, or when a field is looked at: the bytes are no move.
    """
    found = _FIND(data)
    kind = None if found is None else _KINDS_OF_BYTES.get(found[1])
    if found is None or kind is None:
        raise CanonicalFormError("no kind and number")
    move = _NEW(_Kept)
    _SET_DATA(move, data)
    _SET_KIND(move, kind)
    _SET_NUMBER(move, int(found[2]))
    if deal is not None:
        _SET_DEAL(move, deal)
    return move


class _Kept(Move):
    """A move whose fields are read when they are looked at.

    Looking at a slot that is not set ends in ``__getattr__``, which sets it.
    """

    __slots__ = ("_data",)

    def __getattr__(self, name: str) -> Any:
        if name not in _SET_MOVE:
            raise AttributeError(name)
        document = _document(_GET_DATA(self))
        try:
            if name in _ITEM_FIELDS:
                _set_items(self, document)
            else:
                _set_all(self, document)
        except _BROKEN as error:
            raise CanonicalFormError(f"{type(error).__name__}: {error}") from error
        return object.__getattribute__(self, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Move):
            return NotImplemented
        return _fields_of(self) == _fields_of(other)

    def __hash__(self) -> int:
        return hash(_fields_of(self))

    def __repr__(self) -> str:
        return "Move(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in _SET_MOVE) + ")"


_NEW: Final = object.__new__
_ITEM_FIELDS: Final = frozenset({"gives", "gets", "item"})
_MOVE_TEXTS: Final = ("deal", "by", "quote", "source", "reason", "escalated_to", "key")


def _setter(kind: type, name: str) -> Callable[[object, object], None]:
    return cast("Callable[[object, object], None]", getattr(kind, name).__set__)


_SET_MOVE: Final = {name: _setter(Move, name) for name in Move.__dataclass_fields__}
_ITEM_TEXTS: Final = tuple(
    (_setter(Item, name), name)
    for name in ("id", "term", "before", "after", "description", "owner", "approver")
)
_SET_OURS: Final = _setter(Item, "value_to_us")
_SET_THEIRS: Final = _setter(Item, "value_to_them")
_SET_DUE: Final = _setter(Item, "due")
_SET_WRITTEN: Final = _setter(Item, "written")
_SET_GIVES: Final = _SET_MOVE["gives"]
_SET_GETS: Final = _SET_MOVE["gets"]
_SET_ITEM_ID: Final = _SET_MOVE["item"]
_SET_DATA: Final = _setter(_Kept, "_data")
_GET_DATA: Final = cast("Callable[[object], bytes]", _Kept._data.__get__)  # type: ignore[attr-defined]
_SET_KIND: Final = _SET_MOVE["kind"]
_SET_NUMBER: Final = _SET_MOVE["number"]
_SET_DEAL: Final = _SET_MOVE["deal"]
_SET_AMOUNT: Final = _setter(Money, "amount")
_SET_CURRENCY: Final = _setter(Money, "currency")


def _fields_of(move: Move) -> tuple[object, ...]:
    return tuple([getattr(move, name) for name in _SET_MOVE])


def _document(data: bytes) -> dict[str, Any]:
    try:
        document, _ = _READ(data.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise CanonicalFormError("not JSON") from error
    return cast("dict[str, Any]", document)


def _set_items(move: Move, document: dict[str, Any]) -> None:
    gives, gets = document.get("gives"), document.get("gets")
    _SET_GIVES(move, tuple([_item(one) for one in gives]) if gives else ())
    _SET_GETS(move, tuple([_item(one) for one in gets]) if gets else ())
    _SET_ITEM_ID(move, document.get("item", ""))


def _set_all(move: Move, document: dict[str, Any]) -> None:
    _set_items(move, document)
    for name in _MOVE_TEXTS:
        _SET_MOVE[name](move, document.get(name, ""))
    for name in ("number", "refers_to", "corrects"):
        _SET_MOVE[name](move, document.get(name))
    share, package, becomes = (document.get(name) for name in ("share", "package", "becomes"))
    choices = None if package is None else Package(tuple((a, b) for a, b in package))
    _SET_MOVE["kind"](move, _KINDS[document["kind"]])
    _SET_MOVE["side"](move, _PARTIES[document["side"]])
    _SET_MOVE["at"](move, _time(document["at"], document["offset"]))
    _SET_MOVE["package"](move, choices)
    _SET_MOVE["until"](move, _day(document.get("until")))
    _SET_MOVE["share"](move, _WHOLE if share is None else Decimal(share))
    _SET_MOVE["becomes"](move, None if becomes is None else _KINDS[becomes])
    _SET_MOVE["proof"](move, Proof(**document["proof"]) if "proof" in document else None)
    _SET_MOVE["outcome"](move, _outcome(document.get("outcome")))


def _item(document: dict[str, Any]) -> Item:
    item = _NEW(Item)
    get = document.get
    for setter, name in _ITEM_TEXTS:
        setter(item, get(name, ""))
    _SET_OURS(item, _money(get("value_to_us")))
    _SET_THEIRS(item, _money(get("value_to_them")))
    _SET_DUE(item, _day(get("due")))
    _SET_WRITTEN(item, "written" in document)
    return item


def _money(pair: list[str] | None) -> Money | None:
    if pair is None:
        return None
    money = _NEW(Money)
    _SET_AMOUNT(money, Decimal(pair[0]))
    _SET_CURRENCY(money, pair[1])
    return money


def _time(text: str, offset: int) -> datetime:
    at = datetime.fromisoformat(text + "+00:00")
    return at if not offset else at.astimezone(timezone(timedelta(seconds=offset)))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _outcome(document: dict[str, Any] | None) -> Outcome | None:
    if document is None:
        return None
    texts = {name: text for name, text in document.items() if name != "result"}
    return Outcome(result=Result(document["result"]), **texts)
