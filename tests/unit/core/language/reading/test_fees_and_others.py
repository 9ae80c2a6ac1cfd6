"""A fee that has to go is taken out, and what others do for them is no offer of theirs."""

from __future__ import annotations

import pytest

from giveget.core.language.reading import Message, read
from giveget.core.terms import AskKind


@pytest.mark.parametrize(
    "text",
    ["The licence fee has to go.", "The setup fee must go.", "This fee has to go away."],
)
def test_a_fee_that_has_to_go_is_taken_out(text: str) -> None:
    (ask,) = read(Message.plain(text)).asks
    assert (ask.kind, ask.to) == (AskKind.SCOPE_REMOVE, "out")


def test_a_fee_that_goes_up_is_about_the_increase() -> None:
    (ask,) = read(Message.plain("The fees keep going up, can you cap that?")).asks
    assert ask.kind is AskKind.UPLIFT_CAP


def test_what_another_supplier_does_is_no_offer() -> None:
    told = "Our current provider bills quarterly and gives us two years."
    assert read(Message.plain(told)).offers == ()
    (offer,) = read(Message.plain("We could sign for three years.")).offers
    assert offer.kind is AskKind.LENGTH


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Your 2,780 USD per container needs to get to 2,450 USD per container.",
            "2450 USD/container",
        ),
        ("The price of $13.50 a carton has to be $12.40 a carton.", "12.4 USD/carton"),
        ("We'd like one invoice per quarter instead of one each month.", "quarterly"),
        ("The term says 24 months and I'd be more comfortable with 12.", "12 months"),
    ],
)
def test_of_two_values_the_wanted_one_is_read(text: str, wanted: str) -> None:
    assert wanted in [ask.to for ask in read(Message.plain(text)).asks]
