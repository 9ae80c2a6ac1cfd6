"""Which bytes stand for a move, the same on every machine and in every store?

JSON in ASCII with sorted keys and no spaces; what has its default is left out. Decimals are written
as text with their digits and scale, times in UTC with their offset in seconds beside them. Writing,
reading and writing again gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Final

from giveget.core.ledger.errors import CanonicalFormError
from giveget.core.ledger.items import Item, Outcome, Proof, Result
from giveget.core.ledger.moves import Move, MoveKind, Party
from giveget.core.terms import GivegetError, Money, Package

FORM: Final = 1
"""Version of the form; written into every move."""

_WRITE = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode
_ITEM_TEXTS = ("id", "term", "before", "after", "description", "owner", "approver")
_MOVE_TEXTS = ("deal", "by", "quote", "source", "reason", "escalated_to", "key", "item")
_NUMBERS = ("refers_to", "corrects")


def canonical_bytes(move: Move) -> bytes:
    """Return the bytes that stand for a move; equal moves with equal scales have equal bytes."""
    return _WRITE(as_document(move)).encode("ascii")


def move_from(data: bytes) -> Move:
    """Return the move that these bytes stand for.

    Raises:
        CanonicalFormError: the bytes are not the canonical form of a move.
    """
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CanonicalFormError("not JSON") from error
    move = from_document(document)
    if canonical_bytes(move) != data:
        raise CanonicalFormError("another spelling of the same move")
    return move


def as_document(move: Move) -> dict[str, Any]:
    """Return a move as the plain mapping that the canonical form writes."""
    document: dict[str, Any] = {
        "form": FORM,
        "number": move.number,
        "kind": move.kind.value,
        "side": move.side.value,
        "at": move.at.astimezone(UTC).replace(tzinfo=None).isoformat(),
        "offset": _offset_seconds(move.at),
    }
    _keep(document, {name: getattr(move, name) for name in (*_MOVE_TEXTS, *_NUMBERS)})
    _keep(document, {"gives": [_item_document(give) for give in move.gives]})
    _keep(document, {"gets": [_item_document(get) for get in move.gets]})
    if move.package is not None:
        document["package"] = [list(choice) for choice in move.package]
    if move.until is not None:
        document["until"] = move.until.isoformat()
    if str(move.share) != "1":
        document["share"] = str(move.share)
    if move.becomes is not None:
        document["becomes"] = move.becomes.value
    if move.proof is not None:
        document["proof"] = _texts(move.proof, ("link", "sha256", "note"))
    if move.outcome is not None:
        texts = _texts(move.outcome, ("tactic", "failed", "next_change"))
        document["outcome"] = {"result": move.outcome.result.value, **texts}
    return document


def from_document(document: object) -> Move:
    """Return the move that a plain mapping describes.

    Raises:
        CanonicalFormError: a key or value that no move has, or a move that may not exist.
    """
    try:
        return _move(_mapping(document))
    except CanonicalFormError:
        raise
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise CanonicalFormError(f"{type(error).__name__}: {error}") from error
    except GivegetError as error:
        raise CanonicalFormError(str(error)) from error


def _move(document: dict[str, Any]) -> Move:
    if document.pop("form") != FORM:
        raise CanonicalFormError(f"its form is not {FORM}")
    zone = timezone(timedelta(seconds=_whole(document.pop("offset"))))
    at = datetime.fromisoformat(document.pop("at")).replace(tzinfo=UTC).astimezone(zone)
    package = document.pop("package", None)
    fields: dict[str, Any] = {
        "number": _whole(document.pop("number")),
        "kind": MoveKind(document.pop("kind")),
        "side": Party(document.pop("side")),
        "gives": tuple(_item(one) for one in document.pop("gives", ())),
        "gets": tuple(_item(one) for one in document.pop("gets", ())),
        "package": None if package is None else Package(tuple(_choice(one) for one in package)),
        "until": _day(document.pop("until", None)),
        "share": Decimal(_text(document.pop("share", "1"))),
        "becomes": MoveKind(document.pop("becomes")) if "becomes" in document else None,
        "proof": Proof(**_mapping(document.pop("proof"))) if "proof" in document else None,
        "outcome": _outcome(document.pop("outcome", None)),
    }
    fields |= {name: _whole(document.pop(name)) for name in _NUMBERS if name in document}
    fields |= {name: _text(document.pop(name)) for name in _MOVE_TEXTS if name in document}
    _nothing_left(document)
    return Move(at=at, **fields)


def _item_document(item: Item) -> dict[str, Any]:
    document: dict[str, Any] = _texts(item, _ITEM_TEXTS)
    for name in ("value_to_us", "value_to_them"):
        money = getattr(item, name)
        if money is not None:
            document[name] = [str(money.amount), money.currency]
    if item.due is not None:
        document["due"] = item.due.isoformat()
    if item.written:
        document["written"] = True
    return document


def _item(value: object) -> Item:
    document = _mapping(value)
    fields: dict[str, Any] = {
        "value_to_us": _money(document.pop("value_to_us", None)),
        "value_to_them": _money(document.pop("value_to_them", None)),
        "due": _day(document.pop("due", None)),
        "written": document.pop("written", False) is True,
    }
    fields |= {name: _text(document.pop(name)) for name in _ITEM_TEXTS if name in document}
    _nothing_left(document)
    return Item(**fields)


def _outcome(value: object) -> Outcome | None:
    if value is None:
        return None
    document = _mapping(value)
    return Outcome(result=Result(document.pop("result")), **document)


def _money(value: object) -> Money | None:
    if value is None:
        return None
    amount, currency = _choice(value)
    return Money(Decimal(amount), currency)


def _choice(value: object) -> tuple[str, str]:
    if not isinstance(value, list):
        raise CanonicalFormError(f"{value!r} is not a pair of texts")
    first, second = value
    return _text(first), _text(second)


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise CanonicalFormError(f"{value!r} is not a text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise CanonicalFormError(f"{value!r} is not a whole number")
    return value


def _mapping(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise CanonicalFormError(f"{value!r} is not a mapping")
    return dict(value)


def _nothing_left(document: Mapping[str, Any]) -> None:
    if document:
        raise CanonicalFormError(f"unknown keys {', '.join(sorted(document))}")


def _texts(holder: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: text for name in names if (text := getattr(holder, name))}


def _keep(document: dict[str, Any], values: Mapping[str, Any]) -> None:
    document.update({name: value for name, value in values.items() if value})


def _offset_seconds(at: datetime) -> int:
    offset = at.utcoffset()
    return 0 if offset is None else int(offset.total_seconds())
