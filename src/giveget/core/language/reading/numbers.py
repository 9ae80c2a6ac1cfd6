"""Which numbers stand in a text, in figures or words?"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from giveget.core.language.reading.number_words import number_words


@cache
def _number_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,:])(?:\d{1,3}(?:[.,' ]\d{3}){1,5}(?:[.,]\d{1,3})?|"
        r"\d{1,12}(?:[.,]\d{1,6})?)(?!\d|:\d)"
    )


@cache
def _code_pattern() -> re.Pattern[str]:
    """Telephone numbers, dates in figures, order numbers: no amounts."""
    return re.compile(
        r"\+?\b\d{1,4}(?:[-/]\d{1,4}){2,8}\b|\b\d{3}\.\d{3}\.\d{4}\b|\b1-8\d\d-[\w-]{4,10}|"
        r"\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?\b|\+\d[\d ()/-]{6,18}\d|"
        r"\b[a-z]{1,4}-?\d{3,12}\b|#\d+|\(\d{3}\) ?\d{3}-\d{4}"
    )


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


def numbers(text: str, start: int, end: int) -> list[tuple[int, int, Decimal]]:
    """Return (start, end, value) of the numbers in a part of a folded text, in order."""
    codes = [match.span() for match in _code_pattern().finditer(text, start, end)]
    found = [
        (match.start(), match.end(), _decimal(match.group()))
        for match in _number_pattern().finditer(text, start, end)
        if not any(first <= match.start() < last for first, last in codes)
    ]
    return sorted([*found, *number_words(text, start, end)])
