"""Which amounts are named without a figure ("half the fee", "after the first year")?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache, reduce
from operator import or_

from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.sieve import Sifted, sifted
from giveget.core.language.reading.unit_words import MONTHS, ORDINALS

_SHARES = {
    "half": Decimal(50),
    "halv": Decimal(50),
    "third": Decimal(33),
    "quarter": Decimal(25),
    "fifth": Decimal(20),
    "tenth": Decimal(10),
}


@cache
def _fraction_pattern() -> Sifted:
    return sifted(
        r"\b(?:(?:a |one )?(half|third|quarter|fifth|tenth)(?: the| of the| of that|"
        r" off)? ?(?=(?:\w+ ){0,3}(?:price|fee|cost|rate|amount|rent|off|less|charge|"
        r"licen\w*)|$)|(halv)(?:e|ing)\b)"
    )


@cache
def _ordinal_pattern() -> Sifted:
    return sifted(rf"\b({'|'.join(ORDINALS)})[ -](year|month|quarter)\b")


@cache
def _article_pattern() -> Sifted:
    return sifted(
        r"\b(?P<half>half) a year\b|\b(?P<more>(?<=\ba )year|(?<=\ba )month) and a half\b|"
        r"\b(?:a|one) single (?P<only>year|month)\b|(?<!%)(?<!cent)\b ?an? (?P<limit>year|month|quarter)(?= (?:is (?:our|my|his|"
        r"her|the|all|as|plenty|enough|fine)|max|at most|tops)\b)|(?:\b(?:for|with|after|just|"
        r"only|than|by|to)|:) (?:just |only |about )?an? (?P<span>year|month|quarter)\b"
        r"(?! (?:or|and) a half|-)"
    )


def _fractions(text: str, start: int, end: int, lets: int) -> Iterator[Quantity]:
    for match in _fraction_pattern().every(text, start, end, lets):
        share = _SHARES[match.group(1) or match.group(2)]
        end_of_words = match.start() + len(match.group().rstrip())
        yield Quantity(
            measure=Measure.PERCENT, value=share, low=share, start=match.start(),
            end=end_of_words, unit="share",
        )  # fmt: skip


def _articles(text: str, start: int, end: int, lets: int) -> Iterator[Quantity]:
    """``for a year``, ``half a year``."""
    for match in _article_pattern().every(text, start, end, lets):
        span = match["span"] or match["limit"] or match["only"]
        months = Decimal(6 if span is None else MONTHS[span])
        if match["more"]:
            months = MONTHS[match["more"]] * Decimal("1.5")
        first = match.start(match.lastgroup or 0)
        yield Quantity(
            measure=Measure.MONTHS, value=months, low=months, start=first, end=match.end(),
        )  # fmt: skip


@cache
def _one_pattern() -> Sifted:
    return sifted(
        r"\b(?:(?P<half>half an? ?hour|half-hour)|(?P<hour>(?:(?<=within )|(?<=in )|(?<=inside )|(?<=under )|"
        r"(?<=within the ))(?:an )?hour)|(?P<point>half a percent)|(?P<percent>(?<=\ba )percent))\b"
    )


def _ones(text: str, start: int, end: int, lets: int) -> Iterator[Quantity]:
    """ "Within the hour", "half an hour", "half a percent"."""
    for match in _one_pattern().every(text, start, end, lets):
        is_time = bool(match["half"] or match["hour"])
        value = Decimal(30) if match["half"] else Decimal("0.5") if match["point"] else Decimal(1)
        yield Quantity(
            measure=Measure.COUNT if is_time else Measure.PERCENT, value=value, low=value,
            start=match.start(), end=match.end(),
            unit=("minute" if match["half"] else "hour") if is_time else "",
        )  # fmt: skip


@cache
def _fortnight_pattern() -> Sifted:
    return sifted(r"\b(?:an? |one )fortnight\b")


def _fortnights(text: str, start: int, end: int, lets: int) -> Iterator[Quantity]:
    for match in _fortnight_pattern().every(text, start, end, lets):
        yield Quantity(
            measure=Measure.DAYS, value=Decimal(14), low=Decimal(14), start=match.start(),
            end=match.end(),
        )  # fmt: skip


def _ordinals(text: str, start: int, end: int, lets: int) -> Iterator[Quantity]:
    for match in _ordinal_pattern().every(text, start, end, lets):
        months = Decimal(ORDINALS[match.group(1)] * MONTHS[match.group(2)])
        yield Quantity(
            measure=Measure.MONTHS, value=months, low=months, start=match.start(),
            end=match.end(), is_ordinal=True,
        )  # fmt: skip


@cache
def loose_signs() -> int:
    """The patterns of which one must match where no figure names an amount."""
    patterns = (
        _article_pattern(),
        _fraction_pattern(),
        _ordinal_pattern(),
        _fortnight_pattern(),
        _one_pattern(),
    )
    return reduce(or_, (pattern.bit for pattern in patterns))


def loose_amounts(text: str, start: int, end: int, lets: int) -> tuple[Quantity, ...]:
    """The amounts of a part of a folded text that no figure names.

    ``lets`` are the patterns that its words let through, see :func:`sieve.words_in`.
    """
    if not lets & loose_signs():
        return ()
    return (
        *_articles(text, start, end, lets),
        *_fractions(text, start, end, lets),
        *_ordinals(text, start, end, lets),
        *_fortnights(text, start, end, lets),
        *_ones(text, start, end, lets),
    )
