"""Which of two figures is wanted, what is a figure without a unit, and what are rates per?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.language.reading import Message, read
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.quantities import quantities


def asked(text: str) -> set[tuple[str, str | None]]:
    return {(ask.kind.value, ask.to) for ask in read(Message.plain(text)).asks}


@pytest.mark.parametrize(
    ("text", "kind", "to"),
    [
        ("Clause 9.2, initial term: 12 months -> 6 months", "length", "6 months"),
        ("Discount: 8% → 12%, please", "discount", "12%"),
        (
            'Please replace "thirty days" with "sixty days" in the payment terms.',
            "payment",
            "net 60",
        ),
        ("Swap the $13,400 in position 4 for $11,900.", "price", "11900 USD"),
        ("Please substitute 60 days for 30 days in the payment clause.", "payment", "net 60"),
        ("We need the term to go from 36 to 12 months.", "length", "12 months"),
        ("Instead of 85 laptops we'd only lease 60.", "volume", "60 laptops"),
        ("Six months' notice is too long, let's say 90 days.", "termination", "90 days"),
        ("Please change the billing from monthly to quarterly.", "billing", "quarterly"),
        ("Make that 45 instead of 30 days on the payment clause.", "payment", "net 45"),
    ],
)
def test_what_is_left_is_not_wanted(text: str, kind: str, to: str) -> None:
    assert (kind, to) in asked(text)
    assert len([one for one in asked(text) if one[0] == kind]) == 1


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("£7.35 per meal", "meal"),
        ("EUR 0.21 per kWh", "kWh"),
        ("7,9 € the kilo", "kg"),
        ("two pounds fifty a cup", "cup"),
        ("900pcm", "month"),
        ("$18 per forklift", "forklift"),
        ("200 users at eleven dollars each", "user"),
        ("USD 12k p.a.", "year"),
        ("$5,000 per claim", ""),
    ],
)
def test_a_rate_is_per_whatever_is_named(text: str, per: str) -> None:
    assert quantities(folded(text))[-1].per == per


@pytest.mark.parametrize(
    ("text", "measure", "value", "unit"),
    [
        ("fifteen and a half thousand euros", Measure.MONEY, "15500", ""),
        ("two pounds fifty", Measure.MONEY, "2.5", ""),
        ("twelve fifty a month", Measure.MONEY, "1250", ""),
        ("Rs 3,50,000", Measure.MONEY, "350000", ""),
        ("two and a half lakh rupees", Measure.MONEY, "250000", ""),
        ("GBP12k", Measure.MONEY, "12000", ""),
        ("7½ %", Measure.PERCENT, "7.5", ""),
        ("a year and a half", Measure.MONTHS, "18", ""),
        ("two-and-a-half years", Measure.MONTHS, "30", ""),
        ("a single year", Measure.MONTHS, "12", ""),
        ("within a fortnight", Measure.DAYS, "14", ""),
        ("90 d", Measure.DAYS, "90", ""),
        ("half an hour", Measure.COUNT, "30", "minute"),
        ("8h", Measure.COUNT, "8", "hour"),
        ("60 windows", Measure.COUNT, "60", "window"),
        ("a thousand bottles", Measure.COUNT, "1000", "bottle"),
        ("two dozen seats", Measure.COUNT, "24", "seat"),
        ("15 works", Measure.NUMBER, "15", ""),
        ("15500 its", Measure.NUMBER, "15500", ""),
    ],
)
def test_amounts_of_any_trade(text: str, measure: Measure, value: str, unit: str) -> None:
    found = quantities(folded(text))
    assert len(found) == 1, found
    assert (found[0].measure, found[0].value, found[0].unit) == (measure, Decimal(value), unit)


def test_a_span_of_time_in_millions_of_months_is_money() -> None:
    (months,) = quantities("initial term 36m")
    (money,) = quantities("a fund of $36m")
    assert (months.measure, months.value) == (Measure.MONTHS, Decimal(36))
    assert (money.measure, money.value) == (Measure.MONEY, Decimal(36_000_000))
