"""Which amounts does a text name, and of what?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.quantities import quantities


def one(text: str) -> Quantity:
    found = quantities(folded(text))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("15%", Measure.PERCENT, "15"),
        ("15 %", Measure.PERCENT, "15"),
        ("fifteen percent", Measure.PERCENT, "15"),
        ("7.5 per cent", Measure.PERCENT, "7.5"),
        ("2,5 %", Measure.PERCENT, "2.5"),
        ("99.95%", Measure.PERCENT, "99.95"),
        ("net 60", Measure.NET_DAYS, "60"),
        ("net-60", Measure.NET_DAYS, "60"),
        ("net 60 days", Measure.NET_DAYS, "60"),
        ("60 days net", Measure.NET_DAYS, "60"),
        ("net sixty", Measure.NET_DAYS, "60"),
        ("45 days", Measure.DAYS, "45"),
        ("six weeks", Measure.DAYS, "42"),
        ("36 months", Measure.MONTHS, "36"),
        ("36-month", Measure.MONTHS, "36"),
        ("three years", Measure.MONTHS, "36"),
        ("a two-year deal", Measure.MONTHS, "24"),
        ("one year", Measure.MONTHS, "12"),
        ("half a year", Measure.MONTHS, "6"),
        ("for a year", Measure.MONTHS, "12"),
        ("$42k", Measure.MONEY, "42000"),
        ("42k", Measure.MONEY, "42000"),
        ("42 thousand", Measure.MONEY, "42000"),
        ("five grand", Measure.MONEY, "5000"),
        ("forty-two thousand dollars", Measure.MONEY, "42000"),
        ("$1.2 million", Measure.MONEY, "1200000"),
        ("£1,200", Measure.MONEY, "1200"),
        ("€42.000", Measure.MONEY, "42000"),
        ("1.250,50 €", Measure.MONEY, "1250.50"),
        ("CHF 18'000", Measure.MONEY, "18000"),
        ("100 seats", Measure.COUNT, "100"),
        ("twenty-five users", Measure.COUNT, "25"),
        ("12 additional licences", Measure.COUNT, "12"),
        ("5 March", Measure.DATE, "5"),
        ("2027", Measure.DATE, "2027"),
        ("sixty", Measure.NUMBER, "60"),
    ],
)
def test_what_a_number_counts(text: str, measure: Measure, value: str) -> None:
    found = one(text)
    assert (found.measure, found.value) == (measure, Decimal(value))


@pytest.mark.parametrize(
    ("text", "currency", "per"),
    [
        ("$80/seat", "$", "seat"),
        ("80 USD per seat", "USD", "seat"),
        ("11,000 a month", "", "month"),
        ("85 € per hour", "EUR", "hour"),
        ("fifteen dollars per user and month", "$", "user/month"),
        ("a day rate of $950", "$", "day"),
        ("£5,500 pcm", "GBP", "month"),
    ],
)
def test_currencies_and_rates(text: str, currency: str, per: str) -> None:
    found = one(text)
    assert (found.measure, found.currency, found.per) == (Measure.MONEY, currency, per)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10-15 %", "10", "15"),
        ("between 10 and 15%", "10", "15"),
        ("10 or 15 %", "10", "15"),
        ("10% to 15%", "10", "15"),
        ("40 to 42k", "40000", "42000"),
        ("two to three years", "24", "36"),
    ],
)
def test_ranges(text: str, low: str, high: str) -> None:
    found = one(text)
    assert found.is_range
    assert (found.low, found.value) == (Decimal(low), Decimal(high))


def test_a_change_is_not_a_range() -> None:
    assert one("from 10 to 15 %").value == Decimal(15)
    assert not one("from 10 to 15 %").is_range


@pytest.mark.parametrize("text", ["another 5 %", "5 % more", "an additional 5 %", "a further 5 %"])
def test_what_comes_on_top(text: str) -> None:
    assert one(text).is_more


def test_a_point_in_time_is_no_length() -> None:
    assert one("after year one").is_ordinal
    assert one("after the first year").is_ordinal
    assert one("after the first year").value == Decimal(12)


@pytest.mark.parametrize(
    "text",
    [
        "call +49 170 5551234",
        "1-800-769-3571",
        "on 31.12.2027",
        "room 12",
        "version 2",
        "invoice 4711",
        "at 15:30",
        "10/19/2017",
        "SO-44871",
        "one of them",
    ],
)
def test_codes_are_no_amounts(text: str) -> None:
    assert [q for q in quantities(folded(text)) if q.measure is not Measure.DATE] == []


def test_half_the_fee_is_a_share() -> None:
    found = one("half the fee")
    assert (found.measure, found.value, found.unit) == (Measure.PERCENT, Decimal(50), "share")


def test_amounts_know_their_places() -> None:
    text = "15 % off, net 60 and $42k"
    assert [text[q.start : q.end] for q in quantities(folded(text))] == ["15 %", "net 60", "$42k"]
