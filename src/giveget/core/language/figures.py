"""Which figures does a text state, in whatever formatting?

Every reading counts: ``45.600`` is 45.6 to some and 45,600 to others, and a secret is told either
way. Dates, times of day and numbers glued to letters (``B2B``, ``v2``) are no figures.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from giveget.core.language.lexicon import plain


class Measure(StrEnum):
    """What a figure counts, as far as its text says so."""

    AMOUNT = "amount"
    PERCENT = "percent"
    DAYS = "days"
    MONTHS = "months"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number in a text.

    Args:
        measure: what it counts; weeks are given in days, years in months.
        values: its readings; percent as written (15 for 15 %).
        step: what the last digit that says something stands for; 10 in ``120`` days.
        digits: how many digits say something; 2 in ``120``.
        start: first character in the text (0-based).
        end: one past the last.
    """

    measure: Measure
    values: tuple[Decimal, ...]
    step: Decimal
    digits: int
    start: int
    end: int

    @property
    def is_year(self) -> bool:
        """Whether it can be the number of a calendar year."""
        return self.measure is Measure.PLAIN and 1990 <= self.values[0] <= 2099

    def is_exactly(self, value: Decimal) -> bool:
        """Whether one of the readings is this value."""
        return value in self.values

    def tells(self, value: Decimal) -> bool:
        """Whether a reader learns this value, exactly or rounded to two digits or more."""
        if self.is_exactly(value):
            return True
        if self.digits < _TELLING_DIGITS:
            return False
        # “110,000” may also be 110.000, which is rounded a thousand times finer.
        usual = self.values[0] or 1
        return any(abs(own - value) * 2 <= self.step * own / usual for own in self.values)


_TELLING_DIGITS = 2
_TIMES = {"k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9}
_TIMES |= {"mio": 10**6, "grand": 10**3, "billion": 10**9}
_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: number for number, word in enumerate(_ONES)}
_WORDS |= {word: 10 * number for number, word in enumerate(_TENS, start=2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6}
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_CURRENCY = (
    r"(?:[$€£¥₹]|usd|eur|gbp|chf|jpy|cad|aud|nzd|sek|nok|dkk|pln|inr|sgd|dollars?|euros?|pounds?)"
)


@cache
def _no_figure() -> re.Pattern[str]:
    return re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b\.?(?:,?\s+\d{{4}}\b)?"
        rf"|\b{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}}\b)?"
        rf"|\b{_MONTH}\.?,?\s+\d{{4}}\b"
        r"|\b\d{4}-\d{2}-\d{2}\b|\b[0-3]?\d[./][0-3]?\d[./](?:20)?\d{2}\b|\b24/7\b"
        r"|\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?!\w)|\b\d{1,2}:\d{2}\b"
        r"|\bat\s\d{1,2}(?=\s*(?:[.,;?!)](?:\s|$)|$|on\b|or\b|tomorrow\b|today\b|o'clock\b|next\b))"
        r"|\b\d{1,3}\s?(?:minutes?|mins?|hours?|hrs?)\b"
        r"|\b\d{1,3}(?:st|nd|rd|th)\b"
        r"|(?m:^)[ \t]*\(?\d{1,2}[.)](?=\s)",
        re.IGNORECASE,
    )


@cache
def _digit_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,])(?:\d{1,3}(?:[.,' ]\d{3}){1,5}(?:[.,]\d{1,4})?|\d{1,15}(?:[.,]\d{1,6})?)"
        r"(?!\d)(?:[ -]?(?P<times>k|thousand|grand|mn|mio|million|m|bn|billion)(?![\w'])"
        r"|(?![^\W\d_]))"
    )


@cache
def _word_pattern() -> re.Pattern[str]:
    names = "|".join((*_WORDS, *_SCALES))
    return re.compile(rf"\b(?:{names})(?:(?:-| | and )(?:{names})){{0,12}}\b", re.IGNORECASE)


@cache
def _unit_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\s?(?P<percent>%|percent\b|per\s?cent\b|pct\b|percentage\spoints?\b)"
        rf"|\s?(?P<money>{_CURRENCY})(?!\w)"
        r"|[\s-]?(?:(?:calendar|business|working)\s)?(?P<days>days?|weeks?)\b(?!\s?rate)"
        r"|[\s-]?(?P<months>months?|years?)\b",
        re.IGNORECASE,
    )


@cache
def _before_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:(?P<net>\bnet[\s-]?)|(?P<money>(?<!\w){_CURRENCY}\s?))$", re.IGNORECASE)


def figures(text: str) -> tuple[Figure, ...]:
    """Return every figure of a text in its order. Cost: linear in the text."""
    smooth = _without_dates(plain(text))
    digits = tuple(_in_digits(smooth))
    said = bytearray(len(smooth))  # the thousand of "45 thousand" is said already
    for figure in digits:
        said[figure.start : figure.end] = b"\1" * (figure.end - figure.start)
    words = (one for one in _in_words(smooth) if said.find(1, one.start, one.end) < 0)
    return tuple(sorted((*digits, *words), key=lambda figure: figure.start))


def _without_dates(text: str) -> str:
    """The text with dates and times blanked out, at the same length."""
    return _no_figure().sub(lambda match: " " * len(match.group()), text)


def _in_digits(text: str) -> Iterator[Figure]:
    for match in _digit_pattern().finditer(text):
        times = Decimal(_TIMES[match["times"].lower()] if match["times"] else 1)
        end_of_digits = match.start("times") if match["times"] else match.end()
        digits = text[match.start() : end_of_digits].rstrip(" -")
        readings = [reading * times for reading in _readings(digits)]
        yield _figure(text, (match.start(), match.end()), readings, is_money=bool(match["times"]))


def _in_words(text: str) -> Iterator[Figure]:
    for match in _word_pattern().finditer(text):
        value = _spelled(match.group().lower())
        figure = _figure(text, match.span(), [value], is_money=False)
        # A small bare number word is mostly no figure: "one reason", "the two of us".
        if figure.measure is not Measure.PLAIN or value > _WORDS["twelve"]:
            yield figure


def _figure(text: str, span: tuple[int, int], values: list[Decimal], *, is_money: bool) -> Figure:
    before = _before_pattern().search(text, max(0, span[0] - 12), span[0])
    after = _unit_pattern().match(text, span[1])
    measure, times = _measure(before, after)
    if is_money and measure is Measure.PLAIN:
        measure = Measure.AMOUNT
    main = values[0] * times
    exponent = int(main.normalize().as_tuple().exponent) if main else 0
    return Figure(
        measure=measure,
        values=tuple(value * times for value in values),
        step=Decimal(1).scaleb(exponent),
        digits=len(main.normalize().as_tuple().digits) if main else 1,
        start=span[0],
        end=after.end() if after else span[1],
    )


def _measure(before: re.Match[str] | None, after: re.Match[str] | None) -> tuple[Measure, int]:
    if after and after["percent"]:
        return Measure.PERCENT, 1
    if after and after["days"]:
        return Measure.DAYS, 7 if after["days"].lower().startswith("week") else 1
    if after and after["months"]:
        return Measure.MONTHS, 12 if after["months"].lower().startswith("year") else 1
    if before and before["net"]:
        return Measure.DAYS, 1
    if (before and before["money"]) or (after and after["money"]):
        return Measure.AMOUNT, 1
    return Measure.PLAIN, 1


def _readings(digits: str) -> list[Decimal]:
    """Every number the digits can stand for, the likeliest first."""
    bare = re.sub(r"[ ']", "", digits)
    marks = [mark for mark in bare if mark in ".,"]
    if not marks:
        return [Decimal(bare)]
    last = max(bare.rfind("."), bare.rfind(","))
    grouped = Decimal(re.sub(r"[.,]", "", bare))
    whole, part = re.sub(r"[.,]", "", bare[:last]), bare[last + 1 :]
    pointed = Decimal(f"{whole}.{part}")
    if len(set(marks)) > 1:
        return [pointed]
    if len(marks) > 1:
        return [grouped]
    if len(part) == 3 and len(whole) <= 3 and whole != "0":
        return [grouped, pointed] if bare[last] == "," else [pointed, grouped]
    return [pointed]


def _spelled(words: str) -> Decimal:
    """The value of a spelled number such as "forty-five thousand six hundred"."""
    total = group = 0
    for word in re.split(r"[-\s]+(?:and[-\s]+)?", words):
        if word == "hundred":
            group = max(group, 1) * 100
        elif word in _SCALES:
            total += max(group, 1) * _SCALES[word]
            group = 0
        else:
            group += _WORDS[word]
    return Decimal(total + group)
