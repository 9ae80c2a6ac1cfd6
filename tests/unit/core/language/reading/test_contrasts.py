"""Of two amounts that stand against each other, which one is asked for?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.language.reading import Message, read
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.quantities import quantities


def amounts(text: str) -> tuple[Quantity, ...]:
    return quantities(folded(text))


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("0.41 € is what you have written, we need 0.36.", "0.36 EUR"),
        ("EUR 18,000 was more than the others, we have 14,000 set aside.", "14000 EUR"),
        ("9.50 Euro per meal I can't sell to the partners, 8.10 I can.", "8.1 EUR/meal"),
        ("The rent of 520 reais per machine is heavy, would you accept 430?", "430 BRL/machine"),
        ("We can afford 310,000 cedis; your figure was 365,000.", "310000 GHS"),
        ("We're paying $1.20 a pound and I'd like to get to 95 cents.", "0.95 USD/pound"),
        ("The rate of 112 euro a night is above our new ceiling of 95.", "95 EUR/night"),
        ("The fee at 775 € is not competitive, we'd sign at 690 a month.", "690 EUR/month"),
    ],
)
def test_a_price_that_is_complained_of_is_not_the_one_asked_for(text: str, to: str) -> None:
    prices = [ask.to for ask in read(Message.plain(text)).asks if ask.kind.value == "price"]
    assert prices == [to]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("My mother does not like five years, she is 68, let us make it two.", "24 months"),
        ("Your draft runs for 36 months; we begin with twelve.", "12 months"),
    ],
)
def test_a_length_that_is_complained_of_is_not_the_one_asked_for(text: str, to: str) -> None:
    assert ("length", to) in {(a.kind.value, a.to) for a in read(Message.plain(text)).asks}


@pytest.mark.parametrize(
    "text",
    [
        "We take 24 months with 10 percent and 36 months with 12 percent.",
        "Your invoice of 2,300 euro is paid, and the one of 1,900 follows.",
        "We need 40 seats and payment in 60 days.",
    ],
)
def test_where_nothing_tells_both_amounts_stay(text: str) -> None:
    assert not any(amount.is_wanted for amount in amounts(text))


def test_a_table_of_amounts_is_left_as_it_is() -> None:
    text = ", ".join(f"{n} € is too much, we can do {n - 1}" for n in range(50, 90))
    assert not any(amount.is_left for amount in amounts(text))


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("18 euro cents", "0.18", "EUR"),
        ("75 pence", "0.75", "GBP"),
        ("4.8 lakh", "480000", "INR"),
        ("900 zlotys", "900", "PLN"),
        ("5,000 naira", "5000", "NGN"),
    ],
)
def test_money_of_many_countries(text: str, value: str, currency: str) -> None:
    (amount,) = amounts(text)
    assert (amount.measure, amount.currency) == (Measure.MONEY, currency)
    assert amount.value == Decimal(value)


def test_fourteen_after_weeks_are_weeks() -> None:
    first, second = amounts("Twenty weeks would cost us the season, we need fourteen.")
    assert (int(first.value), int(second.value)) == (140, 98)


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("265 euro a tonne and you can send the contract", "265 EUR/tonne"),
        ("I can get this approved at 23,000.", "23000"),
        ("27.5 and we're done", "27.5"),
    ],
)
def test_a_figure_with_closing_words_is_a_price(text: str, to: str) -> None:
    assert ("price", to) in {(a.kind.value, a.to) for a in read(Message.plain(text)).asks}


def test_the_number_of_a_clause_is_no_amount() -> None:
    text = "Article 14: the notice for termination is of 60 days and not of six months."
    (ask,) = read(Message.plain(text)).asks
    assert (ask.kind.value, ask.to) == ("termination", "60 days")
