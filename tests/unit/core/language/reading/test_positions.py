"""What they refuse, have, accept, and tie to a condition; in the deals a person starts with."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import giveget
from giveget.adapters.documents.files import load_deal
from giveget.core.language.reading import Message, Reading, read
from giveget.core.terms import Deal, TermKind
from tests.unit.core.language.reading.deals import LICENCE, PLATFORM, term

_PREPAY = term("prepay", TermKind.PREPAY, {"none": "0", "24 months": "24", "36 months": "36"})
_OWN = {
    "platform": PLATFORM,
    "licence": LICENCE,
    "platform-prepaid": replace(PLATFORM, terms=(*PLATFORM.terms, _PREPAY)),
}
_EXAMPLES = Path(giveget.__file__).parent / "examples" / "deals"


@cache
def deal(name: str) -> Deal:
    if name in _OWN:
        return _OWN[name]
    found = load_deal(_EXAMPLES / f"{name}.yaml").value
    assert found is not None
    return found


def said(text: str, name: str) -> Reading:
    return read(Message.plain(text), deal(name))


@pytest.mark.parametrize(
    ("name", "text", "refused"),
    [
        ("platform", "We don't need the case study.", "case_study"),
        ("platform", "We don't want a case study.", "case_study"),
        ("platform", "We can't commit to three years.", "length"),
        ("renewal", "We cannot do an introduction.", "introductions"),
        ("renewal", "Sorry, introductions are not possible for us.", "introductions"),
        ("renewal", "We cannot pay in advance.", "prepay"),
        ("risk-shift", "No surcharge.", "markup"),
        ("risk-shift", "We can't pay a surcharge.", "markup"),
        ("lease", "No repainting.", "repainting"),
        ("lease", "We won't do the repainting.", "repainting"),
    ],
)
def test_what_they_do_not_want_or_cannot_give(name: str, text: str, refused: str) -> None:
    reading = said(text, name)
    assert reading.refused == (refused,)
    assert reading.asks == ()
    assert reading.open == ()


def test_what_is_on_the_table_and_refused_is_asked_for_too() -> None:
    reading = said("We can't commit to three years.", "renewal")
    assert reading.refused == ("length",)
    assert [(ask.term, ask.to) for ask in reading.asks] == [("length", None)]
    reading = said("We can't do three years, let's do two years.", "renewal")
    assert reading.refused == ()
    assert [(ask.term, ask.to) for ask in reading.asks] == [("length", "24 months")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("platform", "We don't need the onboarding."),
        ("platform", "We cannot sign for three years unless you give us 10 %."),
        ("platform", "We have no problem with the case study."),
        ("platform", "No problem with a case study."),
        ("renewal", "We can't do net 30, we need net 60."),
        ("renewal", "We cannot pay more than 100,000 a year."),
        ("renewal", "We don't mind introductions."),
    ],
)
def test_what_is_no_refusal(name: str, text: str) -> None:
    assert said(text, name).refused == ()


@pytest.mark.parametrize("name", ["renewal", "platform", "licence", "risk-shift"])
@pytest.mark.parametrize(
    "text",
    [
        "We accept your proposal. Please send the contract.",
        "We would like to cancel the project.",
        "We'd like to cancel the contract.",
        "We already signed with somebody else.",
        "We have decided to go with another supplier.",
        "Thanks for the deck",
        "Please confirm receipt. When can you start?",
        "We accept the 10 % and will sign for three years as proposed.",
        "We agree to everything and will sign today.",
    ],
)
def test_who_accepts_leaves_or_thanks_asks_for_nothing(name: str, text: str) -> None:
    reading = said(text, name)
    assert reading.asks == ()
    assert [offer for offer in reading.offers if not offer.is_conditional] == []


def test_an_offer_under_a_condition() -> None:
    text = "If you give us 8% we will sign for three years and pay two years in advance"
    reading = said(text, "platform-prepaid")
    assert [(ask.term, ask.to) for ask in reading.asks] == [("discount", "8%")]
    assert [(o.term, o.to, o.is_conditional) for o in reading.offers] == [
        ("length", "36 months", True),
        ("prepay", "24 months", True),
    ]


@pytest.mark.parametrize(
    ("name", "text", "ask", "offer"),
    [
        (
            "risk-shift",
            "We can accept a 1% surcharge if you carry the full liability",
            ("liability", "100%"),
            ("markup", "+1%"),
        ),
        ("lease", "10,700 if you pay quarterly", ("billing", "quarterly"), ("rent", "10700 USD")),
        (
            "lease",
            "We could do 10,700 if you pay quarterly.",
            ("billing", "quarterly"),
            ("rent", "10700 USD"),
        ),
    ],
)
def test_a_trade_they_propose(
    name: str, text: str, ask: tuple[str, str], offer: tuple[str, str]
) -> None:
    reading = said(text, name)
    assert [(one.term, one.to) for one in reading.asks] == [ask]
    assert [(one.term, one.to) for one in reading.offers] == [offer]
    assert [one.is_conditional for one in reading.offers] == [True]
    assert reading.back_questions == ()


def test_an_offer_without_a_condition_moves_the_table() -> None:
    (offer,) = said("We can do 10,700.", "lease").offers
    assert not offer.is_conditional


def test_a_seller_is_not_asked_when_they_would_want_to_pay() -> None:
    for question in said("Would you pay in advance?", "supplier").back_questions:
        assert "you want to pay" not in question
