"""What is one give or get worth, who brings it by when, and what proves that it arrived?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from giveget.core.ledger.errors import LossWithoutLessonError, MoveFieldError
from giveget.core.ledger.exact import NOTHING
from giveget.core.terms import Money
from giveget.core.terms.amounts import LARGEST_AMOUNT

_MOST_DECIMALS = 12
_HEX_DIGITS = frozenset("0123456789abcdef")


class Result(StrEnum):
    """How a deal ended."""

    WON = "won"
    LOST = "lost"
    NO_DEAL = "no deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One give or get as it stands in a move.

    Args:
        id: names it in later moves (delivery, lapse); unique among what a deal has booked.
        term: id of the term it changes; may be empty for what no term covers.
        before, after: option texts of that term.
        value_to_us: zero or less for a give, zero or more for a get; None while it is not priced.
        value_to_them: the same for the other side, an estimate; None when nobody estimated it.
        description: in words.
        owner: who sees to it that it arrives; a get that is booked has one.
        due: day it is to arrive; a get that is booked has one.
        approver: who agreed to it beyond the rep's own authority.
        written: whether it stands in the agreed document already.

    Raises:
        MoveFieldError: no id, neither term nor description, or an amount too large or too fine.
    """

    id: str
    term: str = ""
    before: str = ""
    after: str = ""
    value_to_us: Money | None = None
    value_to_them: Money | None = None
    description: str = ""
    owner: str = ""
    due: date | None = None
    approver: str = ""
    written: bool = False

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise MoveFieldError("id", self.id, "a name that later moves can refer to")
        if not (self.term or self.description):
            raise MoveFieldError("item", self.id, "about a term or described in words")
        _require_amount("value_to_us", self.value_to_us)
        _require_amount("value_to_them", self.value_to_them)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What shows that something arrived or was written down; at least one of the three.

    Args:
        link: address of the document.
        sha256: hash of the file, 64 lower-case hexadecimal digits.
        note: in words.

    Raises:
        MoveFieldError: nothing is given, or the hash is none.
    """

    link: str = ""
    sha256: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not (self.link.strip() or self.sha256 or self.note.strip()):
            raise MoveFieldError("proof", "", "a link, the hash of a file or a note")
        if self.sha256 and not (len(self.sha256) == 64 and _HEX_DIGITS.issuperset(self.sha256)):
            raise MoveFieldError("sha256", self.sha256, "64 lower-case hexadecimal digits")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a deal ended; a loss carries its lesson.

    Args:
        result: won, lost or no deal.
        tactic: what was tried.
        failed: what failed.
        next_change: what is done differently next time.

    Raises:
        LossWithoutLessonError: a loss that lacks one of the three.

    Source: principle S3-30.
    """

    result: Result
    tactic: str = ""
    failed: str = ""
    next_change: str = ""

    def __post_init__(self) -> None:
        lesson = {
            "the tactic": self.tactic,
            "what failed": self.failed,
            "the next change": self.next_change,
        }
        missing = tuple(name for name, text in lesson.items() if not text.strip())
        if self.result is Result.LOST and missing:
            raise LossWithoutLessonError(missing)


def amount_of(item: Item) -> Decimal:
    """What an item is worth to us, signed; 0 while it is not priced."""
    return NOTHING if item.value_to_us is None else item.value_to_us.amount


def _require_amount(field: str, money: Money | None) -> None:
    """Refuse amounts that sums could not keep exactly."""
    if money is None:
        return
    exponent = money.amount.as_tuple().exponent
    too_fine = isinstance(exponent, int) and exponent < -_MOST_DECIMALS
    if too_fine or not -LARGEST_AMOUNT <= money.amount <= LARGEST_AMOUNT:
        allowed = f"at most {LARGEST_AMOUNT:,} with at most {_MOST_DECIMALS} decimals"
        raise MoveFieldError(field, str(money), allowed)
    if not money.currency.strip():
        raise MoveFieldError(field, str(money), "an amount with its currency")
