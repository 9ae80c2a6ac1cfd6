"""Which days do the texts of a column mean?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FIRST, LAST = date(1970, 1, 2), date(2100, 12, 31)
_EPOCH = date(1970, 1, 1)
_EXCEL = date(1899, 12, 30)


class DateOrder(StrEnum):
    """What comes first in a date written in figures."""

    DAY_FIRST = "day/month/year"
    MONTH_FIRST = "month/day/year"


_TIME = (
    r"(?:[T\s,]+\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?"
    r"\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})" + _TIME)
_FIGURES = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})" + _TIME)
_DAY_NAME = re.compile(
    r"(?:[^\W\d]+\.?,\s*)?(\d{1,2})(?:st|nd|rd|th)?\.?[-\s]+(?:de\s+)?([^\W\d]{3,12})\.?,?[-\s]+(?:de\s+)?(\d{4}|\d{2})"
    + _TIME
)
_NAME_DAY = re.compile(
    r"(?:[^\W\d]+\.?,\s*)?([^\W\d]{3,12})\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4})" + _TIME
)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_SECONDS = re.compile(r"(\d{9,10}|\d{12,13})(?:\.\d+)?")

# English, German, French, Spanish, Italian, Dutch, Portuguese; compared by their beginnings.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("jan", "jän", "ene", "gen"),
    ("feb", "fév", "fev"),
    ("mar", "mär", "mrz", "maa", "mrt"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mag", "mei"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aoû", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt", "ott", "out"),
    ("nov",),
    ("dec", "dez", "déc", "dic"),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """A date of which only the column can tell whether day or month comes first."""

    first: int
    second: int
    year: int
    separator: str


Reading = date | Figures | None


def reading_of(text: str) -> Reading:
    """What a text says by itself: a day, figures in an unknown order, or None for no date."""
    if len(text) > 60:
        return None
    if text[4:5] == "-":
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            pass
    found = _YEAR_FIRST.fullmatch(text)
    if found and (found[2] or len(text.split("T", maxsplit=1)[0].split(" ", maxsplit=1)[0]) == 8):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    found = _FIGURES.fullmatch(text)
    if found:
        return Figures(int(found[1]), int(found[3]), _year(found[4]), found[2])
    found = _DAY_NAME.fullmatch(text)
    if found:
        return _day(_year(found[3]), _month(found[2]), int(found[1]))
    found = _NAME_DAY.fullmatch(text)
    if found:
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    return _counted(text)


def _counted(text: str) -> date | None:
    """A count of days since 1900 (Excel), or of seconds or milliseconds since 1970."""
    found = _SERIAL.fullmatch(text)
    if found:
        return _EXCEL + timedelta(days=int(found[1]))
    found = _SECONDS.fullmatch(text)
    if found:
        seconds = int(found[1]) // (1000 if len(found[1]) > 10 else 1)
        return _EPOCH + timedelta(days=seconds // 86_400)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 69 else 1900)


def _month(name: str) -> int:
    lowered = name.lower()
    return next((n for n, starts in enumerate(_MONTHS, 1) if lowered.startswith(starts)), 0)


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a column's dates, and why.

    Args:
        order: which comes first.
        because: why, in words.
        is_sure: whether the values themselves tell.
        example: a value that could be read in two ways, or one that contradicts.
    """

    order: DateOrder
    because: str
    is_sure: bool
    example: str = ""


def orders_of(columns: Mapping[str, Iterable[str]], *, is_european: bool) -> dict[str, Order]:
    """The order of every column that holds dates in figures.

    A column decides by itself: a first figure above 12 is a day. A column that cannot follows
    another of the same file; else dots mean day first, and else ``is_european`` decides.

    Args:
        columns: the different texts of each column.
        is_european: whether the file has semicolons between cells or decimal commas.
    """
    figures = {
        heading: [(t, r) for t in texts if isinstance(r := reading_of(t), Figures)]
        for heading, texts in columns.items()
    }
    figures = {heading: found for heading, found in figures.items() if found}
    decided = {
        heading: order
        for heading, found in figures.items()
        if (order := _by_values(found)) is not None
    }
    file_order = next(iter(decided.items()), None)
    for heading, found in figures.items():
        if heading not in decided:
            decided[heading] = _undecided(found, file_order, is_european=is_european)
    return {heading: decided[heading] for heading in figures}


def _by_values(found: list[tuple[str, Figures]]) -> Order | None:
    days = [text for text, f in found if f.first > 12 >= f.second]
    months = [text for text, f in found if f.second > 12 >= f.first]
    if not days and not months:
        return None
    first = len(days) >= len(months)
    order = DateOrder.DAY_FIRST if first else DateOrder.MONTH_FIRST
    proof, against = (days, months) if first else (months, days)
    because = f"{len(proof):,} different values such as {proof[0]!r} allow nothing else"
    if against:
        because += f"; {len(against):,} such as {against[0]!r} contradict"
    return Order(order, because, is_sure=not against, example=against[0] if against else "")


def _undecided(
    found: list[tuple[str, Figures]], file_order: tuple[str, Order] | None, *, is_european: bool
) -> Order:
    example, figures = found[0]
    if file_order is not None:
        heading, order = file_order
        return Order(order.order, f"column {heading!r} is written so", is_sure=True)
    if figures.separator == ".":
        return Order(DateOrder.DAY_FIRST, "dates with dots begin with the day", True)
    if all(f.first == f.second for _, f in found):
        return Order(DateOrder.DAY_FIRST, "day and month are equal in every value", True)
    if is_european:
        why = "the file has semicolons between cells or commas before decimals"
        return Order(DateOrder.DAY_FIRST, why, is_sure=False, example=example)
    why = "that is how English exports with commas between cells mostly write"
    return Order(DateOrder.MONTH_FIRST, why, is_sure=False, example=example)


def day_of(reading: Reading, order: DateOrder | None) -> date | None:
    """The day a reading means in a column of that order; None for no (plausible) day."""
    match reading:
        case None:
            return None
        case Figures(first=first, second=second, year=year):
            pair = (second, first) if order is not DateOrder.MONTH_FIRST else (first, second)
            day = _day(year, *pair)
        case date():
            day = reading
    return day if day is not None and FIRST <= day <= LAST else None
