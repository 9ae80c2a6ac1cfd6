"""Which amounts does a text name, and of what?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache

from giveget.core.language.reading.number_words import number_words


class Measure(StrEnum):
    """What is counted."""

    PERCENT = "percent"
    MONEY = "money"
    NET_DAYS = "net days"
    DAYS = "days"
    MONTHS = "months"
    COUNT = "count"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An amount named in a text.

    Args:
        measure: what is counted.
        value: the amount (percent as 15, years in months); of a range the upper end.
        low: the lower end of a range, else the value.
        start: first character (0-based).
        end: one past the last.
        currency: ISO code or ``"$"``; empty when not said.
        per: ``seat``, ``month``, ``year``, ``day``, … where the amount is a rate.
        unit: what a count counts.
        is_more: it comes on top ("another 5 %").
        is_ordinal: it names a point ("after year two"), not a length.
    """

    measure: Measure
    value: Decimal
    low: Decimal
    start: int
    end: int
    currency: str = ""
    per: str = ""
    unit: str = ""
    is_more: bool = False
    is_ordinal: bool = False

    @property
    def is_range(self) -> bool:
        """Whether two figures were named."""
        return self.low != self.value


_CURRENCY = {
    "$": "$", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "cad": "CAD", "aud": "AUD", "nzd": "NZD",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "inr": "INR", "sgd": "SGD",
    "dollar": "$", "buck": "$", "euro": "EUR", "pound": "GBP", "quid": "GBP", "franc": "CHF",
    "fr.": "CHF", "c$": "CAD", "a$": "AUD",
}  # fmt: skip
_TIMES = {
    "k": 1000, "thousand": 1000, "grand": 1000, "m": 10**6, "mn": 10**6, "mm": 10**6,
    "mio": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9,
}  # fmt: skip
_MONTHS = {"month": 1, "mo": 1, "mth": 1, "year": 12, "yr": 12, "quarter": 3}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
}  # fmt: skip
_MONTH_NAMES = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_PER = {
    "seat": "seat", "user": "user", "licence": "licence", "license": "licence", "head": "person",
    "person": "person", "employee": "employee", "month": "month", "mo": "month", "pcm": "month",
    "year": "year", "yr": "year", "annum": "year", "annual": "year", "day": "day",
    "hour": "hour", "hr": "hour", "unit": "unit", "piece": "unit", "site": "site",
    "device": "device", "module": "module", "session": "session", "page": "page",
    "word": "word", "trip": "trip", "item": "item", "week": "week", "quarter": "quarter",
    "sqm": "sqm", "location": "site", "agent": "agent", "workshop": "workshop",
}  # fmt: skip
_ADVERBS = {"pcm": "month", "monthly": "month", "yearly": "year", "annually": "year", "daily": "day"}
_RATES = {
    "day": "day", "daily": "day", "hour": "hour", "hourly": "hour", "monthly": "month",
    "yearly": "year", "annual": "year",
}  # fmt: skip
_UNITS = (
    "seat|user|licence|license|unit|device|site|location|employee|agent|people|person|learner|"
    "participant|piece|item|copy|copie|session|workshop|trainer day|consulting day|training day|"
    "module|hour|account|head|store|vehicle|truck|node|server|core|desk|ticket|report|round"
)


@cache
def _number_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,:])(?:\d{1,3}(?:[.,' ]\d{3}){1,5}(?:[.,]\d{1,3})?|\d{1,12}(?:[.,]\d{1,6})?)(?!\d|:\d)"
    )


@cache
def _code_pattern() -> re.Pattern[str]:
    """Telephone numbers, dates in figures, order numbers: no amounts."""
    return re.compile(
        r"\+?\b\d{1,4}(?:[-/]\d{1,4}){2,8}\b|\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?\b|\+\d[\d ()/-]{6,18}\d|"
        r"\b[a-z]{1,4}-?\d{3,12}\b|#\d+|\(\d{3}\) ?\d{3}-\d{4}"
    )


@cache
def _fraction_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:a |one )?(half|third|quarter)(?: the| of the| of that| off)? "
        r"?(?=(?:\w+ ){0,3}(?:price|fee|cost|rate|amount|rent|off|less|charge|licen\w*)|$)"
        r"|(halv)(?:e|ing)\b)"
    )


@cache
def _ordinal_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(_ORDINALS)})[ -](year|month|quarter)\b")


@cache
def _article_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(half) a year\b|\b(?:for|with|after|just|only|than|by|to) (?:just |only |about )?an? (year|month|quarter)\b"
        r"(?! (?:or|and) a half|-)"
    )


@cache
def _left_pattern() -> re.Pattern[str]:
    codes = "|".join(re.escape(code) for code in sorted(_CURRENCY, key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<net>\bnet[ -]?(?:of )?)|(?P<money>(?:{codes}) ?)"
        r"|(?P<point>\b(?:year|yr) ?)|(?P<name>\b(?:no\.?|#|room|version|v|section|clause|"
        r"page|option|phase|step|suite|ref|invoice|po|quote|level) ?))$"
    )


@cache
def _right_pattern() -> re.Pattern[str]:
    codes = "|".join(re.escape(code) for code in sorted(_CURRENCY, key=len, reverse=True))
    times = "|".join(sorted(_TIMES, key=len, reverse=True))
    return re.compile(
        rf"(?: ?(?P<times>(?:{times})(?![a-z])))?"
        r"(?: ?(?P<percent>%|percent(?:age points?)?\b|per ?cent\b|pct\b|pc\b|(?<=\d)p\b)"
        rf"| ?-?(?P<money>(?:{codes})(?:s\b|(?![a-z])))"
        r"| ?-? ?(?P<days>(?:calendar |business |working )?days?\b(?! (?:of (?!invoic|receipt|deliver|the|sign)|"
        r"rate|training|consult|on-?site|workshop))(?P<net> net)?)"
        r"| ?-? ?(?P<weeks>weeks?\b)"
        r"| ?-? ?(?P<months>(?:month|mo|mth|year|yr|quarter)s?\b(?!'))"
        rf"| ?-? ?(?P<unit>(?:(?:named|paid|full|new|extra|more|additional|active|concurrent|"
        rf"further) ){{0,2}}(?:{_UNITS})s?\b)"
        r"|(?P<date>(?:st|nd|rd|th)?(?: of)?[ /.-](?:"
        rf"(?:{_MONTH_NAMES})\b|\d{{1,2}}[/.-]\d{{2,4}}\b)))?"
    )


@cache
def _per_pattern() -> re.Pattern[str]:
    names = "|".join(sorted(_PER, key=len, reverse=True))
    return re.compile(
        rf"(?: (?:net|flat|each|all in))?(?:(?: ?/ ?| per | an? | each | every |-per-)(?P<per>{names})"
        r"s?\b(?:(?: and| per| a| /|/) ?(?P<also>month|year|day)\b)?| (?P<adverb>pcm|monthly|yearly|annually|daily)\b)"
    )


@cache
def _rate_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:({'|'.join(_RATES)})(?:-| )(?:rate|fee|price|rent|cost)s?|(?:price|rate|fee|cost)s? per "
        rf"({'|'.join(_PER)})s?)(?: \w+){{0,2}}? (?:of |at |to |is |for |down to )?$"
    )


@cache
def _more_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:\banother|\bextra|\bfurther|\badditional|\bmore|\bone more) (?:of )?$")


@cache
def _after_more_pattern() -> re.Pattern[str]:
    return re.compile(r" (?:more|extra|on top|further|additional)\b")


@cache
def _joint_pattern() -> re.Pattern[str]:
    return re.compile(r" ?(-|to|or|and|bis) ?(?:even |up to |maybe |about |perhaps )?")


@cache
def _month_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_MONTH_NAMES})\.? $")


def _decimal(digits: str) -> Decimal:
    """Read a number with either kind of separators."""
    digits = digits.replace("'", "").replace(" ", "")
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return Decimal(digits)
    whole, mark, part = digits[:last], digits[last], digits[last + 1 :]
    is_repeated = digits.count(mark) > 1
    is_grouped = len(part) == 3 and 1 <= len(whole) <= 3 and whole != "0" and whole.isdigit()
    if is_repeated or (is_grouped and part):
        return Decimal(digits.replace(".", "").replace(",", ""))
    return Decimal(whole.replace(".", "").replace(",", "") + "." + part)


def _numbers(text: str, start: int, end: int) -> list[tuple[int, int, Decimal]]:
    codes = [match.span() for match in _code_pattern().finditer(text, start, end)]
    found = [
        (match.start(), match.end(), _decimal(match.group()))
        for match in _number_pattern().finditer(text, start, end)
        if not any(first <= match.start() < last for first, last in codes)
    ]
    return sorted([*found, *number_words(text, start, end)])


def _left_of(text: str, start: int, floor: int) -> re.Match[str] | None:
    return _left_pattern().search(text, max(floor, start - 12), start)


def _typed(text: str, number: tuple[int, int, Decimal], floor: int, stop: int) -> Quantity | None:
    """Say what a number counts, by what stands left and right of it."""
    start, end, value = number
    left = _left_of(text, start, floor)
    right = _right_pattern().match(text, end, stop)
    if right is None or (left and left.group("name") and right.lastgroup is None):
        return None
    times = right.group("times")
    end = right.end() if right.lastgroup else end
    if times:
        value *= _TIMES[times]
    plain = Quantity(measure=Measure.NUMBER, value=value, low=value, start=start, end=end)
    if left and left.group("money") or right.group("money"):
        return _money(plain, left, right)
    measured = _measured(plain, right)
    if left and left.group("net") and measured.measure in (Measure.NUMBER, Measure.DAYS):
        return replace(measured, measure=Measure.NET_DAYS, start=left.start())
    if measured.measure is not Measure.NUMBER:
        return measured
    if left and left.group("point"):
        months = value * 12
        return replace(
            plain, measure=Measure.MONTHS, value=months, low=months, start=left.start(),
            is_ordinal=True,
        )  # fmt: skip
    if times:
        return replace(plain, measure=Measure.MONEY)
    if _month_pattern().search(text, max(floor, start - 12), start) or _is_year(text, number):
        return replace(plain, measure=Measure.DATE)
    return plain


def _is_year(text: str, number: tuple[int, int, Decimal]) -> bool:
    start, end, value = number
    return end - start == 4 and text[start:end].isdigit() and 1900 <= value <= 2099


def _money(plain: Quantity, left: re.Match[str] | None, right: re.Match[str]) -> Quantity:
    if left and left.group("money"):
        code, start = left.group("money").strip(), left.start()
    else:
        code, start = right.group("money"), plain.start
    code = code if code in _CURRENCY else code.removesuffix("s")
    return replace(plain, measure=Measure.MONEY, currency=_CURRENCY[code], start=start)


def _measured(plain: Quantity, right: re.Match[str]) -> Quantity:
    """The quantity by the unit after the number, as it was when there is none."""
    if right.group("percent"):
        return replace(plain, measure=Measure.PERCENT)
    if right.group("days"):
        measure = Measure.NET_DAYS if right.group("net") else Measure.DAYS
        return replace(plain, measure=measure)
    if right.group("weeks"):
        days = plain.value * 7
        return replace(plain, measure=Measure.DAYS, value=days, low=days)
    if right.group("months"):
        months = plain.value * _MONTHS[right.group("months").removesuffix("s")]
        return replace(plain, measure=Measure.MONTHS, value=months, low=months)
    if right.group("unit"):
        unit = right.group("unit").split()[-1].removesuffix("s")
        return replace(plain, measure=Measure.COUNT, unit=unit)
    if right.group("date"):
        return replace(plain, measure=Measure.DATE)
    return plain


def _with_rate(text: str, quantity: Quantity, stop: int) -> Quantity:
    """Add what the amount is per, and whether it comes on top."""
    if quantity.measure in (Measure.MONEY, Measure.NUMBER):
        per = _per_pattern().match(text, quantity.end, stop)
        if per:
            name = per.group("per") or _ADVERBS[per.group("adverb")]
            rate = _PER[name] + (f"/{_PER[per.group('also')]}" if per.group("also") else "")
            quantity = replace(quantity, per=rate, end=per.end())
            if quantity.measure is Measure.NUMBER:
                quantity = replace(quantity, measure=Measure.MONEY)
        elif quantity.measure is Measure.MONEY:
            rate_before = _rate_pattern().search(text, max(0, quantity.start - 36), quantity.start)
            if rate_before:
                rate, unit = rate_before.groups()
                quantity = replace(quantity, per=_RATES[rate] if rate else _PER[unit])
    before = _more_pattern().search(text, max(0, quantity.start - 16), quantity.start)
    if before:
        return replace(quantity, is_more=True, start=before.start())
    if _after_more_pattern().match(text, quantity.end, stop):
        return replace(quantity, is_more=True)
    return quantity


def _with_rate_of(found: list[Quantity], quantity: Quantity) -> Quantity:
    """A price without a rate next to a like one with a rate ("not $45 per user but $35")."""
    if quantity.measure is not Measure.MONEY or quantity.per or not found:
        return quantity
    other = found[-1]
    is_alike = other.per and other.value / 3 <= quantity.value <= other.value * 3
    return replace(quantity, per=other.per) if is_alike else quantity


def _joined(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """One range out of two neighbours ("10-15 %", "between 5 and 10"), or None."""
    gap = _joint_pattern().fullmatch(text, first.end, second.start)
    same = first.measure is second.measure or first.measure is Measure.NUMBER
    if gap is None or not same or second.measure is Measure.DATE:
        return None
    before = text[max(0, first.start - 9) : first.start]
    if gap.group(1) == "and" and not before.endswith("between "):
        return None
    if gap.group(1) == "to" and before.endswith("from "):
        return replace(second, start=first.start)
    return replace(
        second,
        low=min(first.value, second.value),
        value=max(first.value, second.value),
        start=first.start,
    )


def _fractions(text: str, start: int, end: int) -> Iterator[Quantity]:
    shares = {"half": Decimal(50), "halv": Decimal(50), "third": Decimal(33), "quarter": Decimal(25)}
    for match in _fraction_pattern().finditer(text, start, end):
        share = shares[match.group(1) or match.group(2)]
        end_of_words = match.start() + len(match.group().rstrip())
        yield Quantity(
            measure=Measure.PERCENT, value=share, low=share, start=match.start(),
            end=end_of_words, unit="share",
        )  # fmt: skip


def _articles(text: str, start: int, end: int) -> Iterator[Quantity]:
    """``for a year``, ``half a year``."""
    for match in _article_pattern().finditer(text, start, end):
        months = Decimal(6 if match.group(1) else _MONTHS[match.group(2)])
        first = match.start(1) if match.group(1) else match.start(2)
        yield Quantity(
            measure=Measure.MONTHS, value=months, low=months, start=first, end=match.end(),
        )  # fmt: skip


def _ordinals(text: str, start: int, end: int) -> Iterator[Quantity]:
    for match in _ordinal_pattern().finditer(text, start, end):
        months = Decimal(_ORDINALS[match.group(1)] * _MONTHS[match.group(2)])
        yield Quantity(
            measure=Measure.MONTHS, value=months, low=months, start=match.start(),
            end=match.end(), is_ordinal=True,
        )  # fmt: skip


def quantities(text: str, start: int = 0, end: int | None = None) -> tuple[Quantity, ...]:
    """Return the amounts of a part of a folded text in their order; overlaps do not occur."""
    stop = len(text) if end is None else end
    found: list[Quantity] = []
    for number in _numbers(text, start, stop):
        if found and number[0] < found[-1].end:
            continue
        floor = found[-1].end if found else start
        quantity = _typed(text, number, floor, stop)
        if quantity is None:
            continue
        quantity = _with_rate(text, quantity, stop)
        quantity = _with_rate_of(found, quantity)
        joined = _joined(text, found[-1], quantity) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(quantity)
    taken = [(q.start, q.end) for q in found]
    others = [*_fractions(text, start, stop), *_ordinals(text, start, stop), *_articles(text, start, stop)]
    found.extend(q for q in others if all(q.end <= a or q.start >= b for a, b in taken))
    return tuple(sorted(found, key=lambda q: q.start))
