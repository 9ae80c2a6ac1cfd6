"""Which numbers stand in a text, in figures or words?"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from giveget.core.language.reading.number_words import number_words, word_signs
from giveget.core.language.reading.sieve import Sifted, sifted

_PARTS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


@cache
def _half_pattern() -> re.Pattern[str]:
    return re.compile(r"(?: |-)and(?: |-)a(?: |-)half\b")


@cache
def _number_pattern() -> Sifted:
    return sifted(
        r"(?=\d)(?:(?<![\w.,:])|(?<=\busd)|(?<=\beur)|(?<=\bgbp)|(?<=\bchf)|(?<=\binr)|(?<=\baud)|(?<=\brs)|(?<=\bnet))(?:\d{1,3}(?:[.,' ]\d{3}){1,5}(?:[.,]\d{1,3})?|"
        r"\d{1,2}(?:,\d{2}){1,3},\d{3}|"  # 3,50,000
        r"\d{1,12}(?:[.,]\d{1,6})?)(?!\d|:\d)"
    )


@cache
def _code_pattern() -> Sifted:
    """Telephone numbers, dates in figures, order numbers: no amounts."""
    return sifted(
        r"\+?\b\d{1,4}(?:[-/]\d{1,4}){2,8}\b|\b\d{3}\.\d{3}\.\d{4}\b|\b1-8\d\d-[\w-]{4,10}|"
        r"\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?\b|\+\d[\d ()/-]{6,18}\d|"
        r"\b(?!(?:usd|eur|gbp|chf|inr|aud|rs|net)\d)[a-z]{1,4}-?\d{3,12}\b|#\d+|\(\d{3}\) ?\d{3}-\d{4}"
    )


@cache
def _code_sign() -> re.Pattern[str]:
    """What every code holds, and few amounts do."""
    return re.compile(r"[a-z.+#(/-]\d")


def _codes(text: str, start: int, end: int, lets: int) -> list[tuple[int, int]]:
    if not _code_sign().search(text, start, end):
        return []
    return [match.span() for match in _code_pattern().every(text, start, end, lets)]


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


def number_signs() -> int:
    """The patterns of which one must match where a number stands."""
    return _number_pattern().bit | word_signs()


def numbers(text: str, start: int, end: int, lets: int) -> list[tuple[int, int, Decimal]]:
    """Return (start, end, value) of the numbers in a part of a folded text, in order.

    ``lets`` are the patterns that its words let through, see :func:`sieve.words_in`.
    """
    codes = _codes(text, start, end, lets)
    found = [
        (match.start(), match.end(), _decimal(match.group()))
        for match in _number_pattern().every(text, start, end, lets)
        if not any(first <= match.start() < last for first, last in codes)
    ]
    every = sorted([*found, *number_words(text, start, end, lets)])
    return _in_one([_with_half(text, one) for one in every], text)


def _with_half(text: str, number: tuple[int, int, Decimal]) -> tuple[int, int, Decimal]:
    """ "Two and a half", as one figure."""
    start, end, value = number
    part = _PARTS.get(text[end : end + 1])
    if part:
        return start, end + 1, value + part
    half = _half_pattern().match(text, end)
    if half:
        return start, half.end(), value + Decimal("0.5")
    if text.startswith(" dozen", end):
        return start, end + len(" dozen"), value * 12
    return number


def _in_one(found: list[tuple[int, int, Decimal]], text: str) -> list[tuple[int, int, Decimal]]:
    """Figures that overlap, or are said in two halves ("twelve fifty"), as one."""
    joined: list[tuple[int, int, Decimal]] = []
    for start, end, value in found:
        last = joined[-1] if joined else None
        if last and start < last[1]:
            continue
        is_said = last is not None and text[last[1] : start] == " " and text[start].isalpha()
        if last and is_said and text[last[0]].isalpha() and _are_halves(last[2], value):
            joined[-1] = (last[0], end, last[2] * 100 + value)
        else:
            joined.append((start, end, value))
    return joined


def _are_halves(first: Decimal, second: Decimal) -> bool:
    return 2 <= first < 100 and 10 <= second < 100 and second % 5 in (0, 4) and first % 1 == 0
