"""Which amounts does a text name, and of what?"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from giveget.core.language.reading.changes import like_after, like_before
from giveget.core.language.reading.contrasts import contrasted
from giveget.core.language.reading.loose_amounts import loose_amounts, loose_signs
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.numbers import number_signs, numbers
from giveget.core.language.reading.rates import is_change, with_rate, with_rate_of
from giveget.core.language.reading.sieve import words_in
from giveget.core.language.reading.unit_words import (
    CENTS,
    CURRENCY,
    INDIAN,
    MONTH_NAMES,
    MONTHS,
    NO_UNITS,
    TIMES,
    UNITS,
)

_MORE = frozenset({"more", "extra", "additional", "further"})


@cache
def _left_pattern() -> re.Pattern[str]:
    codes = "|".join(re.escape(code) for code in sorted(CURRENCY, key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<net>\bnet[ -]?(?:of )?)|(?P<money>(?<![a-z])(?:{codes}) ?)|(?P<point>\b(?:year|"
        r"yr) ?)|(?P<name>\b(?:no\.?|#|room|version|v|section|clause|page|option|phase|"
        "step|suite|ref|invoice|po|quote|level) ?))$"
    )


@cache
def _right_pattern() -> re.Pattern[str]:
    codes = "|".join(re.escape(code) for code in sorted(CURRENCY, key=len, reverse=True))
    times = "|".join(sorted(TIMES, key=len, reverse=True))
    return re.compile(
        # "ninety (90) days" is one figure
        rf"(?:,-)?(?: ?\(\d[\d.,]{{0,12}}%?\))?(?: ?(?P<times>(?:{times})(?![a-z])))?(?: ?(?P<percent>%|"
        r"percent(?:age points?)?\b|per ?cent\b|pct\b|pc\b|(?<=\d)p\b)|"
        rf" ?-?(?P<money>(?:{codes})(?:s\b|(?![a-z])))| ?-? ?(?P<days>(?:calendar |"
        r"business |working )?days?\b(?! (?:of (?!invoic|receipt|deliver|the|sign|collect|complet|handover|arriv|purchas|each|every|your)|rate|"
        r"training|consult|on-?site|workshop))(?P<net> net)?|(?<=\d) ?d\b)| ?-? ?(?P<weeks>(?:weeks?|wks?)\b)|"
        r"(?P<hours>(?<=\d) ?h\b| ?-?hrs?\b)|(?P<minutes> ?-?mins?\b(?!\.? (?:order|quantity|spend)))|"
        r" ?-? ?(?P<months>(?:month|mo|mth|year|yr|quarter)s?\b(?!'(?!s? (?:written |prior "
        r")?notice)))|"
        " ?-? ?(?P<unit>(?:(?:named|paid|full|new|extra|more|additional|active|concurrent|"
        rf"further) ){{0,2}}(?:{UNITS})s?\b)|(?P<date>(?:st|nd|rd|"
        rf"th)?(?: of)?[ /.-](?:(?:{MONTH_NAMES})\b|\d{{1,2}}[/.-]\d{{2,4}}\b)))?"
    )


@cache
def _joint_pattern() -> re.Pattern[str]:
    return re.compile(r" ?(-|to|or|and|bis) ?(?:even |up to |maybe |about |perhaps )?")


@cache
def _counted_pattern() -> re.Pattern[str]:
    """What says before a number what it counts ("the number of users to 120")."""
    return re.compile(
        rf"\b(?:(?:number|amount|quantity) of (?:named |paid )?({UNITS})s?|"
        rf"({UNITS})s?[ -]?(?:count|"
        r"number|numbers|volume|(?= (?:down|up|back|cut) to)))(?: \w+)? ?(?:to|of|at|is|be|:|=|by)? (?:about |around |"
        r"just |only )?$"
    )


@cache
def _month_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{MONTH_NAMES})\.? $")


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
        value *= TIMES[times]
    plain = Quantity(measure=Measure.NUMBER, value=value, low=value, start=start, end=end)
    if (left and left.group("money")) or right.group("money"):
        return _money(plain, left, right)
    measured = _measured(plain, right)
    if left and left.group("net") and measured.measure in (Measure.NUMBER, Measure.DAYS):
        return measured._replace(measure=Measure.NET_DAYS, start=left.start())
    if measured.measure is not Measure.NUMBER:
        return measured
    if left and left.group("point"):
        months = value * 12
        return plain._replace(measure=Measure.MONTHS, value=months, low=months, start=left.start(),
            is_ordinal=True,
        )  # fmt: skip
    if times == "m" and _is_months(text, start, floor):
        return plain._replace(measure=Measure.MONTHS, value=number[2], low=number[2])
    if times:
        code = "INR" if times in INDIAN else ""
        return plain._replace(measure=Measure.MONEY, currency=code)
    counted = _counted_pattern().search(text, max(floor, start - 40), start)
    if counted:
        unit = (counted.group(1) or counted.group(2)).removesuffix("s")
        return plain._replace(measure=Measure.COUNT, unit=unit)
    if _month_pattern().search(text, max(floor, start - 12), start) or _is_year(text, number):
        return plain._replace(measure=Measure.DATE)
    return _of_something(text, plain, stop)


@cache
def _term_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:term|length|contract|duration|lock|commitment|lease)\b")


def _is_months(text: str, start: int, floor: int) -> bool:
    """ "Term 36m" is a span of time, "36m" alone is a sum."""
    return bool(_term_before().search(text, max(0, floor - 20, start - 40), start))


@cache
def _things_pattern() -> re.Pattern[str]:
    return re.compile(r" (?P<unit>[a-z]{3,14}(?<!s)s|sqm|m2|kg|kwh|sq m)\b")


def _of_something(text: str, plain: Quantity, stop: int) -> Quantity:
    """A number of things that no list knows ("60 windows")."""
    things = _things_pattern().match(text, plain.end, stop)
    is_whole = plain.value == plain.value.to_integral_value() and plain.value >= 2
    if things is None or not is_whole or things["unit"] in NO_UNITS:
        return plain
    unit = things["unit"]
    unit = unit.removesuffix("s") if unit.endswith("s") else unit
    return plain._replace(measure=Measure.COUNT, unit=unit, end=things.end(), is_loose=True)


def _is_year(text: str, number: tuple[int, int, Decimal]) -> bool:
    start, end, value = number
    return end - start == 4 and text[start:end].isdigit() and 1900 <= value <= 2099


def _money(plain: Quantity, left: re.Match[str] | None, right: re.Match[str]) -> Quantity:
    if left and left.group("money"):
        code, start = left.group("money").strip(), left.start()
    else:
        code, start = right.group("money"), plain.start
    code = code if code in CURRENCY else code.removesuffix("s")
    if code in CENTS:
        part = plain.value / 100
        plain = plain._replace(value=part, low=part)
    return plain._replace(measure=Measure.MONEY, currency=CURRENCY[code], start=start)


def _measured(plain: Quantity, right: re.Match[str]) -> Quantity:
    """The quantity by the unit after the number, as it was when there is none."""
    if right.group("percent"):
        return plain._replace(measure=Measure.PERCENT)
    if right.group("days"):
        measure = Measure.NET_DAYS if right.group("net") else Measure.DAYS
        return plain._replace(measure=measure)
    if right.group("weeks"):
        days = plain.value * 7
        return plain._replace(measure=Measure.DAYS, value=days, low=days, unit="week")
    if right.group("months"):
        months = plain.value * MONTHS[right.group("months").removesuffix("s")]
        return plain._replace(measure=Measure.MONTHS, value=months, low=months)
    if right.group("hours") or right.group("minutes"):
        unit = "hour" if right.group("hours") else "minute"
        return plain._replace(measure=Measure.COUNT, unit=unit)
    if right.group("unit"):
        *more, unit = right.group("unit").split()
        is_more = not _MORE.isdisjoint(more)
        return plain._replace(measure=Measure.COUNT, unit=unit.removesuffix("s"), is_more=is_more)
    if right.group("date"):
        return plain._replace(measure=Measure.DATE)
    return plain


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
        return second._replace(start=first.start)
    low = _like(first, second)
    return second._replace(
        low=min(low, second.value), value=max(low, second.value), start=first.start
    )


def _like(first: Quantity, second: Quantity) -> Decimal:
    """The first figure of a range in the unit of the second ("40 to 42k", "two to three years")."""
    if first.measure is second.measure:
        return first.value
    if second.measure is Measure.MONTHS and second.value % 12 == 0 and first.value < 10:
        return first.value * 12
    if second.measure is Measure.MONEY and first.value * 100 < second.value:
        return first.value * 1000
    return first.value


@cache
def _signs() -> int:
    """The patterns of which one must match where an amount is named."""
    return number_signs() | loose_signs()


def quantities(
    text: str, start: int = 0, end: int | None = None, lets: int | None = None
) -> tuple[Quantity, ...]:
    """Return the amounts of a part of a folded text in their order; overlaps do not occur.

    Args:
        text: the folded text.
        start: first character of the part.
        end: one past its last; without it the part ends with the text.
        lets: the patterns that its words let through, see :func:`sieve.words_in`, where known.
    """
    stop = len(text) if end is None else end
    lets = words_in(text[start:stop]) if lets is None else lets
    if not lets & _signs():
        return ()
    found: list[Quantity] = []
    for number in numbers(text, start, stop, lets):
        if found and number[0] < found[-1].end:
            continue
        floor = found[-1].end if found else start
        quantity = _typed(text, number, floor, stop)
        if quantity is None:
            continue
        quantity = with_rate(text, quantity, stop)
        quantity = with_rate_of(text, found, quantity)
        quantity = like_before(text, found, quantity, stop)
        if found:
            found[-1] = like_after(text, found[-1], quantity)
        if found and is_change(text, found[-1], quantity):
            sum_of_both = found[-1].value + quantity.value / (1 if quantity.value < 1 else 100)
            whole = found[-1]._replace(value=sum_of_both, low=sum_of_both, end=quantity.end)
            found[-1] = with_rate(text, whole, stop)
            continue
        joined = _joined(text, found[-1], quantity) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(quantity)
    taken = [(q.start, q.end) for q in found]
    for q in loose_amounts(text, start, stop, lets):
        if all(q.end <= a or q.start >= b for a, b in taken):
            found.append(q)
            taken.append((q.start, q.end))
    found.sort(key=lambda q: q.start)
    return tuple(contrasted(text, found, start, stop))
