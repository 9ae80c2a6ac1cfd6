"""Which gives and gets did a person type?

Each is a change of a term of the deal, or words with what they are worth to us.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from giveget.core.terms import AmountTextError, Ask, Deal, Flaw
from giveget.core.terms.amounts import read_money
from giveget.desk.books.errors import ItemFormError, OwnersError
from giveget.desk.typed import UnknownAskTermError, UnknownAskValueError, typed_ask

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Gives and gets as a person typed them.

    Args:
        gives, gets: ``TERM=VALUE`` for terms, ``WORDS=AMOUNT`` for the rest, worth to us.
        owners, dues: of the gets: none, one for all, or one for each.
        approver: who agreed to the gives beyond the rep's own authority.
        is_written: whether they stand in the agreed document already.
        needs_amounts: whether words without an amount are refused.
    """

    gives: tuple[str, ...] = ()
    gets: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    dues: tuple[date | None, ...] = ()
    approver: str = ""
    is_written: bool = False
    needs_amounts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What gives and gets are priced on.

    Args:
        deal: the deal; None when only its books are known.
        currency: of the amounts.
        agreed: option of each term that earlier bookings have changed.
        prefix: of the ids.
    """

    deal: Deal | None
    currency: str
    agreed: tuple[tuple[str, str], ...]
    prefix: str


@dataclass(frozen=True, slots=True)
class WantedItem:
    """One typed give or get: a change of a term, or words with a stated amount."""

    text: str
    ask: Ask | None = None
    term: str = ""
    words: str = ""
    amount: Decimal | None = None


def wanted_item(text: str, ground: Ground, wanted: Wanted) -> WantedItem:
    """Return what a text says, as a change of a term or as words.

    Args:
        text: as typed.
        ground: the deal, and the currency of amounts.
        wanted: what else was typed.

    Raises:
        ItemFormError: neither of the two.
        UnknownAskTermError, UnknownAskValueError: no amount, and no such term or option.
    """
    name, sign, value = (part.strip() for part in text.partition("="))
    if not name or (sign and not value):
        raise ItemFormError(text, ground.currency)
    if not sign:
        if wanted.needs_amounts:
            raise ItemFormError(text, ground.currency, "it has no value")
        return WantedItem(text, words=name)
    if ground.deal is None:
        return WantedItem(text, words=name, amount=_amount(text, value, ground))
    try:
        return WantedItem(text, ask=typed_ask(ground.deal, text))
    except UnknownAskTermError as unknown:
        try:
            return WantedItem(text, words=name, amount=_amount(text, value, ground))
        except ItemFormError:
            if unknown.close is None:
                raise
        raise  # the name of a term that was misspelt: says which is close
    except UnknownAskValueError as problem:
        try:
            amount = _amount(text, value, ground)
        except ItemFormError:
            raise problem from None
        return WantedItem(text, term=problem.term, words=name, amount=amount)


def _amount(text: str, value: str, ground: Ground) -> Decimal:
    try:
        amount = read_money(value, ground.currency) if ground.currency else _any(value)
    except AmountTextError as problem:
        why = f"{problem.text!r} {problem.problem}"
        raise ItemFormError(text, ground.currency, why) from problem
    if amount < 0:  # a get that costs us would count as one that pays
        raise ItemFormError(text, ground.currency, f"{value!r} is below zero")
    return amount


def _any(value: str) -> Decimal:
    """An amount while nothing of the deal says its currency: it has to name it."""
    raise AmountTextError(value, Flaw.NO_UNIT, "has no currency; name the deal's file", "")


def each(option: str, given: Sequence[_T], count: int) -> list[_T | None]:
    """Return what an option says of each get: nothing, the same for all, or one for each.

    Raises:
        OwnersError: it says something of some of them.
    """
    if not given:
        return [None] * count
    if len(given) == 1:
        return [given[0]] * count
    if len(given) != count:
        raise OwnersError(option, len(given), count)
    return list(given)
