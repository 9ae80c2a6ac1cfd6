"""What does a cell of a give/get sheet say?"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from giveget.core.terms import AmountTextError
from giveget.core.terms.amounts import read_money, read_percent

STATUSES: Final = {
    "proposed": "proposed", "planned": "proposed", "open": "proposed", "draft": "proposed",
    "offered": "proposed", "": "agreed", "agreed": "agreed", "booked": "agreed",
    "promised": "agreed", "overdue": "agreed", "due": "agreed", "pending": "agreed",
    "written": "written", "signed": "written", "in contract": "written", "in writing": "written",
    "delivered": "delivered", "done": "delivered", "received": "delivered",
    "arrived": "delivered", "complete": "delivered", "lapsed": "lapsed", "expired": "lapsed",
    "cancelled": "lapsed", "not delivered": "lapsed", "conceded": "conceded",
    "concession": "conceded", "given": "conceded", "given away": "conceded",
}  # fmt: skip
"""Status words and what they mean."""

_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "none"})


class CellError(Exception):
    """A cell that does not say what its column is for; what is wrong, and what to write."""

    def __init__(self, text: str, problem: str, write: str = "") -> None:
        super().__init__(f"{text!r} {problem}")
        self.text, self.problem, self.write = text, problem, write


def amount_in(text: str, currency: str) -> Decimal | None:
    """Return the amount in a cell, without its sign; None for an empty one.

    Raises:
        CellError: it is no amount in that currency, or can be read in two ways.
    """
    if text.strip().lower() in _NOTHING:
        return None
    try:
        return abs(read_money(text, currency))
    except AmountTextError as problem:
        raise CellError(problem.text, problem.problem, problem.write) from problem


def share_in(text: str) -> Decimal | None:
    """Return the part that a cell names, 0…1; None for an empty one.

    Raises:
        CellError: it is no percentage from 0 to 100.
    """
    if text.strip().lower() in _NOTHING:
        return None
    try:
        plain = text.strip()
        share = Decimal(plain) if plain in ("0", "1", "1.0") else read_percent(plain)
    except AmountTextError as problem:
        raise CellError(problem.text, problem.problem) from problem
    if not 0 <= share <= 1:
        raise CellError(text, "is not between 0% and 100%")
    return share


def day_in(text: str) -> date | None:
    """Return the day in a cell; None for an empty one.

    Raises:
        CellError: it is none, or day and month could be swapped.
    """
    plain = text.strip()
    if plain.lower() in _NOTHING:
        return None
    try:
        return datetime.fromisoformat(plain).date()
    except ValueError:
        pass
    dotted, slashed = _DOTTED.fullmatch(plain), _SLASHED.fullmatch(plain)
    if dotted:
        return _day(plain, dotted[3], dotted[2], dotted[1])
    if slashed:
        first, second = int(slashed[1]), int(slashed[2])
        if first <= 12 and second <= 12 and first != second:
            raise CellError(plain, "could be two days: nobody knows which number is the month")
        month, day = (slashed[2], slashed[1]) if first > 12 else (slashed[1], slashed[2])
        return _day(plain, slashed[3], month, day)
    raise CellError(plain, "is no day")


def status_in(text: str) -> str:
    """Return what a status means: proposed, agreed, written, delivered, lapsed or conceded.

    Raises:
        CellError: it is none.
    """
    plain = " ".join(text.lower().split())
    if plain not in STATUSES:
        raise CellError(text, "is no status")
    return STATUSES[plain]


def _day(text: str, year: str, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError as problem:
        raise CellError(text, "is no day of the calendar") from problem
