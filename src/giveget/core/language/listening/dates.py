"""Which day do words like "by Friday" or "end of next week" mean?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "thirty": 30,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "fifteenth": 15, "twentieth": 20,
}  # fmt: skip
_MONTH_NAMES = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_COUNT = "(?P<count>\\d{1,3}|" + "|".join(_NUMBERS) + ")"
_FRIDAY = 4
_DECEMBER = 12
_HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Moment:
    """Words that name a day: characters ``start`` to ``end`` of the text, and the day if sure."""

    start: int
    end: int
    day: date | None


_DAY_NAME = rf"(?:(?:this |next |coming )?(?:{'|'.join(_WEEKDAYS)}),? )?"
# One way after the other to name a day; the first that fits counts.
_WAYS = (
    r"(?P<iso>\d{4}-\d{2}-\d{2})",
    r"(?P<dotted>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}))(?!\d)",
    (
        r"(?P<edge>(?:the )?(?:end|close|last day|beginning|start|first day|middle) of "
        r"(?:the next |the |this |next |our )?"
        rf"(?:week|month|quarter|year|q[1-4]|{_MONTH_NAMES}))\b"
    ),
    r"(?P<out>(?:the|this) (?:calendar )?(?:week|month|quarter|year)(?= is (?:out|over)))",
    r"(?P<this>this (?:calendar )?(?:week|month|quarter|year))\b",
    (
        r"(?P<short>eod|cob|close of business|eow|eom|eoy|year[ -]end|month[ -]end|"
        r"quarter[ -]end)\b"
        rf"(?!,? (?:on |of |this |next |the )*(?:\d|tomorrow|{'|'.join(_WEEKDAYS)}))"
    ),
    (
        rf"(?:in|within|you have|you've got)(?: the next| only| just)? (?P<inside>{_COUNT} "
        r"(?P<unit>hour|day|business day|working day|week|month|year)s?)\b"
        r"(?! (?:of|after|following|from)\b(?! (?:today|now)\b))"
    ),
    r"(?P<fortnight>a fortnight)(?: (?:from )?today)?\b(?! ago)",
    rf"(?P<ahead>{_COUNT.replace('<count>', '<count2>')} (?P<ahead_unit>day|week|month)s?) (?:from )?(?:today|now)\b",
    r"(?P<open>a (?:couple of|few) (?:days|weeks|months)(?! ago))\b",
    (
        r"(?P<near>the day after tomorrow|tomorrow|tmrw|tonight|today|midnight|noon|"
        r"this (?:morning|afternoon|evening))\b"
    ),
    (
        rf"(?P<dayfirst>{_DAY_NAME}(?:the )?(?P<day1>\d{{1,2}}|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?"
        rf"(?: of)? (?P<month1>{_MONTH_NAMES}))\b(?:,? (?P<year1>20\d\d))?"
    ),
    (
        rf"(?P<monthfirst>{_DAY_NAME}(?P<month2>{_MONTH_NAMES}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)"
        r"\b(?![%.,]?\d| ?%)(?:,? (?P<year2>20\d\d))?"
    ),
    (
        rf"{_DAY_NAME}the (?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)\b"
        r"(?! (?:of )?[a-z]*(?:year|month|time|quarter))"
    ),
    (
        r"(?:(?P<which>this|next|coming|the following|the coming) )?"
        rf"(?P<weekday>{'|'.join(_WEEKDAYS)})\b(?P<later> of next week)?"
    ),
    r"(?P<span>(?:early |late |mid )?next (?:week|month|quarter|year))\b",
    r"(?P<holiday>christmas|new year)\b",
    r"(?P<feast>easter)\b",
    rf"(?:some ?time )?in (?P<month>(?:early |mid[ -]?|late )?(?:{_MONTH_NAMES}))\b(?! \d)",
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_WAYS)})")


def moments(text: str, start: int, end: int, today: date | None) -> Iterator[Moment]:
    """Yield the days that a part of a folded text names.

    A weekday is the next one after the message; "next Friday" is the one of next week; weeks end
    on Friday. What could be either of two days, and every day of a message without a date, is left
    open.

    Args:
        text: the folded text.
        start: first character of the part.
        end: one past its last.
        today: the day of the message, or None.
    """
    for match in _pattern().finditer(text, start, end):
        day = _absolute(match) if today is None else _day_of(match, today)
        yield Moment(match.start(), match.end(), day)


def _absolute(match: re.Match[str]) -> date | None:
    if match["iso"] or match["dotted"]:
        return _written(match)
    if match["year1"] or match["year2"]:
        return _named(match, date(2000, 1, 1))
    return None


def _day_of(match: re.Match[str], today: date) -> date | None:
    groups = match.groupdict()
    if groups["iso"] or groups["dotted"]:
        return _written(match)
    if groups["dayfirst"] or groups["monthfirst"]:
        return _named(match, today)
    if groups["edge"] or groups["short"]:
        return _edge(groups["edge"] or groups["short"], today)
    if groups["out"] or groups["this"]:
        return _edge(f"end of {(groups['out'] or groups['this']).rsplit(maxsplit=1)[-1]}", today)
    if groups["inside"]:
        return _inside(groups["count"], groups["unit"], today)
    if groups["fortnight"]:
        return today + timedelta(days=14)
    if groups["ahead"]:
        return _inside(groups["count2"], groups["ahead_unit"], today)
    if groups["near"]:
        ahead = {"tomorrow": 1, "tmrw": 1, "the day after tomorrow": 2}.get(groups["near"], 0)
        return today + timedelta(days=ahead)
    if groups["weekday"]:
        which = "next" if groups["later"] else groups["which"] or ""
        return _weekday(groups["weekday"], which, today)
    if groups["ordinal"]:
        return _ordinal(int(groups["ordinal"]), today)
    if groups["holiday"]:
        return _holiday(groups["holiday"], today)
    return None  # "next week" is no day


def _written(match: re.Match[str]) -> date | None:
    if match["iso"]:
        year, month, day = match["iso"].split("-")
    else:
        day, month, year = match["dotted"].split(".")
        year = f"20{year}" if len(year) == len("26") else year
    return _date(int(year), int(month), int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_of(name: str) -> int:
    return next(n for n, full in enumerate(_MONTHS, start=1) if full.startswith(name[:3]))


def _named(match: re.Match[str], today: date) -> date | None:
    """A day and month; without a year the next one, or one that has just passed."""
    month = _month_of(match["month1"] or match["month2"])
    number, year = match["day1"] or match["day2"], match["year1"] or match["year2"]
    day = _ORDINALS.get(number) or int(number)
    if year:
        return _date(int(year), month, day)
    found = _date(today.year, month, day)
    is_over = found is not None and found < today - timedelta(days=60)
    return _date(today.year + 1, month, day) if is_over else found


def _weekday(name: str, which: str, today: date) -> date:
    number = _WEEKDAYS.index(name)
    if which in ("next", "the following"):
        return _monday(today) + timedelta(days=7 + number)
    ahead = (number - today.weekday()) % 7
    if ahead == 0 and which != "this":
        ahead = 7
    return today + timedelta(days=ahead)


def _monday(today: date) -> date:
    return today - timedelta(days=today.weekday())


def _inside(count: str, unit: str, today: date) -> date | None:
    number = int(count) if count.isdigit() else _NUMBERS[count]
    match unit:
        case "hour":
            return today + timedelta(days=-(-number // _HOURS_A_DAY))
        case "day":
            return today + timedelta(days=number)
        case "business day" | "working day":
            return _working(number, today)
        case "week":
            return today + timedelta(days=7 * number)
        case "month":
            return _months_on(number, today)
        case _:
            return _months_on(12 * number, today)


def _working(number: int, today: date) -> date:
    day = today
    while number > 0:
        day += timedelta(days=1)
        number -= day.weekday() <= _FRIDAY
    return day


def _months_on(number: int, today: date) -> date:
    years, month = divmod(today.month - 1 + number, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, _last_of(year, month + 1).day))


def _last_of(year: int, month: int) -> date:
    first_after = date(year + month // _DECEMBER, month % 12 + 1, 1)
    return first_after - timedelta(days=1)


def _ordinal(number: int, today: date) -> date | None:
    found = _date(today.year, today.month, number)
    if found is not None and found >= today:
        return found
    after = _months_on(1, today.replace(day=1))
    return _date(after.year, after.month, number)


def _holiday(name: str, today: date) -> date:
    month, day = (12, 24) if name == "christmas" else (12, 31)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)


def _edge(words: str, today: date) -> date | None:
    """The end, beginning or middle of a week, month, quarter or year."""
    words = {
        "eow": "end of week", "eom": "end of month", "eoy": "end of year",
        "year-end": "end of year",
        "year end": "end of year", "month end": "end of month", "month-end": "end of month",
        "quarter end": "end of quarter", "quarter-end": "end of quarter",
    }.get(words, words)  # fmt: skip
    if words in ("eod", "cob", "close of business"):
        return today
    first, last = _period(words, is_next="next" in words.split(), today=today)
    if "end of" in words or words.startswith(("close", "the close", "last", "the last")):
        return last
    if "middle" in words:
        return first + (last - first) // 2
    return first


def _period(words: str, *, is_next: bool, today: date) -> tuple[date, date]:
    name = words.rsplit(maxsplit=1)[-1]
    if name == "week":
        monday = _monday(today) + timedelta(days=7 * is_next)
        is_weekend = not is_next and today.weekday() > _FRIDAY
        monday += timedelta(days=7 * is_weekend)
        return monday, monday + timedelta(days=_FRIDAY)
    if name == "year":
        year = today.year + is_next
        return date(year, 1, 1), date(year, 12, 31)
    if name == "quarter" or (name.startswith("q") and name[1:].isdigit()):
        return _quarter(name, today, is_next=is_next)
    if name == "month":
        begin = _months_on(int(is_next), today.replace(day=1))
    else:
        month = _month_of(name)
        begin = date(today.year + (month < today.month), month, 1)
    return begin, _last_of(begin.year, begin.month)


def _quarter(name: str, today: date, *, is_next: bool) -> tuple[date, date]:
    now = (today.month - 1) // 3
    number = now + is_next if name == "quarter" else int(name[1]) - 1
    year = today.year + (number < now) + number // 4
    month = number % 4 * 3 + 1
    return date(year, month, 1), _last_of(year, month + 2)
