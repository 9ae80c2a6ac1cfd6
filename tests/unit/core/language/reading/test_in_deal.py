"""Which term of the deal is meant where the kind of an ask alone would mislead?"""

from __future__ import annotations

import pytest

from giveget.core.language.reading import Message, Reading, read
from tests.golden.asks.in_deals import deal_of


def said(text: str, deal: str) -> Reading:
    return read(Message(text=text), deal_of(f"{deal}.yaml"))


@pytest.mark.parametrize(
    ("deal", "text", "kind", "term", "to"),
    [
        ("renewal", "Can you invoice every quarter rather than yearly?", "billing", None,
         "quarterly"),
        ("lease", "The rent has to be paid quarterly in advance.", "billing", "billing",
         "quarterly"),
        ("lease", "The rent is to be paid every quarter in advance.", "billing", "billing",
         "quarterly"),
        ("supplier", "We need to be paid upfront.", "payment", "payment", "net 0"),
        ("supplier", "We need payment upon delivery.", "payment", "payment", "net 0"),
        ("supplier", "We need 440,000 from next year.", "price", "price", "440000 USD"),
        ("risk-shift", "You should indemnify us fully.", "liability", "liability", "100%"),
        ("licence-fee", "Programme licence: out", "scope_remove", "licence", "out"),
        ("licence-fee", "The licence fee of 60,000 should be removed.", "scope_remove", "licence",
         "out"),
        ("safety-course", "45,000 is all we can pay.", "price", "discount", "45000 USD"),
    ],
)  # fmt: skip
def test_an_ask_is_of_the_term_its_words_name(
    deal: str, text: str, kind: str, term: str | None, to: str
) -> None:
    (ask,) = said(text, deal).asks
    assert (ask.kind.value, ask.term, ask.to) == (kind, term, to)


@pytest.mark.parametrize(
    ("deal", "text", "term", "to"),
    [
        ("manager-cut", "We could commit for three years.", "commitment", "locked"),
        ("freelance", "We'd also book the care plan.", "care_plan", "booked"),
        ("lease", "We'd be willing to repaint everything.", "repainting", "done"),
        ("lease", "We could come down by 300 a month.", "rent", "10700 USD"),
        ("risk-shift", "We'd add two percent to the price.", "markup", "+2%"),
        ("licence-fee", "I can put you in touch with two of our sister companies.",
         "introductions", "given"),
    ],
)  # fmt: skip
def test_an_offer_is_of_the_term_its_words_name(deal: str, text: str, term: str, to: str) -> None:
    (offer,) = said(text, deal).offers
    assert (offer.term, offer.to) == (term, to)


@pytest.mark.parametrize(
    ("deal", "text"),
    [
        ("lease", "Your share of the repair is 240 dollars."),
        ("freelance", "I will send you the best 20 by Wednesday."),
    ],
)
def test_a_number_of_something_else_is_no_ask(deal: str, text: str) -> None:
    assert said(text, deal).asks == ()


@pytest.mark.parametrize(
    "text", ["We can't pay upfront.", "We'd rather not pay on signature.", "No payment in advance."]
)
def test_a_payment_refused_is_not_the_one_wanted(text: str) -> None:
    assert all(ask.to != "net 0" for ask in said(text, "freelance").asks)


def test_two_percent_and_a_sum_are_not_both_percent() -> None:
    reading = said("We'd pay two percent. That's 60,000.", "risk-shift")
    assert all(ask.to != "60000%" for ask in reading.asks)


def test_their_own_programme_is_there_when_they_say_to_use_it() -> None:
    text = "Your people could teach from our programme."
    assert said(text, "licence-fee").available == ("customer_program",)


@pytest.mark.parametrize(
    ("deal", "text", "term"),
    [
        ("renewal", "Could you do 300,000 for all three years?", "discount"),
        ("renewal", "Could you do 105,000 a year?", "discount"),
        ("onboarding", "Our budget for everything is 400,000.", None),
    ],
)
def test_a_sum_is_the_price_where_it_can_be_one(deal: str, text: str, term: str | None) -> None:
    prices = [ask for ask in said(text, deal).asks if ask.kind.value == "price"]
    assert [ask.term for ask in prices] == [term]


def test_things_that_are_counted_are_no_percent() -> None:
    assert said("We'd like to add two more nurses.", "renewal").asks == ()
