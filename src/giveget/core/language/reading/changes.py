"""Which of two figures is wanted, and in what is one meant that says no unit?

"From 12 to 24 months", "36 m -> 24 m" and "replace 30 by 60 days" name what is left as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from giveget.core.language.reading.measures import Measure, Quantity

_COUNTED = frozenset({Measure.MONTHS, Measure.DAYS, Measure.NET_DAYS, Measure.COUNT})
_FEW_YEARS = 8
_LIKE = 12  # a figure without a unit is of the size of the one before


@cache
def _arrow_pattern() -> re.Pattern[str]:
    """What stands between the figure that is left and the one that is wanted."""
    return re.compile(
        r"[\"']? ?(?:-+>|=+>|→|>>?|to read|should read|instead read|read|is to be replaced (?:by|with)|"
        r"becomes|shall become|to become|should become|changed to|should be changed to|reduced to|"
        r"raised to|increased to|lowered to|down to|up to) ?[\"']?"
    )


@cache
def _swap_pattern() -> re.Pattern[str]:
    """Before the figure that is left, and what then stands before the wanted one."""
    return re.compile(
        r"\b(?:replac\w*|swap\w*|chang\w*|switch\w*|amend\w*|extend\w*|shorten\w*|reduc\w*|lower\w*|"
        r"rais\w*|increas\w*|cut\w*|adjust\w*|mov\w*|for|go\w*|come|drop\w*|down|up)\b[^.;:]{0,30}$"
    )


@cache
def _with_pattern() -> re.Pattern[str]:
    return re.compile(
        r"[^.;:]{0,30}?(?:\b(?:with|by|to|read|into)\b|->) ?(?:an? |[\"'][^\"']{0,25})?$"
    )


@cache
def _trade_pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:swap|exchange|trade)\b[^.;:]{0,30}$")


@cache
def _for_pattern() -> re.Pattern[str]:
    return re.compile(r"\bsubstitut\w*[^.;:]{0,12}$")


@cache
def _end_pattern() -> re.Pattern[str]:
    return re.compile(
        r"[\"')]*(?:[.,;?!]|$| (?:instead|only|max|at most|please|pls|as (?:the )?m|then|if|and|"
        r"would|is|should|will|now|not|or|but|for|we|it|each|rather)\b)"
    )


def is_left(text: str, amount: Quantity, amounts: Sequence[Quantity], start: int) -> bool:
    """Whether the amount is the one that a later figure takes the place of.

    Args:
        text: the folded text.
        amount: one of the amounts of a clause.
        amounts: all of them.
        start: first character of the clause.
    """
    if amount.is_left:
        return True
    later = [q for q in amounts if q.start >= amount.end and q.measure is amount.measure]
    if not later:
        return False
    gap = text[amount.end : later[0].start]
    if _arrow_pattern().fullmatch(gap.strip(" ")):
        return True
    before = text[max(start, amount.start - 45) : amount.start].rstrip("\"' (")
    if _trade_pattern().search(before):
        return gap.endswith(" for ")
    return bool(_swap_pattern().search(before) and _with_pattern().fullmatch(gap))


def is_replacing(text: str, amount: Quantity, amounts: Sequence[Quantity], start: int) -> bool:
    """Whether the amount is what an earlier one is put for ("substitute 60 days for 30 days")."""
    earlier = [q for q in amounts if q.end <= amount.start and q.measure is amount.measure]
    if not earlier or text[earlier[-1].end : amount.start].strip(" \"'") != "for":
        return False
    return bool(_for_pattern().search(text, max(start, earlier[-1].start - 25), earlier[-1].start))


@cache
def _aged_pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:he|she|who|they|i|we)(?:'s|'m|'re| is| am| are| was| were) $")


def is_aged(text: str, amount: Quantity) -> bool:
    """ "He is 71": a number that says how old, or how many, somebody is."""
    return bool(_aged_pattern().search(text, max(0, amount.start - 12), amount.start))


def like_before(text: str, found: Sequence[Quantity], amount: Quantity, stop: int) -> Quantity:
    """A number without a unit, counted like the amount before it ("not three years but two")."""
    if not found or amount.measure is not Measure.NUMBER:
        return amount
    if is_aged(text, amount):
        return amount
    other = next((q for q in found[:-4:-1] if q.measure is not Measure.NUMBER), found[-1])
    if other.measure not in _COUNTED or not _end_pattern().match(text, amount.end, stop):
        return amount
    if other.unit in ("hour", "minute", "day") or other.is_ordinal:
        return amount
    factor = 12 if _is_in_years(text, other) and amount.value < _FEW_YEARS else 1
    factor = 7 if other.unit == "week" else factor
    value = amount.value * factor
    if not other.value / _LIKE <= value <= other.value * _LIKE:
        return amount
    return amount._replace(measure=other.measure, value=value, low=amount.low * factor, unit=other.unit,
        is_loose=other.is_loose,
    )  # fmt: skip


@cache
def _instead_pattern() -> re.Pattern[str]:
    return re.compile(r" (?:instead of|rather than|not|and not|in place of) (?:the |your |an? )?")


def like_after(text: str, amount: Quantity, other: Quantity) -> Quantity:
    """A number without a unit, counted like the amount it stands instead of ("45, not 30 days")."""
    is_plain = amount.measure is Measure.NUMBER and other.measure in _COUNTED
    if not is_plain or not _instead_pattern().fullmatch(text[amount.end : other.start]):
        return amount
    factor = 12 if _is_in_years(text, other) and amount.value < _FEW_YEARS else 1
    return amount._replace(measure=other.measure, value=amount.value * factor, low=amount.low * factor,
        unit=other.unit, is_loose=other.is_loose,
    )  # fmt: skip


def _is_in_years(text: str, other: Quantity) -> bool:
    words = text[other.start : other.end]
    return other.measure is Measure.MONTHS and ("year" in words or "yr" in words)
